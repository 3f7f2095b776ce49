/**
 * The result of a calculator: headline, interval, verdict, picture, warnings and results by other conventions. Below
 * them: the formula with the user's numbers, space for all figures (figures.js), and the sources. Painted once, then
 * filled.
 *
 * @typedef {import("../../core/definition.js").Definition} Definition
 * @typedef {import("../../core/definition.js").Unit} Unit
 * @typedef {import("../../core/calculators.js").Success} Success
 * @typedef {import("../../i18n/index.js").MetricWords} MetricWords
 * @typedef {import("./field.js").Context} Context
 *
 * @typedef {object} Drawing the output of a picture module
 * @property {SVGElement} svg
 * @property {string} summary text alternative of the picture
 *
 * @typedef {Context & { words: MetricWords, definition: Definition, result: Pick<Result, "rowName"> }} PictureContext
 * @typedef {object} Picture
 * @property {(success: Success, context: PictureContext, width: number, height: number) => Drawing} draw
 *
 * @typedef {object} Shown
 * @property {Success} success
 * @property {Record<string, unknown>} inputs
 * @property {Record<string, unknown>} options
 * @property {{ name: string, success: Success }[]} others results under other conventions
 */

import { h } from "./dom.js";
import { formulaNodes, namesIn } from "./formula.js";

/** Removes the second full stop after a currency sign that ends in one, such as "ден.". @param {string} text */
const oneStop = (text) => text.replaceAll("..", ".");

/** A collapsed section, filled when it is opened. @param {string} name @param {string} style of its content @param {string} [part] */
const more = (name, style, part) => {
  const body = h("div", { class: style });
  return { body, node: h("details", { part }, h("summary", {}, name), body) };
};

export class Result {
  /** @type {Picture | undefined} */
  picture;
  /** @type {Shown | undefined} */
  shown;

  /**
   * @param {Definition} definition
   * @param {MetricWords} words
   * @param {Context} context
   * @param {number} height of the picture
   * @param {import("./shell.js").Shell} shell where it is painted
   */
  constructor(definition, words, context, height, { result, explain, name, value, interval, verdict }) {
    this.definition = definition;
    this.words = words;
    this.context = context;
    const { common } = context;
    this.name = name;
    this.value = value;
    this.interval = interval;
    this.verdict = verdict;
    this.drawing = h("div", { class: "drawing" });
    this.drawing.style.minHeight = `${height}px`;
    this.height = height;
    this.next = h("p", { class: "next", part: "next" });
    this.extras = {
      figures: more(common.details, "scroll"),
      whatIf: more(common.whatIf, "what-if", "what-if"),
      share: more(common.share, "share", "share"),
    };
    this.warnings = h("ul", { class: "warnings", part: "warnings", "aria-label": common.warnings });
    this.otherwise = h("p", { class: "otherwise", part: "conventions" });
    this.formula = h("ul", { class: "formula", "aria-label": common.formula });
    result.append(
      h("figure", { part: "picture" }, this.drawing),
      this.warnings,
      this.otherwise,
      this.next,
      this.extras.whatIf.node,
      h("slot", { name: "after" }),
    );
    explain.replaceChildren(
      h("div", {}, h("p", { class: "label" }, common.formula), this.formula),
      this.extras.figures.node,
      h(
        "div",
        { class: "sources", part: "sources" },
        h("p", { class: "label" }, common.sources),
        h(
          "ul",
          { lang: "en", "aria-label": common.sources },
          ...definition.sources.map((source) =>
            h(
              "li",
              {},
              source.url ? h("a", { href: source.url, rel: "noopener", target: "_blank" }, source.text) : source.text,
            ),
          ),
        ),
      ),
      this.extras.share.node,
    );
    this.#paintFormula();
  }

  /** Label of an input, setting or output. @param {string} id */
  nameOf(id) {
    return this.words.outputs[id] ?? this.context.word(id).label;
  }

  /**
   * Label of a table row: the calculator's own, or the one the visitor typed.
   *
   * @param {string} table
   * @param {number} key
   * @param {number} index
   */
  rowName(table, key, index) {
    return this.words.rows?.[table]?.[key] ?? /** @type {any} */ (this.shown?.inputs)?.[table]?.[index]?.name;
  }

  /** Unit of an input, setting or output. @param {string} id @returns {Unit} */
  unitOf(id) {
    const { definition } = this;
    const all = [...definition.outputs, ...definition.settings, ...definition.forms.flatMap(({ inputs }) => inputs)];
    return all.find((one) => one.id === id)?.unit ?? "number";
  }

