/** Bulgarian: the form of “Customer effort score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Оценка на усилието (CES)",
  intro: "Колко лесно е за клиентите да свършат нещо при вас.",
  forms: { agreement: "Отговори от 1 до 7" },
  inputs: {
    counts: {
      label: "Колко души са дали всеки от отговорите?",
      help: "на „Фирмата ме улесни да реша въпроса си“: 1 е „напълно несъгласен“, 7 – „напълно съгласен“",
    },
    count: { label: "Хора" },
  },
  conventions: {
    measure: {
      label: "Показателят е",
      help: "Три показателя носят едно и също име; посочвайте кой отчитате.",
      choices: {
        "percent-agree": "Дял на съгласните (5–7)",
        mean: "Среден отговор",
        "net-easy": "Лесно (6, 7) минус трудно (1–3)",
      },
    },
  },
  outputs: { "agree-share": "Било им е лесно" },
};
