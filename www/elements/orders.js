/**
 * The order analyzer: reads a file of orders and reports on its customers. The file never leaves the browser.
 *
 * ```html
 * <script type="module" src="regulars/elements/orders.js"></script>
 * <regulars-orders lang="pl" currency="PLN"></regulars-orders>
 * ```
 *
 * @attr {string} lang language of words and numbers; defaults to the closest `[lang]`, then the page, then the browser
 * @attr {string} currency ISO 4217 code of the amounts; without it amounts are plain numbers
 * @attr {string} sample addresses of sample files, separated by spaces
 * @attr {string} sample-currency currencies of the samples, in the same order
 * @fires regulars-result after a file is analysed; detail: `{ metrics, rows }`, without customer data
 * @fires regulars-error if a file cannot be analysed; detail: `{ code }`
 * @csspart card, drop, choose, sample, paste, use, question, answer, preview, assumptions, input, analyze, back, sql, copy-sql,
 *   progress, cancel, failure, retry, report, figures, picture, customers, table, problems
 * @cssprop those of calculator.js
 *
 * @typedef {import("../core/orders.js").Source} Source
 * @typedef {import("../core/orders.js").OrderOptions} OrderOptions
 * @typedef {import("../core/orders.js").Preview} Preview
 * @typedef {import("../core/orders.js").Refusal} Refusal
 * @typedef {import("../core/orders.js").Report} Report
 * @typedef {import("../i18n/index.js").Messages<import("../i18n/index.js").Orders>} Messages
 */

import { analyzeOrders, inspectOrders, summarizeOrders } from "../core/orders.js";
import { languagesOf, loadMessages } from "../i18n/index.js";
import { createFormat } from "../i18n/units.js";
import { toCsv } from "./parts/csv.js";
import { adoptStyles, BaseElement, define, h } from "./parts/dom.js";
import { fileOf } from "./parts/orders-places.js";
import { changesMoney, doubtsOf, paintPreview } from "./parts/orders-preview.js";
import { problemRows } from "./parts/orders-problems.js";
import { paintFailure, paintProgress } from "./parts/orders-progress.js";
import { sentenceOf } from "./parts/orders-questions.js";
import { paintReport } from "./parts/orders-report.js";
import { ordersStyle } from "./parts/orders-style.js";
import { paintWelcome, stem } from "./parts/orders-welcome.js";
import { style as resultStyle } from "./parts/result-style.js";
import { fileName, save } from "./parts/save.js";
import { style } from "./parts/style.js";

/** Its words by language. */
const load = (/** @type {string} */ language) => import(`../i18n/${language}/orders/file.js`);

/** Of an order in several files the last one counts. @param {File[]} files */
const oldestFirst = (files) => [...files].sort((a, b) => a.lastModified - b.lastModified);

/** Problem limit that no file reaches. */
const ALL = 0xffff_ffff;

export class RegularsOrders extends BaseElement {
  static observedAttributes = ["lang", "currency", "sample"];

  /** @type {Messages | undefined} */
  #messages;
  /** Whether the words of the report are needed. */
  #reports = false;
  /** @type {Source} */
  #source = [];
  /** @type {string[]} names of the files */
  #names = [];
  /** Pasted text. */
  #draft = "";
  #currency = "";
  /** @type {string[]} currencies known to be in the files */
  #currencies = [];
  /** @type {OrderOptions} */
  #options = {};
  /** @type {Preview | undefined} */
  #preview;
  /** @type {Refusal[]} open questions that block reading */
  #doubts = [];
  /** @type {() => void} repaints the current stage, for example in another language */
  #again = () => this.#welcome();
  /** @type {Set<string>} titles of the groups of settings that are open */
  #opened = new Set();
  #abort = new AbortController();
  #stage = h("div", { class: "stage" });
  #status = h("p", { class: "sr", role: "status" });

