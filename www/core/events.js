// Event logs in, engagement scores out: in a worker in browsers, in the same thread in Node.

import { performer } from "./task.js";

/**
 * @import { EventAssumption, EventDetected, EventPeople, EventPreview, EventProblem, EventRefusal, EventReport } from "./shapes.js"
 *
 * @typedef {import("./shapes.js").EventOptions} EventOptions
 * @typedef {import("./shapes.js").EventRole} EventRole
 * @typedef {import("./shapes.js").EventPrediction} Prediction
 * @typedef {import("./shapes.js").EventPeriodReport} Period
 * @typedef {import("./task.js").TaskControl} Control
 *
 * @typedef {import("./order-log.js").OfFile} OfFile
 * @typedef {import("./surveys.js").FileLeftOut} FileLeftOut
 * @typedef {import("./order-log.js").OrderOptions} OrderOptions
 * @typedef {import("./order-log.js").Summary} OrdersSummary
 * @typedef {import("./subscriptions.js").SubscriptionOptions} SubscriptionOptions
 * @typedef {import("./order-log.js").Refusal & { from: "orders" }} OrdersRefusal why the orders cannot be read
 * @typedef {import("./subscriptions.js").Refusal & { from: "subscriptions" }} SubscriptionsRefusal why the
 *   subscriptions cannot be read
 *
 * @typedef {EventRefusal & OfFile & { reason?: string, format?: string }} Refusal `format`: name of one that is not read
 *
 * @typedef {{ encodings: string[] }} Encodings per file
 *
 * @typedef {EventAssumption | FileLeftOut} Assumption
 *
 * @typedef {EventProblem & OfFile & { place?: string }} Problem `place`: such as `Export!C17`
 *
 * @typedef {EventPreview & Encodings & { assumptions: FileLeftOut[] }} Preview
 *
 * @typedef {Omit<EventPeople, "idBytes" | "idEnds"> & { id: (index: number) => string }} People one entry per person
 *
 * @typedef {object} Extras
 * @prop {EventDetected & Encodings} detected
 * @prop {Problem[]} problems
 * @prop {Assumption[]} assumptions
 * @prop {People} persons
 *
 * @typedef {Omit<EventReport, keyof Extras> & Extras} Report
 *
 * @typedef {Blob | Blob[] | string} Source one file, several of the same columns, or pasted text
 *
 * @typedef {object} Join Later behaviour of the same people; subscriptions are ignored if there are orders.
 * @prop {Source | OrdersSummary} [orders] their orders, or the summary of them
 * @prop {OrderOptions} [orderOptions] how they are read
 * @prop {Source} [subscriptions] their subscriptions
 * @prop {SubscriptionOptions} [subscriptionOptions] how they are read
 */

const perform = performer(
  () => [new URL("./logs-worker.js", import.meta.url), new URL("./wasm/logs_wasm_bg.wasm", import.meta.url)],
  async () => (await import("./events-run.js")).run,
  "events",
);

/**
 * Format and content of a log: the roles of its columns, open questions.
 *
 * @param {Source} source
 * @param {EventOptions} [options]
 * @param {Control} [control]
 * @returns {Promise<Preview | Refusal>}
 */
export function inspectEvents(source, options, control) {
  return perform("inspect", source, options, control);
}

/**
 * Engagement scores per person and over time, and their test as predictors.
 *
 * @param {Source} source
 * @param {EventOptions & Join} [options]
 * @param {Control} [control]
 * @returns {Promise<Report | Refusal | OrdersRefusal | SubscriptionsRefusal>}
 */
export async function analyzeEvents(source, options, control) {
  if (typeof options !== "object" || options === null) return named(await perform("report", source, options, control));
  const { orders, orderOptions, subscriptions, subscriptionOptions, ...own } = options;
  const later = orders
    ? await purchases(orders, orderOptions, control)
    : subscriptions && (await spans(subscriptions, subscriptionOptions, control));
  if (later && "ok" in later) return later;
  return named(await perform("report", source, later ? { ...own, later } : own, control));
}

/**
 * The last purchase of each customer.
 *
 * @param {NonNullable<Join["orders"]>} orders
 * @param {OrderOptions | undefined} options
 * @param {Control} [control]
 * @returns {Promise<import("./events-run.js").Later | OrdersRefusal>}
 */
async function purchases(orders, options, control) {
  const isSummary = typeof orders === "object" && "lastDay" in orders;
  const summary = isSummary
    ? orders
    : await (await import("./order-log.js")).summarizeOrders(orders, options, { signal: control?.signal });
  if (!summary.ok) return { ...summary, from: "orders" };
  const { lastDay } = summary;
  return {
    subscriptions: false,
    ids: Array.from(lastDay, (_, index) => summary.id(index)).join("\0"),
    from: lastDay,
    to: lastDay,
    end: Date.parse(summary.observationEnd) / 86_400_000,
  };
}

/**
 * The periods in which each customer has a subscription.
 *
 * @param {Source} source
 * @param {SubscriptionOptions | undefined} options
 * @param {Control} [control]
 * @returns {Promise<import("./events-run.js").Later | SubscriptionsRefusal>}
 */
async function spans(source, options, control) {
  const { subscriptionSpans } = await import("./subscriptions.js");
  const found = await subscriptionSpans(source, options, { signal: control?.signal });
  if (!found.ok) return { ...found, from: "subscriptions" };
  const { ids, from, to, end } = found;
  return { subscriptions: true, ids, from, to, end };
}

/** Replaces the encoded ids of a report's people by a function of their index. @param {any} report */
function named(report) {
  if (!report.ok) return report;
  const { idBytes, idEnds, ...persons } = report.persons;
  const decoder = new TextDecoder();
  const id = (/** @type {number} */ index) =>
    decoder.decode(idBytes.subarray(index === 0 ? 0 : idEnds[index - 1], idEnds[index]));
  return { ...report, persons: { ...persons, id } };
}
