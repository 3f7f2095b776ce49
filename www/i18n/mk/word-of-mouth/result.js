/** Macedonian: the result of “Word of mouth”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    won: "Придобиени клиенти",
    lost: "Изгубени клиенти",
    "won-value": "Придобиена вредност",
    "lost-value": "Изгубена вредност",
    "per-good-speaker": "Добивка по клиент што зборува добро",
    "per-bad-speaker": "Загуба по клиент што зборува лошо",
    "good-per-bad": "Позитивни препораки што надоместуваат една негативна",
    "people-reached": "Луѓе до кои стигнало",
    side: "Вид",
    speakers: "Оние што зборуваат",
    reached: "Луѓе до кои стигнало",
    swayed: "Променети одлуки",
    value: "Вредност",
  },
  picture: (f, v) =>
    `Два столба: позитивните препораки носат ${f.money(v["won-value"])}, негативните одземаат ${f.money(v["lost-value"])} вредност.`,
  warnings: {
    "more-won-than-customers": () =>
      "Самите препораки повеќе од двојно би го зголемиле бројот на клиенти. Проверете ги уделите: повеќето што слушаат пофалби никогаш не купуваат.",
  },
  refusals: {
    "more-than-everyone":
      "Оние што зборуваат добро и оние што зборуваат лошо заедно се над 100 % од клиентите. Намалете еден од уделите.",
  },
  verdicts: {
    gains: (f, v) =>
      `Препораките од уста на уста вкупно носат ${f.money(v.net)} (придобиени ${f.money(v["won-value"])}, изгубени ${f.money(v["lost-value"])}).`,
    loses: (f, v) =>
      `Препораките од уста на уста вкупно чинат ${f.money(-v.net)} (придобиени ${f.money(v["won-value"])}, изгубени ${f.money(v["lost-value"])}).`,
  },
};
