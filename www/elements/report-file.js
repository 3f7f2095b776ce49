/**
 * The report as one HTML file that opens offline: figures, actions, every picture with its values, method. Works in
 * browsers and in Node.
 *
 * ```js
 * import { analyzeOrders } from "regulars/orders";
 * import { reportHtml } from "regulars/report";
 *
 * const report = await analyzeOrders(file);
 * if (report.ok) await writeFile("report.html", await reportHtml(report, { names: ["orders.xlsx"], currency: "EUR" }));
 * ```
 *
 * @typedef {import("../core/order-log.js").Report} Report
 *
 * @typedef {object} ReportOptions
 * @property {string[]} [names] of the files, for the title
 * @property {string} [language] BCP 47 tag; English without one
 * @property {string} [currency] ISO 4217 code of the amounts; without it amounts are plain numbers
 * @property {boolean} [personal] lists customers by name; false if not given
 * @property {string} [only] which part of the orders the report is on, in words
 */

import { loadMessages } from "../i18n/index.js";
import { createFormat } from "../i18n/units.js";
import { htmlFile } from "./parts/html-file.js";
import { paintDocument } from "./parts/orders-document.js";
import { filterOf, isIndivisible, isWhole, onlyText } from "./parts/orders-part.js";
import { fileOf } from "./parts/orders-places.js";
import { readProject } from "./parts/orders-project.js";
import { sentenceOf } from "./parts/orders-questions.js";

/** Its words by language. */
const load = (/** @type {string} */ language) => import(`../i18n/${language}/orders/file.js`);

/**
 * Words and formats of a report.
 *
 * @param {ReportOptions} options
 * @returns {Promise<{ words: any, common: import("../i18n/index.js").Common, format: import("../i18n/units.js").Format }>}
 */
export async function reportContext({ language, currency = "" }) {
  const messages = await loadMessages(load, language);
  await messages.more("result");
  const { common, tag, words } = messages;
  const format = createFormat(tag, currency || "XXX", common.units);
  const money = (/** @type {number} */ n) => format.money(n).replace(/\s?(¤|XXX)\s?/, "");
  return { words, common, format: currency ? format : { ...format, money } };
}

/**
 * The report as the text of an HTML file.
 *
 * @param {Report} report
 * @param {ReportOptions} [options]
 */
export async function reportHtml(report, options = {}) {
  const context = { ...(await reportContext(options)), only: options.only };
  const names = options.names ?? [context.words.pasted];
  return htmlOf(report, names, context, options.personal);
}

/**
 * @param {Report} report
 * @param {string[]} names
 * @param {any} context
 * @param {boolean} [personal]
 */
export function htmlOf(report, names, context, personal = false) {
  const title = context.words.reportOn(names.join(", "));
  return htmlFile(title, context.format.locale, () =>
    paintDocument(report, names, context, { everything: true, personal }),
  );
}

/**
 * Reason why files give no report, with the place and the option that answers a question, for the command line.
 *
 * @param {import("../core/order-log.js").Refusal} refusal
 * @param {{ language?: string, names: string[] }} options
 */
export async function refusalText(refusal, { language, names }) {
  const { words } = await reportContext({ language });
  const { file, entry, sheet, option, role, candidates = [] } = refusal;
  const place = file === undefined ? "" : `${fileOf({ file, entry, sheet }, names)}: `;
  const columns = candidates.map(({ column, examples }) => `\n  ${column}: ${examples.join(", ")}`).join("");
  const answer = role ? `\n--options '{"columns":{"${role}":"…"}}'` : option ? `\n--options '{"${option}":"…"}'` : "";
  return `${place}${sentenceOf(refusal, words)}${columns}${answer}`;
}

/**
 * Options and currency of a project, overridden by the given ones; undefined if the text is not a project.
 *
 * @param {string | undefined} text
 * @param {{ options: object, currency?: string }} given
 */
export function withProject(text, { options, currency }) {
  if (text === undefined) return { options, currency, part: {} };
  const project = readProject(text);
  if (!project) return undefined;
  const { filter: part = {} } = project;
  return { options: { ...project.options, ...options }, currency: currency ?? project.currency, part };
}

/**
 * The report on a part of opened orders, and a description of the part.
 *
 * @param {import("../core/order-log.js").OpenOrders} opened
 * @param {import("./parts/orders-part.js").Part} part
 * @param {ReportOptions} options
 */
export async function partReport(opened, part, options) {
  const whole = opened.report;
  if (isWhole(part) || isIndivisible(opened)) return { report: whole, only: "" };
  const report = await opened.refilter(filterOf(part, opened));
  const customers = report.ok ? report.metrics.customers : 0;
  return { report, only: onlyText(part, customers, whole.metrics.customers, await reportContext(options)) };
}
