/**
 * The engagement analyser: reads an event log and reports scores per person and over time, and tests them as
 * predictors. The file never leaves the browser.
 *
 * ```html
 * <script type="module" src="regulars/elements/engagement.js"></script>
 * <regulars-engagement lang="pl"></regulars-engagement>
 * ```
 *
 * @attr {string} lang language of words and numbers; defaults to the closest `[lang]`, then the page, then the browser
 * @attr {string} sample addresses of sample files, separated by spaces; those that belong together are joined by “+”
 * @fires regulars-result after a file is analysed; detail: `{ metric, score, people, prediction, rows, userInitiated }`,
 *   without data on individual people
 * @fires regulars-error if a file cannot be analysed; detail: `{ metric, code }`
 * @csspart card, drop, choose, sample, paste, use, question, answer, progress, cancel, failure, retry, report, figures,
 *   picture, problems, settings, next, join, people, print, back
 * @cssprop those of calculator.js
 *
 * @typedef {import("../core/events.js").Source} Source
 * @typedef {import("../core/events.js").EventOptions} EventOptions
 * @typedef {import("../core/events.js").Refusal} Refusal
 * @typedef {import("../core/events.js").Join} Join
 * @typedef {import("../i18n/index.js").Messages<import("../i18n/index.js").Engagement>} Messages
 */

import { analyzeEvents, inspectEvents } from "../core/events.js";
import { createFormat } from "../i18n/units.js";
import { define } from "./parts/dom.js";
import { attempt, showRefusal } from "./parts/refusals.js";
import { StagedElement, Stages } from "./parts/stages.js";
import { paintQuestion, sentenceOf } from "./parts/table-questions.js";

/** Its words by language. */
const load = (/** @type {string} */ language) => import(`../i18n/${language}/engagement/file.js`);

/** Reasons for leaving out a file beside a log that suggest a list of orders. */
const MAY_BE_ORDERS = ["order-export", "missing-column", "unsure-column"];

export class RegularsEngagement extends StagedElement {
  static observedAttributes = ["lang", "sample"];

  /** @type {Stages<import("../i18n/index.js").Engagement>} */
  #stages = new Stages(this, {
    load,
    context: () => this.#context,
    take: (source, names) => {
      [this.#source, this.#names] = [source, names];
      [this.#options, this.#later, this.#complaint] = [{}, undefined, undefined];
      this.#analyze();
    },
  });
  /** @type {Source} */
  #source = [];
  /** @type {string[]} names of the files */
  #names = [];
  /** @type {EventOptions} */
  #options = {};
  /** Later behaviour of the same people; undefined until files were looked for. @type {Join | undefined} */
  #later;
  /** Reason why a file beside the log cannot be used. @type {Refusal | undefined} */
  #complaint;

