// Order files in, what they say about customers out: in a worker in browsers, in process in Node.

import { startWorker } from "./worker.js";

export { dialects, summarySql } from "./sql.js";

/**
 * @import { Metrics, CustomerColumns, Section, Retention, Mix, Cohorts, Segments, Regularity, Concentration, Products, Pairs,
 *   Profile, Slipping, Satisfaction, Wallet, Margin, Models, Validation } from "./orders-report.js"
 */

/**
 * @typedef {"customer" | "date" | "amount" | "order" | "product" | "status" | "currency" | "categorySpend" | "score" |
 *   "cost" | "country" | "quantity" | "refunded" | "cancelled"} Role What a column holds. Where there is a `quantity`, `amount` is the price of one;
 *   `refunded` is what of the amount was given back; any entry in `cancelled` leaves the row out.
 *
 * @typedef {object} OrderOptions What is not given is detected and reported.
 * @prop {Partial<Record<Role, string>>} [columns] header names by role; a column's number from 1 where the file has none
 * @prop {boolean} [hasHeader] whether the first row names the columns
 * @prop {string} [delimiter] the character between fields
 * @prop {string} [encoding] a label TextDecoder knows
 * @prop {string} [language] decides the code page of a file that is not Unicode, such as "pl"
 * @prop {"." | ","} [decimal] decimal mark
 * @prop {"ymd" | "dmy" | "mdy" | "excel" | "unix" | "unix-ms" | "unix-us"} [dateOrder]
 * @prop {string} [timeZone] where days begin, such as "Europe/Sofia"; without it dates count as written
 * @prop {string} [observationEnd] yyyy-mm-dd; without it the last date in the file
 * @prop {"net" | "leave-out"} [refunds] negative amounts: off the latest purchase up to that day (usual), or left out
 * @prop {"count" | "leave-out"} [zeroAmounts] whether an amount of zero is a purchase (usual)
 * @prop {"leave-out" | "separate"} [guests] rows without a customer: left out (usual), or each order a customer
 * @prop {"line" | "order"} [amounts] whether an amount is that of its row, or its order's repeated in each of its rows
 * @prop {string[]} [excludedStatuses] instead of those that say nothing was bought
 * @prop {string} [currency] of the report; needed where a file has several
 * @prop {Record<string, number>} [rates] units of that currency for one of another; leva and euros know theirs
 * @prop {"day"} [merge] purchases of one customer on one day are one
 * @prop {number} [problemLimit] how many problems of each kind are listed, usually 100
 * @prop {number} [confidence] of intervals, usually 0.95
 * @prop {RfmCutOffs} [rfm] bounds between the scores of the report's segments; without them, the quintiles
 * @prop {number} [horizonDays] how far the report's models look ahead, usually 365
 * @prop {number} [discountRate] of their customer lifetime value, per year, usually 0.1
 * @prop {number} [margin] share of a purchase that is left after costs, usually 1: the value is revenue
 *
 * @typedef {object} RfmCutOffs Four ascending numbers each.
 * @prop {number[]} [recencyDays] days since the last purchase
 * @prop {number[]} [frequency] purchases
 * @prop {number[]} [monetary] revenue
 *
 * @typedef {object} Progress
 * @prop {number} bytes read so far
 * @prop {number} totalBytes
 * @prop {number} rows
 * @prop {number} customers
 * @prop {number} [secondsLeft]
 *
 * @typedef {object} Control
 * @prop {(progress: Progress) => void} [onProgress]
 * @prop {AbortSignal} [signal] answered by `{ ok: false, code: "cancelled" }`
 *
 * @typedef {object} Refusal
 * @prop {false} ok
 * @prop {string} code
 * @prop {string} [role] the column's role
 * @prop {string} [column] the column named in the options
 * @prop {string} [option] the option at fault, or the one that would settle the doubt
 * @prop {number} [line]
 * @prop {number} [file] which of several files, counted from 0
 * @prop {string[]} [examples] cells that could mean either, or the currencies found
 * @prop {string} [reason]
 *
 * @typedef {object} Detected How a file is written.
 * @prop {number} [file] which of several files, counted from 0
 * @prop {string} encoding
 * @prop {string} delimiter
 * @prop {boolean} hasHeader
 * @prop {string[]} headers
 * @prop {Partial<Record<Role, string>>} columns
 * @prop {string | null} dateOrder
 * @prop {string | null} decimal
 * @prop {string | null} export the known export it is: summary-file, shopify, woocommerce, stripe, prestashop, square, ga4
 * @prop {"line" | "order"} amounts what an amount is
 * @prop {string[]} currencies codes of those seen in the beginning, in a column of their own or beside the amounts
 * @prop {Refusal[]} doubts why it cannot be read as it is; empty where it can
 *
 * @typedef {{ ok: true, rows: string[][], files: Preview[] } & Detected} Preview `rows`: the first ones
 *
 * @typedef {object} Problem
 * @prop {string} code
 * @prop {number} file counted from 0
 * @prop {number} line counted from 1
 * @prop {string} [column]
 * @prop {string} text what was found
 * @prop {string} [expected] an example of what would have been right
 *
 * @typedef {object} Summary One entry per customer, in the order of first appearance; times in days.
 * @prop {true} ok
 * @prop {number} customers
 * @prop {(index: number) => string} id
 * @prop {Uint32Array} frequency purchase days − 1
 * @prop {Float64Array} recency from the first to the last purchase
 * @prop {Float64Array} age from the first purchase to the end of observation
 * @prop {Float64Array} monetary mean spend per repeat purchase day, 0 where there is none
 * @prop {Uint32Array} products kinds of product bought, 0 where the file names none
 * @prop {Float64Array} revenue
 * @prop {Int32Array} firstDay days since 1970-01-01
 * @prop {Int32Array} lastDay
 * @prop {Float64Array} gapMean mean days between purchases
 * @prop {Float64Array} gapDeviation their standard deviation
 * @prop {Float64Array} [weight] of a summary file: how many customers each entry stands for. Then `monetary` is their mean,
 *   `revenue` their sum, and ids, products and gapDeviation are not known (empty or 0)
 * @prop {string} observationStart yyyy-mm-dd
 * @prop {string} observationEnd
 * @prop {{ read: number, counted: number, leftOut: Record<string, number> }} rows
 * @prop {Problem[]} problems the first of each kind
 * @prop {Detected[]} detected per file
 *
 * @typedef {object} Report The file told from top to bottom. What a section holds is documented in orders-report.js; one
 *   that this file cannot give is `{ ok: false, code }`.
 * @prop {true} ok
 * @prop {"orders" | "summary-file"} source a summary file (see sql.js) gives the same metrics and purchase models; sections that
 *   need the orders are absent, the columns of `customers` have an entry for each row or none
 * @prop {Summary} summary
 * @prop {Metrics} metrics
 * @prop {CustomerColumns} customers what was computed for each customer, beside the summary's columns
 * @prop {Section<Retention>} retention
 * @prop {Section<Mix>} mix
 * @prop {{ month: Section<Cohorts>, quarter: Section<Cohorts>, week: Section<Cohorts> }} cohorts
 * @prop {Section<Segments>} segments
 * @prop {Section<Regularity>} regularity
 * @prop {Section<Concentration>} concentration
 * @prop {Section<Products>} products
 * @prop {Section<Pairs>} pairs
 * @prop {Section<Profile>} profile
 * @prop {Section<Slipping>} slipping
 * @prop {Section<Satisfaction>} satisfaction
 * @prop {Section<Wallet>} wallet
 * @prop {Section<Margin>} margin
 * @prop {Section<Models>} models
 * @prop {Section<Validation>} validation
 *
 * @typedef {Blob | Blob[] | string} Source one file, several that count as one log, or pasted text
 */

