/** Slovak: the form of “Referral value”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Hodnota odporúčaní",
  intro: "Akú hodnotu majú zákazníci, ktorých privedie jeden zákazník.",
  forms: { figures: "Údaje" },
  inputs: {
    referrals: { label: "Zákazníci, ktorých jeden privedie" },
    "would-join-anyway": { label: "… z toho by prišli aj tak" },
    clv: { label: "Celoživotná hodnota zákazníka", help: "v marži, pred odpočítaním nákladov na jeho získanie" },
    "acquisition-cost": { label: "Zvyčajné náklady na získanie zákazníka" },
    reward: { label: "Odmena za odporúčanie", help: "pre obe strany spolu" },
    advocates: { label: "Zákazníci, ktorí odporúčajú" },
  },
  rows: { parts: { 0: "Zákazníci, ktorí by inak neprišli", 1: "Ušetrené náklady na získanie", 2: "Odmeny" } },
  conventions: {
    saving: {
      label: "Náklady na získanie sa ušetria",
      help: "Tých, čo by neprišli, by ste možno získali za zvyčajné náklady, možno vôbec.",
      choices: {
        "cost-saved-on-anyway": "Na tých, čo by prišli aj tak",
        "cost-saved-on-all": "Na všetkých privedených",
      },
    },
  },
  outputs: { "referral-value": "Hodnota odporúčaní jedného zákazníka" },
};
