/** English: the result of “Word of mouth”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    won: "Customers won",
    lost: "Customers lost",
    "won-value": "Value won",
    "lost-value": "Value lost",
    "per-good-speaker": "Gain per positive customer",
    "per-bad-speaker": "Loss per negative customer",
    "good-per-bad": "Positive customers to offset a negative one",
    "people-reached": "People reached",
    side: "Side",
    speakers: "Customers who talk",
    reached: "People reached",
    swayed: "Decisions changed",
    value: "Value",
  },
  picture: (f, v) =>
    `Two bars: positive word of mouth wins ${f.money(v["won-value"])}, negative word of mouth loses ${f.money(v["lost-value"])}.`,
  warnings: {
    "more-won-than-customers": () =>
      "Word of mouth alone would more than double your customers. Check the shares: most people who hear praise never buy.",
  },
  refusals: {
    "more-than-everyone":
      "Customers who speak well of you and those who speak badly add up to more than 100%. Lower one of the shares.",
  },
  verdicts: {
    gains: (f, v) =>
      `Word of mouth brings ${f.money(v.net)} on balance: ${f.money(v["won-value"])} won, ${f.money(v["lost-value"])} lost.`,
    loses: (f, v) =>
      `Word of mouth costs ${f.money(-v.net)} on balance: ${f.money(v["won-value"])} won, ${f.money(v["lost-value"])} lost.`,
  },
};
