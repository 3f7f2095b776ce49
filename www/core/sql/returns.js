// Who comes back: waits for the next purchase, groups by how customers began, and the columns that say how.

import { LIMITS, rowsOf } from "./rows.js";

/**
 * @import { Engine } from "./dialects.js"
 * @import { ReportTable } from "./histories.js"
 * @import { Section } from "./rows.js"
 */

/** Waits after the first to the fifth purchase. */
const POSITIONS = 5;
/** Days within which the share that returned is given. */
const RATE_DAYS = [30, 90, 365];
/** The fewest customers of a group by how they began. */
const LEAST_GROUP = 20;
/** The fewest customers of a group that is compared for the actions. */
const COMPARED = 30;

/**
 * Tables that number products and values, and say of each customer how they began.
 *
 * @param {Engine} engine
 * @param {ReportTable} orders
 * @returns {string[]}
 */
export function beginnings(engine, { product, profile = [] }) {
  const { cte, order, list } = engine;
  return [
    ...profile.flatMap((_, index) => {
      const name = `trait_${index + 1}`;
      return [
        // The value of the earliest order; on one day the first by its bytes.
        `regulars_${name} AS ${cte}(
  SELECT regulars_customers.customer AS customer, frequency, age, spend, value, CASE WHEN first_day = day THEN 1 ELSE 0 END AS at_first
  FROM (
    SELECT customer, day, ${name} AS value, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY day, ${order(name)}) AS number
    FROM regulars_orders WHERE amount >= 0 AND ${name} IS NOT NULL
  ) numbered
  JOIN regulars_customers ON regulars_customers.customer = numbered.customer
  WHERE number = 1
)`,
        `regulars_${name}_numbers AS ${cte}(
  SELECT value, place FROM (
    SELECT value, ROW_NUMBER() OVER (ORDER BY n DESC, ${order("value")}) AS place
    FROM (SELECT value, COUNT(*) AS n FROM regulars_${name} GROUP BY value) counted
  ) placed
  WHERE place <= ${LIMITS.values}
)`,
      ];
    }),
    ...(product
      ? [
          `regulars_product_numbers AS ${cte}(
  SELECT product, place FROM (
    SELECT product, ROW_NUMBER() OVER (ORDER BY n DESC, ${order("product")}) AS place
    FROM (SELECT product, COUNT(*) AS n FROM regulars_begun GROUP BY product) counted
  ) placed
  WHERE place <= ${LIMITS.products}
)`,
          `regulars_product_lists AS (
  SELECT customer, ${list("place")} AS products
  FROM regulars_begun
  JOIN regulars_product_numbers ON regulars_product_numbers.product = regulars_begun.product
  CROSS JOIN regulars_resolution
  WHERE by_customer = 1
  GROUP BY customer
)`,
        ]
      : []),
    `regulars_known AS (
  SELECT regulars_customers.*${profile.length > 0 ? `, ${columnsOf(engine, profile)} AS columns_of` : `, CAST(NULL AS ${engine.text}) AS columns_of`}, ${product ? "products" : `CAST(NULL AS ${engine.text})`} AS products_of
  FROM regulars_customers${profile
    .map((_, index) => {
      const name = `regulars_trait_${index + 1}`;
      return `
  LEFT JOIN (
    SELECT customer, place FROM ${name} JOIN ${name}_numbers ON ${name}_numbers.value = ${name}.value CROSS JOIN regulars_resolution WHERE by_customer = 1
  ) column_${index + 1} ON column_${index + 1}.customer = regulars_customers.customer`;
    })
    .join(
      "",
    )}${product ? "\n  LEFT JOIN regulars_product_lists ON regulars_product_lists.customer = regulars_customers.customer" : ""}
)`,
  ];
}

/** The numbers of a customer's values, 0 for none. @param {Engine} engine @param {readonly string[]} profile */
const columnsOf = ({ text }, profile) => {
  const numbers = profile.map((_, index) => `CAST(COALESCE(column_${index + 1}.place, 0) AS ${text})`);
  return numbers.length > 1 ? `CONCAT(${numbers.join(", ' ', ")})` : numbers[0];
};

