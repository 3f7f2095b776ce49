// Repeat buying: times to the next purchase, groups by first purchase, and the columns that define these groups.

import { eachOf, LIMITS, PART_LIMITS, rowsOf } from "./rows.js";

/**
 * @import { Engine } from "./dialects.js"
 * @import { ReportTable } from "./histories.js"
 * @import { Section } from "./rows.js"
 */

/** Number of purchases after which waits are measured, the first to the fifth. */
const POSITIONS = 5;
/** Days within which the share of returning customers is given. */
const RATE_DAYS = [30, 90, 365];
/**
 * Days at which a part separates waits: each day of three weeks, then about a seventh more, and the days of the shares.
 */
export const WAIT_BINS = [
  ...Array.from({ length: 22 }, (_, day) => day),
  ...[
    25, 30, 35, 40, 46, 53, 60, 69, 79, 90, 104, 120, 138, 158, 180, 207, 238, 274, 315, 365, 420, 483, 555, 640, 730,
  ],
  ...[840, 966, 1097, 1260, 1450, 1670, 1827],
];
/** Minimum number of customers in a group by first purchase. */
const LEAST_GROUP = 20;
/** Minimum number of customers in a group that is compared for the actions. */
const COMPARED = 30;

/**
 * Tables that number products and values, and the group of each customer's first purchase.
 *
 * @param {Engine} engine
 * @param {ReportTable} orders
 * @returns {string[]}
 */
