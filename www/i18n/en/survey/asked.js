/** English: response rates from a list of people asked, and weights to known shares. */

import { plural } from "../../plural.js";

const forms = plural("en");

export const asked = {
  join: "Add the list of people asked",
  joinHint:
    "Add the list of the people you asked, with their addresses or ids, to see who did not answer. It stays in this tab.",
  file: "List of people asked",
  invitations: "People asked",
  rate: "Response rate",
  /** @param {string} column */
  by: (column) => `Response rate: ${column}`,
  silent: "People who did not answer",
  /** @param {number} n @param {string} text */
  silentCount: (n, text) =>
    forms(n, { one: `${text} person has not answered.`, other: `${text} people have not answered.` }),
  everybody: "Everyone has answered.",
  /** @param {string} count */
  unknown: (count) => `Answers of people who are not on the list: ${count}.`,
  /** @param {string} column */
  nobody: (column) =>
    `Nobody in “${column}” of the list appears among the answers. Both must use the same addresses or ids.`,
  numbers: "The survey names nobody, so only the numbers are compared.",
  marks: "The list itself marks the people who answered.",
  leftOut: "Not counted as asked",
  reasons: {
    bounced: "undelivered",
    "not-sent": "not sent",
    "asked-again": "asked more than once",
    unnamed: "without an address or id",
  },
  segments: "Group columns",
  targets: "Weight to known shares",
  targetsHint:
    "Enter the share of each group in the population that the answers should represent. The answers are weighted to match these shares.",
  column: "Column",
  inAnswers: "Share of answers",
  target: "Known share, %",
  /** @param {string} sum */
  sum: (sum) => `Sum: ${sum}`,
  mustBe: "Each share must be above 0%, and those of a column must add up to 100%.",
  apply: "Weight the answers",
  remove: "Remove the weights",
};
