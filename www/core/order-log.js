// Order files in, reports on customers out: in a worker in browsers, in the same thread in Node.

import { compareReports } from "./orders-compare.js";
import { performer } from "./task.js";

export { compareReports } from "./orders-compare.js";

/**
 * @import { Assumption, CustomerSummary, CustomerTotalsReport, FilePreview, FilterColumn, FirstProduct, OrderFilter } from "./shapes.js"
 * @import { OrdersRefusal, OrdersReport, PurchaseHistory } from "./shapes.js"
 * @import { Comparison } from "./orders-compare.js"
 *
 * @typedef {import("./shapes.js").OrderOptions} OrderOptions
 * @typedef {import("./shapes.js").Problem & OfFile & { place?: string }} Problem `place`: such as `Orders!C17`
 * @typedef {import("./shapes.js").RfmCutOffs} RfmCutOffs
 * @typedef {import("./shapes.js").Role} Role What a column holds. Where there is a `quantity`, `amount` is the price of one;
 *   `refunded` is the part of the amount that was given back; any entry in `cancelled` leaves the row out.
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
 * @typedef {object} OfFile Where in the files.
 * @prop {number} [file] which of several, counted from 0
 * @prop {string} [entry] name of the file in an archive
 * @prop {string} [sheet] name of the sheet
 *
 * @typedef {OrdersRefusal & OfFile & { reason?: string, format?: string }} Refusal `format`: name of one that is not read
 *
 * @typedef {object} Writing
 * @prop {string} encoding
 * @prop {boolean} typed true if cells have types, so that encoding and delimiter are known
 * @prop {string[]} [sheets] all sheets of the file, if it has several
 *
 * @typedef {Omit<FilePreview, "ok" | "rows"> & OfFile & Writing} Detected How a file is written.
 *
 * @typedef {FilePreview & Detected & { files: Preview[] }} Preview
 *
 * @typedef {object} SummaryExtras
 * @prop {(index: number) => string} id of a customer
 * @prop {Detected[]} detected per file
 * @prop {Problem[]} problems
 *
 * @typedef {Omit<CustomerSummary, "idBytes" | "idEnds" | "problems"> & SummaryExtras} Summary
 *
 * @typedef {Omit<OrdersReport, "summary"> & { summary: Summary }} Report
 *
 * @typedef {object} TotalsExtras
 * @prop {Detected[]} detected per file; of its `columns`, `quantity` holds the number of orders, `amount` the spend and
 *   `date` the day of the last order or visit
 * @prop {Problem[]} problems
 * @prop {Assumption[]} assumptions
 *
 * @typedef {Omit<CustomerTotalsReport, "problems"> & TotalsExtras} CustomerTotals
 *
 * @typedef {[channel: string, month: string, amount: number]} SpendRow
 *
 * @typedef {object} Spend
 * @prop {true} ok
 * @prop {SpendRow[]} spend month as yyyy-mm
 * @prop {string[]} currencies
 *
 * @typedef {object} OpenOrders
 * @prop {true} ok
 * @prop {Report} report
 * @prop {FilterColumn[]} filters columns with few values
 * @prop {FirstProduct[]} firstProducts the products that most customers began with, with these customers
 * @prop {boolean} inMemory true if the rows are in memory, as the filter `orderSizes` requires
 * @prop {(filter: OrderFilter & { members?: ArrayLike<number> }, control?: Control) => Promise<Report | Refusal>} refilter the
 *   report on the rows that pass a filter; `members`: customers by their index in the report, such as those of a segment
 * @prop {(customer: number, filter?: OrderFilter & { members?: ArrayLike<number> }, control?: Control) =>
 *   Promise<PurchaseHistory | Refusal>} purchases those of one customer by day, by index in the report on this filter
 * @prop {() => void} close frees the rows; later filters return `{ ok: false, code: "cancelled" }`
 *
 * @typedef {{ ok: true, first: Report, second: Report } & Comparison} OrdersComparison
 *
 * @typedef {Blob | Blob[] | string} Source one file, several that count as one log, or pasted text
 */

const perform = performer(
  () => [new URL("./orders-worker.js", import.meta.url), new URL("./wasm/orders_wasm_bg.wasm", import.meta.url)],
  async () => (await import("./orders-run.js")).run,
);

/** Starts a worker before the first file arrives, to save the waiting time. */
export const warmOrders = () => perform.warm();

/**
 * Format of a file: encoding, delimiter, columns, date order, decimal mark, first rows, doubts.
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
 * Opens a source: its report, the columns by which its rows can be filtered, and reports on the rows that pass a
 * filter. Filtered reports use the rows in memory, at most 16 bytes each. The source is read again, with progress, for
 * more than ten million rows, longer rows, or a column with more values than `filters` has. A report on a summary
 * file has the filters that its SQL was given.
 *
 * @param {Source} source
 * @param {OrderOptions} [options]
 * @param {Control} [control]
 * @returns {Promise<OpenOrders | Refusal>}
 */
