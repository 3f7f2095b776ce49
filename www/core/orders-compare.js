// Compares two reports: each headline figure with its difference.

/**
 * @import { Estimate, Metrics } from "./shapes.js"
 *
 * @typedef {"repurchaseRate" | "averageOrderValue" | "ordersPerYear" | "repeatPurchasesPerYear" | "observedClv"} ComparedFigure
 * @typedef {"customers" | "repeatCustomers" | "purchases" | "orders" | "revenue"} ComparedTotal
 *
 * @typedef {object} Difference
 * @prop {number} first
 * @prop {number} second
 * @prop {Estimate | null} difference the second minus the first; null if the interval of either is unknown
 *
 * @typedef {object} Comparison
 * @prop {Record<ComparedFigure, Difference>} figures
 * @prop {Record<ComparedTotal, { first: number, second: number, change: number | null }>} totals `change`: the second ÷ the first
 *   − 1; null where the first is not above 0
 */

const FIGURES = /** @type {const} */ ([
  "repurchaseRate",
  "averageOrderValue",
  "ordersPerYear",
  "repeatPurchasesPerYear",
  "observedClv",
]);
const TOTALS = /** @type {const} */ (["customers", "repeatCustomers", "purchases", "orders", "revenue"]);

/**
 * The interval of a difference from those of both sides, assuming different customers on each; if some are on both, the
 * interval is wider than necessary. For proportions with Wilson's intervals it is Newcombe's. Source: Zou & Donner
 * 2008, Construction of confidence limits about effect measures, Statistics in Medicine 27(10).
 *
 * @param {Estimate} first
 * @param {Estimate} second
 * @returns {Estimate}
 */
export function differenceOf(first, second) {
  const value = second.value - first.value;
  return {
    value,
    low: value - Math.hypot(second.value - second.low, first.high - first.value),
    high: value + Math.hypot(second.high - second.value, first.value - first.low),
    confidence: first.confidence,
  };
}

/** @param {Metrics} metrics @param {ComparedFigure} figure @returns {Estimate | null} */
const estimateOf = (metrics, figure) => (figure === "repurchaseRate" ? metrics[figure] : metrics.intervals[figure]);

/** @param {Metrics} metrics @param {ComparedFigure} figure */
const plainOf = (metrics, figure) => (figure === "repurchaseRate" ? metrics[figure].value : metrics[figure]);

/**
 * The headline figures of two reports with their differences.
 *
 * @param {{ metrics: Metrics }} first
 * @param {{ metrics: Metrics }} second
 * @returns {Comparison}
 */
export function compareReports({ metrics: first }, { metrics: second }) {
  const figure = (/** @type {ComparedFigure} */ name) => {
    const [a, b] = [estimateOf(first, name), estimateOf(second, name)];
    return { first: plainOf(first, name), second: plainOf(second, name), difference: a && b && differenceOf(a, b) };
  };
  const total = (/** @type {ComparedTotal} */ name) => ({
    first: first[name],
    second: second[name],
    change: first[name] > 0 ? second[name] / first[name] - 1 : null,
  });
  return /** @type {Comparison} */ ({
    figures: Object.fromEntries(FIGURES.map((name) => [name, figure(name)])),
    totals: Object.fromEntries(TOTALS.map((name) => [name, total(name)])),
  });
}
