/**
 * Cohorts and plans of the report on subscriptions.
 *
 * @typedef {import("../../core/subscriptions.js").Report} Report
 * @typedef {import("../../core/subscriptions.js").Plan} Plan
 * @typedef {import("./orders-figure.js").Picture} Picture
 * @typedef {import("./subscriptions-report.js").Context} Context
 */

import { curves } from "../../charts/curves.js";
import { heatMap, heatMapHeight } from "../../charts/heat-map.js";
import { ranges, rangesHeight } from "../../charts/ranges.js";
import { formatPeriod } from "../../i18n/date.js";
import { numbersOf } from "../../i18n/number.js";
import { rounded, sharesOf } from "./rounded.js";

const HEIGHT = 260;
/** Limits of the pictures; the saved tables are complete. */
const MOST_COHORTS = 36;
const MOST_PLANS = 12;
const MOST_PROJECTIONS = 4;
/** Width of a cell with a percentage. */
const NARROWEST = 34;
/** Number of customers below which a plan's interval is drawn pale. */
const SMALL = 50;

/** Survivors of each cohort. @param {Report} report @param {Context} context @returns {Picture[]} */
export function paintCohorts({ cohorts }, { words, format }) {
  const length = lengthOf(cohorts.map(({ start }) => start));
  const name = (/** @type {string} */ start) =>
    length === "year" ? start.slice(0, 4) : formatPeriod(start, length, format.locale);
  const shown = cohorts.filter(({ survivors }) => survivors.length > 1).slice(-MOST_COHORTS);
  if (shown.length < 2) return [];
  const widest = Math.max(...shown.map(({ survivors }) => survivors.length));
  const percent = new Intl.NumberFormat(numbersOf(format.written ?? format.locale), {
    style: "percent",
    maximumFractionDigits: 0,
  });
  const share = (/** @type {number} */ row, /** @type {number} */ later) =>
    shown[row].survivors[later] === undefined ? undefined : shown[row].survivors[later] / shown[row].customers;
  return [
    {
      name: words.cohorts,
      title: words.cohortsSentence,
      columns: [
        [words.cohort, "text"],
        [words.after, "count"],
        [words.customers, "count"],
        [words.left, "share"],
        ...(shown[0].revenue ? /** @type {Picture["columns"]} */ ([[words.revenue, "money"]]) : []),
      ],
      rows: cohorts.flatMap(({ start, customers, survivors, revenue }) =>
        survivors.map((left, later) => [
          name(start),
          later,
          left,
          left / customers,
          ...(revenue ? [revenue[later]] : []),
        ]),
      ),
      height: heatMapHeight(shown.length, 1),
      draw: (width) => {
        const room = Math.max(2, Math.floor((width * 0.75) / NARROWEST));
        return heatMap(
          {
            rows: shown.map(({ start }) => name(start)),
            columns: Array.from({ length: Math.min(widest, room) }, (_, later) => format.count(later)),
            across: words.after,
            shade: share,
            text: (row, later) =>
              later === 0 ? format.count(shown[row].customers) : percent.format(share(row, later) ?? 0),
          },
          width,
        );
      },
    },
  ];
}

/**
 * Length of the cohorts, from the distance between their starts.
 *
 * @param {string[]} starts
 * @returns {"month" | "quarter" | "year"}
 */
function lengthOf(starts) {
  const months = starts.map((start) => Number(start.slice(5, 7)));
  if (months.some((month) => month % 3 !== 1)) return "month";
  return months.some((month) => month !== 1) ? "quarter" : "year";
}

/** Name of a plan with its interval. @param {Plan} plan @param {Context} context */
function nameOf({ name, interval }, { words, format }) {
  const [count, unit] = interval.split(" ");
  const every = unit === "month" ? words.everyMonths : words.everyDays;
  return `${name || words.noPlan}, ${every(format.count(Number(count)))}`;
}

