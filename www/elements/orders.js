/**
 * The order analyzer: a file in, what it says about customers out. Nothing is sent anywhere.
 *
 * ```html
 * <script type="module" src="regulars/elements/orders.js"></script>
 * <regulars-orders lang="pl" currency="PLN"></regulars-orders>
 * ```
 *
 * @attr {string} lang language of words and numbers; else that of the closest `[lang]`, the page, the browser
 * @attr {string} currency ISO 4217 code of the amounts; without it they are written as plain numbers
 * @attr {string} sample address of a file offered to try with
 * @attr {string} sample-currency its currency
 * @fires regulars-result after a file is analyzed; detail: `{ metrics, rows }`, no customer's data
 * @fires regulars-error when it cannot be; detail: `{ code }`
 * @csspart card, drop, choose, sample, preview, analyze, progress, cancel, report, figures, picture, problems
 * @cssprop those of calculator.js
 *
 * @typedef {import("../core/orders.js").Source} Source
 * @typedef {import("../core/orders.js").OrderOptions} OrderOptions
 * @typedef {import("../core/orders.js").Preview} Preview
 * @typedef {import("../core/orders.js").Refusal} Refusal
 * @typedef {import("../core/orders.js").Report} Report
 */

import { analyzeOrders, inspectOrders } from "../core/orders.js";
import { languagesOf, loadMessages } from "../i18n/index.js";
import { loaders } from "../i18n/load.js";
import { createFormat } from "../i18n/number.js";
import { define, h } from "./parts/dom.js";
import { paintPreview } from "./parts/orders-preview.js";
import { paintReport } from "./parts/orders-report.js";
import { ordersStyle } from "./parts/orders-style.js";
import { style } from "./parts/style.js";

export class RegularsOrders extends HTMLElement {
  static observedAttributes = ["lang", "currency"];

  /** @type {import("../i18n/index.js").Messages | undefined} */
  #messages;
  /** @type {Source} */
  #source = [];
  #name = "";
  #currency = "";
  /** @type {OrderOptions} */
  #options = {};
  /** @type {(() => void) | undefined} paints the present state again, in another language */
  #again;
  #abort = new AbortController();
  #stage = h("div", { class: "stage" });
  #status = h("p", { class: "sr", role: "status" });

