/** Polish: the result of “Retention projection”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "constant-survival": "Pozostali przy stałym churnie",
    "next-retention": "Retencja przy następnym odnowieniu",
    "constant-churn": "Stały wskaźnik odejść (churn)",
    "lifetime-within": "Czas relacji do końca prognozy",
    "constant-lifetime-within": "Czas relacji do końca prognozy przy stałym churnie",
    "expected-lifetime": "Oczekiwany czas relacji",
    "discounted-lifetime": "Zdyskontowany oczekiwany czas relacji z nowym klientem",
    "constant-discounted-lifetime": "Zdyskontowany oczekiwany czas relacji przy stałym churnie",
    "residual-lifetime": "Zdyskontowany pozostały czas relacji z obecnym klientem",
    alpha: "Parametr α",
    beta: "Parametr β",
    exponent: "Wykładnik stażu c (powyżej 1 ryzyko rośnie)",
    cohort: "Liczba klientów na początku",
    "periods-seen": "Liczba zaobserwowanych okresów",
    period: "Okres",
    retention: "Retencja",
  },
  picture: (f, v) =>
    `Dwie opadające krzywe i zaobserwowane liczby: na końcu prognozy według modelu zostaje ${f.share(v.survival)} klientów, przy stałym churnie ${f.share(v["constant-survival"])}.`,
  warnings: {
    "few-periods": () =>
      "Zaobserwowano tylko dwa okresy. Krzywa przez nie przechodzi, ale jej dalszy przebieg jest niepewny.",
    "far-horizon": () => "Horyzont prognozy jest ponad trzy razy dłuższy niż okres obserwacji.",
    "churn-alike": () =>
      "Klienci tej kohorty odchodzą w jednakowym tempie, więc model daje ten sam wynik co stały churn.",
    "endless-lifetime": () =>
      "Część klientów zostaje tak długo, że średni czas relacji jest nieskończony. Użyj zdyskontowanego albo czasu relacji do końca prognozy.",
  },
  refusals: {
    "nobody-left": "Nikt jeszcze nie odszedł, więc nie da się oszacować wskaźnika odejść. Dodaj późniejszy okres.",
    "everybody-left-at-once": "Wszyscy odeszli w pierwszym okresie, więc nie ma czego prognozować.",
  },
  verdicts: {
    "constant-too-low": (f, v) =>
      `Na końcu prognozy zostanie ${f.share(v.survival)} klientów; stały churn wskazałby tylko ${f.share(v["constant-survival"])}.`,
    "constant-too-high": (f, v) =>
      `Na końcu prognozy zostanie tylko ${f.share(v.survival)} klientów; stały churn wskazałby ${f.share(v["constant-survival"])}.`,
    alike: (f, v) =>
      `Na końcu prognozy zostanie ${f.share(v.survival)} klientów, mniej więcej tyle, ile wskazuje też stały churn.`,
  },
};