/**
 * How a file is written: encoding, delimiter, columns, date order, decimal mark, first rows, doubts.
 *
 * @param {Source} source
 * @param {OrderOptions} [options]
 * @param {Control} [control]
 * @returns {Promise<Preview | Refusal>}
 */
export function inspectOrders(source, options, control) {
  return perform("inspect", source, options, control);
}

/**
 * One entry per customer.
 *
 * @param {Source} source
 * @param {OrderOptions} [options]
 * @param {Control} [control]
 * @returns {Promise<Summary | Refusal>}
 */
export async function summarizeOrders(source, options, control) {
  return named(await perform("summary", source, options, control));
}

/**
 * The summary and everything computed from it.
 *
 * @param {Source} source
 * @param {OrderOptions} [options]
 * @param {Control} [control]
 * @returns {Promise<Report | Refusal>}
 */
export async function analyzeOrders(source, options, control) {
  const report = await perform("report", source, options, control);
  if (report.ok) named(report.summary);
  return report;
}

/**
 * @param {"inspect" | "summary" | "report"} task
 * @param {Source} source
 * @param {OrderOptions} [options]
 * @param {Control} [control]
 * @returns {Promise<any>}
 */
async function perform(task, source, options = {}, control = {}) {
  const files = [source].flat().map((file) => (typeof file === "string" ? new Blob([file]) : file));
  if (!files.every((file) => file instanceof Blob)) return { ok: false, code: "not-a-file" };
  if (typeof options !== "object" || options === null) return { ok: false, code: "unknown-option" };
  if (control.signal?.aborted) return { ok: false, code: "cancelled" };
  const worker = startWorker(
    new URL("./orders-worker.js", import.meta.url),
    new URL("./wasm/orders_wasm_bg.wasm", import.meta.url),
  );
  return worker ? inWorker(worker, { task, files, options }, control) : inProcess(task, files, options, control);
}

