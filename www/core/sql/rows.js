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
 * Bins of histories in `week`: weeks in the first two months, then bins that grow with the time passed, as what a day tells
 * shrinks. Their sums of squares tell how the customers spread within a bin.
 *
 * @param {Engine} engine
 * @param {{ frequency: string, recency: string, age: string }} columns
 * @param {number} [growth] of the bins, as a share
 */
export function binsOf({ real }, { frequency, recency, age }, growth = 0.15) {
  const double = (/** @type {string} */ value) => `CAST(${value} AS ${real})`;
  const width = `CASE WHEN ${frequency} <= 24 THEN ${growth} ELSE ${2 * growth} END`;
  const gap = `(${age} - ${recency})`;
  return {
    level: `CASE WHEN ${frequency} <= 24 THEN ${frequency} ELSE 25 + FLOOR(LN(${double(frequency)} / 24) / ${growth}) END`,
    recencyBin: `CASE WHEN ${recency} < 56 THEN FLOOR(${double(recency)} / 7) ELSE 8 + FLOOR(LN(${double(recency)} / 56) / ${width}) END`,
    gapBin: `CASE WHEN ${gap} <= 7 THEN ${gap} ELSE 8 + FLOOR(LN(${double(gap)} / 8) / ${width}) END`,
  };
}
