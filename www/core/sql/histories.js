// The common part of all SQL: rows of a table of orders, purchases (one per customer and day, net of refunds),
// customers.

import { amountOf, dateOrders, dayOf, ENGINES, quoted, textOf } from "./dialects.js";
import { statusMeaning } from "./excluded.js";
import { PARTS } from "./rows.js";

/** @import { Dialect, Engine } from "./dialects.js" */

/**
 * @typedef {object} OrdersTable
 * @prop {string} table its name; parts such as schema and table are separated by points
 * @prop {string} customer column of the customer
 * @prop {string} date column of the date: a date, a timestamp, or text that begins with yyyy-mm-dd
 * @prop {string} amount column of the amount; negative amounts are refunds
 * @prop {string} [observationEnd] yyyy-mm-dd; without it the last day of a purchase or refund in the table
 * @prop {"ymd" | "dmy" | "mdy"} [dateOrder] of days written as text; those that cannot be read are then counted
 * @prop {"." | ","} [decimal] mark of decimals of amounts written as text; those that cannot be read are then counted
 */

/** Further columns, for the whole report. @typedef {OrdersTable & {
 *   order?: string,
 *   product?: string,
 *   status?: string,
 *   excludedStatuses?: readonly string[],
 *   profile?: readonly string[],
 *   filters?: readonly string[],
 *   resolution?: "auto" | "day" | "week",
 * }} ReportTable */

/** Maximum number of columns of a profile. */
export const MOST_PROFILE_COLUMNS = 3;

/** No engine accepts longer names, and line breaks and NUL are never allowed. @param {unknown} name */
const isName = (name) => typeof name === "string" && /^[^\0-\x1f]{1,300}$/.test(name);

