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
    effective: {
      label: "Ефективен брой отговори",
      help: "за претеглени отговори: (сбор на теглата)² ÷ сбор от квадратите им",
    },
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
    interval: {
      label: "Доверителен интервал",
      help: "Претеглените отговори може да имат десетични знаци; тогава интервалът използва ефективния брой отговори.",
      choices: { answers: "Всеки отговор се брои веднъж", weighted: "Претеглени отговори" },
    },
  },
  outputs: { "agree-share": "Било им е лесно" },
};
