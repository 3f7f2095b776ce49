/**
 * The base of every calculator: a definition in, a form and a live result out. A subclass names its definition and
 * picture; see nps.js.
 *
 * ```html
 * <script type="module" src="regulars/elements/nps.js"></script>
 * <regulars-nps promoters="120" passives="45" detractors="35" interval="score" lang="pl"></regulars-nps>
 * ```
 *
 * @attr {string} lang language of words and numbers; else that of the closest `[lang]`, the page, the browser
 * @attr {string} currency ISO 4217 code; else the language's usual one
 * @attr {string} form the set of inputs shown first
 * @attr … every input, setting and convention of the definition by its id: the value shown first. Shares are 0–1 or
 *   written with %, tables as rows parted by `;` and cells by spaces
 * @fires regulars-result after every calculation; detail: `{ metric, form, options, values, warnings, verdict }`
 * @fires regulars-error when there is no result; detail: `{ metric, code, input }`
 * @csspart card, header, heading, intro, form, switch, field, label, box, input, echo, error, optional, options, result,
 *   value, interval, verdict, picture, warnings, conventions, explain, sources
 * @cssprop --regulars-accent, --regulars-on-accent, --regulars-ink, --regulars-muted, --regulars-line, --regulars-edge,
 *   --regulars-surface, --regulars-sunken, --regulars-bad, --regulars-low, --regulars-middle, --regulars-high,
 *   --regulars-radius, --regulars-font
 *
 * @typedef {import("../core/definition.js").Definition} Definition
 * @typedef {import("../core/definition.js").Input} Input
 * @typedef {import("../core/calculators.js").Success} Success
 * @typedef {import("../core/calculators.js").Refusal} Refusal
 * @typedef {import("./parts/field.js").Field} Field
 * @typedef {import("./parts/field.js").Problem} Problem
 * @typedef {import("./parts/form.js").State} State
 *
 * @typedef {object} Setup what makes a calculator of the base
 * @property {Definition} definition
 * @property {Record<string, () => Promise<any>>} loaders its words by language
 * @property {() => Promise<import("../core/calculators.js").Glue>} core the artefact with this calculator
 * @property {() => Promise<import("./parts/result.js").Picture>} [picture]
 * @property {number} [pictureHeight] in pixels, the same for every result
 */

import { languagesOf, loadMessages } from "../i18n/index.js";
import { createFormat, parseNumber } from "../i18n/number.js";
import { h } from "./parts/dom.js";
import { refusalSentence } from "./parts/errors.js";
import { Form } from "./parts/form.js";
import { Result } from "./parts/result.js";
import { style } from "./parts/style.js";

/** How long a pause in typing is: long enough not to complain about half a number. */
const PAUSE = 700;

/**
 * The core of a calculator, loaded once for all elements that share it.
 *
 * @param {Setup} setup
 */
async function loadCore(setup) {
  const [{ coreOf }, glue] = await Promise.all([import("../core/calculators.js"), setup.core()]);
  const core = coreOf(glue);
  await core.ready();
  return core;
}

export class RegularsCalculator extends HTMLElement {
  /** @type {Setup} */
  static setup;

  /** @type {State | undefined} */
  #state;
  /** @type {Form | undefined} */
  #form;
  /** @type {Result | undefined} */
  #result;
  /** @type {import("../i18n/index.js").Messages | undefined} */
  #messages;
  /** @type {import("../core/calculators.js").Core | undefined} */
  #core;
  /** @type {ReturnType<typeof createFormat> | undefined} */
  #format;
  #status = h("p", { class: "sr", role: "status" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #pause;
  #near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#wake(), { rootMargin: "300px" });
  #room = new ResizeObserver(() => this.#result?.draw());

  static get observedAttributes() {
    const { forms, settings, conventions } = this.setup.definition;
    return ["lang", "currency", "form", ...[...forms.flatMap(({ inputs }) => inputs), ...settings, ...conventions].map(({ id }) => id)];
  }

