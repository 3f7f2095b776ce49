/** Bulgarian: scores beside behaviour. */

/** @type {typeof import("../../en/survey/outcomes.js").words} */
export const words = {
  outcomes: "Оценки и поведение",
  join: "Добавете поръчки на същите хора",
  joinHint: "Добавете файл с поръчки на същите хора, за да видите какво е купила всяка група.",
  people: "Хора",
  outcomeNames: {
    repurchase: "Купили в няколко дни",
    returned: "Купили отново след отговора",
    purchases: "Дни с покупки на човек",
    revenue: "Приход на човек",
    "p-alive": "Вероятност все още да е клиент",
    stayed: "Останали",
  },
  answerGroups: {
    promoters: "Промоутъри",
    passives: "Пасивни",
    detractors: "Критици",
    satisfied: "Добри отговори",
    others: "Други отговори",
  },
  matched: (found, all, column) => `Хора, намерени в поръчките по „${column}“: ${found} от ${all}.`,
  byRevenue: (value, low, high) => `Претеглен по приход, резултатът е ${value} (от ${low} до ${high}).`,
  nobodyMatched: (column) =>
    `Никой от „${column}“ не се среща в поръчките. Двата файла трябва да съдържат едни и същи имейл адреси или номера.`,
  groupDifference: (d, p, called) =>
    `${d.first} минус ${d.last}: ${d.value} (от ${d.low} до ${d.high}, p = ${p}): ${called ? "повече, отколкото обяснява случайността. Това не доказва причина." : "може да е случайност."}`,
  noDifference: "В някоя група има твърде малко хора за сравнение.",
  invitations: "Поканени хора",
  response: "Дял на отговорилите",
  responseRate: (d, rate, low, high) =>
    `Дял на отговорилите: ${rate} (от ${low} до ${high}); отговори: ${d.people}, покани: ${d.invitations}.`,
  importancePerformance: "Значение и резултат",
  workOn: (names) => `Важни и по-слаби от средното: ${names}. Започнете с тях.`,
  workOnNone: "Няма показател, който е едновременно важен и по-слаб от средното.",
  partOfBest: "Част от най-добрия възможен резултат",
};
