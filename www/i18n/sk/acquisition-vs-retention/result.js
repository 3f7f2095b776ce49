/** Slovak: the result of “Acquisition versus retention cost”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "winning-cost": "Náklady na získanie jedného zákazníka",
    "keeping-cost": "Náklady na udržanie jedného zákazníka",
    saved: "Počet zachránených zákazníkov",
    kept: "Počet všetkých udržaných zákazníkov",
    "break-even-saved": "Počet zachránených v bode zvratu",
    "break-even-retention": "Miera udržania v bode zvratu",
    "budget-wins": "Počet zákazníkov získaných za rozpočet",
    "budget-keeps": "Počet zákazníkov udržaných za rozpočet",
    side: "Možnosť",
    cost: "Náklady",
  },
  picture: (f, v) =>
    `Dva stĺpce: získanie zákazníka stojí ${f.money(v["winning-cost"])}, udržanie ${f.money(v["keeping-cost"])}.`,
  warnings: {
    "kept-is-not-saved": () =>
      "Výdavky sa delia počtom všetkých, ktorí zostali, hoci väčšina z nich by zostala aj tak. Udržanie vyzerá oveľa lacnejšie, než je.",
    folklore: () =>
      "O tom, že získanie stojí päť- až šesťkrát viac než udržanie, sa hovorí všade, ale takmer nikto to nemeral. Ak môžete, použite vlastné údaje.",
    "costs-too-much": () => "Aj keby zostali všetci, udržanie zákazníka by stálo viac než získanie nového.",
  },
  refusals: {
    "nobody-saved":
      "Bez výdavkov zostane rovnako veľa zákazníkov ako s nimi. Výdavky nikoho nezachránia, náklady na zachráneného zákazníka sa preto nedajú určiť.",
    "nobody-kept": "Nikto nezostáva, náklady na udržaného zákazníka sa teda nedajú určiť.",
    "keeping-costs-nothing": "Udržanie tu nič nestojí, nie je teda čo porovnávať. Zadajte, koľko naň vynakladáte.",
  },
  verdicts: {
    "keeping-cheaper": (f, v) =>
      `Udržanie zákazníka stojí ${f.money(v["keeping-cost"])}, získanie ${f.money(v["winning-cost"])}, teda ${f.number(Math.round(10 * v["cost-ratio"]) / 10)}-krát toľko.`,
    "winning-cheaper": (f, v) =>
      `Lacnejšie je tu získavanie: nový zákazník stojí ${f.money(v["winning-cost"])}, udržanie jedného ${f.money(v["keeping-cost"])}.`,
  },
};
