/**
 * The subscription analyser: reads a subscription export and reports churn, retained revenue and projections. The file
 * never leaves the browser.
 *
 * ```html
 * <script type="module" src="regulars/elements/subscriptions.js"></script>
 * <regulars-subscriptions lang="pl"></regulars-subscriptions>
 * ```
 *
 * @attr {string} lang language of words and numbers; defaults to the closest `[lang]`, then the page, then the browser
 * @attr {string} currency ISO 4217 code of the prices, where the file names none
 * @attr {string} sample addresses of sample files, separated by spaces
 * @fires regulars-result after a file is analysed; detail: `{ metric, standing, average, year, rows, userInitiated }`,
 *   without data on individual customers
 * @fires regulars-error if a file cannot be analysed; detail: `{ metric, code }`
 * @csspart card, drop, choose, sample, paste, use, question, answer, progress, cancel, failure, retry, report, figures,
 *   picture, problems, settings, next, back
 * @cssprop those of calculator.js
 *
 * @typedef {import("../core/subscriptions.js").Source} Source
 * @typedef {import("../core/subscriptions.js").SubscriptionOptions} SubscriptionOptions
 * @typedef {import("../core/subscriptions.js").Refusal} Refusal
 * @typedef {import("../i18n/index.js").Messages<import("../i18n/index.js").Subscriptions>} Messages
 */

import { analyzeSubscriptions } from "../core/subscriptions.js";
import { createFormat } from "../i18n/units.js";
import { define } from "./parts/dom.js";
import { attempt, showRefusal } from "./parts/refusals.js";
import { StagedElement, Stages } from "./parts/stages.js";
import { paintQuestion, sentenceOf } from "./parts/table-questions.js";

/** Its words by language. */
const load = (/** @type {string} */ language) => import(`../i18n/${language}/subscriptions/file.js`);

export class RegularsSubscriptions extends StagedElement {
  static observedAttributes = ["lang", "currency", "sample"];

  /** @type {Stages<import("../i18n/index.js").Subscriptions>} */
  #stages = new Stages(this, {
    load,
    context: () => this.#context,
    take: (source, names) => {
      [this.#source, this.#names] = [source, names];
      [this.#options, this.#currency] = [{}, ""];
      this.#analyze();
    },
  });
  /** @type {Source} */
  #source = [];
  /** @type {string[]} names of the files */
  #names = [];
  /** @type {SubscriptionOptions} */
  #options = {};
  /** Currency named by the file. */
  #currency = "";

  /** @returns {any} context of the parts shared with the order analyser, with the texts of subscriptions */
  get #context() {
    const { common, tag, words } = /** @type {Messages} */ (this.#stages.messages);
    const code = (this.#currency || this.getAttribute("currency") || "").toUpperCase();
    const isNamed = /^[A-Z]{3}$/.test(code);
    const format = createFormat(tag, isNamed ? code : "XXX", common.units, this.#stages.written);
    // Without a currency amounts are plain numbers.
    const money = (/** @type {number} */ n) => format.money(n).replace(/\s?(¤|XXX)\s?/, "");
    return { words, common, format: isNamed ? format : { ...format, money }, currency: isNamed ? code : "" };
  }

  /** @param {string} [control] name of the control to focus */
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
    const report = await analyzeSubscriptions(this.#source, options, work);
    if (!report.ok) return this.#refuse(report);
    this.#currency = report.currency ?? "";
    const { paintReport } = await import("./parts/subscriptions-report.js");
    const actions = {
      back: () => this.#stages.welcome(),
      links: [.../** @type {NodeListOf<HTMLAnchorElement>} */ (this.querySelectorAll(":scope > a[data-metric]"))],
      set: (/** @type {SubscriptionOptions} */ options, /** @type {string} */ control) => {
        this.#options = { ...this.#options, ...options };
        this.#analyze(control);
      },
    };
    await this.#stages.report(() => paintReport(report, this.#names, this.#options, this.#context, actions), control);
    const { standing, average, year, rows } = report;
    this.#stages.emit("result", { standing, average, year, rows });
  }

  /** @param {Refusal} refusal */
  #refuse(refusal) {
    showRefusal(this, refusal, () => ({
      stages: this.#stages,
      names: this.#names,
      ask: () =>
        paintQuestion(
          refusal,
          this.#context,
          (options) => {
            this.#options = { ...this.#options, ...options, columns: { ...this.#options.columns, ...options.columns } };
            this.#analyze();
          },
          () => this.#stages.welcome(),
        ),
      sentence: sentenceOf(refusal, this.#stages.words),
      retry: () => this.#analyze(),
    }));
  }
}

define("regulars-subscriptions", RegularsSubscriptions);
