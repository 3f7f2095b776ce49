// Differences between engines: names, types, parsing of days and amounts, days between dates, calendar periods.

/**
 * @typedef {"spark" | "bigquery" | "snowflake" | "postgresql" | "duckdb"} Dialect
 *
 * @typedef {object} Engine
 * @prop {string} quote around a name
 * @prop {string} escaped the same mark inside a name
 * @prop {string} text type of texts
 * @prop {string} money type of an amount, with four decimals
 * @prop {string} sum type of an exact sum, with eight decimals
 * @prop {string} real type of a double
 * @prop {string} whole type of a count
 * @prop {string} cte between `AS` and a subquery that is referred to more than once
 * @prop {string} inline the same, if computing its rows again is as fast as keeping them
 * @prop {(from: string, to: string) => string} days between two dates
 * @prop {(unit: "week" | "month" | "quarter", day: string) => string} trunc first day of the period a day lies in
 * @prop {(text: string) => string} trim without spaces, tabs and line ends around it
 * @prop {(text: string, pattern: string) => string} matches a regular expression without backslashes, `^` to `$`
 * @prop {(text: string, pattern: string, group: number) => string} part the match of a group of the expression
 * @prop {(text: string, pattern: string, kept: 1 | 2, after: string) => string} replaced every match, by its first
 *   group or two, with `after` behind the first
 * @prop {(text: string) => string} day a day written yyyy-mm-dd, or NULL if it does not exist
 * @prop {(text: string) => string} amount a plain number, rounded to four decimals, halves away from zero; or NULL
 * @prop {(text: string) => string} order a text as it is sorted by its bytes
 * @prop {(value: string) => string} literal a text in quotes
 * @prop {(number: string) => string} list the whole numbers of a group, ascending, with blanks between
 *
 * @typedef {"week" | "month" | "quarter"} Unit
 */