  async connectedCallback() {
    if (!this.#messages) await this.#paint();
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  /** Paints again after a move to another document, which drops the style sheets. */
  adoptedCallback() {
    if (this.#messages) this.#paint();
  }

  attributeChangedCallback() {
    if (this.#messages) this.#paint();
  }

  async #paint() {
    const messages = await loadMessages(load, ...languagesOf(this));
    if (this.#reports) await messages.more("result");
    this.#messages = messages;
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    adoptStyles(shadow, style, resultStyle, ordersStyle);
    const root = h(
      "div",
      { class: "root", lang: this.#messages.tag, role: "group", "aria-label": this.#words.name },
      h("div", { class: "card", part: "card" }, this.#stage),
      this.#status,
    );
    shadow.replaceChildren(root);
    this.#again();
  }

  get #words() {
    return /** @type {Messages} */ (this.#messages).words;
  }

  get #context() {
    const { common, tag, words } = /** @type {Messages} */ (this.#messages);
    const currency = this.#money;
    const format = createFormat(tag, currency || "XXX", common.units);
    const money = (/** @type {number} */ n) => format.money(n).replace(/\s?(¤|XXX)\s?/, "");
    return { words, common, format: currency ? format : { ...format, money } };
  }

  /** Currency of the report: the chosen one, else the only one in the file, else the page's. */
  get #money() {
    const [only, ...others] = this.#currencies;
    const code = (this.#currency || (others.length ? "" : only) || this.getAttribute("currency") || "").toUpperCase();
    return /^[A-Z]{3}$/.test(code) ? code : "";
  }

  get #chosen() {
    const chosen = this.#currencies.length > 0 && this.#currency;
    return { ...this.#options, language: this.#messages?.tag, ...(chosen ? { currency: this.#currency } : {}) };
  }

  /**
   * Shows a stage and moves the focus into it.
   *
   * @param {(Node | false | undefined)[]} nodes
   * @param {HTMLElement | null} [focus]
   */
  #show(nodes, focus) {
    this.#stage.replaceChildren(.../** @type {Node[]} */ (nodes.filter(Boolean)));
    focus?.focus();
  }

  /** Shows the first stage, which takes files. @param {string} [complaint] */
  #welcome(complaint = "") {
    this.#again = () => this.#welcome(complaint);
    const samples = (this.getAttribute("sample") ?? "").split(/\s+/).filter(Boolean);
    const nodes = paintWelcome(samples, complaint, this.#draft, this.#context, {
      files: (files) =>
        files.length > 0 &&
        this.#take(
          oldestFirst(files),
          oldestFirst(files).map(({ name }) => name),
        ),
      text: (text) => {
        this.#draft = text;
        if (text.trim()) this.#take(text, [this.#words.pasted]);
      },
      sample: (address) =>
        this.#trySample(
          address,
          (this.getAttribute("sample-currency") ?? "").split(/\s+/)[samples.indexOf(address)] ?? "",
        ),
    });
    this.#show(nodes);
  }

  /** @param {Source} source @param {string[]} names @param {string} [currency] */
  #take(source, names, currency = "") {
    [this.#source, this.#names, this.#currency] = [source, names, currency];
    this.#options = {};
    this.#currencies = [];
    this.#preview = undefined;
    return this.#inspect();
  }

  /** @param {string} address @param {string} currency */
  async #trySample(address, currency) {
    const sample = await fetch(address).then(
      (response) => (response.ok ? response.blob() : undefined),
      () => undefined,
    );
    if (!sample) return this.#welcome(this.#words.refusals["sample-missing"]());
    return this.#take(sample, [this.#words.sampleNames[stem(address)]?.label ?? stem(address)], currency);
  }

  /** Inspects the files and shows the preview. @param {string} [control] name of the control to focus */
  async #inspect(control) {
    // A second inspection is quick, so the present preview stays until it is done.
    const isFirst = this.#preview === undefined;
    const work = this.#work(!isFirst);
    const found = await inspectOrders(this.#source, this.#chosen, { signal: work.signal, onProgress: work.update });
    if (!found.ok) return this.#refuse(found, () => this.#inspect(control));
    this.#preview = found;
    this.#currencies = [...new Set([...this.#currencies, ...found.files.flatMap(({ currencies }) => currencies)])];
    this.#doubts = doubtsOf(found);
    // Settings appear only where something is in doubt, or on request.
    if (isFirst && this.#doubts.length === 0) return this.#analyze();
    this.#showPreview(control);
  }

  /** @param {string} [control] */
  #showPreview(control) {
    const preview = /** @type {Preview} */ (this.#preview);
    this.#again = () => this.#showPreview();
    const reading = {
      preview,
      names: this.#names,
      options: this.#options,
      currency: this.#money,
      currencies: this.#currencies,
      doubts: this.#doubts,
      opened: this.#opened,
    };
    const { nodes, heading } = paintPreview(reading, this.#context, {
      read: (options, control) => {
        if (changesMoney(options, preview)) this.#currencies = [];
        this.#options = { ...this.#options, ...options };
        return this.#inspect(control);
      },
      set: (options) => {
        this.#options = { ...this.#options, ...options };
      },
      currency: (code) => {
        this.#currency = code;
        this.#doubts = this.#doubts.filter(({ option }) => option !== "currency");
        this.#showPreview("reportCurrency");
      },
      analyze: () => this.#analyze(),
      back: () => this.#welcome(),
    });
    this.#show(nodes, heading);
    this.#status.textContent = "";
    if (control) this.#focus(control);
  }

