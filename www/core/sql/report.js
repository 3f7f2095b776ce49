// SQL for the whole report: one small file in long form, `section, key1 … key3, count, sum1 … sum8`, all as text.

import { halfSections } from "./halves.js";
import { engineFor, histories } from "./histories.js";
import { beginnings, returnSections } from "./returns.js";
import {
  binsOf,
  boundedSection,
  coarser,
  counted,
  eachOf,
  HISTORY_BINS,
  LIMITS,
  limitsOf,
  PART_LIMITS,
  rowsOf,
} from "./rows.js";

/**
 * @import { Dialect, Engine, Unit } from "./dialects.js"
 * @import { ReportTable } from "./histories.js"
 * @import { Section } from "./rows.js"
 */

/** A count that no table reaches. */
const ANY = 1e9;
/** Width of a bin of mean spends, as a logarithm: it keeps the Gamma-Gamma parameters within 0.1 %. */
const SPEND_BIN = 0.04;
/** The same for parts. */
const PART_SPEND_BIN = 0.16;
/** Upper bounds of the bars of gaps, as in the analyser. */
const BARS = [1, 3, 7, 14, 21, 30, 60, 90, 120, 180, 365, 730];

/** The sum of SQL terms. @param {string[]} terms */
const plus = (terms) => terms.join(" + ");

/**
 * The SQL for the whole report on a table of orders of any size.
 *
 * @param {Dialect} dialect
 * @param {ReportTable} orders
 * @returns {string | undefined} undefined if the dialect, a name, a date or an option is invalid
 */
export function reportSql(dialect, orders) {
  const engine = engineFor(dialect, orders);
  if (!engine) return undefined;
  const each = eachOf(orders);
  const few =
    orders.resolution === "day"
      ? `${ANY}`
      : orders.resolution === "week"
        ? "0"
        : each(limitsOf(orders).few, PART_LIMITS.few);
  const parts = [
    ...common(engine),
    ...productTables(engine, orders),
    resolutionOf(engine, orders, few),
    ...beginnings(engine, orders),
  ];
  const sections = [
    ...rowSections(engine, orders),
    ...historySections(engine, orders),
    ...halfSections(engine, orders, few),
    ...periodSections(engine, orders),
    ...returnSections(engine, orders),
    ...valueSections(engine, orders),
    ...rhythmSections(engine),
    ...productSections(engine, orders),
    ...profileSections(engine, orders),
  ];
  const tables = [...parts, ...sections.flatMap(({ tables = [] }) => tables)];
  return `-- The whole report of a table of orders, in long form. Save the result as CSV with a header, gzip or Parquet.
WITH ${histories(engine, orders, true)},
${tables.join(",\n")},
${counted(
  engine,
  sections.map(({ rows }) => rows),
)};
`;
}

/**
 * The table of each part's detail: 1 if it has few enough customers, distinct histories or distinct spends to
 * list each.
 *
 * @param {Engine} engine
 * @param {ReportTable} orders
 * @param {string} few
 */
function resolutionOf({ cte }, { resolution = "auto", product }, few) {
  const number = (/** @type {string} */ name, /** @type {string} */ columns) =>
    `(SELECT part, COUNT(*) AS ${name} FROM (SELECT DISTINCT part, ${columns} FROM regulars_customers) regulars_distinct GROUP BY part) ${name}_counted`;
  const isAtMost = (/** @type {string} */ count, most = few) => `CASE WHEN ${count} <= ${most} THEN 1 ELSE 0 END`;
  const each = [
    isAtMost("customers"),
    ...(product ? [isAtMost("COALESCE(begun, 0)", `${LIMITS.begun} * ${few}`)] : []),
  ];
  return `regulars_resolution AS ${cte}(
  SELECT
    part,
    ${resolution === "auto" ? each.join(" * ") : "0"} AS by_customer,
    ${isAtMost("histories")} AS by_day,
    ${isAtMost("spends")} AS by_spend
  FROM regulars_span
  JOIN ${number("histories", "frequency, recency, age")} USING (part)
  JOIN ${number("spends", "frequency, repeat_spend")} USING (part)${
    product
      ? "\n  LEFT JOIN (SELECT part, COUNT(*) AS begun FROM regulars_begun GROUP BY part) begun_counted USING (part)"
      : ""
  }
)`;
}

