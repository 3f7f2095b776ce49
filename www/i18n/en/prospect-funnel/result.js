/** English: the result of “Prospect-to-regular funnel”. */

export { commonResult, extras, rowsRead } from "../common.js";

import { plural } from "../../plural.js";

const forms = plural("en");

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    conversion: "Conversion, reached to regular",
    "conversion-low": "Lower bound of the conversion",
    "conversion-high": "Upper bound of the conversion",
    reached: "People reached",
    regulars: "Regulars",
    "total-cost": "Total cost",
    "cost-per-prospect": "Cost per person reached",
    "prospects-per-regular": "People reached per regular",
    "most-per-prospect": "Maximum cost per person reached",
    "net-per-regular": "Net value of a regular",
    "lowest-step": "Lowest conversion rate",
    stage: "Stage",
    people: "People",
    "of-previous": "Conversion rate",
    "of-reached": "Share of people reached",
    cost: "Cost",
    "cost-so-far-per-head": "Cumulative cost per person",
  },
  scale: "Logarithmic scale",
  picture: (f, v) =>
    `A funnel of five stages from ${f.count(v.reached)} people to ${f.count(v.regulars)} regulars, ${f.share(v.conversion)} of the people reached.`,
  warnings: {
    "pays-too-much": () => "A regular costs more than a regular is worth.",
    "few-regulars": () => "Fewer than ten regulars: the conversion is still very uncertain.",
  },
  refusals: {
    "stage-grows": "There cannot be more people at this stage than at the previous one.",
    "nobody-regular": "Nobody reached this stage, so there is no cost per regular yet. Enter at least one person.",
  },
  verdicts: {
    cost: (f, v) =>
      forms(Math.round(v["prospects-per-regular"]), {
        one: `You reach about one person per regular, which costs ${f.money(v["cost-per-regular"])}.`,
        other: `You reach ${f.round(v["prospects-per-regular"])} people to win one regular, at a cost of ${f.money(v["cost-per-regular"])}.`,
      }),
    pays: (f, v) =>
      `One regular costs ${f.money(v["cost-per-regular"])} and is worth ${f.money(v["net-per-regular"])} more than that. You can spend up to ${f.money(v["most-per-prospect"])} per person reached.`,
    loses: (f, v) =>
      `One regular costs ${f.money(v["cost-per-regular"])}, ${f.money(-v["net-per-regular"])} more than a regular is worth. You can spend up to ${f.money(v["most-per-prospect"])} per person reached.`,
  },
};
