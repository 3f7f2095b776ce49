/** Slovak: the form of “Word of mouth”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Word of mouth: ohlasy zákazníkov",
  intro: "Koľko vám prinesú kladné ohlasy zákazníkov a o koľko vás pripravia záporné.",
  forms: { figures: "Kladné a záporné ohlasy" },
  inputs: {
    customers: { label: "Počet zákazníkov" },
    "good-share": { label: "Podiel zákazníkov, ktorí vás chvália", help: "za rok" },
    "good-reach": { label: "Koľkým ľuďom to každý z nich povie" },
    "good-swayed": { label: "Z toho podiel tých, ktorí sa preto stanú zákazníkmi" },
    "bad-share": { label: "Podiel zákazníkov, ktorí vás kritizujú", help: "za rok" },
    "bad-reach": { label: "Koľkým ľuďom to každý z nich povie" },
    "bad-swayed": { label: "Z toho podiel odradených" },
    value: { label: "Hodnota zákazníka", help: "celoživotná hodnota v marži" },
  },
  rows: { sides: { 0: "Kladné ohlasy", 1: "Záporné ohlasy" } },
  conventions: {},
  outputs: { net: "Čistý účinok" },
};
