/**
 * Headline figures of the report with their confidence intervals.
 *
 * @typedef {import("./orders-report.js").Whole} Whole
 * @typedef {import("./orders-preview.js").Context} Context
 */

import { formatDay } from "../../i18n/date.js";
import { h } from "./dom.js";
import { horizonOf } from "./orders-forecast.js";

/** @param {Whole} report @param {Context} context */
export function paintHeadline({ metrics, retention, margin, wallet, models }, context) {
  const { words, format } = context;
  /** @typedef {"share" | "money" | "points"} Unit */
  /**
   * @typedef {{ low: number | null, high: number | null, confidence: number }} Range no ends if the uncertainty is
   *   unknown
   */
  /** @param {Range | null | undefined} estimate @param {(value: number) => string} write */
  const written = (estimate, write) =>
    estimate && estimate.low !== null && estimate.high !== null
      ? words.interval(write(estimate.low), write(estimate.high), format.share(estimate.confidence))
      : "";
  /** @param {Range | null | undefined} estimate @param {Unit} unit */
  const range = (estimate, unit) => written(estimate, format[unit]);
  /** @param {string} label @param {string} value @param {...string} notes */
  const item = (label, value, ...notes) => {
    const figure = h("b", {}, value);
    // The style sheet sets long amounts smaller, so that they stay on one line.
    figure.style.setProperty("--length", String(value.length));
    return h(
      "div",
      {},
      h("dt", {}, label),
      h("dd", {}, figure, ...notes.filter(Boolean).map((note) => h("span", {}, note))),
    );
  };
  const { figures } = words;
  const { repurchaseRate: rate, intervals } = metrics;
  const outlook = () => {
    if (!models?.ok) return [];
    const labels = words.forecast;
    const { alive, expectedTransactions: expected, clv, discountRate } = models;
    const horizon = horizonOf(models, context);
    return [
      item(labels.alive, format.count(Math.round(alive)), labels.aliveNote(format.count(metrics.customers))),
      expected !== null &&
        item(
          labels.purchases(horizon),
          format.count(Math.round(expected.value)),
          written(expected, (value) => format.count(Math.round(value))),
        ),
      clv !== null &&
        item(
          labels.clv(horizon),
          format.money(clv.value),
          labels.clvNote(format.share(discountRate)),
          range(clv, "money"),
        ),
    ];
  };
  return h(
    "dl",
    { class: "figures", part: "figures" },
    item(figures.repurchaseRate, format.share(rate.value), range(rate, "share")),
    item(
      figures.customers,
      format.count(metrics.customers),
      words.repeat(metrics.repeatCustomers, format.count(metrics.repeatCustomers)),
    ),
    item(
      figures.averageOrderValue,
      format.money(metrics.averageOrderValue),
      range(intervals.averageOrderValue, "money"),
    ),
    item(figures.observedClv, format.money(metrics.observedClv), words.soFar, range(intervals.observedClv, "money")),
    item(
      figures.ordersPerYear,
      format.points(metrics.ordersPerYear),
      words.perCustomer,
      words.year,
      range(intervals.ordersPerYear, "points"),
    ),
    item(
      figures.revenue,
      format.money(metrics.revenue),
      words.purchases(metrics.purchases, format.count(metrics.purchases)),
    ),
    ...outlook(),
    retention.ok &&
      item(
        words.retention.rate,
        format.share(retention.rate.value),
        words.retention.note(
          format.share(retention.rate.low),
          format.share(retention.rate.high),
          formatDay(retention.split, format.locale),
        ),
      ),
    retention.ok &&
      retention.revenueRetention !== null &&
      item(
        words.retention.revenue,
        format.share(retention.revenueRetention),
        words.retention.revenueNote(format.money(retention.revenueBefore), format.money(retention.revenueAfter)),
      ),
    margin?.ok && item(words.margin.share, format.share(margin.share), range(margin.shareInterval, "share")),
    margin?.ok &&
      item(words.margin.perCustomer, format.money(margin.perCustomer), range(margin.perCustomerInterval, "money")),
    wallet?.ok &&
      item(
        words.wallet.share,
        format.share(wallet.share),
        words.wallet.note(format.money(wallet.headroom)),
        range(wallet.shareInterval, "share"),
      ),
  );
}
