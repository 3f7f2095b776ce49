/** Slovak: the form of “Share of wallet”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Podiel na výdavkoch zákazníka",
  intro: "Akú časť toho, čo zákazníci míňajú na veciach, ktoré predávate, minú u vás.",
  forms: { one: "Jeden zákazník alebo súčty", list: "Zoznam zákazníkov" },
  inputs: {
    spend: { label: "Výdavky u vás" },
    "category-spend": { label: "Výdavky spolu", help: "v kategórii, u vás aj inde, za rovnaký čas" },
    customers: { label: "Zákazníci", help: "každý v samostatnom riadku; vložte dva stĺpce z tabuľky" },
  },
  conventions: {
    average: {
      label: "Priemer zoznamu",
      help: "V súčte majú veľkí zákazníci väčšiu váhu. V priemere podielov váži každý rovnako.",
      choices: { sums: "Všetci zákazníci spolu", mean: "Priemer podielov" },
    },
  },
  outputs: { share: "Podiel na výdavkoch zákazníka" },
};
