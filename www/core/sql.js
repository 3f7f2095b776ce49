// "Too large for a browser?": SQL that reduces a table of orders, where it lives, to the summary file analyzeOrders takes.

/**
 * The summary file is a CSV with one row for each distinct history of a customer:
 *
 * | column | what |
 * |---|---|
 * | `frequency` | purchase days − 1 |
 * | `recency` | days from the first purchase to the last |
 * | `age` | days from the first purchase to the end of observation |
 * | `customers` | customers with this history |
 * | `spend` | sum of what they spent, two to four decimals |
 * | `repeat_spend` | the part of it spent after their first purchase days |
 * | `spend_squares` | sum of the squares of what each of them spent, for intervals |
 * | `observation_end` | yyyy-mm-dd, the same in every row |
 *
 * @typedef {"spark" | "bigquery" | "snowflake" | "postgresql" | "duckdb"} Dialect
 *
 * @typedef {object} OrdersTable
 * @prop {string} table its name; parts such as schema and table are parted by points
 * @prop {string} customer the column that says who bought
 * @prop {string} date the column that says when: a date, a timestamp, or text that the engine casts to a date
 * @prop {string} amount the column that says for how much; negative amounts are money back
 * @prop {string} [observationEnd] yyyy-mm-dd; without it the last day of a purchase or of money back in the table
 */

/**
 * How the engines differ. `quote` around a name, `days` between two dates, the widest exact numbers.
 *
 * @type {Record<Dialect, { quote: string, days: (from: string, to: string) => string, money: string, square: string, text: string }>}
 */
const DIALECTS = {
  spark: {
    quote: "`",
    days: (from, to) => `DATEDIFF(${to}, ${from})`,
    money: "DECIMAL(18, 4)",
    square: "DECIMAL(38, 8)",
    text: "STRING",
  },
  bigquery: {
    quote: "`",
    days: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
    money: "NUMERIC",
    square: "BIGNUMERIC",
    text: "STRING",
  },
  snowflake: {
    quote: '"',
    days: (from, to) => `DATEDIFF(day, ${from}, ${to})`,
    money: "NUMBER(18, 4)",
    square: "NUMBER(38, 8)",
    text: "VARCHAR",
  },
  postgresql: {
    quote: '"',
    days: (from, to) => `(${to} - ${from})`,
    money: "NUMERIC(18, 4)",
    square: "NUMERIC(38, 8)",
    text: "TEXT",
  },
  duckdb: {
    quote: '"',
    days: (from, to) => `DATE_DIFF('day', ${from}, ${to})`,
    money: "DECIMAL(18, 4)",
    square: "DECIMAL(38, 8)",
    text: "VARCHAR",
  },
};

/** The engines there is SQL for. */
export const dialects = Object.freeze(/** @type {Dialect[]} */ (Object.keys(DIALECTS)));

/**
 * The SQL that reduces a table of orders to the summary file. Days are those of the engine's session time zone; orders of
 * one day are one purchase; money back comes off the customer's total, and customers who only got money back are left out.
 *
 * @param {Dialect} dialect
 * @param {OrdersTable} orders
 * @returns {string | undefined} undefined for a dialect, a name or a date that is none
 */
export function summarySql(dialect, { table, customer, date, amount, observationEnd }) {
  const engine = Object.hasOwn(DIALECTS, dialect) ? DIALECTS[dialect] : undefined;
  const names = [table, customer, date, amount];
  // No engine takes longer names, and a line break or a NUL has no place in one.
  if (!engine || !names.every((name) => typeof name === "string" && /^[^\0-\x1f]{1,300}$/.test(name))) return undefined;
  if (observationEnd !== undefined && !/^\d{4}-\d\d-\d\d$/.test(observationEnd)) return undefined;
  const { quote, days, money, square, text } = engine;
  // BigQuery has no way to double a backtick, only to escape it.
  const doubled = dialect === "bigquery" ? "\\`" : quote + quote;
  const escaped = (/** @type {string} */ name) =>
    (dialect === "bigquery" ? name.replaceAll("\\", "\\\\") : name).replaceAll(quote, doubled);
  const quoted = (/** @type {string} */ name) => quote + escaped(name) + quote;
  const end = observationEnd ? `DATE '${observationEnd}'` : "(SELECT MAX(day) FROM orders)";
  const until = (/** @type {string} */ day) => (observationEnd ? ` AND ${day} <= ${end}` : "");
  return `-- One row for each distinct purchase history: frequency, recency and age in days, how many customers share it, what they spent.
WITH orders AS (
  SELECT
    TRIM(CAST(${quoted(customer)} AS ${text})) AS customer,
    CAST(${quoted(date)} AS DATE) AS day,
    CAST(${quoted(amount)} AS ${money}) AS amount
  FROM ${table.split(".").map(quoted).join(".")}
  WHERE TRIM(CAST(${quoted(customer)} AS ${text})) <> '' AND ${quoted(date)} IS NOT NULL AND ${quoted(amount)} IS NOT NULL
),
purchases AS (
  SELECT customer, day, SUM(amount) AS spend
  FROM orders
  WHERE amount >= 0${until("day")}
  GROUP BY customer, day
),
firsts AS (
  SELECT customer, COUNT(*) - 1 AS frequency, MIN(day) AS first_day, MAX(day) AS last_day, SUM(spend) AS spend
  FROM purchases
  GROUP BY customer
),
refunds AS (
  SELECT orders.customer, SUM(orders.amount) AS refund,
    SUM(CASE WHEN orders.day < second_days.day OR second_days.day IS NULL THEN orders.amount ELSE 0 END) AS first_refund
  FROM orders
  LEFT JOIN (
    SELECT purchases.customer, MIN(purchases.day) AS day
    FROM purchases
    JOIN firsts ON firsts.customer = purchases.customer AND purchases.day > firsts.first_day
    GROUP BY purchases.customer
  ) second_days ON second_days.customer = orders.customer
  WHERE orders.amount < 0${until("orders.day")}
  GROUP BY orders.customer
),
customers AS (
  SELECT
    firsts.frequency AS frequency,
    ${days("firsts.first_day", "firsts.last_day")} AS recency,
    ${days("firsts.first_day", end)} AS age,
    CAST(firsts.spend + COALESCE(refunds.refund, 0) AS ${money}) AS spend,
    CAST(firsts.spend - first_days.spend + COALESCE(refunds.refund, 0) - COALESCE(refunds.first_refund, 0) AS ${money}) AS repeat_spend
  FROM firsts
  JOIN purchases first_days ON first_days.customer = firsts.customer AND first_days.day = firsts.first_day
  LEFT JOIN refunds ON refunds.customer = firsts.customer
)
SELECT
  frequency,
  recency,
  age,
  COUNT(*) AS customers,
  SUM(spend) AS spend,
  SUM(repeat_spend) AS repeat_spend,
  SUM(CAST(spend * spend AS ${square})) AS spend_squares,
  CAST(${end} AS ${text}) AS observation_end
FROM customers
GROUP BY frequency, recency, age
ORDER BY frequency, recency, age;
`;
}
