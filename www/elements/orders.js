/**
 * The order analyser: reads a file of orders and reports on its customers. The file never leaves the browser.
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
 * @fires regulars-result after a file is analysed; detail: `{ metric, metrics, rows, userInitiated }`,
 *   without customer data
 * @fires regulars-error if a file cannot be analysed; detail: `{ metric, code }`
 * @csspart card, drop, choose, sample, paste, use, question, answer, preview, assumptions, input, analyze, back, sql, copy-sql,
 *   asking, show-only, clear-part, only, compare, comparison, nothing,
 *   progress, cancel, failure, retry, report, figures, picture, customers, table, problems
 * @cssprop those of calculator.js
 *
 * @typedef {import("../core/order-log.js").Source} Source
 * @typedef {import("../core/order-log.js").OrderOptions} OrderOptions
 * @typedef {import("../core/order-log.js").Preview} Preview
 * @typedef {import("../core/order-log.js").Refusal} Refusal
 * @typedef {import("../core/order-log.js").Report} Report
 */

import { analyzeCustomerTotals, inspectOrders, openOrders, summarizeOrders, warmOrders } from "../core/order-log.js";
import { createFormat } from "../i18n/units.js";
import { toCsv } from "./parts/csv.js";
import { define, h } from "./parts/dom.js";
import { Asking } from "./parts/orders-asking.js";
import { isSamePart, isWhole } from "./parts/orders-part.js";
import { nameOf } from "./parts/orders-pictures.js";
import { fileOf } from "./parts/orders-places.js";
import { changesMoney, doubtsOf, paintPreview } from "./parts/orders-preview.js";
import { problemRows } from "./parts/orders-problems.js";
import { paintFailure } from "./parts/orders-progress.js";
import { paintChanges, readProject } from "./parts/orders-project.js";
import { sentenceOf } from "./parts/orders-questions.js";
import { paintReport } from "./parts/orders-report.js";
import { paintTotals } from "./parts/orders-totals.js";
import { withoutProject } from "./parts/project-file.js";
import { attempt, isFailure, orBlocked } from "./parts/refusals.js";
import { fileName, save } from "./parts/save.js";
import { StagedElement, Stages } from "./parts/stages.js";

/** Its words by language. */
const load = (/** @type {string} */ language) => import(`../i18n/${language}/orders/file.js`);

/** Of an order in several files, the last version counts. @param {File[]} files */
const oldestFirst = (files) => [...files].sort((a, b) => a.lastModified - b.lastModified);

/** A problem limit that no file reaches. */
const ALL = 0xffff_ffff;

export class RegularsOrders extends StagedElement {
  static observedAttributes = ["lang", "currency", "sample"];

