// From a file of a million rows to one entry per customer, compared with other libraries.

import { summarizeOrders } from "../dist/orders.js";
import { byHand } from "./peers/by-hand.js";
import { arqueroTable, d3, papaParse, startDuckdb } from "./peers/libraries.js";
import { makeLog } from "./peers/log.js";

/** @import { Result } from "./peers/customers.js" */

const ROWS = 1_000_000;
const CUSTOMERS = 200_000;

/** @param {number[]} figures */
const sum = (figures) => figures.reduce((total, figure) => total + figure, 0);

/** @param {Blob} file @param {object} [options] @returns {Promise<Result>} */
async function ours(file, options) {
  const summary = await summarizeOrders(file, options);
  if (!summary.ok) throw new Error(JSON.stringify(summary));
  return {
    customers: summary.customers,
    repeats: sum([...summary.frequency]),
    recency: sum([...summary.recency]),
    revenue: Math.round(sum([...summary.revenue].map((revenue) => Math.round(revenue * 100)))),
  };
}

/** @param {Blob} file */
async function onlyRead(file) {
  const size = 1 << 22;
  let bytes = 0;
  for (let start = 0; start < file.size; start += size) {
    bytes += (await file.slice(start, start + size).arrayBuffer()).byteLength;
  }
  return bytes;
}

/**
 * The best of several runs: the time on an idle machine.
 *
 * @template T
 * @param {number} runs
 * @param {() => Promise<T>} work
 */
async function best(runs, work) {
  let milliseconds = Infinity;
  /** @type {T | undefined} */
  let result;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    result = await work();
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  return { milliseconds, result };
}

export default async function () {
  const file = makeLog(ROWS, CUSTOMERS);
  const three = { columns: { order: "", product: "" } };
  const started = performance.now();
  const duckdb = await startDuckdb();
  const start = Math.round(performance.now() - started);
  /** @type {[string, number, () => Promise<Result>, object?][]} */
  const readers = [
    ["Regulars: customer, date, amount", 7, () => ours(file, three), { budget: 340 }],
    ["Regulars: orders and products too", 7, () => ours(file), { budget: 340 }],
    ["JavaScript on bytes, by hand", 3, () => byHand(file)],
    ["DuckDB-wasm", 3, () => duckdb.read(file), { start }],
    ["PapaParse", 2, () => papaParse(file)],
    ["d3-dsv", 2, () => d3(file)],
    ["Arquero", 2, () => arqueroTable(file)],
  ];
  const reading = await best(5, () => onlyRead(file));
  const rows = [{ what: `only reading the ${(file.size / 1e6).toFixed(1)} MB`, milliseconds: reading.milliseconds }];
  let expected = "";
  for (const [what, runs, read, more] of readers) {
    const { milliseconds, result } = await best(runs, read);
    const found = JSON.stringify(result);
    expected ||= found;
    if (found !== expected) throw new Error(`${what} finds ${found} instead of ${expected}`);
    rows.push({ what, milliseconds, ...more });
  }
  await duckdb.stop();
  return rows;
}
