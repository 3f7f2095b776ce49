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
 */

import { analyzeSurvey } from "../core/surveys.js";
import { createFormat } from "../i18n/units.js";
import { BaseElement, define } from "./parts/dom.js";
import { paintFailure } from "./parts/orders-progress.js";
import { Stages } from "./parts/stages.js";
import { paintQuestion, sentenceOf } from "./parts/survey-questions.js";

/** Its words by language. */
const load = (/** @type {string} */ language) => import(`../i18n/${language}/survey/file.js`);

export class RegularsSurvey extends BaseElement {
  static observedAttributes = ["lang", "sample"];

  /** @type {Stages<import("../i18n/index.js").Survey>} */
  #stages = new Stages(this, {
    load,
    context: () => this.#context,
    take: (source, names) => {
      [this.#source, this.#names] = [source, names];
      this.#options = {};
      this.#analyze();
    },
  });
  /** @type {Source} */
  #source = [];
  /** @type {string[]} names of the files */
  #names = [];
  /** @type {SurveyOptions} */
  #options = {};

  async connectedCallback() {
    await this.#stages.connect();
  }

  disconnectedCallback() {
    this.#stages.disconnect();
  }

  adoptedCallback() {
    this.#stages.repaint();
  }

  attributeChangedCallback() {
    this.#stages.repaint();
  }

  /** @returns {any} what the parts shared with the order analyzer take, with words of surveys */
  get #context() {
    const { common, tag, words } =
      /** @type {import("../i18n/index.js").Messages<import("../i18n/index.js").Survey>} */ (this.#stages.messages);
    return { words, common, format: createFormat(tag, "XXX", common.units) };
  }

  /** @param {string} [control] name of the control to focus */
  async #analyze(control) {
    const work = this.#stages.work({ figures: ["read", "rows", "left"], quietly: control !== undefined });
    const options = { ...this.#options, language: this.#stages.messages?.tag };
    const report = await analyzeSurvey(this.#source, options, work);
    if (!report.ok) return this.#refuse(report);
    const { paintReport } = await import("./parts/survey-report.js");
    const actions = {
      back: () => this.#stages.welcome(),
      set: (/** @type {SurveyOptions} */ options, /** @type {string} */ control) => {
        this.#options = { ...this.#options, ...options };
        this.#analyze(control);
      },
    };
    await this.#stages.report(() => paintReport(report, this.#names, this.#options, this.#context, actions), control);
    this.#stages.emit("result", { questions: report.questions, rows: report.rows });
  }

  /** Asks what the file leaves open, or says why there is no report; choices made so far stay. @param {Refusal} refusal */
  #refuse(refusal) {
    const stages = this.#stages;
    if (!this.isConnected) return;
    stages.status = "";
    if (refusal.code === "cancelled") return stages.welcome();
    stages.emit("error", { code: refusal.code });
    stages.again = () => this.#refuse(refusal);
    const asked = paintQuestion(
      refusal,
      this.#context,
      (options) => {
        this.#options = { ...this.#options, ...options, columns: { ...this.#options.columns, ...options.columns } };
        this.#analyze();
      },
      () => stages.welcome(),
    );
    if (asked) return stages.show(asked.nodes, asked.heading);
    const file = this.#names.length > 1 ? this.#names[refusal.file ?? -1] : undefined;
    const sentence = sentenceOf(refusal, stages.words);
    if (refusal.code !== "failed") return stages.welcome(file ? `${file}: ${sentence}` : sentence);
    const { node, heading } = paintFailure(sentence, this.#context.words, {
      retry: () => this.#analyze(),
      back: () => stages.welcome(),
    });
    stages.show([node], heading);
  }
}

define("regulars-survey", RegularsSurvey);
