/** English: the shape of every locale file; see index.js for the map. */

import { plural } from "./plural.js";

/**
 * @typedef {import("./index.js").MetricWords} MetricWords
 * @typedef {import("../core/definition.js").Unit} Unit in the types the compiler writes out
 * @typedef {typeof common} Common
 * @typedef {typeof orders} Orders
 * @typedef {typeof site} Site
 * @typedef {typeof pages} Pages
 *
 * What a sentence about a refused input may need, written in the page's language.
 * @typedef {{ text: string, min: string, max: string, limit: string, example: string, reason: string }} Refusal
 */

const forms = plural("en");

export const common = {
  language: "English",
  currency: "EUR",
  result: "Result",
  loading: "Calculating…",
  invalid: "Correct the marked field to see the result.",
  form: "What do you have?",
  options: "Assumptions",
  optional: "Optional",
  formula: "Formula",
  details: "All figures",
  sources: "Sources",
  otherwise: "Other conventions would give",
  warnings: "Mind",
  addRow: "Add a row",
  whatIf: "What if …",
  whatIfInput: "Figure to change",
  /** @param {string} input @param {string} change */
  sensitivity: (input, change) => `${input}, 1% more: the result changes by ${change}`,
  useIn: "Use this result in",
  share: "Share and save",
  copyLink: "Copy link",
  copyText: "Copy as text",
  saveCsv: "Figures (CSV)",
  savePng: "Picture (PNG)",
  saveSvg: "Picture (SVG)",
  print: "Print",
  copied: "Copied.",
  notCopied: "The browser does not allow copying. Here is the text:",
  listLeftOut: "The link leaves out the list you pasted.",
  /** @param {string} row */
  removeRow: (row) => `Remove row ${row}`,
  /** @param {number} n @param {string} text */
  pasted: (n, text) => forms(n, { one: `${text} value read`, other: `${text} values read` }),
  /** @param {string} text */
  understood: (text) => `= ${text}`,
  /** @param {string} confidence */
  confidence: (confidence) => `${confidence} confidence`,
  /** @param {string} low @param {string} high */
  range: (low, high) => `${low} to ${high}`,
  /** What is announced once typing stops. @param {string} name @param {string} value @param {string} verdict */
  announce: (name, value, verdict) => `${name}: ${value}. ${verdict}`,
  words: /** @type {Record<string, import("./index.js").Word>} */ ({
    confidence: { label: "Confidence level", help: "How sure the interval should be; 95% is usual." },
    low: { label: "Lower end of the interval" },
    high: { label: "Upper end of the interval" },
  }),
  units: {
    /** @param {string} text @param {number} n */
    years: (text, n) => forms(n, { one: `${text} year`, other: `${text} years` }),
    /** @param {string} text @param {number} n */
    months: (text, n) => forms(n, { one: `${text} month`, other: `${text} months` }),
    /** @param {string} text @param {number} n */
    periods: (text, n) => forms(n, { one: `${text} period`, other: `${text} periods` }),
    /** @param {string} text */
    perYear: (text) => `${text} a year`,
    /** @param {string} text */
    lessThan: (text) => `less than ${text}`,
  },
  fieldUnits: { years: "years", months: "months", periods: "periods", "per-year": "a year" },
  errors: {
    missing: () => "Enter a number here.",
    /** @param {Refusal} d */
    "not-a-number": (d) => `“${d.text}” is not a number. Write it like ${d.example}.`,
    /** @param {Refusal} d */
    "not-whole": (d) => `Enter a whole number, like ${d.example}.`,
    /** @param {Refusal} d */
    "out-of-range": (d) => `Enter a number from ${d.min} to ${d.max}.`,
    /** @param {Refusal} d */
    "row-count": (d) => `Enter between ${d.min} and ${d.max} values.`,
    /** @param {Refusal} d */
    exceeds: (d) => `This cannot be more than: ${d.limit}.`,
    empty: () => "All the counts are zero, so there is nothing to measure yet. Enter at least one.",
    /** @param {Refusal} d */
    undefined: (d) => d.reason,
    "too-large": () => "The result is too large to write down. Enter smaller figures.",
    "too-few": () => "This is too little to estimate anything from. Enter more.",
    "not-a-table": () => "Enter a table of numbers here.",
    "not-converged": () => "No estimate fits these figures. Check them for mistakes.",
    cancelled: () => "The calculation was stopped.",
    "not-ready": () => "The calculator is still loading. Try again in a moment.",
    failed: () => "The calculation failed. Change a figure to try again.",
    unknown: () => "This calculator is set up with an option it does not know.",
  },
  failures: {
    blocked: "This page’s security policy forbids WebAssembly. Its owner has to add 'wasm-unsafe-eval' to script-src.",
    network: "The calculator could not be loaded. Check your connection and try again.",
  },
};

/** @satisfies {MetricWords} */
export const nps = {
  name: "Net Promoter Score",
  abbreviation: "NPS",
  intro: "How many more customers would recommend you than would not, from −100 to 100.",
  forms: { groups: "Three groups", scores: "Scores 0 to 10", answers: "Pasted answers" },
  inputs: {
    promoters: { label: "Promoters", help: "scores 9 and 10" },
    passives: { label: "Passives", help: "scores 7 and 8" },
    detractors: { label: "Detractors", help: "scores 0 to 6" },
    counts: { label: "How many people gave each score?" },
    count: { label: "People" },
    answers: { label: "Answers", help: "Paste scores from 0 to 10, one per line or separated by spaces or commas." },
    score: { label: "Score" },
    target: { label: "Target score", help: "from −100 to 100" },
    "passives-won": { label: "Passives turned into promoters" },
    "detractors-won": { label: "Detractors turned into promoters" },
  },
  optional: "Reach a target",
  conventions: {
    interval: {
      label: "Interval",
      help: "Adjusted Wald is the most reliable for surveys of every size.",
      choices: { "adjusted-wald": "Adjusted Wald", score: "Score", wald: "Wald" },
    },
  },
  outputs: {
    nps: "Net Promoter Score",
    margin: "Margin of error (±)",
    answers: "Answers",
    "promoters-count": "Promoters",
    "passives-count": "Passives",
    "detractors-count": "Detractors",
    "promoters-share": "Share of promoters",
    "passives-share": "Share of passives",
    "detractors-share": "Share of detractors",
    variance: "Variance of an answer",
    "standard-error": "Standard error",
    "answers-for-ten": "Answers needed for ±10",
    "what-if-nps": "Score after the change",
    "passives-needed": "Passives to win for the target",
    "detractors-needed": "Or detractors to win for the target",
    score: "Score",
    count: "People",
  },
  picture: (f, v) =>
    `A bar: ${f.share(v["detractors-share"])} detractors, ${f.share(v["passives-share"])} passives, ${f.share(v["promoters-share"])} promoters. Below it the score ${f.points(v.nps)} with its interval from ${f.points(v.low)} to ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Fewer than 30 answers: a few more or fewer can change the score a lot.",
    "wald-small-sample": () => "The Wald interval is too narrow for fewer than 100 answers. Prefer adjusted Wald.",
    "out-of-reach": () => "The target cannot be reached by winning passives alone or detractors alone.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.answers, {
        one: `With a single answer the true score may be anywhere from ${f.round(v.low)} to ${f.round(v.high)}; about ${f.count(v["answers-for-ten"])} answers would narrow it to ±10.`,
        other: `With ${f.count(v.answers)} answers the true score may be anywhere from ${f.round(v.low)} to ${f.round(v.high)}; about ${f.count(v["answers-for-ten"])} answers would narrow it to ±10.`,
      }),
    narrow: (f, v) =>
      `With ${f.count(v.answers)} answers the true score very likely lies between ${f.round(v.low)} and ${f.round(v.high)}.`,
  },
};

/** @satisfies {MetricWords} */
export const npsComparison = {
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
  outputs: {
    difference: "Difference of the scores",
    margin: "Margin of error (±)",
    "p-value": "p-value (two-sided)",
    z: "Standard errors from no difference (z)",
    centre: "Centre of the interval",
    "standard-error": "Standard error of the difference",
    "before-nps": "Score before",
    "before-low": "Lower end before",
    "before-high": "Upper end before",
    "before-standard-error": "Standard error before",
    "before-answers": "Answers before",
    "after-nps": "Score after",
    "after-low": "Lower end after",
    "after-high": "Upper end after",
    "after-standard-error": "Standard error after",
    "after-answers": "Answers after",
    "answers-needed": "Answers needed on each side for this difference",
  },
  picture: (f, v) =>
    `Two scores with their intervals, ${f.points(v["before-nps"])} before and ${f.points(v["after-nps"])} after. Below them their difference ${f.points(v.difference)} with its interval from ${f.points(v.low)} to ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Fewer than 30 answers on one side: a few more or fewer can turn the comparison around.",
    "overlap-is-no-test": () =>
      "The two intervals overlap, yet the scores do differ. What counts is the interval of the difference.",
    "wald-small-sample": () => "The Wald interval is too narrow for fewer than 100 answers. Prefer adjusted Wald.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `The score is higher after: by ${f.round(v.difference)}, very likely between ${f.points(v.low)} and ${f.points(v.high)}. Chance alone hardly explains it.`,
    lower: (f, v) =>
      `The score is lower after: by ${f.round(-v.difference)}, very likely between ${f.points(-v.high)} and ${f.points(-v.low)}. Chance alone hardly explains it.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `These answers show no difference. The true one may lie anywhere from ${f.round(v.low)} to ${f.round(v.high)}.`
        : `The difference may be chance: the true one lies anywhere from ${f.round(v.low)} to ${f.round(v.high)}. Answers needed on each side to be fairly sure of a difference of this size: ${f.count(v["answers-needed"])}.`,
  },
};

/** @satisfies {MetricWords} */
export const npsSampleSize = {
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
  outputs: {
    answers: "Answers needed",
    "total-answers": "Answers needed in both waves together",
    invitations: "Invitations to send",
    "most-answers": "Answers needed at worst",
    nps: "Expected score",
    variance: "Variance of an answer",
    "z-confidence": "z for the confidence",
    "z-power": "z for the power",
    unlimited: "Answers before rounding",
    corrected: "… for a limited number of customers",
    points: "Points",
  },
  picture: (f, v) =>
    `A falling curve: the more answers, the finer the score. The ${f.count(v.answers)} needed are marked on it.`,
  warnings: {
    "large-share": () =>
      "More than half of all your customers would have to answer. Ask everybody, or accept a wider margin.",
    "more-than-population": () =>
      "More invitations than you have customers. Raise the response rate, or accept a wider margin.",
  },
  refusals: { "shares-above-one": "Promoters and detractors together are more than 100%. Lower one of them." },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Answers to collect: ${f.count(v.answers)}. If customers turn out to be more divided than you expect, up to ${f.count(v["most-answers"])}.`
        : `Answers to collect: ${f.count(v.answers)}; invitations to send for them: ${f.count(v.invitations)}. If customers turn out to be more divided than you expect, up to ${f.count(v["most-answers"])} answers.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `Answers to collect in each wave: ${f.count(v.answers)}; in both together: ${f.count(v["total-answers"])}.`
        : `Answers to collect in each wave: ${f.count(v.answers)}; in both together: ${f.count(v["total-answers"])}. Invitations to send for them: ${f.count(v.invitations)}.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `Answers to collect to tell your score from the fixed one: ${f.count(v.answers)}.`
        : `Answers to collect to tell your score from the fixed one: ${f.count(v.answers)}; invitations to send for them: ${f.count(v.invitations)}.`,
  },
};

/** @satisfies {MetricWords} */
export const csat = {
  name: "Customer satisfaction",
  abbreviation: "CSAT",
  intro: "The share of customers who say they are satisfied, and how sure you can be of it.",
  forms: { five: "Scale 1 to 5", seven: "Scale 1 to 7", ten: "Scale 1 to 10" },
  inputs: {
    counts: { label: "How many people gave each answer?", help: "1 is very dissatisfied, the highest very satisfied" },
    count: { label: "People" },
    "wanted-margin": { label: "Margin of error you want (±)", help: "to plan the next survey" },
  },
  conventions: {
    measure: {
      label: "Counted as satisfied",
      help: "Most surveys count the two best answers. The mean hides how the answers are spread.",
      choices: { "top-two-box": "The two best answers", "top-box": "Only the best answer", mean: "No one: the mean" },
    },
  },
  outputs: {
    csat: "Satisfied customers",
    mean: "Mean answer",
    margin: "Margin of error (±)",
    "mean-low": "Lower end of the mean",
    "mean-high": "Upper end of the mean",
    "standard-deviation": "Standard deviation",
    satisfied: "Satisfied answers",
    answers: "Answers",
    "answers-needed": "Answers needed for the margin you want",
    answer: "Answer",
    count: "People",
  },
  picture: (f, v) =>
    v.csat === undefined
      ? `Bars: how many people gave each answer. The mean is ${f.number(v.mean)}.`
      : `Bars: how many people gave each answer. ${f.share(v.csat)} of them count as satisfied.`,
  warnings: {
    "few-answers": () => "Fewer than 30 answers: a few more or fewer can change the result a lot.",
    divided: () =>
      "At least a quarter of the answers stand at either end. Customers are divided; look at the bars, not only at one figure.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `The true share of satisfied customers may lie anywhere from ${f.share(v.low)} to ${f.share(v.high)}.`
        : `The true share of satisfied customers may lie anywhere from ${f.share(v.low)} to ${f.share(v.high)}. Answers needed for the margin you want: ${f.count(v["answers-needed"])}.`,
    narrow: (f, v) =>
      `The true share of satisfied customers very likely lies between ${f.share(v.low)} and ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `The mean answer is ${f.number(v.mean)}. One answer is not enough to say how sure that is.`
        : `The mean answer is ${f.number(v.mean)}; the true one very likely lies between ${f.number(v["mean-low"])} and ${f.number(v["mean-high"])}.`,
  },
};

/** @satisfies {MetricWords} */
export const customerEffort = {
  name: "Customer effort score",
  intro: "How easy customers find it to get something done with you.",
  forms: { agreement: "Answers from 1 to 7" },
  inputs: {
    counts: {
      label: "How many people gave each answer?",
      help: "to “The company made it easy for me to handle my issue”: 1 is strongly disagree, 7 strongly agree",
    },
    count: { label: "People" },
  },
  conventions: {
    measure: {
      label: "The score is",
      help: "Three scores go by the same name; say which one you report.",
      choices: {
        "percent-agree": "Share who agree (5 to 7)",
        mean: "Mean answer",
        "net-easy": "Easy (6, 7) less hard (1 to 3)",
      },
    },
  },
  outputs: {
    "agree-share": "Found it easy",
    "net-easy": "Net easy score",
    mean: "Mean answer",
    margin: "Margin of error (±)",
    "net-easy-low": "Lower end of the net easy score",
    "net-easy-high": "Upper end of the net easy score",
    "mean-low": "Lower end of the mean",
    "mean-high": "Upper end of the mean",
    "standard-deviation": "Standard deviation",
    agreeing: "Answers 5 to 7",
    easy: "Answers 6 and 7",
    hard: "Answers 1 to 3",
    answers: "Answers",
    answer: "Answer",
    count: "People",
  },
  picture: (f, v) => `Bars: how many of ${f.count(v.answers)} people gave each answer from 1, hard, to 7, easy.`,
  warnings: {
    "few-answers": () => "Fewer than 30 answers: a few more or fewer can change the result a lot.",
    divided: () =>
      "At least a quarter of the answers stand at either end. It is easy for some and hard for others; find out for whom.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `${f.share(v["agree-share"])} say you made it easy; the true share very likely lies between ${f.share(v.low)} and ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `The mean answer is ${f.number(v.mean)} of 7. One answer is not enough to say how sure that is.`
        : `The mean answer is ${f.number(v.mean)} of 7; the true one very likely lies between ${f.number(v["mean-low"])} and ${f.number(v["mean-high"])}.`,
    "net-easy": (f, v) =>
      `Easy less hard gives ${f.points(v["net-easy"])}; the true score very likely lies between ${f.round(v["net-easy-low"])} and ${f.round(v["net-easy-high"])}.`,
  },
};

