// Statuses without a purchase, from the analyser's decision table.

import { STATUS_PHRASES } from "./statuses.js";

/** @import { Engine } from "./dialects.js" */

/** Word separators, and any other text. */
const MARK = "[ _.,:;/()|+-]";
const OTHER = "[^ _.,:;/()|+-]";
const BEFORE = `(^|${MARK})`;
// Some engines match only whole texts.
const BEGIN = `^(.*${MARK})?`;
const END = ".*$";
const AFTER = `(${MARK}|$)`;
/** Maximum number of words between “waiting” and its object. */
const BETWEEN = 4;

const list = (/** @type {string} */ phrases) => phrases.split("|");

/** A word of a phrase. @param {string} word @param {boolean} isLast */
const wordOf = (word, isLast) =>
  word.endsWith("*") ? word.slice(0, -1) + (isLast ? "" : `${OTHER}*`) : word + (isLast ? AFTER : "");

/** The regular expression for some phrases. @param {string[]} phrases */
const expression = (phrases) =>
  `${BEGIN}(${phrases
    .map((phrase) => {
      const words = phrase.split(" ");
      return words.map((word, index) => wordOf(word, index === words.length - 1)).join(`${MARK}+`);
    })
    .join("|")})${END}`;

const negations = list(STATUS_PHRASES.negations);
/** True for a phrase that contains its own negation. @param {string} phrase */
const negates = (phrase) => phrase.split(" ").some((word) => negations.includes(word.replace("*", "")));

/** A negation before a word reverses its meaning, so the two are joined; auxiliary words may be between them. */
const NEGATED = `${BEFORE}(${negations.join("|")})(${MARK}+(${STATUS_PHRASES.between}))*${MARK}+`;
const ANY_OF = (/** @type {string} */ phrases) =>
  `(${list(phrases)
    .map((word) => wordOf(word, false))
    .join("|")})`;
const WAITING = [
  `${BEGIN}${ANY_OF(STATUS_PHRASES.waiting)}(${MARK}+${OTHER}+){0,${BETWEEN}}${MARK}+${ANY_OF(STATUS_PHRASES.payment)}${AFTER}${END}`,
  `${BEGIN}${ANY_OF(STATUS_PHRASES.payment)}${MARK}+${ANY_OF(STATUS_PHRASES.waiting)}${AFTER}${END}`,
];

/**
 * The meaning of a status: 1 for no purchase, 2 for a full refund, otherwise 0.
 *
 * @param {Engine} engine
 * @param {string} status a column
 */
export function statusMeaning({ matches, replaced }, status) {
  // A capital after a small letter begins a word.
  const words = `LOWER(${replaced(status, "([a-z])([A-Z])", 2, " ")})`;
  const affirmed = replaced(words, NEGATED, 1, "~");
  const says = (/** @type {string} */ phrases) => {
    const [own, other] = [list(phrases).filter(negates), list(phrases).filter((phrase) => !negates(phrase))];
    const either = [
      ...(own.length > 0 ? [matches(words, expression(own))] : []),
      ...(other.length > 0 ? [matches(affirmed, expression(other))] : []),
    ];
    return `(${either.join(" OR ")})`;
  };
  const waits = `(${WAITING.map((pattern) => matches(words, pattern)).join(" OR ")})`;
  return `CASE
      WHEN ${says(STATUS_PHRASES.inPart)} THEN CASE WHEN ${waits} THEN 1 ELSE 0 END
      WHEN ${says(STATUS_PHRASES.notBought)} THEN 1
      WHEN ${says(STATUS_PHRASES.refunded)} THEN 2
      WHEN ${waits} THEN 1
      ELSE 0
    END`;
}
