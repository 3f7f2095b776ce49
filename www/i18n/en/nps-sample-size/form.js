/** English: the form of “NPS sample size”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "NPS sample size",
  intro: "How many responses you need before you can rely on a Net Promoter Score.",
  forms: { precision: "For a margin of error", comparison: "To compare two waves", benchmark: "To beat a benchmark" },
  inputs: {
    margin: { label: "Margin of error (±)", help: "in points: ±5 puts a score of 30 between 25 and 35" },
    difference: { label: "Difference to detect", help: "in points; the smallest change that matters to you" },
    promoters: {
      label: "Expected promoters",
      help: "from an earlier survey; without one, 50% promoters and 20% detractors",
    },
    detractors: { label: "Expected detractors" },
    "response-rate": { label: "Response rate", help: "share of invited customers who respond" },
    population: {
      label: "Total customers",
      help: "everyone you could ask; leave empty if there are very many",
    },
    power: { label: "Statistical power", help: "chance of detecting the difference if it exists; 80% is standard" },
  },
  conventions: {
    sides: {
      label: "Direction of the test",
      help: "Has no effect on a margin of error, which is always two-sided.",
      choices: { "two-sided": "A change in either direction", "one-sided": "A change in one direction" },
    },
  },
  outputs: { answers: "Responses needed" },
};
