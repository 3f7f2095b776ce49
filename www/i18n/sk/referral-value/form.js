/** Slovak: the form of “Referral value”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Hodnota odporúčaní",
  intro: "Akú hodnotu majú odporúčania (referral) jedného zákazníka.",
  forms: { figures: "Údaje" },
  inputs: {
    referrals: { label: "Počet zákazníkov, ktorých jeden privedie" },
    "would-join-anyway": { label: "Z toho by aj tak prišlo" },
    clv: { label: "Celoživotná hodnota zákazníka", help: "v marži, pred odpočítaním nákladov na jeho získanie" },
    "acquisition-cost": { label: "Zvyčajné náklady na získanie zákazníka" },
    reward: { label: "Odmena za odporúčanie", help: "pre obe strany spolu" },
    advocates: { label: "Počet odporúčajúcich zákazníkov" },
  },
  rows: { parts: { 0: "Zákazníci, ktorí by inak neprišli", 1: "Ušetrené náklady na získanie", 2: "Odmeny" } },
  conventions: {
    saving: {
      label: "Na koho sa ušetria náklady na získanie",
      help: "Tých, ktorí by sami neprišli, by ste možno získali za zvyčajné náklady alebo by ste ich nezískali vôbec.",
      choices: {
        "cost-saved-on-anyway": "Na tých, ktorí by prišli aj tak",
        "cost-saved-on-all": "Na všetkých privedených",
      },
    },
  },
  outputs: { "referral-value": "Hodnota odporúčaní jedného zákazníka" },
};