/** @param {Engine} engine @returns {string[]} */
function common({ days, cte, real }) {
  return [
    `regulars_span AS ${cte}(
  SELECT
    part,
    MIN(first_day) AS start_day,
    MAX(end_day) AS end_day,
    ${days("MIN(first_day)", "MAX(end_day)")} AS length,
    COUNT(*) AS customers,
    CASE WHEN part > 0 AND COUNT(*) > ${PART_LIMITS.few} THEN 1 ELSE 0 END AS coarse
  FROM regulars_customers
  GROUP BY part
)`,
    // A customer's revenue in ascending order, with equal values together; n of all, upto and below: those up to and
    // below the value.
    `regulars_values AS (
  SELECT part, spend, COUNT(*) AS n, COUNT(*) * CAST(CASE WHEN spend > 0 THEN spend ELSE 0 END AS ${real}) AS total
  FROM regulars_customers
  GROUP BY part, spend
)`,
    `regulars_steps AS ${cte}(
  SELECT
    part,
    spend,
    CAST(CASE WHEN spend > 0 THEN spend ELSE 0 END AS ${real}) AS x,
    n,
    SUM(n) OVER (PARTITION BY part ORDER BY spend) - n AS below,
    SUM(total) OVER (PARTITION BY part ORDER BY spend) - total AS total_below,
    SUM(total * CAST(CASE WHEN spend > 0 THEN spend ELSE 0 END AS ${real})) OVER (PARTITION BY part ORDER BY spend) AS squares,
    SUM(n) OVER (PARTITION BY part) AS customers,
    SUM(total) OVER (PARTITION BY part) AS total
  FROM regulars_values
)`,
    // The fifth with the highest revenue, or more in a tie.
    `regulars_top AS ${cte}(
  SELECT part, MIN(CASE WHEN below + n > customers - CEIL(customers / 5.0) THEN spend END) AS threshold FROM regulars_steps GROUP BY part
)`,
  ];
}

/** @param {Engine} engine @param {ReportTable} orders @returns {Section[]} */
function rowSections(engine, orders) {
  const { status, excludedStatuses, observationEnd, order, filters = [] } = orders;
  const each = eachOf(orders);
  const isExcluded = status && excludedStatuses?.length !== 0 ? "WHEN not_bought = 1 THEN 'excluded-status'" : "";
  const late = observationEnd ? `WHEN day > DATE '${observationEnd}' THEN 'after-end'` : "";
  const reason = `CASE
    ${isExcluded}
    WHEN has_date = 0 THEN 'missing-date'
    WHEN day IS NULL THEN 'bad-date'
    WHEN has_amount = 0 THEN 'missing-amount'
    WHEN amount IS NULL THEN 'bad-amount'
    WHEN customer IS NULL OR customer = '' THEN 'missing-customer'
    ${late}
    ELSE 'counted'
  END`;
  const { text } = engine;
  return [
    {
      rows: rowsOf(engine, "about", {
        keys: ["1", `CAST(start_day AS ${text})`, `CAST(end_day AS ${text})`],
        count: "COALESCE(customers, 0)",
        from: "FROM regulars_parts LEFT JOIN regulars_span USING (part)",
      }),
    },
    ...(filters.length > 0
      ? [
          {
            rows: `SELECT 0 AS part, ${rowsOf(engine, "part", {
              keys: ["part", "part_column", "value"],
              count: "n",
              from: "FROM regulars_part_values",
            }).slice("SELECT part, ".length)}`,
          },
        ]
      : []),
    {
      tables: [`regulars_reasons AS (\n  SELECT part, ${reason} AS reason FROM regulars_rows\n)`],
      rows: rowsOf(engine, "rows", {
        keys: ["reason"],
        count: "COUNT(*)",
        from: "FROM regulars_reasons GROUP BY part, reason",
      }),
    },
    {
      rows: rowsOf(engine, "rows", {
        keys: ["'refund-only'"],
        count: "COUNT(*)",
        from: "FROM regulars_orders WHERE amount < 0 AND NOT EXISTS (SELECT 1 FROM regulars_customers WHERE regulars_customers.part = regulars_orders.part AND regulars_customers.customer = regulars_orders.customer) GROUP BY part",
      }),
    },
    ...(order
      ? [
          {
            rows: rowsOf(engine, "orders", {
              count: "COUNT(DISTINCT order_id)",
              from: "FROM regulars_orders WHERE amount >= 0 GROUP BY part",
            }),
          },
        ]
      : []),
    ...(status
      ? [
          {
            rows: rowsOf(engine, "status", {
              keys: ["status"],
              count: "n",
              from: `FROM (SELECT part, status, COUNT(*) AS n, ROW_NUMBER() OVER (PARTITION BY part ORDER BY COUNT(*) DESC, ${engine.order("status")}) AS place FROM regulars_rows WHERE status IS NOT NULL GROUP BY part, status) regulars_statuses WHERE place <= ${each(LIMITS.values, PART_LIMITS.values)}`,
            }),
          },
        ]
      : []),
  ];
}

