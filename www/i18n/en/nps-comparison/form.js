/** English: the form of “NPS comparison”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "NPS comparison",
  intro: "Whether two Net Promoter Scores really differ, or only by chance: two waves, or two groups of customers.",
  forms: { groups: "Three groups", scores: "Scores 0 to 10" },
  inputs: {
    waves: { label: "How many people stand in each group?" },
    promoters: { label: "Promoters", help: "scores 9 and 10" },
    passives: { label: "Passives", help: "scores 7 and 8" },
    detractors: { label: "Detractors", help: "scores 0 to 6" },
    counts: { label: "How many people gave each score?" },
    before: { label: "Before" },
    after: { label: "After" },
  },
  rows: { waves: { before: "Before", after: "After" } },
  conventions: {
    interval: {
      label: "Interval",
      help: "Adjusted Wald is the most reliable for surveys of every size.",
      choices: { "adjusted-wald": "Adjusted Wald", wald: "Wald" },
    },
  },
  outputs: { difference: "Difference of the scores" },
};
