/**
 * Pictures of the forecast: probability of being active, expected purchases and value, and the accuracy of past
 * forecasts.
 *
 * @typedef {import("../../core/order-log.js").Report} Report
 * @typedef {import("../../core/shapes.js").Models} Models
 * @typedef {import("../../core/shapes.js").Validation} Validation
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 */

import { bars, barsHeight } from "../../charts/bars.js";
import { curves } from "../../charts/curves.js";
import { heatMap, heatMapHeight, SMALL } from "../../charts/heat-map.js";
import { ticks } from "../../charts/scale.js";
import { formatDay, formatMonth } from "../../i18n/date.js";
import { numbersOf } from "../../i18n/number.js";
import { customersBy } from "./orders-histogram.js";
import { rounded } from "./rounded.js";

const HEIGHT = 280;
const BARS = 190;

/** Forecast horizon as text. @param {Models} models @param {Context} context */
export const horizonOf = ({ horizonDays }, { words, format }) =>
  words.forecast.days(horizonDays, format.count(horizonDays));

/** Model fit and comparison. @param {Models} models @param {Context} context @returns {Picture[]} */
export function fitOf({ candidates, chosen, chosenBy, spend, histogram: fit }, context) {
  const { words, format } = context;
  const labels = words.forecast;
  const last = fit.actual.length - 1;
  const name = (/** @type {number} */ at) => (at === last ? words.orMore(format.count(at)) : format.count(at));
  const fitted = [...candidates, spend].flatMap((model) => (model.ok ? [model] : []));
  return [
    {
      name: labels.bars,
      title: labels.barsSentence(labels.names[chosen]),
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
            reads: [
              `${labels.repeats}: ${name(at)}; ${labels.counted}: ${format.count(counted)}`,
              `${labels.repeats}: ${name(at)}; ${labels.expected}: ${format.count(Math.round(fit.expected[at]))}`,
            ],
          })),
          [labels.counted, labels.expected],
          width,
        ),
    },
    {
      name: labels.compare,
      title: (chosenBy === "holdout" ? labels.holdoutSentence : labels.compareSentence)(labels.names[chosen]),
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
  ];
}

/**
 * Formats a model parameter of any magnitude with enough digits to calculate with.
 *
 * @param {number} value
 * @param {import("../../i18n/units.js").Format} format
 */
function parameter(value, { locale, written = locale }) {
  const notation = value >= 1e-3 && value < 1e6 ? "standard" : "scientific";
  return new Intl.NumberFormat(numbersOf(written), { maximumSignificantDigits: 6, notation }).format(value);
}

/**
 * Probability of being active and expected purchases, by frequency and recency.
 *
 * @param {Models} models
 * @param {Context} context
 * @returns {Picture[]}
 */
export function mapsOf(models, context) {
  const { words, format } = context;
  const labels = words.forecast;
  const { frequency, recencyDays, pAlive, expectedTransactions } = models.grid;
  const { plain } = rounded(format);
  const upward = frequency.map((_, row) => frequency.length - 1 - row);
  /**
   * @param {Pick<Picture, "name" | "title" | "sentence">} head
   * @param {number[][]} grid
   * @param {string} label
   * @param {"share" | "points"} unit
   * @param {number} most
   * @returns {Picture}
   */
  const map = (head, grid, label, unit, most) => {
    const write = (/** @type {number} */ value) =>
      unit === "share" ? plain(value, "share") : format.points(Math.round(value * 10) / 10);
    return {
      ...head,
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
            text: (row, column) => write(grid[upward[row]][column]),
            read: (row, column) =>
              [
                `${labels.repeats}: ${format.count(frequency[upward[row]])}`,
                `${labels.recency}: ${format.count(Math.round(recencyDays[column]))}`,
                `${label}: ${write(grid[upward[row]][column])}`,
              ].join("; "),
            scale: [write(0), write(most)],
          },
          width,
        ),
    };
  };
  const most = Math.max(...expectedTransactions.flat(), 1e-9);
  return [
    map(
      { name: labels.alivePlot, title: words.explore.quiet, sentence: labels.alivePlotSentence },
      pAlive,
      labels.pAlive,
      "share",
      1,
    ),
    map(
      { name: labels.buysPlot, title: labels.buysPlotSentence(horizonOf(models, context)) },
      expectedTransactions,
      labels.expectedPurchases,
      "points",
      most,
    ),
  ];
}

/**
 * The value at a rank of the ascending order, without sorting: a million values would block the page's thread too long.
 *
 * @param {Float64Array} values none below 0
 * @param {number} rank counted from 0
 */
function atRank(values, rank) {
  const bits = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  // The first 16 bits of a floating point number order it coarsely.
  const counts = new Uint32Array(65_536);
  for (let high = 1; high < bits.length; high += 2) counts[bits[high] >>> 16]++;
  let before = 0;
  let bucket = 0;
  while (before + counts[bucket] <= rank) before += counts[bucket++];
  const own = new Float64Array(counts[bucket]);
  let filled = 0;
  for (let at = 0; at < values.length; at++) if (bits[2 * at + 1] >>> 16 === bucket) own[filled++] = values[at];
  return own.sort()[rank - before];
}

