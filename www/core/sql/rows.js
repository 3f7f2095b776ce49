// Rows of the report's file.

/** @import { Engine } from "./dialects.js" */

/** Columns of the file. */
const COLUMNS = "section key1 key2 key3 count sum1 sum2 sum3 sum4 sum5 sum6 sum7 sum8".split(" ");

/** A part of the file, with the tables it needs. @typedef {{ rows: string, tables?: string[] }} Section */

/**
 * Rows of a section.
 *
 * @param {Engine} engine
 * @param {string} section
 * @param {{ keys?: string[], count?: string, sums?: string[], from: string }} columns
 */
export function rowsOf({ text }, section, { keys = [], count, sums = [], from }) {
  const cells = [...keys, ...Array(3 - keys.length), count, ...sums, ...Array(8 - sums.length)];
  const written = cells.map((cell, index) => `CAST(${cell ?? "NULL"} AS ${text}) AS ${COLUMNS[index + 1]}`);
  return `SELECT '${section}' AS section, ${written.join(", ")}\n${from}`;
}

/**
 * @typedef {object} Bins
 * @prop {number} exactly frequencies up to this are a level each
 * @prop {number} weeks the first two months up to the last purchase are in bins of so many weeks
 * @prop {string} growth of the later bins and levels, as a logarithm; grows with the log, so that the number of bins does not
 */

/** Bins of the histories, with which the models are fitted. @type {Bins} */
export const HISTORY_BINS = { exactly: 24, weeks: 1, growth: "CASE WHEN length <= 1096 THEN 0.25 ELSE 0.35 END" };
/** Bins of the histories of the first half, with which they are tested. @type {Bins} */
export const HALF_BINS = {
  exactly: 6,
  weeks: 2,
  growth: "CASE WHEN length <= 1096 THEN 0.5 WHEN length <= 1826 THEN 0.8 ELSE 1.2 END",
};
/** Days of weeks or pairs of weeks. */
const EARLY = 56;

/**
 * Bins of histories in `week`: weeks in the first two months, then bins that grow with the time passed, as what a day tells
 * shrinks. Their sums of squares tell how the customers spread within a bin. Needs the columns `frequency`, `recency`, `age`
 * and `length`.
 *
 * @param {Engine} engine
 * @param {Bins} bins
 */
export function binsOf({ real }, { exactly, weeks, growth }) {
  const double = (/** @type {string} */ value) => `CAST(${value} AS ${real})`;
  const width = `((${growth}) * CASE WHEN frequency <= ${exactly} THEN 1 ELSE 2 END)`;
  const grown = (/** @type {string} */ value, /** @type {number} */ from, /** @type {string} */ by) =>
    `FLOOR(LN(${double(value)} / ${from}) / ${by})`;
  return {
    level: `CASE WHEN frequency <= ${exactly} THEN frequency ELSE ${exactly + 1} + ${grown("frequency", exactly, `(${growth})`)} END`,
    recencyBin: `CASE WHEN recency < ${EARLY} THEN FLOOR(${double("recency")} / ${7 * weeks}) ELSE ${EARLY} + ${grown("recency", EARLY, width)} END`,
    gapBin: `CASE WHEN age - recency <= 7 THEN age - recency ELSE 8 + ${grown("(age - recency)", 8, width)} END`,
  };
}
