// SQL for the whole report: one small file in long form, `section, key1 … key3, count, sum1 … sum8`, all of it text.

import { halfSections } from "./halves.js";
import { engineFor, histories } from "./histories.js";
import { beginnings, returnSections } from "./returns.js";
import { binsOf, boundedSection, counted, HISTORY_BINS, LIMITS, rowsOf } from "./rows.js";

/**
 * @import { Dialect, Engine, Unit } from "./dialects.js"
 * @import { ReportTable } from "./histories.js"
 * @import { Section } from "./rows.js"
 */

/** More than there are. */
const ANY = 1e15;
/** Width of a bin of mean spends, as a logarithm: the Gamma-Gamma model then has its parameters within 0.1 %. */
const SPEND_BIN = 0.04;
/** Upper bounds of the bars of gaps, as the analyzer has them. */
const BARS = [1, 3, 7, 14, 21, 30, 60, 90, 120, 180, 365, 730];

/** Where an amount of many values is counted. @param {string[]} terms */
const plus = (terms) => terms.join(" + ");

/**
 * The SQL for the whole report on a table of orders of any size.
 *
 * @param {Dialect} dialect
 * @param {ReportTable} orders
 * @returns {string | undefined} undefined for a dialect, a name, a date or an option that is none
 */
export function reportSql(dialect, orders) {
  const engine = engineFor(dialect, orders);
  if (!engine) return undefined;
  const parts = [
    ...common(engine),
    ...productTables(engine, orders),
    resolutionOf(engine, orders),
    ...beginnings(engine, orders),
  ];
  const sections = [
    ...rowSections(engine, orders),
    ...historySections(engine, orders),
    ...halfSections(engine, orders.resolution === "day" ? ANY : orders.resolution === "week" ? 0 : LIMITS.few),
    ...periodSections(engine),
    ...returnSections(engine, orders),
    ...valueSections(engine),
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

/** Detail given for each customer. @param {Engine} engine @param {ReportTable} orders */
function resolutionOf({ cte }, { resolution = "auto", product }) {
  const isAtMost = (/** @type {number} */ most) => `SELECT CASE WHEN COUNT(*) <= ${most} THEN 1 ELSE 0 END`;
  const few = (/** @type {string} */ columns) =>
    resolution === "day"
      ? "1"
      : resolution === "week"
        ? "0"
        : `(${isAtMost(LIMITS.few)} FROM (SELECT DISTINCT ${columns} FROM regulars_customers) regulars_distinct)`;
  const each = [
    `(${isAtMost(LIMITS.few)} FROM regulars_customers)`,
    ...(product ? [`(${isAtMost(LIMITS.begun * LIMITS.few)} FROM regulars_begun)`] : []),
  ];
  return `regulars_resolution AS ${cte}(
  SELECT
    ${resolution === "auto" ? each.join(" * ") : "0"} AS by_customer,
    ${few("frequency, recency, age")} AS by_day,
    ${few("frequency, repeat_spend")} AS by_spend
)`;
}

/** @param {Engine} engine @returns {string[]} */
function common({ days, cte, real }) {
  return [
    `regulars_span AS ${cte}(
  SELECT MIN(first_day) AS start_day, MAX(end_day) AS end_day, ${days("MIN(first_day)", "MAX(end_day)")} AS length
  FROM regulars_customers
)`,
    // A customer's revenue in order of size, equal ones together; n of all, upto and below those up to and below.
    `regulars_values AS (
  SELECT spend, COUNT(*) AS n, COUNT(*) * CAST(CASE WHEN spend > 0 THEN spend ELSE 0 END AS ${real}) AS total
  FROM regulars_customers
  GROUP BY spend
)`,
    `regulars_steps AS ${cte}(
  SELECT
    spend,
    CAST(CASE WHEN spend > 0 THEN spend ELSE 0 END AS ${real}) AS x,
    n,
    SUM(n) OVER (ORDER BY spend) - n AS below,
    SUM(total) OVER (ORDER BY spend) - total AS total_below,
    SUM(total * CAST(CASE WHEN spend > 0 THEN spend ELSE 0 END AS ${real})) OVER (ORDER BY spend) AS squares,
    SUM(n) OVER () AS customers,
    SUM(total) OVER () AS total
  FROM regulars_values
)`,
    // The fifth with most revenue, more where some have just as much.
    `regulars_top AS ${cte}(
  SELECT MIN(CASE WHEN below + n > customers - CEIL(customers / 5.0) THEN spend END) AS threshold FROM regulars_steps
)`,
  ];
}

/** @param {Engine} engine @param {ReportTable} orders @returns {Section[]} */
function rowSections(engine, { status, excludedStatuses, observationEnd, order }) {
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
        count: "(SELECT COUNT(*) FROM regulars_customers)",
        from: "FROM regulars_span",
      }),
    },
    {
      tables: [`regulars_reasons AS (\n  SELECT ${reason} AS reason FROM regulars_rows\n)`],
      rows: rowsOf(engine, "rows", {
        keys: ["reason"],
        count: "COUNT(*)",
        from: "FROM regulars_reasons GROUP BY reason",
      }),
    },
    {
      rows: rowsOf(engine, "rows", {
        keys: ["'refund-only'"],
        count: "COUNT(*)",
        from: `FROM regulars_orders WHERE amount < 0 AND NOT EXISTS (SELECT 1 FROM regulars_customers WHERE regulars_customers.customer = regulars_orders.customer)`,
      }),
    },
    ...(order
      ? [
          {
            rows: rowsOf(engine, "orders", {
              count: "COUNT(DISTINCT order_id)",
              from: "FROM regulars_orders WHERE amount >= 0",
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
              from: `FROM (SELECT status, COUNT(*) AS n, ROW_NUMBER() OVER (ORDER BY COUNT(*) DESC, ${engine.order("status")}) AS place FROM regulars_rows WHERE status IS NOT NULL GROUP BY status) regulars_statuses WHERE place <= ${LIMITS.values}`,
            }),
          },
        ]
      : []),
  ];
}