/** @satisfies {MetricWords} */
export const satisfactionReturn = {
  name: "Satisfaction and return",
  intro: "Whether delighted customers come back more often than the merely satisfied.",
  forms: { customers: "Answers and later purchases" },
  inputs: {
    groups: { label: "Who came back?", help: "ask first, then see who bought again in the same span of time" },
    customers: { label: "Customers" },
    returned: { label: "Came back" },
  },
  rows: { groups: { delighted: "Delighted", satisfied: "Satisfied", dissatisfied: "Dissatisfied" } },
  conventions: {},
  outputs: {
    difference: "The delighted return more often by",
    "delighted-rate": "Return rate of the delighted",
    "delighted-low": "Lower end, delighted",
    "delighted-high": "Upper end, delighted",
    "satisfied-rate": "Return rate of the satisfied",
    "satisfied-low": "Lower end, satisfied",
    "satisfied-high": "Upper end, satisfied",
    "dissatisfied-rate": "Return rate of the dissatisfied",
    "dissatisfied-low": "Lower end, dissatisfied",
    "dissatisfied-high": "Upper end, dissatisfied",
    "risk-ratio": "Delighted for every satisfied who returns (ratio)",
    "risk-ratio-low": "Lower end of the ratio",
    "risk-ratio-high": "Upper end of the ratio",
    "satisfied-customers": "Satisfied customers",
    "extra-returns": "More returns if the satisfied were delighted",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Return rates with their intervals: ${f.share(v["delighted-rate"])} of the delighted and ${f.share(v["satisfied-rate"])} of the satisfied came back.`
      : `Return rates with their intervals: ${f.share(v["delighted-rate"])} of the delighted, ${f.share(v["satisfied-rate"])} of the satisfied and ${f.share(v["dissatisfied-rate"])} of the dissatisfied came back.`,
  warnings: {
    "few-customers": () => "One group has fewer than 30 customers: its return rate says little yet.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `${f.share(v["delighted-rate"])} of the delighted came back, of the satisfied only ${f.share(v["satisfied-rate"])}. Being satisfied is not enough: delight brings customers back.`,
    "no-difference": (f, v) =>
      `${f.share(v["delighted-rate"])} of the delighted and ${f.share(v["satisfied-rate"])} of the satisfied came back. The difference may be chance: it lies anywhere from ${f.share(v.low)} to ${f.share(v.high)}.`,
    "delight-stays-away": (f, v) =>
      `${f.share(v["delighted-rate"])} of the delighted came back, fewer than the ${f.share(v["satisfied-rate"])} of the satisfied. What you ask about is not what brings customers back.`,
  },
};

/** @satisfies {MetricWords} */
export const repurchaseRate = {
  name: "Repurchase rate",
  intro: "How many of your customers bought again.",
  forms: { customers: "Two counts", purchases: "Customers by purchases" },
  inputs: {
    customers: { label: "Customers", help: "everyone who bought at least once in the window" },
    "repeat-customers": { label: "… who bought more than once", help: "orders on the same day are one purchase" },
    buyers: { label: "How many customers made this many purchases?" },
    count: { label: "Customers" },
    window: { label: "Over", help: "the time looked at" },
    "usual-gap": { label: "Usual time between purchases" },
  },
  rows: { buyers: { 1: "One", 2: "Two", 3: "Three", 4: "Four", 5: "Five or more" } },
  conventions: {},
  outputs: {
    "repurchase-rate": "Repurchase rate",
    margin: "Margin of error (±)",
    all: "Customers",
    repeat: "Customers who bought again",
    "one-time": "Customers who bought once",
    "customers-for-five": "Customers needed for ±5 points",
    purchase: "Purchase number",
    customers: "Customers who made it",
    "went-on": "Of those before",
  },
  picture: (f, v) =>
    `A bar filled to ${f.share(v["repurchase-rate"])}, with an interval from ${f.share(v.low)} to ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Fewer than 30 customers: a few more or fewer can change the rate a lot.",
    "short-window": () =>
      "The window is shorter than two usual gaps between purchases. Many customers have not had the time to return, so the rate is too low.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      `With ${f.count(v.all)} customers the true rate may be anywhere from ${f.share(v.low)} to ${f.share(v.high)}; about ${f.count(v["customers-for-five"])} customers would narrow it to ±5 points.`,
    narrow: (f, v) =>
      `${f.count(v.repeat)} of ${f.count(v.all)} customers came back; the true rate very likely lies between ${f.share(v.low)} and ${f.share(v.high)}.`,
  },
};

/** @satisfies {MetricWords} */
export const upsellRatio = {
  name: "Upsell ratio",
  intro: "How many customers buy more than one kind of product.",
  forms: { customers: "Counts" },
  inputs: {
    "one-kind": { label: "Customers of one kind of product" },
    "several-kinds": { label: "Customers of several kinds" },
    offered: { label: "Offers made", help: "for counting accepted offers" },
    accepted: { label: "Offers accepted" },
  },
  rows: { groups: { 0: "The rest", 1: "Counted" } },
  conventions: {
    upsell: {
      label: "Compared with",
      help: "The ratio compares with customers of one kind, the share with all customers.",
      choices: { ratio: "Customers of one kind", share: "All customers", acceptance: "Offers made" },
    },
  },
  outputs: {
    "upsell-ratio": "Upsell ratio",
    counted: "Counted",
    "out-of": "Out of",
    group: "Group",
    count: "Number",
  },
  picture: (f, v) => `Two bars: ${f.count(v.counted)} counted, beside the rest.`,
  warnings: { "few-customers": () => "Fewer than 30: a few more or fewer can change the figure a lot." },
  refusals: {
    "nobody-bought-one-kind":
      "Every customer bought several kinds, so there is no one to compare with. Choose the share of all customers.",
  },
  verdicts: {
    ratio: (f, v) =>
      `For every 100 customers of one kind of product, ${f.round(100 * v["upsell-ratio"])} buy several kinds.`,
    share: (f, v) => `${f.count(v.counted)} of ${f.count(v["out-of"])} customers buy several kinds of product.`,
    acceptance: (f, v) => `${f.count(v.counted)} of ${f.count(v["out-of"])} offers were accepted.`,
  },
};

/** @satisfies {MetricWords} */
export const loyaltyIndex = {
  name: "Customer Loyalty Index",
  abbreviation: "CLI",
  intro: "Recommending, buying again and buying other things, in one figure.",
  forms: { composite: "Three metrics", survey: "Survey, 1 to 6", "survey-ten": "Survey, 0 to 10" },
  inputs: {
    nps: { label: "Net Promoter Score", help: "from −100 to 100" },
    "repurchase-rate": { label: "Repurchase rate" },
    "upsell-share": { label: "Customers of several kinds of product", help: "share of all customers" },
    recommend: { label: "Would recommend", help: "mean answer; 1 is “definitely yes”, 6 “definitely no”" },
    "buy-again": { label: "Would buy again", help: "mean answer; 1 is “definitely yes”" },
    "try-other": { label: "Would try other products", help: "mean answer; 1 is “definitely yes”" },
    "recommend-ten": { label: "Would recommend", help: "mean answer; 10 is “definitely yes”" },
    "buy-again-ten": { label: "Would buy again", help: "mean answer; 10 is “definitely yes”" },
    "try-other-ten": { label: "Would try other products", help: "mean answer; 10 is “definitely yes”" },
    "weight-recommend": { label: "Weight of recommending" },
    "weight-repurchase": { label: "Weight of buying again" },
    "weight-upsell": { label: "Weight of other products" },
  },
  rows: { parts: { 0: "Recommending", 1: "Buying again", 2: "Other products" } },
  conventions: {
    index: {
      label: "Net Promoter Score counts",
      help: "For three metrics only. Rescaled, all three run from 0 to 100.",
      choices: { "composite-rescaled": "Rescaled to 0–100", "composite-plain": "As printed" },
    },
  },
  outputs: {
    "loyalty-index": "Loyalty index",
    "of-hundred": "On a scale from 0 to 100",
    "recommend-part": "Recommending",
    "repurchase-part": "Buying again",
    "upsell-part": "Other products",
    part: "Part",
    weight: "Weight",
  },
  picture: (f, v) =>
    `Three bars from 0 to 100: recommending, buying again and other products; together ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () =>
      "The score runs from −100 to 100, the shares from 0 to 100. Averaged as printed, the same change counts double in one of them.",
    "low-is-good": () =>
      "On this scale 1 is best. A falling mean is good news; read the figure out of 100 if that confuses.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `The index is ${f.number(v["loyalty-index"])}: recommending gives ${f.number(v["recommend-part"])}, buying again ${f.number(v["repurchase-part"])}, other products ${f.number(v["upsell-part"])}.`,
    survey: (f, v) => `The mean answer of ${f.number(v["loyalty-index"])} is ${f.round(v["of-hundred"])} out of 100.`,
    "survey-ten": (f, v) =>
      `The mean answer of ${f.number(v["loyalty-index"])} is ${f.round(v["of-hundred"])} out of 100.`,
  },
};

/** @satisfies {MetricWords} */
export const engagementScore = {
  name: "Customer Engagement Score",
  intro: "What customers do with you, weighted by what it means.",
  forms: { actions: "Actions" },
  inputs: {
    actions: {
      label: "What customers did",
      help: "such as visits, hours of use, wish lists, reviews; give what means more a higher weight",
      row: "Action",
    },
    weight: { label: "Weight" },
    count: { label: "How often" },
    "active-customers": { label: "Active customers" },
    target: { label: "Target per customer", help: "the score that counts as 100" },
    scale: { label: "Multiplied by", help: "some reports show the score per customer times ten" },
  },
  conventions: {
    score: {
      label: "Score",
      help: "Only a score per customer can be compared between months or segments.",
      choices: { raw: "All points", "per-customer": "Per active customer", "of-target": "Out of 100 of the target" },
    },
  },
  outputs: {
    "engagement-score": "Engagement score",
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

/** @satisfies {MetricWords} */
export const loyaltyProgramme = {
  name: "Return of a loyalty programme",
  intro: "What your loyalty programme earns beyond what it costs.",
  forms: { figures: "A year in figures" },
  inputs: {
    members: { label: "Members" },
    "spend-with": { label: "Spending per member with the programme", help: "per year" },
    "spend-without": {
      label: "Spending per member without it",
      help: "what the same people would have spent: a control group, or the year before they joined",
    },
    margin: { label: "Gross margin", help: "what is left of a sale after its own costs" },
    "programme-cost": { label: "Cost of the programme", help: "per year: rewards, discounts, software, people" },
  },
  conventions: {},
  outputs: {
    return: "Return on the programme",
    "incremental-revenue": "Revenue there would not have been",
    "incremental-margin": "Margin there would not have been",
    net: "Margin left after the cost",
    lift: "Members spend more by",
    "break-even-lift": "Has to be, to break even",
    "break-even-spend": "Spending per member to break even",
    "cost-per-member": "Cost per member",
  },
  picture: (f, v) =>
    v["break-even-lift"] === undefined
      ? "No picture: without spending there is no lift to draw."
      : `A line: the margin gained as members spend more. It reaches the cost of the programme at ${f.share(v["break-even-lift"])} more.`,
  warnings: {
    "all-revenue-counted": () =>
      "With nothing spent without the programme, all that members spend is credited to it. They would have bought something anyway.",
    "self-selection": (f, value) =>
      `Members spend ${f.share(value)} more. Most of that is seldom the programme’s doing: the best customers are the first to join.`,
    "revenue-is-not-profit": () => "At a margin of 100% this is revenue, not profit.",
    "members-spend-less": () => "Members spend less than they would without the programme.",
  },
  refusals: {
    "costs-nothing":
      "A programme that costs nothing has no return on its cost. Enter what rewards and running it cost.",
  },
  verdicts: {
    pays: (f, v) =>
      `The programme earns ${f.money(v["incremental-margin"])} of margin it would not have had, which leaves ${f.money(v.net)} after its cost.`,
    loses: (f, v) =>
      `The programme earns ${f.money(v["incremental-margin"])} of margin, ${f.money(-v.net)} less than it costs.`,
  },
};

/** @satisfies {MetricWords} */
export const clv = {
  name: "Customer Lifetime Value",
  abbreviation: "CLV",
  intro: "What a customer brings in over the whole time they stay with you.",
  forms: { figures: "Everyday figures" },
  inputs: {
    "order-value": { label: "Average order value" },
    "orders-per-year": { label: "Orders per customer" },
    lifespan: { label: "Customer lifespan", help: "how long a customer keeps buying" },
    margin: { label: "Gross margin", help: "what is left of a sale after its own costs" },
    "discount-rate": { label: "Discount rate", help: "yearly; what later money is worth less" },
    "acquisition-cost": { label: "Cost of winning a customer" },
  },
  conventions: {
    value: {
      label: "Value counts",
      help: "Revenue flatters; margin is what you keep; discounting weighs later money less.",
      choices: { revenue: "Revenue", margin: "Margin", discounted: "Margin, discounted" },
    },
    payments: {
      label: "Payments arrive",
      choices: { "mid-year": "Mid-year", "year-end": "At the year’s end" },
    },
  },
  outputs: {
    clv: "Customer Lifetime Value",
    "customer-value": "Revenue per customer and year",
    "yearly-margin": "Margin per customer and year",
    orders: "Orders over the lifespan",
    "net-clv": "Value after acquisition cost",
    "clv-to-cost": "Value per unit of acquisition cost",
    payback: "Time to earn the acquisition cost back",
    year: "Year",
    value: "In the year",
    discounted: "Discounted",
    total: "Running total",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `A line: the customer’s value adding up over the years to ${f.money(v.clv)}.`
      : `A line: the customer’s value adding up over the years to ${f.money(v.clv)}; the cost of winning the customer is earned back after ${f.years(v.payback)}.`,
  warnings: {
    "revenue-is-not-profit": () =>
      "This is revenue, not profit. Spend against it only once your own margin is counted.",
    "long-lifespan": () => "More than ten years is hard to foresee: products, prices and customers change.",
    "never-pays-back": () => "Winning this customer costs more than the customer ever brings in.",
  },
  refusals: {},
  verdicts: {
    revenue: (f, v) =>
      `A customer brings in ${f.money(v["customer-value"])} of revenue a year and ${f.money(v.clv)} over the whole relationship.`,
    margin: (f, v) =>
      `A customer leaves you ${f.money(v["yearly-margin"])} of margin a year and ${f.money(v.clv)} over the whole relationship.`,
    discounted: (f, v) => `All the margin a customer will ever leave you is worth ${f.money(v.clv)} in today’s money.`,
  },
};

/** @satisfies {MetricWords} */
export const clvRetention = {
  name: "CLV from retention",
  intro: "What a customer is worth who stays from one period to the next with a known probability.",
  forms: { endless: "Without an end", horizon: "Up to a horizon" },
  inputs: {
    margin: { label: "Margin per customer and period", help: "after the cost of goods and of keeping the customer" },
    "retention-rate": { label: "Retention rate", help: "share of customers who stay from one period to the next" },
    "discount-rate": { label: "Discount rate", help: "for the same period as margin and retention" },
    horizon: { label: "Periods counted" },
    "acquisition-cost": { label: "Cost of winning a customer" },
  },
  conventions: {
    timing: {
      label: "The first margin",
      help: "Later: after one period, by those who stayed. Now: from every customer won.",
      choices: { "first-margin-later": "Comes later", "first-margin-now": "Comes now" },
    },
  },
  outputs: {
    clv: "Customer Lifetime Value",
    multiple: "Margin multiple",
    "endless-clv": "Value without an end",
    lifetime: "Expected lifetime",
    "net-clv": "Value after acquisition cost",
    "clv-to-cost": "Value per unit of acquisition cost",
    payback: "Earned back in period",
    period: "Period",
    survival: "Still there",
    expected: "Expected margin",
    discount: "Discount factor",
    total: "Running value",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `A line: the customer’s value adding up over the periods towards ${f.money(v.clv)}.`
      : `A line: the customer’s value adding up over the periods towards ${f.money(v.clv)}; the cost of winning the customer is earned back after ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "unit-mix-up": (f, value) =>
      `Customers who stay ${f.round(value)} periods are discounted by 5% or more in each. Is a monthly retention rate beside a yearly discount rate? Use the same period for margin, retention and discount.`,
    "never-leaves": () => "With 100% retention nobody ever leaves. No business has seen that for long.",
    "never-pays-back": () => "Winning this customer costs more than the customer ever brings in.",
  },
  refusals: {
    "without-limit":
      "Nobody leaves and later money is worth as much as today’s: the value has no limit. Enter a retention rate below 100%, a discount rate, or a horizon.",
  },
  verdicts: {
    worth: (f, v) => `All the margin this customer will bring is worth ${f.money(v.clv)} today.`,
    "pays-back": (f, v) =>
      `This customer is worth ${f.money(v.clv)} today, ${f.money(v["net-clv"])} more than winning the customer costs.`,
    loses: (f, v) =>
      `This customer is worth ${f.money(v.clv)} today, ${f.money(-v["net-clv"])} less than winning the customer costs.`,
  },
};

