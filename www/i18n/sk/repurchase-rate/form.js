/** Slovak: the form of “Repurchase rate”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Miera opakovaných nákupov",
  intro: "Koľko vašich zákazníkov nakúpilo znova.",
  forms: { customers: "Dva počty", purchases: "Zákazníci podľa nákupov" },
  inputs: {
    customers: { label: "Počet zákazníkov", help: "všetci, ktorí v sledovanom období nakúpili aspoň raz" },
    "repeat-customers": { label: "Z toho nakúpilo viackrát", help: "objednávky v ten istý deň sú jeden nákup" },
    buyers: { label: "Koľko zákazníkov urobilo daný počet nákupov?" },
    count: { label: "Počet zákazníkov" },
    window: { label: "Sledované obdobie", help: "čas, za ktorý sa nákupy počítajú" },
    "usual-gap": { label: "Zvyčajný čas medzi nákupmi" },
  },
  rows: { buyers: { 1: "Jeden", 2: "Dva", 3: "Tri", 4: "Štyri", 5: "Päť a viac" } },
  conventions: {},
  outputs: { "repurchase-rate": "Miera opakovaných nákupov" },
};
