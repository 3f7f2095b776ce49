/** Word of mouth, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const wordOfMouth = {
  name: "Word of mouth",
  intro: "What customers’ good and bad words bring and cost you.",
  forms: { figures: "Good and bad words" },
  inputs: {
    customers: { label: "Customers" },
    "good-share": { label: "Speak well of you", help: "share of customers who do so in a year" },
    "good-reach": { label: "People each of them reaches" },
    "good-swayed": { label: "… of whom become customers because of it" },
    "bad-share": { label: "Speak ill of you", help: "share of customers who do so in a year" },
    "bad-reach": { label: "People each of them reaches" },
    "bad-swayed": { label: "… of whom stay away because of it" },
    value: { label: "Value of a customer", help: "lifetime value in margin" },
  },
  rows: { sides: { 0: "Good words", 1: "Bad words" } },
  conventions: {},
  outputs: {
    net: "Net effect",
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
    "more-won-than-customers": () => "Talk alone would more than double your customers. Check the shares: most people reached by praise never buy.",
  },
  refusals: { "more-than-everyone": "Those who speak well and those who speak ill are together more than all customers." },
  verdicts: {
    gains: (f, v) => `Word of mouth brings ${f.money(v.net)} on balance: ${f.money(v["won-value"])} won, ${f.money(v["lost-value"])} lost.`,
    loses: (f, v) => `Word of mouth costs ${f.money(-v.net)} on balance: ${f.money(v["won-value"])} won, ${f.money(v["lost-value"])} lost.`,
  },
};

export const page = {
  title: "Word of mouth value calculator",
  description: "Calculate what good and bad word of mouth is worth: customers won and lost, the net value, and how many good voices make up for a bad one.",
  about: [
    "Customers talk. The calculator follows the words to their effect: how many speak, how many people each reaches, how many of those decide differently, and what a customer is worth.",
    "Bad words usually travel further. How many good voices it takes to make up for a bad one is the figure to remember when a complaint comes in.",
  ],
  pitfalls: [
    "“Unhappy customers tell ten people”: figures like this are decades old and were measured for other goods. Ask your own customers.",
    "Counting everybody reached as won over. The share swayed is small.",
    "Counting a recommendation twice: once here and once as a referral.",
  ],
  example: "Of 1,000 customers 300 speak well to 3 people each, 50 ill to 10 each; a tenth of the people reached is swayed. 90 are won, 50 lost; at 50 each the net is 2,000, and one bad voice takes 3.3 good ones.",
};
