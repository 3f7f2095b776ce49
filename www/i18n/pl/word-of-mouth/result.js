/** Polish: the result of “Word of mouth”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    won: "Pozyskani klienci",
    lost: "Utraceni klienci",
    "won-value": "Pozyskana wartość",
    "lost-value": "Utracona wartość",
    "per-good-speaker": "Mówiący dobrze przynosi",
    "per-bad-speaker": "Mówiący źle kosztuje",
    "good-per-bad": "Dobre głosy równoważące jeden zły",
    "people-reached": "Osoby, do których dotarto",
    side: "Strona",
    speakers: "Mówiący",
    reached: "Osoby, do których dotarto",
    swayed: "Zmienione decyzje",
    value: "Wartość",
  },
  picture: (f, v) =>
    `Dwa słupki: dobre opinie przynoszą ${f.money(v["won-value"])}, złe zabierają ${f.money(v["lost-value"])}.`,
  warnings: {
    "more-won-than-customers": () =>
      "Same rozmowy ponad dwukrotnie zwiększyłyby liczbę klientów. Sprawdź udziały: większość osób, do których dociera pochwała, nigdy nie kupuje.",
  },
  refusals: { "more-than-everyone": "Mówiących dobrze i mówiących źle jest razem więcej niż wszystkich klientów." },
  verdicts: {
    gains: (f, v) =>
      `Opinie przynoszą w sumie ${f.money(v.net)}: ${f.money(v["won-value"])} pozyskane, ${f.money(v["lost-value"])} utracone.`,
    loses: (f, v) =>
      `Opinie kosztują w sumie ${f.money(-v.net)}: ${f.money(v["won-value"])} pozyskane, ${f.money(v["lost-value"])} utracone.`,
  },
};