  /** @returns {any} context of the parts shared with the order analyser, with the texts of engagement */
  get #context() {
    const { common, tag, words } = /** @type {Messages} */ (this.#stages.messages);
    return { words, common, format: createFormat(tag, "XXX", common.units, this.#stages.written) };
  }

  /** @param {string} [control] name of the control to focus @returns {Promise<void>} */
  #analyze(control) {
    return attempt(
      () => this.#analyzeNow(control),
      (refusal) => this.#refuse(refusal),
    );
  }

  /** @param {string} [control] @returns {Promise<void>} */
  async #analyzeNow(control) {
    const work = this.#stages.work({ figures: ["read", "rows", "left"], quietly: control !== undefined });
    const options = { ...this.#options, language: this.#stages.messages?.tag };
    if (!this.#later) await this.#look(options, work);
    const report = await analyzeEvents(this.#source, { ...options, ...this.#later }, work);
    if (!report.ok) return this.#refuse(/** @type {Refusal} */ (report));
    const { paintReport } = await import("./parts/engagement-report.js");
    const actions = {
      back: () => this.#stages.welcome(),
      links: [.../** @type {NodeListOf<HTMLAnchorElement>} */ (this.querySelectorAll(":scope > a[data-metric]"))],
      set: (/** @type {EventOptions} */ options, /** @type {string} */ control) => {
        const weights = { ...this.#options.weights, ...options.weights };
        this.#options = { ...this.#options, ...options, weights };
        this.#analyze(control);
      },
      join: (/** @type {File[]} */ files) => this.#join(files),
      complaint: this.#complaint,
    };
    await this.#stages.report(() => paintReport(report, this.#names, this.#options, this.#context, actions), control);
    const { score, people, prediction, rows } = report;
    this.#stages.emit("result", { score, people, prediction, rows });
  }

  /** Looks for orders or subscriptions among the files. @param {EventOptions} options @param {{ signal: AbortSignal }} work */
  async #look(options, { signal }) {
    this.#later = {};
    const files = this.#source;
    if (!Array.isArray(files) || files.length < 2) return;
    const preview = await inspectEvents(files, options, { signal });
    if (!preview.ok) return;
    const left = preview.assumptions.flatMap(({ reason, file }) =>
      file === undefined ? [] : [{ reason, file: files[file] }],
    );
    const orders = left.filter(({ reason }) => MAY_BE_ORDERS.includes(reason)).map(({ file }) => file);
    const subscriptions = left.filter(({ reason }) => reason === "subscription-file").map(({ file }) => file);
    if (orders.length + subscriptions.length > 0) await this.#read(orders, subscriptions, signal);
  }

  /**
   * Reads the orders or subscriptions of the same people; a refusal is kept for the report, which needs neither.
   *
   * @param {Blob[]} orders files that may list orders
   * @param {Blob[]} subscriptions files that list subscriptions
   * @param {AbortSignal} signal
   */
  async #read(orders, subscriptions, signal) {
    const language = this.#stages.messages?.tag;
    [this.#later, this.#complaint] = [{}, undefined];
    if (orders.length > 0) {
      const { summarizeOrders } = await import("../core/order-log.js");
      const summary = await summarizeOrders(orders, { language }, { signal });
      if (summary.ok) this.#later = { orders: summary };
      else if (summary.code === "subscription-file") subscriptions = [...subscriptions, ...orders];
      else if (summary.code !== "cancelled") this.#complaint = /** @type {any} */ (summary);
    }
    if (this.#later.orders || subscriptions.length === 0) return;
    const { inspectSubscriptions } = await import("../core/subscriptions.js");
    const preview = await inspectSubscriptions(subscriptions, { language }, { signal });
    if (preview.ok) [this.#later, this.#complaint] = [{ subscriptions, subscriptionOptions: { language } }, undefined];
    else this.#complaint = /** @type {any} */ (preview);
  }

  /** Adds the orders or subscriptions of the same people to the log. @param {File[]} files */
  async #join(files) {
    const { signal } = this.#stages.work({ figures: ["read", "rows", "left"] });
    await this.#read(files, [], signal);
    if (!signal.aborted) this.#analyze("join");
  }

  /** @param {Refusal} refusal @returns {void | Promise<void>} */
  #refuse(refusal) {
    // Prices without an interval do not matter here; any other question about a file beside the log is asked.
    const isBeside = "from" in refusal;
    if (isBeside) {
      [this.#later, this.#complaint] = [{}, refusal];
      return this.#analyze();
    }
    showRefusal(this, refusal, () => ({
      stages: this.#stages,
      names: this.#names,
      ask: () =>
        paintQuestion(
          refusal,
          this.#context,
          (options) => this.#answer(options),
          () => this.#stages.welcome(),
        ),
      sentence: sentenceOf(refusal, this.#stages.words),
      retry: () => this.#analyze(),
    }));
  }

  /** @param {EventOptions} options */
  #answer(options) {
    this.#options = { ...this.#options, ...options, columns: { ...this.#options.columns, ...options.columns } };
    this.#later = undefined;
    this.#analyze();
  }
}

define("regulars-engagement", RegularsEngagement);