/** @satisfies {MetricWords} */
export const clvSubscription = {
  name: "CLV of a subscription",
  intro: "What a subscriber is worth, from revenue, margin and churn.",
  forms: { figures: "Figures per period" },
  inputs: {
    revenue: { label: "Revenue per account", help: "per period" },
    margin: { label: "Gross margin", help: "after hosting, support and payment fees" },
    "churn-rate": { label: "Churn", help: "share of customers lost per period" },
    "expansion-rate": { label: "Expansion", help: "how fast the accounts that stay grow, per period" },
    "acquisition-cost": { label: "Cost of winning a customer" },
  },
  conventions: {
    value: {
      label: "Value counts",
      help: "Revenue flatters; margin is what you keep.",
      choices: { margin: "Margin", revenue: "Revenue" },
    },
    period: { label: "Period", choices: { month: "Month", year: "Year" } },
  },
  outputs: {
    clv: "Customer Lifetime Value",
    earnings: "Earned per account and period",
    lifetime: "Expected lifetime",
    "lifetime-years": "Expected lifetime in years",
    "yearly-churn": "Churn in a year",
    "clv-without-expansion": "Value without expansion",
    "net-clv": "Value after acquisition cost",
    "clv-to-cost": "Value per unit of acquisition cost",
    payback: "Earned back in period",
    period: "Period",
    survival: "Still there",
    expected: "Expected in the period",
    total: "Running value",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `A line: the subscriber’s value adding up over the periods towards ${f.money(v.clv)}.`
      : `A line: the subscriber’s value adding up over the periods towards ${f.money(v.clv)}; the cost of winning the customer is earned back after ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "revenue-is-not-profit": () =>
      "This is revenue, not profit. Spend against it only once your own margin is counted.",
    "yearly-churn-per-month": () =>
      "More than 15% lost every month: is this the churn of a year? Revenue and churn must be of the same period.",
    "monthly-churn-per-year": () =>
      "Less than 3% lost in a whole year: is this the churn of a month? Revenue and churn must be of the same period.",
    "never-pays-back": () => "Winning this customer costs more than the customer ever brings in.",
  },
  refusals: {
    "no-churn":
      "Without churn nobody ever leaves and the value has no limit. Enter the share of customers lost per period.",
    "growth-reaches-churn":
      "Accounts grow at least as fast as customers leave, so the value has no limit. Growth like that does not last; enter an expansion below the churn.",
  },
  verdicts: {
    worth: (f, v) => `A subscriber stays ${f.unit(v.lifetime, "periods")} on average and is worth ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `A subscriber stays ${f.unit(v.lifetime, "periods")} on average and is worth ${f.money(v.clv)}, ${f.money(v["net-clv"])} more than winning one costs.`,
    loses: (f, v) => `A subscriber is worth ${f.money(v.clv)}, ${f.money(-v["net-clv"])} less than winning one costs.`,
  },
};

