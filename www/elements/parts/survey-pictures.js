/**
 * Pictures of a survey, each with its finding. Made of plain nodes, so that they work in Node as in a browser.
 *
 * @typedef {import("../../core/surveys.js").Report} Report
 * @typedef {import("../../core/surveys.js").Question} Question
 * @typedef {import("../../core/shapes.js").SurveyResult} Result
 * @typedef {{ value: number, low: number, high: number }} Estimate
 * @typedef {import("./orders-figure.js").Picture} Picture
 * @typedef {{ words: import("../../i18n/index.js").Survey, format: import("../../i18n/units.js").Format, common?: any,
 *   element?: Element, about?: string }} Context
 */

import { histogram } from "../../charts/histogram.js";
import { importance } from "../../charts/importance.js";
import { ranges, rangesHeight } from "../../charts/ranges.js";
import { waves } from "../../charts/waves.js";
import { formatDay } from "../../i18n/date.js";
import { rounded, roundedTo, stepOf } from "./rounded.js";

const HEIGHT = 220;

/**
 * Format of a question’s results: points, shares or means.
 *
 * @param {Question} question
 * @param {Context} context
 */
export function unitOf({ kind, from }, { words, format }) {
  const isShare = from !== null;
  const column = /** @type {"share" | "points"} */ (isShare ? "share" : "points");
  const scale = isShare ? 100 : 1;
  const value = (/** @type {number} */ n) => (isShare ? format.share(n) : format.points(round(n, kind)));
  /** A signed difference. @param {number} n @param {number} [step] */
  const change = (n, step = isShare || kind === "scale" ? 0.01 : 0.1) => {
    const own = roundedTo(scale * n, step);
    const text = `${own > 0 ? "+" : ""}${format.points(own)}`;
    return isShare ? words.pp(text) : text;
  };
  /** A result and its bounds, rounded to the precision of the interval. @param {Estimate} result */
  const written = (result) => {
    const { low, high } = result;
    return high > low
      ? rounded(format).written(result, column, WHOLE)
      : { value: value(result.value), low: value(low), high: value(high) };
  };
  /** A difference and its bounds, with equal numbers of decimals. @param {Estimate} difference */
  const changes = (difference) => {
    const { low, high } = difference;
    const step = high > low ? Math.min(stepOf(scale * low, scale * high), WHOLE) : undefined;
    return [difference.value, low, high].map((n) => change(n, step));
  };
  return { value, change, written, changes, column, isShare };
}

/** Coarsest rounding of points and percentages: to whole numbers. */
const WHOLE = 1;

/** Means keep two decimals, points one. @param {number} n @param {string} kind */
const round = (n, kind) => roundedTo(n, kind === "scale" ? 0.01 : 0.1);

/** Answers by score. @param {Question} question @param {Context} context @returns {Picture} */
export function distributionPicture({ counts, answers, scale, kind }, { words, format }) {
  const isWhole = counts.every(({ score }) => Number.isInteger(score)) && scale.max - scale.min <= 10;
  const scores = isWhole
    ? Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index)
    : counts.map(({ score }) => score);
  const bars = scores.map((score) => ({ score, count: counts.find((own) => own.score === score)?.count ?? 0 }));
  const most = bars.reduce((best, bar) => (bar.count > best.count ? bar : best), bars[0]);
  const tone = (/** @type {number} */ score) =>
    kind !== "nps" ? "high" : score >= 9 ? "high" : score >= 7 ? "middle" : "low";
  return {
    name: words.distribution,
    title: words.distributionPicture(format.points(most.score), format.share(most.count / Math.max(answers, 1))),
    columns: [
      [words.score, "points"],
      [words.count, "count"],
    ],
    rows: bars.map(({ score, count }) => [score, count]),
    height: HEIGHT,
    draw: (width) =>
      histogram(
        bars.map(({ score, count }) => ({
          label: format.points(score),
          value: count,
          text: format.count(count),
          tone: tone(score),
        })),
        width,
        HEIGHT,
      ),
  };
}

