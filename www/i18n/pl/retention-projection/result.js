/** Polish: the result of “Retention projection”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "constant-survival": "… przy stałym odpływie",
    "next-retention": "Utrzymanie przy następnym odnowieniu",
    "constant-churn": "Stały wskaźnik odpływu",
    "lifetime-within": "Czas życia do horyzontu",
    "constant-lifetime-within": "… przy stałym odpływie",
    "expected-lifetime": "Oczekiwany czas życia",
    "discounted-lifetime": "Zdyskontowany oczekiwany czas życia nowego klienta",
    "constant-discounted-lifetime": "… przy stałym odpływie",
    "residual-lifetime": "Zdyskontowany pozostały czas życia obecnego klienta",
    alpha: "Parametr α",
    beta: "Parametr β",
    cohort: "Klienci na początku",
    "periods-seen": "Zaobserwowane okresy",
    period: "Okres",
    retention: "Utrzymanie",
  },
  picture: (f, v) =>
    `Dwie opadające krzywe i zaobserwowane liczby: na horyzoncie model zachowuje ${f.share(v.survival)} klientów, stały odpływ ${f.share(v["constant-survival"])}.`,
  warnings: {
    "few-periods": () =>
      "Zaobserwowano tylko dwa okresy. Krzywa przez nie przechodzi, ale jej dalszy przebieg to domysł.",
    "far-horizon": () => "Horyzont jest ponad trzy razy dalszy niż to, co zaobserwowano.",
    "churn-alike": () => "Klienci tej kohorty odchodzą jednakowo; model mówi wtedy to samo co stały odpływ.",
    "endless-lifetime": () =>
      "Część klientów zostaje tak długo, że średni czas życia nie ma granicy. Użyj zdyskontowanego albo tego do horyzontu.",
  },
  refusals: {
    "nobody-left": "Nikt jeszcze nie odszedł, więc odpływu nie ma z czego poznać. Dodaj późniejszy okres.",
    "everybody-left-at-once":
      "Wszyscy odeszli w pierwszym okresie: nie ma nikogo, czyje pozostanie można by prognozować.",
  },
  verdicts: {
    "constant-too-low": (f, v) =>
      `Na horyzoncie nadal będzie obecnych ${f.share(v.survival)} klientów; stały odpływ wskazałby tylko ${f.share(v["constant-survival"])}.`,
    alike: (f, v) =>
      `Na horyzoncie nadal będzie obecnych ${f.share(v.survival)} klientów, mniej więcej tyle, ile wskazuje też stały odpływ.`,
  },
};
