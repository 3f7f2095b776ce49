/**
 * The project file of a survey: settings of reading and display and its results, but no answers; and the changes in
 * later answers.
 *
 * @typedef {import("../../core/surveys.js").Report} Report
 * @typedef {import("../../core/surveys.js").SurveyOptions} SurveyOptions
 * @typedef {import("./survey-pictures.js").Context} Context
 *
 * @typedef {{ column: string, kind: string, value: number, low: number, high: number }} ProjectResult
 *
 * @typedef {object} Project
 * @property {1} regulars version of the form
 * @property {"survey"} kind
 * @property {string[]} names of the files it was saved with
 * @property {[first: string, last: string] | null} period yyyy-mm-dd
 * @property {SurveyOptions} options
 * @property {ProjectResult[]} results
 */

import { formatDay } from "../../i18n/date.js";
import { h } from "./dom.js";
import { tableOf } from "./orders-figure.js";
import { isObject, isPeriod, isText, projectIn } from "./project-file.js";
import { unitOf } from "./survey-pictures.js";

/** @param {Report} report @param {string[]} names @param {SurveyOptions} options @returns {Project} */
export const projectOf = ({ period, questions }, names, options) => ({
  regulars: 1,
  kind: "survey",
  names,
  period,
  options,
  results: questions.flatMap(({ column, kind, result }) =>
    result ? [{ column, kind, value: result.value, low: result.low, high: result.high }] : [],
  ),
});

/**
 * The project in a text; undefined if the text is not a project.
 *
 * @param {string} text
 * @returns {Project | undefined}
 */
export function readProject(text) {
  const found = projectIn(text, "survey");
  if (!found) return undefined;
  const { names, period = null, options, results } = found;
  const isWhole =
    (period === null || isPeriod(period)) &&
    Array.isArray(results) &&
    results.every(
      (own) =>
        isObject(own) &&
        isText(own.column) &&
        isText(own.kind) &&
        [own.value, own.low, own.high].every((number) => Number.isFinite(number)),
    );
  return isWhole ? { regulars: 1, kind: "survey", names, period, options, results } : undefined;
}

/** Changes since the project was saved. @param {Project} project @param {Report} report @param {Context} context */
export function paintChanges(project, report, context) {
  const { words, format } = context;
  const labels = words.explore.changes;
  const rows = report.questions.flatMap((question) => {
    const before = project.results.find(({ column, kind }) => column === question.column && kind === question.kind);
    const { result } = question;
    if (!before || !result) return [];
    const unit = unitOf(question, context);
    // Beyond chance only if the intervals do not overlap.
    const isApart = result.low > before.high || result.high < before.low;
    return [
      [
        question.name,
        unit.written(before).value,
        unit.written(result).value,
        unit.change(result.value - before.value),
        isApart ? labels.clear : labels.unclear,
      ],
    ];
  });
  if (rows.length === 0) return undefined;
  const since = labels.since(project.period ? formatDay(project.period[1], format.locale) : project.names.join(", "));
  return h(
    "section",
    { class: "changes", part: "changes" },
    h("h3", {}, labels.heading),
    h("p", { class: "prose" }, since),
    tableOf(
      {
        name: labels.heading,
        title: since,
        columns: [
          [words.question, "text"],
          [labels.before, "text"],
          [labels.now, "text"],
          [labels.difference, "text"],
          [labels.verdict, "text"],
        ],
        rows,
        height: 0,
        draw: undefined,
      },
      /** @type {any} */ (context),
    ),
  );
}