/** @param {Engine} engine @param {ReportTable} orders @returns {Section[]} */
function historySections(engine, orders) {
  const each = eachOf(orders);
  const { real, money, sum, whole, text } = engine;
  const double = (/** @type {string} */ value) => `CAST(${value} AS ${real})`;
  const { level, recencyBin, gapBin } = binsOf(engine, each, HISTORY_BINS);
  const spread = (/** @type {string} */ a, /** @type {string} */ b) =>
    `CASE WHEN MAX(by_day) = 1 THEN NULL ELSE SUM(CAST(${a} AS ${whole}) * ${b}) END`;
  const mean = double("repeat_spend / frequency");
  const spendLevel = (/** @type {number} */ exactly, /** @type {number} */ growth) =>
    `CASE WHEN frequency <= ${exactly} THEN frequency ELSE ${exactly + 1} + FLOOR(LN(${double("frequency")} / ${exactly}) / ${growth}) END`;
  const squared = (/** @type {string} */ of) => `CAST(CAST(${of} AS ${money}) * CAST(${of} AS ${money}) AS ${sum})`;
  const total = (/** @type {string} */ term) => `SUM(${double(term)})`;
  const histories = boundedSection(engine, "history", {
    from: "regulars_histories",
    by: ["level", "recency_bin", "gap_bin", "exactly"],
    also: ["exact_spend", "exact_repeat", "columns_of", "products_of", "by_customer"],
    exact: "by_day",
    most: each(limitsOf(orders).bins.history, PART_LIMITS.bins.history),
    // Frequencies have separate bins, because differences in frequency within a bin affect the models most.
    coarse: ["level", coarser(each, "recency_bin", 3, 3), coarser(each, "gap_bin", 3, 3)],
    keys: (exact) => [
      `CASE WHEN MAX(by_customer) = 1 THEN 'customer' WHEN ${exact} = 1 THEN 'day' ELSE 'week' END`,
      "MAX(columns_of)",
      "MAX(products_of)",
    ],
    sums: [
      "SUM(frequency)",
      "SUM(recency)",
      "SUM(age)",
      "SUM(spend)",
      "SUM(repeat_spend)",
      spread("recency", "recency"),
      spread("age", "age"),
      spread("recency", "age"),
    ],
  });
  const ofCustomer = (/** @type {string} */ column) => `CASE WHEN by_customer = 1 THEN ${column} END`;
  const inBins = (/** @type {string} */ value) => `CASE WHEN MAX(by_spend) = 1 THEN NULL ELSE ${value} END`;
  const spends = boundedSection(engine, "spend", {
    from: "regulars_spends",
    by: ["level", "bin"],
    also: ["exact_spend"],
    exact: "by_spend",
    most: each(limitsOf(orders).bins.spend, PART_LIMITS.bins.spend),
    coarse: ["level", coarser(each, "bin", 40, 20)],
    keys: (exact) => [`CASE WHEN ${exact} = 1 THEN 'exact' ELSE 'bin' END`],
    sums: ["SUM(frequency)", "SUM(mean)", inBins("SUM(LN(mean))"), inBins("SUM(LN(mean) * LN(mean))")],
  });
  return [
    {
      ...histories,
      tables: [
        `regulars_histories AS (
  SELECT
    CASE WHEN by_day = 1 THEN 0 ELSE ${level} END AS level,
    CASE WHEN by_day = 1 THEN recency WHEN frequency = 0 THEN 0 ELSE ${recencyBin} END AS recency_bin,
    CASE WHEN by_day = 1 OR frequency = 0 THEN age - recency ELSE ${gapBin} END AS gap_bin,
    CASE WHEN by_day = 1 THEN frequency ELSE 0 END AS exactly,
    ${ofCustomer("spend")} AS exact_spend,
    ${ofCustomer("repeat_spend")} AS exact_repeat,
    ${ofCustomer("columns_of")} AS columns_of,
    ${ofCustomer("products_of")} AS products_of,
    part, frequency, recency, age, spend, repeat_spend, by_day, by_customer
  FROM regulars_known
  JOIN regulars_span USING (part)
  JOIN regulars_resolution USING (part)
)`,
        ...(histories.tables ?? []),
      ],
    },
    {
      ...spends,
      tables: [
        `regulars_spends AS (
  SELECT
    CASE WHEN by_spend = 1 THEN frequency ELSE ${each(spendLevel(8, 0.3), spendLevel(4, 0.6))} END AS level,
    CASE WHEN by_spend = 1 THEN 0 ELSE FLOOR(LN(${mean}) / ${each(SPEND_BIN, PART_SPEND_BIN)}) END AS bin,
    CASE WHEN by_spend = 1 THEN CAST(repeat_spend AS ${text}) ELSE '' END AS exact_spend,
    part,
    frequency,
    ${double("repeat_spend")} / frequency AS mean,
    by_spend
  FROM regulars_customers
  JOIN regulars_resolution USING (part)
  WHERE frequency > 0 AND repeat_spend > 0
)`,
        `regulars_repeats AS (
  SELECT part, ${double("frequency")} AS x, ${double("repeat_spend")} / frequency AS mean FROM regulars_customers WHERE frequency > 0
)`,
        ...(spends.tables ?? []),
      ],
    },
    {
      rows: rowsOf(engine, "moments", {
        keys: ["'customers'"],
        count: "COUNT(*)",
        sums: [
          "SUM(spend)",
          `SUM(${squared("spend")})`,
          "SUM(frequency + 1)",
          `SUM(CAST(frequency + 1 AS ${whole}) * (frequency + 1))`,
          "SUM(CASE WHEN frequency > 0 THEN 1 ELSE 0 END)",
          "SUM(spend * (frequency + 1))",
        ],
        from: "FROM regulars_customers GROUP BY part",
      }),
    },
    {
      rows: rowsOf(engine, "moments", {
        keys: ["'rates'"],
        sums: [
          `SUM(CAST(frequency AS ${whole}) * age)`,
          `SUM(CAST(age AS ${whole}) * age)`,
          `SUM(CAST(frequency AS ${whole}) * frequency)`,
          "SUM(age)",
          "SUM(ln_gaps)",
        ],
        from: "FROM regulars_customers GROUP BY part",
      }),
    },
    {
      rows: rowsOf(engine, "moments", {
        keys: ["'spends'"],
        count: "COUNT(*)",
        sums: [total("x"), total("x * x"), total("mean"), total("mean * mean"), total("x * mean")],
        from: "FROM regulars_repeats GROUP BY part",
      }),
    },
    ...["frequency = 0", "frequency > 0"].map((which, index) => ({
      rows: rowsOf(engine, "mix", {
        keys: [index === 0 ? "'one-time'" : "'regular'"],
        count: "COUNT(*)",
        sums: ["SUM(spend)"],
        from: `FROM regulars_customers WHERE ${which} GROUP BY part`,
      }),
    })),
  ];
}

