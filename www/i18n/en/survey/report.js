/** English: the report on a survey. */

import { plural } from "../../plural.js";
import { reading } from "../orders/explore.js";
import { words as orders } from "../orders/report.js";
import { asked } from "./asked.js";
import { words as outcomes } from "./outcomes.js";
import { changes, method, takeAway } from "./take-away.js";
import { wallet } from "./wallet.js";

export { commonResult } from "../common.js";

const forms = plural("en");

export const words = {
  explore: { ...reading, takeAway, changes, method },
  asked,
  wallet,
  ...outcomes,
  reportOn: orders.reportOn,
  interval: orders.interval,
  asTable: orders.asTable,
  saveAs: orders.saveAs,
  saveCsv: orders.saveCsv,
  saveSvg: orders.saveSvg,
  savePng: orders.savePng,
  firstOfThem: orders.firstOfThem,
  print: orders.print,
  line: orders.line,
  columnName: orders.columnName,
  found: orders.found,
  problem: orders.problem,
  /** @param {string} start @param {string} end */
  period: (start, end) => `Answers from ${start} to ${end}`,
  /** @param {number} n @param {string} text */
  answers: (n, text) => forms(n, { one: `${text} answer`, other: `${text} answers` }),
  verdict: {
    /** @param {string} value */
    promoters: (value) => `There are more promoters than detractors: the Net Promoter Score is ${value}.`,
    /** @param {string} value */
    detractors: (value) => `There are more detractors than promoters: the Net Promoter Score is ${value}.`,
    /** @param {string} value */
    either: (value) =>
      `It is uncertain whether there are more promoters or detractors: the Net Promoter Score is ${value}.`,
    /** @param {string} value */
    csat: (value) => `${value} of those who answered are satisfied.`,
    /** @param {string} value */
    effort: (value) => `${value} of those who answered found it easy.`,
    /** @param {string} value @param {string} min @param {string} max */
    scale: (value, min, max) => `The average answer is ${value}, on a scale from ${min} to ${max}.`,
    /** @param {string} low @param {string} high */
    range: (low, high) =>
      `Among everyone who could have answered, the result is very likely between ${low} and ${high}.`,
  },
  /** @param {string} text */
  shareFrom: (text) => `share of answers of ${text} or more`,
  /** @param {string} points */
  pp: (points) => `${points} pp`,
  low: "Lower bound",
  high: "Upper bound",
  count: "Answers",
  score: "Score",
  groups: { promoters: "Promoters", passives: "Passives", detractors: "Detractors" },
  distribution: "Answers by score",
  /** @param {string} score @param {string} share */
  distributionPicture: (score, share) => `The most frequent is ${score}, with ${share} of the answers.`,
  waves: "Score over time",
  wave: "Period",
  change: "Change",
  pValue: "p-value",
  /** @param {string} change @param {string} low @param {string} high @param {string} p */
  called: (change, low, high, p) =>
    `The last change is ${change} (${low} to ${high}, p = ${p}): statistically significant.`,
  /** @param {string} change @param {string} low @param {string} high @param {string} p @param {string} detectable */
  notCalled: (change, low, high, p, detectable) =>
    `The last change is ${change} (${low} to ${high}, p = ${p}): it may be chance. With this many answers, only a change of about ${detectable} or more would have been detected.`,
  notCompared: "Neighbouring periods share answers and are not compared.",
  /** @param {string} column @param {string} mix @param {string} within */
  split: (column, mix, within) =>
    `Split by “${column}”: ${mix} of the change comes from who answered, ${within} from scores within groups.`,
  segments: "Groups against the rest",
  segment: "Group",
  against: "Against the rest",
  adjusted: "p-value, adjusted",
  segmentsPicture:
    "Each group with its interval. P-values are adjusted for the number of groups (Holm); groups with fewer than 20 answers come last.",
  drivers: "Drivers of the score",
  rating: "Rating",
  importance: "Relative weight",
  correlation: "Correlation",
  performance: "Result",
  /** @param {string} name @param {string} share */
  driversPicture: (name, share) =>
    `“${name}” is the strongest driver of the score. All ratings together explain ${share} of its variance. This does not prove a cause.`,
  noDrivers: {
    "no-ratings": "There are no other ratings.",
    "too-few-answers": "Too few people gave the score and every rating.",
    "all-alike": "A rating is the same for everyone.",
    copies: "Some ratings are copies of each other.",
    "too-many-ratings": "There are more than 15 ratings. Choose some of them as scores.",
  },
  weighted: "Weighted result",
  /** @param {string} effect @param {string} effective */
  weights: (effect, effective) =>
    `Weighting costs precision: design effect ${effect}, as precise as ${effective} answers of equal weight.`,
  respondents: "People who answered several times",
  all: "All answers",
  last: "Last answer of each person",
  comments: "Comments",
  search: "Search comments",
  everybody: "Everyone",
  /** @param {number} n @param {string} text */
  shown: (n, text) => forms(n, { one: `${text} comment`, other: `${text} comments` }),
  frequent: "Frequent words",
  reading: "How this was read",
  settings: "Change settings",
  question: "Main question",
  waveLength: "Period",
  waveLengths: { week: "week", month: "month", quarter: "quarter", "rolling-90": "last 90 days" },
  counted: "Answers of one person",
  unfinished: "Unfinished answers",
  unfinishedChoices: { "leave-out": "leave out", count: "count" },
  /** @param {number} n @param {{ read: string, counted: string }} d */
  rows: (n, d) =>
    forms(n, { one: `One row read; ${d.counted} counted.`, other: `${d.read} rows read; ${d.counted} counted.` }),
  /** @param {string} reason @param {string} count */
  leftOut: (reason, count) => `${reason}: ${count}`,
  reasons: /** @type {Record<string, string>} */ ({
    preview: "test answers",
    spam: "marked as spam",
    rejected: "rejected",
    unfinished: "unfinished",
    duplicate: "duplicate rows",
    "answered-later": "answered again later",
    "no-answer": "without an answer",
    "not-applicable": "“not applicable”",
    "do-not-know": "“don’t know”",
    "not-shown": "question not shown",
    "missing-code": "codes for no answer, such as 99",
    unrated: "no stars given",
    "bad-score": "not an answer on this scale",
    "bad-date": "not a date in this file’s format",
    "bad-weight": "not a weight",
  }),
  assumptions: /** @type {Record<string, string>} */ ({
    "no-date": "No column holds the dates of the answers, so there are no periods.",
    "dates-as-written": "Dates count as written in the file.",
    "two-clocks": "Two columns hold the same times in different time zones; one of them was used.",
    "long-file": "The file has a row per answer; it was turned into a row per person.",
    "all-finished": "Nothing in the file marks unfinished answers, so every row counts.",
    "all-answers": "All answers of a person count.",
    "zero-to-ten-assumed": "Nobody answered 0 or 1; the scale is assumed to run from 0 to 10.",
    "nps-assumed": "The header names no question; scores from 0 to 10 are assumed to be likelihood to recommend.",
    "scale-assumed": "The scale is inferred from the answers.",
    "one-to-ten": "The scale runs from 1 to 10; the Net Promoter Score is defined for 0 to 10.",
    "not-nps-scale": "This scale gives no Net Promoter Score; its mean is shown.",
    "five-levels": "The scale is assumed to have the five usual levels.",
    reversed: "The lowest number is the best answer; scores were reversed.",
    codes: "Codes were read as scores.",
    "zeros-lost": "Blank cells may be zeros: the column has ones and blanks, but no 0.",
    "halves-cut": "Half scores were grouped at 9 and 7.",
    "halves-left-out": "Half scores were left out.",
  }),
  doubts: "Not analysed, because they can be read in several ways",
};
