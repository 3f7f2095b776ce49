// Survey files in, what they say out: in a worker in browsers, in process in Node.

import { performer } from "./task.js";

/**
 * @import { SurveyDetected, SurveyPreview, SurveyRefusal, SurveyReport } from "./shapes.js"
 *
 * @typedef {import("./shapes.js").SurveyOptions} SurveyOptions
 * @typedef {import("./shapes.js").SurveyColumns} SurveyColumns
 * @typedef {import("./shapes.js").SurveyScale} SurveyScale
 * @typedef {import("./shapes.js").SurveyQuestion} Question
 * @typedef {import("./task.js").TaskControl} Control
 *
 * @typedef {SurveyRefusal & { file?: number, reason?: string }} Refusal `file`: which of several files, counted from 0
 *
 * @typedef {{ encodings: string[] }} Encodings per file
 *
 * @typedef {SurveyPreview & Encodings} Preview
 *
 * @typedef {Omit<SurveyReport, "detected"> & { detected: SurveyDetected & Encodings }} Report
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
