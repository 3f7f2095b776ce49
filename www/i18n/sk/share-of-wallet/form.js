/** Slovak: the form of “Share of wallet”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Podiel na výdavkoch zákazníka",
  intro: "Akú časť výdavkov na tovar, aký predávate, minú zákazníci u vás.",
  forms: { one: "Jeden zákazník alebo súčty", list: "Zoznam zákazníkov" },
  inputs: {
    spend: { label: "Výdavky u vás" },
    "category-spend": { label: "Výdavky v celej kategórii", help: "u vás aj inde, za rovnaké obdobie" },
    customers: { label: "Zákazníci", help: "každý v samostatnom riadku; vložte dva stĺpce z tabuľky" },
  },
  conventions: {
    average: {
      label: "Priemer zoznamu",
      help: "V súčte majú veľkí zákazníci väčšiu váhu. V priemere podielov má každý rovnakú.",
      choices: { sums: "Všetci zákazníci spolu", mean: "Priemer podielov" },
    },
  },
  outputs: { share: "Podiel na výdavkoch zákazníka" },
};