/** @satisfies {MetricWords} */
export const lostCustomer = {
  name: "Cost of a lost customer",
  intro: "What it costs when one customer leaves: purchases not made, a replacement, and what is said.",
  forms: { figures: "Everyday figures" },
  inputs: {
    "order-value": { label: "Average order value" },
    "orders-per-year": { label: "Orders per customer" },
    margin: { label: "Gross margin", help: "what is left of a sale after its own costs" },
    "years-lost": { label: "Time the customer would have stayed" },
    "discount-rate": { label: "Discount rate", help: "yearly; what later money is worth less" },
    "replacement-cost": { label: "Cost of winning a replacement" },
    "people-told": { label: "People the customer tells" },
    "put-off": { label: "… of whom do not become customers", help: "share who otherwise would have" },
    "prospect-value": { label: "Value of each of them" },
    "customers-lost": { label: "Customers lost in a year" },
  },
  rows: { costs: { 0: "Margin not earned", 1: "Replacement", 2: "Word of mouth" } },
  conventions: {
    replacement: {
      label: "Counts",
      help: "The value of a replacement is never added: it would have come without the loss as well.",
      choices: {
        "lost-and-replaced": "Loss and replacement",
        "lost-only": "The loss only",
        "replaced-only": "The replacement only",
      },
    },
    payments: { label: "Payments arrive", choices: { "mid-year": "Mid-year", "year-end": "At the year’s end" } },
  },
  outputs: {
    cost: "Cost of one lost customer",
    "yearly-margin": "Margin per year",
    "lost-margin": "Margin not earned, discounted",
    replacement: "Replacement",
    "word-of-mouth": "Word of mouth",
    "total-cost": "Cost of all lost in a year",
    item: "What",
    amount: "Amount",
    year: "Year",
    value: "In the year",
    discounted: "Discounted",
    total: "Running total",
  },
  picture: (f, v) =>
    `Three bars: ${f.money(v["lost-margin"])} of margin not earned, ${f.money(v.replacement)} for a replacement, ${f.money(v["word-of-mouth"])} by word of mouth.`,
  warnings: {
    "revenue-is-not-profit": () => "At a margin of 100% this is revenue, not profit.",
    "long-lifespan": () => "More than ten years is hard to foresee: products, prices and customers change.",
    "word-of-mouth-dominates": () =>
      "Most of the cost is word of mouth, the least certain part. Check how many people are really put off.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Each customer who leaves costs ${f.money(v.cost)} in today’s money.` },
};

/** @satisfies {MetricWords} */
export const customerMix = {
  name: "Customer mix",
  intro: "One-time customers beside regulars: who carries your revenue.",
  forms: { groups: "Two groups" },
  inputs: {
    "one-time-customers": { label: "One-time customers", help: "in a year" },
    "one-time-revenue": { label: "Their revenue", help: "in that year" },
    "regular-customers": { label: "Regular customers", help: "two purchases or more" },
    "regular-revenue": { label: "Their revenue", help: "in that year" },
    conversion: { label: "One-time customers who become regulars", help: "what if so many of them came back?" },
  },
  optional: "Win more regulars",
  rows: { mix: { 0: "One-time customers", 1: "Regulars" } },
  conventions: {
    gain: {
      label: "A new regular adds",
      help: "The first purchase would have been made anyway.",
      choices: { difference: "The difference", "on-top": "A regular’s whole revenue" },
    },
  },
  outputs: {
    "regular-revenue-share": "Revenue from regulars",
    "regular-share": "Regulars among customers",
    "regular-share-low": "Lower end of that share",
    "regular-share-high": "Upper end of that share",
    customers: "Customers",
    revenue: "Revenue",
    "revenue-per-one-time": "Revenue per one-time customer",
    "revenue-per-regular": "Revenue per regular",
    "worth-times": "One regular is worth so many one-time customers",
    converted: "Customers won over",
    "added-revenue": "Revenue added in a year",
    group: "Group",
  },
  picture: (f, v) =>
    `Two bars: regulars are ${f.share(v["regular-share"])} of the customers and bring ${f.share(v["regular-revenue-share"])} of the revenue.`,
  warnings: {
    "hopeful-conversion": () => "More than a quarter of one-time customers is a lot to win over. Plan with less.",
    "regulars-spend-less": () =>
      "A regular brings less than a one-time customer here. Check that both revenues are of the same year.",
  },
  refusals: {
    "revenue-without-customers": "There is revenue but nobody who brings it. Enter how many customers there were.",
  },
  verdicts: {
    "carried-by-regulars": (f, v) =>
      `Regulars are ${f.share(v["regular-share"])} of your customers and bring ${f.share(v["regular-revenue-share"])} of the revenue: it is stable.`,
    "carried-by-one-time": (f, v) =>
      `Regulars bring ${f.share(v["regular-revenue-share"])} of the revenue; the rest has to be won anew every year.`,
  },
};

/** @satisfies {MetricWords} */
export const retentionRate = {
  name: "Retention and churn rate",
  intro: "How many customers stayed over a period, how many left, and what that makes of a year.",
  forms: { customers: "Customers counted", rate: "A rate you know" },
  inputs: {
    start: { label: "Customers at the start" },
    end: { label: "Customers at the end", help: "new ones included" },
    new: { label: "New customers", help: "won during the period and still there at its end" },
    "known-retention": { label: "Retention rate" },
  },
  conventions: {
    period: {
      label: "The figures cover",
      choices: { month: "A month", quarter: "A quarter", year: "A year" },
    },
    "churn-base": {
      label: "Churn is measured against",
      help: "Customers at the start is the usual choice.",
      choices: {
        start: "Customers at the start",
        average: "The average of start and end",
        exposed: "Customers at the start plus new ones",
      },
    },
  },
  outputs: {
    retention: "Retention rate",
    churn: "Churn rate",
    "churn-low": "Lower end of the churn rate",
    "churn-high": "Upper end of the churn rate",
    stayed: "Customers who stayed",
    lost: "Customers lost",
    base: "Customers it is measured against",
    months: "Length of the period",
    "monthly-retention": "Monthly retention rate",
    "monthly-churn": "Monthly churn rate",
    "yearly-retention": "Yearly retention rate",
    "yearly-churn": "Yearly churn rate",
    lifetime: "Expected lifetime of a customer",
    month: "Month",
    remaining: "Still there",
  },
  picture: (f, v) =>
    `A falling line over two years: at this rate ${f.share(v["yearly-retention"])} of the customers are still there after one year.`,
  warnings: {
    "few-customers": () => "Fewer than 30 customers: one more or fewer who leaves changes the rate a lot.",
    "not-times-twelve": (f, value) =>
      `Multiplying the churn rate up to a year would give ${f.share(value)}. That is too much: those who have left cannot leave again. The yearly rate here is compounded.`,
    "nobody-left": () => "Nobody left, so a lifetime cannot be told from these figures. Look at a longer period.",
    "nobody-stayed": () => "Nobody stayed. Check the figures: new customers are part of those at the end.",
  },
  refusals: {
    "more-stayed-than-started":
      "More customers would have stayed than there were at the start. Count the new ones among those at the end.",
    "more-lost-than-average":
      "More customers left than there were on average. Measure churn against the customers at the start.",
  },
  verdicts: {
    customers: (f, v) =>
      v.months === 12
        ? `${f.share(v.retention)} of the customers stayed and ${f.share(v.churn)} left within the year. The true retention very likely lies between ${f.share(v.low)} and ${f.share(v.high)}.`
        : `${f.share(v.retention)} of the customers stayed and ${f.share(v.churn)} left. At this rate ${f.share(v["yearly-churn"])} leave within a year.`,
    rate: (f, v) =>
      `At this rate ${f.share(v["yearly-retention"])} of the customers are still there after a year and ${f.share(v["yearly-churn"])} have left.`,
  },
};

/** @satisfies {MetricWords} */
export const retentionProjection = {
  name: "Retention projection",
  intro: "How many customers of a cohort will still be there, and why a constant churn rate says too few.",
  forms: { cohort: "One cohort" },
  inputs: {
    survivors: {
      label: "Customers left",
      help: "of customers who joined at the same time: how many at the start, after one period, after two …",
    },
    horizon: { label: "Project up to period" },
    "discount-rate": { label: "Discount rate", help: "per period; what later money is worth less" },
  },
  conventions: {},
  outputs: {
    survival: "Still there",
    "constant-survival": "… with constant churn",
    "next-retention": "Retention at the next renewal",
    "constant-churn": "Constant churn rate",
    "lifetime-within": "Lifetime up to the horizon",
    "constant-lifetime-within": "… with constant churn",
    "expected-lifetime": "Expected lifetime",
    "discounted-lifetime": "Discounted expected lifetime of a new customer",
    "constant-discounted-lifetime": "… with constant churn",
    "residual-lifetime": "Discounted lifetime left of a customer still here",
    alpha: "Parameter α",
    beta: "Parameter β",
    cohort: "Customers at the start",
    "periods-seen": "Periods seen",
    period: "Period",
    retention: "Retention",
  },
  picture: (f, v) =>
    `Two falling curves and the counts seen: at the horizon the model keeps ${f.share(v.survival)} of the customers, constant churn ${f.share(v["constant-survival"])}.`,
  warnings: {
    "few-periods": () => "Only two periods have been seen. The curve passes through them, but its tail is a guess.",
    "far-horizon": () => "The horizon is more than three times as far as what has been seen.",
    "churn-alike": () => "Customers of this cohort leave alike; the model then says the same as constant churn.",
    "endless-lifetime": () =>
      "Some customers stay so long that the average lifetime has no limit. Use the discounted lifetime or the one up to the horizon.",
  },
  refusals: {
    "nobody-left": "Nobody has left yet, so there is nothing to learn churn from. Add a later period.",
    "everybody-left-at-once": "Everybody left in the first period: there is nobody whose stay could be projected.",
  },
  verdicts: {
    "constant-too-low": (f, v) =>
      `${f.share(v.survival)} of the customers will still be there at the horizon; a constant churn rate would say only ${f.share(v["constant-survival"])}.`,
    alike: (f, v) =>
      `${f.share(v.survival)} of the customers will still be there at the horizon, about what a constant churn rate says too.`,
  },
};

/** @satisfies {MetricWords} */
export const revenueRetention = {
  name: "Revenue retention",
  abbreviation: "NRR, GRR",
  intro: "How much of the revenue of existing customers is still there, with and without what they bought on top.",
  forms: { revenue: "Recurring revenue" },
  inputs: {
    start: { label: "Revenue at the start", help: "recurring, from customers you already had" },
    churned: { label: "Lost with customers who left" },
    contraction: { label: "Lost to smaller plans or orders", help: "from customers who stayed" },
    expansion: { label: "Gained from larger plans or orders", help: "from customers who stayed; no new customers" },
  },
  rows: { steps: { 0: "Start", 1: "Left", 2: "Smaller", 3: "Larger", 4: "End" } },
  conventions: {
    period: {
      label: "The figures cover",
      choices: { month: "A month", quarter: "A quarter", year: "A year" },
    },
  },
  outputs: {
    "net-retention": "Net revenue retention (NRR)",
    "gross-retention": "Gross revenue retention (GRR)",
    kept: "Revenue kept",
    end: "Revenue at the end",
    lost: "Revenue lost",
    change: "Change",
    months: "Length of the period",
    "yearly-net-retention": "Net retention over a year",
    "yearly-gross-retention": "Gross retention over a year",
    step: "Step",
    from: "From",
    to: "To",
  },
  picture: (f, v) =>
    `Steps from the revenue at the start down to ${f.money(v.kept)} kept and up again to ${f.money(v.end)} at the end.`,
  warnings: {
    "expansion-hides-churn": () =>
      "Growth from some customers hides that a lot of revenue is leaving with others. Watch gross retention.",
  },
  refusals: { "more-lost-than-started": "More revenue is lost than there was at the start. Lower one of the losses." },
  verdicts: {
    growing: (f, v) =>
      `Existing customers bring ${f.money(v.change)} more than at the start. Without the growth, ${f.share(v["gross-retention"])} of the revenue would be left.`,
    level: (f, v) => `What customers bought on top just makes up for the ${f.money(v.lost)} lost.`,
    shrinking: (f, v) =>
      `Existing customers bring ${f.money(-v.change)} less than at the start. What they bought on top does not make up for the ${f.money(v.lost)} lost.`,
  },
};

/** @satisfies {MetricWords} */
export const acquisitionCost = {
  name: "Customer acquisition cost",
  abbreviation: "CAC",
  intro: "What winning one new customer costs, beside what the customer is worth.",
  forms: { figures: "A period in figures" },
  inputs: {
    spend: { label: "Spending on advertising and sales" },
    overhead: { label: "Salaries, agencies and tools for it" },
    "new-customers": { label: "New customers", help: "in the same period" },
    "organic-customers": { label: "… who came by themselves", help: "without being advertised to" },
    clv: { label: "Lifetime value of a customer", help: "in margin, not revenue" },
    "monthly-revenue": { label: "Monthly revenue per customer" },
    margin: { label: "Gross margin" },
  },
  conventions: {
    costs: {
      label: "Costs",
      help: "Media alone makes the cost look lower than it is.",
      choices: { "all-costs": "All", "media-only": "Advertising only" },
    },
    customers: {
      label: "Divided by",
      help: "Customers who came by themselves make paid channels look cheaper than they are.",
      choices: { "all-new": "All new customers", "paid-only": "Paid ones only" },
    },
  },
  outputs: {
    "acquisition-cost": "Cost of winning a customer",
    "counted-spend": "Costs counted",
    "counted-customers": "Customers counted",
    "clv-to-cost": "Lifetime value per unit of cost (LTV:CAC)",
    "net-clv": "Lifetime value after the cost",
    payback: "Time to earn the cost back",
    month: "Month",
    earned: "Margin earned",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? "No picture yet: it needs the monthly revenue and margin of a customer."
      : `A line: the margin a customer earns month by month reaches the cost of winning the customer after ${f.unit(v.payback, "months")}.`,
  warnings: {
    "media-only": () => "Salaries, agencies and tools are left out. Decide with all costs.",
    "slow-payback": (f, value) =>
      `It takes ${f.unit(value, "months")} to earn the cost back. More than twelve need a lot of cash while you grow.`,
    "growth-saved-on": () =>
      "The lifetime value is more than eight times the cost. Perhaps you could afford to win more customers.",
    "revenue-is-not-profit": () => "At a margin of 100% the payback is counted in revenue, not profit.",
  },
  refusals: {
    "no-paid-customers":
      "All new customers came by themselves, so no paid customer has a cost. Divide by all new customers instead.",
  },
  verdicts: {
    cost: (f, v) => `Winning one customer costs ${f.money(v["acquisition-cost"])}.`,
    loses: (f, v) =>
      `Winning one customer costs ${f.money(v["acquisition-cost"])}, ${f.money(-v["net-clv"])} more than the customer is worth.`,
    thin: (f, v) =>
      `A customer is worth ${f.number(v["clv-to-cost"])} times what winning one costs. A rule of thumb wants three, to pay for everything else.`,
    healthy: (f, v) =>
      `A customer is worth ${f.number(v["clv-to-cost"])} times what winning one costs, above the usual rule of thumb of three.`,
  },
};

/** @satisfies {MetricWords} */
export const acquisitionVsRetention = {
  name: "Winning or keeping customers",
  intro: "Is it cheaper to win a customer or to keep one? With your figures instead of folklore.",
  forms: { figures: "Your figures", preset: "A rule of thumb" },
  inputs: {
    "acquisition-spend": { label: "Spending on winning customers" },
    "new-customers": { label: "Customers won by it" },
    "retention-spend": { label: "Spending on keeping customers" },
    customers: { label: "Customers it is spent on" },
    "retention-with": { label: "Share who stay with it" },
    "retention-without": { label: "Share who would stay without it", help: "from a control group, or the time before" },
    "acquisition-cost": { label: "Cost of winning a customer" },
    times: { label: "Winning costs so many times more", help: "folklore says 5 or 6" },
    budget: { label: "A budget to spend" },
  },
  rows: { sides: { 0: "Winning one", 1: "Keeping one" } },
  conventions: {
    keeping: {
      label: "Keeping costs, per",
      help: "Most customers would have stayed anyway. Only those saved are the spending’s merit.",
      choices: { "per-saved": "Customer saved", "per-kept": "Customer kept" },
    },
  },
  outputs: {
    "cost-ratio": "Winning costs so many times more",
    "winning-cost": "Cost of winning one customer",
    "keeping-cost": "Cost of keeping one customer",
    saved: "Customers saved",
    kept: "Customers kept in all",
    "break-even-saved": "Customers to save to break even",
    "break-even-retention": "Share who must stay to break even",
    "budget-wins": "The budget wins",
    "budget-keeps": "The budget keeps",
    side: "Side",
    cost: "Cost",
  },
  picture: (f, v) =>
    `Two bars: winning a customer costs ${f.money(v["winning-cost"])}, keeping one ${f.money(v["keeping-cost"])}.`,
  warnings: {
    "kept-is-not-saved": () =>
      "This divides by everybody who stayed, most of whom would have stayed anyway. Keeping looks far cheaper than it is.",
    folklore: () =>
      "That winning costs five or six times as much as keeping is repeated everywhere and measured almost nowhere. Use your own figures when you can.",
    "costs-too-much": () => "Even if everybody stayed, keeping would cost more per customer than winning new ones.",
  },
  refusals: {
    "nobody-saved": "As many stay without the spending as with it: it saves nobody, so a saved customer has no cost.",
    "nobody-kept": "Nobody stays, so a kept customer has no cost.",
    "keeping-costs-nothing": "Keeping costs nothing here, so there is nothing to compare. Enter what is spent.",
  },
  verdicts: {
    "keeping-cheaper": (f, v) =>
      `Keeping a customer costs ${f.money(v["keeping-cost"])}, winning one ${f.money(v["winning-cost"])}: ${f.number(Math.round(10 * v["cost-ratio"]) / 10)} times as much.`,
    "winning-cheaper": (f, v) =>
      `Here winning is cheaper: ${f.money(v["winning-cost"])} for a new customer, ${f.money(v["keeping-cost"])} for one kept.`,
  },
};

/** @satisfies {MetricWords} */
export const prospectFunnel = {
  name: "From prospect to regular",
  intro: "How many of those you reach become regulars, and what one regular costs.",
  forms: { stages: "Five stages" },
  inputs: {
    stages: { label: "People and cost at each stage" },
    people: { label: "People" },
    cost: { label: "Cost" },
    clv: { label: "Lifetime value of a regular", help: "in margin, not revenue" },
  },
  rows: {
    stages: {
      reached: "Reached",
      responded: "Responded",
      "first-purchase": "First purchase",
      "second-purchase": "Second purchase",
      regular: "Regular",
    },
    funnel: { 0: "Reached", 1: "Responded", 2: "First purchase", 3: "Second purchase", 4: "Regular" },
  },
  conventions: {},
  outputs: {
    "cost-per-regular": "Cost of one regular",
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

/** @satisfies {MetricWords} */
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

/** @satisfies {MetricWords} */
export const referralValue = {
  name: "Referral value",
  intro: "What the customers one customer brings are worth.",
  forms: { figures: "Figures" },
  inputs: {
    referrals: { label: "Customers brought by one customer" },
    "would-join-anyway": { label: "… who would have come anyway" },
    clv: { label: "Lifetime value of a customer", help: "in margin, before the cost of winning the customer" },
    "acquisition-cost": { label: "Usual cost of winning a customer" },
    reward: { label: "Reward per referral", help: "to both sides together" },
    advocates: { label: "Customers who refer" },
  },
  rows: { parts: { 0: "Customers there would not have been", 1: "Acquisition cost saved", 2: "Rewards" } },
  conventions: {
    saving: {
      label: "Acquisition cost is saved on",
      help: "Those who would not have come might have been won for the usual cost, or not at all.",
      choices: { "cost-saved-on-anyway": "Those who would have come", "cost-saved-on-all": "All referred" },
    },
  },
  outputs: {
    "referral-value": "Value of one customer’s referrals",
    "value-per-referral": "Value of one referral",
    "from-new": "From customers there would not have been",
    "from-saved-cost": "From acquisition cost saved",
    rewards: "Rewards",
    "highest-reward": "Highest reward that pays",
    "total-value": "Value of all referrals",
    part: "Part",
    amount: "Amount",
  },
  picture: (f, v) =>
    `Three bars: ${f.money(v["from-new"])} from new customers, ${f.money(v["from-saved-cost"])} of cost saved, ${f.money(v.rewards)} of rewards.`,
  warnings: {
    "everyone-credited": () => "This credits the referral with every customer brought. Some would have come anyway.",
    "reward-exceeds-value": () => "The reward is higher than what a referral brings.",
  },
  refusals: {},
  verdicts: {
    gains: (f, v) =>
      `One customer’s referrals are worth ${f.money(v["referral-value"])}; a referral may be rewarded with up to ${f.money(v["highest-reward"])}.`,
    loses: (f, v) =>
      `One customer’s referrals cost ${f.money(-v["referral-value"])} more than they bring; a reward above ${f.money(v["highest-reward"])} does not pay.`,
  },
};

/** @satisfies {MetricWords} */
export const shareOfWallet = {
  name: "Share of wallet",
  intro: "How much of what your customers spend on things you sell, they spend with you.",
  forms: { one: "One customer, or totals", list: "A list of customers" },
  inputs: {
    spend: { label: "Spent with you" },
    "category-spend": {
      label: "Spent altogether",
      help: "in the category, with you and with others, in the same time",
    },
    customers: { label: "Customers", help: "one row each; paste two columns from a spreadsheet" },
  },
  conventions: {
    average: {
      label: "Average of a list",
      help: "Together, large customers weigh more. The mean counts every customer alike.",
      choices: { sums: "All customers together", mean: "Mean of the shares" },
    },
  },
  outputs: {
    share: "Share of wallet",
    "share-of-sums": "All customers together",
    "mean-of-shares": "Mean of the shares",
    customers: "Customers",
    "total-spend": "Spent with you",
    "total-category-spend": "Spent altogether",
    headroom: "Spent with others",
    from: "Share from",
    to: "to",
    count: "Customers",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `A square of one hundred parts, the whole wallet: ${f.share(v.share)} of it is spent with you.`
      : `Bars: how many customers spend which share of their wallet with you. Altogether it is ${f.share(v.share)}.`,
  warnings: {
    "few-customers": () => "Fewer than 30 customers: the average of others like them may differ a lot.",
    "averages-differ": (f, value) =>
      `The two averages are ${f.share(value)} apart: large and small customers do not give you the same share.`,
  },
  refusals: {},
  verdicts: {
    one: (f, v) => `${f.share(v.share)} of the wallet is yours; ${f.money(v.headroom)} is spent with others.`,
    sums: (f, v) =>
      `Of all that these customers spend in the category, ${f.share(v.share)} is yours; ${f.money(v.headroom)} is spent with others.`,
    mean: (f, v) =>
      `The average customer spends ${f.share(v.share)} of the wallet with you; altogether ${f.money(v.headroom)} is spent with others.`,
  },
};

/** @satisfies {MetricWords} */
export const walletAllocation = {
  name: "Wallet Allocation Rule",
  intro: "The share of wallet that your rank among the brands a customer uses lets you expect.",
  forms: { rank: "Your rank", scores: "Scores of the brands", customers: "Many customers" },
  inputs: {
    rank: { label: "Your rank", help: "1 is the favourite; 1.5 if you share first place with another" },
    brands: { label: "Brands used", help: "yours included" },
    scores: {
      label: "Scores the customer gives",
      help: "yours first, then those of every other brand used; paste them in a row",
    },
    score: { label: "Score" },
    ranks: { label: "Customers", help: "one row each; paste two columns from a spreadsheet" },
  },
  conventions: {},
  outputs: {
    share: "Expected share of wallet",
    rank: "Your rank",
    brands: "Brands used",
    "share-if-first": "Share as the favourite",
    gain: "To be won by becoming the favourite",
    customers: "Customers",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Bars: the share every brand may expect by its rank. Yours is ${f.share(v.share)}.`
      : `Two bars: ${f.share(v.share)} expected now, ${f.share(v["share-if-first"])} if you were everybody’s favourite.`,
  warnings: {
    "few-customers": () => "Fewer than 30 customers: the average of others like them may differ a lot.",
    "single-brand": () => "With a single brand the rule says 100%. Check that customers really use no other.",
  },
  refusals: {},
  verdicts: {
    first: (f, v) =>
      `You are the favourite and may expect ${f.share(v.share)} of the wallet. Only fewer brands would raise it.`,
    behind: (f, v) =>
      `You may expect ${f.share(v.share)} of the wallet. As the favourite it would be ${f.share(v["share-if-first"])}.`,
    customers: (f, v) =>
      `On average you may expect ${f.share(v.share)} of the wallet. As everybody’s favourite it would be ${f.share(v["share-if-first"])}.`,
  },
};

/** @satisfies {MetricWords} */
export const marketShare = {
  name: "Market share",
  intro: "Your part of the market’s sales, and the three things it is made of.",
  forms: { revenue: "Revenue", units: "Units", factors: "Three of four factors", buyers: "Buyers and purchases" },
  inputs: {
    "own-revenue": { label: "Your revenue" },
    "market-revenue": { label: "Revenue of the whole market", help: "yours included, in the same time" },
    "own-units": { label: "Units you sold" },
    "market-units": { label: "Units the whole market sold", help: "yours included, in the same time" },
    "market-share": { label: "Market share", help: "leave one of the four empty: it follows from the others" },
    "penetration-share": { label: "Penetration share", help: "buyers of your brand out of all buyers of the category" },
    "share-of-requirements": {
      label: "Share of requirements",
      help: "what your buyers buy from you out of what they buy in the category",
    },
    "heavy-usage-index": {
      label: "Heavy usage index",
      help: "1 means your buyers buy as much in the category as others do",
    },
    "brand-buyers": { label: "Buyers of your brand" },
    "category-buyers": { label: "Buyers of the category" },
    "brand-purchases": { label: "Purchases of your brand", help: "on average per buyer of your brand" },
    "buyer-purchases": {
      label: "Their purchases in the category",
      help: "on average per buyer of your brand, yours included",
    },
    "category-purchases": { label: "Purchases of any buyer in the category", help: "on average" },
  },
  optional: "The one that follows",
  conventions: {},
  outputs: {
    "market-share": "Market share",
    "penetration-share": "Penetration share",
    "penetration-share-low": "Lower end of the penetration share",
    "penetration-share-high": "Upper end of the penetration share",
    "share-of-requirements": "Share of requirements",
    "heavy-usage-index": "Heavy usage index",
    "category-share": "Your buyers’ part of all purchases",
    "wallet-gap": "Share of requirements less market share",
  },
  picture: (f, v) =>
    v["share-of-requirements"] === undefined
      ? `A square of one hundred parts, the whole market: ${f.share(v["market-share"])} of it is yours.`
      : `Two squares. Of what your own buyers buy, ${f.share(v["share-of-requirements"])} comes from you; of the whole market, ${f.share(v["market-share"])} is yours.`,
  warnings: {
    "light-buyers": () => "Your buyers buy less in the category than the average buyer: you reach the light users.",
  },
  refusals: {
    "one-too-many": "All four are given, so nothing is left to work out. Leave one empty.",
    "zero-factor": "One of the factors is zero, so the missing one cannot be worked out.",
    "cannot-all-be-true":
      "These figures contradict each other: your buyers would buy more than the whole market. Check them.",
  },
  verdicts: {
    revenue: (f, v) => `Of everything the market takes in, ${f.share(v["market-share"])} goes to you.`,
    units: (f, v) => `Of all units the market sells, ${f.share(v["market-share"])} are yours.`,
    factors: (f, v) =>
      `${f.share(v["market-share"])} of the market is yours: ${f.share(v["penetration-share"])} of all buyers buy from you and cover ${f.share(v["share-of-requirements"])} of their needs with you.`,
  },
};

export const orders = {
  name: "Order analyzer",
  drop: "Drop a file of orders here",
  choose: "Choose files",
  formats:
    "CSV or text, as exported by Shopify, WooCommerce, Stripe or Excel: one row per order with customer, date and amount. Several files count as one.",
  private: "The file stays on your computer. Nothing is sent anywhere.",
  samples: "No file at hand? Try with sample data",
  sampleNames: /** @type {Record<string, { label: string, note: string }>} */ ({
    "cdnow-sample": {
      label: "CDs online",
      note: "2,357 customers of the online shop CDNOW, January 1997 to June 1998",
    },
    "shop-sample": {
      label: "Shop with products",
      note: "a made-up shop: two years of orders with products, countries and refunds",
    },
  }),
  paste: "Paste a table instead",
  pasteLabel: "Rows copied from a spreadsheet or a text file, with their headings",
  usePasted: "Use the pasted rows",
  pasted: "pasted rows",
  sql: {
    title: "Too large for a browser?",
    text: "Let the database reduce its table of orders: this SQL gives one row for each purchase history, a few megabytes however many customers there are. Save the result as CSV and drop it here; the metrics and the models are the same.",
    dialect: "Database",
    table: "Table",
    wrong: "-- A name is missing or cannot be one.",
    copy: "Copy the SQL",
    copied: "Copied",
  },
  summaryFile: "This is a summary file: purchase histories with their number of customers. Analyze it as it is.",
  pasteSomething: "Nothing is pasted yet. Copy the rows in your spreadsheet and paste them here.",
  reading: "Reading the file…",
  cancel: "Cancel",
  finishing: "Computing the report…",
  progress: { read: "Read", rows: "Rows", customers: "Customers", left: "Time left" },
  /** @param {string} done @param {string} all */
  megabytes: (done, all) => `${done} of ${all} MB`,
  /** @param {number} n @param {string} text */
  seconds: (n, text) => forms(n, { one: `${text} second`, other: `${text} seconds` }),
  stopped: "That did not work",
  kept: "Your files and choices are still here.",
  retry: "Try again",
  backToColumns: "Back to the columns",
  /** @param {string} name */
  isThisRight: (name) => `Is this how to read ${name}?`,
  check: "Check the columns and how dates and amounts are written, then analyze.",
  /** @param {string} name */
  recognized: (name) => `Recognized as an export of ${name}.`,
  /** @param {number} n @param {string} text */
  files: (n, text) => forms(n, { one: `${text} file`, other: `${text} files, counted as one` }),
  file: "File",
  columns: "Columns",
  moreColumns: "More columns",
  writing: "How it is written",
  roles: {
    customer: "Customer",
    date: "Date",
    amount: "Amount",
    order: "Order number",
    product: "Product",
    status: "Status",
    currency: "Currency",
    categorySpend: "Spend in the category",
    score: "Score",
    cost: "Cost",
    country: "Country",
    quantity: "Quantity (the amount is the price of one)",
    refunded: "Refunded amount",
    cancelled: "Cancelled on",
  },
  none: "– none –",
  /** @param {string} number */
  column: (number) => `Column ${number}`,
  dateOrder: "Dates",
  dateOrders: {
    ymd: "year, month, day",
    dmy: "day, month, year",
    mdy: "month, day, year",
    excel: "Excel’s day numbers",
    unix: "seconds since 1970",
    "unix-ms": "milliseconds since 1970",
    "unix-us": "microseconds since 1970",
  },
  decimal: "Decimal mark",
  decimals: { ".": "point: 1234.50", ",": "comma: 1234,50" },
  delimiter: "Between columns",
  delimiters: { ",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar" },
  encoding: "Encoding",
  encodings: ["utf-8", "utf-16le", "windows-1250", "windows-1251", "windows-1252", "windows-1257"],
  firstRows: "First rows of the file",
  header: "First row",
  headers: { yes: "names of the columns", no: "already an order" },
  policies: "What counts",
  refunds: "Negative amounts",
  refundChoices: { net: "refunds: off the purchase", "leave-out": "left out" },
  zeroAmounts: "Amounts of zero",
  zeroChoices: { count: "are purchases", "leave-out": "left out" },
  guests: "Rows without a customer",
  guestChoices: { "leave-out": "left out", separate: "each order a customer" },
  amounts: "Several rows of one order",
  amountChoices: { line: "amounts add up", order: "repeat the order’s total" },
  excluded: "Statuses left out",
  excludedHelp: "Separated by commas. Usual are those that say cancelled, failed, unpaid or test.",
  excludedUsual: "the usual ones",
  timeZone: "Days begin in",
  timeZoneUsual: "as written in the file",
  observationEnd: "Observed until",
  observationEndHelp: "Usually the last date in the file.",
  currency: "Currency of the report",
  currencyNone: "– not stated –",
  /** @param {string} code @param {string} currency */
  rate: (code, currency) => `1 ${code} in ${currency}`,
  outlook: {
    heading: "What to expect",
    horizon: "Look ahead, in days",
    discountRate: "Discount rate a year",
    margin: "Margin",
    marginHelp: "What is left of a sale after its own costs; without it the value is revenue.",
  },
  badNumber: "This number does not fit here.",
  rateHelp: "Rows in this currency are left out while there is no rate.",
  badRate: "A rate is a number above zero.",
  /** @param {number} n @param {string} text */
  settle: (n, text) =>
    forms(n, { one: "Settle the marked question first.", other: `Settle the ${text} marked questions first.` }),
  analyze: "Analyze",
  another: "Choose other files",
  readDifferently: "Read it differently",
  /** @param {string} name */
  reportOn: (name) => `What ${name} says`,
  /** @param {string} start @param {string} end */
  period: (start, end) => `Orders from ${start} to ${end}`,
  /** @param {number} n @param {{ customers: string, repeat: string, rate: string }} d */
  verdict: (n, d) =>
    forms(n, {
      one: `There is a single customer; ${d.repeat} came back to buy on another day.`,
      other: `${d.repeat} of ${d.customers} customers came back to buy on another day: ${d.rate}.`,
    }),
  figures: {
    customers: "Customers",
    repurchaseRate: "Repurchase rate",
    averageOrderValue: "Average order value",
    ordersPerYear: "Orders per year",
    observedClv: "Revenue per customer",
    revenue: "Revenue",
  },
  /** @param {string} low @param {string} high @param {string} confidence */
  interval: (low, high, confidence) => `${low} to ${high} with ${confidence} confidence`,
  /** @param {number} n @param {string} text */
  repeat: (n, text) => forms(n, { one: `${text} of them came back`, other: `${text} of them came back` }),
  soFar: "observed lifetime value so far",
  perCustomer: "per customer",
  /** @param {number} n @param {string} text */
  purchases: (n, text) => forms(n, { one: `from ${text} purchase day`, other: `from ${text} purchase days` }),
  purchasesPerCustomer: "Purchases per customer",
  /** @param {string} once @param {string} all */
  purchasesPicture: (once, all) => `Bars: customers by number of purchases. ${once} of ${all} bought on one day only.`,
  /** @param {string} n */
  orMore: (n) => `${n}+`,
  asTable: "As a table",
  /** @param {number} n @param {{ read: string, counted: string, left: string }} d */
  rows: (n, d) =>
    forms(n, {
      one: `One row read: ${d.counted} counted, ${d.left} left out.`,
      other: `${d.read} rows read: ${d.counted} counted, ${d.left} left out.`,
    }),
  rowsHeading: "What was read",
  /** @param {number} n @param {string} text @param {string} kind */
  problemsOfKind: (n, text, kind) => forms(n, { one: `${text} row: ${kind}`, other: `${text} rows: ${kind}` }),
  /** @param {number} n @param {string} text */
  firstOfThem: (n, text) => forms(n, { one: `The first ${text} is listed.`, other: `The first ${text} are listed.` }),
  downloadProblems: "Download all problems (CSV)",
  line: "Line",
  columnName: "Column",
  found: "Found",
  problem: "Problem",
  expected: "Expected, for example",
  problems: {
    "bad-date": "not a date in this file’s format",
    "bad-amount": "not an amount",
    "missing-date": "no date",
    "missing-amount": "no amount",
    "missing-customer": "no customer",
    "unclosed-quote": "a quotation mark is never closed",
    "totals-row": "a row of totals, not an order",
    "excluded-status": "the status says nothing was bought",
    "negative-amount": "a negative amount, left out as chosen",
    "zero-amount": "an amount of zero, left out as chosen",
    "other-currency": "a currency without a rate",
    "refund-only": "money back to someone who bought nothing",
    "bad-number": "not a number; the row counts without it",
    "extra-cells": "more cells than columns; a comma without quotation marks?",
    other: "could not be read",
  },
  refusals: {
    "empty-file": () => "The file holds no rows. Choose one with at least a heading and one order.",
    /** @param {{ name: string }} d */
    "missing-column": (d) => `No column was recognized for: ${d.name}. Choose it.`,
    /** @param {{ name: string }} d */
    "unknown-column": (d) => `The chosen column is not in the file: ${d.name}. Choose another.`,
    /** @param {{ examples: string }} d */
    "ambiguous-date-order": (d) => `Day or month first? These dates could be either: ${d.examples}. Choose.`,
    /** @param {{ examples: string }} d */
    "ambiguous-decimal": (d) => `Is the mark a decimal or between thousands? ${d.examples} could be either. Choose.`,
    /** @param {{ examples: string }} d */
    "several-currencies": (d) => `The amounts are in several currencies: ${d.examples}. Choose one for the report.`,
    "not-utf8": () => "The letters are not written in this encoding. Choose another.",
    "spreadsheet-file": () =>
      "This is a workbook or an archive. Open it, save the sheet with the orders as CSV, and drop that file.",
    "binary-file": () => "This is no table of text. Export the orders as CSV and drop that file.",
    "web-page": () =>
      "This is a web page, perhaps a sign-in page saved in place of the export. Download the CSV again.",
    "out-of-memory": () =>
      "The file holds more than a browser tab can keep. Reduce it where it lives, or analyze a part of it.",
    "no-usable-rows": () => "None of the rows could be used. Check the columns, the dates and the decimal mark.",
    "bad-summary-file": () =>
      "This is a summary file, but not all of its rows are purchase histories. Run the query again and save its result unchanged.",
    "too-large": () => "The amounts add up to more than can be added exactly.",
    "not-a-file": () => "That is not a file. Drop or choose one.",
    "unknown-option": () => "The analyzer is set up with an option it does not know.",
    "sample-missing": () => "The sample could not be loaded. Check your connection and try again.",
    failed: () =>
      "The file could not be read to its end. It may have been changed or moved, or be too large for this device.",
  },
  retention: {
    rate: "Retention",
    /** @param {string} low @param {string} high @param {string} split */
    note: (low, high, split) => `${low} to ${high}; bought before and again since ${split}`,
    revenue: "Revenue retention",
    /** @param {string} before @param {string} after */
    revenueNote: (before, after) => `the same customers: ${before} before, ${after} since`,
  },
  margin: {
    share: "Margin",
    perCustomer: "Margin per customer",
  },
  cohorts: {
    title: "Who comes back, by first purchase",
    by: "Group by",
    periods: { month: "month", quarter: "quarter", week: "week" },
    cohort: "First purchase",
    across: "periods after the first purchase",
    retention: "Bought again",
    /** @param {string} share */
    sentence: (share) =>
      `Each row is the customers who first bought in one period, each column the share of them who bought so many periods later. One period later it is ${share} over all rows.`,
    none: "Each row is the customers who first bought in one period. The file ends before any of them could come back.",
  },
  curve: {
    title: "How long customers stay",
    later: "Periods later",
    low: "Lower end",
    high: "Upper end",
    basis: "Customers it rests on",
    /** @param {string} share @param {string} confidence */
    sentence: (share, confidence) =>
      `The share of customers still buying so many periods after the first purchase; ${share} at the end. The band is the ${confidence} interval.`,
  },
  mix: {
    title: "New and returning customers",
    period: "Month",
    newCustomers: "New",
    returning: "Returning",
    newRevenue: "Revenue from new",
    returningRevenue: "Revenue from returning",
    /** @param {string} share @param {string} revenue */
    sentence: (share, revenue) =>
      `Customers with two or more purchases are ${share} of all and bring ${revenue} of the revenue.`,
  },
  recencyMap: {
    title: "How often and how recently",
    sentence:
      "Each square counts customers: upwards the more often they bought, to the right the more recently. Champions are in the top right corner.",
    frequency: "How often (score)",
    recency: "How recently (score)",
  },
  segments: {
    title: "Segments",
    segment: "Segment",
    share: "Customers",
    revenueShare: "Revenue",
    days: "Days since the last purchase",
    purchases: "Purchases each",
    perHead: "Revenue each",
    /** @param {string} largest @param {string} share @param {string} richest @param {string} revenue */
    sentence: (largest, share, richest, revenue) =>
      `Largest segment: ${largest}, ${share} of customers. Most revenue: ${richest}, ${revenue} of it.`,
    names: {
      champions: "Champions",
      loyal: "Loyal",
      "potential-loyalists": "Potential loyalists",
      new: "New",
      promising: "Promising",
      "need-attention": "Need attention",
      "about-to-sleep": "About to sleep",
      "at-risk": "At risk",
      "cannot-lose": "Cannot lose them",
      hibernating: "Hibernating",
    },
  },
  regularity: {
    title: "Rhythm of buying",
    /** @param {string} days @param {string} customers */
    sentence: (days, customers) =>
      `Half of the customers with three or more purchases (${customers} in all) wait ${days} days or less between two of them.`,
    classes: { clockwork: "like clockwork", steady: "steadily", random: "at random", bursts: "in bursts" },
    class: "Buys",
  },
  lorenz: {
    title: "How much revenue comes from how few",
    /** @param {string} top @param {string} share @param {string} low @param {string} high @param {string} gini */
    sentence: (top, share, low, high, gini) =>
      `The best ${top} of customers bring ${share} of the revenue (${low} to ${high}). Gini coefficient: ${gini}.`,
    customers: "Share of customers, smallest first",
    revenue: "Share of revenue",
    equal: "if all spent alike",
    actual: "revenue",
  },
  products: {
    title: "Products that bring people back",
    /** @param {string} share @param {string} low @param {string} high */
    sentence: (share, low, high) => `${share} of customers bought more than one kind of product (${low} to ${high}).`,
    product: "Product",
    firstBuyers: "Began with it",
    returned: "of these came back",
  },
  pairs: {
    title: "Bought together",
    /** @param {string} first @param {string} second @param {string} share @param {string} lift */
    sentence: (first, second, share, lift) =>
      `Most often: ${first} and ${second}, in ${share} of all baskets, ${lift} × as often as by chance.`,
    first: "Product",
    second: "together with",
    baskets: "Baskets",
    support: "Share of baskets",
    firstThenSecond: "of those with the first",
    secondThenFirst: "of those with the second",
    lift: "Lift",
    liftLow: "Lift, lower end",
    liftHigh: "Lift, upper end",
  },
  slipping: {
    title: "Regulars who are slipping away",
    /** @param {number} n @param {string} text @param {string} revenue */
    sentence: (n, text, revenue) =>
      forms(n, {
        one: `${text} regular should have bought again by now. At the pace of those purchases it was ${revenue} a year. Write while the shop is still remembered.`,
        other: `${text} regulars should have bought again by now. At the pace at which they bought it was ${revenue} a year together. Write while the shop is still remembered.`,
      }),
    none: "Nobody who buys regularly is overdue.",
    silent: "Days silent",
    due: "Usual days between purchases",
    overdue: "Times overdue",
    perYear: "Spent per year",
  },
  profile: {
    title: "What the best customers have in common",
    /** @param {string} customers @param {string} share */
    sentence: (customers, share) =>
      `The fifth that spends most: ${customers} customers with ${share} of the revenue. Listed is what is surely more or less common among them than among the rest.`,
    trait: "Trait",
    value: "Value",
    top: "Best fifth",
    rest: "The rest",
    differenceLow: "Difference, lower end",
    differenceHigh: "Difference, upper end",
    traits: {
      "first-product": "First product",
      "first-month": "First month",
      country: "Country",
      "several-kinds": "Several kinds of product",
    },
    medians: "What is usual for them",
    mediansSentence: "Half of the customers of each group are below these figures, half above.",
    contrasts: {
      "first-spend": "First purchase",
      purchases: "Purchases",
      "gap-days": "Days between purchases",
      "spend-per-purchase": "Spend per purchase",
      "days-since-last": "Days since the last purchase",
    },
  },
  wallet: {
    share: "Share of wallet",
    /** @param {string} money */
    note: (money) => `${money} goes to others`,
  },
  satisfaction: {
    title: "What customers say and what they do",
    /** @param {string} nps @param {string} low @param {string} high */
    sentence: (nps, low, high) => `Net Promoter Score ${nps} (${low} to ${high}), each customer’s last answer counted.`,
    group: "Answer",
    groups: { promoters: "Promoters (9–10)", passives: "Passives (7–8)", detractors: "Detractors (0–6)" },
    share: "Share",
  },
  forecast: {
    alive: "Customers still active",
    /** @param {string} all */
    aliveNote: (all) => `expected, of ${all} who ever bought`,
    /** @param {string} horizon */
    purchases: (horizon) => `Purchases to expect within ${horizon}`,
    /** @param {string} horizon */
    clv: (horizon) => `Value to expect within ${horizon}`,
    /** @param {string} rate */
    clvNote: (rate) => `of today’s customers, discounted at ${rate} a year`,
    /** @param {number} n @param {string} text */
    days: (n, text) => forms(n, { one: `${text} day`, other: `${text} days` }),
    bars: "How well the model fits",
    /** @param {string} model */
    barsSentence: (model) => `Customers by repeat purchases: counted, and as ${model} would have them.`,
    repeats: "Repeat purchases",
    counted: "Counted",
    expected: "Expected",
    alivePlot: "Who is still a customer",
    alivePlotSentence:
      "The chance that a customer of the longest standing is still active: upwards the more repeat purchases, to the right the more recent the last. Many purchases and a long silence mean gone.",
    buysPlot: "Who will buy again",
    /** @param {string} horizon */
    buysPlotSentence: (horizon) => `Purchases to expect within ${horizon} from such a customer.`,
    recency: "Days from the first to the last purchase",
    pAlive: "Chance of being active",
    expectedPurchases: "Purchases expected",
    spread: "What customers will be worth",
    /** @param {string} median @param {string} share */
    spreadSentence: (median, share) =>
      `Half of the customers are expected to bring ${median} or less; the best tenth brings ${share} of the value.`,
    upTo: "Value up to",
    tracking: "Would it have been right?",
    /** @param {string} end @param {string} actual @param {string} expected @param {string} error */
    trackingSentence: (end, actual, expected, error) =>
      `Fitted to orders until ${end} only, the model expected ${expected} purchases in the time after; ${actual} came. It was off by ${error}.`,
    week: "Week",
    actual: "Came",
    total: "Repeat purchases since the start",
    calibrationEnd: "known until here",
    compare: "Models compared",
    /** @param {string} best */
    compareSentence: (best) => `The smaller the AIC, the better the model explains these purchases: ${best}.`,
    model: "Model",
    logLikelihood: "Log-likelihood",
    weight: "Weight",
    parameters: "Parameters",
    names: {
      "bg-nbd": "BG/NBD",
      "mbg-nbd": "MBG/NBD",
      "pareto-nbd": "Pareto/NBD",
      "bg-bb": "BG/BB",
      "gamma-gamma": "Gamma-Gamma",
      sbg: "sBG",
    },
  },
  absentHeading: "What this file does not tell",
  absent: {
    "no-product-column": "no column of products",
    "no-score-column": "no column of scores",
    "no-category-spend-column": "no column of spend in the category",
    "no-cost-column": "no column of costs",
    "no-amounts": "no amounts above zero",
    "several-currencies": "those amounts are in several currencies",
    "score-out-of-range": "scores are not from 0 to 10",
    "too-few-customers": "too few customers",
    "too-few-purchases": "too few repeat purchases",
    "too-short": "the file covers too short a time",
    "too-many-periods": "the file covers too many periods",
    "all-alike": "all customers are alike",
    "no-pairs": "nobody bought two products at once",
    "needs-orders": "a summary file does not hold single orders",
    "no-model": "no model fits",
  },
  customersHeading: "All customers",
  /** @param {number} n @param {string} text */
  customersShown: (n, text) => forms(n, { one: `${text} customer`, other: `${text} customers` }),
  search: "Search",
  searchLabel: "Customer",
  sorting: "Sorting…",
  nothingFound: "No customer fits. Change what you search for.",
  tableKeys: "Scrolls with the arrow keys, Page Up, Page Down, Home and End.",
  tableColumns: {
    id: "Customer",
    purchases: "Purchases",
    first: "First purchase",
    last: "Last purchase",
    revenue: "Revenue",
    perPurchase: "Per purchase",
    products: "Kinds of product",
    gap: "Days between purchases",
    pAlive: "Chance of being active",
    expectedTransactions: "Purchases expected",
    clv: "Value expected",
  },
  /** @param {string} column */
  sortBy: (column) => `Sort by ${column}`,
  saveCsv: "CSV",
  saveSvg: "SVG",
  savePng: "PNG",
  /** @param {string} what @param {string} kind */
  saveAs: (what, kind) => `Save “${what}” as ${kind}`,
  downloadCustomers: "Download customers (CSV)",
  print: "Print",
};

export const site = {
  name: "Regulars",
  skip: "Skip to the content",
  languages: "Language",
  calculators: "Calculators",
  analyzer: "Order analyzer",
  home: {
    title: "Regulars: loyalty metrics, calculated in your browser",
    description:
      "Free calculators for NPS, customer lifetime value and other loyalty metrics, and an analyzer for order exports. Honest intervals, sources shown, nothing leaves your browser.",
    heading: "Know your regulars",
    lead: "Turn survey answers, a few figures or a file of orders into loyalty metrics you can stand behind: with the formula, its source and how sure you may be.",
    gallery: "Calculators",
    open: "Open the calculator",
    analyzer: "What does your order history say?",
    analyzerText:
      "Drop an export from Shopify, WooCommerce, Stripe or Excel and read who comes back, how often, and what they are worth. The file stays on your computer.",
    analyzerOpen: "Analyze a file",
    promises: "What you can rely on",
    private: "Nothing leaves the browser",
    privateText: "No requests after the page has loaded, no cookies, no storage, no tracking.",
    honest: "Every number explains itself",
    honestText: "The formula with your figures in it, the source, and an interval wherever there is one.",
    small: "A guest that behaves",
    smallText: "A few kilobytes, no third parties, light and dark, any keyboard or screen reader.",
  },
  ordersPage: {
    title: "Order analyzer: repurchase rate and customer value from your orders",
    description:
      "Drop an order export and read the repurchase rate with its interval, order value, orders per year and revenue per customer. The file never leaves your computer.",
    heading: "Order analyzer",
    lead: "Drop an order export and read who comes back, how often, and what they are worth.",
    about: "How it counts",
    points: [
      "Orders of one customer on the same day count as one purchase; a customer has come back after buying on a second day.",
      "The repurchase rate is the share of all customers in the file who came back. Customers who joined late have had less time to, so it grows with the length of the file.",
      "Rows that cannot be read are left out, counted and listed with their line, so that you can correct them.",
      "Day and month, decimal mark and encoding are never guessed silently: where the file leaves them open, you are asked.",
    ],
  },
  families: {
    satisfaction: "What customers say",
    loyalty: "What customers do again",
    value: "What customers are worth",
    retention: "Who stays, who leaves",
    acquisition: "What winning customers costs",
    share: "How much of their spending is yours",
  },
  about: "What it tells you",
  pitfalls: "When it misleads",
  example: "A worked example",
  formulas: "How it is calculated",
  sources: "Where it comes from",
  embed: "Put it on your own page",
  embedText: "Copy the dist folder to your site, then paste these two lines where the calculator should appear.",
  embedComment: "language, currency and first values are attributes",
  copy: "Copy",
  copied: "Copied",
  more: "More calculators",
  noScript: "The calculator needs JavaScript. The formula and an example are below.",
  footer: "Regulars is open source, under the MIT or Apache 2.0 licence.",
};

/** The page of each metric, by its id. */
export const pages = {
  accuracy: {
    name: "Accuracy",
    title: "Accuracy: published figures, computed in your browser",
    description:
      "Every example with a known result, from papers, textbooks and other software, computed live in your browser beside the published figure.",
    heading: "Published figures, computed here and now",
    lead: "Examples from papers, textbooks and other software. The last two columns were computed by your browser when this page opened.",
    summary: "{right} of {all} figures agree to every digit printed.",
    columns: ["Figure", "Source", "Published", "Computed here", "Difference"],
  },
  privacy: {
    name: "Privacy",
    title: "Privacy: what the calculators do with data",
    description:
      "Nothing typed into a calculator or dropped on the analyzer leaves the browser. A text for your privacy policy.",
    heading: "What happens to what you enter",
    lead: "It is computed in your browser, shown to you, and gone when you close the page.",
    points: [
      "After the page’s own files no request is made: the browser itself forbids it, by the page’s Content-Security-Policy.",
      "No cookies, no storage, no fingerprint, no statistics, no third party.",
      "A link you share yourself carries the figures you typed behind the # of its address, which browsers do not send to the server.",
      "A file you drop on the analyzer is read where it lies. Events tell the page around it totals, never a customer’s data.",
      "The web server sees what any web server sees: that your browser asked for this page.",
    ],
    policyHeading: "For your privacy policy",
    policyIntro: "If one of the calculators is on your site, you can paste this:",
    policy:
      "This site contains calculators of the open-source project Regulars. What you enter or load there is processed only in your browser, on your device. It is not sent to us or to anyone else and is not stored. The calculators set no cookies and load nothing from third parties.",
  },
  compare: {
    name: "Compare",
    title: "Compare: other ways to get loyalty metrics",
    description:
      "Calculators on your page beside a spreadsheet, an analytics service and a statistics library: what each is better at.",
    heading: "Other ways to get there",
    lead: "Take what fits. This is what each way is better at.",
    columns: ["Regulars", "Spreadsheet", "Analytics service", "Statistics library"],
    rows: [
      ["Data", "stay in the browser", "stay in your file", "go to the service", "stay on your machine"],
      [
        "To begin",
        "open the page or paste two lines",
        "build the formulas",
        "sign up, connect the shop",
        "install, write code",
      ],
      ["Intervals", "for every proportion, by named methods", "yours to build", "seldom shown", "for most methods"],
      [
        "Customer-base models",
        "fitted in the browser",
        "with the solver, by hand",
        "the service’s own, often undisclosed",
        "many, and extensible",
      ],
      ["On your own page", "yes", "no", "as an embedded dashboard", "no"],
      ["Every day, by itself", "no: someone opens a file", "no", "yes", "yes, with a schedule"],
      ["Team, history, alerts", "no", "by sharing the file", "yes", "yours to build"],
    ],
    note: "If you need figures that update themselves, alert people and remember last month, a service is the better choice. If you need to answer one question well, without handing data over, this is.",
  },
  builder: {
    name: "Embed",
    title: "Embed builder: a loyalty calculator for your page",
    description:
      "Choose a metric, first values, language, currency and colours, see the calculator at phone and desktop width, and copy the code for your site.",
    heading: "Put a calculator on your page",
    lead: "Choose, look, copy. What you choose stands in this page’s address, so you can keep it or pass it on.",
    metric: "Calculator",
    currency: "Currency (ISO code)",
    scheme: "Light or dark",
    asPage: "As your page",
    light: "Light",
    dark: "Dark",
    values: "First values and conventions",
    parts: "Parts",
    compact: "Compact: form and figure only",
    hide: {
      picture: "Without the picture",
      conventions: "Without the other conventions",
      explain: "Without formula and sources",
    },
    look: "Colours",
    own: "Colours of my own",
    colours: {
      accent: "Accent",
      "on-accent": "Text on accent",
      surface: "Background",
      ink: "Text",
      readable: "readable",
      unreadable: "too low: text needs 4.5",
    },
    preview: "Preview",
    desktop: "Desktop",
    phone: "Phone",
    ways: "Code for",
    way: { script: "Script tag", inline: "One file", npm: "npm", frame: "Frame", wordpress: "WordPress" },
  },
  nps: {
    title: "NPS calculator with confidence interval",
    description:
      "Calculate the Net Promoter Score from counts, scores or pasted answers, with its confidence interval and what it takes to reach a target.",
    about: [
      "The Net Promoter Score asks one question: how likely are you to recommend us, from 0 to 10? Those who answer 9 or 10 are promoters, 7 or 8 passives, 0 to 6 detractors. The score is the share of promoters minus the share of detractors, times one hundred.",
      "It is a statistic like any other. A score from a hundred answers easily moves by ten points either way without anything having changed, which is why the interval stands right under the number.",
    ],
    pitfalls: [
      "Comparing two waves by looking at the scores alone. Two surveys of 100 answers have to differ by some 20 points before the difference means anything.",
      "Computing the margin of error as √(NPS·(1 − NPS) ÷ n). The score is a difference of two shares, not a share; that formula is wrong and breaks down for negative scores.",
      "Averaging the scores of regions or months of different sizes. Add up the answers instead.",
      "Asking only those who stayed, or only those who just had a good moment with you.",
    ],
    example:
      "Of 100 customers, 70 answer 9 or 10, 10 answer 7 or 8, and 20 answer 6 or less. The score is 70 − 20 = 50. The 95% interval (adjusted Wald) runs from 32.94 to 64.15.",
  },
  "nps-comparison": {
    title: "NPS comparison calculator: is the change significant?",
    description:
      "Compare two Net Promoter Scores, waves or segments: the difference with its confidence interval, p-value and a verdict in plain words.",
    about: [
      "A score that moved from 17 to 30 looks like progress. Whether it is, depends on how many people answered. The calculator gives the difference, the interval in which the true difference lies, and how often chance alone would bring such a gap about.",
      "It works for two waves of the same survey as well as for two groups of customers, as long as nobody is counted in both.",
    ],
    pitfalls: [
      "Looking whether the two intervals overlap. They may overlap although the difference is real; only the interval of the difference answers the question.",
      "Comparing many groups and reporting the largest gap. One in twenty comparisons looks significant by chance.",
      "Comparing waves that asked different customers, at another moment or through another channel.",
      "Taking “not significant” for “no change”. It says that there were too few answers to tell.",
    ],
    example:
      "A year ago 168 promoters, 132 passives and 100 detractors answered; now 200, 120 and 80. The score rose from 17 to 30. The 95% interval of the change runs from 1.99 to 23.82 and leaves out 0, so the rise is real, though it may be small.",
  },
  "nps-sample-size": {
    title: "NPS sample size calculator",
    description:
      "How many answers does an NPS survey need? For a margin of error, to compare two waves or to beat a benchmark, with response rate and power.",
    about: [
      "Before a survey goes out, two questions decide whether it will be of use: how exact the score should be, or which change it should be able to show. This calculator turns either into a number of answers, and with the response rate into a number of invitations.",
      "Detecting a change takes more answers than most expect. Two waves each carry their own chance error, and the change must stand out from both.",
    ],
    pitfalls: [
      "Planning with the formula for a share. A Net Promoter Score varies more than a share does.",
      "Sending a survey to everybody because more is better. A low response rate hurts more than a small sample: those who do not answer differ from those who do.",
      "Stopping as soon as the score looks good.",
      "Halving the margin and expecting twice the answers. It takes four times as many.",
    ],
    example:
      "With half promoters and a fifth detractors the variance is 0.5 + 0.2 − 0.3² = 0.61. A margin of ±5 at 95% confidence takes 0.61 · 1.96² ÷ 0.05² − 3, that is 935 answers; of 5,000 customers 788 are enough.",
  },
  csat: {
    title: "CSAT calculator with confidence interval",
    description:
      "Calculate the customer satisfaction score from answers on a 1–5, 1–7 or 1–10 scale: top-two-box, top-box or mean, with its interval.",
    about: [
      "“How satisfied are you?” is the oldest question of all. CSAT is the share of customers who chose one of the two best answers. Some count only the best, some report the mean; the calculator names which it uses and shows the others.",
      "The score describes one moment: a purchase, a call, a delivery. It does not foretell whether the customer comes back; for that, look at whether the delighted return more often than the satisfied.",
    ],
    pitfalls: [
      "Comparing scores from scales of different length. The two best of five answers are not the two best of ten.",
      "Comparing a top-two-box share with somebody’s mean.",
      "Averaging the percentages of shops or months of different sizes. Add up the answers instead.",
      "Treating satisfied customers as loyal. The satisfied leave too when something better comes along.",
    ],
    example:
      "Of 250 answers from 1 to 5, 9, 14, 37, 98 and 92, the last two add up to 190: a CSAT of 76%. The 95% interval (Wilson) runs from 70.3% to 80.9%. The mean is 4.0.",
  },
  "customer-effort": {
    title: "Customer effort score calculator",
    description:
      "Calculate the customer effort score (CES 2.0) from answers 1 to 7: share who agree, mean or net easy, each with a confidence interval.",
    about: [
      "“The company made it easy for me to handle my issue”: customers say from 1 to 7 how far they agree. People who had to try hard leave more often, even if the problem was solved in the end.",
      "The same answers are reported in three ways: the share who agree, the mean, and the easy less the hard. They differ widely, so the calculator always names the one it shows and gives the others beside it.",
    ],
    pitfalls: [
      "Mixing it up with the customer engagement score, which is abbreviated alike.",
      "Comparing with the first version of the question, which asked for effort: there a low figure was good.",
      "Comparing your share with somebody’s mean.",
      "Asking everybody once a year. Effort is remembered for days; ask right after the contact.",
    ],
    example:
      "Of 300 answers, 58 are 5, 96 are 6 and 64 are 7: 218 agree, 72.7%, with a 95% interval from 67.4% to 77.4%. The mean of the same answers is 5.18.",
  },
  "satisfaction-return": {
    title: "Does satisfaction bring customers back? Calculator",
    description:
      "Compare the return rates of delighted, satisfied and dissatisfied customers, with intervals for each rate and for the difference.",
    about: [
      "A satisfied customer has no reason to complain, and none to stay. Where customers have a choice, those who give the best answer come back far more often than those who give the second best.",
      "Join your survey with later purchases: how many of each group bought again? The calculator gives each return rate with its interval and tells whether the gap between delighted and satisfied is more than chance.",
    ],
    pitfalls: [
      "Asking after the customer came back. Those who return are more content with their choice; that is not what you want to know.",
      "Giving the groups different lengths of time to come back.",
      "Reading it as cause and effect. The delighted may be those who would have stayed anyway.",
      "Leaving out those who did not answer. They return least of all.",
    ],
    example:
      "Of 180 delighted customers 126 came back, 70%; of 320 satisfied 144, 45%. The difference of 25 percentage points has a 95% interval from 16 to 33 (Newcombe): no chance finding.",
  },
  "repurchase-rate": {
    title: "Repurchase rate calculator",
    description:
      "Calculate the share of customers who bought again, with its interval, from two counts or from customers by number of purchases.",
    about: [
      "The repurchase rate is the number of customers with more than one purchase divided by all customers, over a stated window. It is the simplest sign of loyalty there is: somebody came back and paid again.",
      "Orders on the same day count as one purchase: a forgotten item is not loyalty. With customers by number of purchases you also see how the chance of another purchase grows with every one made.",
    ],
    pitfalls: [
      "Comparing with a shop system’s “returning customer rate”: that one counts whoever has ever bought before, among those who bought in the period.",
      "Dividing by all contacts or visitors. Those who never bought cannot buy again.",
      "A window shorter than customers’ rhythm. If people buy every six months, a quarter shows almost no one.",
      "Leaving out when the customers came: those who joined last week have had no chance yet.",
    ],
    example:
      "A shop had 26 customers in a year, 8 of whom bought more than once. The repurchase rate is 8 ÷ 26 = 30.77%; with so few customers the true rate may lie anywhere from 16.5% to 50%.",
  },
  "upsell-ratio": {
    title: "Upsell ratio calculator",
    description:
      "Calculate how many customers buy more than one kind of product: as a ratio, as a share of all customers, or as accepted offers.",
    about: [
      "A customer who buys a second kind of product trusts you with more than one need. The upsell ratio divides the customers who bought several kinds by those who bought only one.",
      "The same name is used for three figures: that ratio, the share of all customers, and the share of offers accepted. The calculator names the one it shows and gives the others beside it.",
    ],
    pitfalls: [
      "Comparing a ratio with a share. 20 of 100 customers are a share of 20%, but a ratio of 25%.",
      "Calling colours or sizes kinds of product. Decide once what a kind is, and keep to it.",
      "Counting accepted offers while forgetting those who would have bought anyway.",
    ],
    example:
      "Of 100 customers, 20 bought several kinds of product and 80 only one. The upsell ratio is 20 ÷ 80 = 25%; the share of all customers is 20%.",
  },
  "loyalty-index": {
    title: "Customer Loyalty Index (CLI) calculator",
    description:
      "Calculate the Customer Loyalty Index from NPS, repurchase rate and upsell share, or from a survey of three questions, with your own weights.",
    about: [
      "The Customer Loyalty Index puts three behaviours of a loyal customer into one figure: recommending you, buying again, and buying other things you sell.",
      "There is no single definition. Some average the three metrics, some average three survey answers from 1 to 6, some from 0 to 10. The calculator says which it uses and shows each on a scale from 0 to 100 where that is possible.",
    ],
    pitfalls: [
      "Comparing with a published index without knowing its scale: on the 1-to-6 scale 1 is best.",
      "Averaging an NPS of −20 with shares as if they had the same scale. Rescale it first.",
      "Watching the index alone. It hides which of the three moved.",
    ],
    example: "Three survey means of 6, 7 and 8 out of 10 make an index of 7, or 70 out of 100.",
  },
  "engagement-score": {
    title: "Customer engagement score calculator",
    description:
      "Calculate a customer engagement score from your own weighted actions: in all, per active customer, or out of a target.",
    about: [
      "An engagement score adds up what customers do (visits, time spent, wish lists, reviews) and gives each action a weight for what it says about the relationship.",
      "The weights are yours to choose, so scores of different companies cannot be compared. Compare your own segments and months, per active customer.",
    ],
    pitfalls: [
      "Calling it CES: the same three letters stand for the Customer Effort Score.",
      "Changing weights between two reports and reading the difference as behaviour.",
      "Comparing totals of months with different numbers of customers.",
      "Weights that reward what is easy to count rather than what precedes a purchase.",
    ],
    example:
      "3,400 logins of weight 2, 1,200 shares of weight 3 and 9,500 views of weight 1 make 19,900 points. With 22,000 active customers and a factor of ten the score is 9.05.",
  },
  "loyalty-programme": {
    title: "Loyalty programme ROI calculator",
    description:
      "Calculate the return of a loyalty programme from the spending it causes, its margin and its cost, with the lift it needs to break even.",
    about: [
      "A loyalty programme pays if the margin it causes is larger than what it costs. Only what members spend beyond what they would have spent anyway counts.",
      "The calculator shows the return, and how much more members have to spend for the programme to break even: often the more useful figure, because the true lift is hard to know.",
    ],
    pitfalls: [
      "Counting all revenue of members as the programme’s merit. This is the most common mistake, and it always makes the programme look good.",
      "Comparing members with non-members. The best customers join first; compare with a control group or with the same people before.",
      "Counting revenue instead of margin.",
      "Forgetting the discounts given to those who would have paid the full price.",
    ],
    example:
      "A million members spend 600 a year instead of 500, at a margin of 30%, and the programme costs 10 million. The extra margin is 30 million, the return 200%.",
  },
  clv: {
    title: "Customer lifetime value calculator",
    description:
      "Calculate customer lifetime value from order value, frequency and lifespan: as revenue, as margin, or discounted to today’s money.",
    about: [
      "Customer Lifetime Value answers what a customer is worth to you over the whole time they keep buying. It is the ceiling for what winning or keeping a customer may cost.",
      "The figure depends on what is counted. Revenue is the easiest and the most flattering; margin is what you keep; discounting weighs the money of later years less. The calculator shows which it uses and what the others would give.",
    ],
    pitfalls: [
      "Spending against revenue. Only the margin can pay for advertising.",
      "Mixing time units: orders per year with a lifespan in months multiplies the value by twelve.",
      "Taking the average for the customer in front of you. A few regulars carry most of the value; look at their distribution in an order file.",
      "Very long lifespans. Beyond a few years the market changes more than the customer does.",
    ],
    example:
      "An average order of 100, four orders a year and a lifespan of three years are 1,200 of revenue; at a gross margin of 60% the customer leaves 720.",
  },
  "clv-retention": {
    title: "CLV calculator from retention rate",
    description:
      "Calculate customer lifetime value from margin, retention rate and discount rate, without an end or up to a horizon, with the table behind it.",
    about: [
      "If a customer brings the same margin in every period and stays with a constant probability, all future margins add up to a simple formula: the margin times retention ÷ (1 + discount − retention).",
      "Books disagree on one point: whether the first margin comes now, from every customer won, or one period later, only from those who stayed. The calculator names its choice and shows the other.",
    ],
    pitfalls: [
      "Mixing time units: a monthly retention rate of 96% beside a yearly discount rate of 10%.",
      "Putting the margin of a whole lifetime where the margin of one period belongs. A well-known infographic on a coffee chain does, and arrives at twenty times too much.",
      "Using revenue. The value then tells what is sold, not what is earned.",
      "Assuming constant retention. In real cohorts it rises with tenure; see the retention projection.",
    ],
    example:
      "A film service earns 19.95 a month, minus 1.50 of costs and 0.50 spent on retention. With 99.5% monthly retention, 1% monthly discount and the first margin now, a subscriber is worth 17.95 · 67.33 = 1,208.63.",
  },
  "clv-subscription": {
    title: "Subscription LTV calculator from churn",
    description:
      "Calculate the lifetime value of a subscriber from revenue per account, gross margin, churn and expansion, with payback and time units checked.",
    about: [
      "A subscriber who leaves with the same probability in every period stays 1 ÷ churn periods on average. Revenue per account times gross margin, divided by churn, is what such a subscriber is worth.",
      "Accounts that grow count as lower churn, up to a point: once they grow as fast as customers leave, the formula has no answer, and the calculator says so instead of inventing one.",
    ],
    pitfalls: [
      "Leaving out the margin. This is the most common mistake with subscriptions, and at 60% margin it overstates the value by two thirds.",
      "Dividing monthly revenue by yearly churn, or multiplying monthly churn by twelve. 4% a month are 38.7% a year, not 48%.",
      "Churn from a young company: the first months say little about the fifth year.",
      "Constant churn. Early customers leave faster than late ones, so the average misleads both ways.",
    ],
    example:
      "An account pays 50 a month at a margin of 80%; 5% leave every month and the rest grow by 1%. The value is 40 ÷ (0.05 − 0.01) = 1,000; without growth it would be 800.",
  },
  "lost-customer": {
    title: "Cost of a lost customer calculator",
    description:
      "Calculate what losing a customer costs: the discounted margin of purchases not made, the cost of a replacement, and word of mouth, nothing counted twice.",
    about: [
      "A customer who leaves takes along all the purchases they would still have made. What counts is the margin on them, in today’s money. If the place is to be filled, winning a replacement costs as well, and an unhappy customer may keep others away.",
      "The replacement’s own purchases are not set against the loss: you could have won that customer without losing this one. Whoever sees it differently can choose to count only one of the two.",
    ],
    pitfalls: [
      "Counting revenue not earned instead of margin.",
      "Adding the value of the replacement, or subtracting it: counted twice either way.",
      "Large numbers of people told, taken from folklore. They easily dominate the result.",
      "Taking the average customer. Whoever leaves early was often worth less.",
    ],
    example:
      "A customer orders for 50 four times a year at a margin of 50% and would have stayed two and a half years. At 10% the margin lost is 222.37; with 40 for a replacement the loss is 262.37.",
  },
  "customer-mix": {
    title: "One-time versus regular customers calculator",
    description:
      "Compare one-time customers with regulars: shares of customers and revenue, revenue per head, and what winning some of them over adds.",
    about: [
      "Revenue from regulars comes back by itself; revenue from one-time customers has to be won again every year. The mix of the two tells how firmly a business stands.",
      "The calculator shows what each group brings per head, and what a year gains if a few in a hundred one-time customers become regulars.",
    ],
    pitfalls: [
      "Comparing revenue of different periods: both must be of the same year.",
      "Expecting that those won over spend like the regulars you have. They were not drawn by themselves.",
      "Calling somebody one-time who bought for the first time last week.",
      "Adding a regular’s whole revenue as gain, though the first purchase was made anyway.",
    ],
    example:
      "80 one-time customers bring 2,000, 20 regulars 8,000. A fifth of the customers carries 80% of the revenue; winning over a tenth of the others would add 8 · (400 − 25) = 3,000 a year.",
  },
  "retention-rate": {
    title: "Retention rate and churn rate calculator",
    description:
      "Calculate retention and churn from customers at the start, at the end and new ones, with interval, monthly and yearly rates, and expected lifetime.",
    about: [
      "Of the customers you had at the start of a period, how many are still there at its end? That share is the retention rate; the rest is churn. New customers do not count: they hide the losses.",
      "The calculator turns a monthly rate into a yearly one and back by compounding, and draws what is left of a hundred customers over two years.",
    ],
    pitfalls: [
      "Multiplying monthly churn by twelve. Five percent a month are 46% a year, not 60%.",
      "Leaving new customers in the count of those who stayed. Retention then exceeds what is possible.",
      "Comparing churn measured against the start with churn measured against the average.",
      "Believing that everybody leaves at the same rate. Newcomers leave faster than old customers.",
    ],
    example:
      "500 customers at the start, 510 at the end, 35 of them new: 475 stayed. The retention rate is 95%, churn 5% a month, which is 46% a year and a lifetime of 20 months.",
  },
  "retention-projection": {
    title: "Customer retention projection (sBG)",
    description:
      "Project how many customers of a cohort will stay with the shifted beta-geometric model, beside the constant churn rate that underestimates them.",
    about: [
      "Retention rises with tenure: not because customers change, but because those who leave easily have already left. The shifted beta-geometric model says just that, with two parameters learned from the counts of one cohort.",
      "A single churn rate treats all customers alike and so loses far too many in later periods, and with them their value. The calculator draws both curves.",
    ],
    pitfalls: [
      "Mixing customers who joined at different times in one row of counts. Follow one cohort.",
      "Using it where customers can leave without telling (a shop): there, look at an order file and its purchase models.",
      "Trusting the tail of a cohort seen for two periods.",
      "Reading the expected lifetime where it has no limit. The calculator then gives the discounted one.",
    ],
    example:
      "Of 1,000 high-end customers 869, 743, 653, 593, 551, 517 and 491 are left after one to seven years. The model (α 0.668, β 3.806) expects 37.8% to be there after twelve years; a constant rate would say much less.",
  },
  "revenue-retention": {
    title: "Revenue retention calculator: NRR and GRR",
    description:
      "Calculate net and gross revenue retention from starting revenue, churn, contraction and expansion, per month, quarter or year.",
    about: [
      "Counting customers treats the largest and the smallest alike. Revenue retention asks instead what has become of the money: gross retention counts only losses and never exceeds 100%; net retention adds what customers bought on top.",
      "Net retention above 100% means that the business would grow without a single new customer.",
    ],
    pitfalls: [
      "Counting revenue from new customers as expansion. Only customers who were there at the start count.",
      "Reporting only net retention. A few growing customers may hide that many leave.",
      "Comparing a monthly figure with a yearly one. 99% a month are less than 89% a year.",
      "Counting one-off sales as recurring revenue.",
    ],
    example:
      "Of 100,000 recurring revenue, 2,000 leave with customers and 1,000 to smaller plans: gross retention is 97%. With 3,500 from larger plans net retention is 100.5%.",
  },
  "acquisition-cost": {
    title: "Customer acquisition cost (CAC) calculator",
    description:
      "Calculate CAC with all costs or advertising only, for all or only paid customers, with LTV:CAC and the months to pay back.",
    about: [
      "Customer acquisition cost is what you spend on winning customers divided by the customers won. It only means something beside what a customer is worth, and beside the time it takes to earn it back.",
      "Two choices change it a lot: whether salaries and tools count, and whether customers who came by themselves are in the divisor. The calculator names both and shows the alternatives.",
    ],
    pitfalls: [
      "Leaving out the people. Advertising alone is often less than half of the cost.",
      "Comparing with a lifetime value in revenue.",
      "Spending of one month divided by customers of the same month, where a sale takes half a year.",
      "One average for all channels: the next customer usually costs more than the last.",
    ],
    example:
      "Advertising for 6,000 and 3,000 for people and tools win 90 customers, 30 of whom came by themselves. The cost is 100 per new customer and 150 per paid one; at 20 a month and 50% margin 100 is earned back in ten months.",
  },
  "acquisition-vs-retention": {
    title: "Customer acquisition versus retention cost",
    description:
      "Compare the cost of winning a customer with the cost of saving one, find the break-even, and see what a budget buys on either side.",
    about: [
      "Everybody has heard that winning a customer costs five times as much as keeping one. Whether it is so for you depends on how many customers your spending really saves.",
      "A customer is saved who would have left without the spending. Dividing by those, not by all who stayed, gives a figure that can be compared with the cost of winning.",
    ],
    pitfalls: [
      "Dividing retention spending by all customers who stayed.",
      "Guessing who would have stayed. A small control group that gets nothing answers it.",
      "Comparing costs alone. A saved customer is often worth more than a new one, but not always.",
    ],
    example:
      "Winning 100 customers cost 10,000: 100 each. Spending 2,000 on 1,000 customers raises retention from 50% to 58% and saves 80: 25 each, a quarter. Per customer kept it would look like 3.45, or 29 times cheaper.",
  },
  "prospect-funnel": {
    title: "Prospect to loyal customer funnel calculator",
    description:
      "Follow prospects from first contact to regular customer: conversion and cost per stage, the cost of one regular, and the most a prospect may cost.",
    about: [
      "Most funnels end at the first purchase, where a loyal customer only begins. This one goes on to the second purchase and to the regular, and adds up what all stages cost.",
      "With the lifetime value of a regular it also turns around: it tells the most you may pay to reach one person.",
    ],
    pitfalls: [
      "Stages of different weeks. People need time to come back; follow the same people.",
      "Multiplying conversion rates of different campaigns.",
      "A conversion from a handful of regulars: look at its interval.",
    ],
    example:
      "300 spent on 1,000 people reached bring 200 responses, 100 first and 40 second purchases and 20 regulars. A regular costs 15; at a lifetime value of 40 a person reached may cost 0.80.",
  },
  "word-of-mouth": {
    title: "Word of mouth value calculator",
    description:
      "Calculate what good and bad word of mouth is worth: customers won and lost, the net value, and how many good voices make up for a bad one.",
    about: [
      "Customers talk. The calculator follows the words to their effect: how many speak, how many people each reaches, how many of those decide differently, and what a customer is worth.",
      "Bad words usually travel further. How many good voices it takes to make up for a bad one is the figure to remember when a complaint comes in.",
    ],
    pitfalls: [
      "“Unhappy customers tell ten people”: figures like this are decades old and were measured for other goods. Ask your own customers.",
      "Counting everybody reached as won over. The share swayed is small.",
      "Counting a recommendation twice: once here and once as a referral.",
    ],
    example:
      "Of 1,000 customers 300 speak well to 3 people each, 50 ill to 10 each; a tenth of the people reached is swayed. 90 are won, 50 lost; at 50 each the net is 2,000, and one bad voice takes 3.3 good ones.",
  },
  "referral-value": {
    title: "Customer referral value calculator",
    description:
      "Calculate what a customer’s referrals are worth, telling those who would have come anyway from those who would not, and the highest reward that pays.",
    about: [
      "A referred customer who would not have come otherwise brings a whole lifetime value. One who would have come anyway only saves you the cost of winning them. The reward is paid for both.",
      "The calculator keeps the two apart, as Kumar, Petersen and Leone proposed, and tells the highest reward at which a referral still pays.",
    ],
    pitfalls: [
      "Crediting every referred customer to the referral. This is how programmes look better than they are.",
      "Using a lifetime value from which the acquisition cost has already been taken off.",
      "Assuming that the best buyers are the best referrers: often they are not the same people.",
    ],
    example:
      "A customer brings four others, one of whom would have come anyway. At a lifetime value of 200, an acquisition cost of 40 and a reward of 15 the referrals are worth 3 · 200 + 40 − 60 = 580.",
  },
  "share-of-wallet": {
    title: "Share of wallet calculator",
    description:
      "Calculate share of wallet (customer share) for one customer or a pasted list: share of sums and mean of shares, with intervals and headroom.",
    about: [
      "Share of wallet, or customer share, is what a customer spends with you out of all they spend in your category. A customer may be loyal in every survey and still buy most elsewhere.",
      "For many customers there are two averages. All together tells how much of the money is yours; the mean of the shares tells how much of a typical customer is yours. Both are shown.",
    ],
    pitfalls: [
      "Taking one average for the other. If large customers buy elsewhere, they differ widely.",
      "Guessing the whole spend from your own sales. It has to be asked or taken from a panel.",
      "Comparing different spans of time, or a wider category than you sell.",
      "Mixing it up with market share, which counts those who buy nothing from you, too.",
    ],
    example:
      "A customer spends 150 a month on coffee, 60 of it with you: a share of wallet of 40%, and 90 are spent with others.",
  },
  "wallet-allocation": {
    title: "Wallet Allocation Rule calculator",
    description:
      "Estimate share of wallet from your rank among the brands a customer uses, for one customer, from scores, or for a whole survey.",
    about: [
      "What counts is not how high a customer rates you, but whether anybody is rated higher. The Wallet Allocation Rule turns your rank among the brands a customer uses into the share of wallet to expect.",
      "A nine out of ten is worth little if two competitors get a ten. And the more brands a customer uses, the less even the favourite gets.",
    ],
    pitfalls: [
      "Ranking among all brands of the market. Only those the customer uses count.",
      "Giving tied brands the better rank. They share the mean of their ranks.",
      "Taking the rule for a measurement. It is an estimate for averages; where you know what customers spend, use that.",
      "Ranking the averages. Rank within every customer first, then average the shares.",
    ],
    example:
      "A customer uses three brands and ranks you second: (1 − 2 ÷ 4) · 2 ÷ 3 = 33.3%. As the favourite it would be (1 − 1 ÷ 4) · 2 ÷ 3 = 50%.",
  },
  "market-share": {
    title: "Market share calculator with penetration and share of requirements",
    description:
      "Calculate market share by revenue or units, split it into penetration, share of requirements and heavy usage, or work out any one from the others.",
    about: [
      "Market share says how much of the market’s sales is yours, but not why. It is the product of three: how many of all buyers buy from you, how much of their needs they cover with you, and whether they are heavy or light users.",
      "Market share and share of wallet answer different questions. One counts everybody, also those who never bought from you; the other looks only at your own customers. A small brand may hold much of few wallets, a large one little of many.",
    ],
    pitfalls: [
      "Comparing share by revenue with share by units. Dear brands hold more of the one than of the other.",
      "Drawing the market so narrowly that you lead it.",
      "Raising loyalty where reach is missing. Small brands mostly have fewer buyers, not less loyal ones.",
      "Using the share of sales in your own shops for the market’s.",
    ],
    example:
      "500 of 2,000 buyers buy your brand: a penetration share of 25%. They buy 2.4 times from you out of 6 times in the category, 40%, and the average buyer buys 4 times: an index of 1.5. The market share is 25% · 40% · 1.5 = 15%.",
  },
};
