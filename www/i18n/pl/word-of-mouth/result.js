/** Polish: the result of “Word of mouth”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    won: "Liczba pozyskanych klientów",
    lost: "Liczba utraconych klientów",
    "won-value": "Pozyskana wartość",
    "lost-value": "Utracona wartość",
    "per-good-speaker": "Jedna osoba, która Cię chwali, przynosi",
    "per-bad-speaker": "Jedna osoba, która Cię krytykuje, kosztuje",
    "good-per-bad": "Liczba dobrych opinii równoważących jedną złą",
    "people-reached": "Liczba osób, które usłyszały opinię",
    side: "Rodzaj",
    speakers: "Liczba mówiących",
    reached: "Liczba osób, które usłyszały opinię",
    swayed: "Liczba zmienionych decyzji",
    value: "Wartość",
  },
  picture: (f, v) =>
    `Dwa słupki: dobre opinie przynoszą ${f.money(v["won-value"])}, złe zabierają ${f.money(v["lost-value"])}.`,
  warnings: {
    "more-won-than-customers": () =>
      "Same opinie ponad dwukrotnie zwiększyłyby liczbę klientów. Sprawdź odsetki: większość osób, które słyszą pochwałę, nigdy nie kupuje.",
  },
  refusals: { "more-than-everyone": "Chwalący i krytykujący to razem ponad 100% klientów. Zmniejsz jeden z odsetków." },
  verdicts: {
    gains: (f, v) =>
      `Opinie klientów przynoszą łącznie ${f.money(v.net)}: zyskujesz ${f.money(v["won-value"])}, tracisz ${f.money(v["lost-value"])}.`,
    loses: (f, v) =>
      `Opinie klientów kosztują łącznie ${f.money(-v.net)}: zyskujesz ${f.money(v["won-value"])}, tracisz ${f.money(v["lost-value"])}.`,
  },
};
