/** Slovak: the result of “Wallet Allocation Rule”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    rank: "Vaše poradie",
    brands: "Používané značky",
    "share-if-first": "Podiel na prvom mieste",
    gain: "Koľko sa dá získať prvým miestom",
    customers: "Zákazníci",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Stĺpce: podiel, aký môže čakať každá značka podľa poradia. Váš je ${f.share(v.share)}.`
      : `Dva stĺpce: teraz možno čakať ${f.share(v.share)}, keby ste boli u všetkých na prvom mieste, ${f.share(v["share-if-first"])}.`,
  warnings: {
    "few-customers": () => "Menej ako 30 zákazníkov: priemer ďalších podobných môže byť dosť odlišný.",
    "single-brand": () =>
      "Pri jedinej značke pravidlo hovorí 100 %. Overte, či zákazníci naozaj nepoužívajú žiadnu inú.",
  },
  refusals: {},
  verdicts: {
    first: (f, v) =>
      `Ste na prvom mieste a môžete čakať podiel na výdavkoch ${f.share(v.share)}. Zvýšil by sa, len keby značiek bolo menej.`,
    behind: (f, v) =>
      `Môžete čakať podiel na výdavkoch ${f.share(v.share)}. Na prvom mieste by to bolo ${f.share(v["share-if-first"])}.`,
    customers: (f, v) =>
      `V priemere môžete čakať podiel na výdavkoch ${f.share(v.share)}. Keby ste boli na prvom mieste u všetkých, bolo by to ${f.share(v["share-if-first"])}.`,
  },
};
