// Reading survey files in the thread it is called in: blobs in, previews and reports out.

import { decodedToUtf8, detectEncoding, fallbackEncoding, knownEncoding } from "./encoding.js";
import { engine } from "./engine.js";
import { refusalOf } from "./tables/open.js";
import { FITS, sourcesOf } from "./tables/sources.js";
import { instantiate, wasmURL } from "./wasm/surveys_wasm.js";
import { zoneOffsets } from "./zone.js";

/**
 * @import { Refusal, SurveyOptions } from "./surveys.js"
 * @import { Core, Surveys } from "./wasm/surveys_wasm.js"
 * @import { RunControl } from "./task.js"
 * @import { Source } from "./tables/sources.js"
 *
 * @typedef {"inspect" | "report"} Task
 */

const PROGRESS_EVERY = 100; // milliseconds
const LISTEN_EVERY = 20; // milliseconds: how soon cancelling is heard

const { ready, run: inInstance } = engine({ instantiate, wasmURL });

export { ready };

/**
 * @param {Task} task
 * @param {Blob[]} files
 * @param {SurveyOptions} options
 * @param {RunControl} control
 * @returns {Promise<any>}
 */
export async function run(task, files, options, control) {
  if (files.length === 0) return refuse("empty-file");
  try {
    return await inInstance((core) => analyse(core, task, files, options, control));
  } catch (error) {
    return refuse("failed", { reason: String(error) });
  }
}

/**
 * @param {Core} core
 * @param {Task} task
 * @param {Blob[]} files
 * @param {SurveyOptions} options
 * @param {RunControl} control
 */
async function analyse({ Surveys }, task, files, options, control) {
  const surveys = new Surveys();
  try {
    const { encoding, timeZone } = options;
    const offsets = typeof timeZone === "string" ? zoneOffsets(timeZone) : [];
    const refused = surveys.configure(options, new Float64Array((offsets ?? []).flat()));
    if (refused) return refused;
    if (!offsets) return refuse("unknown-option", { option: "timeZone" });
    if (typeof encoding === "string" && !knownEncoding(encoding))
      return refuse("unknown-option", { option: "encoding" });
    const encodings = await read(task, files, surveys, options, control);
    if (!Array.isArray(encodings)) return encodings;
    const result = task === "inspect" ? surveys.preview() : surveys.report();
    if (result.ok) Object.assign(task === "inspect" ? result : result.detected, { encodings });
    return result;
  } finally {
    release(surveys);
  }
}

/** A handle left to the garbage collector would be freed at any time, in a trapped instance too. @param {Surveys} surveys */
function release(surveys) {
  try {
    surveys.free();
  } catch {
    // Inside the call that trapped it is still borrowed, and goes with its instance.
  }
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
  const meter = new Meter(sources, surveys, control);
  /** Encodings of files that turned out not to be in the one they seemed to be in. @type {Map<number, string>} */
  const known = new Map();
  /** @type {string[]} */
  const encodings = [];
  for (let index = 0; index < sources.length; index++) {
    const { table, sample, complete, where } = sources[index];
    const found = table.isTyped
      ? "utf-8"
      : encoding
        ? String(knownEncoding(encoding))
        : (known.get(index) ?? detectEncoding(sample, complete, language));
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

/** Progress and cancelling. */
class Meter {
  /** @param {Source[]} sources @param {Surveys} surveys @param {RunControl} control */
  constructor(sources, surveys, control) {
    this.size = sources.reduce((sum, { table }) => sum + table.size, 0);
    this.total = this.size; // what is read twice counts twice
    this.surveys = surveys;
    this.control = control;
    this.bytes = 0;
    this.started = this.reported = this.listened = performance.now();
  }

  /** All files are read from their beginning again. */
  restart() {
    this.total = this.bytes + this.size;
  }

  /** @param {number} bytes @returns {Promise<Refusal | undefined>} */
  async advance(bytes) {
    this.bytes += bytes;
    const now = performance.now();
    if (now - this.reported >= PROGRESS_EVERY) this.report();
    if (now - this.listened < LISTEN_EVERY) return undefined;
    const cancelled = await this.control.cancelled?.();
    this.listened = performance.now();
    return cancelled ? refuse("cancelled") : undefined;
  }

  report() {
    this.reported = performance.now();
    const seconds = (this.reported - this.started) / 1000;
    this.control.progress?.({
      bytes: this.bytes,
      totalBytes: this.total,
      rows: this.surveys.rows(),
      secondsLeft: this.bytes > 0 ? (seconds * (this.total - this.bytes)) / this.bytes : undefined,
    });
  }
}

/** @param {string} code @param {object} [where] @returns {Refusal} */
const refuse = (code, where) => ({ ok: false, code, ...where });

/** @param {Uint8Array} a @param {Uint8Array} b */
function join(a, b) {
  if (b.length === 0) return a;
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
