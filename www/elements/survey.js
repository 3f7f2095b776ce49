/**
 * The survey analyser: reads a survey export and reports scores with intervals. The file never leaves the browser.
 *
 * ```html
 * <script type="module" src="regulars/elements/survey.js"></script>
 * <regulars-survey lang="pl"></regulars-survey>
 * ```
 *
 * @attr {string} lang language of words and numbers; defaults to the closest `[lang]`, then the page, then the browser
 * @attr {string} sample addresses of sample files, separated by spaces
 * @attr {string} orders addresses of the orders of the samples’ people, in the same order
 * @fires regulars-result after a file is analysed; detail: `{ metric, questions, rows, outcomes, userInitiated }`,
 *   without individual answers
 * @fires regulars-error if a file cannot be analysed; detail: `{ metric, code }`
 * @csspart card, drop, choose, sample, paste, use, question, answer, progress, cancel, failure, retry, report, figures,
 *   picture, comments, problems, settings, back
 * @cssprop those of calculator.js
 *
 * @typedef {import("../core/surveys.js").Source} Source
 * @typedef {import("../core/surveys.js").SurveyOptions} SurveyOptions
 * @typedef {import("../core/surveys.js").Refusal} Refusal
 * @typedef {import("../core/surveys.js").Report} Report
 * @typedef {{ report?: import("../core/order-log.js").Report, files?: File[], refusal?: import("../core/order-log.js").Refusal,
 *   tried?: boolean }} Log
 */

import { analyzeSurvey } from "../core/surveys.js";
import { createFormat } from "../i18n/units.js";
import { define } from "./parts/dom.js";
import { attempt, showRefusal } from "./parts/refusals.js";
import { StagedElement, Stages } from "./parts/stages.js";
import { paintQuestion, sentenceOf } from "./parts/survey-questions.js";

/** Its words by language. */
const load = (/** @type {string} */ language) => import(`../i18n/${language}/survey/file.js`);

export class RegularsSurvey extends StagedElement {
  static observedAttributes = ["lang", "sample", "orders"];

