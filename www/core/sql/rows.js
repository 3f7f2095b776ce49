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
 * The rows of all sections, with their number in `sum1` of `about`: so a part that is missing is noticed, whatever was in it.
 *
 * @param {Engine} engine
 * @param {string[]} sections
 */
export function counted({ text }, sections) {
  const columns = COLUMNS.map((name) =>
    name === "sum1" ? `CASE WHEN section = 'about' THEN CAST(COUNT(*) OVER () AS ${text}) ELSE sum1 END AS sum1` : name,
  );
  return `regulars_long AS (
${sections.join("\nUNION ALL\n")}
)
SELECT ${columns.join(", ").replace(" count,", " regulars_long.count AS count,")}
FROM regulars_long`;
}

/**
 * @typedef {object} Bins
 * @prop {number} exactly frequencies up to this are a level each
 * @prop {number} days times up to this are a bin each
 * @prop {string} growth of the later bins and levels, as a logarithm; grows with the log, so that the number of bins does not
 */

/** Bins of the histories, with which the models are fitted. @type {Bins} */
export const HISTORY_BINS = { exactly: 24, days: 7, growth: "CASE WHEN length <= 1096 THEN 0.18 ELSE 0.22 END" };
/** Bins of the histories of the first half, with which they are tested. @type {Bins} */
export const HALF_BINS = { exactly: 12, days: 3, growth: "CASE WHEN length <= 1096 THEN 0.4 ELSE 0.6 END" };

/**
 * Bins of histories in `week`: days at first, then bins that grow with the time passed, as what a day tells shrinks. Their sums
 * of squares tell how the customers spread within a bin. Needs the columns `frequency`, `recency`, `age` and `length`.
 *
 * @param {Engine} engine
 * @param {Bins} bins
 */
export function binsOf({ real }, { exactly, days, growth }) {
  const double = (/** @type {string} */ value) => `CAST(${value} AS ${real})`;
  const grown = (/** @type {string} */ value, /** @type {number} */ from, /** @type {string} */ by) =>
    `FLOOR(LN(${double(value)} / ${from}) / ${by})`;
  const width = `((${growth}) * CASE WHEN frequency <= ${exactly} THEN 1 ELSE 2 END)`;
  const bin = (/** @type {string} */ time) =>
    `CASE WHEN ${time} <= ${days} THEN ${time} ELSE ${days + 1} + ${grown(time, days + 1, width)} END`;
  return {
    level: `CASE WHEN frequency <= ${exactly} THEN frequency ELSE ${exactly + 1} + ${grown("frequency", exactly, `(${growth})`)} END`,
    recencyBin: bin("recency"),
    gapBin: bin("(age - recency)"),
  };
}