  /** @param {Shown} shown */
  show(shown) {
    this.shown = shown;
    const { words, context } = this;
    const { format, common } = context;
    const { warnings } = shown.success;
    for (const node of [this.verdict, this.next]) node.classList.remove("invalid", "void");
    this.name.textContent = words.outputs[this.headline(shown.success).id];
    const text = this.text(shown.success);
    this.value.textContent = text;
    // The style sheet makes long figures smaller, so that they fit on one line.
    this.value.style.setProperty("--length", String(text.length));
    const range = this.range(shown.success);
    const { confidence } = shown.options;
    this.interval.textContent = [
      range,
      range && typeof confidence === "number" && common.confidence(format.share(confidence)),
    ]
      .filter(Boolean)
      .join(" · ");
    this.verdict.textContent = this.sentence(shown.success);
    this.warnings.replaceChildren(
      ...warnings.map(({ code, value }) => h("li", {}, oneStop(words.warnings[code](format, value ?? NaN)))),
    );
    this.warnings.hidden = warnings.length === 0;
    this.otherwise.replaceChildren(...this.#otherwise(shown));
    this.#paintFormula();
    this.draw();
  }

  /** Clears the figures if the inputs have no result. @param {string} sentence */
  fail(sentence) {
    this.shown = undefined;
    this.value.textContent = "–";
    this.interval.textContent = "";
    this.verdict.textContent = sentence;
    this.verdict.classList.add("invalid");
    for (const node of [this.drawing, this.next]) node.classList.add("void");
    this.warnings.hidden = true;
    this.otherwise.replaceChildren();
    this.#paintFormula();
  }

  /** The headline output: the first that applies under the chosen conventions. @param {Success} success */
  headline({ values }) {
    const { outputs } = this.definition;
    return outputs.find(({ id }) => values[id] !== undefined) ?? outputs[0];
  }

  /** The headline figure as text. @param {Success} success */
  text(success) {
    const { id, unit } = this.headline(success);
    const value = success.values[id];
    return value === undefined ? "–" : this.context.format.unit(value, unit);
  }

  /** The headline's confidence interval as text, if it has one. @param {Success} success */
  range(success) {
    const { format, common } = this.context;
    const { id, unit } = this.headline(success);
    const end = (/** @type {string} */ side) => success.values[`${id}-${side}`] ?? success.values[side];
    const [low, high] = [end("low"), end("high")];
    return low === undefined ? "" : common.range(format.unit(low, unit), format.unit(high, unit));
  }

  /** The verdict as a sentence. @param {Success} success */
  sentence({ verdict, values }) {
    return verdict ? oneStop(this.words.verdicts[verdict](this.context.format, values)) : "";
  }

  /** @param {Shown} shown */
  *#otherwise({ success, others }) {
    const telling = others
      .map((other) => ({
        ...other,
        text: this.text(other.success) === this.text(success) ? this.range(other.success) : this.text(other.success),
      }))
      .filter(({ text }) => text && text !== this.range(success));
    for (const [index, { name, text }] of telling.entries()) {
      yield index ? " · " : `${this.context.common.otherwise}: `;
      yield `${name} `;
      yield h("b", {}, text);
    }
  }

  /** Each formula that applies: with names, then with the visitor's numbers. */
  #paintFormula() {
    const { definition, context } = this;
    const { format } = context;
    const { success, inputs = {}, options = {} } = this.shown ?? {};
    /** @type {Record<string, unknown>} */
    const known = { ...inputs, ...options, ...success?.values };
    const chosen = [
      "",
      ...Object.values(
        this.shown
          ? options
          : {
              form: definition.forms[0].id,
              ...Object.fromEntries(definition.conventions.map(({ id, choices }) => [id, choices[0]])),
            },
      ),
    ];
    /** @param {string} id */
    const name = (id) => h("var", {}, this.nameOf(id));
    /** @param {string} id @returns {Node | string} */
    const figure = (id) => {
      const value = known[id];
      if (typeof value !== "number") return name(id);
      const text = format.unit(value, this.unitOf(id));
      return value < 0 ? `(${text})` : text;
    };
    /** @param {string} id */
    const result = (id) => format.unit(/** @type {number} */ (known[id]), this.unitOf(id));
    const columns = definition.tables.flatMap(({ columns }) => columns.map(({ id }) => id));
    const inputIds = definition.forms.flatMap(({ inputs }) => inputs.map(({ id }) => id));
    const holding = definition.formulas.filter(({ when, output, text }) => {
      if (!chosen.includes(when)) return false;
      const needed = [output, ...namesIn(text).filter((id) => !columns.includes(id) || inputIds.includes(id))];
      return !success || needed.every((id) => known[id] !== undefined);
    });
    this.formula.replaceChildren(
      ...holding.map(({ output, text }) =>
        h(
          "li",
          {},
          h("p", {}, name(output), " = ", ...formulaNodes(text, name)),
          h(
            "p",
            { class: "numbers" },
            ...(success ? [result(output), " = ", ...formulaNodes(text, figure)] : ["\u00a0"]),
          ),
        ),
      ),
    );
  }

  /** Draws the picture at the current width. */
  draw() {
    const width = this.drawing.clientWidth;
    if (!this.picture || !this.shown || !width) return;
    const { svg, summary } = this.picture.draw(
      this.shown.success,
      { ...this.context, words: this.words, definition: this.definition, result: this },
      width,
      this.height,
    );
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", oneStop(summary));
    svg.setAttribute("viewBox", `0 0 ${width} ${this.height}`);
    svg.setAttribute("height", String(this.height));
    this.drawing.replaceChildren(svg);
    this.drawing.classList.remove("void");
  }
}
