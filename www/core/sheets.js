// Reads tables in the calling thread: blobs in, previews and reports out. Readers in WebAssembly either collect the
// cells of a table by column and analyse them at the end, or process it row by row.

import { decodedToUtf8, fallbackEncoding } from "./encoding.js";
import { encodingOf, join, leftOutFile, Meter, placeProblem, runner } from "./reading.js";
import { refusalOf } from "./tables/open.js";
import { FITS, sourcesOf } from "./tables/sources.js";

/**
 * @import { RunControl } from "./task.js"
 * @import { Source } from "./tables/sources.js"
 *
 * @typedef {object} Sheets A reader in WebAssembly; every answer may be a refusal.
 * @prop {(options: any, offsets: Float64Array) => any} configure
 * @prop {(sample: Uint8Array, complete: boolean, typed: boolean) => any} begin
 * @prop {(chunk: Uint8Array) => any} push
 * @prop {() => any} end
 * @prop {() => void} restart
 * @prop {() => number} rows
 * @prop {() => any} preview
 * @prop {() => any} report
 * @prop {() => string} [columns] names of the columns of the first table, the same for tables that belong together
 * @prop {() => any} [spans] periods by customer
 * @prop {() => number} [place] sort key of the first table, if the order of tables matters
 * @prop {() => boolean} [is_open] true if the beginning leaves a question open that the rest of the table may settle
 * @prop {(chunk: Uint8Array) => void} [survey] scans the table to settle it
 * @prop {() => void} [surveyed]
 * @prop {() => void} free
 *
 * @typedef {{ encoding?: string, language?: string, sheets?: string[] | null }} Writing Options of every kind of file.
 * @typedef {{ ok: false, code: string, [place: string]: any }} Refusal
 * @typedef {"inspect" | "report" | "spans"} Task
 */

/** Refusals of a table of another kind. */
const OTHER_TABLES = ["empty-file", "missing-column", "order-export", "survey-file", "subscription-file"];
/** Failures of the whole task, not of one file. */
const OF_ALL = ["cancelled", "failed"];

/**
 * Returns a function that performs tasks with a reader of whole tables, and one that compiles it.
 *
 * @template Core
 * @template {Sheets} Reader
 * @param {Parameters<typeof runner<Core, Reader>>[0]} artefact
 * @param {(core: Core) => Reader} create
 * @param {(preview: any) => boolean} fits whether a previewed table is of the kind that is read
 * @param {(reader: Reader, task: Task, control: any) => Promise<Refusal | undefined>} [prepare] passes further data of the task to
 *   the reader, before any file is read
 */
export const sheetRunner = (artefact, create, fits, prepare) =>
  runner(artefact, create, async (reader, task, files, options, control) => {
    const refused = await prepare?.(reader, task, control);
    if (refused) return refused;
    const found = await readFiles(reader, task, files, options, fits, control);
    if (!found.ok) return found;
    const { read, encodings, leftOut } = found;
    const result = task === "spans" ? reader.spans?.() : task === "inspect" ? reader.preview() : reader.report();
    if (!result.ok || task === "spans") return result;
    for (const problem of result.problems ?? []) placeProblem(problem, read[problem.file]);
    result.assumptions = [...leftOut.map(leftOutFile), ...(result.assumptions ?? [])];
    Object.assign(task === "inspect" ? result : result.detected, { encodings });
    return result;
  });

/**
 * Opens files and reads their tables.
 *
 * @param {Sheets} reader
 * @param {Task} task
 * @param {Blob[]} files
 * @param {Writing} options
 * @param {(preview: any) => boolean} fits whether a previewed table is of the kind that is read
 * @param {RunControl} control
 * @returns {ReturnType<typeof readAll>}
 */
export async function readFiles(reader, task, files, options, fits, control) {
  const { encoding, language, sheets } = options;
  const { load, wasm } = control;
  const context = { load, wasm, language, encoding, sheets: sheets ?? undefined };
  const opened = await sourcesOf(files, context, scoreOf(reader, options, fits));
  if (!opened.ok) return /** @type {Refusal} */ (opened);
  if (opened.doubts.length > 0) return opened.doubts[0];
  return readAll(task, opened, reader, options, control);
}

/**
 * Reads the tables; for an inspection only the beginning of each. A table that is unreadable or does not belong to the
 * others does not stop them.
 *
 * @param {Task} task
 * @param {{ sources: Source[], refused: any[] }} opened
 * @param {Sheets} reader
 * @param {Writing} writing
 * @param {RunControl} control
 * @returns {Promise<{ ok: true, read: Source[], encodings: string[], leftOut: any[] } | Refusal>}
 */