  /** @type {Stages<import("../i18n/index.js").Survey>} */
  #stages = new Stages(this, {
    load,
    context: () => this.#context,
    take: (source, names, sample) => {
      const project = Array.isArray(source) && sample < 0 ? source : undefined;
      if (project) return this.#takeFiles(project);
      this.#take(source, names);
      const orders = this.getAttribute("orders")?.split(/\s+/).filter(Boolean)[sample];
      this.#analyze(undefined, orders);
    },
  });
  /** @type {Source} */
  #source = [];
  /** @type {string[]} names of the files */
  #names = [];
  /** @type {SurveyOptions} */
  #options = {};
  /** Orders of the same people. @type {Log} */
  #log = {};

  /** The people who were asked. @type {File[] | undefined} */
  #invited;
  /** Settings and results of an earlier report. @type {import("./parts/survey-project.js").Project | undefined} */
  #project;

  /** @param {Source} source @param {string[]} names */
  #take(source, names) {
    [this.#source, this.#names] = [source, names];
    this.#options = { ...this.#project?.options };
    [this.#log, this.#invited] = [{}, undefined];
  }

  /** Takes files of answers, a project, or both. @param {File[]} dropped */
  #takeFiles(dropped) {
    return attempt(
      () => this.#takeFilesNow(dropped),
      (refusal) => this.#refuse(refusal),
    );
  }

  /** @param {File[]} dropped */
  async #takeFilesNow(dropped) {
    let files = dropped;
    if (dropped.some(({ name }) => name.endsWith(".json"))) {
      const [{ readProject }, { withoutProject }] = await Promise.all([
        import("./parts/survey-project.js"),
        import("./parts/project-file.js"),
      ]);
      const found = await withoutProject(dropped, readProject);
      if (found.project) [this.#project, files] = [found.project, found.files];
      if (files.length === 0) return this.#stages.welcome(this.#stages.messages?.words.projectOpen);
    }
    this.#take(
      files,
      files.map(({ name }) => name),
    );
    return this.#analyze();
  }

  /** @returns {any} context of the parts shared with the order analyser, with the texts of surveys */
  get #context() {
    const { common, tag, words } =
      /** @type {import("../i18n/index.js").Messages<import("../i18n/index.js").Survey>} */ (this.#stages.messages);
    return { words, common, format: createFormat(tag, "XXX", common.units, this.#stages.written), element: this };
  }

  /**
   * @param {string} [control] name of the control to focus
   * @param {string} [orders] address of the orders of a sample
   * @returns {Promise<void>}
   */
  #analyze(control, orders) {
    return attempt(
      () => this.#analyzeNow(control, orders),
      (refusal) => this.#refuse(refusal),
    );
  }

  /** @param {string} [control] @param {string} [orders] @returns {Promise<void>} */
  async #analyzeNow(control, orders) {
    const work = this.#stages.work({ figures: ["read", "rows", "left"], quietly: control !== undefined });
    if (orders) await this.#readOrders([await fetched(orders)], work);
    const { report: log, files: orderFiles } = this.#log;
    const options = {
      ...this.#options,
      language: this.#stages.messages?.tag,
      ...(log && { orders: log, orderFiles }),
      ...(this.#invited && { invited: this.#invited }),
    };
    const report = /** @type {Report | (Refusal & { from?: string })} */ (
      await analyzeSurvey(this.#source, options, work)
    );
    if (!report.ok) {
      if (report.from !== "invited") return this.#refuse(report);
      // The report is shown without the list, with the reason.
      this.#invited = undefined;
      this.#log.refusal = /** @type {any} */ (report);
      return this.#analyze(control ?? "invite");
    }
    const beside = ordersAmong(report, this.#source);
    if (beside.length > 0 && !this.#log.report && !this.#log.tried) {
      const read = await this.#readOrders(beside, work);
      const { refusal } = this.#log;
      this.#log.tried = true;
      if (read) return this.#analyze(control);
      // Files that do not list orders may list the people asked.
      if (/^(missing|unsure)-column$/.test(refusal?.code ?? "")) {
        this.#log.refusal = undefined;
        this.#invited = /** @type {File[]} */ (beside);
        return this.#analyze(control);
      }
    }
    const { paintReport } = await import("./parts/survey-report.js");
    const actions = {
      back: () => this.#stages.welcome(),
      set: (/** @type {SurveyOptions} */ options, /** @type {string} */ control) => {
        this.#options = { ...this.#options, ...options };
        this.#analyze(control);
      },
      join: (/** @type {File[]} */ files) => this.#join(files),
      invite: (/** @type {File[]} */ files) => {
        this.#invited = files;
        this.#log.refusal = undefined;
        this.#analyze("invite");
      },
      project: this.#project,
    };
    const complaint = this.#log.refusal;
    await this.#stages.report(
      () => paintReport(report, this.#names, this.#options, this.#context, { ...actions, complaint }),
      control,
    );
    this.#stages.emit("result", { questions: report.questions, rows: report.rows, outcomes: report.outcomes });
  }

  /** Adds the orders of the same people to the survey. @param {File[]} files */
  async #join(files) {
    this.#log = {};
    const work = this.#stages.work({ figures: ["read", "rows", "left"] });
    await this.#readOrders(files, work);
    if (!work.signal.aborted) this.#analyze("join");
  }

  /**
   * Reads orders; a refusal is kept for the report, which works without them. Returns true if there are orders.
   *
   * @param {(Blob | undefined)[]} files
   * @param {import("../core/order-log.js").Control} control
   */
  async #readOrders(files, control) {
    const given = files.filter((file) => file !== undefined);
    if (given.length === 0) return false;
    const { analyzeOrders } = await import("../core/order-log.js");
    const report = await analyzeOrders(given, { language: this.#stages.messages?.tag }, control);
    if (report.ok) this.#log = { report, files: /** @type {File[]} */ (given) };
    else if (report.code !== "cancelled") this.#log = { refusal: report };
    return report.ok;
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

/** Reasons for leaving out a file beside a survey that suggest a list of orders. */
const MAY_BE_ORDERS = ["order-export", "missing-column", "other-columns", "no-answers"];

/** @param {string} address @returns {Promise<Blob | undefined>} */
const fetched = (address) =>
  fetch(address).then(
    (response) => (response.ok ? response.blob() : undefined),
    () => undefined,
  );

/** Files beside the survey that may list orders. @param {Report} report @param {Source} source */
function ordersAmong({ assumptions }, source) {
  const files = assumptions.filter((assumption) => "reason" in assumption && MAY_BE_ORDERS.includes(assumption.reason));
  return Array.isArray(source) ? files.map((left) => source[/** @type {any} */ (left).file]) : [];
}

define("regulars-survey", RegularsSurvey);
