/** Slovak: the result of “Customer mix”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "regular-share": "Podiel verných zákazníkov",
    "regular-share-low": "Dolná hranica tohto podielu",
    "regular-share-high": "Horná hranica tohto podielu",
    customers: "Zákazníci",
    revenue: "Tržby",
    "revenue-per-one-time": "Tržby na jednorazového zákazníka",
    "revenue-per-regular": "Tržby na verného zákazníka",
    "worth-times": "Koľkým jednorazovým sa vyrovná jeden verný",
    converted: "Noví verní zákazníci",
    "added-revenue": "Tržby navyše za rok",
    group: "Skupina",
  },
  picture: (f, v) =>
    `Dva pruhy: verní tvoria ${f.share(v["regular-share"])} zákazníkov a prinášajú ${f.share(v["regular-revenue-share"])} tržieb.`,
  warnings: {
    "hopeful-conversion": () => "Získať viac ako štvrtinu jednorazových zákazníkov je veľa. Plánujte opatrnejšie.",
    "regulars-spend-less": () =>
      "Verný zákazník tu prináša menej než jednorazový. Skontrolujte, či sú obe tržby za ten istý rok.",
  },
  refusals: {
    "revenue-without-customers": "Sú tu tržby, ale nikto, kto ich priniesol. Zadajte, koľko zákazníkov bolo.",
  },
  verdicts: {
    "carried-by-regulars": (f, v) =>
      `Verní tvoria ${f.share(v["regular-share"])} zákazníkov a prinášajú ${f.share(v["regular-revenue-share"])} tržieb: tie sú stabilné.`,
    "carried-by-one-time": (f, v) =>
      `Verní zákazníci prinášajú ${f.share(v["regular-revenue-share"])} tržieb; zvyšok treba každý rok získať odznova.`,
  },
};