async function readAll(task, { sources, refused }, reader, writing, control) {
  const { encoding, language } = writing;
  const isOne = sources.length + refused.length === 1;
  const { ordered, faults } = isOne ? { ordered: sources, faults: new Map() } : inOrder(reader, sources, writing);
  const meter = new Meter(ordered, control, () => ({ rows: reader.rows() }));
  /** Corrected encodings of tables whose first guess was wrong. @type {Map<Source, string>} */
  const known = new Map();
  /** @type {Source[]} */
  let read = [];
  /** @type {string[]} */
  let encodings = [];
  let leftOut = [...refused];
  for (let index = 0; index < ordered.length; index++) {
    const source = ordered[index];
    const found = encodingOf(source, writing, known.get(source));
    const fault = await readOne(task, source, found, reader, meter);
    // A file may turn out not to be UTF-8 long after its beginning.
    if (fault?.code === "not-utf8" && !encoding && !known.has(source) && !source.table.isTyped) {
      known.set(source, fallbackEncoding(language, source.sample));
      reader.restart();
      meter.restart();
      [read, encodings, leftOut] = [[], [], [...refused]];
      index = -1;
      continue;
    }
    if (fault && OF_ALL.includes(fault.code)) return fault;
    if (fault && isOne) return { ...fault, ...source.where };
    if (fault) {
      const code = faults.get(source);
      leftOut.push({ ...(code ? { ok: false, code } : fault), ...source.where });
    } else {
      read.push(source);
      encodings.push(found);
    }
  }
  // Two tables of the right kind have different columns, with no reason to prefer either.
  const other = leftOut.find(({ code }) => code === "other-columns");
  if (read.length === 0 || (read.length === 1 && other)) return other ?? leftOut[leftOut.length - 1];
  meter.report();
  return { ok: true, read, encodings, leftOut };
}

/**
 * Sorts tables by how many others share their columns, because the first decides which columns are read.
 *
 * @param {Sheets} reader
 * @param {Source[]} sources
 * @param {Writing} writing
 * @returns {{ ordered: Source[], faults: Map<Source, string> }} `faults`: of tables that are of another kind
 */
function inOrder(reader, sources, writing) {
  /** @type {Map<Source, string>} */
  const faults = new Map();
  /** @type {Map<string, Source[]>} */
  const byColumns = new Map();
  /** @type {Map<Source, number>} */
  const places = new Map();
  for (const source of sources) {
    const { columns, preview, place } = previewOf(reader, source, encodingOf(source, writing));
    places.set(source, place);
    if (OTHER_TABLES.includes(preview.code)) faults.set(source, preview.code);
    byColumns.set(columns, [...(byColumns.get(columns) ?? []), source]);
  }
  const fit = (/** @type {Source[]} */ group) => group.some((source) => !faults.has(source));
  // `sort` is stable.
  const groups = [...byColumns.values()].sort((a, b) => Number(fit(b)) - Number(fit(a)) || b.length - a.length);
  const ordered = groups.flat();
  if (reader.place) ordered.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return { ordered, faults };
}

/**
 * Interpretation of the beginning of a single table.
 *
 * @param {Sheets} reader
 * @param {Source} source
 * @param {string} encoding
 * @returns {{ columns: string, preview: any, place: number }}
 */
function previewOf(reader, { table, sample, complete }, encoding) {
  const head = decodedToUtf8(encoding);
  const text = complete ? join(head(sample), head()) : head(sample);
  const refused = reader.begin(text, complete, table.isTyped) ?? reader.push(text) ?? reader.end();
  const found = {
    columns: refused ? "" : (reader.columns?.() ?? ""),
    preview: refused ?? reader.preview(),
    place: reader.place?.() ?? 0,
  };
  reader.restart();
  return found;
}

/**
 * Quality of reading a table: of the right kind, perhaps of that kind, of another kind, or empty.
 *
 * @param {Sheets} reader
 * @param {Writing} writing
 * @param {(preview: any) => boolean} fits
 * @returns {(source: Source) => number}
 */
const scoreOf = (reader, writing, fits) => (source) => {
  const { preview } = previewOf(reader, source, encodingOf(source, writing));
  if (preview.ok) return fits(preview) ? FITS : 1;
  if (preview.code === "empty-file") return 0;
  if (preview.code === "unsure-column") return FITS - 1;
  return OTHER_TABLES.includes(preview.code) ? 1 : FITS;
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
  if (!complete && reader.is_open?.()) {
    meter.total += table.size;
    const refused = await each(table, encoding, meter, (chunk) => reader.survey?.(chunk));
    if (refused) return refused;
    reader.surveyed?.();
  }
  if (complete || task === "inspect") return reader.push(beginning) ?? reader.end();
  return (await each(table, encoding, meter, (chunk) => reader.push(chunk))) ?? reader.end();
}

/**
 * Passes a table in UTF-8 to `take`, piece by piece; returns the first refusal.
 *
 * @param {Source["table"]} table
 * @param {string} encoding
 * @param {Meter} meter
 * @param {(piece: Uint8Array) => any} take
 */
async function each(table, encoding, meter, take) {
  const utf8 = decodedToUtf8(encoding);
  try {
    for await (const piece of table.open()) {
      const refused = take(utf8(piece)) ?? (await meter.advance(piece.length));
      if (refused) return refused;
    }
  } catch (error) {
    return /** @type {Refusal} */ (refusalOf(error));
  }
  return take(utf8());
}
