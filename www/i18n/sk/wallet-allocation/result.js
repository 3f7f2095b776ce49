/** Slovak: the result of “Wallet Allocation Rule”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    rank: "Vaše poradie",
    brands: "Počet používaných značiek",
    "share-if-first": "Podiel, keby ste boli prví",
    gain: "Nárast podielu, keby ste boli prví",
    customers: "Počet zákazníkov",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Stĺpce: podiel, ktorý môže každá značka očakávať podľa poradia. Váš je ${f.share(v.share)}.`
      : `Dva stĺpce: očakávaný podiel ${f.share(v.share)}; keby ste boli prví u všetkých, bol by ${f.share(v["share-if-first"])}.`,
  warnings: {
    "few-customers": () => "Menej ako 30 zákazníkov: skutočný priemer sa môže výrazne líšiť.",
    "single-brand": () =>
      "Pri jedinej značke vychádza podiel vždy 100 %. Overte, či zákazníci naozaj nepoužívajú žiadnu inú.",
  },
  refusals: {},
  verdicts: {
    first: (f, v) =>
      `Ste na prvom mieste a môžete očakávať podiel na výdavkoch ${f.share(v.share)}. Zvýšil by sa iba pri menšom počte značiek.`,
    behind: (f, v) =>
      `Môžete očakávať podiel na výdavkoch ${f.share(v.share)}. Na prvom mieste by to bolo ${f.share(v["share-if-first"])}.`,
    customers: (f, v) =>
      `V priemere môžete očakávať podiel na výdavkoch ${f.share(v.share)}. Keby ste boli na prvom mieste u všetkých, bolo by to ${f.share(v["share-if-first"])}.`,
  },
};
