/**
 * Pictures of cohorts: customers by first purchase in four forms, their return rate over time, and the customers and
 * revenue of each period.
 *
 * @typedef {import("../../core/order-log.js").Report} Report
 * @typedef {import("../../core/shapes.js").Cohorts} Cohorts
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 * @typedef {"month" | "quarter" | "week"} Period
 * @typedef {"share" | "customers" | "revenue" | "perCustomer"} Form
 */

import { curves } from "../../charts/curves.js";
import { heatMap, heatMapHeight } from "../../charts/heat-map.js";
import { stacks } from "../../charts/stacks.js";
import { formatPeriod } from "../../i18n/date.js";
import { numbersOf } from "../../i18n/number.js";
import { h } from "./dom.js";
import { unique } from "./field.js";
import { figure } from "./orders-figure.js";
import { rounded } from "./rounded.js";

const HEIGHT = 260;
/** Maximum number of cohorts in the picture, the latest; the saved table has all. */
const MOST_ROWS = 36;
/** Width of a cell with a percentage, and of one with an amount. */
const NARROWEST = { share: 38, customers: 42, revenue: 62, perCustomer: 62 };

const PERIODS = /** @type {Period[]} */ (["month", "quarter", "week"]);
const FORMS = /** @type {Form[]} */ (["share", "customers", "revenue", "perCustomer"]);

/** The initial period. @param {Report} report */
const usual = ({ cohorts }) => PERIODS.find((period) => cohorts[period].ok);

/** The cohorts of the default period. @param {Report} report */
function usualCohorts(report) {
  const period = usual(report);
  const found = period && report.cohorts[period];
  return period && found?.ok ? { period, found } : undefined;
}

/** The cohorts in the chosen form and period. @param {Report} report @param {Context} context */
export function paintCohorts(report, context) {
  const { words } = context;
  const { cohorts } = report;
  const there = PERIODS.filter((period) => cohorts[period].ok);
  if (!there.length) return undefined;
  const place = h("div", { class: "stage" });
  /**
   * @template {string} T
   * @param {string} name
   * @param {string} label
   * @param {[T, string][]} choices
   */
  const select = (name, label, choices) => {
    const id = unique();
    const choice = h("select", { id, name });
    choice.append(...choices.map(([value, text]) => h("option", { value }, text)));
    choice.addEventListener("change", () => {
      show();
      choice.focus();
    });
    return { choice, nodes: [h("label", { for: id }, label), h("div", { class: "box" }, choice)] };
  };
  const forms = words.explore.cohortForms;
  const form = select(
    "cohortForm",
    words.explore.show,
    FORMS.map((form) => [form, forms[form]]),
  );
  const by = select(
    "cohortPeriod",
    words.cohorts.by,
    there.map((period) => [period, words.cohorts.periods[period]]),
  );
  const controls = h("div", { class: "tools period" }, ...form.nodes, ...by.nodes);
  const show = () => {
    const period = /** @type {Period} */ (by.choice.value);
    const found = cohorts[period];
    if (!found.ok) return;
    const picture = cohortPicture(found, period, /** @type {Form} */ (form.choice.value), context);
    place.replaceChildren(figure({ ...picture, controls }, context));
  };
  show();
  return place;
}

/** The cohorts as shares, by the default period. @param {Report} report @param {Context} context */
export function cohortsOf(report, context) {
  const usual = usualCohorts(report);
  return usual && cohortPicture(usual.found, usual.period, "share", context);
}

/**
 * The figure of each period of a cohort, in a form.
 *
 * @param {Cohorts["cohorts"][0]} cohort
 * @param {Form} form
 */
function valuesOf({ active, revenue, retention, customers }, form) {
  if (form === "share") return retention;
  if (form === "customers") return active;
  if (form === "revenue") return revenue;
  let sum = 0;
  return revenue.map((amount) => (sum += amount) / customers);
}

