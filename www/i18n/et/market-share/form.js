/** Estonian: the form of “Market share”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Turuosa",
  intro: "Teie osa turu müügist ja kolm tegurit, millest see koosneb.",
  forms: { revenue: "Käive", units: "Kogus", factors: "Kolm näitajat neljast", buyers: "Ostjad ja ostud" },
  inputs: {
    "own-revenue": { label: "Teie käive" },
    "market-revenue": { label: "Kogu turu käive", help: "teie oma kaasa arvatud, sama aja jooksul" },
    "own-units": { label: "Teie müüdud kogus" },
    "market-units": { label: "Kogu turul müüdud kogus", help: "teie oma kaasa arvatud, sama aja jooksul" },
    "market-share": { label: "Turuosa", help: "jätke üks neljast tühjaks: see arvutatakse teiste põhjal" },
    "penetration-share": { label: "Ostjaskonna osa", help: "teie brändi ostjad kõigist kategooria ostjatest" },
    "share-of-requirements": {
      label: "Osa ostjate vajadustest",
      help: "kui suure osa oma ostudest selles kategoorias teevad teie ostjad teilt",
    },
    "heavy-usage-index": {
      label: "Ostumahu indeks",
      help: "1 tähendab, et teie ostjad ostavad kategooriast sama palju kui teised",
    },
    "brand-buyers": { label: "Teie brändi ostjaid" },
    "category-buyers": { label: "Kategooria ostjaid" },
    "brand-purchases": { label: "Teie brändi oste", help: "keskmiselt teie brändi ostja kohta" },
    "buyer-purchases": {
      label: "Nende oste kategoorias",
      help: "keskmiselt teie brändi ostja kohta, teie omad kaasa arvatud",
    },
    "category-purchases": { label: "Kategooria oste ostja kohta", help: "keskmiselt, kõik ostjad" },
  },
  optional: "Teiste põhjal arvutatav näitaja",
  conventions: {},
  outputs: { "market-share": "Turuosa" },
};