/** @param {Engine} engine @param {ReportTable} _ @returns {Section[]} */
function historySections(engine, _) {
  const { real, money, sum, whole, text } = engine;
  const double = (/** @type {string} */ value) => `CAST(${value} AS ${real})`;
  const { level, recencyBin, gapBin } = binsOf(engine, HISTORY_BINS);
  const spread = (/** @type {string} */ a, /** @type {string} */ b) =>
    `CASE WHEN MAX(by_day) = 1 THEN NULL ELSE SUM(CAST(${a} AS ${whole}) * ${b}) END`;
  const mean = double("repeat_spend / frequency");
  const squared = (/** @type {string} */ of) => `CAST(CAST(${of} AS ${money}) * CAST(${of} AS ${money}) AS ${sum})`;
  const total = (/** @type {string} */ term) => `SUM(${double(term)})`;
  const histories = boundedSection(engine, "history", {
    from: "regulars_histories",
    by: ["level", "recency_bin", "gap_bin", "exactly"],
    also: ["exact_spend", "exact_repeat", "columns_of", "products_of", "by_customer"],
    exact: "by_day",
    most: LIMITS.bins.history,
    // Frequencies stay apart: of what differs within a bin the models feel them most.
    coarse: ["level", "FLOOR(recency_bin / 3.0)", "FLOOR(gap_bin / 3.0)"],
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
    most: LIMITS.bins.spend,
    coarse: ["level", "FLOOR(bin / 40.0)"],
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
    frequency, recency, age, spend, repeat_spend, by_day, by_customer
  FROM regulars_known
  CROSS JOIN regulars_span
  CROSS JOIN regulars_resolution
)`,
        ...(histories.tables ?? []),
      ],
    },
    {
      ...spends,
      tables: [
        `regulars_spends AS (
  SELECT
    CASE WHEN by_spend = 1 OR frequency <= 8 THEN frequency ELSE 9 + FLOOR(LN(${double("frequency")} / 8) / 0.3) END AS level,
    CASE WHEN by_spend = 1 THEN 0 ELSE FLOOR(LN(${mean}) / ${SPEND_BIN}) END AS bin,
    CASE WHEN by_spend = 1 THEN CAST(repeat_spend AS ${text}) ELSE '' END AS exact_spend,
    frequency,
    ${double("repeat_spend")} / frequency AS mean,
    by_spend
  FROM regulars_customers
  CROSS JOIN regulars_resolution
  WHERE frequency > 0 AND repeat_spend > 0
)`,
        `regulars_repeats AS (
  SELECT ${double("frequency")} AS x, ${double("repeat_spend")} / frequency AS mean FROM regulars_customers WHERE frequency > 0
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
        from: "FROM regulars_customers",
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
        from: "FROM regulars_customers",
      }),
    },
    {
      rows: rowsOf(engine, "moments", {
        keys: ["'spends'"],
        count: "COUNT(*)",
        sums: [total("x"), total("x * x"), total("mean"), total("mean * mean"), total("x * mean")],
        from: "FROM regulars_repeats",
      }),
    },
    ...["frequency = 0", "frequency > 0"].map((which, index) => ({
      rows: rowsOf(engine, "mix", {
        keys: [index === 0 ? "'one-time'" : "'regular'"],
        count: "COUNT(*)",
        sums: ["SUM(spend)"],
        from: `FROM regulars_customers WHERE ${which}`,
      }),
    })),
  ];
}