export async function openOrders(source, options = {}, control) {
  const { result, again, end } = await perform.open("open", source, options, control);
  if (!result.ok) return result;
  const { filters = [], firstProducts = [], ...report } = result;
  named(report.summary);
  let isOpen = true;
  /**
   * Sends a request to the rows in memory, or otherwise reads the source.
   *
   * @param {"report" | { customer: number }} wanted
   * @param {OrderFilter & { members?: ArrayLike<number> }} filter
   * @param {Control} [control]
   */
  const ask = async (wanted, { members, ...filter }, control) => {
    if (!isOpen) return { ok: false, code: "cancelled" };
    const asked = { ...options, filter: { ...options?.filter, ...filter } };
    const found = await again?.({ wanted, members: members && Uint32Array.from(members) }, asked, control);
    if (found && found.code !== "not-kept" && found.code !== "failed") return found;
    const customers = members ? { customers: Array.from(members, report.summary.id) } : {};
    return perform(wanted, source, { ...asked, filter: { ...asked.filter, ...customers } }, control);
  };
  const opened = {
    ok: /** @type {const} */ (true),
    report,
    filters,
    firstProducts,
    inMemory: again !== undefined,
    refilter: async (/** @type {any} */ filter, /** @type {Control | undefined} */ control) => {
      const found = await ask("report", filter, control);
      if (found.ok) named(found.summary);
      return found;
    },
    purchases: (
      /** @type {number} */ customer,
      /** @type {any} */ filter = {},
      /** @type {Control | undefined} */ control,
    ) => ask({ customer }, filter, control),
    close: () => {
      if (isOpen) end?.();
      isOpen = false;
      forgotten?.unregister(opened);
    },
  };
  if (end) forgotten?.register(opened, end, opened);
  return opened;
}

/** Frees the rows of unreachable sources that were not closed. */
const forgotten =
  typeof FinalizationRegistry === "undefined"
    ? undefined
    : new FinalizationRegistry((/** @type {() => void} */ end) => end());

/**
 * Compares two parts of a source: the report on each, and their headline figures with differences and intervals.
 *
 * @param {Source} source
 * @param {[OrderFilter, OrderFilter]} filters
 * @param {OrderOptions} [options]
 * @param {Control} [control]
 * @returns {Promise<OrdersComparison | Refusal>}
 */
export async function compareOrders(source, filters, options = {}, control) {
  /** @type {Report[]} */
  const reports = [];
  for (const filter of filters) {
    const report = await analyzeOrders(source, { ...options, filter: { ...options?.filter, ...filter } }, control);
    if (!report.ok) return report;
    reports.push(report);
  }
  const [first, second] = reports;
  return { ok: true, first, second, ...compareReports(first, second) };
}

/**
 * Report on a table with one row per customer: number of orders, spend, day of the last order or visit. `analyzeOrders`
 * refuses such tables with `reason: "customer-totals"`, because they lack order dates.
 *
 * @param {Source} source
 * @param {OrderOptions} [options] of its `columns`, `quantity` is the number of orders
 * @param {Control} [control]
 * @returns {Promise<CustomerTotals | Refusal>}
 */
export function analyzeCustomerTotals(source, options, control) {
  return perform("totals", source, options, control);
}

/**
 * The purchases of one customer by day; reads the source again.
 *
 * @param {Source} source as it was analysed
 * @param {number} customer index in the summary
 * @param {OrderOptions} [options] the same as for the analysis
 * @param {Control} [control]
 * @returns {Promise<PurchaseHistory | Refusal>}
 */
export function customerPurchases(source, customer, options, control) {
  return perform({ customer }, source, options, control);
}

/**
 * Reads a file of advertising costs, with columns of channel (or campaign), date (or month) and amount: exports of Google
 * Ads and Meta, or any table. Its rows are the option `spend` of `analyzeOrders`, which divides them by the customers won.
 *
 * @param {Blob | string} source
 * @param {OrderOptions} [options] how the file is written; of `columns`, `customer` is the channel
 * @param {Control} [control]
 * @returns {Promise<Spend | Refusal>}
 */
export async function readSpend(source, options = {}, control = {}) {
  const { columnsOfSpend, dated } = await import("./spend.js");
  const seen = await inspectOrders(source, options, control);
  if (!seen.ok) return seen;
  const file = await dated(source, seen);
  const preview = file === source ? seen : await inspectOrders(file, options, control);
  if (!preview.ok) return preview;
  const found = columnsOfSpend(preview.headers);
  const given = options.columns;
  if ("missing" in found && !(given?.customer && given.date && given.amount))
    return /** @type {Refusal} */ ({ ok: false, code: "missing-column", role: found.missing, option: "columns" });
  const { columns = {}, platform } = "missing" in found ? {} : found;
  const asked = {
    ...options,
    columns: { ...columns, ...given },
    // Paused and removed campaigns cost money too, and so do rows without a channel.
    excludedStatuses: options.excludedStatuses ?? [],
    guests: /** @type {const} */ ("separate"),
    identity: /** @type {const} */ ("exact"),
  };
  const rows = await perform("spend", file, asked, control);
  if (rows.ok === false) return rows;
  const name = (/** @type {string} */ channel) => platform ?? (/^guest \d+:\d+$/.test(channel) ? "" : channel);
  return {
    ok: true,
    spend: rows.map((/** @type {SpendRow} */ [channel, ...rest]) => [name(channel), ...rest]),
    currencies: preview.currencies,
  };
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