/**
 * The mean over the cohorts observed that long; shares and revenue per customer are those of all their customers
 * together. An incomplete period does not count.
 *
 * @param {Cohorts} found
 * @param {Form} form
 */
export function meansOf({ cohorts, lastIsPartial, curve }, form) {
  if (form === "share") return curve;
  const filled = cohorts.filter(({ customers }) => customers > 0);
  const longest = Math.max(0, ...filled.map(({ active }) => active.length - Number(lastIsPartial)));
  return Array.from({ length: longest }, (_, later) => {
    const long = filled.filter(({ active }) => active.length - Number(lastIsPartial) > later);
    const weight = form === "perCustomer";
    const sum = long.reduce((sum, cohort) => sum + valuesOf(cohort, form)[later] * (weight ? cohort.customers : 1), 0);
    return sum / long.reduce((sum, { customers }) => sum + (weight ? customers : 1), 0);
  });
}

/** @param {Cohorts} found @param {Period} period @param {Form} form @param {Context} context @returns {Picture} */
function cohortPicture(found, period, form, { words, format }) {
  const { cohorts, curve, curveLow, curveHigh, curveCustomers } = found;
  const labels = words.explore;
  const { plain, estimate } = rounded(format);
  const filled = cohorts.filter(({ customers }) => customers > 0);
  const shown = filled.slice(-MOST_ROWS);
  const figures = shown.map((cohort) => valuesOf(cohort, form));
  const means = meansOf(found, form);
  const widest = Math.max(...shown.map(({ retention }) => retention.length));
  // The first column is always 100 % and would dominate the colour scale.
  const first = form === "share" ? 1 : 0;
  const most = Math.max(...figures.flatMap((own) => own.slice(first)), form === "share" ? 0.01 : 1e-9);
  const name = (/** @type {string} */ start) => formatPeriod(start, period, format.locale);
  const whole = new Intl.NumberFormat(numbersOf(format.written ?? format.locale), {
    style: "percent",
    maximumFractionDigits: 0,
  });
  const isMoney = form === "revenue" || form === "perCustomer";
  const amount = (/** @type {number} */ n) =>
    format.money(Math.abs(n) >= 100 ? Math.round(n) : Math.round(n * 10) / 10);
  const write = (/** @type {number} */ n) =>
    form === "share" ? whole.format(n) : isMoney ? amount(n) : format.count(Math.round(n));
  const sum = (/** @type {number[]} */ amounts) => amounts.reduce((sum, amount) => sum + amount, 0);
  const sizes = (/** @type {number} */ n) => words.customersShown(n, format.count(n));
  const largest = filled.reduce((a, b) => (b.customers > a.customers ? b : a));
  const richest = filled.reduce((a, b) => (sum(b.revenue) > sum(a.revenue) ? b : a));
  const titles = {
    share: curve.length > 1 ? labels.oneLater(plain(curve[1], "share")) : words.cohorts.none,
    customers: labels.bestCohort(name(largest.start), sizes(largest.customers)),
    revenue: labels.bestCohort(name(richest.start), plain(sum(richest.revenue), "money")),
    perCustomer: means.length
      ? labels.worth(plain(means[means.length - 1], "money"), means.length - 1, format.count(means.length - 1))
      : labels.cohortForms.perCustomer,
  };
  /** Names of the rows: each cohort, and all together. */
  const rows = [labels.allCohorts, ...shown.map(({ start }) => name(start))];
  const valueAt = (/** @type {number} */ row, /** @type {number} */ later) =>
    row === 0 ? means[later] : figures[row - 1][later];
  /** In the form of shares, the first column shows the size of the cohort. @param {number} row */
  const sizeOf = (row) =>
    row === 0 ? filled.reduce((sum, { customers }) => sum + customers, 0) : shown[row - 1].customers;
  const isSize = (/** @type {number} */ later) => form === "share" && later === 0;
  /** @param {number} row @param {number} later */
  const read = (row, later) => {
    const place = `${rows[row]}; ${labels.later(later, format.count(later))}`;
    if (isSize(later)) return `${rows[row]}: ${sizes(sizeOf(row))}`;
    if (form !== "share") return `${place}: ${write(valueAt(row, later))}; ${sizes(sizeOf(row))}`;
    const { low, high, customers } =
      row === 0
        ? { low: curveLow, high: curveHigh, customers: curveCustomers[later] }
        : { ...shown[row - 1], customers: shown[row - 1].customers };
    return `${place}: ${estimate({ value: valueAt(row, later), low: low[later], high: high[later] }, "share")}; ${sizes(customers)}`;
  };
  return {
    name: words.cohorts.title,
    title: titles[form],
    sentence: [
      labels.rowsAreCohorts,
      filled.length > shown.length && labels.latest(shown.length, format.count(shown.length)),
    ]
      .filter(Boolean)
      .join(" "),
    columns: [
      [words.cohorts.cohort, "text"],
      [words.curve.later, "count"],
      [words.figures.customers, "count"],
      [words.cohorts.retention, "share"],
      [words.curve.low, "share"],
      [words.curve.high, "share"],
      [words.figures.revenue, "money"],
      [labels.cohortForms.perCustomer, "money"],
    ],
    rows: filled.flatMap((cohort) => {
      const { start, active, retention, low, high, revenue } = cohort;
      const sums = valuesOf(cohort, "perCustomer");
      return active.map((customers, later) => [
        name(start),
        later,
        customers,
        retention[later],
        low[later],
        high[later],
        revenue[later],
        sums[later],
      ]);
    }),
    height: heatMapHeight(rows.length, 1),
    draw: (width) =>
      heatMap(
        {
          rows,
          columns: Array.from({ length: widest }, (_, later) => format.count(later)),
          across: words.cohorts.across,
          narrowest: NARROWEST[form],
          plain: (_, later) => isSize(later),
          shade: (row, later) => {
            const value = valueAt(row, later);
            return value === undefined ? undefined : Math.max(value, 0) / most;
          },
          text: (row, later) => (isSize(later) ? format.count(sizeOf(row)) : write(valueAt(row, later))),
          read,
          scale: [write(0), write(most)],
        },
        width,
      ),
  };
}

