/** Estonian: the result of “Wallet Allocation Rule”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    rank: "Teie koht pingereas",
    brands: "Kasutatavaid brände",
    "share-if-first": "Osa lemmikuna",
    gain: "Lisanduks lemmikuna",
    customers: "Kliente",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Tulbad: osa rahakotist, mida iga bränd võib oma koha järgi oodata. Teie oma on ${f.share(v.share)}.`
      : `Kaks tulpa: praegu oodatav osa ${f.share(v.share)}, kõigi lemmikuna ${f.share(v["share-if-first"])}.`,
  warnings: {
    "few-customers": () => "Kliente on alla 30: tegelik keskmine võib olla üsna erinev.",
    "single-brand": () => "Ainsa brändi korral annab reegel 100%. Kontrollige, kas kliendid tõesti teisi ei kasuta.",
  },
  refusals: {},
  verdicts: {
    first: (f, v) =>
      `Olete lemmik ja teie oodatav osa rahakotist on ${f.share(v.share)}. Seda tõstaks ainult brändide vähenemine.`,
    behind: (f, v) =>
      `Teie oodatav osa rahakotist on ${f.share(v.share)}. Lemmikuna oleks see ${f.share(v["share-if-first"])}.`,
    customers: (f, v) =>
      `Keskmiselt on teie oodatav osa rahakotist ${f.share(v.share)}. Kõigi lemmikuna oleks see ${f.share(v["share-if-first"])}.`,
  },
};
