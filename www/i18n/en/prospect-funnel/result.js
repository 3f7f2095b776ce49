/** English: the result of “From prospect to regular”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    conversion: "Of those reached, regulars",
    "conversion-low": "Lower end of that share",
    "conversion-high": "Upper end of that share",
    reached: "People reached",
    regulars: "Regulars",
    "total-cost": "Cost in all",
    "cost-per-prospect": "Cost per person reached",
    "prospects-per-regular": "People reached per regular",
    "most-per-prospect": "The most a person reached may cost",
    "net-per-regular": "Left of a regular’s value",
    "lowest-step": "Weakest step",
    stage: "Stage",
    people: "People",
    "of-previous": "Of the stage before",
    "of-reached": "Of those reached",
    cost: "Cost",
    "cost-so-far-per-head": "Cost so far per head",
  },
  picture: (f, v) =>
    `A funnel of five stages from ${f.count(v.reached)} people to ${f.count(v.regulars)} regulars, ${f.share(v.conversion)} of those reached.`,
  warnings: {
    "pays-too-much": () => "A regular costs more than a regular is worth.",
    "few-regulars": () => "Fewer than ten regulars: the conversion is hardly known yet.",
  },
  refusals: {
    "stage-grows": "There cannot be more people at this stage than at the one before.",
    "nobody-regular": "Nobody reached this stage, so a regular has no cost yet. Enter at least one person.",
  },
  verdicts: {
    cost: (f, v) =>
      `One regular takes ${f.round(v["prospects-per-regular"])} people reached and costs ${f.money(v["cost-per-regular"])}.`,
    pays: (f, v) =>
      `One regular costs ${f.money(v["cost-per-regular"])} and leaves ${f.money(v["net-per-regular"])}; a person reached may cost up to ${f.money(v["most-per-prospect"])}.`,
    loses: (f, v) =>
      `One regular costs ${f.money(v["cost-per-regular"])}, ${f.money(-v["net-per-regular"])} more than a regular is worth; a person reached may cost ${f.money(v["most-per-prospect"])} at most.`,
  },
};
