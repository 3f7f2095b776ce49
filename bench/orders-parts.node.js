/**
 * The work of several workers on one file, measured in one worker: reading slices, entering their rows, and the
 * summary. Times for other numbers of cores follow from these if caches and memory keep up.
 */
import { readFileSync } from "node:fs";
import { copyCore } from "../tools/core-copy.js";
import { shopFileParts } from "./peers/shop-files.js";

const ROWS = 1_000_000;
const CUSTOMERS = 160_000;
const SLICE = 2 << 20;
const PIECE = 1 << 18;
const REPETITIONS = 5;
const CORES = [2, 3, 4, 5];

/** @param {string} form */
function fileOf(form) {
  const parts = [...shopFileParts(form, ROWS, CUSTOMERS)].map((part) => Buffer.from(/** @type {any} */ (part)));
  return new Uint8Array(Buffer.concat(parts));
}

/** @param {Uint8Array} bytes @param {(piece: Uint8Array) => void} take */
function inPieces(bytes, take) {
  for (let at = 0; at < bytes.length; at += PIECE) take(bytes.subarray(at, at + PIECE));
}

/**
 * Processor time, because other processes on the machine affect it less than elapsed time.
 *
 * @template T
 * @param {() => T} work
 * @returns {[milliseconds: number, result: T]}
 */
function timed(work) {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1_000, result];
}

/** @param {number[]} figures */
const least = (figures) => Math.round(Math.min(...figures));

export default async function () {
  const { load, remove } = copyCore();
  const { instantiate, wasmURL } = await load("wasm/orders_wasm.js");
  const { codePageOf } = await load("encoding.js");
  const module = await WebAssembly.compile(readFileSync(wasmURL));
  remove();
  const rows = [];
  for (const [form, encoding] of [
    ["plain", "utf-8"],
    ["european", "windows-1250"],
  ]) {
    const file = fileOf(form);
    const { core } = instantiate(module);
    const begin = () => {
      const orders = new core.Orders();
      orders.configure({}, new Float64Array());
      orders.use_code_page(codePageOf(encoding));
      orders.inspect(file.subarray(0, 1 << 20), false, false);
      return orders;
    };
    /** @type {number[][]} */
    const [alone, reading, entering, summing] = [[], [], [], []];
    for (let repetition = 0; repetition < REPETITIONS; repetition++) {
      const one = begin();
      one.begin();
      alone.push(timed(() => inPieces(file, (piece) => one.push(piece)))[0]);
      one.end();
      const [log, reader] = [begin(), begin()];
      log.begin();
      let [read, entered] = [0, 0];
      for (let at = 0; at < file.length; at += SLICE) {
        const slice = file.subarray(at, at + SLICE);
        const start = at === 0 ? 0 : slice.indexOf(10) + 1;
        if (at === 0) {
          inPieces(slice, (piece) => log.push(piece));
          continue;
        }
        const [milliseconds, found] = timed(() => {
          reader.begin_part();
          inPieces(slice.subarray(start), (piece) => reader.push_part(piece));
          return reader.end_part();
        });
        const [more, isEntered] = timed(() => {
          log.push(slice.subarray(0, start));
          return log.append(found[0], found[1]);
        });
        if (isEntered !== true) throw new Error(`slice at ${at} was not entered`);
        read += milliseconds;
        entered += more;
      }
      log.end();
      reading.push(read);
      entering.push(entered);
      summing.push(timed(() => log.summary())[0]);
      if (log.rows() !== one.rows() || log.customers() !== one.customers()) throw new Error("rows differ");
      for (const orders of [one, log, reader]) orders.free();
    }
    const [own, parts, entry, summary] = [alone, reading, entering, summing].map(least);
    const on = (/** @type {number} */ cores) => Math.round(Math.max(entry, (parts + entry) / cores) + summary);
    rows.push({
      what: `${(file.length / 1e6).toFixed(1)} MB, ${form}: read by one, and summed`,
      milliseconds: own + summary,
      "reading slices": parts,
      entering: entry,
      summary,
      ...Object.fromEntries(CORES.map((cores) => [`on ${cores} cores`, on(cores)])),
    });
  }
  return rows;
}
