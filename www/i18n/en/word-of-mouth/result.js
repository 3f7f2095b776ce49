/** English: the result of “Word of mouth”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    won: "Customers won",
    lost: "Customers lost",
    "won-value": "Value won",
    "lost-value": "Value lost",
    "per-good-speaker": "One who speaks well brings",
    "per-bad-speaker": "One who speaks ill costs",
    "good-per-bad": "Good voices to make up for a bad one",
    "people-reached": "People reached",
    side: "Side",
    speakers: "Speakers",
    reached: "People reached",
    swayed: "Decisions changed",
    value: "Value",
  },
  picture: (f, v) => `Two bars: good words win ${f.money(v["won-value"])}, bad words lose ${f.money(v["lost-value"])}.`,
  warnings: {
    "more-won-than-customers": () =>
      "Talk alone would more than double your customers. Check the shares: most people reached by praise never buy.",
  },
  refusals: {
    "more-than-everyone": "Those who speak well and those who speak ill are together more than all customers.",
  },
  verdicts: {
    gains: (f, v) =>
      `Word of mouth brings ${f.money(v.net)} on balance: ${f.money(v["won-value"])} won, ${f.money(v["lost-value"])} lost.`,
    loses: (f, v) =>
      `Word of mouth costs ${f.money(-v.net)} on balance: ${f.money(v["won-value"])} won, ${f.money(v["lost-value"])} lost.`,
  },
};
