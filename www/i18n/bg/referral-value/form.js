/** Bulgarian: the form of “Referral value”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Стойност на препоръките",
  intro: "Каква е стойността на клиентите, които един клиент ви довежда.",
  forms: { figures: "Данни" },
  inputs: {
    referrals: { label: "Клиенти, доведени от един клиент" },
    "would-join-anyway": { label: "Дошли и без препоръка" },
    clv: { label: "Пожизнена стойност на клиента", help: "в марж, преди цената за привличане" },
    "acquisition-cost": { label: "Обичайна цена за привличане на клиент" },
    reward: { label: "Награда за препоръка", help: "за двете страни общо" },
    advocates: { label: "Препоръчващи клиенти" },
  },
  rows: { parts: { 0: "Клиенти, които иначе не биха дошли", 1: "Спестено привличане", 2: "Награди" } },
  conventions: {
    saving: {
      label: "Привличането се спестява при",
      help: "Които иначе не биха дошли, може би щяха да се привлекат на обичайната цена – или изобщо не.",
      choices: { "cost-saved-on-anyway": "Тези, които биха дошли", "cost-saved-on-all": "Всички препоръчани" },
    },
  },
  outputs: { "referral-value": "Стойност на препоръките на един клиент" },
};
