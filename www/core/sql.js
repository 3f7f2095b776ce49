// "Too large for a browser?": SQL that reduces a table of orders in its database to a file that analyzeOrders reads.

import { engineFor, histories } from "./sql/histories.js";

export { dialects } from "./sql/dialects.js";
export { reportSql } from "./sql/report.js";
export { scoringSql, scoringTable } from "./sql/scoring.js";

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
 * | `rows_read` | where `dateOrder` or `decimal` is given: rows of the table, the same in every row |
 * | `rows_not_read` | those of them whose day or amount cannot be read |
 *
 * @import { Dialect } from "./sql/dialects.js"
 * @import { OrdersTable } from "./sql/histories.js"
 */

/**
 * The SQL that reduces a table of orders to the summary file. Days are those of the engine's session time zone; orders
 * of one day are one purchase; refunds are subtracted from the customer's total, and customers with only refunds are
 * left out.
 *
 * @param {Dialect} dialect
 * @param {OrdersTable} orders
 * @returns {string | undefined} undefined if the dialect, a name, a date or an option is invalid
 */
export function summarySql(dialect, orders) {
  const engine = engineFor(dialect, orders);
  if (!engine) return undefined;
  const { money, sum, text } = engine;
  const counted = orders.dateOrder !== undefined || orders.decimal !== undefined;
  const notRead = "(has_date = 1 AND day IS NULL) OR (has_amount = 1 AND amount IS NULL)";
  return `-- One row for each distinct purchase history: frequency, recency and age in days, how many customers share it, what they spent.
WITH ${histories(engine, orders, false)}
SELECT
  frequency,
  recency,
  age,
  COUNT(*) AS customers,
  SUM(spend) AS spend,
  SUM(repeat_spend) AS repeat_spend,
  SUM(CAST(CAST(spend AS ${money}) * CAST(spend AS ${money}) AS ${sum})) AS spend_squares,
  CAST(MAX(end_day) AS ${text}) AS observation_end${
    counted
      ? `,
  (SELECT COUNT(*) FROM regulars_rows) AS rows_read,
  (SELECT COUNT(*) FROM regulars_rows WHERE ${notRead}) AS rows_not_read`
      : ""
  }
FROM regulars_customers
GROUP BY frequency, recency, age
ORDER BY frequency, recency, age;
`;
}
