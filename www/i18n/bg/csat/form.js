/** Bulgarian: the form of “Customer satisfaction”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Удовлетвореност на клиентите",
  abbreviation: "CSAT",
  intro: "Делът на клиентите, които казват, че са доволни, и колко сигурен е той.",
  forms: { five: "Скала от 1 до 5", seven: "Скала от 1 до 7", ten: "Скала от 1 до 10" },
  inputs: {
    counts: {
      label: "Колко души са дали всеки от отговорите?",
      help: "1 е „много недоволен“, най-високата оценка – „много доволен“",
    },
    count: { label: "Хора" },
    "wanted-margin": { label: "Допустима статистическа грешка (±)", help: "за планиране на следващата анкета" },
  },
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
