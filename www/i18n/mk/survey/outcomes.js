/** Macedonian: scores beside behaviour. */

/** @type {typeof import("../../en/survey/outcomes.js").words} */
export const words = {
  outcomes: "Оценки и однесување",
  join: "Додајте нарачки на истите луѓе",
  joinHint: "Додајте датотека со нарачки на истите луѓе за да видите што купила секоја група.",
  people: "Луѓе",
  outcomeNames: {
    repurchase: "Купиле во повеќе денови",
    returned: "Купиле повторно по одговорот",
    purchases: "Денови со купување по човек",
    revenue: "Приход по човек",
    "p-alive": "Веројатност сè уште да е клиент",
    stayed: "Останале",
  },
  answerGroups: {
    promoters: "Промотори",
    passives: "Пасивни",
    detractors: "Критичари",
    satisfied: "Добри одговори",
    others: "Други одговори",
  },
  matched: (found, all, column) => `Луѓе најдени во нарачките според „${column}“: ${found} од ${all}.`,
  byRevenue: (value, low, high) => `Пондериран според приходот, резултатот е ${value} (од ${low} до ${high}).`,
  nobodyMatched: (column) =>
    `Никој од „${column}“ не се појавува во нарачките. Двете датотеки мора да имаат исти адреси на е-пошта или броеви.`,
  groupDifference: (d, p, called) =>
    `${d.first} минус ${d.last}: ${d.value} (од ${d.low} до ${d.high}, p = ${p}): ${called ? "повеќе отколку што објаснува случајноста. Тоа не докажува причина." : "може да е случајност."}`,
  noDifference: "Во некоја група има премалку луѓе за споредба.",
  invitations: "Прашани луѓе",
  response: "Стапка на одговори",
  responseRate: (d, rate, low, high) =>
    `Стапка на одговори: ${rate} (од ${low} до ${high}); одговори: ${d.people}, покани: ${d.invitations}.`,
  importancePerformance: "Важност и резултат",
  workOn: (names) => `Важни и послаби од просекот: ${names}. Започнете со нив.`,
  workOnNone: "Ниеден показател не е истовремено важен и послаб од просекот.",
  partOfBest: "Дел од најдобриот можен резултат",
};