/** Share of customers who come back, by periods since the first purchase. @param {Report} report @param {Context} context @returns {Picture | undefined} */
export function curveOf(report, { words, format }) {
  const usual = usualCohorts(report);
  if (!usual || usual.found.curve.length < 3) return undefined;
  const { curve, curveLow, curveHigh, curveCustomers } = usual.found;
  const { plain, estimate } = rounded(format);
  const labels = words.explore;
  // The first point is 100 % by definition and would flatten the rest of the curve.
  const later = (/** @type {(at: number) => [number, number]} */ point) =>
    curve.slice(1).map((_, before) => point(before + 1));
  return {
    name: words.curve.title,
    title: labels.oneLater(plain(curve[1], "share")),
    sentence: words.curve.sentence(
      plain(curve[curve.length - 1], "share"),
      format.share(report.metrics.repurchaseRate.confidence),
    ),
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
              read: (before) => {
                const at = before + 1;
                const value = estimate({ value: curve[at], low: curveLow[at], high: curveHigh[at] }, "share");
                const n = curveCustomers[at];
                return `${labels.later(at, format.count(at))}: ${value}; ${words.customersShown(n, format.count(n))}`;
              },
            },
          ],
          nameX: format.count,
          nameY: format.share,
          across: words.cohorts.across,
          upward: words.cohorts.retention,
        },
        width,
        HEIGHT,
      ),
  };
}

/** New and returning customers over time. @param {Report} report */
function activityOf({ mix }) {
  if (!mix.ok) return undefined;
  const period = PERIODS.find((period) => mix.over[period].ok) ?? "month";
  const over = mix.over[period];
  return over.ok && over.start.length > 1 ? { period, over } : undefined;
}

