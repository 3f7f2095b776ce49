/**
 * The survey analyzer: reads a survey export and reports scores with intervals. The file never leaves the browser.
 *
 * ```html
 * <script type="module" src="regulars/elements/survey.js"></script>
 * <regulars-survey lang="pl"></regulars-survey>
 * ```
 *
 * @attr {string} lang language of words and numbers; defaults to the closest `[lang]`, then the page, then the browser
 * @attr {string} sample addresses of sample files, separated by spaces
 * @fires regulars-result after a file is analysed; detail: `{ questions, rows }`, without answers of single persons
 * @fires regulars-error if a file cannot be analysed; detail: `{ code }`
 * @csspart card, drop, choose, sample, paste, use, question, answer, progress, cancel, failure, retry, report, figures,
 *   picture, comments, problems, settings, back
 * @cssprop those of calculator.js
 *
 * @typedef {import("../core/surveys.js").Source} Source
 * @typedef {import("../core/surveys.js").SurveyOptions} SurveyOptions
 * @typedef {import("../core/surveys.js").Refusal} Refusal
 * @typedef {import("../core/surveys.js").Report} Report
 * @typedef {import("../i18n/index.js").Messages<import("../i18n/index.js").Survey>} Messages
 */

import { analyzeSurvey } from "../core/surveys.js";
import { languagesOf, loadMessages } from "../i18n/index.js";
import { createFormat } from "../i18n/units.js";
import { adoptStyles, BaseElement, define, h } from "./parts/dom.js";
import { paintFailure, paintProgress } from "./parts/orders-progress.js";
import { ordersStyle } from "./parts/orders-style.js";
import { paintWelcome, stem } from "./parts/orders-welcome.js";
import { style as resultStyle } from "./parts/result-style.js";
import { style } from "./parts/style.js";
import { paintQuestion, sentenceOf } from "./parts/survey-questions.js";

/** Its words by language. */
const load = (/** @type {string} */ language) => import(`../i18n/${language}/survey/file.js`);

export class RegularsSurvey extends BaseElement {
  static observedAttributes = ["lang", "sample"];

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
  /** @type {SurveyOptions} */
  #options = {};
  /** @type {() => void} repaints the current stage, for example in another language */
  #again = () => this.#welcome();
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
      { class: "root", lang: messages.tag, role: "group", "aria-label": this.#words.name },
      h("div", { class: "card", part: "card" }, this.#stage),
      this.#status,
    );
    shadow.replaceChildren(root);
    this.#again();
  }

  get #words() {
    return /** @type {Messages} */ (this.#messages).words;
  }

  /** @returns {any} what the parts shared with the order analyzer take, with words of surveys */
  get #context() {
    const { common, tag, words } = /** @type {Messages} */ (this.#messages);
    return { words, common, format: createFormat(tag, "XXX", common.units) };
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
          files,
          files.map(({ name }) => name),
        ),
      text: (text) => {
        this.#draft = text;
        if (text.trim()) this.#take(text, [this.#words.pasted]);
      },
      sample: (address) => this.#trySample(address),
    });
    this.#show(nodes);
  }

  /** @param {Source} source @param {string[]} names */
  #take(source, names) {
    [this.#source, this.#names] = [source, names];
    this.#options = {};
    return this.#analyze();
  }

  /** @param {string} address */
  async #trySample(address) {
    const sample = await fetch(address).then(
      (response) => (response.ok ? response.blob() : undefined),
      () => undefined,
    );
    if (!sample) return this.#welcome(this.#words.refusals["sample-missing"]());
    return this.#take(sample, [this.#words.sampleNames[stem(address)]?.label ?? stem(address)]);
  }

  /** @param {string} [control] name of the control to focus */
  async #analyze(control) {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#status.textContent = this.#words.reading;
    const { node, button, update } = paintProgress(this.#context, () => this.#abort.abort(), ["read", "rows", "left"]);
    if (!control) this.#show([node], button);
    const options = { ...this.#options, language: this.#messages?.tag };
    const report = await analyzeSurvey(this.#source, options, {
      signal,
      onProgress: (progress) => update({ customers: 0, ...progress }),
    });
    if (!report.ok) return this.#refuse(report);
    this.#reports = true;
    await this.#messages?.more("result");
    const { paintReport } = await import("./parts/survey-report.js");
    const paint = () => {
      const { nodes, heading, sentence } = paintReport(report, this.#names, this.#options, this.#context, {
        back: () => this.#welcome(),
        set: (options, control) => {
          this.#options = { ...this.#options, ...options };
          this.#analyze(control);
        },
      });
      this.#show([h("div", { class: "stage", part: "report" }, ...nodes)], control ? undefined : heading);
      this.#status.textContent = sentence;
    };
    this.#again = paint;
    paint();
    if (control) /** @type {HTMLElement | null} */ (this.#stage.querySelector(`[name=${control}]`))?.focus();
    this.#emit("result", { questions: report.questions, rows: report.rows });
  }

  /** Asks what the file leaves open, or says why there is no report; choices made so far stay. @param {Refusal} refusal */
  #refuse(refusal) {
    if (!this.isConnected) return;
    this.#status.textContent = "";
    if (refusal.code === "cancelled") return this.#welcome();
    this.#emit("error", { code: refusal.code });
    this.#again = () => this.#refuse(refusal);
    const asked = paintQuestion(
      refusal,
      this.#context,
      (options) => {
        this.#options = { ...this.#options, ...options, columns: { ...this.#options.columns, ...options.columns } };
        this.#analyze();
      },
      () => this.#welcome(),
    );
    if (asked) return this.#show(asked.nodes, asked.heading);
    const file = this.#names.length > 1 ? this.#names[refusal.file ?? -1] : undefined;
    const sentence = sentenceOf(refusal, this.#words);
    if (refusal.code !== "failed") return this.#welcome(file ? `${file}: ${sentence}` : sentence);
    const { node, heading } = paintFailure(sentence, this.#context.words, {
      retry: () => this.#analyze(),
      back: () => this.#welcome(),
    });
    this.#show([node], heading);
  }

  /** @param {"result" | "error"} name @param {object} detail */
  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(`regulars-${name}`, { bubbles: true, composed: true, detail }));
  }
}

define("regulars-survey", RegularsSurvey);
