// Reading order files in the thread it is called in: blobs in, previews, summaries and reports out.

import { SAMPLE, detectEncoding, fallbackEncoding, knownEncoding, toUtf8 } from "./encoding.js";
import { zoneOffsets } from "./zone.js";
import init, { Orders, order_options, wasmURL } from "./wasm/orders_wasm.js";

/** @import { OrderOptions, Progress, Preview, Refusal } from "./orders.js" */

/** @typedef {{ progress?: (progress: Progress) => void, cancelled?: () => boolean | Promise<boolean> }} Control */

const PROGRESS_EVERY = 100; // milliseconds
const CHUNK = 1 << 22;

/** @type {Promise<unknown> | undefined} */
let loading;

/** @param {Promise<Response> | Response | BufferSource | WebAssembly.Module} [source] */
export function ready(source) {
  loading ??= load(source).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** @param {Parameters<typeof ready>[0]} source */
async function load(source) {
  if (source === undefined && wasmURL.protocol === "file:") {
    // Node's fetch refuses file URLs.
    const { readFile } = await import("node:fs/promises");
    return init({ module_or_path: await readFile(wasmURL) });
  }
  return init({ module_or_path: source ?? wasmURL });
}

/**
 * @param {"inspect" | "summary" | "report"} task
 * @param {Blob[]} files
 * @param {OrderOptions} options
 * @param {Control} [control]
 * @returns {Promise<any>}
 */
export async function run(task, files, options, control = {}) {
  const { encoding, timeZone, language, ...rest } = options;
  if (encoding !== undefined && !knownEncoding(encoding)) return refuse("unknown-option", { option: "encoding" });
  const offsets = timeZone === undefined ? undefined : zoneOffsets(timeZone);
  if (timeZone !== undefined && !offsets) return refuse("unknown-option", { option: "timeZone" });
  if (files.length === 0) return refuse("empty-file");
  await ready();
  const orders = new Orders();
  try {
    const known = order_options();
    const stranger = Object.keys(rest).find((name) => !known.includes(name));
    if (stranger !== undefined) return refuse("unknown-option", { option: stranger });
    const refused = orders.configure({ ...rest, ...(offsets ? { zoneOffsets: offsets } : {}) });
    if (refused) return refused;
    return await read(task, files, orders, { encoding, language }, control);
  } finally {
    orders.free();
  }
}

/**
 * @param {"inspect" | "summary" | "report"} task
 * @param {Blob[]} files
 * @param {Orders} orders
 * @param {{ encoding?: string, language?: string }} writing
 * @param {Control} control
 */
async function read(task, files, orders, { encoding, language }, control) {
  const meter = new Meter(files, orders, control);
  /** @type {Preview[]} */
  const previews = [];
  for (const [index, file] of files.entries()) {
    const sample = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
    const complete = file.size <= SAMPLE;
    let found = encoding ? String(knownEncoding(encoding)) : detectEncoding(sample, complete, language);
    for (;;) {
      const outcome = await readOne(task, file, sample, found, orders, meter);
      // A file may turn out not to be UTF-8 long after its beginning; only a first file can simply be begun again.
      if (outcome.code === "not-utf8" && !encoding && index === 0 && task !== "inspect") {
        orders.restart();
        meter.restart();
        found = fallbackEncoding(language);
        continue;
      }
      if (!outcome.ok) return outcome.code === "cancelled" ? outcome : { ...outcome, file: index };
      previews.push({ ...outcome, encoding: found });
      break;
    }
  }
  if (task === "inspect") return { ...previews[0], files: previews };
  meter.report();
  const result = task === "summary" ? orders.summary() : orders.report();
  return result.ok ? { ...result, detected: previews.map(({ rows: _, ...detected }) => detected) } : result;
}

/**
 * @param {"inspect" | "summary" | "report"} task
 * @param {Blob} file
 * @param {Uint8Array} sample
 * @param {string} encoding
 * @param {Orders} orders
 * @param {Meter} meter
 */
async function readOne(task, file, sample, encoding, orders, meter) {
  const complete = file.size <= SAMPLE;
  const head = toUtf8(encoding);
  let found = orders.inspect(complete ? join(head(sample), head()) : head(sample), complete);
  if (!found.ok) return found;
  if (!complete && orders.is_open()) {
    const refused = await each(file, encoding, meter, (chunk) => orders.survey(chunk));
    if (refused) return refused;
    found = orders.surveyed();
    meter.restart();
  }
  if (task === "inspect") return found;
  const refused =
    orders.begin() ?? (await each(file, encoding, meter, (chunk) => orders.push(chunk))) ?? orders.end();
  return refused ?? found;
}

/**
 * Gives a file to `take` in UTF-8, chunk by chunk; returns the first refusal.
 *
 * @param {Blob} file
 * @param {string} encoding
 * @param {Meter} meter
 * @param {(chunk: Uint8Array) => any} take
 */
async function each(file, encoding, meter, take) {
  const utf8 = toUtf8(encoding);
  let next = file.slice(0, CHUNK).arrayBuffer();
  for (let start = 0; start < file.size; start += CHUNK) {
    const chunk = new Uint8Array(await next);
    // The next chunk is on its way while this one is read.
    next = file.slice(start + CHUNK, start + 2 * CHUNK).arrayBuffer();
    const refused = take(utf8(chunk)) ?? (await meter.advance(chunk.length));
    if (refused) return refused;
  }
  return take(utf8());
}

/** Progress and cancelling. */
class Meter {
  /** @param {Blob[]} files @param {Orders} orders @param {Control} control */
  constructor(files, orders, control) {
    this.total = files.reduce((sum, file) => sum + file.size, 0);
    this.orders = orders;
    this.control = control;
    this.bytes = 0;
    this.started = performance.now();
    this.reported = this.started;
  }

  restart() {
    this.bytes = 0;
    this.started = performance.now();
  }

  /** @param {number} bytes @returns {Promise<Refusal | undefined>} */
  async advance(bytes) {
    this.bytes += bytes;
    if (performance.now() - this.reported >= PROGRESS_EVERY) this.report();
    return (await this.control.cancelled?.()) ? refuse("cancelled") : undefined;
  }

  report() {
    this.reported = performance.now();
    const seconds = (this.reported - this.started) / 1000;
    this.control.progress?.({
      bytes: this.bytes,
      totalBytes: this.total,
      rows: this.orders.rows(),
      customers: this.orders.customers(),
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
