// Rows of the report's file.

/** @import { Engine } from "./dialects.js" */

/** Columns of the file. */
const COLUMNS = "section key1 key2 key3 count sum1 sum2 sum3 sum4 sum5 sum6 sum7 sum8".split(" ");

/**
 * Maximum number of rows of the sections, for any number of customers: tests/sql-size.test.js adds them up. Bins beyond
 * these numbers are merged into coarser ones. Cohorts exist only for logs of limited length: three years by week, ten
 * by month, thirty by quarter.
 */
export const LIMITS = {
  /** Number of customers, distinct histories and distinct spends up to which each has its own row. */
  few: 15_000,
  /** Number of first-purchase products per customer up to which they are listed. */
  begun: 3,
  bins: { history: 9000, spend: 2000, cut: 4000 },
  cohortDays: { week: 1096, month: 3653, quarter: 10_958 },
  /** Maximum length in days of a log with daily counts for the season. */
  seasonDays: 110_000,
  /**
   * Days up to which waits are counted separately: five years for second purchases, the length of the curves for later
   * ones.
   */
  waits: { first: 1827, later: 1097 },
  products: 500,
  inPairs: 512,
  pairs: 512,
  /** Values of a column, and statuses. */
  values: 50,
  /** Groups of a kind in the comparison of returning customers. */
  returnGroups: 12,
};

/** Number of values by which a report can be filtered, in all columns together. */
export const PARTS = 6;

/** The limits of the whole if the report has parts, which share the file. */
export const BESIDE_PARTS = {
  ...LIMITS,
  few: 9000,
  bins: { history: 2800, spend: 1200, cut: 1000 },
  cohortDays: { week: 731, month: 2192, quarter: 10_958 },
  seasonDays: 3653,
};

/** The limits of each part; a part with few customers has the detail of the whole. */
export const PART_LIMITS = {
  few: 300,
  bins: { history: 450, spend: 100, cut: 200 },
  cohortDays: { week: 0, month: 731, quarter: 1461 },
  products: 30,
  pairs: 30,
  /** Few enough customers to show each in the report. */
  pairsOfFew: 100,
  months: 24,
  values: 12,
  returnGroups: 3,
};

/** @param {import("./histories.js").ReportTable} orders */
export const limitsOf = ({ filters = [] }) => (filters.length > 0 ? BESIDE_PARTS : LIMITS);

/** @typedef {(whole: number | string, part: number | string) => string} Each */

/**
 * Chooses the limit for the whole or for each part.
 *
 * @param {import("./histories.js").ReportTable} orders
 * @returns {Each}
 */
export const eachOf =
  ({ filters = [] }) =>
  (whole, part) =>
    filters.length === 0 ? `${whole}` : `CASE WHEN part = 0 THEN ${whole} ELSE ${part} END`;

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
  return `SELECT part, '${section}' AS section, ${written.join(", ")}\n${from}`;
}

/**
 * The rows of all sections, with their number in `sum1` of `about`, so that a missing file is noticed. The keys of a
 * part's sections begin with its number and a colon.
 *
 * @param {Engine} engine
 * @param {string[]} sections
 */
export function counted({ text }, sections) {
  const columns = COLUMNS.map((name) =>
    name === "section"
      ? `CASE WHEN part = 0 THEN section ELSE CONCAT(CAST(part AS ${text}), ':', section) END AS section`
      : name === "sum1"
        ? `CASE WHEN section = 'about' THEN CAST(COUNT(*) OVER (PARTITION BY part) AS ${text}) ELSE sum1 END AS sum1`
        : name,
  );
  return `regulars_long AS (
${sections.join("\nUNION ALL\n")}
)
SELECT ${columns.join(", ").replace(" count,", " regulars_long.count AS count,")}
FROM regulars_long`;
}

