/**
 * Cohort section: customers by first purchase, their return rate and survival, and the mix of new and returning
 * customers.
 *
 * @typedef {import("../../core/orders.js").Report} Report
 * @typedef {import("../../core/shapes.js").Cohorts} Cohorts
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 * @typedef {"month" | "quarter" | "week"} Period
 */

import { curves } from "../../charts/curves.js";
import { heatMap, heatMapHeight } from "../../charts/heat-map.js";
import { formatPeriod } from "../../i18n/date.js";
import { numbersOf } from "../../i18n/number.js";
import { h } from "./dom.js";
import { unique } from "./field.js";
import { figure } from "./orders-figure.js";

const HEIGHT = 260;
/** Limits of the picture; the saved table is complete. */
const MOST_ROWS = 36;
/** Width of a cell with a percentage. */
const NARROWEST = 34;

/** The heat map and the curve, by month, quarter or week. @param {Report} report @param {Context} context */
export function paintCohorts({ cohorts, metrics }, context) {
  const { words } = context;
  const there = /** @type {Period[]} */ (["month", "quarter", "week"]).filter((period) => cohorts[period].ok);
  if (!there.length) return [];
  const place = h("div", { class: "stage" });
  const id = unique();
  const choice = h("select", { id });
  choice.append(...there.map((period) => new Option(words.cohorts.periods[period], period)));
  const show = () => {
    const period = /** @type {Period} */ (choice.value);
    const found = cohorts[period];
    if (!found.ok) return;
    const drawn = figure({ ...heatPicture(found, period, context), controls }, context);
    place.replaceChildren(
      drawn,
      ...(found.curve.length > 2
        ? [figure(curvePicture(found, metrics.repurchaseRate.confidence, context), context)]
        : []),
    );
  };
  const controls = h(
    "div",
    { class: "tools period" },
    h("label", { for: id }, words.cohorts.by),
    h("div", { class: "box" }, choice),
  );
  choice.addEventListener("change", () => {
    show();
    choice.focus();
  });
  show();
  return [place];
}

/** @param {Cohorts} found @param {Period} period @param {Context} context @returns {Picture} */
function heatPicture({ cohorts, curve }, period, { words, format }) {
  const filled = cohorts.filter(({ customers }) => customers > 0);
  const shown = filled.slice(0, MOST_ROWS);
  const widest = Math.max(...shown.map(({ retention }) => retention.length));
  // The first column is always 100 % and would take the colour scale from the others.
  const most = Math.max(...shown.flatMap(({ retention }) => retention.slice(1)), 0.01);
  const name = (/** @type {string} */ start) => formatPeriod(start, period, format.locale);
  const percent = new Intl.NumberFormat(numbersOf(format.locale), { style: "percent", maximumFractionDigits: 0 });
  return {
    title: words.cohorts.title,
    sentence: curve.length > 1 ? words.cohorts.sentence(format.share(curve[1])) : words.cohorts.none,
    columns: [
      [words.cohorts.cohort, "text"],
      [words.curve.later, "count"],
      [words.figures.customers, "count"],
      [words.cohorts.retention, "share"],
      [words.curve.low, "share"],
      [words.curve.high, "share"],
      [words.figures.revenue, "money"],
    ],
    rows: filled.flatMap(({ start, active, retention, low, high, revenue }) =>
      active.map((customers, later) => [
        name(start),
        later,
        customers,
        retention[later],
        low[later],
        high[later],
        revenue[later],
      ]),
    ),
    height: heatMapHeight(shown.length, 1),
    draw: (width) => {
      const room = Math.max(2, Math.floor((width * 0.75) / NARROWEST));
      const columns = Array.from({ length: Math.min(widest, room) }, (_, later) => format.count(later));
      return heatMap(
        {
          rows: shown.map(({ start }) => name(start)),
          columns,
          across: words.cohorts.across,
          shade: (row, later) =>
            shown[row].retention[later] === undefined
              ? undefined
              : later === 0
                ? 1
                : shown[row].retention[later] / most,
          text: (row, later) =>
            later === 0 ? format.count(shown[row].customers) : percent.format(shown[row].retention[later]),
        },
        width,
      );
    },
  };
}

/** @param {Cohorts} found @param {number} confidence @param {Context} context @returns {Picture} */
function curvePicture({ curve, curveLow, curveHigh, curveCustomers }, confidence, { words, format }) {
  // The first point is 100 % by definition and would flatten the rest of the curve.
  const later = (/** @type {(at: number) => [number, number]} */ point) =>
    curve.slice(1).map((_, before) => point(before + 1));
  return {
    title: words.curve.title,
    sentence: words.curve.sentence(format.share(curve[curve.length - 1]), format.share(confidence)),
    columns: [
      [words.curve.later, "count"],
      [words.cohorts.retention, "share"],
      [words.curve.low, "share"],
      [words.curve.high, "share"],
      [words.curve.basis, "count"],
    ],
    rows: curve.map((share, later) => [later, share, curveLow[later], curveHigh[later], curveCustomers[later]]),
    height: HEIGHT,
    draw: (width) =>
      curves(
        {
          lines: [
            {
              look: "line",
              points: later((at) => [at, curve[at]]),
              band: later((at) => [curveLow[at], curveHigh[at]]),
            },
          ],
          nameX: format.count,
          nameY: format.share,
          across: words.cohorts.across,
        },
        width,
        HEIGHT,
      ),
  };
}

/**
 * New and returning customers by month, or by the first period available.
 *
 * @param {Report} report
 * @param {Context} context
 */
export function paintMix({ mix }, context) {
  const { words, format } = context;
  if (!mix.ok) return [];
  const period =
    /** @type {Period[]} */ (["month", "quarter", "week"]).find((period) => mix.over[period].ok) ?? "month";
  const over = mix.over[period];
  if (!over.ok || over.start.length < 2) return [];
  const { start, newCustomers, returningCustomers, newRevenue, returningRevenue } = over;
  const name = (/** @type {number} */ at) => (start[at] ? formatPeriod(start[at], period, format.locale) : "");
  const points = (/** @type {ArrayLike<number>} */ counts) =>
    Array.from(counts, (count, at) => /** @type {[number, number]} */ ([at, count]));
  return [
    figure(
      {
        title: words.mix.title,
        sentence: words.mix.sentence(
          format.share(mix.regular.share.value),
          format.share(mix.regular.revenueShare ?? 0),
        ),
        columns: [
          [words.mix.period, "text"],
          [words.mix.newCustomers, "count"],
          [words.mix.returning, "count"],
          [words.mix.newRevenue, "money"],
          [words.mix.returningRevenue, "money"],
        ],
        rows: start.map((_, at) => [
          name(at),
          newCustomers[at],
          returningCustomers[at],
          newRevenue[at],
          returningRevenue[at],
        ]),
        height: HEIGHT,
        draw: (width) =>
          curves(
            {
              lines: [
                { look: "line", name: words.mix.returning, points: points(returningCustomers) },
                { look: "limit", name: words.mix.newCustomers, points: points(newCustomers) },
              ],
              nameX: (at) => name(Math.round(at)),
              nameY: format.count,
              across: "",
            },
            width,
            HEIGHT,
          ),
      },
      context,
    ),
  ];
}
