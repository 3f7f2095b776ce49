/**
 * The form of a calculator, painted from its definition in the reader's language before the core is loaded. Typed text
 * survives changes of form and language. read.js reads the values.
 *
 * @typedef {import("../../core/definition.js").Definition} Definition
 * @typedef {import("../../core/definition.js").Input} Input
 * @typedef {import("../../i18n/index.js").MetricWords} MetricWords
 * @typedef {import("./field.js").Context} Context
 * @typedef {import("./field.js").Field} Field
 *
 * @typedef {object} State the visitor's choices and typed text
 * @property {string} form
 * @property {Record<string, string>} choices by convention
 * @property {Map<string, unknown>} texts typed text by input or setting
 * @property {Set<string>} given tables filled by an attribute, for pasted rows to replace
 */

import { whenConnected } from "./connection.js";
import { h } from "./dom.js";
import { createField, unique } from "./field.js";

/** @typedef {"list" | "sheet"} Kind of table field, each a module of its own */

const kinds = { list: () => import("./rows-list.js"), sheet: () => import("./rows-sheet.js") };
/**
 * Table fields loaded so far.
 *
 * @type {{ [kind in Kind]?: typeof import("./rows-list.js") | typeof import("./rows-sheet.js") }}
 */
const tables = {};

/** @param {NonNullable<Input["rows"]>} rows @returns {Kind} */
const kindOf = ({ labels, columns }) => (labels?.length || columns.length > 1 ? "sheet" : "list");

/** @param {Definition} definition @param {string | null} id any other gives the first form */
export const formOf = ({ forms }, id) => forms.find((form) => form.id === id) ?? forms[0];

/** Kinds of table fields that are not yet loaded. @param {Definition["forms"]} forms that have them */
const missing = (forms) =>
  forms.flatMap(({ inputs }) => inputs.flatMap(({ rows }) => (rows && !tables[kindOf(rows)] ? kindOf(rows) : [])));

/**
 * Loads the table fields that the forms need.
 *
 * @param {Definition["forms"]} forms
 * @param {typeof whenConnected} [through] how their modules are loaded
 */
export const loadRows = async (forms, through = (_, load) => load()) => {
  for (const kind of missing(forms))
    tables[kind] = await through(kind, /** @type {() => Promise<any>} */ (kinds[kind]));
};

/** Style sheets of the loaded table fields. */
export const rowsStyles = () => Object.values(tables).map(({ style }) => style);

export class Form {
  /** @type {(Field & { example: string })[]} */
  fields = [];
  /** Id of the form whose fields are shown. */
  #shown = "";

  /**
   * @param {Definition} definition
   * @param {MetricWords} words
   * @param {Context} context
   * @param {State} state
   * @param {(settled: boolean) => void} changed called on each keystroke, and with `true` when a field is left
   * @param {(form: HTMLElement) => void} painted called after new fields are painted
   */
  constructor(definition, words, context, state, changed, painted) {
    this.definition = definition;
    this.words = words;
    this.context = context;
    this.state = state;
    this.changed = changed;
    this.painted = painted;
    this.inputs = h("div", { class: "fields" });
    this.more = h("details", { part: "optional" });
    this.summary = h("span", { class: "muted" });
    this.settings = definition.settings.map((setting) => this.#field(setting));
    this.options = this.#options();
    this.node = h(
      "form",
      {
        part: "form",
        novalidate: true,
        autocomplete: "off",
        input: () => changed(false),
        change: () => changed(true),
        submit: (/** @type {Event} */ event) => event.preventDefault(),
      },
      definition.forms.length > 1 && this.#switch(),
      this.inputs,
      this.more,
      this.options,
    );
    this.#paintInputs();
  }

  /** Radio buttons that choose between the sets of inputs. */
  #switch() {
    const { definition, words, state } = this;
    const name = unique();
    const radio = (/** @type {string} */ id) => {
      const button = h("input", { type: "radio", name, value: id });
      button.checked = id === state.form;
      // Stops before the form's own listener, which would read the fields of the previous form.
      button.addEventListener("change", async (event) => {
        event.stopPropagation();
        this.keep();
        state.form = id;
        // Synchronous if nothing needs loading, because the next key may already be meant for the new fields. Hence one
        // load for all.
        if (missing([formOf(definition, id)]).length)
          await loadRows(definition.forms, whenConnected).catch(() => this.#stay(name));
        if (state.form !== id) return;
        this.#paintInputs();
        this.changed(true);
      });
      return h("label", {}, button, words.forms[id]);
    };
    return h(
      "fieldset",
      {},
      h("legend", { class: "sr" }, this.context.common.form),
      h("div", { class: "switch", part: "switch" }, ...definition.forms.map(({ id }) => radio(id))),
    );
  }

  /** Returns to the form shown before and reports the failed load. @param {string} name of the radio buttons */
  #stay(name) {
    this.state.form = this.#shown;
    /** @type {RadioNodeList} */ (this.node.elements.namedItem(name)).value = this.#shown;
    this.inputs.append(h("p", { class: "error", role: "alert" }, this.context.common.failures.network));
  }

