/**
 * The project file: settings of reading and display and the headline figures, but no data; and the changes in a later
 * file.
 *
 * @typedef {import("./orders-report.js").Whole} Whole
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("../../core/order-log.js").OrderOptions} OrderOptions
 *
 * @typedef {object} ProjectFigure
 * @property {string} id
 * @property {number} value
 * @property {number | null} [low]
 * @property {number | null} [high]
 *
 * @typedef {object} Project
 * @property {1} regulars version of the form
 * @property {"orders"} kind
 * @property {string[]} names of the files it was saved with
 * @property {[first: string, last: string]} period yyyy-mm-dd
 * @property {OrderOptions} options
 * @property {string} currency
 * @property {ProjectFigure[]} figures
 * @property {import("./orders-part.js").Part} [filter] the part that the figures are of
 */

import { formatDay } from "../../i18n/date.js";
import { h } from "./dom.js";
import { tableOf } from "./orders-figure.js";
import { figuresOf } from "./orders-headline.js";
import { isPart } from "./orders-part.js";
import { isObject, isPeriod, isText, projectIn } from "./project-file.js";
import { rounded } from "./rounded.js";

/**
 * @param {Whole} report
 * @param {string[]} names
 * @param {object} settings options, currency and filters
 * @param {Context} context
 * @returns {object}
 */
export function projectOf(report, names, settings, context) {
  const { observationStart, observationEnd } = report.summary;
  return {
    regulars: 1,
    kind: "orders",
    names,
    period: [observationStart, observationEnd],
    ...settings,
    figures: figuresOf(report, context).map(({ id, value, range }) => ({
      id,
      value,
      ...(range && { low: range.low, high: range.high }),
    })),
  };
}

/**
 * The project in a text; undefined if the text is not a project.
 *
 * @param {string} text
 * @returns {Project | undefined}
 */
export function readProject(text) {
  const found = projectIn(text, "orders");
  if (!found) return undefined;
  const { names, period, options, currency = "", figures, filter } = found;
  const isWhole =
    isPeriod(period) &&
    isText(currency) &&
    (filter === undefined || isPart(filter)) &&
    Array.isArray(figures) &&
    figures.every((figure) => isObject(figure) && isText(figure.id) && Number.isFinite(figure.value));
  return isWhole
    ? { regulars: 1, kind: "orders", names, period, options, currency, figures, ...(filter && { filter }) }
    : undefined;
}

/**
 * Changes since the project was saved.
 *
 * @param {Project} project
 * @param {Whole} report
 * @param {Context} context
 */
export function paintChanges(project, report, context) {
  const { words, format } = context;
  const labels = words.explore.changes;
  const { plain } = rounded(format);
  const day = (/** @type {string} */ text) => formatDay(text, format.locale);
  const now = figuresOf(report, context);
  const rows = now.flatMap(({ id, label, value, unit, range }) => {
    const before = project.figures.find((figure) => figure.id === id);
    if (!before) return [];
    const difference = value - before.value;
    const sign = difference > 0 ? "+" : "";
    const text =
      unit === "share"
        ? words.explore.points(`${sign}${format.points(Math.round(difference * 1000) / 10)}`)
        : `${sign}${plain(difference, unit)}`;
    // Beyond chance only if the intervals do not overlap.
    const isApart = range && isKnown(range) && isKnown(before) ? isOutside(range, before) : undefined;
    const verdict = isApart === undefined ? "" : isApart ? labels.clear : labels.unclear;
    return [[label, plain(before.value, unit), plain(value, unit), text, verdict]];
  });
  const customers = now.find(({ id }) => id === "customers")?.value ?? 0;
  const before = project.figures.find(({ id }) => id === "customers")?.value ?? 0;
  const more = Math.round(customers - before);
  const title = labels.summary(more, format.count(Math.abs(more)), day(project.period[1]));
  return h(
    "section",
    { class: "changes", part: "changes" },
    h("h3", {}, labels.heading),
    h("p", { class: "prose" }, title),
    h(
      "p",
      { class: "help" },
      labels.periods(
        words.period(day(project.period[0]), day(project.period[1])),
        words.period(day(report.summary.observationStart), day(report.summary.observationEnd)),
      ),
    ),
    tableOf(
      {
        name: labels.heading,
        title,
        columns: [
          [words.explore.figure, "text"],
          [labels.before, "text"],
          [labels.now, "text"],
          [labels.difference, "text"],
          [labels.verdict, "text"],
        ],
        rows,
        height: 0,
        draw: undefined,
      },
      context,
    ),
  );
}

/**
 * True if both ends are known.
 *
 * @param {{ low?: number | null, high?: number | null }} range
 */
const isKnown = ({ low, high }) => typeof low === "number" && typeof high === "number";

/**
 * True if two intervals do not overlap.
 *
 * @param {{ low?: number | null, high?: number | null }} a
 * @param {{ low?: number | null, high?: number | null }} b
 */
const isOutside = (a, b) => Number(a.low) > Number(b.high) || Number(a.high) < Number(b.low);
