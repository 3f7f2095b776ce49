/** Bulgarian: the form of “Retention and churn rate”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Процент на задържане и отлив",
  intro: "Колко клиенти са останали през периода, колко са си тръгнали и какво прави това за година.",
  forms: { customers: "Преброени клиенти", rate: "Известен процент" },
  inputs: {
    start: { label: "Клиенти в началото" },
    end: { label: "Клиенти в края", help: "заедно с новите" },
    new: { label: "Нови клиенти", help: "привлечени през периода и останали до края му" },
    "known-retention": { label: "Процент на задържане" },
  },
  conventions: {
    period: {
      label: "Данните са за",
      choices: { month: "Един месец", quarter: "Едно тримесечие", year: "Една година" },
    },
    "churn-base": {
      label: "Отливът се измерва спрямо",
      help: "Обичайно е спрямо клиентите в началото.",
      choices: {
        start: "Клиентите в началото",
        average: "Средното от начало и край",
        exposed: "Клиентите в началото и новите",
      },
    },
  },
  outputs: { retention: "Процент на задържане" },
};