/** A question over time. @param {Question} question @param {Context} context @returns {Picture[]} */
export function timePicture(question, context) {
  const { words, format } = context;
  const entries = question.waves;
  if (entries.length < 2) return [];
  const unit = unitOf(question, context);
  const { change } = entries[entries.length - 1];
  const probability = (/** @type {number} */ p) => format.unit(p, "probability");
  let sentence = words.notCompared;
  if (change) {
    const [value, low, high] = unit.changes(change);
    const isCalled = change.low > 0 || change.high < 0;
    sentence = isCalled
      ? words.called(value, low, high, probability(change.pValue))
      : words.notCalled(value, low, high, probability(change.pValue), unit.change(change.detectable).replace("+", ""));
  }
  const splits = question.splits.map(({ column, mix, within }) =>
    words.split(column, unit.change(mix), unit.change(within)),
  );
  const name = (/** @type {string} */ start) => formatDay(start, format.locale);
  return [
    {
      name: words.waves,
      title: sentence,
      sentence: splits.join(" "),
      columns: [
        [words.wave, "day"],
        [words.count, "count"],
        [words.performance, unit.column],
        [words.low, unit.column],
        [words.high, unit.column],
        [words.change, "text"],
        [words.pValue, "number"],
      ],
      rows: entries.map(({ start, answers, result, change }) => [
        start,
        answers,
        result.value,
        result.low,
        result.high,
        change && unit.changes(change)[0],
        change?.pValue,
      ]),
      height: HEIGHT + 40,
      draw: (width) =>
        waves(
          entries.map(({ start, result }) => ({ ...result, label: name(start), text: unit.written(result).value })),
          unit.value,
          width,
          HEIGHT + 40,
        ),
    },
  ];
}

/**
 * A question by groups, one picture per column.
 *
 * @param {Question} question
 * @param {Context} context
 * @returns {Picture[]}
 */
export function groupPictures(question, context) {
  const { words } = context;
  const unit = unitOf(question, context);
  const columns = [...new Set(question.segments.map(({ column }) => column))];
  return columns.map((column) => {
    const entries = question.segments.filter((segment) => segment.column === column);
    return {
      name: `${words.segments}: ${column}`,
      title: extremes(entries, unit, words),
      sentence: words.segmentsPicture,
      columns: [
        [words.segment, "text"],
        [words.count, "count"],
        [words.performance, unit.column],
        [words.low, unit.column],
        [words.high, unit.column],
        [words.against, "text"],
        [words.adjusted, "number"],
      ],
      rows: entries.map(({ value, answers, result, against }) => [
        value,
        answers,
        result.value,
        result.low,
        result.high,
        against && unit.changes(against)[0],
        against?.adjustedPValue,
      ]),
      height: rangesHeight(Math.min(entries.length, MOST_SHOWN)),
      draw: (width) =>
        ranges(
          entries.slice(0, MOST_SHOWN).map(({ value, result, small }) => ({
            ...result,
            label: value,
            text: unit.written(result).value,
            quiet: small,
          })),
          unit.value,
          width,
        ),
    };
  });
}

/**
 * The highest and the lowest group; groups with enough answers take precedence.
 *
 * @param {Question["segments"]} entries
 * @param {ReturnType<typeof unitOf>} unit
 * @param {Context["words"]} words
 */
function extremes(entries, unit, words) {
  const large = entries.filter(({ small }) => !small);
  const sorted = [...(large.length > 1 ? large : entries)].sort((a, b) => b.result.value - a.result.value);
  const [best, worst] = [sorted[0], sorted[sorted.length - 1]];
  const [high, low] = [best, worst].map(({ result }) => unit.written(result).value);
  return words.explore.extremes(best.value, high, worst.value, low);
}

/** Maximum number of groups in a picture; the table has all. */
const MOST_SHOWN = 12;

/**
 * Ratings by importance and by performance, as parts of the best possible result.
 *
 * @param {Report} report
 * @param {Context} context
 * @returns {Picture[]}
 */