/** @param {Engine} engine @param {ReportTable} orders @returns {Section[]} */
function periodSections(engine, orders) {
  const each = eachOf(orders);
  const { trunc, days, text } = engine;
  const cohorts = (/** @type {Unit} */ unit) => {
    const number = (/** @type {string} */ day) =>
      unit === "week" ? `${days("DATE '1969-12-29'", trunc(unit, day))} / 7` : trunc(unit, day);
    const whole = (/** @type {string} */ column) => (unit === "week" ? `CAST(${column} AS ${engine.whole})` : column);
    return {
      tables: [
        `regulars_${unit}s AS (
  SELECT
    part,
    ${whole(number("first_day"))} AS cohort,
    ${whole(number("day"))} AS period,
    CASE WHEN previous_day IS NULL OR ${trunc(unit, "previous_day")} < ${trunc(unit, "day")} THEN 1 ELSE 0 END AS newly,
    spend
  FROM regulars_visits
  JOIN regulars_span USING (part)
  WHERE length <= ${each(limitsOf(orders).cohortDays[unit], PART_LIMITS.cohortDays[unit])}
)`,
      ],
      rows: rowsOf(engine, "cohort", {
        keys: [`'${unit}'`, `CAST(cohort AS ${text})`, `CAST(period AS ${text})`],
        count: "SUM(newly)",
        sums: ["SUM(spend)"],
        from: `FROM regulars_${unit}s GROUP BY part, cohort, period`,
      }),
    };
  };
  const silent = days("day", "regulars_span.end_day");
  const window = "LEAST(FLOOR((length + 1) / 2.0), 365)";
  return [
    cohorts("month"),
    cohorts("quarter"),
    cohorts("week"),
    {
      tables: [
        `regulars_windows AS (
  SELECT
    part,
    SUM(CASE WHEN ${silent} < ${window} THEN spend END) AS later,
    SUM(CASE WHEN ${silent} >= ${window} AND ${silent} < 2 * ${window} THEN spend END) AS earlier
  FROM regulars_visits
  JOIN regulars_span USING (part)
  GROUP BY part, customer
)`,
      ],
      rows: rowsOf(engine, "retention", {
        count: "COUNT(earlier)",
        sums: [
          "COUNT(CASE WHEN earlier IS NOT NULL AND later IS NOT NULL THEN 1 END)",
          "COUNT(CASE WHEN earlier IS NULL AND later IS NOT NULL THEN 1 END)",
          "SUM(earlier)",
          "SUM(CASE WHEN earlier IS NOT NULL THEN later END)",
        ],
        from: "FROM regulars_windows GROUP BY part",
      }),
    },
  ];
}