/** @param {Engine} engine @returns {Section[]} */
function periodSections(engine) {
  const { trunc, days, text } = engine;
  const cohorts = (/** @type {Unit} */ unit) => {
    const number = (/** @type {string} */ day) =>
      unit === "week" ? `${days("DATE '1969-12-29'", trunc(unit, day))} / 7` : trunc(unit, day);
    const whole = (/** @type {string} */ column) => (unit === "week" ? `CAST(${column} AS ${engine.whole})` : column);
    return {
      tables: [
        `regulars_${unit}s AS (
  SELECT
    ${whole(number("first_day"))} AS cohort,
    ${whole(number("day"))} AS period,
    CASE WHEN previous_day IS NULL OR ${trunc(unit, "previous_day")} < ${trunc(unit, "day")} THEN 1 ELSE 0 END AS newly,
    spend
  FROM regulars_visits
  CROSS JOIN regulars_span
  WHERE length <= ${LIMITS.cohortDays[unit]}
)`,
      ],
      rows: rowsOf(engine, "cohort", {
        keys: [`'${unit}'`, `CAST(cohort AS ${text})`, `CAST(period AS ${text})`],
        count: "SUM(newly)",
        sums: ["SUM(spend)"],
        from: `FROM regulars_${unit}s GROUP BY cohort, period`,
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
    SUM(CASE WHEN ${silent} < ${window} THEN spend END) AS later,
    SUM(CASE WHEN ${silent} >= ${window} AND ${silent} < 2 * ${window} THEN spend END) AS earlier
  FROM regulars_visits
  CROSS JOIN regulars_span
  GROUP BY customer
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
        from: "FROM regulars_windows",
      }),
    },
  ];
}