  /** Moves the focus to a control of the preview, and opens the group it is in. @param {string} name */
  #focus(name) {
    const control = /** @type {HTMLElement | null} */ (this.#stage.querySelector(`[name="${name}"]`));
    const group = control?.closest("details");
    if (group) group.open = true;
    control?.focus();
  }

  async #analyze() {
    const work = this.#work();
    const report = await analyzeOrders(this.#source, this.#chosen, { signal: work.signal, onProgress: work.update });
    if (!report.ok) return this.#refuse(report, () => this.#analyze());
    this.#reports = true;
    await this.#messages?.more("result");
    const paint = () => {
      const { nodes, heading, sentence } = paintReport(report, this.#names, this.#context, {
        back: () => this.#welcome(),
        columns: (control) => this.#showPreview(control),
        problems: () => this.#saveProblems(),
      });
      this.#show([h("div", { class: "stage", part: "report" }, ...nodes)], heading);
      this.#status.textContent = sentence;
    };
    this.#again = paint;
    paint();
    this.#emit("result", { metrics: report.metrics, rows: report.summary.rows });
  }

  /** Reads the file again for all problems, of which the first reading kept only some, and saves them. */
  async #saveProblems() {
    const summary = await summarizeOrders(
      this.#source,
      { ...this.#chosen, problemLimit: ALL },
      { signal: this.#abort.signal },
    );
    if (!summary.ok) return;
    const { words, format } = this.#context;
    save(`${fileName(words.problem)}.csv`, [toCsv(problemRows(summary.problems, this.#names, words), format.decimal)]);
  }

  /** Aborts running work and shows the progress of new work. @param {boolean} [quietly] */
  #work(quietly = false) {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#status.textContent = this.#words.reading;
    const { node, button, update } = paintProgress(this.#context, () => this.#abort.abort());
    if (!quietly) this.#show([node], button);
    return { signal, update };
  }

  /** Shows a refusal; choices made so far stay. @param {Refusal} refusal @param {() => void} retry */
  #refuse(refusal, retry) {
    if (!this.isConnected) return;
    this.#status.textContent = "";
    const preview = this.#preview && (() => this.#showPreview());
    if (refusal.code === "cancelled") return preview ? preview() : this.#welcome();
    this.#emit("error", { code: refusal.code });
    const { words } = this.#context;
    const fits = refusal.role !== undefined || refusal.option !== undefined;
    if (preview && fits) {
      if (refusal.option === "currency") this.#currencies = refusal.examples ?? [];
      this.#doubts = [refusal];
      return preview();
    }
    const { file: number, entry } = refusal;
    const isOne = this.#names.length === 1 && entry === undefined;
    const file = isOne || number === undefined ? undefined : fileOf({ file: number, entry }, this.#names);
    const sentence = file ? `${file}: ${sentenceOf(refusal, words)}` : sentenceOf(refusal, words);
    if (!preview && refusal.code !== "failed") return this.#welcome(sentence);
    const { node, heading } = paintFailure(sentence, words, { retry, columns: preview, back: () => this.#welcome() });
    this.#again = () => this.#refuse(refusal, retry);
    this.#show([node], heading);
  }

  /** @param {"result" | "error"} name @param {object} detail */
  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(`regulars-${name}`, { bubbles: true, composed: true, detail }));
  }
}

define("regulars-orders", RegularsOrders);
