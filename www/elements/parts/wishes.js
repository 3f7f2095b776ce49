/**
 * Attributes by which a page configures a calculator: initial values, `compact`, `readonly`, `hide`, `prefill` and
 * `choose`; and number formats of languages without a translation.
 *
 * @typedef {import("../../core/definition.js").Definition} Definition
 * @typedef {import("../../core/definition.js").Input} Input
 * @typedef {import("../../i18n/units.js").Format} Format
 * @typedef {import("./form.js").State} State
 */

export { foreign } from "../../i18n/foreign.js";
export { style } from "./wishes-style.js";

/**
 * Offers the visitor lists to choose from.
 *
 * @param {import("./live.js").Host} host
 * @param {string[]} names
 */
export const paintChoices = async (host, names) =>
  names.length > 0 && (await import("./choose.js")).paintChoices(host, names);

/**
 * Makes inputs of a form unchangeable.
 *
 * @param {HTMLElement} form
 * @param {string[]} names of inputs, settings and conventions; none means all
 */
export function applyReadonly(form, names) {
  for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (
    form.querySelectorAll("input, select, textarea, button")
  )) {
    if (names.length && !names.includes(box.name)) continue;
    if (box.inputMode || box.localName === "textarea") box.readOnly = true;
    else box.disabled = true;
  }
}

/**
 * Hides parts and inputs.
 *
 * @param {ShadowRoot} shadow
 * @param {string[]} names
 */
export function applyHide(shadow, names) {
  for (const name of names.map((name) => CSS.escape(name))) {
    for (const node of shadow.querySelectorAll(`[part~="${name}"]`)) node.classList.add("hide");
    shadow.querySelector(`[name="${name}"]`)?.closest("[part=field]")?.classList.add("hide");
  }
}

/**
 * Applies an attribute to the state, as if it had been chosen or typed.
 *
 * @param {string} name
 * @param {string | null} value null removes the typed text
 * @param {Definition} definition
 * @param {State} state
 * @param {Format} format
 */
function applyOne(name, value, { forms, settings, conventions }, state, format) {
  const text = value ?? "";
  const convention = conventions.find(({ id }) => id === name);
  if (convention) state.choices[name] = convention.choices.includes(text) ? text : convention.choices[0];
  else if (name === "form") state.form = (forms.find(({ id }) => id === text) ?? forms[0]).id;
  const input = [...forms.flatMap(({ inputs }) => inputs), ...settings].find(({ id }) => id === name);
  if (!input) return;
  if (value === null) {
    state.texts.delete(name);
    return;
  }
  const cell = (/** @type {string} */ text, /** @type {Input} */ { unit = "number" }) => {
    const percent = unit === "share" && /%\s*$/.test(text);
    const value = text.trim() === "" ? NaN : percent ? Number((parseFloat(text) / 100).toPrecision(15)) : Number(text);
    return Number.isNaN(value) ? text : format.field(value, unit);
  };
  const { rows } = input;
  if (!rows) {
    state.texts.set(name, cell(text, input));
    return;
  }
  state.given.add(name);
  const lines = rows.columns.length === 1 ? text.split(/[\s;]+/) : text.split(";");
  state.texts.set(
    name,
    lines.map((line) =>
      line
        .trim()
        .split(/\s+/)
        .map((value, c) => cell(value, rows.columns[c] ?? {})),
    ),
  );
}

/**
 * Applies attributes of an element to the state.
 *
 * @param {Element} element
 * @param {Iterable<string>} names
 * @param {Definition} definition
 * @param {State} state
 * @param {Format} format
 */
export function apply(element, names, definition, state, format) {
  for (const name of names) applyOne(name, element.getAttribute(name), definition, state, format);
}

/**
 * Applies values of the page's query for the inputs, settings and conventions that the page allows.
 *
 * @param {string[]} allowed
 * @param {Definition} definition
 * @param {State} state
 * @param {Format} format
 */
export function prefill(allowed, definition, state, format) {
  const query = new URLSearchParams(location.search);
  for (const name of allowed)
    if (name !== "form" && query.has(name)) applyOne(name, query.get(name), definition, state, format);
}
