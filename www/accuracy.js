/** The accuracy page: computes published examples in the reader's own browser, beside the published figures. */
import { evaluate, metrics, ready } from "./core/regulars.js";
import { numbersOf } from "./i18n/number.js";

/**
 * @typedef {object} Example
 * @prop {string} metric
 * @prop {Record<string, number | number[][]>} inputs
 * @prop {Record<string, string | number>} options
 * @prop {Record<string, number>} expected
 * @prop {number} tolerance
 */

/** @type {{ examples: Example[], language: string }} */
const { examples, language } = JSON.parse(/** @type {HTMLElement} */ (document.querySelector("#examples")).textContent);

/** Inputs in the form of `evaluate`: table rows as objects by the ids of their columns. @param {Example} example */
function inputsOf({ metric, inputs }) {
  const all = metrics.find(({ id }) => id === metric)?.forms.flatMap((form) => form.inputs) ?? [];
  const columns = new Map(all.map(({ id, rows }) => [id, rows?.columns.map((column) => column.id) ?? []]));
  const table = (/** @type {string} */ id, /** @type {number[][]} */ rows) =>
    rows.map((cells) => Object.fromEntries(cells.map((cell, c) => [columns.get(id)?.[c], cell])));
  return Object.fromEntries(
    Object.entries(inputs).map(([id, value]) => [id, Array.isArray(value) ? table(id, value) : value]),
  );
}

await ready();
const format = new Intl.NumberFormat(numbersOf(language), { maximumSignificantDigits: 12 });
const small = new Intl.NumberFormat(numbersOf(language), { notation: "scientific", maximumSignificantDigits: 2 });
let right = 0;
let all = 0;
for (const [i, example] of examples.entries()) {
  const result = evaluate(example.metric, inputsOf(example), example.options);
  for (const [id, published] of Object.entries(example.expected)) {
    const ours = result.ok ? result.values[id] : NaN;
    const difference = Math.abs(ours - published);
    const good = difference <= example.tolerance;
    const row = /** @type {HTMLElement} */ (document.querySelector(`[data-row="${i}-${id}"]`));
    const [value, gap] = row.querySelectorAll("output");
    value.textContent = format.format(ours);
    gap.textContent = difference === 0 ? "0" : small.format(difference);
    row.classList.toggle("wrong", !good);
    right += Number(good);
    all += 1;
  }
}
const summary = /** @type {HTMLElement} */ (document.querySelector("#summary"));
const sentence = summary.dataset.sentence ?? "";
summary.textContent = sentence.replace("{right}", String(right)).replace("{all}", String(all));
