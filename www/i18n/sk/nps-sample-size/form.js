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
    benchmark: "Na porovnanie s referenčnou hodnotou",
  },
  inputs: {
    margin: { label: "Štatistická odchýlka (±)", help: "v bodoch: ±5 znamená, že skóre 30 leží medzi 25 a 35" },
    difference: { label: "Rozdiel, ktorý chcete preukázať", help: "v bodoch; najmenší, na ktorom vám záleží" },
    promoters: {
      label: "Očakávaný podiel promotérov",
      help: "z predošlého prieskumu; ak ho nemáte, počítajte s polovicou promotérov a pätinou kritikov",
    },
    detractors: { label: "Očakávaný podiel kritikov" },
    "response-rate": { label: "Návratnosť prieskumu", help: "podiel pozvaných, ktorí odpovedia" },
    population: {
      label: "Počet všetkých zákazníkov",
      help: "všetci, ktorých možno osloviť; ak ich je veľmi veľa, nechajte prázdne",
    },
    power: { label: "Sila testu", help: "s akou pravdepodobnosťou chcete rozdiel odhaliť, ak existuje; zvyčajne 80 %" },
  },
  conventions: {
    sides: {
      label: "Hľadaná zmena",
      help: "Pri štatistickej odchýlke na tom nezáleží, tá platí vždy na obe strany.",
      choices: { "two-sided": "Oboma smermi", "one-sided": "Jedným smerom" },
    },
  },
  outputs: { answers: "Potrebný počet odpovedí" },
};
