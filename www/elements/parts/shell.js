/**
 * A calculator before its core is loaded: heading, form and the space reserved for the result.
 *
 * @typedef {ReturnType<typeof createShell>} Shell
 */

import { h } from "./dom.js";

/**
 * @param {import("../../core/definition.js").Definition} definition
 * @param {import("../../i18n/index.js").MetricWords} words
 * @param {import("../../i18n/index.js").Common} common
 * @param {HTMLElement} form
 * @param {number} height of the picture
 */
export function createShell(definition, words, common, form, height) {
  const name = h("p", { class: "label" }, words.outputs[definition.outputs[0].id]);
  const value = h("p", { class: "value", part: "value" }, "–");
  const interval = h("p", { class: "interval", part: "interval" });
  // Metrics without an interval reserve no line for it.
  interval.hidden = !definition.outputs.some(({ id }) => id === "low");
  const verdict = h("p", { class: "verdict", part: "verdict" }, common.loading);
  const result = h(
    "div",
    { class: "result", part: "result", role: "group", "aria-label": common.result },
    name,
    value,
    interval,
    verdict,
  );
  const explain = h("div", { class: "explain", part: "explain" });
  // Space for headline, interval, verdict and conventions; below it for formulas and sources, line by line.
  result.style.minHeight = `calc(18.5em + ${height}px)`;
  const formulas = definition.formulas.filter(({ when }) => !when).length;
  explain.style.minHeight = `${10 + 3 * formulas + 1.5 * definition.sources.length}em`;
  const slot = (/** @type {string} */ name, /** @type {(string | false | undefined)[]} */ ...text) =>
    h("slot", { name }, ...text);
  const header = h(
    "header",
    { part: "header" },
    h("h2", { part: "heading" }, slot("heading", words.name, words.abbreviation && ` (${words.abbreviation})`)),
    h("p", { class: "intro", part: "intro" }, slot("intro", words.intro)),
  );
  const status = h("p", { class: "sr", role: "status" });
  return {
    card: h("div", { class: "card pair", part: "card" }, header, form, result, explain),
    result,
    explain,
    name,
    value,
    interval,
    verdict,
    status,
  };
}
