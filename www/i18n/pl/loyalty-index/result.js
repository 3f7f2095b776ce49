/** Polish: the result of “Customer Loyalty Index”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "of-hundred": "W skali od 0 do 100",
    "recommend-part": "Polecanie",
    "repurchase-part": "Ponowne zakupy",
    "upsell-part": "Inne produkty",
    part: "Składnik",
    weight: "Waga",
  },
  picture: (f, v) =>
    `Trzy słupki od 0 do 100: polecanie, ponowne zakupy i inne produkty; razem ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () =>
      "Wskaźnik rekomendacji sięga od −100 do 100, udziały od 0 do 100. Gdy uśrednia się je bez przeskalowania, ta sama zmiana w jednym z nich liczy się podwójnie.",
    "low-is-good": () =>
      "W tej skali 1 jest najlepsze. Spadek średniej to dobra wiadomość; jeśli to myli, czytaj wynik w skali do 100.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `Indeks wynosi ${f.number(v["loyalty-index"])}: polecanie daje ${f.number(v["recommend-part"])}, ponowne zakupy ${f.number(v["repurchase-part"])}, inne produkty ${f.number(v["upsell-part"])}.`,
    survey: (f, v) => `Średnia odpowiedź ${f.number(v["loyalty-index"])} to ${f.round(v["of-hundred"])} na 100.`,
    "survey-ten": (f, v) => `Średnia odpowiedź ${f.number(v["loyalty-index"])} to ${f.round(v["of-hundred"])} na 100.`,
  },
};
