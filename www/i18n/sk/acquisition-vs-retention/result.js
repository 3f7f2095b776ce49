/** Slovak: the result of “Winning or keeping customers”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "winning-cost": "Náklady na získanie jedného zákazníka",
    "keeping-cost": "Náklady na udržanie jedného zákazníka",
    saved: "Zachránení zákazníci",
    kept: "Udržaní zákazníci spolu",
    "break-even-saved": "Zachránení zákazníci v bode zvratu",
    "break-even-retention": "Podiel udržaných v bode zvratu",
    "budget-wins": "Za rozpočet získate",
    "budget-keeps": "Za rozpočet udržíte",
    side: "Strana",
    cost: "Náklady",
  },
  picture: (f, v) =>
    `Dva stĺpce: získanie zákazníka stojí ${f.money(v["winning-cost"])}, udržanie ${f.money(v["keeping-cost"])}.`,
  warnings: {
    "kept-is-not-saved": () =>
      "Delí sa všetkými, ktorí zostali, a väčšina z nich by zostala aj tak. Udržanie vyzerá oveľa lacnejšie, než je.",
    folklore: () =>
      "Že získanie stojí päť- až šesťkrát toľko čo udržanie, sa opakuje všade a nemeria takmer nikde. Ak môžete, použite vlastné údaje.",
    "costs-too-much": () => "Aj keby zostali všetci, udržanie zákazníka by stálo viac než získanie nového.",
  },
  refusals: {
    "nobody-saved":
      "Bez výdavkov zostane rovnako veľa zákazníkov ako s nimi: nikoho nezachránia, náklady na zachráneného zákazníka sa teda nedajú určiť.",
    "nobody-kept": "Nikto nezostáva, náklady na udržaného zákazníka sa teda nedajú určiť.",
    "keeping-costs-nothing": "Udržanie tu nič nestojí, niet teda čo porovnávať. Zadajte, koľko sa naň vynakladá.",
  },
  verdicts: {
    "keeping-cheaper": (f, v) =>
      `Udržanie zákazníka stojí ${f.money(v["keeping-cost"])}, získanie ${f.money(v["winning-cost"])}. Pomer nákladov: ${f.number(Math.round(10 * v["cost-ratio"]) / 10)}.`,
    "winning-cheaper": (f, v) =>
      `Lacnejšie je tu získavanie: nový zákazník stojí ${f.money(v["winning-cost"])}, udržaný ${f.money(v["keeping-cost"])}.`,
  },
};
