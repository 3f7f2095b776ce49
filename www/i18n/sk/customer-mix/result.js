/** Slovak: the result of “Customer mix”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "regular-share": "Podiel stálych zákazníkov",
    "regular-share-low": "Dolná hranica tohto podielu",
    "regular-share-high": "Horná hranica tohto podielu",
    customers: "Počet zákazníkov",
    revenue: "Tržby",
    "revenue-per-one-time": "Tržby na jednorazového zákazníka",
    "revenue-per-regular": "Tržby na stáleho zákazníka",
    "worth-times": "Koľkým jednorazovým sa vyrovná jeden stály",
    converted: "Počet nových stálych zákazníkov",
    "added-revenue": "Tržby navyše za rok",
    group: "Skupina",
  },
  picture: (f, v) =>
    `Dva pruhy: stáli tvoria ${f.share(v["regular-share"])} zákazníkov a prinášajú ${f.share(v["regular-revenue-share"])} tržieb.`,
  warnings: {
    "hopeful-conversion": () =>
      "Získať natrvalo viac ako štvrtinu jednorazových zákazníkov je optimistické. Plánujte opatrnejšie.",
    "regulars-spend-less": () =>
      "Stály zákazník tu prináša menej než jednorazový. Skontrolujte, či sú obe tržby za ten istý rok.",
  },
  refusals: {
    "revenue-without-customers": "Zadali ste tržby, ale žiadnych zákazníkov. Doplňte počet zákazníkov.",
  },
  verdicts: {
    "carried-by-regulars": (f, v) =>
      `Stáli zákazníci tvoria ${f.share(v["regular-share"])} zákazníckej základne a prinášajú ${f.share(v["regular-revenue-share"])} tržieb.`,
    "carried-by-one-time": (f, v) =>
      `Stáli zákazníci prinášajú ${f.share(v["regular-revenue-share"])} tržieb; zvyšok treba každý rok získať odznova.`,
  },
};