/** Scores, segments, concentration. @param {Engine} engine @param {ReportTable} orders @returns {Section[]} */
function valueSections(engine, { filters = [] }) {
  const ends = (/** @type {number} */ pieces) =>
    `FLOOR(${pieces}.0 * (below + n + 1) / customers) <> FLOOR(${pieces}.0 * (below - 1) / customers)`;
  const { cte } = engine;
  const cuts = (/** @type {string} */ of, /** @type {string} */ letter) =>
    [1, 2, 3, 4].map(
      (j) => `MIN(CASE WHEN figure = '${of}' AND 5 * upto >= ${j} * customers THEN value END) AS ${letter}${j}`,
    );
  const exceeded = (/** @type {string} */ value, /** @type {string} */ letter) =>
    plus([1, 2, 3, 4].map((j) => `CASE WHEN ${value} > ${letter}${j} THEN 1 ELSE 0 END`));
  return [
    {
      tables: [
        `regulars_counts AS (
  SELECT part, 'recency' AS figure, age - recency AS value, COUNT(*) AS n FROM regulars_customers GROUP BY part, age - recency
  UNION ALL
  SELECT part, 'frequency' AS figure, frequency + 1 AS value, COUNT(*) AS n FROM regulars_customers GROUP BY part, frequency + 1
)`,
        `regulars_ranks AS (
  SELECT part, figure, value, SUM(n) OVER (PARTITION BY part, figure ORDER BY value) AS upto, SUM(n) OVER (PARTITION BY part, figure) AS customers
  FROM regulars_counts
)`,
        `regulars_cuts AS ${cte}(\n  SELECT\n    part,\n    ${[...cuts("recency", "r"), ...cuts("frequency", "f")].join(",\n    ")}\n  FROM regulars_ranks\n  GROUP BY part\n)`,
        `regulars_scores AS (
  SELECT
    part,
    5 - (${exceeded("age - recency", "r")}) AS recency_score,
    1 + ${exceeded("frequency + 1", "f")} AS frequency_score,
    age - recency AS silent,
    frequency + 1 AS purchases,
    spend
  FROM regulars_customers
  JOIN regulars_cuts USING (part)
)`,
      ],
      rows: rowsOf(engine, "scores", {
        keys: ["recency_score", "frequency_score"],
        count: "COUNT(*)",
        sums: ["SUM(silent)", "SUM(purchases)", "SUM(spend)"],
        from: "FROM regulars_scores GROUP BY part, recency_score, frequency_score",
      }),
    },
    ...["r", "f"].map((letter) => ({
      rows: rowsOf(engine, "cut-offs", {
        keys: [letter === "r" ? "'recency'" : "'frequency'"],
        sums: [1, 2, 3, 4].map((j) => letter + j),
        from: "FROM regulars_cuts",
      }),
    })),
    {
      // Boundaries at every percentile of the customers; in larger parts at every twentieth, except at the end.
      rows: rowsOf(engine, "revenue", {
        count: "n",
        sums: ["spend", "below", "total_below", "squares"],
        from: `FROM regulars_steps
WHERE (${ends(100)}${filters.length > 0 ? ` AND (part = 0 OR customers <= ${PART_LIMITS.few} OR below >= 0.8 * customers OR ${ends(20)})` : ""})
  OR below + n = customers`,
      }),
    },
    {
      tables: [
        `regulars_gini AS ${cte}(
  SELECT
    part, SUM(x * n * (2.0 * below + n - customers)) AS weighted, MAX(total) AS total, MAX(customers) AS customers, MAX(x) AS most
  FROM regulars_steps
  GROUP BY part
)`,
        // The Gini coefficient without one customer, for the jackknife.
        `regulars_without AS (
  SELECT
    part,
    regulars_steps.n AS n,
    weighted,
    regulars_gini.total AS total,
    most,
    CASE WHEN regulars_gini.total > x AND regulars_gini.customers > 1 THEN
      (weighted + 2 * total_below - regulars_gini.total + x * (regulars_gini.customers - 2.0 * below))
      / ((regulars_gini.customers - 1.0) * (regulars_gini.total - x)) - weighted / (regulars_gini.customers * regulars_gini.total)
    END AS change
  FROM regulars_steps
  JOIN regulars_gini USING (part)
)`,
      ],
      rows: rowsOf(engine, "gini", {
        sums: ["MAX(weighted)", "MAX(total)", "SUM(n * change)", "SUM(n * change * change)", "MAX(most)"],
        from: "FROM regulars_without GROUP BY part",
      }),
    },
  ];
}

