/**
 * What a file of orders says: the headline figures, how often customers buy, and which rows could not be read.
 *
 * @typedef {import("../../core/orders.js").Report} Report
 * @typedef {import("./orders-preview.js").Context} Context
 */

import { histogram } from "../../charts/histogram.js";
import { formatDay } from "../../i18n/date.js";
import { h } from "./dom.js";

const PICTURE_HEIGHT = 190;
/** Customers with this many purchases or more share the last bar. */
const LAST_BAR = 8;

/**
 * @param {Report} report
 * @param {string} name of the file
 * @param {Context} context
 * @param {{ back: () => void, columns: () => void }} actions
 */
export function paintReport({ summary, metrics }, name, { words, format }, actions) {
  const { repurchaseRate: rate } = metrics;
  const sentence = words.verdict(metrics.customers, {
    customers: format.count(metrics.customers),
    repeat: format.count(metrics.repeatCustomers),
    rate: format.share(rate.value),
  });
  const heading = h("h2", { tabindex: -1 }, words.reportOn(name));
  /** @param {string} label @param {string} value @param {string} [note] */
  const figure = (label, value, note) => h("div", {}, h("dt", {}, label), h("dd", {}, h("b", {}, value), note && h("span", {}, note)));
  const figures = h(
    "dl",
    { class: "figures", part: "figures" },
    figure(words.figures.repurchaseRate, format.share(rate.value), words.interval(format.share(rate.low), format.share(rate.high), format.share(rate.confidence))),
    figure(words.figures.customers, format.count(metrics.customers), words.repeat(metrics.repeatCustomers, format.count(metrics.repeatCustomers))),
    figure(words.figures.averageOrderValue, format.money(metrics.averageOrderValue)),
    figure(words.figures.observedClv, format.money(metrics.observedClv), words.soFar),
    figure(words.figures.ordersPerYear, format.points(metrics.ordersPerYear), words.perCustomer),
    figure(words.figures.revenue, format.money(metrics.revenue), words.purchases(metrics.purchases, format.count(metrics.purchases))),
  );
  const nodes = [
    heading,
    h("p", { class: "intro" }, words.period(formatDay(summary.observationStart, format.locale), formatDay(summary.observationEnd, format.locale))),
    h("p", { class: "verdict" }, sentence),
    figures,
    picture(summary.frequency, words, format),
    rows(summary, words, format),
    h("p", { class: "actions" }, h("button", { type: "button", click: actions.back }, words.another), h("button", { type: "button", click: actions.columns }, words.readDifferently)),
  ];
  return { nodes, heading, sentence };
}

/** How many customers bought how often. @param {Uint32Array} frequency @param {Context["words"]} words @param {Context["format"]} format */
function picture(frequency, words, format) {
  const counts = new Array(LAST_BAR).fill(0);
  for (const repeats of frequency) counts[Math.min(repeats, LAST_BAR - 1)]++;
  const bars = counts.map((count, index) => ({ count, label: index === LAST_BAR - 1 ? words.orMore(format.count(LAST_BAR)) : format.count(index + 1) }));
  const place = h("div", { class: "drawing" });
  place.style.minHeight = `${PICTURE_HEIGHT}px`;
  const draw = () => {
    if (!place.clientWidth) return;
    const svg = histogram(bars.map(({ label, count }) => ({ label, value: count, text: format.count(count) })), place.clientWidth, PICTURE_HEIGHT);
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", words.purchasesPicture(format.count(counts[0]), format.count(frequency.length)));
    place.replaceChildren(svg);
  };
  new ResizeObserver(draw).observe(place);
  return h(
    "figure",
    { part: "picture" },
    h("p", { class: "label" }, words.purchasesPerCustomer),
    place,
    h(
      "details",
      {},
      h("summary", {}, words.asTable),
      h("table", { class: "data" }, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, words.purchasesPerCustomer), h("th", { scope: "col" }, words.figures.customers))), h("tbody", {}, ...bars.map(({ label, count }) => h("tr", {}, h("th", { scope: "row" }, label), h("td", {}, format.count(count)))))),
    ),
  );
}

/** Rows read, counted and left out, and the first problems of each kind. @param {Report["summary"]} summary @param {Context["words"]} words @param {Context["format"]} format */
function rows({ rows, problems }, words, format) {
  const left = rows.read - rows.counted;
  const told = words.rows(rows.read, { read: format.count(rows.read), counted: format.count(rows.counted), left: format.count(left) });
  const kinds = /** @type {Record<string, string>} */ (words.problems);
  const cell = (/** @type {string | undefined} */ text) => h("td", {}, text ?? "");
  return h(
    "div",
    { part: "problems" },
    h("p", {}, told),
    problems.length > 0 &&
      h(
        "details",
        { open: true },
        h("summary", {}, words.problemsHeading(problems.length, format.count(problems.length))),
        h(
          "div",
          { class: "scroll", tabindex: 0, role: "group", "aria-label": words.problemsHeading(problems.length, format.count(problems.length)) },
          h(
            "table",
            { class: "data problems" },
            h("thead", {}, h("tr", {}, ...[words.line, words.columnName, words.found, words.problem, words.expected].map((text) => h("th", { scope: "col" }, text)))),
            h("tbody", {}, ...problems.map(({ code, line, column, text, expected }) => h("tr", {}, h("th", { scope: "row" }, format.count(line)), cell(column), cell(text), cell(kinds[code] ?? kinds.other), cell(expected)))),
          ),
        ),
      ),
  );
}
