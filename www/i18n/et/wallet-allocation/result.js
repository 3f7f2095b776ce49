/** Estonian: the result of “Wallet Allocation Rule”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    rank: "Teie koht",
    brands: "Kasutatavaid brände",
    "share-if-first": "Osak lemmikuna",
    gain: "Lemmikuks saades võita",
    customers: "Kliente",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Tulbad: osak, mida iga bränd võib oma koha järgi oodata. Teie oma on ${f.share(v.share)}.`
      : `Kaks tulpa: praegu oodata ${f.share(v.share)}, kõigi lemmikuna ${f.share(v["share-if-first"])}.`,
  warnings: {
    "few-customers": () => "Kliente on alla 30: teiste samasuguste keskmine võib olla üsna erinev.",
    "single-brand": () => "Ainsa brändi korral annab reegel 100%. Kontrollige, kas kliendid tõesti teisi ei kasuta.",
  },
  refusals: {},
  verdicts: {
    first: (f, v) =>
      `Olete lemmik ja võite rahakotist oodata ${f.share(v.share)}. Seda tõstaks ainult brändide vähenemine.`,
    behind: (f, v) =>
      `Võite rahakotist oodata ${f.share(v.share)}. Lemmikuna oleks see ${f.share(v["share-if-first"])}.`,
    customers: (f, v) =>
      `Keskmiselt võite rahakotist oodata ${f.share(v.share)}. Kõigi lemmikuna oleks see ${f.share(v["share-if-first"])}.`,
  },
};
