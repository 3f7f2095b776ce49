/**
 * Controls for overriding the detected settings of a file.
 *
 * @typedef {{ label: string, help?: string, error?: string }} FieldText
 * @typedef {[value: string, text: string][]} Choices
 */

import { h } from "./dom.js";
import { unique } from "./field.js";

/** @param {string} name @param {FieldText} labels @param {HTMLInputElement | HTMLSelectElement} control */
function field(name, { label, help = "", error = "" }, control) {
  const id = unique();
  for (const [key, value] of Object.entries({ id, name, part: "input", "aria-describedby": `${id}h ${id}e` }))
    control.setAttribute(key, value);
  if (error) control.setAttribute("aria-invalid", "true");
  return h(
    "div",
    { class: error ? "field asked" : "field" },
    h("label", { for: id }, label),
    h("p", { class: "help", id: `${id}h` }, help),
    h("div", { class: "box" }, control),
    h("p", { class: "error", id: `${id}e` }, error),
  );
}

/**
 * A drop-down list.
 *
 * @param {string} name
 * @param {FieldText} labels
 * @param {Choices} choices
 * @param {string} chosen
 * @param {(value: string) => void} choose
 */
export function select(name, labels, choices, chosen, choose) {
  const control = h("select", {});
  control.append(...choices.map(([value, text]) => h("option", { value, selected: value === chosen }, text)));
  control.addEventListener("change", () => choose(control.value));
  return field(name, labels, control);
}

/**
 * A text box; `choose` returns an error sentence if it rejects the value.
 *
 * @param {string} name
 * @param {FieldText} labels
 * @param {{ type?: string, value: string, placeholder?: string, inputmode?: string, after?: string }} look
 * @param {(value: string) => string | void} choose
 */
export function entry(name, labels, { type = "text", value, placeholder, inputmode, after }, choose) {
  const control = h("input", { type, placeholder, inputmode, autocomplete: "off" });
  control.value = value;
  const node = field(name, labels, control);
  if (after) {
    control.after(h("span", { id: `${control.id}u` }, after));
    control.setAttribute("aria-describedby", `${control.id}u ${control.getAttribute("aria-describedby")}`);
  }
  const error = /** @type {HTMLElement} */ (node.lastChild);
  control.addEventListener("change", () => {
    error.textContent = choose(control.value.trim()) ?? "";
    control.setAttribute("aria-invalid", String(error.textContent !== ""));
  });
  return node;
}

/** @param {string} legend @param {...(Node | false)} fields */
export const group = (legend, ...fields) =>
  h("fieldset", {}, h("legend", { class: "label" }, legend), h("div", { class: "fields" }, ...fields));

/** @param {Record<string, string>} names @returns {Choices} */
export const named = (names) => Object.entries(names);

/**
 * The choices, extended by the current value if it is not among them.
 *
 * @param {Choices} choices
 * @param {string} found
 * @returns {Choices}
 */
export const including = (choices, found) =>
  choices.some(([value]) => value === found) ? choices : [[found, found], ...choices];
