// Scores for the warehouse: a table of the models' predictions for each history, and the SQL that scores customers.

import { quoted } from "./dialects.js";
import { engineFor, histories } from "./histories.js";

/**
 * @import { Dialect, Engine } from "./dialects.js"
 * @import { OrdersTable } from "./histories.js"
 * @import { Report } from "../orders.js"
 *
 * @typedef {object} ScoringTable One row for each distinct history of the report.
 * @prop {true} ok
 * @prop {string} model id of the model that scores
 * @prop {string} observationEnd yyyy-mm-dd: date of the scores
 * @prop {number} horizonDays forecast horizon
 * @prop {Uint32Array} frequency repeat purchases
 * @prop {Float64Array} recency days from the first purchase to the last
 * @prop {Float64Array} age days from the first purchase to the end of observation
 * @prop {Float64Array} pAlive
 * @prop {Float64Array} expectedPurchases within the horizon
 * @prop {Float64Array} noPurchase probability of none within the horizon
 * @prop {Float64Array} discountedPurchases within the horizon, discounted by month
 * @prop {Float64Array} dert discounted expected residual transactions, without a horizon; NaN without a discount rate
 * @prop {Float64Array} [spendBase] expected spend per purchase is spendBase + spendSlope × mean spend of repeat purchases
 * @prop {Float64Array} [spendSlope]
 * @prop {() => string} csv the table as a CSV file
 *
 * @typedef {{ ok: false, code: string, reason?: string }} ScoringRefusal
 * @typedef {{ frequency: ArrayLike<number>, recency: ArrayLike<number>, age: ArrayLike<number> }} DailyHistories in days
 */

/** Columns of the scoring table in a warehouse. */
const COLUMNS = [
  "frequency",
  "recency",
  "age",
  "p_alive",
  "expected_purchases",
  "no_purchase",
  "discounted_purchases",
  "dert",
  "spend_base",
  "spend_slope",
];

/** Days of a week and of a discounting month. */
const WEEK = 7;
const MONTH = 365.2425 / 12;

/** The model of a report that makes the predictions. @param {Report} report */
function chosen(report) {
  if (!report?.ok || !report.models?.ok) return undefined;
  const { candidates, chosen } = report.models;
  const found = candidates.find((candidate) => candidate.model === chosen && "parameters" in candidate);
  return /** @type {{ model: string, parameters: Record<string, number> } | undefined} */ (found);
}

