/**
 * How a file would be read: what was found out, what is in doubt, and the choices that settle it.
 *
 * @typedef {import("../../core/orders.js").Preview} Preview
 * @typedef {import("../../core/orders.js").OrderOptions} OrderOptions
 * @typedef {import("../../core/orders.js").Role} Role
 * @typedef {import("../../i18n/en.js").Orders} Words
 * @typedef {{ words: Words, common: import("../../i18n/index.js").Common, format: import("../../i18n/number.js").Format }} Context
 * @typedef {{ change: (options: OrderOptions) => void, analyze: () => void, back: () => void }} Actions
 */

import { h } from "./dom.js";
import { unique } from "./field.js";

const NEEDED = /** @type {const} */ (["customer", "date", "amount"]);
const USEFUL = /** @type {const} */ (["order", "product"]);
const SHOWN_ROWS = 5;

/**
 * @param {Preview} preview
 * @param {string} name of the file
 * @param {OrderOptions} options chosen so far
 * @param {Context} context
 * @param {Actions} actions
 */
export function paintPreview(preview, name, options, { words, format }, actions) {
  const { columns, doubts } = preview;
  const doubtAbout = (/** @type {string} */ what) => {
    const doubt = doubts.find(({ role, option }) => role === what || option === what);
    if (!doubt) return "";
    const sentences = /** @type {Record<string, (d: { name: string, examples: string }) => string>} */ (words.refusals);
    const roles = /** @type {Record<string, string>} */ (words.roles);
    return (sentences[doubt.code] ?? sentences.failed)({ name: roles[doubt.role ?? ""] ?? "", examples: doubt.examples?.join(", ") ?? "" });
  };

  /** @param {string} what @param {string} label @param {[string, string][]} choices @param {string} chosen @param {(value: string) => OrderOptions} choose */
  const choice = (what, label, choices, chosen, choose) => {
    const id = unique();
    const doubt = doubtAbout(what);
    const select = h("select", { id, name: what, part: "input", "aria-describedby": id + "e", "aria-invalid": String(doubt !== "") });
    select.append(...choices.map(([value, text]) => new Option(text, value, false, value === chosen)));
    select.addEventListener("change", () => actions.change({ ...options, ...choose(select.value) }));
    return h("div", { class: "field" }, h("label", { for: id }, label), h("div", { class: "box" }, select), h("p", { class: "error", id: id + "e" }, doubt));
  };

  /** @param {Role} role @param {boolean} optional */
  const column = (role, optional) => {
    const found = columns[role] ?? "";
    const choices = preview.headers.map((header, index) => /** @type {[string, string]} */ ([header, preview.hasHeader ? header : words.column(String(index + 1))]));
    if (optional || !found) choices.unshift(["", words.none]);
    return choice(role, words.roles[role], choices, found, (value) => ({ columns: { ...columns, ...options.columns, [role]: value || undefined } }));
  };
  const entries = (/** @type {Record<string, string>} */ names) => /** @type {[string, string][]} */ (Object.entries(names));
  const withNone = (/** @type {[string, string][]} */ choices, /** @type {string | null} */ found) => (found ? choices : [/** @type {[string, string]} */ (["", words.none]), ...choices]);
  const known = (/** @type {[string, string][]} */ choices, /** @type {string} */ found) => (choices.some(([value]) => value === found) ? choices : [.../** @type {[string, string][]} */ ([[found, found]]), ...choices]);

  const heading = h("h2", { tabindex: -1 }, words.isThisRight(name));
  const roleOf = (/** @type {string} */ header) => {
    const role = /** @type {Role[]} */ (Object.keys(columns)).find((role) => columns[role] === header);
    return role && role in words.roles ? words.roles[/** @type {keyof Words["roles"]} */ (role)] : "";
  };
  const table = h(
    "table",
    { class: "data" },
    h("caption", { class: "sr" }, words.firstRows),
    h("thead", {}, h("tr", {}, ...preview.headers.map((header, index) => h("th", { scope: "col" }, preview.hasHeader ? header : words.column(String(index + 1)), h("span", { class: "role" }, roleOf(header)))))),
    h("tbody", {}, ...preview.rows.slice(0, SHOWN_ROWS).map((row) => h("tr", {}, ...preview.headers.map((_, index) => h("td", {}, row[index] ?? ""))))),
  );
  const nodes = [
    heading,
    h("p", { class: "intro" }, words.check),
    h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": words.firstRows }, table),
    h(
      "form",
      { part: "preview", submit: (/** @type {Event} */ event) => {
        event.preventDefault();
        if (!doubts.length) actions.analyze();
      } },
      h("fieldset", {}, h("legend", { class: "label" }, words.columns), h("div", { class: "fields" }, ...NEEDED.map((role) => column(role, false)), ...USEFUL.map((role) => column(role, true)))),
      h(
        "fieldset",
        {},
        h("legend", { class: "label" }, words.writing),
        h(
          "div",
          { class: "fields" },
          choice("dateOrder", words.dateOrder, withNone(entries(words.dateOrders), preview.dateOrder), preview.dateOrder ?? "", (value) => ({ dateOrder: /** @type {OrderOptions["dateOrder"]} */ (value || undefined) })),
          choice("decimal", words.decimal, withNone(entries(words.decimals), preview.decimal), preview.decimal ?? "", (value) => ({ decimal: /** @type {OrderOptions["decimal"]} */ (value || undefined) })),
          choice("delimiter", words.delimiter, known(entries(words.delimiters), preview.delimiter), preview.delimiter, (value) => ({ delimiter: value })),
          choice("encoding", words.encoding, known(words.encodings.map((encoding) => [encoding, encoding]), preview.encoding), preview.encoding, (value) => ({ encoding: value })),
        ),
      ),
      h("p", { class: "error", role: "status" }, doubts.length > 0 && words.settle(doubts.length, format.count(doubts.length))),
      h("p", { class: "actions" }, h("button", { class: "primary", part: "analyze", disabled: doubts.length > 0 }, words.analyze), h("button", { type: "button", click: actions.back }, words.another)),
    ),
  ];
  return { nodes, heading };
}
