/** English: the form of “Customer effort score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Customer effort score",
  intro: "How easy customers find it to get something done with you.",
  forms: { agreement: "Answers 1–7" },
  inputs: {
    counts: {
      label: "How many people gave each answer?",
      help: "to “The company made it easy for me to handle my issue”: 1 is strongly disagree, 7 strongly agree",
    },
    count: { label: "Responses" },
    effective: { label: "Effective answers", help: "for weighted answers: (sum of weights)² ÷ sum of squared weights" },
  },
  conventions: {
    measure: {
      label: "The score is",
      help: "Three scores share this name; say which one you report.",
      choices: {
        "percent-agree": "Share who agree (5–7)",
        mean: "Mean",
        "net-easy": "Easy (6–7) minus hard (1–3)",
      },
    },
    interval: {
      label: "Confidence interval",
      help: "Weighted answers may have decimals; the interval then uses the effective number of answers.",
      choices: { answers: "Each answer counts once", weighted: "Weighted answers" },
    },
  },
  outputs: { "agree-share": "Customers who found it easy" },
};
