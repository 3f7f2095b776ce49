// The log in time: its two halves, for validating the models, and its last two periods, for the trend.

import { binsOf, boundedSection, coarser, eachOf, HALF_BINS, limitsOf, PART_LIMITS, rowsOf } from "./rows.js";

/**
 * @import { Engine } from "./dialects.js"
 * @import { ReportTable } from "./histories.js"
 * @import { Section } from "./rows.js"
 */

/** Minimum days of a log to be halved: four weeks to fit and four to forecast. */
const HALVED_DAYS = 56;
/** Minimum days of a log for testing a season. */
const SEASONAL_DAYS = 730;
/** Lengths of the compared periods, as in the analyser. */
const TREND_DAYS = [364, 182, 91, 28];

/**
 * @param {Engine} engine
 * @param {ReportTable} orders
 * @param {string} few distinct histories up to which each is a row of its own
 * @returns {Section[]}
 */
export function halfSections(engine, orders, few) {
  const each = eachOf(orders);
  const { cte, days, real, whole, text } = engine;
  const at = days("start_day", "day");
  const bins = binsOf(engine, each, HALF_BINS);
  // Purchases of the second half, with separate counts up to three.
  const level = `CASE WHEN holdout <= 3 THEN holdout ELSE 4 + FLOOR(LN(CAST(holdout AS ${real}) / 4) / 0.7) END`;
  const spread = (/** @type {string} */ a, /** @type {string} */ b) =>
    `CASE WHEN MAX(by_day) = 1 THEN NULL ELSE SUM(CAST(${a} AS ${whole}) * ${b}) END`;
  const exactly = (/** @type {string} */ value, /** @type {string} */ bin) =>
    `CASE WHEN by_day = 1 THEN ${value} ELSE ${bin} END`;
  const halves = boundedSection(engine, "cut", {
    from: "regulars_halved",
    by: ["level", "recency_bin", "gap_bin", "holdout_bin"],
    exact: "by_day",
    most: each(limitsOf(orders).bins.cut, PART_LIMITS.bins.cut),
    // Customers without purchases in the second half have their own bin.
    coarse: [
      "level",
      coarser(each, "recency_bin", 3, 3),
      coarser(each, "gap_bin", 3, 3),
      coarser(each, "(holdout_bin - 1)", 3, 12),
    ],
    keys: (exact) => [`CASE WHEN ${exact} = 1 THEN 'day' ELSE 'week' END`],
    sums: [
      "SUM(frequency)",
      "SUM(recency)",
      "SUM(age)",
      "SUM(holdout)",
      spread("holdout", "holdout"),
      spread("recency", "recency"),
      spread("age", "age"),
      spread("recency", "age"),
    ],
  });
  return [
    {
      ...halves,
      tables: [
        // The last day of the first half, counted from the first day.
        `regulars_cut AS ${cte}(
  SELECT part, start_day, coarse, CASE WHEN length <= 1096 THEN 1 ELSE 4 END AS steps, CAST(FLOOR((length + 1) / 2.0) AS ${whole}) - 1 AS cut FROM regulars_span WHERE length + 1 >= ${HALVED_DAYS}
)`,
        `regulars_sides AS (
  SELECT
    part,
    customer,
    ${at} AS at_day,
    cut,
    CASE WHEN previous_day IS NULL THEN 0 ELSE LN(CAST(${days("previous_day", "day")} AS ${real})) END AS ln_gap
  FROM regulars_visits
  JOIN regulars_cut USING (part)
)`,
        `regulars_calibrated AS ${cte}(
  SELECT
    part,
    SUM(CASE WHEN at_day <= cut THEN 1 ELSE 0 END) - 1 AS frequency,
    MAX(CASE WHEN at_day <= cut THEN at_day END) - MIN(at_day) AS recency,
    MAX(cut) - MIN(at_day) AS age,
    SUM(CASE WHEN at_day > cut THEN 1 ELSE 0 END) AS holdout,
    SUM(CASE WHEN at_day <= cut THEN ln_gap ELSE 0 END) AS ln_gaps
  FROM regulars_sides
  GROUP BY part, customer
  HAVING MIN(at_day) <= MAX(cut)
)`,
        `regulars_halved AS (
  SELECT
    part, frequency, recency, age, holdout, by_day,
    ${exactly("frequency", bins.level)} AS level,
    ${exactly("recency", `CASE WHEN frequency = 0 THEN 0 ELSE ${bins.recencyBin} END`)} AS recency_bin,
    ${exactly("age - recency", bins.gapBin)} AS gap_bin,
    ${exactly("holdout", level)} AS holdout_bin
  FROM regulars_calibrated
  JOIN regulars_span USING (part)
  JOIN (
    SELECT part, CASE WHEN COUNT(*) <= ${few} THEN 1 ELSE 0 END AS by_day
    FROM (SELECT DISTINCT part, frequency, recency, age, holdout FROM regulars_calibrated) regulars_distinct
    GROUP BY part
  ) regulars_chosen USING (part)
)`,
        ...(halves.tables ?? []),
      ],
    },
    {
      rows: rowsOf(engine, "moments", {
        keys: ["'calibration'"],
        count: "COUNT(*)",
        sums: ["SUM(ln_gaps)"],
        from: "FROM regulars_calibrated GROUP BY part",
      }),
    },
    {
      tables: [
        `regulars_followed AS (
  SELECT part, ${days("start_day", "first_day")} AS begun, ${at} AS at_day, coarse, steps
  FROM regulars_visits
  JOIN regulars_cut USING (part)
  WHERE ${days("start_day", "first_day")} <= cut
)`,
      ],
      rows: rowsOf(engine, "tracking", {
        keys: ["'start'", "begun"],
        count: "COUNT(*)",
        // In larger parts by one or four weeks, dated at the middle.
        from: `FROM (SELECT part, ${each("begun", `CASE WHEN coarse = 1 THEN CAST(7 * steps * FLOOR(begun / (7.0 * steps)) + FLOOR(3.5 * steps) AS ${whole}) ELSE begun END`)} AS begun FROM regulars_followed WHERE begun = at_day) regulars_starting GROUP BY part, begun`,
      }),
    },
    {
      // A week includes its last day.
      rows: rowsOf(engine, "tracking", {
        keys: ["'week'", `CAST(week AS ${whole})`],
        count: "COUNT(*)",
        from: `FROM (SELECT part, ${each("FLOOR((at_day - 1) / 7.0)", "CASE WHEN coarse = 1 THEN steps * FLOOR((at_day - 1) / (7.0 * steps)) + steps - 1 ELSE FLOOR((at_day - 1) / 7.0) END")} AS week FROM regulars_followed WHERE at_day > begun) regulars_weeks GROUP BY part, week`,
      }),
    },
    {
      // First and repeat purchases of each day, for the season.
      tables: [
        `regulars_by_day AS (
  SELECT part, ${at} AS at_day, CASE WHEN previous_day IS NULL THEN 1 ELSE 0 END AS first_one
  FROM regulars_visits
  JOIN regulars_span USING (part)
  WHERE length + 1 >= ${SEASONAL_DAYS} AND length <= ${limitsOf(orders).seasonDays} AND part = 0
)`,
      ],
      rows: rowsOf(engine, "day", {
        keys: ["at_day"],
        count: "SUM(first_one)",
        sums: ["SUM(1 - first_one)"],
        from: "FROM regulars_by_day GROUP BY part, at_day",
      }),
    },
    trendSection(engine, text),
  ];
}