const doubled = (/** @type {string} */ value) => `'${value.replaceAll("'", "''")}'`;
const backslashed = (/** @type {string} */ value) => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
const groupOf = (/** @type {string} */ pattern, /** @type {number} */ wanted) => {
  // BigQuery returns the only capturing group, so the others must not capture.
  let seen = 0;
  return pattern.replace(/\((?!\?)/g, () => (++seen === wanted ? "(" : "(?:"));
};

/** @type {Record<Dialect, Engine>} */
export const ENGINES = {
  spark: {
    quote: "`",
    escaped: "``",
    text: "STRING",
    money: "DECIMAL(18, 4)",
    sum: "DECIMAL(38, 8)",
    real: "DOUBLE",
    whole: "BIGINT",
    cte: "",
    inline: "",
    days: (from, to) => `DATEDIFF(${to}, ${from})`,
    trunc: (unit, day) => `TRUNC(${day}, '${unit}')`,
    trim: (text) => `TRIM(BOTH ' \\t\\r\\n' FROM ${text})`,
    matches: (text, pattern) => `${text} RLIKE '${pattern}'`,
    part: (text, pattern, group) => `REGEXP_EXTRACT(${text}, '${pattern}', ${group})`,
    replaced: (text, pattern, kept, after) =>
      `REGEXP_REPLACE(${text}, '${pattern}', '$1${after}${kept === 2 ? "$2" : ""}')`,
    day: (text) => `TRY_CAST(${text} AS DATE)`,
    amount: (text) => `TRY_CAST(${text} AS DECIMAL(18, 4))`,
    order: (text) => text,
    literal: backslashed,
    list: (number) => `ARRAY_JOIN(TRANSFORM(SORT_ARRAY(COLLECT_LIST(${number})), item -> CAST(item AS STRING)), ' ')`,
  },
  bigquery: {
    quote: "`",
    escaped: "\\`",
    text: "STRING",
    money: "NUMERIC",
    sum: "BIGNUMERIC",
    real: "FLOAT64",
    whole: "INT64",
    cte: "",
    inline: "",
    days: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
    trunc: (unit, day) => `DATE_TRUNC(${day}, ${unit === "week" ? "ISOWEEK" : unit.toUpperCase()})`,
    trim: (text) => `TRIM(${text})`,
    matches: (text, pattern) => `REGEXP_CONTAINS(${text}, r'${pattern}')`,
    part: (text, pattern, group) => `REGEXP_EXTRACT(${text}, r'${groupOf(pattern, group)}')`,
    replaced: (text, pattern, kept, after) =>
      `REGEXP_REPLACE(${text}, r'${pattern}', r'\\1${after}${kept === 2 ? "\\2" : ""}')`,
    day: (text) => `SAFE_CAST(${text} AS DATE)`,
    amount: (text) => `ROUND(SAFE_CAST(${text} AS NUMERIC), 4)`,
    order: (text) => text,
    literal: backslashed,
    list: (number) => `STRING_AGG(CAST(${number} AS STRING), ' ' ORDER BY ${number})`,
  },
  snowflake: {
    quote: '"',
    escaped: '""',
    text: "VARCHAR",
    money: "NUMBER(18, 4)",
    sum: "NUMBER(38, 8)",
    real: "DOUBLE",
    whole: "BIGINT",
    cte: "",
    inline: "",
    days: (from, to) => `DATEDIFF(day, ${from}, ${to})`,
    trunc: (unit, day) =>
      // The session setting decides on which day weeks begin.
      unit === "week" ? `DATEADD(day, 1 - DAYOFWEEKISO(${day}), ${day})` : `DATE_TRUNC('${unit}', ${day})`,
    trim: (text) => `TRIM(${text}, ' \\t\\r\\n')`,
    matches: (text, pattern) => `REGEXP_LIKE(${text}, '${pattern}')`,
    part: (text, pattern, group) => `REGEXP_SUBSTR(${text}, '${pattern}', 1, 1, 'e', ${group})`,
    replaced: (text, pattern, kept, after) =>
      `REGEXP_REPLACE(${text}, '${pattern}', '\\\\1${after}${kept === 2 ? "\\\\2" : ""}')`,
    day: (text) => `TRY_CAST(${text} AS DATE)`,
    amount: (text) => `TRY_CAST(${text} AS NUMBER(18, 4))`,
    order: (text) => text,
    literal: backslashed,
    list: (number) => `LISTAGG(CAST(${number} AS VARCHAR), ' ') WITHIN GROUP (ORDER BY ${number})`,
  },
  postgresql: {
    quote: '"',
    escaped: '""',
    text: "TEXT",
    money: "NUMERIC(19, 4)",
    sum: "NUMERIC(38, 8)",
    real: "DOUBLE PRECISION",
    whole: "BIGINT",
    cte: "MATERIALIZED ",
    inline: "NOT MATERIALIZED ",
    days: (from, to) => `(${to} - ${from})`,
    trunc: (unit, day) => `CAST(DATE_TRUNC('${unit}', ${day}) AS DATE)`,
    trim: (text) => `BTRIM(${text}, E' \\t\\r\\n')`,
    matches: (text, pattern) => `${text} ~ '${pattern}'`,
    part: (text, pattern, group) => `(REGEXP_MATCH(${text}, '${pattern}'))[${group}]`,
    replaced: (text, pattern, kept, after) =>
      `REGEXP_REPLACE(${text}, '${pattern}', '\\1${after}${kept === 2 ? "\\2" : ""}', 'g')`,
    // The engine has no cast that returns NULL, so the day is checked against the length of its month.
    day: (text) => {
      const piece = (/** @type {number} */ from, /** @type {number} */ length) =>
        `CAST(SUBSTR(${text}, ${from}, ${length}) AS INT)`;
      const begin = `MAKE_DATE(${piece(1, 4)}, ${piece(6, 2)}, 1)`;
      return (
        `CASE WHEN ${text} ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' AND ${text} >= '0001' ` +
        `AND ${piece(9, 2)} <= EXTRACT(DAY FROM ${begin} + INTERVAL '1 month' - INTERVAL '1 day') ` +
        `THEN ${begin} + ${piece(9, 2)} - 1 END`
      );
    },
    amount: (text) => `ROUND(CAST(${text} AS NUMERIC), 4)`,
    order: (text) => `${text} COLLATE "C"`,
    literal: doubled,
    list: (number) => `STRING_AGG(CAST(${number} AS TEXT), ' ' ORDER BY ${number})`,
  },
  duckdb: {
    quote: '"',
    escaped: '""',
    text: "VARCHAR",
    money: "DECIMAL(19, 4)",
    sum: "DECIMAL(38, 8)",
    real: "DOUBLE",
    whole: "BIGINT",
    cte: "MATERIALIZED ",
    inline: "NOT MATERIALIZED ",
    days: (from, to) => `DATE_DIFF('day', ${from}, ${to})`,
    trunc: (unit, day) => `CAST(DATE_TRUNC('${unit}', ${day}) AS DATE)`,
    trim: (text) => `TRIM(${text}, ' ' || CHR(9) || CHR(13) || CHR(10))`,
    matches: (text, pattern) => `REGEXP_MATCHES(${text}, '${pattern}')`,
    part: (text, pattern, group) => `REGEXP_EXTRACT(${text}, '${pattern}', ${group})`,
    replaced: (text, pattern, kept, after) =>
      `REGEXP_REPLACE(${text}, '${pattern}', '\\1${after}${kept === 2 ? "\\2" : ""}', 'g')`,
    day: (text) => `TRY_CAST(${text} AS DATE)`,
    amount: (text) => `TRY_CAST(${text} AS DECIMAL(19, 4))`,
    order: (text) => text,
    literal: doubled,
    list: (number) => `STRING_AGG(CAST(${number} AS VARCHAR), ' ' ORDER BY ${number})`,
  },
};

/** The supported engines. */
export const dialects = Object.freeze(/** @type {Dialect[]} */ (Object.keys(ENGINES)));

/** A plain number below 10¹²; an amount has no more digits before the point. */
const NUMBER = "^[-+]?([0-9]{1,12}([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]{1,2})?$";
/** The day of a date or a timestamp as engines write it. */
const ISO = "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?$";
/** Days by the order of their parts, optionally followed by a time. */
const ORDERS = {
  ymd: { pattern: "^([0-9]{4})[-./ ]([0-9]{1,2})[-./ ]([0-9]{1,2})([T ,.].*)?$", year: 1, month: 2, day: 3 },
  dmy: { pattern: "^([0-9]{1,2})[-./ ]([0-9]{1,2})[-./ ]([0-9]{4})([T ,.].*)?$", year: 3, month: 2, day: 1 },
  mdy: { pattern: "^([0-9]{1,2})[-./ ]([0-9]{1,2})[-./ ]([0-9]{4})([T ,.].*)?$", year: 3, month: 1, day: 2 },
};

/** @typedef {keyof typeof ORDERS} DateOrder */

/** The supported orders of day, month and year. */
export const dateOrders = /** @type {DateOrder[]} */ (Object.keys(ORDERS));

/** A column as text without surrounding white space. @param {Engine} engine @param {string} column */
export const textOf = ({ text, trim }, column) => trim(`CAST(${column} AS ${text})`);

/**
 * The day in a text, NULL if it has none: yyyy-mm-dd with or without a time, or in the given order.
 *
 * @param {Engine} engine
 * @param {string} text
 * @param {DateOrder} [order]
 */
export function dayOf(engine, text, order) {
  if (!order) return `CASE WHEN ${engine.matches(text, ISO)} THEN ${engine.day(`SUBSTR(${text}, 1, 10)`)} END`;
  const { pattern, ...groups } = ORDERS[order];
  const part = (/** @type {"year" | "month" | "day"} */ name) => engine.part(text, pattern, groups[name]);
  const two = (/** @type {"month" | "day"} */ name) => `LPAD(${part(name)}, 2, '0')`;
  const iso = `CONCAT(${part("year")}, '-', ${two("month")}, '-', ${two("day")})`;
  return `CASE WHEN ${engine.matches(text, pattern)} THEN ${engine.day(iso)} END`;
}

/**
 * The amount in a text, NULL if it has none. A double is read as printed, so that 0.00015 is rounded the same
 * everywhere.
 *
 * @param {Engine} engine
 * @param {string} text
 * @param {"," | "."} [decimal] decimal mark, the other mark groups digits; without it the text must be a plain number
 */
export function amountOf(engine, text, decimal) {
  const without = (/** @type {string} */ from, /** @type {string} */ mark) => `REPLACE(${from}, '${mark}', '')`;
  const plain =
    decimal === ","
      ? `REPLACE(${without(without(text, " "), ".")}, ',', '.')`
      : decimal === "."
        ? without(without(text, " "), ",")
        : text;
  return `CASE WHEN ${engine.matches(plain, NUMBER)} THEN ${engine.amount(plain)} END`;
}

/** A quoted name. @param {Engine} engine @param {string} name */
export const quoted = ({ quote, escaped }, name) => {
  // An engine that escapes the quote with a backslash also escapes backslashes.
  const safe = escaped.startsWith("\\") ? name.replaceAll("\\", "\\\\") : name;
  return quote + safe.replaceAll(quote, escaped) + quote;
};
