/** Bulgarian: saving the report on a survey, and its changes. */

/** @type {typeof import("../../en/survey/take-away.js").takeAway} */
export const takeAway = {
  heading: "Запазване и печат",
  html: "Запазване на отчета (HTML)",
  project: "Запазване на проекта",
  personal: "С коментарите и с хората, които не са отговорили",
  note: "Отчетът е един файл, който се отваря и без интернет. Проектът пази настройки и резултати, без отговори: следващия път го плъзнете тук с новите отговори и ще видите какво се е променило.",
};

/** @type {typeof import("../../en/survey/take-away.js").changes} */
export const changes = {
  heading: "Какво се промени",
  since: (day) => `Резултатите сега спрямо тези до ${day} включително.`,
  before: "Преди",
  now: "Сега",
  difference: "Разлика",
  verdict: "Повече от случайност?",
  clear: "да",
  unclear: "може да е случайност",
};

/** @type {typeof import("../../en/survey/take-away.js").method} */
export const method = {
  heading: "Метод",
  intervals: (confidence) => `Границите са доверителни интервали (${confidence}); отговорилите се смятат за извадка.`,
  counts: "Периодите и групите се изчисляват от броя отговори, никога от средни на проценти.",
  holm: "P-стойностите на групите са коригирани за броя им (Holm).",
  privacy: "Отчетът е направен на този компютър; никакви отговори не са го напуснали.",
};
