/**
 * The report on a survey as one HTML file that opens offline. Works in browsers and in Node.
 *
 * ```js
 * import { analyzeSurvey } from "regulars/surveys";
 * import { surveyHtml } from "regulars/survey-report";
 *
 * const report = await analyzeSurvey(file);
 * if (report.ok) await writeFile("report.html", await surveyHtml(report, { names: ["survey.csv"] }));
 * ```
 *
 * @typedef {import("../core/surveys.js").Report} Report
 *
 * @typedef {object} SurveyReportOptions
 * @property {string[]} [names] of the files, for the title
 * @property {string} [language] BCP 47 tag; English without one
 * @property {boolean} [personal] with comments and with the people who did not answer; false by default
 */

import { loadMessages } from "../i18n/index.js";
import { createFormat } from "../i18n/units.js";
import { htmlFile } from "./parts/html-file.js";
import { paintDocument } from "./parts/survey-document.js";
import { readProject } from "./parts/survey-project.js";
import { sentenceOf } from "./parts/survey-questions.js";

export { readProject as readSurveyProject };

/** Its words by language. */
const load = (/** @type {string} */ language) => import(`../i18n/${language}/survey/file.js`);

/** Words and formats of a report. @param {SurveyReportOptions} options */
async function contextOf({ language }) {
  const messages = await loadMessages(load, language);
  await messages.more("result");
  const { common, tag, words } = messages;
  return { words, common, format: createFormat(tag, "XXX", common.units) };
}

/**
 * The report as the text of an HTML file.
 *
 * @param {Report} report
 * @param {SurveyReportOptions} [options]
 */
export async function surveyHtml(report, options = {}) {
  const context = /** @type {any} */ (await contextOf(options));
  return surveyHtmlOf(report, options.names ?? [context.words.pasted], context, options.personal);
}

/**
 * @param {Report} report
 * @param {string[]} names
 * @param {any} context
 * @param {boolean} [personal]
 */
export const surveyHtmlOf = (report, names, context, personal = false) =>
  htmlFile(context.words.reportOn(names.join(", ")), context.format.locale, () =>
    paintDocument(report, names, context, { everything: true, personal }),
  );

/**
 * Reason why files give no report, with the ways to answer a question, for the command line.
 *
 * @param {import("../core/surveys.js").Refusal} refusal
 * @param {SurveyReportOptions} options
 */
export async function surveyRefusalText(refusal, options) {
  const { words } = /** @type {any} */ (await contextOf(options));
  const { option, role, column, candidates = [], readings = [] } = refusal;
  const columns = candidates.map(({ column, examples }) => `\n  ${column}: ${examples.join(", ")}`).join("");
  const ways = readings.map(({ kind, min, max, choice }) => `\n  ${choice ?? `${kind}, ${min}–${max}`}`).join("");
  const answer =
    option === "scale" && column
      ? `\n--options '{"scales":{${JSON.stringify(column)}:{"kind":"…","min":…,"max":…}}}'`
      : role && option === "columns"
        ? `\n--options '{"columns":{"${role}":"…"}}'`
        : option
          ? `\n--options '{"${option}":"…"}'`
          : "";
  return `${sentenceOf(refusal, words)}${columns}${ways}${answer}`;
}
