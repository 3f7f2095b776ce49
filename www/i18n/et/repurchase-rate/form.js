/** Estonian: the form of “Repurchase rate”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Kordusostumäär",
  intro: "Kui suur osa teie klientidest ostis uuesti.",
  forms: { customers: "Kaks arvu", purchases: "Kliendid ostude arvu järgi" },
  inputs: {
    customers: { label: "Kliente", help: "kõik, kes ostsid vaadeldud aja jooksul vähemalt korra" },
    "repeat-customers": { label: "Kliente, kes ostsid mitu korda", help: "sama päeva tellimused on üks ost" },
    buyers: { label: "Kliendid ostude arvu järgi" },
    count: { label: "Kliente" },
    window: { label: "Vaadeldud aeg", help: "ajavahemik, mille kohta arvud käivad" },
    "usual-gap": { label: "Tavaline aeg ostude vahel" },
  },
  rows: { buyers: { 1: "Üks", 2: "Kaks", 3: "Kolm", 4: "Neli", 5: "Viis või rohkem" } },
  conventions: {},
  outputs: { "repurchase-rate": "Kordusostumäär" },
};
