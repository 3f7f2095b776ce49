// Code shared by the runners of all kinds of files: refusals, the frame of a task, progress and cancelling.

import { detectEncoding, knownEncoding } from "./encoding.js";
import { codeOf, engine } from "./engine.js";
import { placeOf } from "./tables/place.js";
import { zoneOffsets } from "./zone.js";

/**
 * @import { RunControl, TaskProgress } from "./task.js"
 * @import { Source } from "./tables/sources.js"
 *
 * @typedef {object} Handle A reader in WebAssembly.
 * @prop {(options: any, offsets: Float64Array) => any} configure returns the refusal of an option
 * @prop {() => void} free
 */

const PROGRESS_EVERY = 100; // milliseconds
const LISTEN_EVERY = 20; // milliseconds: the delay until cancelling takes effect

/** @param {string} code @param {object} [where] @returns {any} */
export const refuse = (code, where) => ({ ok: false, code, ...where });

/**
 * Returns functions that perform tasks with a reader of a WebAssembly instance, and that compile it.
 *
 * @template Core
 * @template {Handle} Reader
 * @param {Parameters<typeof engine<Core>>[0]} artefact
 * @param {(core: Core) => Reader} create
 * @param {(reader: Reader, task: any, files: Blob[], options: any, control: RunControl & { hold: () => void }) => Promise<any>} work
 *   `hold` keeps the reader, which is then for `work` to free
 */
export function runner(artefact, create, work) {
  const { ready, run: inInstance } = engine(artefact);

  /**
   * @param {Core} core
   * @param {() => void} holdInstance
   * @param {any} task
   * @param {Blob[]} files
   * @param {any} options
   * @param {RunControl} control
   */
  async function analyse(core, holdInstance, task, files, options, control) {
    const reader = create(core);
    let isHeld = false;
    const hold = () => {
      isHeld = true;
      holdInstance();
    };
    try {
      return configure(reader, options) ?? (await work(reader, task, files, options, { ...control, hold }));
    } finally {
      if (!isHeld) release(reader);
    }
  }

  /** @param {any} task @param {Blob[]} files @param {any} options @param {RunControl} control @returns {Promise<any>} */
  async function run(task, files, options, control) {
    if (files.length === 0) return refuse("empty-file");
    try {
      return await inInstance((core, hold) => analyse(core, hold, task, files, options, control));
    } catch (error) {
      return refuse(codeOf(error), { reason: String(error) });
    }
  }

  return { ready, run };
}

/**
 * Passes a reader its options; returns the first refusal.
 *
 * @param {Handle} reader
 * @param {any} options
 */
export function configure(reader, options) {
  const { encoding, timeZone } = options;
  const offsets = typeof timeZone === "string" ? zoneOffsets(timeZone) : [];
  const refused = reader.configure(options, new Float64Array((offsets ?? []).flat()));
  if (refused) return refused;
  if (!offsets) return refuse("unknown-option", { option: "timeZone" });
  if (typeof encoding === "string" && !knownEncoding(encoding)) return refuse("unknown-option", { option: "encoding" });
  return undefined;
}

/**
 * Frees a reader explicitly: the garbage collector might free its handle later, even in a trapped instance.
 *
 * @param {Handle} reader
 */
export function release(reader) {
  try {
    reader.free();
  } catch {
    // After a trap inside a call it is still borrowed, and is freed with its instance.
  }
}

/**
 * The encoding of a table: the given one, otherwise the one detected while reading, otherwise the likely one.
 *
 * @param {Source} source
 * @param {{ encoding?: string, language?: string }} writing
 * @param {string} [known] the one it turned out to be in
 * @returns {string}
 */
export function encodingOf({ table, sample, complete }, { encoding, language }, known) {
  if (table.isTyped) return "utf-8";
  return encoding ? String(knownEncoding(encoding)) : (known ?? detectEncoding(sample, complete, language));
}

/** Progress and cancelling. */
export class Meter {
  /**
   * @param {Source[]} sources
   * @param {RunControl} control
   * @param {() => Pick<TaskProgress, "rows">} counts rows read so far
   */
  constructor(sources, control, counts) {
    this.size = sources.reduce((sum, { table }) => sum + table.size, 0);
    this.total = this.size; // bytes read twice count twice
    this.control = control;
    this.counts = counts;
    this.bytes = 0;
    this.started = this.reported = this.listened = performance.now();
  }

  /** Restarts all files from their beginning. */
  restart() {
    this.total = this.bytes + this.size;
  }

  /** @param {number} bytes @returns {Promise<any>} the refusal of a cancelled task */
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
      ...this.counts(),
      secondsLeft: this.bytes > 0 ? (seconds * (this.total - this.bytes)) / this.bytes : undefined,
    });
  }
}

/** @param {Uint8Array} a @param {Uint8Array} b */
export function join(a, b) {
  if (b.length === 0) return a;
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

/** Adds to a problem its file, sheet and row. @param {any} problem @param {Source} source */
export function placeProblem(problem, { table, where }) {
  Object.assign(problem, where, { line: table.rowOf(problem.line) });
  if (table.isTyped && problem.columnNumber) problem.place = placeOf(where.sheet, problem.line, problem.columnNumber);
  delete problem.columnNumber;
}

/**
 * The assumption that a file was left out, with its error code as reason.
 *
 * @param {{ code: string, file?: number, format?: string, line?: number, column?: string }} refusal
 */
export const leftOutFile = ({ code, file, format, line, column }) => ({
  code: /** @type {const} */ ("file-left-out"),
  reason: code,
  ...((format ?? line ?? column) ? { value: String(format ?? line ?? column) } : {}),
  file,
});
