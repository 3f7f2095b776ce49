// Reading survey files in the thread it is called in: blobs in, previews and reports out.

import { decodedToUtf8, fallbackEncoding } from "./encoding.js";
import { encodingOf, join, Meter, runner } from "./reading.js";
import { refusalOf } from "./tables/open.js";
import { FITS, sourcesOf } from "./tables/sources.js";
import { instantiate, wasmURL } from "./wasm/surveys_wasm.js";

/**
 * @import { Refusal, SurveyOptions } from "./surveys.js"
 * @import { Surveys } from "./wasm/surveys_wasm.js"
 * @import { RunControl } from "./task.js"
 * @import { Source } from "./tables/sources.js"
 *
 * @typedef {"inspect" | "report"} Task
 */

export const { ready, run } = runner({ instantiate, wasmURL }, ({ Surveys }) => new Surveys(), perform);

/**
 * @param {Surveys} surveys
 * @param {Task} task
 * @param {Blob[]} files
 * @param {SurveyOptions} options
 * @param {RunControl} control
 */
async function perform(surveys, task, files, options, control) {
  const encodings = await read(task, files, surveys, options, control);
  if (!Array.isArray(encodings)) return encodings;
  const result = task === "inspect" ? surveys.preview() : surveys.report();
  if (result.ok) Object.assign(task === "inspect" ? result : result.detected, { encodings });
  return result;
}

/**
 * Reads the files; for an inspection only the beginning of each. Returns the encodings, or a refusal.
 *
 * @param {Task} task
 * @param {Blob[]} files
 * @param {Surveys} surveys
 * @param {SurveyOptions} writing
 * @param {RunControl} control
 * @returns {Promise<string[] | Refusal>}
 */
async function read(task, files, surveys, { encoding, language, sheets }, control) {
  const { load, wasm } = control;
  const context = { load, wasm, language, encoding, sheets: sheets ?? undefined };
  const opened = await sourcesOf(files, context, scoreOf(surveys));
  if (!opened.ok) return opened;
  if (opened.refused.length > 0) return opened.refused[0];
  if (opened.doubts.length > 0) return opened.doubts[0];
  /** @type {Source[]} */
  const sources = opened.sources;
  const meter = new Meter(sources, control, () => ({ rows: surveys.rows() }));
  /** Encodings of files that turned out not to be in the one they seemed to be in. @type {Map<number, string>} */
  const known = new Map();
  /** @type {string[]} */
  const encodings = [];
  for (let index = 0; index < sources.length; index++) {
    const { table, sample, where } = sources[index];
    const found = encodingOf(sources[index], { encoding, language }, known.get(index));
    const refused = await readOne(task, sources[index], found, surveys, meter);
    // A file may turn out not to be UTF-8 long after its beginning.
    if (refused?.code === "not-utf8" && !encoding && !known.has(index) && !table.isTyped) {
      known.set(index, fallbackEncoding(language, sample));
      surveys.restart();
      meter.restart();
      encodings.length = 0;
      index = -1;
      continue;
    }
    if (refused) return refused.code === "cancelled" ? refused : { ...refused, ...where };
    encodings.push(found);
  }
  meter.report();
  return encodings;
}

/**
 * How well a table reads as answers: with questions, with rows or not at all.
 *
 * @param {Surveys} surveys
 * @returns {(source: Source) => number}
 */
const scoreOf =
  (surveys) =>
  ({ table, sample, complete }) => {
    const refused = surveys.begin(sample, complete, table.isTyped) ?? surveys.push(sample) ?? surveys.end();
    const preview = refused ?? surveys.preview();
    surveys.restart();
    if (!preview.ok) return refused ? 0 : 1;
    return preview.questions.length > 0 ? FITS : 1;
  };

/**
 * @param {Task} task
 * @param {Source} source
 * @param {string} encoding
 * @param {Surveys} surveys
 * @param {Meter} meter
 * @returns {Promise<Refusal | undefined>}
 */
async function readOne(task, { table, sample, complete }, encoding, surveys, meter) {
  const head = decodedToUtf8(encoding);
  const beginning = complete ? join(head(sample), head()) : head(sample);
  const refused = surveys.begin(beginning, complete, table.isTyped);
  if (refused) return refused;
  if (complete || task === "inspect") return surveys.push(beginning) ?? surveys.end();
  const utf8 = decodedToUtf8(encoding);
  try {
    for await (const piece of table.open()) {
      const refused = surveys.push(utf8(piece)) ?? (await meter.advance(piece.length));
      if (refused) return refused;
    }
  } catch (error) {
    return /** @type {Refusal} */ (refusalOf(error));
  }
  return surveys.push(utf8()) ?? surveys.end();
}
