/** Macedonian: the form of “Customer satisfaction”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Задоволство на клиентите",
  abbreviation: "CSAT",
  intro: "Уделот на клиенти што велат дека се задоволни, и колку е сигурен.",
  forms: {
    five: "Скала од 1 до 5",
    seven: "Скала од 1 до 7",
    ten: "Скала од 1 до 10",
    "zero-ten": "Скала од 0 до 10",
    three: "Скала од 1 до 3",
    four: "Скала од 1 до 4",
    six: "Скала од 1 до 6",
    "good-bad": "Лошо или добро",
    answers: "Залепени одговори",
  },
  inputs: {
    counts: {
      label: "Колку луѓе го дале секој одговор?",
      help: "1 е „многу незадоволен“, највисоката оценка „многу задоволен“",
    },
    count: { label: "Луѓе" },
    answers: { label: "Одговори", help: "Залепете одговори: по еден во ред или одделени со празно место или запирка." },
    score: { label: "Одговор" },
    lowest: { label: "Најнизок одговор на скалата" },
    best: { label: "Најдобар одговор на скалата" },
    "wanted-margin": { label: "Посакувана маргина на грешка (±)", help: "за планирање на следната анкета" },
  },
  rows: { counts: { bad: "Лошо", good: "Добро" } },
  conventions: {
    measure: {
      label: "Како задоволни се бројат",
      help: "Повеќето анкети ги бројат двата најдобри одговора. Просекот крие како се распределени одговорите.",
      choices: {
        "top-two-box": "Двата најдобри одговора",
        "top-box": "Само најдобриот одговор",
        mean: "Наместо тоа, просечна оценка",
      },
    },
  },
  outputs: { csat: "Задоволни клиенти" },
};
