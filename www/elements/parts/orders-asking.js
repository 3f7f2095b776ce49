/**
 * “Show only”: replaces the report with that on a part of the orders.
 *
 * @typedef {import("../../core/order-log.js").OpenOrders} OpenOrders
 * @typedef {import("../../core/order-log.js").Report} Report
 * @typedef {import("../../core/order-log.js").Refusal} Refusal
 * @typedef {import("./orders-part.js").Filter} Filter
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-part.js").Part} Part
 * @typedef {import("./orders-part.js").Other} Other
 * @typedef {{ nodes: Node[], heading: HTMLElement, sentence: string }} Painted
 *
 * @typedef {object} Own
 * @property {import("./stages.js").Stages<any>} stages
 * @property {() => Context} context
 * @property {(report: Report, context: Context, bar: HTMLElement | undefined, asking: Asking) => Painted} paint
 * @property {(context: Context) => { header: HTMLElement, heading: HTMLElement, actions: HTMLElement }} frame the
 *   parts around the bar when no orders remain
 */

import { h } from "./dom.js";
import { paintBeside } from "./orders-beside.js";
import { paintFilter } from "./orders-filter.js";
import { filterOf, isIndivisible, isWhole, onlyText, partText, readingFilter } from "./orders-part.js";
import { sentenceOf } from "./orders-questions.js";

export class Asking {
  #whole;
  #own;
  /** @type {{ part: Part, filter: Filter, result: Report | Refusal }} */
  #shown;
  /** @type {ReturnType<typeof paintFilter> | undefined} */
  #bar;
  /** @type {{ report: Report | Refusal, other: Other } | undefined} */
  #beside;

  /** @param {OpenOrders} whole @param {Own} own */
  constructor(whole, own) {
    this.#whole = whole;
    this.#own = own;
    this.#shown = { part: {}, filter: {}, result: whole.report };
  }

  /** The part shown; it contains no customer names. */
  get part() {
    return this.#shown.part;
  }

  /** Filter for the rows of this part. */
  get filter() {
    return this.#shown.filter;
  }

  /** Reading options that leave only the rows of this part, except by size of order. */
  get options() {
    return isWhole(this.part) ? {} : { filter: readingFilter(this.filter, this.#whole) };
  }

  /** Shows the report. @param {Part} [part] */
  async begin(part = {}) {
    const { stages } = this.#own;
    await stages.more();
    if (isWhole(part) || isIndivisible(this.#whole)) return this.#show();
    const bar = this.#barIn(this.#own.context());
    bar.set(part);
    stages.show([h("div", { class: "stage", part: "report" }, bar.node)]);
    return this.#ask(part);
  }

  /** @param {Part} part */
  async #ask(part) {
    const { stages, context } = this.#own;
    const filter = filterOf(part, this.#whole);
    const { signal, onProgress } = stages.work({ place: (node) => this.#bar?.work(node) });
    const result = isWhole(part) ? this.#whole.report : await this.#analysed(part, filter, { signal, onProgress });
    // Another choice or another stage came in between.
    if (signal !== stages.signal || !this.#bar?.node.isConnected) return;
    if (!result.ok && result.code === "cancelled") this.#bar.set(this.part);
    else {
      this.#shown = { part, filter, result };
      this.#beside = undefined;
    }
    await this.#show();
    this.#bar.refocus();
    if (!result.ok && result.code === "cancelled") stages.status = context().words.asking.cancelled;
  }

  /**
   * The report on a part.
   *
   * @param {Part} part
   * @param {Filter} filter
   * @param {import("../../core/order-log.js").Control} control
   * @returns {Promise<Report | Refusal>}
   */
  async #analysed({ from, to, columns = {} }, filter, control) {
    // The first day must not be after the last.
    if (from && to && from > to) return { ok: false, code: "no-usable-rows" };
    const result = await this.#whole.refilter(filter, control);
    if (result.ok || result.option !== "filter") return result;
    // A project may filter by a column that these files lack.
    const column = Object.keys(columns).find((name) => !this.#whole.filters.some(({ column }) => column === name));
    return { ...result, code: "unknown-column", column };
  }

  async #show() {
    const { stages } = this.#own;
    await stages.report(() => this.#paint());
    const { result } = this.#shown;
    if (result.ok) stages.emit("result", { metrics: result.metrics, rows: result.summary.rows });
  }

  /** The filter bar in the language of the page. @param {Context} context */
  #barIn(context) {
    const bar = this.#bar;
    if (bar?.words === context.words && bar.node.ownerDocument === document) return bar;
    const made = paintFilter(this.#whole, this.part, context, {
      change: (part) => this.#ask(part),
      compare: (other) => this.#compare(other),
    });
    made.details.open = bar?.details.open ?? false;
    this.#bar = made;
    this.#paintBeside(context);
    return made;
  }

  /** @returns {Painted} */
  #paint() {
    const { context, paint, frame } = this.#own;
    const { part, result } = this.#shown;
    const { metrics } = this.#whole.report;
    const plain = context();
    if (result.ok && isIndivisible(this.#whole)) return paint(result, plain, undefined, this);
    const bar = this.#barIn(plain);
    const only = onlyText(part, result.ok ? result.metrics.customers : 0, metrics.customers, plain);
    bar.show(part, only, !result.ok);
    if (result.ok) {
      const beside = () => {
        const { report, other } = this.#beside ?? {};
        return report?.ok && other ? { text: partText(part, plain), report, other } : undefined;
      };
      const painted = paint(result, { ...plain, only, beside }, bar.node, this);
      return { ...painted, sentence: only ? `${only}. ${painted.sentence}` : painted.sentence };
    }
    const isEmpty = result.code === "no-usable-rows" || result.code === "empty-file";
    const sentence = isEmpty ? plain.words.asking.nothing : sentenceOf(result, plain.words);
    const { header, heading, actions } = frame(plain);
    const nodes = [header, bar.node, h("p", { class: "question", part: "nothing" }, sentence), actions];
    return { nodes, heading, sentence };
  }

  /** @param {Other} other */
  async #compare(other) {
    const { stages, context } = this.#own;
    const { signal, onProgress } = stages.work({ place: (node) => this.#bar?.beside(node) });
    const report = await this.#whole.refilter(other.filter, { signal, onProgress });
    if (signal !== stages.signal || !this.#bar?.node.isConnected) return;
    this.#beside = !report.ok && report.code === "cancelled" ? undefined : { report, other };
    stages.status = this.#paintBeside(context());
    this.#bar.refocus();
  }

  /** Paints the comparison, if any; returns its sentence. @param {Context} context */
  #paintBeside(context) {
    const { part, result } = this.#shown;
    const { words } = context;
    if (!this.#beside || !result.ok) {
      this.#bar?.beside();
      return "";
    }
    const { report, other } = this.#beside;
    if (report.ok) {
      const { node, sentence } = paintBeside(result, partText(part, context), report, other, context);
      this.#bar?.beside(node);
      return sentence;
    }
    const isEmpty = report.code === "no-usable-rows" || report.code === "empty-file";
    const sentence = isEmpty ? words.asking.nothingBeside : sentenceOf(report, words);
    this.#bar?.beside(h("p", { class: "question" }, sentence));
    return sentence;
  }
}