  /** @type {Stages<import("../i18n/index.js").Orders>} */
  #stages = new Stages(this, {
    load,
    context: () => this.#context,
    take: (source, names, sample) => {
      const currencies = (this.getAttribute("sample-currency") ?? "").split(/\s+/);
      if (Array.isArray(source)) return this.#takeFiles(source, currencies[sample]);
      return this.#take(source, names, currencies[sample]);
    },
    warm: warmOrders,
  });
  /** @type {Source} */
  #source = [];
  /** @type {string[]} names of the files */
  #names = [];
  #currency = "";
  /** @type {string[]} currencies known to be in the files */
  #currencies = [];
  /** @type {string[]} of the costs of advertising */
  #spendCurrencies = [];
  /** @type {OrderOptions} */
  #options = {};
  /** @type {Preview | undefined} */
  #preview;
  /** @type {Refusal[]} open questions that block reading */
  #doubts = [];
  /** Settings and figures of an earlier report. @type {import("./parts/orders-project.js").Project | undefined} */
  #project;
  /** Part of the orders that is shown; it remains when settings change. @type {Asking | undefined} */
  #asking;
  /** @type {import("../core/order-log.js").OpenOrders | undefined} */
  #whole;
  /** @type {Set<string>} titles of the groups of settings that are open */
  #opened = new Set();

  get #context() {
    const { common, tag, words } =
      /** @type {import("../i18n/index.js").Messages<import("../i18n/index.js").Orders>} */ (this.#stages.messages);
    const currency = this.#money;
    const format = createFormat(tag, currency || "XXX", common.units, this.#stages.written);
    const money = (/** @type {number} */ n) => format.money(n).replace(/\s?(¤|XXX)\s?/, "");
    return { words, common, format: currency ? format : { ...format, money }, element: this };
  }

  /** Currency of the report: the chosen one, else the only one in the file, else the page's. */
  get #money() {
    const [only, ...others] = this.#currencies;
    const code = (this.#currency || (others.length ? "" : only) || this.getAttribute("currency") || "").toUpperCase();
    return /^[A-Z]{3}$/.test(code) ? code : "";
  }

  get #chosen() {
    const chosen = this.#currencies.length > 0 && this.#currency;
    return { ...this.#options, language: this.#stages.messages?.tag, ...(chosen ? { currency: this.#currency } : {}) };
  }

  /**
   * Takes files of orders, a project, or both; some may be advertising costs.
   *
   * @param {File[]} dropped
   * @param {string} [currency]
   */
  #takeFiles(dropped, currency) {
    return attempt(
      () => this.#takeFilesNow(dropped, currency),
      (refusal) => this.#refuse(refusal, () => this.#takeFiles(dropped, currency)),
    );
  }

  /** @param {File[]} dropped @param {string} [currency] */
  async #takeFilesNow(dropped, currency) {
    const { project, files } = await withoutProject(dropped, readProject);
    if (project) this.#project = project;
    if (!files.length) return this.#stages.welcome(this.#stages.messages?.words.projectOpen);
    const sorted = oldestFirst(files);
    const namesOf = (/** @type {File[]} */ files) => files.map(({ name }) => name);
    if (sorted.length < 2) return this.#take(sorted, namesOf(sorted), currency);
    const { splitSpend } = await import("./parts/orders-spend.js");
    const { orders, spend, currencies, refusal, file } = await splitSpend(sorted, this.#stages.work());
    if (refusal) return this.#stages.welcome(`${file}: ${sentenceOf(refusal, this.#context.words)}`);
    this.#spendCurrencies = currencies;
    return this.#take(orders, namesOf(orders), currency, spend.length ? { spend } : {});
  }

  /** @param {Source} source @param {string[]} names @param {string} [currency] @param {OrderOptions} [options] */
  #take(source, names, currency = "", options = {}) {
    [this.#source, this.#names] = [source, names];
    this.#currency = this.#project?.currency || currency;
    this.#options = { ...this.#project?.options, ...options };
    this.#currencies = [];
    this.#preview = this.#asking = undefined;
    return this.#inspect();
  }

  /** Inspects the files and shows the preview. @param {string} [control] name of the control to focus */
  async #inspect(control) {
    // A second inspection is quick, so the current preview remains until it is done.
    const isFirst = this.#preview === undefined;
    const found = await inspectOrders(this.#source, this.#chosen, this.#stages.work({ quietly: !isFirst }));
    if (!found.ok) return this.#refuse(found, () => this.#inspect(control));
    this.#preview = found;
    this.#currencies = [...new Set([...this.#currencies, ...found.files.flatMap(({ currencies }) => currencies)])];
    this.#doubts = doubtsOf(found);
    const costs = this.#options.spend ? this.#spendCurrencies : [];
    // Costs in another currency cannot be compared with these orders.
    if (costs.length && this.#currencies.length && !costs.every((code) => this.#currencies.includes(code)))
      return this.#stages.welcome(
        sentenceOf(
          /** @type {Refusal} */ ({ ok: false, code: "several-currencies", examples: [...this.#currencies, ...costs] }),
          this.#context.words,
        ),
      );
    // Settings appear only if something is in doubt, or on request.
    if (isFirst && this.#doubts.length === 0) return this.#analyze();
    this.#showPreview(control);
  }

  /** @param {string} [control] */
  #showPreview(control) {
    const preview = /** @type {Preview} */ (this.#preview);
    this.#stages.again = () => this.#showPreview();
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
      back: () => this.#stages.welcome(),
    });
    this.#stages.show(nodes, heading);
    this.#stages.status = "";
    if (control) this.#focus(control);
  }

  /** Moves the focus to a control of the preview, and opens its group. @param {string} name */
  #focus(name) {
    const control = this.#stages.control(name);
    const group = control?.closest("details");
    if (group) group.open = true;
    control?.focus();
  }

  #analyze() {
    return attempt(
      () => this.#analyzeNow(),
      (refusal) => this.#refuse(refusal, () => this.#analyze()),
    );
  }

  async #analyzeNow() {
    this.#whole?.close();
    const opened = await openOrders(this.#source, this.#chosen, this.#stages.work());
    this.#whole = opened.ok ? opened : undefined;
    if (!opened.ok) return this.#refuse(opened, () => this.#analyze());
    const asking = new Asking(opened, {
      stages: this.#stages,
      context: () => this.#context,
      paint: (report, context, bar, asking) =>
        paintReport(report, this.#names, context, this.#actions(report, asking, bar)),
      frame: (context) => {
        const { words } = context;
        const heading = h("h2", { tabindex: -1 }, words.reportOn(nameOf(this.#names, context)));
        const back = h("button", { type: "button", part: "back", click: () => this.#stages.welcome() }, words.another);
        return {
          header: h("header", { class: "report" }, heading),
          heading,
          actions: h("p", { class: "actions" }, back),
        };
      },
    });
    const part = this.#asking?.part ?? this.#project?.filter;
    this.#asking = asking;
    await asking.begin(part);
  }

  /**
   * Actions available on a report.
   *
   * @param {Report} report
   * @param {Asking} asking
   * @param {HTMLElement} [bar]
   */
  #actions(report, asking, bar) {
    const project = this.#project;
    const { part } = asking;
    // Figures of another part cannot show the changes.
    const isSame = project && isSamePart(project.filter ?? {}, part);
    return {
      bar,
      back: () => this.#stages.welcome(),
      columns: (/** @type {string} */ control = "") => this.#showPreview(control),
      problems: () => this.#saveProblems(asking.options),
      history: async (/** @type {number} */ index) => {
        const found = await this.#whole?.purchases(index, asking.filter, { signal: this.#stages.signal });
        return found?.ok ? found : undefined;
      },
      project: () => ({
        options: this.#options,
        currency: this.#money,
        ...(isWhole(part) ? {} : { filter: part }),
      }),
      changes: isSame ? (/** @type {any} */ context) => paintChanges(project, report, context) : undefined,
    };
  }

  /** Shows the report on a table with one row per customer. @param {OrderOptions} [options] */
  async #analyzeTotals(options = {}) {
    const asked = { ...this.#chosen, ...options };
    const report = await analyzeCustomerTotals(this.#source, asked, this.#stages.work());
    if (!report.ok) {
      const { words } = this.#context;
      /** @type {Record<string, Record<string, string>>} */
      const answers = { dateOrder: { dmy: words.dateOrders.dmy, mdy: words.dateOrders.mdy }, decimal: words.decimals };
      const offers = Object.entries(answers[report.option ?? ""] ?? {}).map(
        ([answer, text]) =>
          /** @type {[string, () => void]} */ ([
            text,
            () => this.#analyzeTotals({ ...options, [String(report.option)]: answer }),
          ]),
      );
      return this.#refuse(report, () => this.#analyzeTotals(options), offers);
    }
    const actions = {
      back: () => this.#stages.welcome(),
      problems: () => this.#save(report.problems),
    };
    await this.#stages.report(() => paintTotals(report, this.#names, this.#context, actions));
  }

  /**
   * Reads the file again to save all problems, of which the first reading kept only some.
   *
   * @param {OrderOptions} options of the part shown
   */
  async #saveProblems(options) {
    const summary = await summarizeOrders(
      this.#source,
      { ...this.#chosen, ...options, problemLimit: ALL },
      { signal: this.#stages.signal },
    );
    if (!summary.ok) return;
    this.#save(summary.problems);
  }

  /** Saves problems as a file. @param {import("../core/order-log.js").Problem[]} problems */
  #save(problems) {
    const { words, format } = this.#context;
    save(`${fileName(words.problem)}.csv`, [toCsv(problemRows(problems, this.#names, words), format.decimal)]);
  }

  /**
   * Shows a refusal; earlier choices remain.
   *
   * @param {Refusal} refusal
   * @param {() => void} retry
   * @param {[text: string, take: () => void][]} [offers] other uses of the file
   */
  #refuse(refusal, retry, offers = []) {
    if (!this.isConnected) return;
    this.#stages.status = "";
    const preview = this.#preview && (() => this.#showPreview());
    if (refusal.code === "cancelled") return preview ? preview() : this.#stages.welcome();
    this.#stages.emit("error", { code: refusal.code });
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
    const isTotals = refusal.reason === "customer-totals";
    const offered = isTotals
      ? /** @type {typeof offers} */ ([[words.showTotals, () => this.#analyzeTotals()]])
      : offers;
    if (!preview && !isFailure(refusal) && offered.length === 0) return this.#stages.welcome(sentence);
    const { node, heading } = paintFailure(orBlocked(refusal, sentence, this.#context.common), words, {
      offers: offered,
      retry: offered.length === 0 ? retry : undefined,
      columns: preview,
      back: () => this.#stages.welcome(),
    });
    this.#stages.again = () => this.#refuse(refusal, retry, offers);
    this.#stages.show([node], heading);
  }
}

define("regulars-orders", RegularsOrders);