/** @param {Engine} engine @param {ReportTable} orders @returns {Section[]} */
export function returnSections(engine, { product, profile = [] }) {
  const { cte, days, trunc, text, real, literal, order } = engine;
  const double = (/** @type {string} */ value) => `CAST(${value} AS ${real})`;
  const month = `SUBSTR(CAST(${trunc("month", "first_day")} AS ${text}), 1, 7)`;
  const quarter = `CAST(${trunc("quarter", "first_day")} AS ${text})`;
  const column = (/** @type {number} */ index) => literal(`column:${profile[index]}`);
  const begun = [
    `SELECT 'first-month' AS kind, ${month} AS value, customer FROM regulars_customers`,
    ...(product ? ["SELECT 'first-product' AS kind, product AS value, customer FROM regulars_begun"] : []),
    ...profile.map(
      (_, index) =>
        `SELECT ${column(index)} AS kind, value, customer FROM regulars_trait_${index + 1} WHERE at_first = 1`,
    ),
  ];
  const compared = [
    `SELECT 'first-quarter' AS kind, ${quarter} AS value, 1 AS number, customer FROM regulars_customers`,
    ...(product ? ["SELECT 'first-product' AS kind, product AS value, 1 AS number, customer FROM regulars_begun"] : []),
    ...profile.map(
      (_, index) =>
        `SELECT ${column(index)} AS kind, value, ${index + 1} AS number, customer FROM regulars_trait_${index + 1}`,
    ),
  ];
  const ofGroup = "PARTITION BY kind, value ORDER BY days";
  const hazard = `CASE WHEN own_ended > 0 AND own_at > own_ended THEN`;
  const until = (/** @type {number} */ bound, /** @type {string} */ value) =>
    `CASE WHEN days <= ${bound} THEN ${value} END`;
  const rate = (/** @type {number} */ bound) =>
    rowsOf(engine, "return", {
      keys: ["kind", "value", `${bound}`],
      count: `COALESCE(SUM(${until(bound, "own_ended")}), 0)`,
      sums: [
        `COALESCE(SUM(${until(bound, `${hazard} LN(1 - ${double("own_ended")} / own_at) END`)}), 0)`,
        `COALESCE(SUM(${until(bound, `${hazard} ${double("own_ended")} / (${double("own_at")} * (own_at - own_ended)) END`)}), 0)`,
        `MAX(size) - COALESCE(SUM(CASE WHEN days < ${bound} THEN own_n END), 0)`,
        `MAX(${until(bound, "CASE WHEN own_ended > 0 AND own_at = own_ended THEN own_at ELSE 0 END")})`,
      ],
      from: "FROM regulars_ranked_days GROUP BY kind, value",
    });
  return [
    {
      tables: [
        `regulars_waits AS ${cte}(
  SELECT
    customer,
    visit,
    CASE WHEN next_day IS NULL THEN 0 ELSE 1 END AS ended,
    CASE WHEN next_day IS NULL THEN ${days("day", "regulars_span.end_day")} ELSE ${days("day", "next_day")} END AS days
  FROM regulars_visits
  CROSS JOIN regulars_span
  WHERE visit <= ${POSITIONS}
)`,
        `regulars_wait_counts AS ${cte}(
  SELECT visit, days, SUM(ended) AS ended, COUNT(*) AS n
  FROM (SELECT visit, ended, CASE WHEN visit > 1 AND days > ${LIMITS.waits.later} THEN ${LIMITS.waits.later} WHEN days > ${LIMITS.waits.first} THEN ${LIMITS.waits.first} ELSE days END AS days FROM regulars_waits) regulars_bounded
  GROUP BY visit, days
)`,
      ],
      rows: rowsOf(engine, "wait", {
        keys: ["visit", "days"],
        count: "ended",
        sums: ["n - ended"],
        from: "FROM regulars_wait_counts",
      }),
    },
    {
      tables: [
        `regulars_starts AS (\n  ${begun.join("\n  UNION ALL\n  ")}\n)`,
        `regulars_start_days AS ${cte}(
  SELECT kind, value, days, SUM(ended) AS ended, COUNT(*) AS n
  FROM regulars_starts
  JOIN regulars_waits ON regulars_waits.customer = regulars_starts.customer
  WHERE visit = 1
  GROUP BY kind, value, days
)`,
        `regulars_sizes AS ${cte}(
  SELECT kind, value, size FROM (
    SELECT kind, value, size, ROW_NUMBER() OVER (PARTITION BY kind ORDER BY size DESC, ${order("value")}) AS place
    FROM (SELECT kind, value, SUM(n) AS size FROM regulars_start_days GROUP BY kind, value) counted
  ) placed
  WHERE place <= ${LIMITS.returnGroups} AND size >= ${LEAST_GROUP}
)`,
        // All customers of whom it is known how they began, each once.
        `regulars_kind_days AS (
  SELECT kind, days, SUM(ended) AS ended, COUNT(*) AS n
  FROM (SELECT DISTINCT kind, customer FROM regulars_starts) regulars_each
  JOIN regulars_waits ON regulars_waits.customer = regulars_each.customer
  WHERE visit = 1
  GROUP BY kind, days
)`,
        `regulars_risks AS (
  SELECT
    kind, days, ended,
    SUM(n) OVER (PARTITION BY kind) - SUM(n) OVER (PARTITION BY kind ORDER BY days) + n AS at_risk,
    SUM(n) OVER (PARTITION BY kind) AS customers
  FROM regulars_kind_days
)`,
        `regulars_both_days AS (
  SELECT
    regulars_sizes.kind AS kind,
    regulars_sizes.value AS value,
    size,
    customers,
    regulars_risks.days AS days,
    regulars_risks.ended AS ended,
    at_risk,
    COALESCE(regulars_start_days.ended, 0) AS own_ended,
    COALESCE(regulars_start_days.n, 0) AS own_n
  FROM regulars_sizes
  JOIN regulars_risks ON regulars_risks.kind = regulars_sizes.kind
  LEFT JOIN regulars_start_days ON regulars_start_days.kind = regulars_sizes.kind
    AND regulars_start_days.value = regulars_sizes.value AND regulars_start_days.days = regulars_risks.days
)`,
        `regulars_ranked_days AS ${cte}(
  SELECT
    kind, value, size, customers, days, ended, at_risk, own_ended, own_n,
    size - SUM(own_n) OVER (${ofGroup}) + own_n AS own_at
  FROM regulars_both_days
)`,
      ],
      // The sums of the log-rank test, over the days on which anybody returned.
      rows: rowsOf(engine, "return", {
        keys: ["kind", "value"],
        count: "MAX(size)",
        sums: [
          "SUM(own_ended)",
          "SUM(ended) - SUM(own_ended)",
          `SUM(${double("ended")} * own_at / at_risk)`,
          `SUM(${double("ended")} * (at_risk - own_at) / at_risk)`,
          `SUM(CASE WHEN at_risk > 1 THEN ${double("ended")} * (${double("own_at")} / at_risk) * (${double("at_risk - own_at")} / at_risk) * (at_risk - ended) / (at_risk - 1) ELSE 0 END)`,
          "MAX(customers) - MAX(size)",
        ],
        from: "FROM regulars_ranked_days GROUP BY kind, value",
      }),
    },
    ...RATE_DAYS.map((bound) => ({ rows: rate(bound) })),
    {
      tables: [
        // Days within which four in five second purchases come.
        `regulars_within AS ${cte}(
  SELECT MIN(CASE WHEN 5 * upto >= 4 * customers THEN days END) AS return_days
  FROM (
    SELECT days, SUM(ended) OVER (ORDER BY days) AS upto, SUM(ended) OVER () AS customers
    FROM regulars_wait_counts
    WHERE visit = 1 AND ended > 0
  ) regulars_ended
)`,
        `regulars_judged AS ${cte}(
  SELECT regulars_waits.customer AS customer, CASE WHEN ended = 1 AND days <= return_days THEN 1 ELSE 0 END AS returned, return_days
  FROM regulars_waits
  JOIN regulars_customers ON regulars_customers.customer = regulars_waits.customer
  CROSS JOIN regulars_within
  WHERE visit = 1 AND age >= return_days
)`,
      ],
      rows: rowsOf(engine, "comparison", {
        keys: ["'all'"],
        count: "COUNT(*)",
        sums: ["SUM(returned)", "MAX(return_days)"],
        from: "FROM regulars_judged HAVING COUNT(*) > 0",
      }),
    },
    {
      tables: [
        `regulars_compared AS (\n  ${compared.join("\n  UNION ALL\n  ")}\n)`,
        `regulars_comparisons AS (
  SELECT kind, value, number, n, returned, ROW_NUMBER() OVER (PARTITION BY kind ORDER BY size DESC, ${order("value")}) AS place
  FROM (
    SELECT kind, value, MAX(number) AS number, COUNT(*) AS size, COUNT(returned) AS n, COALESCE(SUM(returned), 0) AS returned
    FROM regulars_compared
    LEFT JOIN regulars_judged ON regulars_judged.customer = regulars_compared.customer
    GROUP BY kind, value
  ) counted
)`,
      ],
      // A group has the number that stands with the histories of its customers.
      rows: rowsOf(engine, "comparison", {
        keys: ["kind", "value", "place"],
        count: "n",
        sums: ["returned", "number"],
        from: `FROM regulars_comparisons WHERE place <= CASE WHEN kind LIKE 'column:%' THEN ${LIMITS.values} ELSE ${LIMITS.products} END AND (n >= ${COMPARED} OR place = 1)`,
      }),
    },
  ];
}
