/**
 * Pictures of the report on engagement: prediction, scores over time, their parts, their distribution, and groups.
 *
 * @typedef {import("../../core/events.js").Report} Report
 * @typedef {import("./orders-figure.js").Picture} Picture
 * @typedef {import("./engagement-report.js").Context} Context
 */

import { amounts } from "../../charts/amounts.js";
import { histogram } from "../../charts/histogram.js";
import { ranges, rangesHeight } from "../../charts/ranges.js";
import { waves } from "../../charts/waves.js";
import { formatDay, formatPeriod } from "../../i18n/date.js";

const HEIGHT = 240;
const BAR = 48;
/** Maximum number of periods in the picture; the table has all. */
const MOST_PERIODS = 26;
/** Maximum number of parts and groups in a picture. */
const MOST_BARS = 10;

/** The sentence on the score as a predictor. @param {NonNullable<Report["prediction"]>} prediction @param {Context} context */
export function foretold({ source, actions, groups, difference }, { words, format }) {
  const [low, high] = [groups[0], groups[groups.length - 1]];
  const { share } = format;
  const points = (/** @type {number} */ value) => format.points(100 * value);
  return [
    words.outcomes[source](share(high.rate.value), share(low.rate.value), actions.join(", ")),
    words.differenceSentence(
      format.unit(difference.value, "percentage-points"),
      points(difference.low),
      points(difference.high),
    ),
    difference.low <= 0 && difference.high >= 0 ? words.chance : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Rates of the outcome by score. @param {Report} report @param {Context} context @returns {Picture[]} */
export function paintPrediction({ prediction }, context) {
  if (!prediction) return [];
  const { words, format } = context;
  const { share, points, locale } = format;
  const { groups, auc, matched, people, source } = prediction;
  const place = (/** @type {number} */ at) => (at === 0 ? 0 : at === groups.length - 1 ? 2 : 1);
  const rows = groups.map(({ from, to, rate, ...own }, at) => ({
    ...own,
    ...rate,
    label: `${words.groups[place(at)]} (${points(from)}–${points(to)})`,
    text: share(rate.value),
  }));
  return [
    {
      name: words.prediction,
      title: foretold(prediction, context),
      sentence: [
        words.aucSentence(share(auc.value), share(auc.low), share(auc.high)),
        words.predictionHint(formatDay(prediction.split, locale), formatDay(prediction.end, locale)),
        source === "events" ? "" : words.matched(format.count(matched), format.count(people)),
      ]
        .filter(Boolean)
        .join(" "),
      columns: [
        [words.group, "text"],
        [words.people, "count"],
        [words.outcome, "count"],
        [words.rate, "share"],
        [words.low, "share"],
        [words.high, "share"],
      ],
      rows: rows.map(({ label, people, outcomes, value, low, high }) => [label, people, outcomes, value, low, high]),
      height: rangesHeight(rows.length, true),
      draw: (width) => ranges(rows, share, width, words.rate),
    },
  ];
}

/** Score per active person by period. @param {Report} report @param {Context} context @returns {Picture[]} */
export function paintTime({ periods, period, latest, minutes }, { words, format }) {
  const { points, locale } = format;
  const name = (/** @type {string} */ start) => formatPeriod(start, period, locale);
  const known = periods.flatMap(({ start, complete, score }) => (score && complete ? [{ start, score }] : []));
  const last = periods.find(({ start }) => start === latest)?.score;
  if (known.length < 2 || !last) return [];
  return [
    {
      name: words.time,
      title: words.timeSentence(name(latest), points(last.value), points(last.low), points(last.high)),
      columns: [
        [words.periodName, "text"],
        [words.active, "count"],
        [words.new, "count"],
        [words.visits, "count"],
        ...(minutes ? /** @type {Picture["columns"]} */ ([[words.minutes, "points"]]) : []),
        [words.events, "count"],
        [words.points, "points"],
        [words.scorePerPerson, "points"],
        [words.low, "points"],
        [words.high, "points"],
      ],
      rows: periods.map((own) => [
        name(own.start),
        own.active,
        own.new,
        own.visits,
        ...(minutes ? [own.minutes] : []),
        own.events,
        own.points,
        own.score?.value,
        own.score?.low,
        own.score?.high,
      ]),
      height: HEIGHT,
      draw: (width) =>
        waves(
          known
            .slice(-MOST_PERIODS)
            .map(({ start, score }) => ({ ...score, label: name(start), text: points(score.value) })),
          points,
          width,
          HEIGHT,
        ),
    },
  ];
}

/** Name of an action. @param {string | null} name @param {Context["words"]} words */
export const nameOf = (name, words) => (name === null ? words.others : name || words.unnamed);

/** Points of visits, minutes and actions. @param {Report} report @param {Context} context @returns {Picture[]} */
export function paintParts({ visits, minutes, actions }, { words, format }) {
  const all = [
    { name: words.visits, count: visits.total, ...visits },
    ...(minutes ? [{ name: words.minutes, count: minutes.total, ...minutes }] : []),
    ...actions.map((own) => ({ ...own, name: nameOf(own.name, words) })),
  ].sort((a, b) => b.points - a.points);
  const shown = all.filter(({ points }) => points > 0).slice(0, MOST_BARS);
  if (shown.length === 0) return [];
  const height = BAR * shown.length;
  return [
    {
      name: words.parts,
      title: words.partsSentence(all[0].name, format.share(all[0].share)),
      columns: [
        [words.action, "text"],
        [words.number, "points"],
        [words.weight, "number"],
        [words.points, "points"],
        [words.share, "share"],
      ],
      rows: all.map(({ name, count, weight, points, share }) => [name, count, weight, points, share]),
      height,
      draw: (width) => {
        const svg = amounts(
          shown.map(({ name, points, share }) => ({ name, value: points, text: format.share(share) })),
          width,
          height,
        );
        svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
        svg.setAttribute("height", String(height));
        return svg;
      },
    },
  ];
}

/** Distribution of scores. @param {Report} report @param {Context} context @returns {Picture[]} */
export function paintSpread({ distribution: { bins, width: step, topTenth } }, { words, format }) {
  if (topTenth === null || bins.length < 2) return [];
  const from = (/** @type {number} */ at) => format.points(at * step);
  const to = (/** @type {number} */ at) => (at === bins.length - 1 ? "" : format.points((at + 1) * step));
  return [
    {
      name: words.spread,
      title: words.spreadSentence(format.share(topTenth)),
      columns: [
        [words.from, "text"],
        [words.to, "text"],
        [words.people, "count"],
      ],
      rows: bins.map((people, at) => [from(at), to(at), people]),
      height: HEIGHT,
      draw: (width) =>
        histogram(
          bins.map((people, at) => ({
            label: from(at),
            value: people,
            text: width / bins.length > 30 ? format.count(people) : "",
            tone: "high",
            read: `${from(at)}–${to(at)}: ${format.count(people)}`,
          })),
          width,
          HEIGHT,
          words.score,
        ),
    },
  ];
}

/** Scores of groups of people. @param {Report} report @param {Context} context @returns {Picture[]} */
export function paintSegments({ segments, detected }, { words, format }) {
  const named = segments.map((own) => ({ ...own, name: nameOf(own.name, words) }));
  const shown = named.flatMap(({ name, score }) => (score ? [{ name, score }] : [])).slice(0, MOST_BARS);
  if (shown.length < 2) return [];
  const { points } = format;
  return [
    {
      name: words.segments,
      title: words.segmentsSentence(detected.columns.segment ?? ""),
      columns: [
        [words.group, "text"],
        [words.people, "count"],
        [words.scorePerPerson, "points"],
        [words.low, "points"],
        [words.high, "points"],
        [words.share, "share"],
      ],
      rows: named.map(({ name, people, score, share }) => [name, people, score?.value, score?.low, score?.high, share]),
      height: rangesHeight(shown.length, true),
      draw: (width) =>
        ranges(
          shown.map(({ name, score }) => ({ ...score, label: name, text: points(score.value) })),
          points,
          width,
          words.scorePerPerson,
        ),
    },
  ];
}
