/** English: the result of “Revenue retention”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "gross-retention": "Gross revenue retention (GRR)",
    kept: "Revenue kept",
    end: "Revenue at the end",
    lost: "Revenue lost",
    change: "Change",
    months: "Length of the period",
    "yearly-net-retention": "Yearly net revenue retention",
    "yearly-gross-retention": "Yearly gross revenue retention",
    step: "Step",
    from: "From",
    to: "To",
  },
  picture: (f, v) =>
    `Steps from the revenue at the start down to ${f.money(v.kept)} kept and up again to ${f.money(v.end)} at the end.`,
  warnings: {
    "expansion-hides-churn": () =>
      "Expansion by some customers hides a large loss of revenue from others. Watch gross retention.",
  },
  refusals: { "more-lost-than-started": "More revenue is lost than there was at the start. Lower one of the losses." },
  verdicts: {
    growing: (f, v) =>
      `Existing customers bring in ${f.money(v.change)} more than at the start. Without expansion, ${f.share(v["gross-retention"])} of the revenue would remain.`,
    level: (f, v) => `Expansion just offsets the ${f.money(v.lost)} lost.`,
    shrinking: (f, v) =>
      `Existing customers bring in ${f.money(-v.change)} less than at the start. Expansion does not offset the ${f.money(v.lost)} lost.`,
  },
};