/** Revenue of each period, from new and from returning customers. @param {Report} report @param {Context} context @returns {Picture | undefined} */
export function revenueOf(report, { words, format }) {
  const found = activityOf(report);
  if (!found) return undefined;
  const { period, over } = found;
  const { start, newRevenue, returningRevenue } = over;
  const { plain } = rounded(format);
  const labels = words.explore;
  const name = (/** @type {number} */ at) => formatPeriod(start[at], period, format.locale);
  const whole = start.map((_, at) => newRevenue[at] + returningRevenue[at]);
  const best = whole.indexOf(Math.max(...whole));
  const total = whole.reduce((sum, amount) => sum + amount, 0);
  const returning = returningRevenue.reduce((sum, amount) => sum + amount, 0);
  const cohorts = report.cohorts[period];
  const partial = cohorts.ok && cohorts.lastIsPartial ? start.length - 1 : -1;
  const sentence = partial >= 0 ? labels.partial : undefined;
  return {
    name: labels.revenueOver[period],
    title: labels.bestPeriod(
      name(best),
      plain(whole[best], "money"),
      plain(total > 0 ? returning / total : 0, "share"),
    ),
    sentence,
    columns: [
      [words.cohorts.periods[period], "text"],
      [words.figures.revenue, "money"],
      [words.mix.newRevenue, "money"],
      [words.mix.returningRevenue, "money"],
    ],
    rows: start.map((_, at) => [name(at), whole[at], newRevenue[at], returningRevenue[at]]),
    height: HEIGHT,
    draw: (width) =>
      stacks(
        {
          columns: start.map((_, at) => name(at)),
          parts: [
            { name: words.mix.returningRevenue, values: returningRevenue, tone: "high" },
            { name: words.mix.newRevenue, values: newRevenue, tone: "middle" },
          ],
          write: (value) => plain(value, "money"),
          read: (at) =>
            `${name(at)}: ${plain(whole[at], "money")}; ${words.mix.returning}: ${plain(returningRevenue[at], "money")}; ${words.mix.newCustomers}: ${plain(newRevenue[at], "money")}`,
          partial,
        },
        width,
        HEIGHT,
      ),
  };
}

/** New and returning customers by period. @param {Report} report @param {Context} context @returns {Picture | undefined} */
export function mixOf(report, { words, format }) {
  const found = activityOf(report);
  if (!found || !report.mix.ok) return undefined;
  const { period, over } = found;
  const { regular } = report.mix;
  const { start, newCustomers, returningCustomers, newRevenue, returningRevenue } = over;
  const { plain, written } = rounded(format);
  const name = (/** @type {number} */ at) => (start[at] ? formatPeriod(start[at], period, format.locale) : "");
  const points = (/** @type {ArrayLike<number>} */ counts) =>
    Array.from(counts, (count, at) => /** @type {[number, number]} */ ([at, count]));
  const read = (/** @type {string} */ label, /** @type {number[]} */ counts) => (/** @type {number} */ at) =>
    `${name(at)}; ${label}: ${words.customersShown(counts[at], format.count(counts[at]))}`;
  return {
    name: words.mix.title,
    title: words.mix.sentence(written(regular.share, "share").value, plain(regular.revenueShare ?? 0, "share")),
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
            {
              look: "line",
              name: words.mix.returning,
              points: points(returningCustomers),
              read: read(words.mix.returning, returningCustomers),
            },
            {
              look: "limit",
              name: words.mix.newCustomers,
              points: points(newCustomers),
              read: read(words.mix.newCustomers, newCustomers),
            },
          ],
          nameX: (at) => name(Math.round(at)),
          nameY: format.count,
          across: "",
          upward: words.figures.customers,
        },
        width,
        HEIGHT,
      ),
  };
}