  /** Collapsible section of conventions and settings; its summary names the current choices. */
  #options() {
    const { definition, words, state, context } = this;
    if (!definition.conventions.length && !definition.settings.length) return undefined;
    const selects = definition.conventions.map(({ id, choices }) => {
      const { label, help, choices: names } = words.conventions[id];
      const field = unique();
      const select = h("select", { id: field, name: id, part: "input", "aria-describedby": help && field + "h" });
      select.append(
        ...choices.map((choice) =>
          h("option", { value: choice, selected: choice === state.choices[id] }, names[choice]),
        ),
      );
      select.addEventListener("change", () => {
        this.keep();
        state.choices[id] = select.value;
        if (this.fields.some(({ input }) => input.under)) this.#paintInputs();
      });
      return h(
        "div",
        { class: "field", part: "field" },
        h("label", { for: field, part: "label" }, label),
        help && h("p", { class: "help", id: field + "h" }, help),
        h("div", { class: "box", part: "box" }, select),
      );
    });
    return h(
      "details",
      { part: "options" },
      h("summary", {}, context.common.options, ": ", this.summary),
      h("div", { class: "fields" }, ...selects, ...this.settings.map(({ node }) => node)),
    );
  }

  /** Writes the current choices into the summary of the options. */
  sumUp(/** @type {Record<string, unknown>} */ known = {}) {
    const { definition, words, state } = this;
    this.summary.textContent = [
      ...definition.conventions.map(({ id }) => words.conventions[id].choices[state.choices[id]]),
      ...this.settings.flatMap(({ input, texts }) => {
        const { id, unit } = input;
        const value = known[id];
        // A bare number would be unclear here.
        return !unit || !this.#counts(input)
          ? []
          : typeof value === "number"
            ? this.context.format.unit(value, unit)
            : `${texts()} ${this.context.format.sign(unit)}`;
      }),
    ].join(" · ");
  }

  #paintInputs() {
    const { id, inputs } = formOf(this.definition, this.state.form);
    this.#shown = id;
    const fields = inputs.map((input) => this.#field(input));
    const folded = fields.filter(
      ({ input }) => !this.#counts(input) || (input.optional && input.default === undefined),
    );
    for (const { input, node } of this.settings) node.hidden = !this.#counts(input);
    if (this.options)
      this.options.hidden = !this.definition.conventions.length && this.settings.every(({ node }) => node.hidden);
    this.inputs.replaceChildren(...fields.filter((field) => !folded.includes(field)).map(({ node }) => node));
    this.more.hidden = folded.length === 0;
    this.more.open ||= folded.some(({ input }) => this.state.texts.get(input.id));
    this.more.replaceChildren(
      h("summary", {}, this.words.optional ?? this.context.common.optional),
      h("div", { class: "fields" }, ...folded.map(({ node }) => node)),
    );
    this.fields = fields;
    this.painted(this.node);
  }

  /** True if a figure counts under the chosen form and conventions. @param {Input} input */
  #counts({ under }) {
    const { form, choices } = this.state;
    return !under || [form, ...Object.values(choices)].some((id) => under.includes(id));
  }

  /** @param {Input} input @returns {Field & { example: string }} */
  #field(input) {
    const typed = this.state.texts.get(input.id);
    const { format, factor } = this.context;
    const written = (/** @type {number | undefined} */ n, /** @type {Input} */ { unit = "number" }) =>
      n === undefined ? "" : format.field(unit === "money" ? n * factor : n, unit);
    if (input.rows) {
      const { columns, default: example } = input.rows;
      const usual = example.map((row) => row.map((cell, c) => written(cell, columns[c])));
      const shown = /** @type {string[][]} */ ((this.state.given.has(input.id) && typed) || usual);
      const field = /** @type {typeof import("./rows-sheet.js")} */ (tables[kindOf(input.rows)]).createRows(
        input,
        this.context,
        /** @type {string[][] | undefined} */ (typed) ?? usual,
        shown,
        () => this.changed(false),
      );
      return { ...field, example: String(shown) };
    }
    const example = written(input.default, input);
    return { ...createField(input, this.context, /** @type {string | undefined} */ (typed) ?? example), example };
  }

  /** Saves typed text in the state before fields are repainted; unchanged examples follow the currency. */
  keep() {
    const { given, texts } = this.state;
    for (const field of [...this.fields, ...this.settings]) {
      const text = field.texts();
      if (field.untouched?.() === false) given.delete(field.input.id);
      if (texts.has(field.input.id) || String(text) !== field.example) texts.set(field.input.id, text);
    }
  }
}