/**
 * Medians of weighted values, by kind and group.
 *
 * @param {string} name of the table of kind, side, value, n
 * @returns {string}
 */
const medians = (name) => `${name}_medians AS (
  SELECT part, kind, side, AVG(value) AS median
  FROM (
    SELECT
      part, kind, side, value, n,
      SUM(n) OVER (PARTITION BY part, kind, side ORDER BY value) AS upto,
      SUM(n) OVER (PARTITION BY part, kind, side) AS customers
    FROM ${name}
  ) ranked
  WHERE (upto - n < FLOOR((customers + 1) / 2.0) AND FLOOR((customers + 1) / 2.0) <= upto)
    OR (upto - n < FLOOR(customers / 2.0) + 1 AND FLOOR(customers / 2.0) + 1 <= upto)
  GROUP BY part, kind, side
)`;

/** Gaps between purchases. @param {Engine} engine @returns {Section[]} */
function rhythmSections(engine) {
  const { real, days } = engine;
  const gap = days("previous_day", "day");
  const bar = `CASE ${BARS.map((bound) => `WHEN ${gap} <= ${bound} THEN ${bound}`).join(" ")} ELSE 0 END`;
  return [
    {
      rows: rowsOf(engine, "gaps", {
        keys: ["bar"],
        count: "COUNT(*)",
        sums: ["MAX(gap)"],
        from: `FROM (SELECT part, ${bar} AS bar, ${gap} AS gap FROM regulars_visits WHERE previous_day IS NOT NULL) regulars_gaps GROUP BY part, bar`,
      }),
    },
    {
      tables: [
        `regulars_regulars AS ${engine.cte}(
  SELECT
    part,
    CAST(recency AS ${real}) / frequency AS mean_gap,
    CASE WHEN frequency * gap_squares > CAST(recency AS ${real}) * recency
      THEN SQRT((frequency * gap_squares - CAST(recency AS ${real}) * recency) / (CAST(frequency AS ${real}) * (frequency - 1)))
        / (CAST(recency AS ${real}) / frequency)
      ELSE 0 END AS variation,
    share
  FROM regulars_customers
  WHERE frequency >= 2
)`,
        `regulars_rhythms AS (
  SELECT part, 'gap' AS kind, 0 AS side, mean_gap AS value, COUNT(*) AS n FROM regulars_regulars GROUP BY part, mean_gap
  UNION ALL
  SELECT part, 'variation' AS kind, 0 AS side, variation AS value, COUNT(*) AS n FROM regulars_regulars GROUP BY part, variation
)`,
        medians("regulars_rhythms"),
      ],
      rows: rowsOf(engine, "rhythm", {
        keys: ["'gaps'"],
        count: "COUNT(*)",
        sums: ["SUM(mean_gap)", "SUM(mean_gap * mean_gap)"],
        from: "FROM regulars_regulars GROUP BY part",
      }),
    },
    {
      rows: rowsOf(engine, "rhythm", {
        keys: ["'classes'"],
        sums: [
          "SUM(CASE WHEN variation < 0.25 THEN 1 ELSE 0 END)",
          "SUM(CASE WHEN variation >= 0.25 AND variation < 0.75 THEN 1 ELSE 0 END)",
          "SUM(CASE WHEN variation >= 0.75 AND variation <= 1.25 THEN 1 ELSE 0 END)",
          "SUM(CASE WHEN variation > 1.25 THEN 1 ELSE 0 END)",
        ],
        from: "FROM regulars_regulars GROUP BY part",
      }),
    },
    {
      rows: rowsOf(engine, "rhythm", {
        keys: ["'shares'"],
        count: "COUNT(share)",
        sums: ["SUM(share)", "SUM(share * share)", "SUM(share * share * share)", "SUM(share * share * share * share)"],
        from: "FROM regulars_regulars GROUP BY part",
      }),
    },
    {
      rows: rowsOf(engine, "rhythm", {
        keys: ["CONCAT('median-', kind)"],
        sums: ["median"],
        from: "FROM regulars_rhythms_medians",
      }),
    },
  ];
}