function quadrants({ questions }, context) {
  const { words, format } = context;
  const entries = questions[0].drivers?.entries ?? [];
  const points = entries.flatMap(({ column, name, weight, performance }) => {
    const own = questions.find((question) => question.column === column);
    if (!own || !performance) return [];
    const { min, max } = own.scale;
    const part = own.kind === "nps" ? (performance.value + 100) / 200 : (performance.value - min) / (max - min);
    return [{ label: name, x: weight, y: own.from === null ? part : performance.value }];
  });
  if (points.length < 3) return [];
  const mean = (/** @type {number[]} */ values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const means = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const first = points.filter(({ x, y }) => x > means.x && y < means.y).sort((a, b) => b.x - a.x);
  return [
    {
      name: words.importancePerformance,
      title:
        first.length > 0
          ? words.workOn(first.length, first.map(({ label }) => words.quoted(label)).join(", "))
          : words.workOnNone,
      columns: [
        [words.rating, "text"],
        [words.importance, "share"],
        [words.partOfBest, "share"],
      ],
      rows: points.map(({ label, x, y }) => [label, x, y]),
      height: HEIGHT + 60,
      draw: (width) =>
        importance(
          points.map((point) => ({ ...point, first: first.some(({ label }) => label === point.label) })),
          means,
          format.share,
          width,
          HEIGHT + 60,
        ),
    },
  ];
}

/** Drivers of the score. @param {Report} report @param {Context} context @returns {Picture[]} */
export function driverPictures(report, context) {
  const { words, format } = context;
  const { drivers } = report.questions[0];
  if (!drivers) return [];
  if (drivers.absent) return [];
  const [strongest] = drivers.entries;
  return [
    {
      name: words.drivers,
      title: words.driversPicture(strongest.name, format.share(drivers.rSquared)),
      columns: [
        [words.rating, "text"],
        [words.importance, "share"],
        [words.low, "share"],
        [words.high, "share"],
        [words.correlation, "number"],
        [words.performance, "number"],
      ],
      rows: drivers.entries.map(({ name, weight, low, high, correlation, performance }) => [
        name,
        weight,
        low,
        high,
        correlation,
        performance?.value,
      ]),
      height: rangesHeight(drivers.entries.length),
      draw: (width) =>
        ranges(
          drivers.entries.map(({ name, weight, low, high }) => ({
            label: name,
            value: weight,
            low: Math.min(low, weight),
            high: Math.max(high, weight),
            text: format.share(weight),
          })),
          format.share,
          width,
        ),
    },
    ...quadrants(report, context),
  ];
}

/** Weighted results. @param {Report} report @param {Context} context @returns {Picture[]} */
export function weightedPicture({ questions, weights }, context) {
  const { words, format } = context;
  if (!weights) return [];
  const rows = questions.flatMap((question) => {
    const unit = unitOf(question, context);
    const { weighted, name } = question;
    if (!weighted) return [];
    const { value, low, high } = unit.written(weighted);
    return [[name, value, low, high]];
  });
  return [
    {
      name: words.weighted,
      title: words.weights(
        format.points(Math.round(weights.designEffect * 100) / 100),
        format.count(Math.round(weights.effective)),
      ),
      columns: [
        [words.question, "text"],
        [words.performance, "text"],
        [words.low, "text"],
        [words.high, "text"],
      ],
      rows,
      height: 0,
      draw: undefined,
    },
  ];
}

/**
 * All answers compared with the last answer of each person.
 *
 * @param {Report} report
 * @param {Context} context
 * @returns {Picture[]}
 */
export function repeatedPicture({ questions, respondents }, context) {
  const { words } = context;
  const { all, last, repeated } = respondents;
  if (!repeated || !all || !last) return [];
  const unit = unitOf(questions[0], context);
  return [
    {
      name: words.respondents,
      title: words.respondents,
      columns: /** @type {Picture["columns"]} */ ([
        [words.counted, "text"],
        [words.performance, "text"],
        [words.low, "text"],
        [words.high, "text"],
      ]),
      rows: /** @type {[string, Result][]} */ ([
        [words.all, all],
        [words.last, last],
      ]).map(([name, result]) => {
        const { value, low, high } = unit.written(result);
        return [name, value, low, high];
      }),
      height: 0,
      draw: undefined,
    },
  ];
}

/** First and last day of the answers; empty without dates. @param {Report} report @param {Context} context */
export function periodOf({ period }, { words, format }) {
  const [first, last] = period ?? [];
  return first && last ? words.period(formatDay(first, format.locale), formatDay(last, format.locale)) : "";
}

/** The main result as a finding, with its interval. @param {Report} report @param {Context} context */
export function verdictOf({ questions: [main] }, context) {
  const { verdict } = context.words;
  const { result, kind, scale } = main;
  if (!result) return "";
  const { value, low, high } = unitOf(main, context).written(result);
  const points = context.format.points;
  const side = result.low > 0 ? "promoters" : result.high < 0 ? "detractors" : "either";
  const finding = kind === "nps" ? verdict[side](value) : verdict[kind](value, points(scale.min), points(scale.max));
  return `${finding} ${verdict.range(low, high)}`;
}
