// Subscription files in, figures on retention and churn out: in a worker in browsers, in the same thread in Node.

import { performer } from "./task.js";

/**
 * @import { SubscriptionAssumption, SubscriptionDetected, SubscriptionPreview, SubscriptionProblem, SubscriptionRefusal, SubscriptionReport, SubscriptionSpans } from "./shapes.js"
 *
 * @typedef {import("./shapes.js").SubscriptionOptions} SubscriptionOptions
 * @typedef {import("./shapes.js").SubscriptionRole} SubscriptionRole
 * @typedef {import("./shapes.js").SubscriptionPlan} Plan
 * @typedef {import("./shapes.js").SubscriptionPeriod} Period
 * @typedef {import("./task.js").TaskControl} Control
 *
 * @typedef {import("./order-log.js").OfFile} OfFile
 * @typedef {import("./surveys.js").FileLeftOut} FileLeftOut
 *
 * @typedef {SubscriptionRefusal & OfFile & { reason?: string, format?: string }} Refusal `format`: name of one that is not read
 *
 * @typedef {{ encodings: string[] }} Encodings per file
 *
 * @typedef {SubscriptionAssumption | FileLeftOut} Assumption
 *
 * @typedef {SubscriptionProblem & OfFile & { place?: string }} Problem `place`: such as `Export!C17`
 *
 * @typedef {SubscriptionPreview & Encodings & { assumptions: FileLeftOut[] }} Preview
 *
 * @typedef {{ detected: SubscriptionDetected & Encodings, problems: Problem[], assumptions: Assumption[] }} Extras
 *
 * @typedef {Omit<SubscriptionReport, keyof Extras> & Extras} Report
 *
 * @typedef {Blob | Blob[] | string} Source one file, several of the same columns, or pasted text
 */

const perform = performer(
  () => [new URL("./logs-worker.js", import.meta.url), new URL("./wasm/logs_wasm_bg.wasm", import.meta.url)],
  async () => (await import("./subscriptions-run.js")).run,
  "subscriptions",
);

/**
 * Format and content of a file: the roles of its columns, open questions.
 *
 * @param {Source} source
 * @param {SubscriptionOptions} [options]
 * @param {Control} [control]
 * @returns {Promise<Preview | Refusal>}
 */
export function inspectSubscriptions(source, options, control) {
  return perform("inspect", source, options, control);
}

/**
 * Churn of customers and of revenue, retained revenue, cohorts, survival, and projections per plan.
 *
 * @param {Source} source
 * @param {SubscriptionOptions} [options]
 * @param {Control} [control]
 * @returns {Promise<Report | Refusal>}
 */
export function analyzeSubscriptions(source, options, control) {
  return perform("report", source, options, control);
}

/**
 * The unbroken periods in which each customer has a subscription.
 *
 * @param {Source} source
 * @param {SubscriptionOptions} [options]
 * @param {Control} [control]
 * @returns {Promise<SubscriptionSpans | Refusal>}
 */
export function subscriptionSpans(source, options, control) {
  return perform("spans", source, options, control);
}