/** @param {Engine} engine @param {ReportTable} orders @returns {string[]} */
function productTables({ cte, text }, { product, order }) {
  if (!product) return [];
  const sameDay = `CONCAT('d:', customer, ' ', CAST(day AS ${text}))`;
  const basket = order ? `CASE WHEN order_id IS NOT NULL THEN CONCAT('o:', order_id) ELSE ${sameDay} END` : sameDay;
  return [
    `regulars_lines AS ${cte}(
  SELECT DISTINCT part, customer, day, product, ${basket} AS basket FROM regulars_orders WHERE amount >= 0 AND product IS NOT NULL
)`,
    `regulars_bought AS ${cte}(\n  SELECT DISTINCT part, customer, product FROM regulars_lines\n)`,
    `regulars_kinds AS ${cte}(\n  SELECT part, customer, COUNT(*) AS kinds FROM regulars_bought GROUP BY part, customer\n)`,
    `regulars_begun AS ${cte}(
  SELECT DISTINCT part, customer, product, frequency, spend
  FROM regulars_lines
  JOIN regulars_customers USING (part, customer)
  WHERE first_day = day
)`,
  ];
}

/** @param {Engine} engine @param {ReportTable} orders @returns {Section[]} */
function productSections(engine, orders) {
  if (!orders.product) return [];
  const each = eachOf(orders);
  const { cte } = engine;
  const byName = engine.order("product");
  return [
    {
      rows: rowsOf(engine, "kinds", {
        count: "MAX(products)",
        sums: ["COUNT(CASE WHEN kinds = 1 THEN 1 END)", "COUNT(CASE WHEN kinds > 1 THEN 1 END)"],
        from: "FROM regulars_kinds JOIN (SELECT part, COUNT(DISTINCT product) AS products FROM regulars_bought GROUP BY part) regulars_all USING (part) GROUP BY part",
      }),
    },
    {
      tables: [
        `regulars_buyers AS (
  SELECT part, product, n, ROW_NUMBER() OVER (PARTITION BY part ORDER BY n DESC, ${byName}) AS place
  FROM (SELECT part, product, COUNT(*) AS n FROM regulars_bought GROUP BY part, product) counted
)`,
        `regulars_first_buyers AS (
  SELECT part, product, COUNT(*) AS n, SUM(CASE WHEN frequency > 0 THEN 1 ELSE 0 END) AS returned FROM regulars_begun GROUP BY part, product
)`,
      ],
      rows: rowsOf(engine, "product", {
        keys: ["product"],
        count: "regulars_buyers.n",
        sums: ["COALESCE(regulars_first_buyers.n, 0)", "COALESCE(returned, 0)"],
        from: `FROM regulars_buyers LEFT JOIN regulars_first_buyers USING (part, product) WHERE place <= ${each(LIMITS.products, PART_LIMITS.products)}`,
      }),
    },
    {
      tables: [
        `regulars_baskets AS ${cte}(\n  SELECT DISTINCT part, basket, product FROM regulars_lines\n)`,
        `regulars_basket_counts AS ${cte}(
  SELECT part, product, n, ROW_NUMBER() OVER (PARTITION BY part ORDER BY n DESC, ${byName}) AS place
  FROM (SELECT part, product, COUNT(*) AS n FROM regulars_baskets GROUP BY part, product) counted
)`,
        `regulars_frequent AS ${cte}(
  SELECT part, basket, place FROM regulars_baskets
  JOIN regulars_basket_counts USING (part, product)
  WHERE place <= ${LIMITS.inPairs}
)`,
        `regulars_pairs AS (
  SELECT part, first_place, second_place, n, ROW_NUMBER() OVER (PARTITION BY part ORDER BY n DESC, first_place, second_place) AS place
  FROM (
    SELECT one.part AS part, one.place AS first_place, other.place AS second_place, COUNT(*) AS n
    FROM regulars_frequent one
    JOIN regulars_frequent other ON other.part = one.part AND other.basket = one.basket AND one.place < other.place
    GROUP BY one.part, one.place, other.place
  ) counted
  WHERE n >= 2
)`,
      ],
      rows: rowsOf(engine, "baskets", {
        count: "MAX(baskets)",
        sums: [`MAX(CASE WHEN place = ${LIMITS.inPairs + 1} THEN n END)`],
        from: "FROM regulars_basket_counts JOIN (SELECT part, COUNT(DISTINCT basket) AS baskets FROM regulars_baskets GROUP BY part) regulars_all USING (part) GROUP BY part",
      }),
    },
    {
      rows: rowsOf(engine, "pair", {
        keys: ["one.product", "other.product"],
        count: "regulars_kept.n",
        sums: ["one.n", "other.n"],
        from: `FROM (SELECT part AS in_part, first_place, second_place, n FROM regulars_pairs JOIN regulars_span USING (part) WHERE place <= ${each(LIMITS.pairs, `CASE WHEN coarse = 1 THEN ${PART_LIMITS.pairs} ELSE ${PART_LIMITS.pairsOfFew} END`)}) regulars_kept
JOIN (SELECT part, product, n, place FROM regulars_basket_counts) one ON one.part = in_part AND one.place = first_place
JOIN (SELECT part AS other_part, product, n, place FROM regulars_basket_counts) other ON other_part = in_part AND other.place = second_place`,
      }),
    },
  ];
}