/** Distribution of expected customer values. @param {Float64Array | undefined} clv @param {Context} context @returns {Picture | undefined} */
export function spreadOf(clv, context) {
  const { words, format } = context;
  if (!clv?.length) return undefined;
  const labels = words.forecast;
  const { plain } = rounded(format);
  let total = 0;
  for (const value of clv) total += value;
  if (!(total > 0)) return undefined;
  const tenth = Math.ceil(clv.length / 10);
  const bound = atRank(clv, clv.length - tenth);
  let best = 0;
  let above = 0;
  for (const value of clv) {
    if (value <= bound) continue;
    best += value;
    above++;
  }
  best += (tenth - above) * bound;
  // The few most valuable customers share the last bar; otherwise almost all others would be in the first.
  const bounds = ticks(Math.max(atRank(clv, Math.floor(clv.length * 0.95)), total / clv.length / 10), 8).slice(1);
  const counts = [...bounds, Infinity].map(() => 0);
  const step = bounds[0];
  for (const value of clv) {
    let bar = Math.min(Math.max(Math.ceil(value / step) - 1, 0), bounds.length);
    // The quotient may be off by one if the value is a bound.
    if (bar > 0 && value <= bounds[bar - 1]) bar--;
    counts[bar]++;
  }
  const rows = counts.map(
    (count, at) =>
      /** @type {[string, number]} */ ([
        at < bounds.length ? format.money(bounds[at]) : `> ${format.money(bounds[at - 1])}`,
        count,
      ]),
  );
  return {
    name: labels.spread,
    title: labels.spreadSentence(
      plain(atRank(clv, Math.floor((clv.length - 1) / 2)), "money"),
      plain(best / total, "share"),
    ),
    ...customersBy(labels.upTo, rows, clv.length, BARS, context),
  };
}

/** Actual and expected purchases by week. @param {Validation} validation @param {Context} context @returns {Picture} */
export function trackingOf({ calibrationEnd, holdout, tracking, season }, context) {
  const { words, format } = context;
  const labels = words.forecast;
  const running = (/** @type {number[]} */ weeks) => {
    let sum = 0;
    return weeks.map((purchases) => (sum += purchases));
  };
  const [actual, expected] = [running(tracking.actual), running(tracking.expected)];
  const seasonal = season && running(season.tracking);
  const points = (/** @type {number[]} */ sums) =>
    sums.map((sum, at) => /** @type {[number, number]} */ ([tracking.endWeek[at], sum]));
  const read = (/** @type {string} */ name, /** @type {number[]} */ sums) => (/** @type {number} */ at) =>
    `${labels.week} ${format.count(Math.round(tracking.endWeek[at]))}; ${name}: ${format.count(Math.round(sums[at]))}`;
  const end = tracking.endWeek[tracking.endWeek.length - 1];
  return {
    name: labels.tracking,
    title: labels.trackingSentence(
      formatDay(calibrationEnd, format.locale),
      format.count(holdout.actual),
      format.count(Math.round(holdout.expected)),
      holdout.totalError === null ? "–" : rounded(format).plain(Math.abs(holdout.totalError), "share"),
    ),
    ...(season && { sentence: seasonSentence(season, context) }),
    columns: [
      [labels.week, "points"],
      [labels.actual, "count"],
      [labels.expected, "points"],
      ...(season ? [/** @type {[string, "points"]} */ ([labels.seasonal, "points"])] : []),
    ],
    rows: tracking.endWeek.map((week, at) => [
      week,
      tracking.actual[at],
      tracking.expected[at],
      ...(season ? [season.tracking[at]] : []),
    ]),
    height: HEIGHT,
    draw: (width) =>
      curves(
        {
          lines: [
            { look: "line", name: labels.actual, points: points(actual), read: read(labels.actual, actual) },
            { look: "limit", name: labels.expected, points: points(expected), read: read(labels.expected, expected) },
            ...(seasonal
              ? [
                  {
                    look: /** @type {const} */ ("quiet"),
                    name: labels.seasonal,
                    points: points(seasonal),
                    read: read(labels.seasonal, seasonal),
                  },
                ]
              : []),
          ],
          nameX: format.count,
          nameY: format.count,
          across: labels.week,
          upward: labels.total,
          mark: { x: Math.max(end - holdout.weeks, 0), name: labels.calibrationEnd },
        },
        width,
        HEIGHT,
      ),
  };
}

/**
 * Season: differences between months, and its use in the forecast.
 *
 * @param {NonNullable<Validation["season"]>} season
 * @param {Context} context
 */
function seasonSentence({ factors, totalError, better, forecast }, { words, format }) {
  const labels = words.forecast;
  const at = (/** @type {number} */ factor) => formatMonth(factors.indexOf(factor), format.locale);
  const [least, most] = [Math.min(...factors), Math.max(...factors)];
  const error = totalError === null ? "–" : rounded(format).plain(Math.abs(totalError), "share");
  return [
    labels.season({
      most: at(most),
      high: rounded(format).plain(most, "share"),
      least: at(least),
      low: rounded(format).plain(least, "share"),
      error,
    }),
    better ? labels.seasonUsed : labels.seasonUnused,
    better && forecast !== null && labels.seasonForecast(format.count(Math.round(forecast))),
  ]
    .filter(Boolean)
    .join(" ");
}