/** Scores, segments, concentration. @param {Engine} engine @returns {Section[]} */
function valueSections(engine) {
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
  SELECT 'recency' AS figure, age - recency AS value, COUNT(*) AS n FROM regulars_customers GROUP BY age - recency
  UNION ALL
  SELECT 'frequency' AS figure, frequency + 1 AS value, COUNT(*) AS n FROM regulars_customers GROUP BY frequency + 1
)`,
        `regulars_ranks AS (
  SELECT figure, value, SUM(n) OVER (PARTITION BY figure ORDER BY value) AS upto, SUM(n) OVER (PARTITION BY figure) AS customers
  FROM regulars_counts
)`,
        `regulars_cuts AS ${cte}(\n  SELECT\n    ${[...cuts("recency", "r"), ...cuts("frequency", "f")].join(",\n    ")}\n  FROM regulars_ranks\n)`,
        `regulars_scores AS (
  SELECT
    5 - (${exceeded("age - recency", "r")}) AS recency_score,
    1 + ${exceeded("frequency + 1", "f")} AS frequency_score,
    age - recency AS silent,
    frequency + 1 AS purchases,
    spend
  FROM regulars_customers
  CROSS JOIN regulars_cuts
)`,
      ],
      rows: rowsOf(engine, "scores", {
        keys: ["recency_score", "frequency_score"],
        count: "COUNT(*)",
        sums: ["SUM(silent)", "SUM(purchases)", "SUM(spend)"],
        from: "FROM regulars_scores GROUP BY recency_score, frequency_score",
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
      // Wherever a hundredth of the customers ends; between two of them all revenues of a step are alike.
      rows: rowsOf(engine, "revenue", {
        count: "n",
        sums: ["spend", "below", "total_below", "squares"],
        from: `FROM regulars_steps