  get #setup() {
    return /** @type {typeof RegularsCalculator} */ (this.constructor).setup;
  }

  get #definition() {
    return this.#setup.definition;
  }

  async connectedCallback() {
    this.#near.observe(this);
    if (!this.#messages) await this.#paint();
    if (this.#result) this.#room.observe(this.#result.drawing);
  }

  disconnectedCallback() {
    this.#near.disconnect();
    this.#room.disconnect();
    clearTimeout(this.#pause);
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (!this.#state || before === after) return;
    this.#form?.keep();
    if (name !== "lang" && name !== "currency") this.#take(name, this.#state);
    this.#paint();
  }

  /** Calculates at once; resolves to the result, or to why there is none. */
  async evaluate() {
    await this.#wake();
    return this.#update(true);
  }

  /** Goes back to what the attributes and the definition say. */
  reset() {
    this.#state = undefined;
    return this.#paint();
  }

  #first() {
    const { forms, conventions } = this.#definition;
    /** @type {State} */
    const state = { form: forms[0].id, choices: Object.fromEntries(conventions.map(({ id, choices }) => [id, choices[0]])), texts: new Map() };
    const { observedAttributes } = /** @type {typeof RegularsCalculator} */ (this.constructor);
    for (const name of observedAttributes) if (this.hasAttribute(name)) this.#take(name, state);
    return state;
  }

  /** Takes an attribute over as if it had been chosen or typed. @param {string} name @param {State} state */
  #take(name, state) {
    const { forms, settings, conventions } = this.#definition;
    const text = this.getAttribute(name) ?? "";
    const convention = conventions.find(({ id }) => id === name);
    if (convention) state.choices[name] = convention.choices.includes(text) ? text : convention.choices[0];
    else if (name === "form") state.form = (forms.find(({ id }) => id === text) ?? forms[0]).id;
    const input = [...forms.flatMap(({ inputs }) => inputs), ...settings].find(({ id }) => id === name);
    if (!input) return;
    if (!this.hasAttribute(name)) return state.texts.delete(name);
    const cell = (/** @type {string} */ text, /** @type {Input} */ { unit = "number" }) => {
      const value = text.trim() === "" ? NaN : unit === "share" && /%/.test(text) ? parseNumber(text, unit, ".") : Number(text);
      return Number.isNaN(value) ? text : (this.#format?.field(value, unit) ?? text);
    };
    const { rows } = input;
    if (!rows) return state.texts.set(name, cell(text, input));
    const lines = rows.columns.length === 1 ? text.split(/[\s;]+/) : text.split(";");
    state.texts.set(name, lines.map((line) => line.trim().split(/\s+/).map((value, c) => cell(value, rows.columns[c] ?? {}))));
  }

  /** Paints everything in the language of the moment. */
  async #paint() {
    const { loaders, pictureHeight = 0 } = this.#setup;
    const messages = await loadMessages(loaders, ...languagesOf(this));
    const definition = this.#definition;
    const { common, tag } = messages;
    const words = messages.metric(definition.id);
    const before = this.#format;
    const format = createFormat(tag, this.getAttribute("currency")?.toUpperCase() ?? common.currency, common.units);
    this.#messages = messages;
    this.#format = format;
    const state = (this.#state ??= this.#first());
    if (before && before.locale !== format.locale) rewrite(state, definition, before.decimal, format);

    /** @type {import("./parts/field.js").Context} */
    const context = {
      format,
      common,
      word: (id) => words.inputs[id] ?? common.words[id],
      rowName: (input, row) => words.rows?.[input]?.[row] ?? row,
    };
    const form = new Form(definition, words, context, state, (settled) => this.#update(settled));
    const result = new Result(definition, words, context, pictureHeight);
    result.picture = this.#result?.picture;
    this.#form = form;
    this.#result = result;

    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [style];
    const heading = h("h2", { part: "heading" }, words.name, words.abbreviation && ` (${words.abbreviation})`);
    const card = h("div", { class: "card pair", part: "card" }, h("header", { part: "header" }, heading, h("p", { class: "intro", part: "intro" }, words.intro)), form.node, result.node, result.explain);
    const root = h("div", { class: "root", lang: tag, role: "group", "aria-label": words.name, focusin: () => this.#wake(), pointerover: () => this.#wake() }, card, this.#status);
    shadow.replaceChildren(root);
    this.#room.disconnect();
    this.#room.observe(result.drawing);
    form.sumUp();
    if (this.#core) this.#update(true);
  }

  /** Fetches the core when it is about to be needed. */
  async #wake() {
    if (this.#core) return;
    try {
      const [core, drawn] = await Promise.all([loadCore(this.#setup), this.#setup.picture?.()]);
      if (this.#core) return;
      this.#core = core;
      if (this.#result) this.#result.picture = drawn;
      this.#near.disconnect();
      this.#update(true);
    } catch (error) {
      const { failures } = this.#messages?.common ?? {};
      if (failures) this.#result?.fail(error instanceof WebAssembly.CompileError ? failures.blocked : failures.network);
    }
  }

  /**
   * Reads, calculates, shows.
   *
   * @param {boolean} settled whether to complain and announce now; else once typing pauses
   */
  #update(settled) {
    const { definition, form, result } = { definition: this.#definition, form: this.#form, result: this.#result };
    clearTimeout(this.#pause);
    if (!form || !result || !this.#core) return;
    const { inputs, options, problems } = form.read();
    const outcome = problems.size ? undefined : this.#core.evaluate(definition, inputs, options);
    const later = (/** @type {() => void} */ say) => {
      if (settled) say();
      else this.#pause = setTimeout(say, PAUSE);
    };
    if (outcome?.ok) {
      form.show(new Map());
      result.show({ success: outcome, inputs, options, others: this.#others(inputs, options) });
      const announcement = this.#messages?.common.announce(result.words.name, result.text(outcome), result.sentence(outcome));
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => (this.#status.textContent = announcement ?? ""), PAUSE);
      const { values, warnings, verdict } = outcome;
      this.#tell("result", { metric: definition.id, form: options.form, options, values, warnings, verdict });
      return outcome;
    }
    later(() => this.#complain(problems, outcome));
    const [[field, problem] = []] = problems;
    const refusal = outcome ?? { ok: false, code: problem?.code ?? "missing", input: field?.input.id, row: problem?.row, column: problem?.column };
    this.#tell("error", { metric: definition.id, code: refusal.code, input: refusal.input });
    return refusal;
  }

  /** @param {Map<Field, Problem>} problems @param {Refusal | undefined} refusal */
  #complain(problems, refusal) {
    const { common } = /** @type {import("../i18n/index.js").Messages} */ (this.#messages);
    const form = /** @type {Form} */ (this.#form);
    const result = /** @type {Result} */ (this.#result);
    const faults = new Map([...problems].map(([field, problem]) => [field, { ...problem, sentence: refusalSentence(problem, field.input, result) }]));
    const field = form.find(refusal?.input);
    const sentence = refusal && refusalSentence(refusal, field?.input, result);
    if (field && refusal && sentence) faults.set(field, { ...refusal, sentence });
    form.show(faults);
    result.fail(field || problems.size ? common.invalid : (sentence ?? ""));
    this.#status.textContent = [...faults.values()].map((fault) => fault.sentence).join(" ");
  }

  /** What every other choice of a convention would give. @param {Record<string, any>} inputs @param {Record<string, any>} options */
  #others(inputs, options) {
    const core = /** @type {import("../core/calculators.js").Core} */ (this.#core);
    const words = this.#result?.words;
    return this.#definition.conventions.flatMap(({ id, choices }) =>
      choices
        .filter((choice) => choice !== options[id])
        .flatMap((choice) => {
          const other = core.evaluate(this.#definition, inputs, { ...options, [id]: choice });
          return other.ok ? [{ name: words?.conventions[id].choices[choice] ?? choice, success: other }] : [];
        }),
    );
  }

  /** @param {"result" | "error"} name @param {object} detail */
  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`regulars-${name}`, { bubbles: true, composed: true, detail }));
  }
}

/**
 * Writes what is typed as another language writes it, so that a change of language changes no value.
 *
 * @param {State} state
 * @param {Definition} definition
 * @param {string} decimal the mark it was typed with
 * @param {ReturnType<typeof createFormat>} format
 */
function rewrite({ texts }, definition, decimal, format) {
  const again = (/** @type {string} */ text, /** @type {Input} */ { unit = "number" }) => {
    const value = parseNumber(text, unit, decimal);
    return Number.isFinite(value) ? format.field(value, unit) : text;
  };
  for (const input of [...definition.forms.flatMap(({ inputs }) => inputs), ...definition.settings]) {
    const typed = texts.get(input.id);
    const { rows } = input;
    if (typeof typed === "string") texts.set(input.id, again(typed, input));
    else if (Array.isArray(typed) && rows) texts.set(input.id, typed.map((row) => row.map((/** @type {string} */ cell, /** @type {number} */ c) => again(cell, rows.columns[c]))));
  }
}
