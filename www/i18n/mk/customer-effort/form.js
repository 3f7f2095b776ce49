/** Macedonian: the form of “Customer effort score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Напор на клиентот (CES)",
  intro: "Колку лесно клиентите завршуваат работа кај вас.",
  forms: { agreement: "Одговори од 1 до 7" },
  inputs: {
    counts: {
      label: "Колку луѓе го дале секој одговор?",
      help: "на „Компанијата ми помогна лесно да го решам проблемот“: 1 е „воопшто не се согласувам“, 7 „целосно се согласувам“",
    },
    count: { label: "Луѓе" },
    effective: {
      label: "Ефективен број одговори",
      help: "за пондерирани одговори: (збир на тежините)² ÷ збир на нивните квадрати",
    },
  },
  conventions: {
    measure: {
      label: "Резултатот е",
      help: "Три показатели го носат истото име; наведете кој го објавувате.",
      choices: {
        "percent-agree": "Удел што се согласува (5–7)",
        mean: "Просечен одговор",
        "net-easy": "Лесно (6, 7) минус тешко (1–3)",
      },
    },
    interval: {
      label: "Интервал на доверба",
      help: "Пондерираните одговори може да имаат децимали; тогаш интервалот го користи ефективниот број одговори.",
      choices: { answers: "Секој одговор се брои еднаш", weighted: "Пондерирани одговори" },
    },
  },
  outputs: { "agree-share": "Удел на клиенти на кои им било лесно" },
};
