/** Slovak: the form of “Wallet Allocation Rule”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Pravidlo rozdelenia výdavkov (Wallet Allocation Rule)",
  intro: "Aký podiel na výdavkoch môžete očakávať podľa svojho poradia medzi značkami, ktoré zákazník používa.",
  forms: { rank: "Vaše poradie", scores: "Hodnotenia značiek", customers: "Viac zákazníkov" },
  inputs: {
    rank: { label: "Vaše poradie", help: "1 je najobľúbenejšia značka; 1,5, ak sa o prvé miesto delíte s inou" },
    brands: { label: "Počet používaných značiek", help: "vrátane vašej" },
    scores: {
      label: "Hodnotenia od zákazníka",
      help: "najprv vaše, potom ostatných používaných značiek; vložte ich do riadka",
    },
    score: { label: "Hodnotenie" },
    ranks: { label: "Zákazníci", help: "každý v samostatnom riadku; vložte dva stĺpce z tabuľky" },
  },
  conventions: {},
  outputs: { share: "Očakávaný podiel na výdavkoch" },
};
