/** English: the report on engagement. */

import { words as subscriptions } from "../subscriptions/report.js";
import { words as survey } from "../survey/report.js";

export const words = {
  explore: survey.explore,
  reportOn: survey.reportOn,
  interval: survey.interval,
  asTable: survey.asTable,
  saveAs: survey.saveAs,
  saveCsv: survey.saveCsv,
  saveSvg: survey.saveSvg,
  savePng: survey.savePng,
  firstOfThem: survey.firstOfThem,
  print: survey.print,
  line: survey.line,
  columnName: survey.columnName,
  found: survey.found,
  problem: survey.problem,
  low: survey.low,
  high: survey.high,
  reading: survey.reading,
  settings: survey.settings,
  rows: survey.rows,
  leftOut: survey.leftOut,
  useIn: subscriptions.useIn,
  /** @param {string} since @param {string} until */
  period: (since, until) => `Events from ${since} to ${until}`,
  /** @param {string} score @param {string} low @param {string} high */
  verdict: (score, low, high) => `The average score per person is ${score} (${low} to ${high}).`,
  /** @param {string} difference @param {string} low @param {string} high */
  differenceSentence: (difference, low, high) => `The difference is ${difference} (${low} to ${high}).`,
  /** @param {string} split @param {string} end */
  predictionHint: (split, end) =>
    `The score comes from the first part of the log, the outcome from the second (${split} to ${end}). People with equal scores stay in one group. Engagement and the outcome may have a common cause.`,
  /** @param {string} value @param {string} low @param {string} high */
  aucSentence: (value, low, high) =>
    `If a person with the outcome is paired with one without, the first has the higher score in ${value} of pairs (${low} to ${high}); 50% is chance.`,
  /** @param {string} start @param {string} score @param {string} low @param {string} high */
  timeSentence: (start, score, low, high) =>
    `Last complete period (${start}): ${score} per active person (${low} to ${high}).`,
  /** @param {string} name @param {string} share */
  partsSentence: (name, share) => `“${name}” accounts for ${share} of all points.`,
  /** @param {string} share */
  spreadSentence: (share) => `The tenth of people with the highest scores has ${share} of all points.`,
  /** @param {string} column */
  segmentsSentence: (column) => `Score per person by “${column}”, each with its interval.`,
  /** @param {string} reason */
  notRead: (reason) => `The additional file cannot be used: ${reason}`,
  /** @param {string} matched @param {string} people */
  matched: (matched, people) => `People named in both files: ${matched} of ${people}.`,
  /** By the source of the outcome. @type {Record<string, (high: string, low: string, name: string) => string>} */
  outcomes: {
    orders: (high, low) => `Of the most engaged third, ${high} bought later; of the least engaged, ${low}.`,
    subscriptions: (high, low) =>
      `Of the most engaged third, ${high} kept their subscription; of the least engaged, ${low}.`,
    events: (high, low, name) =>
      `Of the most engaged third, ${high} did “${name}” later; of the least engaged, ${low}.`,
  },
  noScore: "All people have the same score, so there is no interval.",
  chance: "The interval includes 0, so chance may explain it.",
  people: "People",
  scorePerPerson: "Score per person",
  visitsPerPerson: "Visits per person",
  minutesPerPerson: "Minutes per person",
  events: "Events",
  difference: "Difference between high and low",
  auc: "Pairs in the right order (AUC)",
  prediction: "Engagement as a predictor",
  group: "Group",
  outcome: "With the outcome",
  rate: "Share",
  from: "From",
  to: "To",
  time: "Score over time",
  periodName: "Period",
  active: "Active people",
  new: "New",
  visits: "Visits",
  minutes: "Minutes",
  points: "Points",
  score: "Score",
  parts: "Parts of the score",
  action: "Action",
  number: "Number",
  weight: "Weight",
  share: "Share of points",
  spread: "Distribution of scores",
  segments: "Score by group",
  others: "All others",
  unnamed: "(without a name)",
  savePeople: "Save people as CSV",
  person: "Person",
  recent: "Score of the last complete period",
  firstDay: "First day",
  lastDay: "Last day",
  join: "Add orders or subscriptions",
  visitWeight: "Points of a visit",
  minuteWeight: "Points of a minute",
  actionWeight: "Points of any other event",
  gap: "A visit ends after a pause of (minutes)",
  periodLength: "Periods",
  badWeight: "Enter a number from 0 to 1,000.",
  groups: ["Low", "Medium", "High"],
  periodLengths: /** @type {Record<string, string>} */ ({
    week: "weeks",
    month: "months",
  }),
  reasons: /** @type {Record<string, string>} */ ({
    "no-person": "without a person",
    "no-time": "without a time",
    "bad-time": "time not understood",
    "far-time": "time before 2 January 1970 or after 2099",
    "future-time": "in the future",
    "bad-count": "number of events is not a number above 0",
    "zero-count": "no events",
    "bad-duration": "duration not understood; the row counts without it",
  }),
  unpredicted: /** @type {Record<string, string>} */ ({
    "no-outcome":
      "Add orders or subscriptions of the same people to see whether engagement predicts purchases or renewals.",
    "short-log": "The log spans only one period. A prediction needs two or more.",
    "outcomes-too-early": "The other file ends before the second part of the log begins.",
    "no-common-people":
      "Nobody in the log appears in the other file. Both need the same customer ids, such as e-mail addresses.",
    "few-people": "The first part has fewer than 20 people to compare.",
    "alike-scores": "All scores of the first part are equal.",
    "alike-outcomes": "Everyone has the outcome, or nobody has it.",
  }),
  assumptions: /** @type {Record<string, string>} */ ({
    "visits-by-pauses": "Minutes without an event after which a visit ends",
    "days-only": "There are no times of day, so each day with events is one visit.",
    "out-of-order":
      "Events are not sorted by time, so each day with events is one visit and time spent is not measured. Sort the file by time to separate visits. Events out of order",
    "some-out-of-order": "Visits that may be part of earlier ones, because their events came late",
    "time-by-visits": "Time spent runs from the first to the last event of a visit; a visit with one event has none.",
    "no-time-spent": "The file does not contain the time spent, so it scores nothing.",
    "duration-in-seconds": "Durations are assumed to be in seconds.",
    "duration-of-visits": "The duration is that of the whole visit; the longest of its rows counts.",
    "no-action": "No column names the action, so all events score alike.",
    "row-counts-several": "A row may count several events.",
    "devices-as-people": "Rows without a person count by their device; people named only later count twice",
    "automatic-events": "Events sent automatically score nothing",
    "outcome-not-scored": "Events that are the outcome score nothing; otherwise the score would predict itself",
    "many-actions": "There are more than 1,000 names of events; the rest count together.",
  }),
};
