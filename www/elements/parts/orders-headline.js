/**
 * Headline figures of the report: the most important ones, rounded to meaningful digits, with interval and trend; and
 * all figures with all digits.
 *
 * @typedef {import("./orders-report.js").Whole} Whole
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {{ value: number, low: number | null, high: number | null }} Range no ends if the uncertainty is unknown
 *
 * @typedef {object} Figure
 * @property {string} id
 * @property {string} label
 * @property {number} value
 * @property {import("./rounded.js").Unit} unit
 * @property {(Range & { confidence: number }) | null} [range]
 * @property {string[]} [notes]
 * @property {boolean} [main] one of the few
 * @property {boolean} [isBrief] its notes are left to the table of all figures
 * @property {boolean} [whole] a number of customers or purchases, as the model expects it
 */

import { formatDay } from "../../i18n/date.js";
import { h } from "./dom.js";
import { trendNote } from "./orders-actions.js";
import { horizonOf } from "./orders-forecast.js";
import { rounded } from "./rounded.js";

/** Every figure of the report. @param {Whole} report @param {Context} context @returns {Figure[]} */
export function figuresOf({ metrics, retention, margin, wallet, models }, context) {
  const { words, format } = context;
  const { figures } = words;
  const { repurchaseRate, intervals } = metrics;
  /** @type {(Figure | false | undefined)[]} */
  const all = [
    {
      id: "revenue",
      label: figures.revenue,
      value: metrics.revenue,
      unit: "money",
      notes: [words.purchases(metrics.purchases, format.count(metrics.purchases))],
      main: true,
    },
    {
      id: "customers",
      label: figures.customers,
      value: metrics.customers,
      unit: "count",
      notes: [words.repeat(metrics.repeatCustomers, format.count(metrics.repeatCustomers))],
      main: true,
    },
    {
      id: "repurchaseRate",
      label: figures.repurchaseRate,
      value: repurchaseRate.value,
      unit: "share",
      range: repurchaseRate,
      main: true,
    },
    {
      id: "averageOrderValue",
      label: figures.averageOrderValue,
      value: metrics.averageOrderValue,
      unit: "money",
      range: intervals.averageOrderValue,
      main: true,
    },
    models?.ok && {
      id: "alive",
      label: words.forecast.alive,
      value: Math.round(models.alive),
      unit: "count",
      notes: [words.forecast.aliveNote(format.count(metrics.customers))],
      main: true,
    },
    models?.ok &&
      models.clv !== null && {
        id: "clv",
        label: words.forecast.clv(horizonOf(models, context)),
        value: models.clv.value,
        unit: "money",
        range: models.clv,
        notes: [words.forecast.clvNote(format.share(models.discountRate))],
        main: true,
        isBrief: true,
      },
    {
      id: "observedClv",
      label: figures.observedClv,
      value: metrics.observedClv,
      unit: "money",
      range: intervals.observedClv,
      notes: [words.soFar],
      main: !models?.ok || models.clv === null,
    },
    {
      id: "ordersPerYear",
      label: figures.ordersPerYear,
      value: metrics.ordersPerYear,
      unit: "points",
      range: intervals.ordersPerYear,
      notes: [words.perCustomer, words.year],
    },
    models?.ok &&
      models.expectedTransactions !== null && {
        id: "expectedTransactions",
        label: words.forecast.purchases(horizonOf(models, context)),
        value: models.expectedTransactions.value,
        unit: "count",
        range: models.expectedTransactions,
      },
    retention.ok && {
      id: "retention",
      label: words.retention.rate,
      value: retention.rate.value,
      unit: "share",
      notes: [
        words.retention.note(
          format.share(retention.rate.low),
          format.share(retention.rate.high),
          formatDay(retention.split, format.locale),
        ),
      ],
    },
    retention.ok &&
      retention.revenueRetention !== null && {
        id: "revenueRetention",
        label: words.retention.revenue,
        value: retention.revenueRetention,
        unit: "share",
        notes: [
          words.retention.revenueNote(format.money(retention.revenueBefore), format.money(retention.revenueAfter)),
        ],
      },
    margin?.ok && {
      id: "margin",
      label: words.margin.share,
      value: margin.share,
      unit: "share",
      range: margin.shareInterval,
    },
    margin?.ok && {
      id: "marginPerCustomer",
      label: words.margin.perCustomer,
      value: margin.perCustomer,
      unit: "money",
      range: margin.perCustomerInterval,
    },
    wallet?.ok && {
      id: "wallet",
      label: words.wallet.share,
      value: wallet.share,
      unit: "share",
      range: wallet.shareInterval,
      notes: [words.wallet.note(format.money(wallet.headroom))],
    },
  ];
  return all.filter((figure) => typeof figure === "object");
}

/** @param {string} label @param {string} value @param {(Node | string | false | undefined)[]} notes */
function item(label, value, notes) {
  const figure = h("b", {}, value);
  // The style sheet makes long amounts smaller, so that they fit on one line.
  figure.style.setProperty("--length", String(value.length));
  return h(
    "div",
    {},
    h("dt", {}, label),
    h("dd", {}, figure, ...notes.map((note) => (note ? (note instanceof Node ? note : h("span", {}, note)) : false))),
  );
}

/** Figures of the trend that correspond to the headline figures. */
/** @type {Record<string, "revenue" | "customers" | "spendPerPurchase">} */
const MOVED = {
  revenue: "revenue",
  customers: "customers",
  averageOrderValue: "spendPerPurchase",
};

/** The few figures at the top. @param {Whole} report @param {Context} context */
export function paintHeadline(report, context) {
  const { words, format } = context;
  const { plain, written } = rounded(format);
  const few = figuresOf(report, context).filter(({ main }) => main);
  return h(
    "dl",
    { class: "figures", part: "figures" },
    ...few.map(({ id, label, value, unit, range, notes = [], isBrief }) => {
      const moved = MOVED[id];
      const text = range ? written(range, unit) : { value: plain(value, unit), range: "" };
      return item(label, text.value, [
        text.range !== "" && range ? words.explore.likely(text.range, format.share(range.confidence)) : undefined,
        ...(isBrief ? [] : notes),
        moved && trendNote(report, moved, context),
      ]);
    }),
  );
}

/** All figures with all digits, as a picture without a drawing. @param {Whole} report @param {Context} context @returns {import("./orders-figure.js").Picture} */
export function allFiguresOf(report, context) {
  const { words, format } = context;
  const write = (/** @type {number | null} */ n, /** @type {Figure["unit"]} */ unit) =>
    n === null ? "–" : format[unit](unit === "count" ? Math.round(n) : n);
  return {
    name: words.explore.allFigures,
    title: words.explore.allDigits,
    columns: [
      [words.explore.figure, "text"],
      [words.explore.value, "text"],
      [words.curve.low, "text"],
      [words.curve.high, "text"],
      [words.explore.notes, "text"],
    ],
    rows: figuresOf(report, context).map(({ label, value, unit, range, notes = [] }) => [
      label,
      write(value, unit),
      range ? write(range.low, unit) : "",
      range ? write(range.high, unit) : "",
      notes.join(", "),
    ]),
    height: 0,
    draw: undefined,
  };
}
