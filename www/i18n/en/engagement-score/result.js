/** English: the result of “Customer Engagement Score”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    points: "Points",
    "points-per-customer": "Points per active customer",
    "top-share": "Share of the largest action",
    action: "Action",
    share: "Share of points",
  },
  picture: (f, v) => `A bar of points for each action; the largest makes up ${f.share(v["top-share"])}.`,
  warnings: {
    "one-action-dominates": (f, value) =>
      `One action makes ${f.share(value)} of all points: the score is that action under another name.`,
    "above-target": () =>
      "The score is above its target. Set a higher one, or the scale no longer tells good from very good.",
  },
  refusals: {},
  verdicts: {
    raw: (f, v) => `All actions together make ${f.number(v.points)} points.`,
    "per-customer": (f, v) => `An active customer makes ${f.number(v["points-per-customer"])} points.`,
    "of-target": (f, v) => `Customers reach ${f.round(v["engagement-score"])} of 100 points of the target.`,
  },
};
