// Reading whole tables in the thread it is called in: blobs in, previews and reports out. Readers in WebAssembly keep the
// cells of a table by column, and look at them when all are there.

import { decodedToUtf8, fallbackEncoding } from "./encoding.js";
import { encodingOf, join, Meter, runner } from "./reading.js";
import { refusalOf } from "./tables/open.js";
import { FITS, sourcesOf } from "./tables/sources.js";

/**
 * @import { RunControl } from "./task.js"
 * @import { Source } from "./tables/sources.js"
 *
 * @typedef {object} Sheets A reader of whole tables in WebAssembly; every answer may be a refusal.
 * @prop {(options: any, offsets: Float64Array) => any} configure
 * @prop {(sample: Uint8Array, complete: boolean, typed: boolean) => any} begin
 * @prop {(chunk: Uint8Array) => any} push
 * @prop {() => any} end
 * @prop {() => void} restart
 * @prop {() => number} rows
 * @prop {() => any} preview
 * @prop {() => any} report
 * @prop {() => void} free
 *
 * @typedef {{ encoding?: string, language?: string, sheets?: string[] | null }} Writing Options of every kind of file.
 * @typedef {{ ok: false, code: string, [place: string]: any }} Refusal
 * @typedef {"inspect" | "report"} Task
 */

/**
 * A function that performs tasks with a reader of whole tables, and one that compiles it.
 *
 * @template Core
 * @param {Parameters<typeof runner<Core, Sheets>>[0]} artefact
 * @param {(core: Core) => Sheets} create
 * @param {(preview: any) => boolean} fits whether a previewed table is of the kind that is read
 */
export const sheetRunner = (artefact, create, fits) =>
  runner(artefact, create, async (sheets, task, files, options, control) => {
    const encodings = await read(task, files, sheets, options, control, fits);
    if (!Array.isArray(encodings)) return encodings;
    const result = task === "inspect" ? sheets.preview() : sheets.report();
    if (result.ok) Object.assign(task === "inspect" ? result : result.detected, { encodings });
    return result;
  });

/**
 * Reads the files; for an inspection only the beginning of each. Returns the encodings, or a refusal.
 *
 * @param {Task} task
 * @param {Blob[]} files
 * @param {Sheets} reader
 * @param {Writing} writing
 * @param {RunControl} control
 * @param {(preview: any) => boolean} fits
 * @returns {Promise<string[] | Refusal>}
 */
async function read(task, files, reader, { encoding, language, sheets }, control, fits) {
  const { load, wasm } = control;
  const context = { load, wasm, language, encoding, sheets: sheets ?? undefined };
  const opened = await sourcesOf(files, context, scoreOf(reader, fits));
  if (!opened.ok) return opened;
  if (opened.refused.length > 0) return opened.refused[0];
  if (opened.doubts.length > 0) return opened.doubts[0];
  /** @type {Source[]} */
  const sources = opened.sources;
  const meter = new Meter(sources, control, () => ({ rows: reader.rows() }));
  /** Encodings of files that turned out not to be in the one they seemed to be in. @type {Map<number, string>} */
  const known = new Map();
  /** @type {string[]} */
  const encodings = [];
  for (let index = 0; index < sources.length; index++) {
    const { table, sample, where } = sources[index];
    const found = encodingOf(sources[index], { encoding, language }, known.get(index));
    const refused = await readOne(task, sources[index], found, reader, meter);
    // A file may turn out not to be UTF-8 long after its beginning.
    if (refused?.code === "not-utf8" && !encoding && !known.has(index) && !table.isTyped) {
      known.set(index, fallbackEncoding(language, sample));
      reader.restart();
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
 * How well a table is read: as one of the kind, with rows or not at all.
 *
 * @param {Sheets} reader
 * @param {(preview: any) => boolean} fits
 * @returns {(source: Source) => number}
 */
const scoreOf =
  (reader, fits) =>
  ({ table, sample, complete }) => {
    const refused = reader.begin(sample, complete, table.isTyped) ?? reader.push(sample) ?? reader.end();
    const preview = refused ?? reader.preview();
    reader.restart();
    if (!preview.ok) return refused ? 0 : 1;
    return fits(preview) ? FITS : 1;
  };

/**
 * @param {Task} task
 * @param {Source} source
 * @param {string} encoding
 * @param {Sheets} reader
 * @param {Meter} meter
 * @returns {Promise<Refusal | undefined>}
 */
async function readOne(task, { table, sample, complete }, encoding, reader, meter) {
  const head = decodedToUtf8(encoding);
  const beginning = complete ? join(head(sample), head()) : head(sample);
  const refused = reader.begin(beginning, complete, table.isTyped);
  if (refused) return refused;
  if (complete || task === "inspect") return reader.push(beginning) ?? reader.end();
  const utf8 = decodedToUtf8(encoding);
  try {
    for await (const piece of table.open()) {
      const refused = reader.push(utf8(piece)) ?? (await meter.advance(piece.length));
      if (refused) return refused;
    }
  } catch (error) {
    return /** @type {Refusal} */ (refusalOf(error));
  }
  return reader.push(utf8()) ?? reader.end();
}
