/**
 * Forecast section: probability of being active, expected purchases and value, and the accuracy of past forecasts.
 *
 * @typedef {import("../../core/orders.js").Report} Report
 * @typedef {import("../../core/shapes.js").Models} Models
 * @typedef {import("../../core/shapes.js").Validation} Validation
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./csv.js").Cell} Cell
 */

import { bars, barsHeight } from "../../charts/bars.js";
import { curves } from "../../charts/curves.js";
import { heatMap, heatMapHeight, SMALL } from "../../charts/heat-map.js";
import { histogram } from "../../charts/histogram.js";
import { ticks } from "../../charts/scale.js";
import { formatDay } from "../../i18n/date.js";
import { numbersOf } from "../../i18n/number.js";
import { figure } from "./orders-figure.js";

const HEIGHT = 280;
const BARS = 190;

/** Forecast horizon as text. @param {Models} models @param {Context} context */
export const horizonOf = ({ horizonDays }, { words, format }) =>
  words.forecast.days(horizonDays, format.count(horizonDays));

/** Model fit and comparison. @param {Models} models @param {Context} context */
export function paintModels({ candidates, chosen, chosenBy, spend, histogram: fit }, context) {
  const { words, format } = context;
  const labels = words.forecast;
  const last = fit.actual.length - 1;
  const name = (/** @type {number} */ at) => (at === last ? words.orMore(format.count(at)) : format.count(at));
  const fitted = [...candidates, spend].flatMap((model) => (model.ok ? [model] : []));
  return [
    figure(
      {
        title: labels.bars,
        sentence: labels.barsSentence(labels.names[chosen]),
        columns: [
          [labels.repeats, "text"],
          [labels.counted, "count"],
          [labels.expected, "points"],
        ],
        rows: fit.actual.map((counted, at) => [name(at), counted, fit.expected[at]]),
        height: barsHeight(fit.actual.length, 2),
        draw: (width) =>
          bars(
            fit.actual.map((counted, at) => ({
              name: name(at),
              values: [counted, fit.expected[at]],
              texts: [format.count(counted), format.count(Math.round(fit.expected[at]))],
            })),
            [labels.counted, labels.expected],
            width,
          ),
      },
      context,
    ),
    figure(
      {
        title: labels.compare,
        sentence: (chosenBy === "holdout" ? labels.holdoutSentence : labels.compareSentence)(labels.names[chosen]),
        columns: [
          [labels.model, "text"],
          [labels.logLikelihood, "points"],
          ["AIC", "points"],
          ["BIC", "points"],
          [labels.weight, "share"],
          [labels.parameters, "text"],
        ],
        rows: fitted.map((model) => [
          labels.names[model.model],
          model.logLikelihood,
          model.aic,
          model.bic,
          "weight" in model ? Number(model.weight) : null,
          Object.entries(model.parameters)
            .map(([id, value]) => `${id} ${parameter(value, format)}`)
            .join("; "),
        ]),
        height: 0,
        draw: undefined,
      },
      context,
    ),
  ];
}

/**
 * Formats a model parameter of any magnitude with enough digits to calculate with.
 *
 * @param {number} value
 * @param {import("../../i18n/units.js").Format} format
 */
function parameter(value, { locale }) {
  const notation = value >= 1e-3 && value < 1e6 ? "standard" : "scientific";
  return new Intl.NumberFormat(numbersOf(locale), { maximumSignificantDigits: 6, notation }).format(value);
}

/**
 * Probability of being active and expected purchases, by frequency and recency.
 *
 * @param {Models} models
 * @param {Context} context
 */
