/** Macedonian: the form of “Referral value”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Вредност на препораките",
  intro: "Колку вредат клиентите што доаѓаат по препорака од еден клиент.",
  forms: { figures: "Бројки" },
  inputs: {
    referrals: { label: "Клиенти по препорака од еден клиент" },
    "would-join-anyway": { label: "Дошле и без препораката" },
    clv: { label: "Доживотна вредност на клиентот", help: "во маржа, пред трошокот за стекнување" },
    "acquisition-cost": { label: "Вообичаен трошок за стекнување клиент" },
    reward: { label: "Награда по препорака", help: "за двете страни заедно" },
    advocates: { label: "Клиенти што препорачуваат" },
  },
  rows: { parts: { 0: "Клиенти што инаку не би дошле", 1: "Заштеден трошок за стекнување", 2: "Награди" } },
  conventions: {
    saving: {
      label: "Трошокот за стекнување се заштедува кај",
      help: "Оние што не би дошле можеби би биле стекнати со вообичаениот трошок, а можеби воопшто не.",
      choices: { "cost-saved-on-anyway": "Оние што и инаку би дошле", "cost-saved-on-all": "Сите препорачани" },
    },
  },
  outputs: { "referral-value": "Вредност на препораките од еден клиент" },
};