WHERE FLOOR(100.0 * (below + n + 1) / customers) <> FLOOR(100.0 * (below - 1) / customers) OR below + n = customers`,
      }),
    },
    {
      tables: [
        `regulars_gini AS ${cte}(
  SELECT SUM(x * n * (2.0 * below + n - customers)) AS weighted, MAX(total) AS total, MAX(customers) AS customers FROM regulars_steps
)`,
        // The Gini coefficient without one customer, in the jackknife.
        `regulars_without AS (
  SELECT
    regulars_steps.n AS n,
    CASE WHEN regulars_gini.total > x AND regulars_gini.customers > 1 THEN
      (weighted + 2 * total_below - regulars_gini.total + x * (regulars_gini.customers - 2.0 * below))
      / ((regulars_gini.customers - 1.0) * (regulars_gini.total - x)) - weighted / (regulars_gini.customers * regulars_gini.total)
    END AS change
  FROM regulars_steps
  CROSS JOIN regulars_gini
)`,
      ],
      rows: rowsOf(engine, "gini", {
        sums: [
          "(SELECT weighted FROM regulars_gini)",
          "(SELECT total FROM regulars_gini)",
          "SUM(n * change)",
          "SUM(n * change * change)",
          "MAX((SELECT MAX(x) FROM regulars_steps))",
        ],
        from: "FROM regulars_without",
      }),
    },
  ];
}

/**
 * The medians of values, each with its count, by kind and group.
 *
 * @param {string} name of the table of kind, side, value, n
 * @returns {string}
 */
const medians = (name) => `${name}_medians AS (
  SELECT kind, side, AVG(value) AS median
  FROM (
    SELECT
      kind, side, value, n,
      SUM(n) OVER (PARTITION BY kind, side ORDER BY value) AS upto,
      SUM(n) OVER (PARTITION BY kind, side) AS customers
    FROM ${name}
  ) ranked
  WHERE (upto - n < FLOOR((customers + 1) / 2.0) AND FLOOR((customers + 1) / 2.0) <= upto)
    OR (upto - n < FLOOR(customers / 2.0) + 1 AND FLOOR(customers / 2.0) + 1 <= upto)
  GROUP BY kind, side
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
        from: `FROM (SELECT ${bar} AS bar, ${gap} AS gap FROM regulars_visits WHERE previous_day IS NOT NULL) regulars_gaps GROUP BY bar`,
      }),
    },
    {
      tables: [
        `regulars_regulars AS ${engine.cte}(
  SELECT
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
  SELECT 'gap' AS kind, 0 AS side, mean_gap AS value, COUNT(*) AS n FROM regulars_regulars GROUP BY mean_gap
  UNION ALL
  SELECT 'variation' AS kind, 0 AS side, variation AS value, COUNT(*) AS n FROM regulars_regulars GROUP BY variation
)`,
        medians("regulars_rhythms"),
      ],
      rows: rowsOf(engine, "rhythm", {
        keys: ["'gaps'"],
        count: "COUNT(*)",
        sums: ["SUM(mean_gap)", "SUM(mean_gap * mean_gap)"],
        from: "FROM regulars_regulars HAVING COUNT(*) > 0",
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
        from: "FROM regulars_regulars HAVING COUNT(*) > 0",
      }),
    },
    {
      rows: rowsOf(engine, "rhythm", {
        keys: ["'shares'"],
        count: "COUNT(share)",
        sums: ["SUM(share)", "SUM(share * share)", "SUM(share * share * share)", "SUM(share * share * share * share)"],
        from: "FROM regulars_regulars HAVING COUNT(*) > 0",
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
  SELECT DISTINCT customer, day, product, ${basket} AS basket FROM regulars_orders WHERE amount >= 0 AND product IS NOT NULL
)`,
    `regulars_bought AS ${cte}(\n  SELECT DISTINCT customer, product FROM regulars_lines\n)`,
    `regulars_kinds AS ${cte}(\n  SELECT customer, COUNT(*) AS kinds FROM regulars_bought GROUP BY customer\n)`,
    `regulars_begun AS ${cte}(
  SELECT DISTINCT regulars_lines.customer AS customer, product, frequency, spend
  FROM regulars_lines
  JOIN regulars_customers ON regulars_customers.customer = regulars_lines.customer AND regulars_customers.first_day = regulars_lines.day
)`,
  ];
}

/** @param {Engine} engine @param {ReportTable} orders @returns {Section[]} */
function productSections(engine, { product }) {
  if (!product) return [];
  const { cte } = engine;
  const byName = engine.order("product");
  return [
    {
      rows: rowsOf(engine, "kinds", {
        count: "(SELECT COUNT(DISTINCT product) FROM regulars_bought)",
        sums: ["COUNT(CASE WHEN kinds = 1 THEN 1 END)", "COUNT(CASE WHEN kinds > 1 THEN 1 END)"],
        from: "FROM regulars_kinds",
      }),
    },
    {
      tables: [
        `regulars_buyers AS (
  SELECT product, n, ROW_NUMBER() OVER (ORDER BY n DESC, ${byName}) AS place
  FROM (SELECT product, COUNT(*) AS n FROM regulars_bought GROUP BY product) counted
)`,
        `regulars_first_buyers AS (
  SELECT product, COUNT(*) AS n, SUM(CASE WHEN frequency > 0 THEN 1 ELSE 0 END) AS returned FROM regulars_begun GROUP BY product
)`,
      ],
      rows: rowsOf(engine, "product", {
        keys: ["regulars_buyers.product"],
        count: "regulars_buyers.n",
        sums: ["COALESCE(regulars_first_buyers.n, 0)", "COALESCE(returned, 0)"],
        from: `FROM regulars_buyers LEFT JOIN regulars_first_buyers ON regulars_first_buyers.product = regulars_buyers.product WHERE place <= ${LIMITS.products}`,
      }),
    },
    {
      tables: [
        `regulars_baskets AS ${cte}(\n  SELECT DISTINCT basket, product FROM regulars_lines\n)`,
        `regulars_basket_counts AS ${cte}(
  SELECT product, n, ROW_NUMBER() OVER (ORDER BY n DESC, ${byName}) AS place
  FROM (SELECT product, COUNT(*) AS n FROM regulars_baskets GROUP BY product) counted
)`,
        `regulars_frequent AS ${cte}(
  SELECT basket, place FROM regulars_baskets
  JOIN regulars_basket_counts ON regulars_basket_counts.product = regulars_baskets.product
  WHERE place <= ${LIMITS.inPairs}
)`,
        `regulars_pairs AS (
  SELECT first_place, second_place, n, ROW_NUMBER() OVER (ORDER BY n DESC, first_place, second_place) AS place
  FROM (
    SELECT one.place AS first_place, other.place AS second_place, COUNT(*) AS n
    FROM regulars_frequent one
    JOIN regulars_frequent other ON other.basket = one.basket AND one.place < other.place
    GROUP BY one.place, other.place
  ) counted
  WHERE n >= 2
)`,
      ],
      rows: rowsOf(engine, "baskets", {
        count: "(SELECT COUNT(DISTINCT basket) FROM regulars_baskets)",
        sums: [`MAX(CASE WHEN place = ${LIMITS.inPairs + 1} THEN n END)`],
        from: "FROM regulars_basket_counts",
      }),
    },
    {
      rows: rowsOf(engine, "pair", {
        keys: ["one.product", "other.product"],
        count: "regulars_pairs.n",
        sums: ["one.n", "other.n"],
        from: `FROM regulars_pairs
JOIN regulars_basket_counts one ON one.place = first_place
JOIN regulars_basket_counts other ON other.place = second_place
WHERE regulars_pairs.place <= ${LIMITS.pairs}`,
      }),
    },
  ];
}

/** Traits of the fifth of customers with most revenue. @param {Engine} engine @param {ReportTable} orders @returns {Section[]} */
function profileSections(engine, { product, profile = [] }) {
  const { real, trunc, text, days: _, whole } = engine;
  const isTop = "CASE WHEN spend >= threshold THEN 1 ELSE 0 END";
  const sides = (/** @type {string} */ value) => [`SUM(${value})`, `SUM(1 - ${value})`];
  const trait = (/** @type {string} */ kind, /** @type {string} */ value, /** @type {string} */ from, most = 0) => ({
    rows: rowsOf(engine, "trait", {
      keys: [kind, "value"],
      count: "top + rest",
      sums: ["top", "rest"],
      from: `FROM (
  SELECT value, top, rest, ROW_NUMBER() OVER (ORDER BY top + rest DESC, ${engine.order("value")}) AS place
  FROM (SELECT ${value} AS value, ${sides(isTop)[0]} AS top, ${sides(isTop)[1]} AS rest FROM ${from} CROSS JOIN regulars_top GROUP BY ${value}) counted
) placed${most ? ` WHERE place <= ${most}` : ""}`,
    }),
  });
  const side = "CASE WHEN spend >= threshold THEN 1 ELSE 0 END";
  const contrast = (/** @type {string} */ kind, /** @type {string} */ value, where = "") =>
    `SELECT '${kind}' AS kind, ${side} AS side, ${value} AS value, COUNT(*) AS n FROM regulars_customers CROSS JOIN regulars_top${where} GROUP BY ${side}, ${value}`;
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
        from: "FROM regulars_customers CROSS JOIN regulars_top",
      }),
    },
    trait("'first-month'", `SUBSTR(CAST(${trunc("month", "first_day")} AS ${text}), 1, 7)`, "regulars_customers"),
    ...(product
      ? [
          trait("'first-product'", "product", "regulars_begun", LIMITS.products),
          {
            rows: rowsOf(engine, "trait", {
              keys: ["'several-kinds'"],
              count: "COUNT(*)",
              sums: sides(isTop),
              from: "FROM regulars_kinds JOIN regulars_customers ON regulars_customers.customer = regulars_kinds.customer CROSS JOIN regulars_top WHERE kinds > 1",
            }),
          },
        ]
      : []),
    ...profile.map((column, index) => {
      const name = `regulars_trait_${index + 1}`;
      return trait(engine.literal(`column:${column}`), "value", name, LIMITS.values);
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