export function paintMaps(models, context) {
  const { words, format } = context;
  const labels = words.forecast;
  const { frequency, recencyDays, pAlive, expectedTransactions } = models.grid;
  const upward = frequency.map((_, row) => frequency.length - 1 - row);
  /**
   * @param {string} title
   * @param {string} sentence
   * @param {number[][]} grid
   * @param {string} label
   * @param {"share" | "points"} unit
   * @param {number} most
   */
  const map = (title, sentence, grid, label, unit, most) =>
    figure(
      {
        title,
        sentence,
        columns: [
          [labels.repeats, "count"],
          [labels.recency, "points"],
          [label, unit],
        ],
        rows: upward.flatMap((row) => recencyDays.map((days, column) => [frequency[row], days, grid[row][column]])),
        height: heatMapHeight(frequency.length, 2, SMALL),
        draw: (width) =>
          heatMap(
            {
              rows: upward.map((row) => format.count(frequency[row])),
              columns: recencyDays.map((days) => format.count(Math.round(days))),
              cell: SMALL,
              upward: `↑ ${labels.repeats}`,
              across: `${labels.recency}\u00a0→`,
              shade: (row, column) => Math.min(grid[upward[row]][column] / most, 1),
              text: (row, column) =>
                unit === "share"
                  ? format.share(Math.round(grid[upward[row]][column] * 100) / 100)
                  : format.points(Math.round(grid[upward[row]][column] * 10) / 10),
            },
            width,
          ),
      },
      context,
    );
  return [
    map(labels.alivePlot, labels.alivePlotSentence, pAlive, labels.pAlive, "share", 1),
    map(
      labels.buysPlot,
      labels.buysPlotSentence(horizonOf(models, context)),
      expectedTransactions,
      labels.expectedPurchases,
      "points",
      Math.max(...expectedTransactions.flat(), 1e-9),
    ),
  ];
}

/** Distribution of expected customer values. @param {Float64Array | undefined} clv @param {Context} context */
export function paintSpread(clv, context) {
  const { words, format } = context;
  if (!clv?.length) return [];
  const labels = words.forecast;
  const sorted = clv.slice().sort();
  const total = sorted.reduce((sum, value) => sum + value, 0);
  const best = sorted.subarray(sorted.length - Math.ceil(sorted.length / 10)).reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return [];
  // The few most valuable customers share the last bar; otherwise all others would fall into the first.
  const bounds = ticks(Math.max(sorted[Math.floor(sorted.length * 0.95)], total / sorted.length / 10), 8).slice(1);
  const counts = [...bounds, Infinity].map(() => 0);
  let bar = 0;
  for (const value of sorted) {
    while (value > bounds[bar]) bar++;
    counts[bar]++;
  }
  const rows = counts.map(
    (count, at) =>
      /** @type {[string, number]} */ ([
        at < bounds.length ? format.money(bounds[at]) : `> ${format.money(bounds[at - 1])}`,
        count,
      ]),
  );
  return [
    figure(
      {
        title: labels.spread,
        sentence: labels.spreadSentence(
          format.money(sorted[Math.floor((sorted.length - 1) / 2)]),
          format.share(best / total),
        ),
        columns: [
          [labels.upTo, "text"],
          [words.figures.customers, "count"],
        ],
        rows,
        height: BARS,
        draw: (width) =>
          histogram(
            rows.map(([label, value]) => ({ label, value, text: format.count(value) })),
            width,
            BARS,
          ),
      },
      context,
    ),
  ];
}

/** Actual and expected purchases by week. @param {Validation} validation @param {Context} context */
export function paintTracking({ calibrationEnd, holdout, tracking }, context) {
  const { words, format } = context;
  const labels = words.forecast;
  const running = (/** @type {number[]} */ weeks) => {
    let sum = 0;
    return weeks.map((purchases) => (sum += purchases));
  };
  const [actual, expected] = [running(tracking.actual), running(tracking.expected)];
  const points = (/** @type {number[]} */ sums) =>
    sums.map((sum, at) => /** @type {[number, number]} */ ([tracking.endWeek[at], sum]));
  const end = tracking.endWeek[tracking.endWeek.length - 1];
  return figure(
    {
      title: labels.tracking,
      sentence: labels.trackingSentence(
        formatDay(calibrationEnd, format.locale),
        format.count(holdout.actual),
        format.count(Math.round(holdout.expected)),
        holdout.totalError === null ? "–" : format.share(Math.abs(holdout.totalError)),
      ),
      columns: [
        [labels.week, "points"],
        [labels.actual, "count"],
        [labels.expected, "points"],
      ],
      rows: tracking.endWeek.map((week, at) => [week, tracking.actual[at], tracking.expected[at]]),
      height: HEIGHT,
      draw: (width) =>
        curves(
          {
            lines: [
              { look: "line", name: labels.actual, points: points(actual) },
              { look: "limit", name: labels.expected, points: points(expected) },
            ],
            nameX: format.count,
            nameY: format.count,
            across: labels.week,
            mark: { x: Math.max(end - holdout.weeks, 0), name: labels.calibrationEnd },
          },
          width,
          HEIGHT,
        ),
    },
    context,
  );
}
