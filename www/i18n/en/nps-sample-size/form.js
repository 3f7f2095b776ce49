/** English: the form of “NPS sample size”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "NPS sample size",
  intro: "How many answers a Net Promoter Score needs before you can rely on it.",
  forms: { precision: "For a margin of error", comparison: "To compare two waves", benchmark: "To beat a fixed score" },
  inputs: {
    margin: { label: "Margin of error (±)", help: "in points: ±5 means a score of 30 lies between 25 and 35" },
    difference: { label: "Difference to detect", help: "in points; the smallest that would matter to you" },
    promoters: { label: "Expected promoters", help: "from an earlier survey; half and a fifth if there is none" },
    detractors: { label: "Expected detractors" },
    "response-rate": { label: "Response rate", help: "share of those invited who answer" },
    population: {
      label: "Customers altogether",
      help: "those who could be asked; leave it empty if there are very many",
    },
    power: { label: "Power", help: "how sure you want to be to find the difference if it is there; 80% is usual" },
  },
  conventions: {
    sides: {
      label: "The test looks for",
      help: "Does not matter for a margin of error, which always reaches both ways.",
      choices: { "two-sided": "A change either way", "one-sided": "A change in one direction" },
    },
  },
  outputs: { answers: "Answers needed" },
};
