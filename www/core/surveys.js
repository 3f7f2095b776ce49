// Survey files in, results out: in a worker in browsers, in the same thread in Node.

import { blobsOf, performer } from "./task.js";

/**
 * @import { SurveyAssumption, SurveyDetected, SurveyPreview, SurveyProblem, SurveyRefusal, SurveyReport } from "./shapes.js"
 *
 * @typedef {import("./shapes.js").SurveyOptions} SurveyOptions
 * @typedef {import("./shapes.js").SurveyColumns} SurveyColumns
 * @typedef {import("./shapes.js").SurveyScale} SurveyScale
 * @typedef {import("./shapes.js").SurveyQuestion} Question
 * @typedef {import("./task.js").TaskControl} Control
 *
 * @typedef {import("./order-log.js").OfFile} OfFile
 *
 * @typedef {SurveyRefusal & OfFile & { reason?: string, format?: string }} Refusal `format`: name of one that is not read
 *
 * @typedef {{ encodings: string[] }} Encodings per file
 *
 * @typedef {object} FileLeftOut One of several files that is not part of the survey.
 * @prop {"file-left-out"} code
 * @prop {undefined} [column]
 * @prop {string} reason code of the refusal
 * @prop {string} [value] its format, the line where reading stopped, or the column it lacks
 * @prop {number} [file] which of the files, counted from 0
 *
 * @typedef {SurveyAssumption | FileLeftOut} Assumption
 *
 * @typedef {SurveyProblem & OfFile & { place?: string }} Problem `place`: such as `Answers!C17`
 *
 * @typedef {SurveyPreview & Encodings & { assumptions: FileLeftOut[] }} Preview
 *
 * @typedef {{ detected: SurveyDetected & Encodings, problems: Problem[], assumptions: Assumption[] }} Extras
 *
 * @typedef {Omit<SurveyReport, keyof Extras> & Extras} Report
 *
 * @typedef {import("./order-log.js").OrderOptions} OrderOptions
 * @typedef {import("./order-log.js").Report} OrdersReport
 * @typedef {import("./order-log.js").Refusal & { from: "orders" }} OrdersRefusal why the orders cannot be read
 *
 * @typedef {Refusal & { from: "invited" }} InvitedRefusal reason why the list of people asked cannot be read
 *
 * @typedef {object} Join
 * @prop {Source | OrdersReport} [orders] orders of the same people, or the report on them
 * @prop {OrderOptions} [orderOptions] options for reading them
 * @prop {Source} [orderFiles] files of these orders if `orders` is the report on them; they are read again for the spend in the
 *   period of `wallet`
 * @prop {Source} [invited] list of the people asked, with their addresses or ids
 *
 * @typedef {Blob | Blob[] | string} Source one file, several of the same columns, or pasted text
 */

const perform = performer(
  () => [new URL("./surveys-worker.js", import.meta.url), new URL("./wasm/surveys_wasm_bg.wasm", import.meta.url)],
  async () => (await import("./surveys-run.js")).run,
);

/**
 * Format and content of a file: its questions with their scales, the roles of its columns, open questions.
 *
 * @param {Source} source
 * @param {SurveyOptions} [options]
 * @param {Control} [control]
 * @returns {Promise<Preview | Refusal>}
 */
export function inspectSurvey(source, options, control) {
  return perform("inspect", source, options, control);
}

/**
 * Scores with intervals, waves, segments, drivers and comments; with orders of the same people also their behaviour.
 *
 * @param {Source} source
 * @param {SurveyOptions & Join} [options]
 * @param {Control} [control]
 * @returns {Promise<Report | Refusal | OrdersRefusal | InvitedRefusal>}
 */
export async function analyzeSurvey(source, options, control) {
  if (typeof options !== "object" || options === null) return perform("report", source, options, control);
  const { orders, orderOptions, orderFiles, invited, ...rest } = options;
  const list = invited ? blobsOf(invited) : undefined;
  if (invited && !list) return { ok: false, code: "not-a-file", from: "invited" };
  const own = { ...rest, ...(list && { invited: list }) };
  if (!orders) return perform("report", source, own, control);
  const log = await ordersOf(orders, orderOptions, control);
  if (!log.ok) return { ...log, from: "orders" };
  // A summary file names no customers.
  if (log.source !== "orders") return { ok: false, code: "missing-column", role: "customer", from: "orders" };
  const files = orderFiles ?? (orders === log ? undefined : /** @type {Source} */ (orders));
  const spent = await spentBy(log, files, orderOptions, own.wallet, control);
  return perform("report", source, { ...own, customers: { ...customersOf(log), ...(spent && { spent }) } }, control);
}

/** Length in days of the periods for which respondents state their spending. */
const DAYS = { week: 7, month: 30, quarter: 91, year: 365 };

/**
 * Spend of each customer in the last period of the orders; undefined without a period or files, or if the orders cover
 * less than the period.
 *
 * @param {OrdersReport} log
 * @param {Source | undefined} files
 * @param {OrderOptions | undefined} options
 * @param {SurveyOptions["wallet"]} wallet
 * @param {Control} [control]
 */
async function spentBy({ summary }, files, options, wallet, control) {
  const days = DAYS[wallet?.period ?? /** @type {"year"} */ ("")];
  const { observationStart, observationEnd: to } = summary;
  if (!files || !days) return undefined;
  const from = new Date(Date.parse(to) - (days - 1) * 86_400_000).toISOString().slice(0, 10);
  if (from < observationStart) return undefined;
  const { summarizeOrders } = await import("./order-log.js");
  const filter = { ...options?.filter, from, to };
  const part = await summarizeOrders(files, { ...options, filter }, { signal: control?.signal });
  const own = new Map(part.ok ? Array.from(part.revenue, (sum, index) => [part.id(index), sum]) : []);
  return Float64Array.from(summary.frequency, (_, index) => own.get(summary.id(index)) ?? 0);
}

/**
 * @param {NonNullable<Join["orders"]>} orders
 * @param {OrderOptions | undefined} options
 * @param {Control} [control]
 */
async function ordersOf(orders, options, control) {
  if (typeof orders === "object" && "summary" in orders) return orders;
  const { analyzeOrders } = await import("./order-log.js");
  return analyzeOrders(orders, options, { signal: control?.signal });
}

/**
 * Purchases of each customer.
 *
 * @param {OrdersReport} report
 * @returns {import("./surveys-run.js").Customers}
 */
function customersOf({ summary, customers }) {
  const { frequency, revenue, firstDay, lastDay } = summary;
  return {
    ids: Array.from(frequency, (_, index) => summary.id(index)).join("\0"),
    purchases: Float64Array.from(frequency, (repeats) => repeats + 1),
    revenue,
    lastDay,
    pAlive: customers.pAlive,
    end: Date.parse(summary.observationEnd) / 86_400_000,
    steps: inOneArray([firstDay, customers.secondDay, customers.secondProductDay]),
  };
}

/** Concatenated columns with one entry per customer. @param {Int32Array[]} columns */
function inOneArray(columns) {
  const customers = columns[0].length;
  const all = new Int32Array(columns.length * customers);
  columns.forEach((column, place) => {
    all.set(column, place * customers);
  });
  return all;
}