/** @param {DailyHistories} histories each once */
function distinct({ frequency, recency, age }) {
  /** @type {Map<string, [number, number, number]>} */
  const rows = new Map();
  for (let index = 0; index < frequency.length; index++) {
    const row = /** @type {[number, number, number]} */ ([frequency[index], recency[index], age[index]]);
    rows.set(row.join(), row);
  }
  const sorted = [...rows.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  return {
    frequency: Uint32Array.from(sorted, ([x]) => x),
    recency: Float64Array.from(sorted, ([, recent]) => recent),
    age: Float64Array.from(sorted, ([, , old]) => old),
  };
}

/**
 * Predictions of a report's model for each distinct history, as a table to load into the warehouse.
 *
 * A report from a file without daily histories (`resolution: "week"`, or very many customers) contains only means: then
 * `daily` are the distinct histories, such as the columns of `summarySql`.
 *
 * @param {Report} report
 * @param {DailyHistories} [daily]
 * @returns {Promise<ScoringTable | ScoringRefusal>}
 */
export async function scoringTable(report, daily) {
  const model = chosen(report);
  if (!model || !report.models.ok) return { ok: false, code: "no-model" };
  const { summary, models } = report;
  const columns = distinct(daily ?? summary);
  if ([...columns.recency, ...columns.age].some((days) => !Number.isInteger(days)))
    return { ok: false, code: "needs-daily-histories" };
  const { predict } = await import("../models.js");
  const { horizonDays, discountRate } = models;
  const monthly = (1 + discountRate) ** (1 / 12) - 1;
  const options = { timeUnit: /** @type {const} */ ("day"), horizonUnit: /** @type {const} */ ("week") };
  const period = { discountRate: monthly, period: MONTH / WEEK };
  const horizon = horizonDays / WEEK;
  const known = /** @type {any} */ (model);
  const scored = await predict(known, columns, { ...options, ...period, horizon, purchaseCounts: 0 });
  if (!scored.ok) return scored;
  const endless =
    discountRate > 0 ? await predict(known, columns, { ...options, ...period, horizon: Infinity }) : undefined;
  const n = columns.frequency.length;
  const dert = endless?.ok ? endless.discountedTransactions : undefined;
  const table = {
    ok: /** @type {const} */ (true),
    model: model.model,
    observationEnd: summary.observationEnd,
    horizonDays,
    ...columns,
    pAlive: /** @type {Float64Array} */ (scored.pAlive),
    expectedPurchases: /** @type {Float64Array} */ (scored.expectedTransactions),
    noPurchase: /** @type {Float64Array} */ (scored.purchaseProbabilities?.[0]),
    discountedPurchases: /** @type {Float64Array} */ (scored.discountedTransactions),
    dert: dert ?? new Float64Array(n).fill(Number.NaN),
    ...(await spendLine(predict, known, models.spend, columns, options)),
  };
  return { ...table, csv: () => csvOf(table) };
}

/**
 * Expected spend is linear in the mean spend: two points determine the line.
 *
 * @param {typeof import("../models.js").predict} predict
 * @param {any} model
 * @param {any} spendModel
 * @param {ReturnType<typeof distinct>} columns
 * @param {object} options
 */
async function spendLine(predict, model, spendModel, columns, options) {
  if (!spendModel?.ok) return {};
  const at = async (/** @type {number} */ spend) => {
    const monetary = new Float64Array(columns.frequency.length).fill(spend);
    const found = await predict(model, { ...columns, monetary }, { ...options, horizon: 1, spendModel });
    return found.ok ? found.expectedSpend : undefined;
  };
  // A unit on the model's own scale, for precision.
  const unit = spendModel.parameters.v;
  const [one, two] = [await at(unit), await at(2 * unit)];
  if (!one || !two) return {};
  const spendSlope = two.map((value, index) => (columns.frequency[index] === 0 ? 0 : (value - one[index]) / unit));
  return { spendSlope, spendBase: one.map((value, index) => value - spendSlope[index] * unit) };
}

/** @param {Omit<ScoringTable, "csv">} table */
function csvOf(table) {
  const columns = [
    table.frequency,
    table.recency,
    table.age,
    table.pAlive,
    table.expectedPurchases,
    table.noPurchase,
    table.discountedPurchases,
    table.dert,
    table.spendBase,
    table.spendSlope,
  ];
  const cell = (/** @type {number | undefined} */ value) => (Number.isFinite(value) ? String(value) : "");
  const lines = Array.from(table.frequency, (_, row) => columns.map((column) => cell(column?.[row])).join());
  return [COLUMNS.join(), ...lines, ""].join("\n");
}

/** Segments by recency score (rows) and frequency score (columns), as in the report. */
const SEGMENTS = [
  ["hibernating", "hibernating", "at-risk", "at-risk", "cannot-lose"],
  ["hibernating", "hibernating", "at-risk", "at-risk", "cannot-lose"],
  ["about-to-sleep", "about-to-sleep", "need-attention", "loyal", "loyal"],
  ["promising", "potential-loyalists", "potential-loyalists", "loyal", "loyal"],
  ["new", "potential-loyalists", "potential-loyalists", "champions", "champions"],
];

/** A JavaScript number as a double literal. @param {Engine} engine @param {number} value */
const real = ({ real: type }, value) => `CAST('${value}' AS ${type})`;

/**
 * The SQL that scores customers: a query with one row per customer, for a view or a table.
 *
 * With `scores`, the name of a table loaded from `scoringTable`, its rows are joined. Without it, the query has the
 * figures with a closed form: P(alive) of BG/NBD and MBG/NBD and of their variants with a rhythm, and the expected
 * spend.
 *
 * Columns: customer, frequency, recency, age, mean_spend (of repeat purchases), p_alive, expected_purchases, no_purchase,
 * expected_spend (per purchase), expected_value (within the horizon, discounted), segment, action (`win-back`: bought again
 * and P(alive) from 0.1 to below 0.5; `look-after`: champions and loyal ones with 0.5 or more; `second-purchase`: bought
 * once, and P(alive) 0.1 or more; otherwise `none`).
 *
 * @param {Dialect} dialect
 * @param {Report} report
 * @param {OrdersTable & { scores?: string }} orders
 * @returns {string | undefined} undefined if the report has no model, if a name or an option is invalid, or if the
 *   model has no closed form and `scores` is not given
 */
export function scoringSql(dialect, report, orders) {
  const model = chosen(report);
  const observationEnd = orders?.observationEnd ?? report?.summary?.observationEnd;
  const engine = engineFor(dialect, { ...orders, observationEnd });
  if (!engine || !model || !report.models.ok) return undefined;
  const { scores } = orders;
  if (scores !== undefined && !/^[^\0-\x1f]{1,300}$/.test(scores)) return undefined;
  const alive = aliveSql(engine, model);
  if (!scores && !alive) return undefined;
  const money = report.models.spend.ok ? report.models.spend.parameters : undefined;
  const spend = scores
    ? "spend_base + spend_slope * mean_spend"
    : money && money.q > 1
      ? `${real(engine, money.p)} * (${real(engine, money.v)} + frequency * mean_spend) / (${real(engine, money.p)} * frequency + ${real(engine, money.q - 1)})`
      : `CAST(NULL AS ${engine.real})`;
  const ofTable = (/** @type {string} */ value) => (scores ? value : `CAST(NULL AS ${engine.real})`);
  const margin = real(engine, report.models.margin ?? 1);
  const cell = (/** @type {string} */ of) => `CASE ${of} END`;
  const segment = report.segments.ok
    ? cell(
        SEGMENTS.flatMap((row, recency) =>
          row.map(
            (name, frequency) =>
              `WHEN recency_row = ${recency + 1} AND frequency_score = ${frequency + 1} THEN '${name}'`,
          ),
        ).join("\n      "),
      )
    : `CAST(NULL AS ${engine.text})`;
  // Silence alone does not classify repeat customers; one-time customers count as recent only if they may still be
  // active.
  const recencyRow =
    report.segments.ok && report.segments.recencyBy === "p-alive"
      ? `CASE
    WHEN frequency > 0 AND p_alive IS NOT NULL THEN CASE WHEN p_alive < 1 THEN 1 + FLOOR(5 * p_alive) ELSE 5 END
    WHEN p_alive < 0.2 AND recency_score > 2 THEN 2
    ELSE recency_score
  END`
      : "recency_score";
  const cutOffs = report.segments.ok ? report.segments.cutOffs : undefined;
  const exceeded = (/** @type {string} */ value, /** @type {readonly number[]} */ bounds) =>
    bounds.map((bound) => `CASE WHEN ${value} > ${bound} THEN 1 ELSE 0 END`).join(" + ");
  const scored = cutOffs
    ? `5 - (${exceeded("regulars_customers.age - regulars_customers.recency", cutOffs.recencyDays)}) AS recency_score,
    1 + ${exceeded("regulars_customers.frequency + 1", cutOffs.frequency)} AS frequency_score`
    : "0 AS recency_score, 0 AS frequency_score";
  const names = scores
    ?.split(".")
    .map((name) => quoted(engine, name))
    .join(".");
  const written = Object.entries(model.parameters).map(([name, value]) => `${name} ${value}`);
  return `-- One row per customer, as of ${observationEnd}: ${model.model}, ${written.join(", ")}; horizon ${report.models.horizonDays} days.
WITH ${histories(engine, { ...orders, observationEnd }, false)},
regulars_scored AS (
  SELECT
    customer,
    regulars_customers.frequency AS frequency,
    regulars_customers.recency AS recency,
    regulars_customers.age AS age,
    CASE WHEN regulars_customers.frequency > 0
      THEN CAST(repeat_spend AS ${engine.real}) / regulars_customers.frequency ELSE 0 END AS mean_spend,
    ${
      scores
        ? COLUMNS.slice(3)
            .map((column) => `CAST(regulars_table.${column} AS ${engine.real}) AS ${column}`)
            .join(",\n    ")
        : `${alive} AS p_alive`
    },
    ${scored}
  FROM regulars_customers${
    scores
      ? `
  LEFT JOIN ${names} regulars_table ON CAST(regulars_table.frequency AS ${engine.whole}) = regulars_customers.frequency
    AND CAST(regulars_table.recency AS ${engine.whole}) = regulars_customers.recency
    AND CAST(regulars_table.age AS ${engine.whole}) = regulars_customers.age`
      : ""
  }
),
regulars_ranked AS (
  SELECT regulars_scored.*, ${recencyRow} AS recency_row FROM regulars_scored
),
regulars_named AS (
  SELECT
    customer,
    frequency,
    recency,
    age,
    mean_spend,
    p_alive,
    ${ofTable("expected_purchases")} AS expected_purchases,
    ${ofTable("no_purchase")} AS no_purchase,
    ${spendOf(spend)} AS expected_spend,
    ${scores ? `${margin} * discounted_purchases * (${spendOf(spend)})` : `CAST(NULL AS ${engine.real})`} AS expected_value,
    ${segment} AS segment
  FROM regulars_ranked
)
SELECT
  customer, frequency, recency, age, mean_spend, p_alive, expected_purchases, no_purchase, expected_spend, expected_value, segment,
  CASE
    WHEN frequency > 0 AND p_alive >= 0.1 AND p_alive < 0.5 THEN 'win-back'
    WHEN segment IN ('champions', 'loyal') AND p_alive >= 0.5 THEN 'look-after'
    WHEN frequency = 0 AND p_alive >= 0.1 THEN 'second-purchase'
    ELSE 'none'
  END AS action
FROM regulars_named
`;
}

/** Customers who were refunded more than they paid have a mean spend of almost zero. @param {string} spend */
const spendOf = (spend) =>
  spend.replaceAll("mean_spend", "CASE WHEN mean_spend > 0.000000001 THEN mean_spend ELSE 0.000000001 END");

/**
 * P(alive) in closed form; undefined for a model without one.
 *
 * @param {Engine} engine
 * @param {{ model: string, parameters: Record<string, number> }} model
 */
function aliveSql(engine, { model, parameters }) {
  const afterAny = model.startsWith("mbg");
  if (!/^m?bg-(nbd|cnbd-k)$/.test(model)) return undefined;
  const { r, alpha, a, b, k = 1 } = parameters;
  const number = (/** @type {number} */ value) => real(engine, value);
  const x = `CAST(regulars_customers.frequency AS ${engine.real})`;
  // The model's unit is the week.
  const weeks = (/** @type {string} */ days) =>
    `(${number(alpha)} + CAST(regulars_customers.${days} AS ${engine.real}) / ${WEEK})`;
  const shape = `(${number(r)} + ${k} * ${x})`;
  const survived = afterAny ? `${x} + 1` : x;
  const silence = `(${weeks("age")} - ${weeks("recency")}) / ${weeks("age")}`;
  // Σ of the weights of 0, 1, … k − 1 events since the last purchase, from last to first.
  let silent = "1";
  for (let j = k - 1; j >= 1; j--) silent = `(1 + (${shape} + ${j - 1}) / ${j} * ${silence} * ${silent})`;
  const odds = `LN(${number(a)} / (${number(b)} + ${survived} - 1)) + ${shape} * LN(${weeks("age")} / ${weeks("recency")})${k > 1 ? ` - LN(${silent})` : ""}`;
  // Beyond that the exponential overflows in some engines, and the probability is 0 or 1.
  const bounded = `CASE WHEN ${odds} > 700 THEN 700 WHEN ${odds} < -700 THEN -700 ELSE ${odds} END`;
  const p = `1 / (1 + EXP(${bounded}))`;
  // Before the first opportunity to drop out, every customer is active.
  return afterAny ? p : `CASE WHEN regulars_customers.frequency = 0 THEN 1 ELSE ${p} END`;
}
