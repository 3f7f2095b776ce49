/** Slovak: the form of “Earned growth”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Zaslúžený rast",
  intro: "Ako rýchlo rastú tržby vďaka zákazníkom, ktorí zostávajú, a tým, ktorých privedú, bez kúpeného rastu.",
  forms: { revenue: "Tržby za dva roky" },
  inputs: {
    before: { label: "Tržby minulého roka", help: "od všetkých zákazníkov" },
    returning: {
      label: "Tržby tohto roka od minuloročných zákazníkov",
      help: "po odchodoch, s upsellom a cross-sellom",
    },
    "new-revenue": { label: "Tržby tohto roka od nových zákazníkov" },
    "earned-share": { label: "Zaslúžená časť z nich", help: "od zákazníkov, ktorí prišli na odporúčanie" },
  },
  conventions: {},
  outputs: { "earned-growth": "Zaslúžený rast" },
};