/**
 * Plans with their value, and the projections of the largest.
 *
 * @param {Report} report
 * @param {Context} context
 * @returns {Picture[]}
 */
export function paintPlans({ plans }, context) {
  const { words, format } = context;
  const isPriced = plans.some(({ price }) => price !== null);
  const estimate = (/** @type {Plan} */ plan) => (isPriced ? plan.value : plan.projected);
  const drawn = plans.slice(0, MOST_PLANS).flatMap((plan) => {
    const own = estimate(plan);
    return own ? [{ plan, own }] : [];
  });
  const unit = isPriced ? "money" : "share";
  const { plain, written } = rounded(format);
  /** @type {Picture} */
  const all = {
    name: isPriced ? words.plans : words.plansPlain,
    title: words.plansSentence,
    columns: [
      [words.plan, "text"],
      [words.customers, "count"],
      [words.active, "count"],
      ...(isPriced
        ? /** @type {Picture["columns"]} */ ([
            [words.price, "money"],
            [words.value, "money"],
            [words.low, "money"],
            [words.high, "money"],
          ])
        : []),
      [words.payments, "number"],
      [words.projected, "share"],
      [words.low, "share"],
      [words.high, "share"],
      [words.model, "text"],
    ],
    rows: plans.map((plan) => [
      nameOf(plan, context),
      plan.customers,
      plan.active,
      ...(isPriced ? [plan.price, plan.value?.value, plan.value?.low, plan.value?.high] : []),
      plan.payments?.value,
      plan.projected?.value,
      plan.projected?.low,
      plan.projected?.high,
      plan.models[0] ? words.models[plan.models[0].id] : words.noModel[plan.absent ?? "not-fitted"],
    ]),
    height: drawn.length ? rangesHeight(drawn.length) : 0,
    draw: drawn.length
      ? (width) =>
          ranges(
            drawn.map(({ plan, own }) => ({
              ...own,
              label: nameOf(plan, context),
              text: written(own, unit).value,
              quiet: plan.customers < SMALL,
            })),
            (n) => plain(n, unit),
            width,
          )
      : undefined,
  };
  const projected = plans.filter(({ models }) => models.length > 0).slice(0, MOST_PROJECTIONS);
  return [all, ...projected.map((plan) => projection(plan, context))];
}

/**
 * Observed survival compared with that of the models.
 *
 * @param {Plan} plan
 * @param {Context} context
 * @returns {Picture}
 */
function projection(plan, context) {
  const { words, format } = context;
  const { survival, models, projected } = plan;
  const looks = /** @type {const} */ (["line", "limit"]);
  const observed = new Map([[0, 1], ...survival.map(({ renewal, survival }) => xy(renewal, survival.value))]);
  return {
    name: words.projection(nameOf(plan, context)),
    title: projected ? words.projectionSentence(...sharesOf(projected, format)) : nameOf(plan, context),
    columns: [
      [words.renewal, "count"],
      [words.observed, "share"],
      ...models.map(({ id }) => /** @type {Picture["columns"][number]} */ ([words.models[id], "share"])),
    ],
    rows: models[0].survival.map((_, renewal) => [
      renewal,
      observed.get(renewal),
      ...models.map(({ survival }) => survival[renewal]),
    ]),
    height: HEIGHT + 20,
    draw: (width) =>
      curves(
        {
          lines: [
            { look: "quiet", name: words.observed, points: [...observed].map(([x, y]) => xy(x, y)) },
            ...models.map(({ id, survival }, at) => ({
              look: looks[at] ?? "limit",
              name: words.models[id],
              points: survival.map((share, renewal) => xy(renewal, share)),
            })),
          ],
          nameX: format.count,
          nameY: format.share,
          across: words.renewal,
          most: 1,
        },
        width,
        HEIGHT + 20,
      ),
  };
}

/** @param {number} x @param {number} y @returns {[number, number]} */
const xy = (x, y) => [x, y];
