/** Bulgarian: the form of “Customer satisfaction”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Удовлетвореност на клиентите",
  abbreviation: "CSAT",
  intro: "Делът на клиентите, които казват, че са доволни, и колко сигурен е той.",
  forms: {
    five: "Скала от 1 до 5",
    seven: "Скала от 1 до 7",
    ten: "Скала от 1 до 10",
    "zero-ten": "Скала от 0 до 10",
    three: "Скала от 1 до 3",
    four: "Скала от 1 до 4",
    six: "Скала от 1 до 6",
    "good-bad": "Лошо или добро",
    answers: "Поставени отговори",
  },
  inputs: {
    counts: {
      label: "Колко души са дали всеки от отговорите?",
      help: "1 е „много недоволен“, най-високата оценка – „много доволен“",
    },
    count: { label: "Хора" },
    answers: { label: "Отговори", help: "Поставете отговори – по един на ред или разделени с интервали или запетаи." },
    score: { label: "Отговор" },
    lowest: { label: "Най-нисък отговор в скалата" },
    best: { label: "Най-добър отговор в скалата" },
    "wanted-margin": { label: "Допустима статистическа грешка (±)", help: "за планиране на следващата анкета" },
  },
  rows: { counts: { bad: "Лошо", good: "Добро" } },
  conventions: {
    measure: {
      label: "За доволни се броят",
      help: "Повечето анкети броят двата най-добри отговора. Средната стойност скрива как са разпределени отговорите.",
      choices: {
        "top-two-box": "Двата най-добри отговора",
        "top-box": "Само най-добрият отговор",
        mean: "Никой (само средна оценка)",
      },
    },
  },
  outputs: { csat: "Доволни клиенти" },
};
