/** Macedonian: the result of “Word of mouth”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    won: "Придобиени клиенти",
    lost: "Изгубени клиенти",
    "won-value": "Придобиена вредност",
    "lost-value": "Изгубена вредност",
    "per-good-speaker": "Колку носи еден што зборува добро",
    "per-bad-speaker": "Колку чини еден што зборува лошо",
    "good-per-bad": "Добри гласови што надоместуваат еден лош",
    "people-reached": "Досегнати луѓе",
    side: "Страна",
    speakers: "Оние што зборуваат",
    reached: "Досегнати луѓе",
    swayed: "Променети одлуки",
    value: "Вредност",
  },
  picture: (f, v) =>
    `Два столба: добриот глас носи ${f.money(v["won-value"])}, лошиот одзема ${f.money(v["lost-value"])} вредност.`,
  warnings: {
    "more-won-than-customers": () =>
      "Само зборувањето повеќе од двојно би го зголемило бројот на клиенти. Проверете ги уделите: повеќето што слушаат пофалби никогаш не купуваат.",
  },
  refusals: {
    "more-than-everyone": "Оние што зборуваат добро и оние што зборуваат лошо заедно се повеќе од сите клиенти.",
  },
  verdicts: {
    gains: (f, v) =>
      `Гласот од уста на уста во збир носи ${f.money(v.net)} (придобиени ${f.money(v["won-value"])}, изгубени ${f.money(v["lost-value"])}).`,
    loses: (f, v) =>
      `Гласот од уста на уста во збир чини ${f.money(-v.net)} (придобиени ${f.money(v["won-value"])}, изгубени ${f.money(v["lost-value"])}).`,
  },
};