  async connectedCallback() {
    if (!this.#messages) await this.#paint();
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  attributeChangedCallback() {
    if (this.#messages) this.#paint();
  }

  async #paint() {
    this.#messages = await loadMessages(loaders, ...languagesOf(this));
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [style, ordersStyle];
    const root = h("div", { class: "root", lang: this.#messages.tag, role: "group", "aria-label": this.#words.name }, h("div", { class: "card", part: "card" }, this.#stage), this.#status);
    shadow.replaceChildren(root);
    if (this.#again) this.#again();
    else this.#welcome();
  }

  get #words() {
    return /** @type {import("../i18n/index.js").Messages} */ (this.#messages).locale.orders;
  }

  get #context() {
    const { common, tag, locale } = /** @type {import("../i18n/index.js").Messages} */ (this.#messages);
    const currency = (this.#currency || this.getAttribute("currency") || "").toUpperCase();
    const format = createFormat(tag, currency || "XXX", common.units);
    return { words: locale.orders, common, format: currency ? format : { ...format, money: format.points } };
  }

  /** Shows a stage of the way; `focus` is where the reader goes on. @param {(Node | false | undefined)[]} nodes @param {HTMLElement} [focus] */
  #show(nodes, focus) {
    this.#stage.replaceChildren(.../** @type {Node[]} */ (nodes.filter(Boolean)));
    focus?.focus();
  }

  /** The drop zone. @param {string} [complaint] */
  #welcome(complaint = "") {
    this.#again = undefined;
    const words = this.#words;
    const sample = this.getAttribute("sample") ?? "";
    const input = h("input", { type: "file", multiple: true, accept: ".csv,.tsv,.txt,text/csv,text/plain", "aria-describedby": "formats private" });
    input.addEventListener("change", () => this.#take([...(input.files ?? [])]));
    const zone = h(
      "div",
      {
        class: "drop",
        part: "drop",
        dragover: (/** @type {DragEvent} */ event) => {
          event.preventDefault();
          zone.classList.add("over");
        },
        dragleave: () => zone.classList.remove("over"),
        drop: (/** @type {DragEvent} */ event) => {
          event.preventDefault();
          zone.classList.remove("over");
          this.#take([...(event.dataTransfer?.files ?? [])]);
        },
      },
      h("p", { class: "call" }, words.drop),
      h("p", { class: "actions" }, h("label", { class: "choose", part: "choose" }, input, words.choose), sample && h("button", { type: "button", part: "sample", click: () => this.#trySample(sample) }, words.sample)),
      h("p", { class: "help", id: "formats" }, words.formats),
      sample && h("p", { class: "help" }, words.sampleNote),
      h("p", { class: "help", id: "private" }, words.private),
      h("p", { class: "error", role: "alert" }, complaint),
    );
    this.#show([zone]);
  }

  /** @param {File[]} files */
  #take(files) {
    if (!files.length) return;
    this.#source = files;
    this.#name = files.map(({ name }) => name).join(", ");
    this.#currency = "";
    this.#options = {};
    return this.#inspect();
  }

  /** @param {string} address */
  async #trySample(address) {
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(response.statusText);
      this.#source = await response.blob();
      this.#name = address.split("/").at(-1) ?? "";
      this.#currency = this.getAttribute("sample-currency") ?? "";
      this.#options = {};
      await this.#inspect();
    } catch {
      this.#welcome(this.#words.refusals["sample-missing"]());
    }
  }

  /** Looks at the file and shows how it would be read. */
  async #inspect() {
    const { language, ...chosen } = { ...this.#options, language: this.#messages?.tag };
    this.#work();
    const preview = await inspectOrders(this.#source, { ...chosen, language }, { signal: this.#abort.signal });
    if (preview.ok) this.#preview(preview);
    else this.#refuse(preview);
  }

  /** @param {Preview} preview */
  #preview(preview) {
    const paint = () => {
      const { nodes, heading } = paintPreview(preview, this.#name, this.#options, this.#context, {
        change: (options) => {
          this.#options = options;
          return this.#inspect();
        },
        analyze: () => this.#analyze(),
        back: () => this.#welcome(),
      });
      this.#show(nodes, heading);
    };
    this.#again = paint;
    paint();
  }

  async #analyze() {
    const bar = this.#work();
    const { words, format } = this.#context;
    const report = await analyzeOrders(this.#source, { ...this.#options, language: this.#messages?.tag }, {
      signal: this.#abort.signal,
      onProgress: ({ bytes, totalBytes, rows, customers }) => bar.update(bytes / totalBytes, words.progress(format.count(rows), format.count(customers))),
    });
    if (!report.ok) return this.#refuse(report);
    const paint = () => {
      const { nodes, heading, sentence } = paintReport(report, this.#name, this.#context, { back: () => this.#welcome(), columns: () => this.#inspect() });
      this.#show([h("div", { class: "stage", part: "report" }, ...nodes)], heading);
      this.#status.textContent = sentence;
    };
    this.#again = paint;
    paint();
    this.#tell("result", { metrics: report.metrics, rows: report.summary.rows });
  }

  /** The bar of progress and the way out of it. */
  #work() {
    const words = this.#words;
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const bar = h("progress", { part: "progress", max: 1, "aria-label": words.reading });
    const text = h("p", { class: "muted" }, words.reading);
    const cancel = h("button", { type: "button", part: "cancel", click: () => this.#abort.abort() }, words.cancel);
    this.#status.textContent = words.reading;
    this.#show([h("div", { class: "work" }, text, bar, h("p", {}, cancel))], cancel);
    return {
      update: (/** @type {number} */ done, /** @type {string} */ told) => {
        if (signal.aborted) return;
        bar.value = done;
        text.textContent = told;
      },
    };
  }

  /** @param {Refusal} refusal */
  #refuse(refusal) {
    if (refusal.code === "cancelled") return this.isConnected && this.#welcome();
    const { words } = this.#context;
    const sentences = /** @type {Record<string, (d: { name: string, examples: string }) => string>} */ (words.refusals);
    const roles = /** @type {Record<string, string>} */ (words.roles);
    const sentence = (sentences[refusal.code] ?? sentences.failed)({ name: roles[refusal.role ?? ""] ?? "", examples: refusal.examples?.join(", ") ?? "" });
    this.#welcome(sentence);
    this.#tell("error", { code: refusal.code });
  }

  /** @param {"result" | "error"} name @param {object} detail */
  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`regulars-${name}`, { bubbles: true, composed: true, detail }));
  }
}

define("regulars-orders", RegularsOrders);