export function beginnings(engine, orders) {
  const { product, profile = [] } = orders;
  const { cte, order, list } = engine;
  const each = eachOf(orders);
  return [
    ...profile.flatMap((_, index) => {
      const name = `trait_${index + 1}`;
      return [
        // The value of the earliest order; of several on one day, the first by its bytes.
        `regulars_${name} AS ${cte}(
  SELECT part, customer, frequency, age, spend, value, CASE WHEN first_day = day THEN 1 ELSE 0 END AS at_first
  FROM (
    SELECT part, customer, day, ${name} AS value, ROW_NUMBER() OVER (PARTITION BY part, customer ORDER BY day, ${order(name)}) AS number
    FROM regulars_orders WHERE amount >= 0 AND ${name} IS NOT NULL
  ) numbered
  JOIN regulars_customers USING (part, customer)
  WHERE number = 1
)`,
        `regulars_${name}_numbers AS ${cte}(
  SELECT part, value, place FROM (
    SELECT part, value, ROW_NUMBER() OVER (PARTITION BY part ORDER BY n DESC, ${order("value")}) AS place
    FROM (SELECT part, value, COUNT(*) AS n FROM regulars_${name} GROUP BY part, value) counted
  ) placed
  WHERE place <= ${each(LIMITS.values, PART_LIMITS.values)}
)`,
      ];
    }),
    ...(product
      ? [
          `regulars_product_numbers AS ${cte}(
  SELECT part, product, place FROM (
    SELECT part, product, ROW_NUMBER() OVER (PARTITION BY part ORDER BY n DESC, ${order("product")}) AS place
    FROM (SELECT part, product, COUNT(*) AS n FROM regulars_begun GROUP BY part, product) counted
  ) placed
  WHERE place <= ${each(LIMITS.products, PART_LIMITS.products)}
)`,
          `regulars_product_lists AS (
  SELECT part, customer, ${list("place")} AS products
  FROM regulars_begun
  JOIN regulars_product_numbers USING (part, product)
  JOIN regulars_resolution USING (part)
  WHERE by_customer = 1
  GROUP BY part, customer
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
    SELECT part, customer, place FROM ${name} JOIN ${name}_numbers USING (part, value) JOIN regulars_resolution USING (part) WHERE by_customer = 1
  ) column_${index + 1} USING (part, customer)`;
    })
    .join("")}${product ? "\n  LEFT JOIN regulars_product_lists USING (part, customer)" : ""}
)`,
  ];
}

/** The indices of a customer's values, 0 for none. @param {Engine} engine @param {readonly string[]} profile */
const columnsOf = ({ text }, profile) => {
  const numbers = profile.map((_, index) => `CAST(COALESCE(column_${index + 1}.place, 0) AS ${text})`);
  return numbers.length > 1 ? `CONCAT(${numbers.join(", ' ', ")})` : numbers[0];
};

/** @param {Engine} engine @param {ReportTable} orders @returns {Section[]} */
export function returnSections(engine, orders) {
  const { product, profile = [], filters = [] } = orders;
  const each = eachOf(orders);
  const { cte, days, trunc, text, real, literal, order } = engine;
  const double = (/** @type {string} */ value) => `CAST(${value} AS ${real})`;
  const month = `SUBSTR(CAST(${trunc("month", "first_day")} AS ${text}), 1, 7)`;
  const quarter = `CAST(${trunc("quarter", "first_day")} AS ${text})`;
  const column = (/** @type {number} */ index) => literal(`column:${profile[index]}`);
  const begun = [
    `SELECT 'first-month' AS kind, ${month} AS value, part, customer FROM regulars_customers`,
    ...(product ? ["SELECT 'first-product' AS kind, product AS value, part, customer FROM regulars_begun"] : []),
    ...profile.map(
      (_, index) =>
        `SELECT ${column(index)} AS kind, value, part, customer FROM regulars_trait_${index + 1} WHERE at_first = 1`,
    ),
  ];
  const compared = [
    `SELECT 'first-quarter' AS kind, ${quarter} AS value, 1 AS number, part, customer FROM regulars_customers`,
    ...(product
      ? ["SELECT 'first-product' AS kind, product AS value, 1 AS number, part, customer FROM regulars_begun"]
      : []),
    ...profile.map(
      (_, index) =>
        `SELECT ${column(index)} AS kind, value, ${index + 1} AS number, part, customer FROM regulars_trait_${index + 1}`,
    ),
  ];
  const ofGroup = "PARTITION BY part, kind, value ORDER BY days";
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
      from: "FROM regulars_ranked_days GROUP BY part, kind, value",
    });
  const partWait = `CASE WHEN coarse = 0 THEN days ${WAIT_BINS.map((bound) => `WHEN days <= ${bound} THEN ${bound}`).join(" ")} ELSE days END`;
  return [
    {
      tables: [
        `regulars_waits AS ${cte}(
  SELECT
    part,
    customer,
    visit,
    coarse,
    CASE WHEN next_day IS NULL THEN 0 ELSE 1 END AS ended,
    CASE WHEN next_day IS NULL THEN ${days("day", "regulars_span.end_day")} ELSE ${days("day", "next_day")} END AS days
  FROM regulars_visits
  JOIN regulars_span USING (part)
  WHERE visit <= ${POSITIONS}
)`,
        `regulars_wait_counts AS ${cte}(
  SELECT part, visit, days, SUM(ended) AS ended, COUNT(*) AS n
  FROM (
    SELECT part, visit, ended, CASE WHEN visit > 1 AND days > ${LIMITS.waits.later} THEN ${LIMITS.waits.later} WHEN days > ${LIMITS.waits.first} THEN ${LIMITS.waits.first} ELSE ${filters.length > 0 ? partWait : "days"} END AS days
    FROM regulars_waits
  ) regulars_bounded
  GROUP BY part, visit, days
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
  SELECT part, kind, value, days, SUM(ended) AS ended, COUNT(*) AS n, MAX(coarse) AS coarse
  FROM regulars_starts
  JOIN regulars_waits USING (part, customer)
  WHERE visit = 1
  GROUP BY part, kind, value, days
)`,
        `regulars_sizes AS ${cte}(
  SELECT part, kind, value, size FROM (
    SELECT part, kind, value, size, coarse, ROW_NUMBER() OVER (PARTITION BY part, kind ORDER BY size DESC, ${order("value")}) AS place
    FROM (SELECT part, kind, value, SUM(n) AS size, MAX(coarse) AS coarse FROM regulars_start_days GROUP BY part, kind, value) counted
  ) placed
  WHERE place <= CASE WHEN coarse = 1 THEN ${PART_LIMITS.returnGroups} ELSE ${LIMITS.returnGroups} END AND size >= ${LEAST_GROUP}
)`,
        // All customers with a known first purchase, each once.
        `regulars_kind_days AS (
  SELECT part, kind, days, SUM(ended) AS ended, COUNT(*) AS n
  FROM (SELECT DISTINCT part, kind, customer FROM regulars_starts) regulars_each
  JOIN regulars_waits USING (part, customer)
  WHERE visit = 1
  GROUP BY part, kind, days
)`,
        `regulars_risks AS (
  SELECT
    part, kind, days, ended,
    SUM(n) OVER (PARTITION BY part, kind) - SUM(n) OVER (PARTITION BY part, kind ORDER BY days) + n AS at_risk,
    SUM(n) OVER (PARTITION BY part, kind) AS customers
  FROM regulars_kind_days
)`,
        `regulars_both_days AS (
  SELECT
    regulars_sizes.part AS part,
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
  JOIN regulars_risks ON regulars_risks.part = regulars_sizes.part AND regulars_risks.kind = regulars_sizes.kind
  LEFT JOIN regulars_start_days ON regulars_start_days.part = regulars_sizes.part AND regulars_start_days.kind = regulars_sizes.kind
    AND regulars_start_days.value = regulars_sizes.value AND regulars_start_days.days = regulars_risks.days
)`,
        `regulars_ranked_days AS ${cte}(
  SELECT
    part, kind, value, size, customers, days, ended, at_risk, own_ended, own_n,
    size - SUM(own_n) OVER (${ofGroup}) + own_n AS own_at
  FROM regulars_both_days
)`,
      ],
      // The sums of the log-rank test, over the days with returns.
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
        from: "FROM regulars_ranked_days GROUP BY part, kind, value",
      }),
    },
    ...RATE_DAYS.map((bound) => ({ rows: rate(bound) })),
    {
      tables: [
        // Days within which four in five second purchases occur.
        `regulars_within AS ${cte}(
  SELECT part, MIN(CASE WHEN 5 * upto >= 4 * customers THEN days END) AS return_days
  FROM (
    SELECT part, days, SUM(ended) OVER (PARTITION BY part ORDER BY days) AS upto, SUM(ended) OVER (PARTITION BY part) AS customers
    FROM regulars_wait_counts
    WHERE visit = 1 AND ended > 0
  ) regulars_ended
  GROUP BY part
)`,
        `regulars_judged AS ${cte}(
  SELECT part, customer, CASE WHEN ended = 1 AND days <= return_days THEN 1 ELSE 0 END AS returned, return_days
  FROM regulars_waits
  JOIN regulars_customers USING (part, customer)
  JOIN regulars_within USING (part)
  WHERE visit = 1 AND age >= return_days
)`,
      ],
      rows: rowsOf(engine, "comparison", {
        keys: ["'all'"],
        count: "COUNT(*)",
        sums: ["SUM(returned)", "MAX(return_days)"],
        from: "FROM regulars_judged GROUP BY part",
      }),
    },
    {
      tables: [
        `regulars_compared AS (\n  ${compared.join("\n  UNION ALL\n  ")}\n)`,
        `regulars_comparisons AS (
  SELECT part, kind, value, number, n, returned, ROW_NUMBER() OVER (PARTITION BY part, kind ORDER BY size DESC, ${order("value")}) AS place
  FROM (
    SELECT part, kind, value, MAX(number) AS number, COUNT(*) AS size, COUNT(returned) AS n, COALESCE(SUM(returned), 0) AS returned
    FROM regulars_compared
    LEFT JOIN regulars_judged USING (part, customer)
    GROUP BY part, kind, value
  ) counted
)`,
      ],
      // The index of a group in the histories of its customers.
      rows: rowsOf(engine, "comparison", {
        keys: ["kind", "value", "place"],
        count: "n",
        sums: ["returned", "number"],
        from: `FROM regulars_comparisons WHERE place <= CASE WHEN kind LIKE 'column:%' THEN ${each(LIMITS.values, PART_LIMITS.values)} ELSE ${each(LIMITS.products, PART_LIMITS.products)} END AND (n >= ${COMPARED} OR place = 1)`,
      }),
    },
  ];
}