/** @param {unknown} day yyyy-mm-dd of the calendar */
function isDay(day) {
  if (typeof day !== "string" || !/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/**
 * The engine for a valid description of a table; otherwise undefined.
 *
 * @param {Dialect} dialect
 * @param {ReportTable} orders
 * @returns {Engine | undefined}
 */
export function engineFor(dialect, orders) {
  if (!Object.hasOwn(ENGINES, dialect) || !orders) return undefined;
  const { table, customer, date, amount, order, product, status, observationEnd } = orders;
  const { dateOrder, decimal, profile = [], filters = [], excludedStatuses = [], resolution = "auto" } = orders;
  const further = [order, product, status].filter((name) => name !== undefined);
  const sound =
    [table, customer, date, amount, ...further].every(isName) &&
    (observationEnd === undefined || isDay(observationEnd)) &&
    (dateOrder === undefined || dateOrders.includes(dateOrder)) &&
    (decimal === undefined || decimal === "." || decimal === ",") &&
    Array.isArray(profile) &&
    profile.length <= MOST_PROFILE_COLUMNS &&
    profile.every(isName) &&
    Array.isArray(filters) &&
    new Set(filters).size === filters.length &&
    filters.every((column) => profile.includes(column)) &&
    Array.isArray(excludedStatuses) &&
    excludedStatuses.every((text) => typeof text === "string" && !text.includes("\0")) &&
    ["auto", "day", "week"].includes(resolution);
  return sound ? ENGINES[dialect] : undefined;
}

/** Normalises spellings of one customer as the analyser does. @param {Engine} engine @param {string} text */
function identity({ matches, part, trim }, text) {
  const address = `COALESCE(NULLIF(${part(text, "<([^<>]*@[^<>]*)>", 1)}, ''), ${text})`;
  const bare = `CASE WHEN LOWER(${address}) LIKE 'mailto:%' THEN SUBSTR(${address}, 8) ELSE ${address} END`;
  return `CASE
      WHEN ${text} LIKE '%@%' THEN LOWER(${trim(`(${bare})`)})
      WHEN ${matches(text, "^[0-9]+[.]0$")} THEN SUBSTR(${text}, 1, LENGTH(${text}) - 2)
      ELSE ${text}
    END`;
}

/**
 * The rows of the table as part 0, and the rows of each frequent value of the columns in `filters` again as a separate
 * part, so that later queries compute the whole and each part.
 *
 * @param {Engine} engine
 * @param {ReportTable} orders
 * @param {string} columns of the rows
 * @param {string} name of the table of all rows
 */
function parts({ cte, inline, whole, literal, order }, { profile = [], filters = [] }, columns, name) {
  if (filters.length === 0) return `regulars_parts AS (\n  SELECT CAST(0 AS ${whole}) AS part\n),\n`;
  const traits = filters.map((column) => `trait_${profile.indexOf(column) + 1}`);
  const counts = traits.map(
    (trait, index) =>
      `SELECT ${index} AS place_of_column, ${literal(filters[index])} AS part_column, ${trait} AS value, COUNT(*) AS n FROM regulars_whole_rows WHERE ${trait} IS NOT NULL GROUP BY ${trait}`,
  );
  const each = traits.map(
    (trait, index) =>
      `SELECT regulars_part_values.part, ${columns} FROM regulars_whole_rows JOIN regulars_part_values ON place_of_column = ${index} AND value = ${trait}`,
  );
  return `regulars_part_values AS ${cte}(
  SELECT place_of_column, part_column, value, n, ROW_NUMBER() OVER (ORDER BY place_of_column, place) AS part
  FROM (
    SELECT
      place_of_column, part_column, value, n,
      ROW_NUMBER() OVER (PARTITION BY place_of_column ORDER BY n DESC, ${order("value")}) AS place
    FROM (
      ${counts.join("\n      UNION ALL\n      ")}
    ) counted
  ) placed
  WHERE place <= ${Math.floor(PARTS / filters.length)}
),
regulars_parts AS ${cte}(
  SELECT CAST(0 AS ${whole}) AS part
  UNION ALL
  SELECT part FROM regulars_part_values
),
${name} AS ${name === "regulars_rows" ? cte : inline}(
  SELECT part, ${columns} FROM regulars_whole_rows
  UNION ALL
  ${each.join("\n  UNION ALL\n  ")}
),
`;
}

/**
 * Common table expressions up to `regulars_customers`: one row per customer with frequency, first_day, last_day,
 * end_day, spend and repeat_spend and, if `whole`, figures from further columns and gaps; then each table has a column
 * `part`.
 *
 * @param {Engine} engine
 * @param {ReportTable} orders valid, see engineFor
 * @param {boolean} whole for the whole report
 */
export function histories(engine, orders, whole) {
  const { money, days, cte, real } = engine;
  const { table, customer, date, amount, order, product, status, observationEnd } = orders;
  const { dateOrder, decimal, profile = [], filters = [], excludedStatuses } = orders;
  // In the whole report, a customer is counted separately in each part.
  const part = whole ? "part, " : "";
  const name = (/** @type {string} */ column) => quoted(engine, column);
  const cell = (/** @type {string} */ column) => `NULLIF(${textOf(engine, name(column))}, '')`;
  // Without a stated format, unreadable text stops the query instead of being left out.
  const safe = whole || dateOrder !== undefined || decimal !== undefined;
  const day = dayOf(engine, "date_text", dateOrder);
  const worth = amountOf(engine, "amount_text", decimal);
  const loud = (/** @type {string} */ value, /** @type {string} */ from, /** @type {string} */ type) =>
    safe ? value : `COALESCE(${value}, CAST(CONCAT(${from}, ' cannot be read; name its format') AS ${type}))`;
  // CONCAT treats NULL as an empty text in some engines.
  const strict = (/** @type {string} */ value, /** @type {string} */ from, /** @type {string} */ type) =>
    safe ? value : `CASE WHEN ${from} IS NOT NULL THEN ${loud(value, from, type)} END`;
  const end = observationEnd ? `DATE '${observationEnd}'` : undefined;
  const until = end ? ` AND day <= ${end}` : "";
  const extras = [
    ...(order ? [[cell(order), "order_id"]] : []),
    ...(product ? [[cell(product), "product"]] : []),
    ...(status ? [[cell(status), "status"]] : []),
    ...profile.map((column, index) => [cell(column), `trait_${index + 1}`]),
  ];
  const carried = extras.map(([, alias]) => `, ${alias}`).join("");
  const listed = excludedStatuses?.map((word) => engine.literal(word.toLowerCase())).join(", ");
  // The listed statuses, or those without a purchase in any language.
  const judged = listed ? `CASE WHEN LOWER(status) IN (${listed}) THEN 1 ELSE 0 END` : statusMeaning(engine, "status");
  const excluded = status && listed !== "" ? "not_bought = 1" : undefined;
  const counts = excluded ? " AND not_bought = 0" : "";
  const judgements = `regulars_judged_statuses AS ${cte}(
  SELECT status AS judged, ${judged} AS meaning FROM (SELECT DISTINCT status FROM regulars_texts) regulars_distinct
),
`;
  // A fully refunded order is not a purchase, unless the table has separate refund rows, which then count.
  const whereRefunded = `regulars_money_back AS ${cte}(
  SELECT ${part}COALESCE(MAX(CASE WHEN amount < 0 AND meaning <> 2 THEN 1 ELSE 0 END), 0) AS has_rows FROM regulars_read_rows${whole ? " GROUP BY part" : ""}
),
regulars_rows AS ${cte}(
  SELECT regulars_read_rows.*, CASE WHEN meaning = 1 OR (meaning = 2 AND has_rows = 0) THEN 1 ELSE 0 END AS not_bought
  FROM regulars_read_rows
  ${whole ? "JOIN regulars_money_back USING (part)" : "CROSS JOIN regulars_money_back"}
),
`;
  const read = excluded ? "regulars_read_rows" : "regulars_rows";
  const columns = `customer, day, amount, has_date, has_amount${carried}${excluded ? ", meaning" : ""}`;
  return `regulars_texts AS (
  SELECT
    ${textOf(engine, name(customer))} AS customer_text,
    ${cell(date)} AS date_text,
    NULLIF(NULLIF(NULLIF(${textOf(engine, name(amount))}, ''), 'NaN'), 'nan') AS amount_text${extras.map(([value, alias]) => `,\n    ${value} AS ${alias}`).join("")}
  FROM ${table.split(".").map(name).join(".")}
),
${excluded ? judgements : ""}${whole && filters.length > 0 ? "regulars_whole_rows" : read} AS ${cte}(
  SELECT${whole ? `\n    CAST(0 AS ${engine.whole}) AS part,` : ""}
    ${identity(engine, "customer_text")} AS customer,
    ${strict(day, "date_text", "DATE")} AS day,
    ${strict(worth, "amount_text", money)} AS amount,
    CASE WHEN date_text IS NULL THEN 0 ELSE 1 END AS has_date,
    CASE WHEN amount_text IS NULL THEN 0 ELSE 1 END AS has_amount${carried}${excluded ? ", COALESCE(meaning, 0) AS meaning" : ""}
  FROM regulars_texts${excluded ? " LEFT JOIN regulars_judged_statuses ON judged = status" : ""}
),
${whole ? parts(engine, orders, columns, read) : ""}${excluded ? whereRefunded : ""}regulars_orders AS ${engine.inline}(
  SELECT ${part}customer, day, amount${carried}
  FROM regulars_rows
  WHERE customer <> '' AND day IS NOT NULL AND amount IS NOT NULL${counts}${until}
),
regulars_end AS (
  ${
    whole && end
      ? `SELECT part, ${end} AS end_day FROM regulars_parts`
      : `SELECT ${part}${end ?? "MAX(day)"} AS end_day FROM ${excluded && !end ? "regulars_rows" : "regulars_orders"}${
          end
            ? " LIMIT 1"
            : `${excluded ? ` WHERE day IS NOT NULL AND ((customer <> '' AND amount IS NOT NULL) OR ${excluded})` : ""}${whole ? " GROUP BY part" : ""}`
        }`
  }
),
regulars_days AS (
  SELECT
    ${part}customer,
    day,
    SUM(CASE WHEN amount >= 0 THEN amount END) AS bought,
    SUM(CASE WHEN amount < 0 THEN amount ELSE 0 END) AS back
  FROM regulars_orders
  GROUP BY ${part}customer, day
),
regulars_placed AS (
  -- Money back comes off the latest purchase up to its day, or off the first.
  SELECT
    ${part}customer,
    COALESCE(bought, 0) + back AS spend,
    COALESCE(
      MAX(CASE WHEN bought IS NOT NULL THEN day END) OVER (PARTITION BY ${part}customer ORDER BY day),
      MIN(CASE WHEN bought IS NOT NULL THEN day END) OVER (PARTITION BY ${part}customer ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
    ) AS day
  FROM regulars_days
),
regulars_purchases AS (
  SELECT ${part}customer, day, SUM(spend) AS spend FROM regulars_placed WHERE day IS NOT NULL GROUP BY ${part}customer, day
),
${
  whole
    ? `regulars_visits AS ${cte}(
  SELECT
    part,
    customer,
    day,
    spend,
    -- Ordered as the others are, so that one sort serves all.
    MIN(day) OVER (PARTITION BY ${part}customer ORDER BY day) AS first_day,
    LAG(day) OVER (PARTITION BY ${part}customer ORDER BY day) AS previous_day,
    LAG(day, 2) OVER (PARTITION BY ${part}customer ORDER BY day) AS day_before_that,
    LEAD(day) OVER (PARTITION BY ${part}customer ORDER BY day) AS next_day,
    ROW_NUMBER() OVER (PARTITION BY ${part}customer ORDER BY day) AS visit
  FROM regulars_purchases
),
`
    : ""
}regulars_customers AS ${cte}(
  SELECT
    ${part}customer,
    COUNT(*) - 1 AS frequency,
    MIN(day) AS first_day,
    MAX(day) AS last_day,
    ${days("MIN(day)", "MAX(day)")} AS recency,
    ${days("MIN(day)", "MAX(end_day)")} AS age,
    CAST(SUM(spend) AS ${money}) AS spend,
    CAST(SUM(CASE WHEN day > first_day THEN spend ELSE 0 END) AS ${money}) AS repeat_spend,
    MAX(end_day) AS end_day${
      whole
        ? `,
    SUM(CASE WHEN day > first_day THEN LN(CAST(${days("previous_day", "day")} AS ${real})) ELSE 0 END) AS ln_gaps,
    SUM(CASE WHEN day > first_day THEN CAST(${days("previous_day", "day")} AS ${real}) * ${days("previous_day", "day")} ELSE 0 END) AS gap_squares,
    MAX(CASE WHEN next_day IS NULL AND day_before_that IS NOT NULL
      THEN CAST(${days("day_before_that", "previous_day")} AS ${real}) / ${days("day_before_that", "day")} END) AS share`
        : ""
    }
  FROM ${
    whole
      ? "regulars_visits"
      : "(SELECT customer, day, spend, MIN(day) OVER (PARTITION BY customer) AS first_day FROM regulars_purchases) regulars_visits"
  }
  ${whole ? "JOIN regulars_end USING (part)" : "CROSS JOIN regulars_end"}
  GROUP BY ${part}customer
)`;
}
