/** Slovak: the form of “Acquisition versus retention cost”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Získať zákazníka, alebo si ho udržať",
  intro: "Je lacnejšie zákazníka získať, alebo udržať? Podľa vašich údajov, nie podľa zaužívaných poučiek.",
  forms: { figures: "Vaše údaje", preset: "Zaužívané pravidlo" },
  inputs: {
    "acquisition-spend": { label: "Výdavky na získavanie zákazníkov" },
    "new-customers": { label: "Počet takto získaných zákazníkov" },
    "retention-spend": { label: "Výdavky na udržanie zákazníkov" },
    customers: { label: "Počet zákazníkov, na ktorých sa vynaložili" },
    "retention-with": { label: "Miera udržania s týmito výdavkami" },
    "retention-without": {
      label: "Miera udržania bez nich",
      help: "z kontrolnej skupiny alebo z predošlého obdobia",
    },
    "acquisition-cost": { label: "Náklady na získanie zákazníka" },
    times: { label: "Pomer nákladov (získanie ÷ udržanie)", help: "traduje sa 5 alebo 6" },
    budget: { label: "Rozpočet" },
  },
  rows: { sides: { 0: "Získanie jedného", 1: "Udržanie jedného" } },
  conventions: {
    keeping: {
      label: "Náklady na udržanie",
      help: "Väčšina zákazníkov by zostala aj tak. Výdavky si môžu pripísať iba zachránených.",
      choices: { "per-saved": "Na zachráneného zákazníka", "per-kept": "Na udržaného zákazníka" },
    },
  },
  outputs: { "cost-ratio": "Pomer nákladov (získanie ÷ udržanie)" },
};
