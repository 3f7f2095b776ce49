// Survey files in, what they say out: in a worker in browsers, in process in Node.

import { performer } from "./task.js";

/**
 * @import { SurveyAssumption, SurveyDetected, SurveyPreview, SurveyProblem, SurveyRefusal, SurveyReport } from "./shapes.js"
 *
 * @typedef {import("./shapes.js").SurveyOptions} SurveyOptions
 * @typedef {import("./shapes.js").SurveyColumns} SurveyColumns
 * @typedef {import("./shapes.js").SurveyScale} SurveyScale
 * @typedef {import("./shapes.js").SurveyQuestion} Question
 * @typedef {import("./task.js").TaskControl} Control
 *
 * @typedef {import("./orders.js").OfFile} OfFile
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
 * @typedef {import("./orders.js").OrderOptions} OrderOptions
 * @typedef {import("./orders.js").Report} OrdersReport
 * @typedef {import("./orders.js").Refusal & { from: "orders" }} OrdersRefusal why the orders cannot be read
 *
 * @typedef {object} Join
 * @prop {Source | OrdersReport} [orders] orders of the same people, or the report on them
 * @prop {OrderOptions} [orderOptions] how they are read
 *
 * @typedef {Blob | Blob[] | string} Source one file, several of the same columns, or pasted text
 */

const perform = performer(
  () => [new URL("./surveys-worker.js", import.meta.url), new URL("./wasm/surveys_wasm_bg.wasm", import.meta.url)],
  async () => (await import("./surveys-run.js")).run,
);

/**
 * How a file is written and what it holds: its questions with their scales, the roles of its columns, open questions.
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
 * Scores with intervals, waves, segments, drivers and comments; with orders of the same people also what they did.
 *
 * @param {Source} source
 * @param {SurveyOptions & Join} [options]
 * @param {Control} [control]
 * @returns {Promise<Report | Refusal | OrdersRefusal>}
 */
export async function analyzeSurvey(source, options, control) {
  if (typeof options !== "object" || options === null) return perform("report", source, options, control);
  const { orders, orderOptions, ...own } = options;
  if (!orders) return perform("report", source, own, control);
  const log = await ordersOf(orders, orderOptions, control);
  if (!log.ok) return { ...log, from: "orders" };
  // A summary file names nobody.
  if (log.source !== "orders") return { ok: false, code: "missing-column", role: "customer", from: "orders" };
  return perform("report", source, { ...own, customers: customersOf(log) }, control);
}

/**
 * @param {NonNullable<Join["orders"]>} orders
 * @param {OrderOptions | undefined} options
 * @param {Control} [control]
 */
async function ordersOf(orders, options, control) {
  if (typeof orders === "object" && "summary" in orders) return orders;
  const { analyzeOrders } = await import("./orders.js");
  return analyzeOrders(orders, options, { signal: control?.signal });
}

/**
 * What each customer bought.
 *
 * @param {OrdersReport} report
 * @returns {import("./surveys-run.js").Customers}
 */
function customersOf({ summary, customers }) {
  const { frequency, revenue, lastDay } = summary;
  return {
    ids: Array.from(frequency, (_, index) => summary.id(index)).join("\0"),
    purchases: Float64Array.from(frequency, (repeats) => repeats + 1),
    revenue,
    lastDay,
    pAlive: customers.pAlive,
    end: Date.parse(summary.observationEnd) / 86_400_000,
  };
}
