/**
 * The report on a survey as a document: pages for print, or one file with every picture and table. Made of plain nodes,
 * so that it works in Node as in a browser.
 *
 * @typedef {import("../../core/surveys.js").Report} Report
 * @typedef {import("./survey-pictures.js").Picture} Picture
 * @typedef {import("./survey-pictures.js").Context} Context
 */

import { pagesOf } from "./document.js";
import { h } from "./dom.js";
import { tableOf } from "./orders-figure.js";
import { outcomePictures, outcomeSentences } from "./survey-outcomes.js";
import {
  distributionPicture,
  driverPictures,
  groupPictures,
  periodOf,
  repeatedPicture,
  timePicture,
  unitOf,
  verdictOf,
  weightedPicture,
} from "./survey-pictures.js";
import { ratePictures, responseSentences, silentPicture } from "./survey-response.js";
import { walletPictures, walletSentences } from "./survey-wallet.js";

/** Pictures in the print. */
const PRINTED = 6;
/** Maximum number of comments in a file that may contain them. */
const MOST_COMMENTS = 1000;

/**
 * @param {Report} report
 * @param {string[]} names of the files
 * @param {Context} context
 * @param {{ everything?: boolean, personal?: boolean }} [choices] `everything`: all pictures with read-out and table, not
 *   the six of the print; `personal`: with comments and with the people who did not answer
 */
export function paintDocument(report, names, context, { everything = false, personal = false } = {}) {
  const { words, format } = context;
  const { method, source } = words.explore;
  const [main, ...others] = report.questions;
  const unit = unitOf(main, context);
  const ranked = [
    ...timePicture(main, context),
    distributionPicture(main, context),
    ...groupPictures(main, context),
    ...driverPictures(report, context),
    ...ratePictures(report, context),
    ...outcomePictures(report, context),
    ...walletPictures(report, context),
  ];
  const rest = [
    ...others.map((question) => ({ ...distributionPicture(question, context), name: question.name })),
    ...weightedPicture(report, context),
    ...repeatedPicture(report, context),
  ];
  const pictures = everything ? [...ranked, ...rest] : ranked.filter(({ draw }) => draw).slice(0, PRINTED);
  const period = periodOf(report, context);
  const notes = [
    words.rows(report.rows.read, { read: format.count(report.rows.read), counted: format.count(report.rows.counted) }),
    ...report.rows.leftOut.map(({ code, count }) => words.leftOut(words.reasons[code] ?? code, format.count(count))),
    ...responseSentences(report, context),
    ...outcomeSentences(report, context, unit.value),
    ...walletSentences(report, context),
    ...report.assumptions.flatMap(({ code, column }) =>
      words.assumptions[code] ? [[column, words.assumptions[code]].filter(Boolean).join(": ")] : [],
    ),
    method.intervals(format.share(main.result?.confidence ?? 0.95)),
    method.counts,
    ...(main.segments.length > 0 ? [method.holm] : []),
    method.privacy,
  ];
  return h(
    "article",
    { class: "paper", lang: format.locale },
    h(
      "section",
      { class: "sheet cover" },
      h("header", {}, h("h1", {}, words.reportOn(names.join(", "))), ...(period ? [h("p", {}, period)] : [])),
      h("p", { class: "verdict" }, verdictOf(report, context)),
      cover(report, context),
    ),
    ...pagesOf(pictures, context, everything),
    h(
      "section",
      { class: "sheet" },
      h("h2", {}, method.heading),
      h("ul", { class: "notes" }, ...notes.map((note) => h("li", {}, note))),
      tableOf(resultsOf(report, context), /** @type {any} */ (context)),
      h("p", { class: "muted" }, [period, source(names.join(", "))].filter(Boolean).join(". ")),
    ),
    ...(personal ? people(report, context) : []),
  );
}

/** The questions with their results. @param {Report} report @param {Context} context */
function cover({ questions }, context) {
  const { words, format } = context;
  return h(
    "dl",
    { class: "cover-figures" },
    ...questions.slice(0, 6).map((question) => {
      const { name, result, answers, kind } = question;
      const unit = unitOf(question, context);
      const written = result && unit.written(result);
      const range = written
        ? [h("span", {}, words.interval(written.low, written.high, format.share(result.confidence)))]
        : [];
      return h(
        "div",
        {},
        h("dt", {}, name),
        h(
          "dd",
          {},
          h("b", {}, written ? written.value : "–"),
          h("span", {}, words.kinds[kind]),
          ...range,
          h("span", {}, words.answers(answers, format.count(answers))),
        ),
      );
    }),
  );
}

/** Every question with all its digits. @param {Report} report @param {Context} context @returns {Picture} */
function resultsOf({ questions }, context) {
  const { words } = context;
  return {
    name: words.performance,
    title: words.performance,
    columns: [
      [words.question, "text"],
      [words.count, "count"],
      [words.performance, "text"],
      [words.low, "text"],
      [words.high, "text"],
    ],
    rows: questions.map((question) => {
      const unit = unitOf(question, context);
      const { name, answers, result } = question;
      return [name, answers, ...(result ? [result.value, result.low, result.high].map(unit.value) : ["", "", ""])];
    }),
    height: 0,
    draw: undefined,
  };
}

/** Comments, and the people who did not answer. @param {Report} report @param {Context} context */
function people(report, context) {
  const { words } = context;
  const entries = report.comments?.entries ?? [];
  /** @type {Picture[]} */
  const tables = [
    ...silentPicture(report, context),
    ...(entries.length > 0
      ? [
          {
            name: words.comments,
            title: words.comments,
            columns: /** @type {Picture["columns"]} */ ([
              [words.score, "points"],
              [words.comments, "text"],
            ]),
            rows: entries.slice(0, MOST_COMMENTS).map(({ score, text }) => [score, text]),
            height: 0,
            draw: undefined,
          },
        ]
      : []),
  ];
  return tables.map((picture) =>
    h("section", { class: "sheet" }, h("h2", {}, picture.name), tableOf(picture, /** @type {any} */ (context))),
  );
}
