// A summary file instead of orders, in one or several parts. It is read completely, because it is small for any number
// of customers.

import { toUtf8 } from "./encoding.js";
import { encodingOf, join } from "./reading.js";
import { refusalOf } from "./tables/open.js";

/**
 * @import { Orders } from "./wasm/orders_wasm.js"
 * @import { Source } from "./tables/sources.js"
 */

const FIRST_ROWS = 8;
/** Maximum size in bytes of a part: a hundred times that of any report. */
const MOST_BYTES = 400e6;

/** @param {Source} source @param {{ encoding?: string, language?: string }} options */
function head(source, options) {
  const utf8 = toUtf8(encodingOf(source, options));
  return source.complete ? join(utf8(source.sample), utf8()) : utf8(source.sample);
}

/** A whole table in UTF-8. @param {Source} source @param {{ encoding?: string, language?: string }} options */
async function textOf(source, options) {
  const utf8 = toUtf8(encodingOf(source, options));
  const pieces = [];
  let size = 0;
  for await (const piece of source.table.open()) {
    pieces.push(utf8(piece).slice());
    size += piece.length;
    if (size > MOST_BYTES) throw { ok: false, code: "too-large" };
  }
  pieces.push(utf8());
  return new Uint8Array(await new Blob(/** @type {BlobPart[]} */ (pieces)).arrayBuffer());
}

/**
 * Description of a summary file, its histories, or the report on it; undefined if no file is a summary.
 *
 * @param {import("./orders-run.js").Task} task
 * @param {{ sources: Source[], refused: any[] }} opened
 * @param {{ encoding?: string, language?: string }} options
 * @param {Orders} orders
 * @returns {Promise<any>}
 */
export async function fromSummaryFile(task, { sources: all, refused }, options, orders) {
  if (task === "totals") return undefined;
  const isEmpty = (/** @type {Source} */ { sample, complete }) => complete && sample.every((byte) => byte <= 32);
  const sources = all.filter((source) => !isEmpty(source));
  const heads = sources.map((source) => head(source, options));
  const areParts = heads.map((text) => orders.is_summary_file(text));
  if (!areParts.includes(true)) return undefined;
  const other = sources[areParts.indexOf(false)];
  if (other) return { ok: false, code: "summary-and-orders", ...other.where };
  // Engines that write several parts also write empty ones; any other unreadable file may be a missing part.
  const lost = refused.find(({ code }) => code !== "empty-file");
  if (lost) return lost;
  const empty = [...all.filter(isEmpty).map(({ where }) => where), ...refused];
  const left = empty.map(({ file }) => ({ code: "file-left-out", reason: "empty-file", file }));
  const previews = sources.map((source, index) => previewOf(source, heads[index], encodingOf(source, options)));
  if (task === "inspect") return { ...previews[0], assumptions: left, files: previews };
  const parts = [];
  for (const source of sources) {
    try {
      parts.push(await textOf(source, options));
    } catch (error) {
      return { ...refusalOf(error), ...source.where };
    }
  }
  const report = orders.report_on_summary_file(parts);
  if (!report.ok) {
    // The part that contains the line.
    const at = parts.findIndex((part) => orders.report_on_summary_file([part]).line === report.line);
    return { ...report, ...(report.line === undefined ? {} : sources[Math.max(at, 0)].where) };
  }
  report.summary.detected = previews.map(({ rows: _, ...detected }) => detected);
  report.summary.assumptions.unshift(...left);
  if (task === "open") return { ...report, filters: orders.filters() };
  return task === "summary" ? report.summary : report;
}

/** @param {Source} source @param {Uint8Array} text @param {string} encoding */
function previewOf({ table, where, sheets }, text, encoding) {
  const [line = "", ...lines] = new TextDecoder()
    .decode(text)
    .replace(/^\ufeff/, "")
    .split(/\r?\n/, FIRST_ROWS + 2);
  const delimiter = /[,;\t|]/.exec(line)?.[0] ?? ",";
  const cells = (/** @type {string} */ row) =>
    row.split(delimiter).map((cell) => cell.replace(/^[\x1d-\x1f]/, "").trim());
  return {
    ok: true,
    ...where,
    encoding,
    typed: table.isTyped,
    sheets,
    delimiter,
    hasHeader: true,
    headers: cells(line),
    rows: lines.slice(0, FIRST_ROWS).filter(Boolean).map(cells),
    columns: {},
    dateOrder: "ymd",
    decimal: ".",
    export: "summary-file",
    amounts: "line",
    amountUnit: "currency",
    currencies: [],
    assumptions: [],
    doubts: [],
  };
}