/** @param {Engine} engine @param {string} _ @returns {Section} */
function trendSection({ days, money, sum, whole, ...engine }, _) {
  const full = { days, money, sum, whole, ...engine };
  const silent = days("day", "regulars_span.end_day");
  const newSilent = days("first_day", "regulars_span.end_day");
  const span = TREND_DAYS.map((length) => `WHEN ${2 * length} <= length + 1 THEN ${length}`).join(" ");
  const squared = `CAST(CAST(revenue AS ${money}) * CAST(revenue AS ${money}) AS ${sum})`;
  return {
    tables: [
      `regulars_recent AS (
  SELECT part, customer, spend, ${silent} AS silent, ${newSilent} AS begun, CASE ${span} END AS days
  FROM regulars_visits
  JOIN regulars_span USING (part)
)`,
      `regulars_trends AS (
  SELECT
    part,
    CASE WHEN silent < days THEN 'now' ELSE 'before' END AS side,
    CAST(SUM(spend) AS ${money}) AS revenue,
    COUNT(*) AS purchases,
    MAX(CASE WHEN begun < days OR (silent >= days AND begun < 2 * days) THEN 1 ELSE 0 END) AS newly
  FROM regulars_recent
  WHERE silent < 2 * days
  GROUP BY part, customer, CASE WHEN silent < days THEN 'now' ELSE 'before' END
)`,
    ],
    rows: rowsOf(full, "trend", {
      keys: ["side"],
      count: "COUNT(*)",
      sums: [
        "SUM(revenue)",
        "SUM(purchases)",
        "SUM(newly)",
        `SUM(${squared})`,
        `SUM(CAST(purchases AS ${whole}) * purchases)`,
        "SUM(revenue * purchases)",
      ],
      from: "FROM regulars_trends GROUP BY part, side",
    }),
  };
}