/**
 * A section of bins: those with most customers unchanged, and the rest merged into coarser ones. So the number of bins
 * is bounded for any number of customers.
 *
 * @param {Engine} engine
 * @param {string} section
 * @param {object} bins
 * @param {string} bins.from the customers, each with its bin
 * @param {string[]} bins.by numbers that distinguish the bins
 * @param {string[]} [bins.also] further such columns, if each customer has a row
 * @param {string} bins.exact 1 in all rows if each bin has only equal customers; such bins are never merged
 * @param {number | string} bins.most
 * @param {string[]} bins.coarse the coarser bin, from the numbers
 * @param {(exact: string) => string[]} bins.keys
 * @param {string[]} bins.sums
 * @returns {Section}
 */
export function boundedSection(engine, section, bins) {
  const { from, by, also = [], exact, most, coarse, keys, sums } = bins;
  const name = `regulars_${section}_bins`;
  const columns = [...by, ...also].join(", ");
  const kept = (/** @type {string} */ yes, /** @type {string} */ no) =>
    `CASE WHEN single = 1 OR place <= ${most} THEN ${yes} ELSE ${no} END`;
  const groups = [kept("place", "0"), ...coarse.map((bin) => kept("0", bin))];
  return {
    tables: [
      `${name} AS (
  SELECT
    part, ${columns},
    MAX(${exact}) AS single,
    COUNT(*) AS n,
    ${sums.map((sum, index) => `${sum} AS s${index + 1}`).join(",\n    ")},
    ROW_NUMBER() OVER (PARTITION BY part ORDER BY COUNT(*) DESC, ${by.join(", ")}) AS place
  FROM ${from}
  GROUP BY part, ${columns}
)`,
    ],
    rows: rowsOf(engine, section, {
      keys: keys("MAX(single)"),
      count: "SUM(n)",
      sums: sums.map((_, index) => `SUM(s${index + 1})`),
      from: `FROM ${name} GROUP BY part, ${groups.join(", ")}`,
    }),
  };
}

/**
 * Merges a number of adjacent bins.
 *
 * @param {Each} each
 * @param {string} bin
 * @param {number} width
 * @param {number} partWidth of a part
 */
export const coarser = (each, bin, width, partWidth) => `FLOOR(${bin} / ${each(`${width}.0`, `${partWidth}.0`)})`;

/**
 * @typedef {object} Bins
 * @prop {number} exactly each frequency up to this has its own level
 * @prop {number} days each day up to this has its own bin
 * @prop {string} growth of the later bins and levels, as a logarithm; grows with the log, so that the number of bins is bounded
 */

/** Bins of histories for fitting the models. @type {Bins} */
export const HISTORY_BINS = { exactly: 24, days: 7, growth: "CASE WHEN length <= 1096 THEN 0.18 ELSE 0.22 END" };
/** Bins of histories and of halves in a part with more than a few customers. @type {Bins} */
export const PART_BINS = { exactly: 6, days: 4, growth: "CASE WHEN length <= 1096 THEN 0.5 ELSE 0.65 END" };
/** Bins of the histories of the first half, for validating the models. @type {Bins} */
export const HALF_BINS = { exactly: 12, days: 3, growth: "CASE WHEN length <= 1096 THEN 0.4 ELSE 0.6 END" };

/**
 * Bins of histories: single days at first, then wider bins, because a day more matters less after a longer time.
 * Their sums of squares give the spread of customers within a bin. Needs the columns `frequency`, `recency`, `age` and
 * `length`.
 *
 * @param {Engine} engine
 * @param {Bins} bins
 */
function binsIn({ real }, { exactly, days, growth }) {
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

/**
 * The same, with columns for parts.
 *
 * @param {Engine} engine
 * @param {Each} each
 * @param {Bins} bins
 */
export function binsOf(engine, each, bins) {
  const [whole, part] = [binsIn(engine, bins), binsIn(engine, PART_BINS)];
  return {
    level: each(whole.level, part.level),
    recencyBin: each(whole.recencyBin, part.recencyBin),
    gapBin: each(whole.gapBin, part.gapBin),
  };
}
