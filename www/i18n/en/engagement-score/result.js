/** English: the result of “Customer Engagement Score”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    points: "Points",
    "points-per-customer": "Points per active customer",
    "top-share": "Share of the largest action",
    action: "Action",
    share: "Share of points",
  },
  picture: (f, v) => `A bar of points for each action; the largest accounts for ${f.share(v["top-share"])}.`,
  warnings: {
    "one-action-dominates": (f, value) =>
      `One action accounts for ${f.share(value)} of all points, so the score measures little else.`,
    "above-target": () =>
      "The score is above its target. Set a higher target, so that the scale can still tell good from very good.",
  },
  refusals: {},
  verdicts: {
    raw: (f, v) => `All actions together score ${f.number(v.points)} points.`,
    "per-customer": (f, v) => `An active customer scores ${f.number(v["points-per-customer"])} points on average.`,
    "of-target": (f, v) => `Customers score ${f.round(v["engagement-score"])} out of 100; 100 is the target.`,
  },
};
