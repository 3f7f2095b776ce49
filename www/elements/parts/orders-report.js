/**
 * What a file of orders says, read from top to bottom.
 *
 * @typedef {import("../../core/orders.js").Report} Report
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {{ back: () => void, columns: () => void, problems: () => void }} Actions
 */

import { histogram } from "../../charts/histogram.js";
import { formatDay } from "../../i18n/date.js";
import { h } from "./dom.js";
import { paintCustomers } from "./orders-customers.js";
import { figure } from "./orders-figure.js";
import { paintProblems } from "./orders-problems.js";

const HEIGHT = 190;
/** Customers with this many purchases or more share the last bar. */
const LAST_BAR = 8;

/**
 * @param {Report} report
 * @param {string[]} names of the files
 * @param {Context} context
 * @param {Actions} actions
 */
export function paintReport(report, names, context, actions) {
  const { words, format } = context;
  const { summary, metrics } = report;
  const name = names.length === 1 ? names[0] : words.files(names.length, format.count(names.length));
  const sentence = words.verdict(metrics.customers, {
    customers: format.count(metrics.customers),
    repeat: format.count(metrics.repeatCustomers),
    rate: format.share(metrics.repurchaseRate.value),
  });
  const heading = h("h2", { tabindex: -1 }, words.reportOn(name));
  const button = (/** @type {string} */ part, /** @type {string} */ text, /** @type {() => void} */ click) => h("button", { type: "button", part, click }, text);
  const nodes = [
    h("header", { class: "report" }, heading, h("p", { class: "intro" }, words.period(formatDay(summary.observationStart, format.locale), formatDay(summary.observationEnd, format.locale))), h("p", { class: "verdict" }, sentence)),
    figures(metrics, context),
    figure(purchasesPicture(summary.frequency, context), context),
    paintCustomers(report, name, context),
    paintProblems(summary, names, context, actions.problems),
    h("p", { class: "actions" }, button("print", words.print, () => print()), button("read-differently", words.readDifferently, actions.columns), button("back", words.another, actions.back)),
  ];
  return { nodes, heading, sentence };
}

/** @param {Report["metrics"]} metrics @param {Context} context */
function figures(metrics, { words, format }) {
  const { repurchaseRate: rate } = metrics;
  /** @param {string} label @param {string} value @param {string} [note] */
  const item = (label, value, note) => h("div", {}, h("dt", {}, label), h("dd", {}, h("b", {}, value), note && h("span", {}, note)));
  return h(
    "dl",
    { class: "figures", part: "figures" },
    item(words.figures.repurchaseRate, format.share(rate.value), words.interval(format.share(rate.low), format.share(rate.high), format.share(rate.confidence))),
    item(words.figures.customers, format.count(metrics.customers), words.repeat(metrics.repeatCustomers, format.count(metrics.repeatCustomers))),
    item(words.figures.averageOrderValue, format.money(metrics.averageOrderValue)),
    item(words.figures.observedClv, format.money(metrics.observedClv), words.soFar),
    item(words.figures.ordersPerYear, format.points(metrics.ordersPerYear), words.perCustomer),
    item(words.figures.revenue, format.money(metrics.revenue), words.purchases(metrics.purchases, format.count(metrics.purchases))),
  );
}

/** How many customers bought how often. @param {Uint32Array} frequency @param {Context} context @returns {import("./orders-figure.js").Picture} */
function purchasesPicture(frequency, { words, format }) {
  const counts = new Array(LAST_BAR).fill(0);
  for (const repeats of frequency) counts[Math.min(repeats, LAST_BAR - 1)]++;
  const rows = counts.map((count, index) => [index === LAST_BAR - 1 ? words.orMore(format.count(LAST_BAR)) : format.count(index + 1), count]);
  return {
    title: words.purchasesPerCustomer,
    sentence: words.purchasesPicture(format.count(counts[0]), format.count(frequency.length)),
    columns: [
      [words.purchasesPerCustomer, "text"],
      [words.figures.customers, "count"],
    ],
    rows,
    height: HEIGHT,
    draw: (width) => histogram(rows.map(([label, value]) => ({ label, value, text: format.count(value) })), width, HEIGHT),
  };
}
