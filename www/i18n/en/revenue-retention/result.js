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
    "yearly-net-retention": "Net retention over a year",
    "yearly-gross-retention": "Gross retention over a year",
    step: "Step",
    from: "From",
    to: "To",
  },
  picture: (f, v) =>
    `Steps from the revenue at the start down to ${f.money(v.kept)} kept and up again to ${f.money(v.end)} at the end.`,
  warnings: {
    "expansion-hides-churn": () =>
      "Growth from some customers hides that a lot of revenue is leaving with others. Watch gross retention.",
  },
  refusals: { "more-lost-than-started": "More revenue is lost than there was at the start. Lower one of the losses." },
  verdicts: {
    growing: (f, v) =>
      `Existing customers bring ${f.money(v.change)} more than at the start. Without the growth, ${f.share(v["gross-retention"])} of the revenue would be left.`,
    level: (f, v) => `What customers bought on top just makes up for the ${f.money(v.lost)} lost.`,
    shrinking: (f, v) =>
      `Existing customers bring ${f.money(-v.change)} less than at the start. What they bought on top does not make up for the ${f.money(v.lost)} lost.`,
  },
};