/**
 * Traits of the fifth of customers with the highest revenue.
 *
 * @param {Engine} engine
 * @param {ReportTable} orders
 * @returns {Section[]}
 */
function profileSections(engine, orders) {
  const { product, profile = [] } = orders;
  const each = eachOf(orders);
  const { real, trunc, text, days: _, whole } = engine;
  const isTop = "CASE WHEN spend >= threshold THEN 1 ELSE 0 END";
  const sides = (/** @type {string} */ value) => [`SUM(${value})`, `SUM(1 - ${value})`];
  const trait = (/** @type {string} */ kind, /** @type {string} */ value, /** @type {string} */ from, most = "") => ({
    rows: rowsOf(engine, "trait", {
      keys: [kind, "value"],
      count: "top + rest",
      sums: ["top", "rest"],
      from: `FROM (
  SELECT part, value, top, rest, ROW_NUMBER() OVER (PARTITION BY part ORDER BY top + rest DESC, ${engine.order("value")}) AS place
  FROM (SELECT part, ${value} AS value, ${sides(isTop)[0]} AS top, ${sides(isTop)[1]} AS rest FROM ${from} JOIN regulars_top USING (part) GROUP BY part, ${value}) counted
) placed${most ? ` WHERE place <= ${most}` : ""}`,
    }),
  });
  const side = "CASE WHEN spend >= threshold THEN 1 ELSE 0 END";
  const contrast = (/** @type {string} */ kind, /** @type {string} */ value, where = "") =>
    `SELECT part, '${kind}' AS kind, ${side} AS side, ${value} AS value, COUNT(*) AS n FROM regulars_customers JOIN regulars_top USING (part)${where} GROUP BY part, ${side}, ${value}`;
  const double = (/** @type {string} */ value) => `CAST(${value} AS ${real})`;
  return [
    {
      rows: rowsOf(engine, "profile", {
        count: `SUM(${isTop})`,
        sums: [
          `SUM(1 - ${isTop})`,
          "MAX(threshold)",
          "SUM(CASE WHEN spend >= threshold AND spend > 0 THEN spend ELSE 0 END)",
          "SUM(CASE WHEN spend > 0 THEN spend ELSE 0 END)",
        ],
        from: "FROM regulars_customers JOIN regulars_top USING (part) GROUP BY part",
      }),
    },
    trait(
      "'first-month'",
      `SUBSTR(CAST(${trunc("month", "first_day")} AS ${text}), 1, 7)`,
      "regulars_customers",
      orders.filters?.length ? each(ANY, PART_LIMITS.months) : "",
    ),
    ...(product
      ? [
          trait("'first-product'", "product", "regulars_begun", each(LIMITS.products, PART_LIMITS.products)),
          {
            rows: rowsOf(engine, "trait", {
              keys: ["'several-kinds'"],
              count: "COUNT(*)",
              sums: sides(isTop),
              from: "FROM regulars_kinds JOIN regulars_customers USING (part, customer) JOIN regulars_top USING (part) WHERE kinds > 1 GROUP BY part",
            }),
          },
        ]
      : []),
    ...profile.map((column, index) => {
      const name = `regulars_trait_${index + 1}`;
      return trait(engine.literal(`column:${column}`), "value", name, each(LIMITS.values, PART_LIMITS.values));
    }),
    {
      tables: [
        `regulars_contrasts AS (
  ${[
    contrast("first-spend", double("spend - repeat_spend")),
    contrast("purchases", double("frequency + 1")),
    contrast("gap-days", `${double("recency")} / frequency`, " WHERE frequency > 0"),
    contrast("spend-per-purchase", `${double("spend")} / (frequency + 1)`),
    contrast("days-since-last", double("age - recency")),
  ].join("\n  UNION ALL\n  ")}
)`,
        medians("regulars_contrasts"),
      ],
      rows: rowsOf(engine, "contrast", {
        keys: ["kind", `CASE WHEN CAST(side AS ${whole}) = 1 THEN 'top' ELSE 'rest' END`],
        sums: ["median"],
        from: "FROM regulars_contrasts_medians",
      }),
    },
  ];
}
