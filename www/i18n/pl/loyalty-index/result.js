/** Polish: the result of “Customer Loyalty Index”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "of-hundred": "Indeks w skali od 0 do 100",
    "recommend-part": "Polecanie",
    "repurchase-part": "Ponowne zakupy",
    "upsell-part": "Zakupy innych produktów",
    part: "Składnik",
    weight: "Waga",
  },
  picture: (f, v) =>
    `Trzy słupki od 0 do 100: polecanie, ponowne zakupy i zakupy innych produktów; razem ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () =>
      "NPS ma zakres od −100 do 100, odsetki od 0 do 100. Bez przeskalowania NPS może przesunąć indeks dwa razy dalej niż odsetki.",
    "low-is-good": () =>
      "W tej skali 1 jest najlepsze. Spadek średniej to dobra wiadomość; jeśli to mylące, kieruj się indeksem w skali do 100.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `Indeks wynosi ${f.number(v["loyalty-index"])}: polecanie ${f.number(v["recommend-part"])}, ponowne zakupy ${f.number(v["repurchase-part"])}, zakupy innych produktów ${f.number(v["upsell-part"])}.`,
    survey: (f, v) =>
      `Średnia ocena ${f.number(v["loyalty-index"])} odpowiada ${f.round(v["of-hundred"])} w skali od 0 do 100.`,
    "survey-ten": (f, v) =>
      `Średnia ocena ${f.number(v["loyalty-index"])} odpowiada ${f.round(v["of-hundred"])} w skali od 0 do 100.`,
  },
};
