/** Slovak: the form of “NPS sample size”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Veľkosť vzorky pre NPS",
  intro: "Koľko odpovedí potrebuje NPS, aby ste sa naň mohli spoľahnúť.",
  forms: {
    precision: "Na želanú presnosť",
    comparison: "Na porovnanie dvoch vĺn",
    benchmark: "Na prekonanie daného skóre",
  },
  inputs: {
    margin: { label: "Štatistická odchýlka (±)", help: "v bodoch: ±5 znamená, že skóre 30 leží medzi 25 a 35" },
    difference: { label: "Rozdiel, ktorý sa má ukázať", help: "v bodoch; najmenší, na ktorom vám záleží" },
    promoters: { label: "Očakávaní priaznivci", help: "z predošlého prieskumu; ak nijaký nie je, polovica a pätina" },
    detractors: { label: "Očakávaní kritici" },
    "response-rate": { label: "Návratnosť", help: "podiel oslovených, ktorí odpovedia" },
    population: {
      label: "Zákazníci spolu",
      help: "všetci, ktorých možno osloviť; ak ich je veľmi veľa, nechajte prázdne",
    },
    power: { label: "Sila testu", help: "s akou istotou chcete rozdiel nájsť, ak existuje; zvyčajne 80 %" },
  },
  conventions: {
    sides: {
      label: "Hľadaná zmena",
      help: "Pri štatistickej odchýlke na tom nezáleží, tá platí vždy na obe strany.",
      choices: { "two-sided": "Oboma smermi", "one-sided": "Jedným smerom" },
    },
  },
  outputs: { answers: "Potrebné odpovede" },
};
