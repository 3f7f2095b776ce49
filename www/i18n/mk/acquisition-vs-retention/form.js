/** Macedonian: the form of “Acquisition versus retention cost”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Стекнување или задржување клиенти",
  intro: "Дали е поевтино да се стекне клиент или да се задржи? Со ваши бројки, наместо со раширени верувања.",
  forms: { figures: "Вашите бројки", preset: "Правило од пракса" },
  inputs: {
    "acquisition-spend": { label: "Потрошено за стекнување клиенти" },
    "new-customers": { label: "Клиенти стекнати со тоа" },
    "retention-spend": { label: "Потрошено за задржување клиенти" },
    customers: { label: "Клиенти за кои е потрошено" },
    "retention-with": { label: "Удел на клиенти што остануваат со тој трошок" },
    "retention-without": {
      label: "Удел на клиенти што би останале без тој трошок",
      help: "од контролна група или од времето пред тоа",
    },
    "acquisition-cost": { label: "Трошок за стекнување клиент" },
    times: { label: "Однос стекнување ÷ задржување", help: "се вели дека е 5 или 6" },
    budget: { label: "Расположлив буџет" },
  },
  rows: { sides: { 0: "Стекнување на еден", 1: "Задржување на еден" } },
  conventions: {
    keeping: {
      label: "Задржувањето се пресметува по",
      help: "Повеќето клиенти и онака би останале. Заслуга на трошокот се само спасените.",
      choices: { "per-saved": "Спасен клиент", "per-kept": "Задржан клиент" },
    },
  },
  outputs: { "cost-ratio": "Однос стекнување ÷ задржување" },
};
