// Survey files in, what they say out: in a worker in browsers, in process in Node.

import { performer } from "./task.js";

/**
 * @import { SurveyAssumption, SurveyDetected, SurveyPreview, SurveyProblem, SurveyRefusal, SurveyReport } from "./shapes.js"
 *
 * @typedef {import("./shapes.js").SurveyOptions} SurveyOptions
 * @typedef {import("./shapes.js").SurveyColumns} SurveyColumns
 * @typedef {import("./shapes.js").SurveyScale} SurveyScale
 * @typedef {import("./shapes.js").SurveyQuestion} Question
 * @typedef {import("./task.js").TaskControl} Control
 *
 * @typedef {import("./orders.js").OfFile} OfFile
 *
 * @typedef {SurveyRefusal & OfFile & { reason?: string, format?: string }} Refusal `format`: name of one that is not read
 *
 * @typedef {{ encodings: string[] }} Encodings per file
 *
 * @typedef {object} FileLeftOut One of several files that is not part of the survey.
 * @prop {"file-left-out"} code
 * @prop {undefined} [column]
 * @prop {string} reason code of the refusal
 * @prop {string} [value] its format, the line where reading stopped, or the column it lacks
 * @prop {number} [file] which of the files, counted from 0
 *
 * @typedef {SurveyAssumption | FileLeftOut} Assumption
 *
 * @typedef {SurveyProblem & OfFile & { place?: string }} Problem `place`: such as `Answers!C17`
 *
 * @typedef {SurveyPreview & Encodings & { assumptions: FileLeftOut[] }} Preview
 *
 * @typedef {{ detected: SurveyDetected & Encodings, problems: Problem[], assumptions: Assumption[] }} Extras
 *
 * @typedef {Omit<SurveyReport, keyof Extras> & Extras} Report
 *
 * @typedef {Blob | Blob[] | string} Source one file, several of the same columns, or pasted text
 */

const perform = performer(
  () => [new URL("./surveys-worker.js", import.meta.url), new URL("./wasm/surveys_wasm_bg.wasm", import.meta.url)],
  async () => (await import("./surveys-run.js")).run,
);

/**
 * How a file is written and what it holds: its questions with their scales, the roles of its columns, open questions.
 *
 * @param {Source} source
 * @param {SurveyOptions} [options]
 * @param {Control} [control]
 * @returns {Promise<Preview | Refusal>}
 */
export function inspectSurvey(source, options, control) {
  return perform("inspect", source, options, control);
}

/**
 * Scores with intervals, waves, segments, drivers and comments.
 *
 * @param {Source} source
 * @param {SurveyOptions} [options]
 * @param {Control} [control]
 * @returns {Promise<Report | Refusal>}
 */
export function analyzeSurvey(source, options, control) {
  return perform("report", source, options, control);
}