/** The wasm as the first worker compiled it. @type {WebAssembly.Module | undefined} */
let module;

/**
 * @param {Worker} worker
 * @param {object} request
 * @param {Control} control
 */
async function inWorker(worker, request, { onProgress, signal }) {
  try {
    return await new Promise((answer) => {
      worker.onmessage = ({ data }) => {
        if (data.result) answer(data.result);
        else if (data.progress) onProgress?.(data.progress);
        else module = data.module;
      };
      worker.onerror = (event) => answer({ ok: false, code: "failed", reason: event.message });
      worker.onmessageerror = () => answer({ ok: false, code: "failed" });
      signal?.addEventListener("abort", () => answer({ ok: false, code: "cancelled" }), { once: true });
      try {
        worker.postMessage({ ...request, module });
      } catch (error) {
        // Options that cannot be copied, such as functions.
        answer({ ok: false, code: "unknown-option", reason: String(error) });
      }
    });
  } finally {
    worker.terminate();
  }
}

/**
 * @param {"inspect" | "summary" | "report"} task
 * @param {Blob[]} files
 * @param {OrderOptions} options
 * @param {Control} control
 */
async function inProcess(task, files, options, { onProgress, signal }) {
  const cancelled = async () => {
    // Lets timers and events come through, or nobody could cancel.
    await new Promise((next) => setTimeout(next));
    return signal?.aborted ?? false;
  };
  try {
    const { run } = await import("./orders-run.js");
    return await run(task, files, options, { progress: onProgress, cancelled });
  } catch (error) {
    // The module or its wasm could not be loaded: a refusal, or the caller would wait for ever.
    return { ok: false, code: "failed", reason: String(error) };
  }
}

/** @param {any} summary */
function named(summary) {
  if (!summary.ok) return summary;
  const { idBytes, idEnds } = summary;
  const decoder = new TextDecoder();
  delete summary.idBytes;
  delete summary.idEnds;
  summary.id = (/** @type {number} */ index) =>
    decoder.decode(idBytes.subarray(index === 0 ? 0 : idEnds[index - 1], idEnds[index]));
  return summary;
}
