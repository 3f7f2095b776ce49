/** Macedonian: the form of “Retention and churn rate”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Стапка на задржување и одлив",
  intro: "Колку клиенти останале во еден период, колку си отишле и што значи тоа за една година.",
  forms: { customers: "Избројани клиенти", rate: "Позната стапка" },
  inputs: {
    start: { label: "Клиенти на почетокот" },
    end: { label: "Клиенти на крајот", help: "заедно со новите" },
    new: { label: "Нови клиенти", help: "стекнати во периодот и сѐ уште присутни на крајот" },
    "known-retention": { label: "Стапка на задржување" },
  },
  conventions: {
    period: {
      label: "Бројките се за",
      choices: { month: "Еден месец", quarter: "Еден квартал", year: "Една година" },
    },
    "churn-base": {
      label: "Одливот се мери според",
      help: "Вообичаено се мери според клиентите на почетокот.",
      choices: {
        start: "Клиентите на почетокот",
        average: "Просекот од почетокот и крајот",
        exposed: "Клиентите на почетокот плус новите",
      },
    },
  },
  outputs: { retention: "Стапка на задржување" },
};
