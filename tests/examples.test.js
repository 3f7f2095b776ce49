// The worked example of each calculator's page agrees with its prefilled figures and its result, in every language and
// currency, and every prefilled figure counts.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import * as artefact from "../target/wasm/calculators/calculators_wasm.js";
import { loadLocale } from "../tools/locale.js";
import { exampleOf } from "../tools/site/examples.js";
import { related } from "../tools/site/metric.js";
import { coreOf } from "../www/core/calculators.js";
import { metrics } from "../www/core/definitions.js";
import { factorOf } from "../www/i18n/currencies.js";
import { locales } from "../www/i18n/index.js";
import { createNumbers } from "../www/i18n/number.js";
import { parseNumber } from "../www/i18n/parse.js";

/**
 * @typedef {import("../www/core/definition.js").Definition} Definition
 * @typedef {import("../www/core/definition.js").Input} Input
 */

const core = coreOf(artefact);
before(() => core.ready());

/** Rows in the core's form. @param {Input} input @param {(readonly number[])[]} cells */
const table = ({ rows }, cells) =>
  cells.map((row) =>
    rows?.columns.length === 1 ? row[0] : Object.fromEntries(rows?.columns.map(({ id }, c) => [id, row[c]]) ?? []),
  );

/**
 * The figures that a calculator reads from its form: its own, in the language's currency, overridden by the page's
 * attributes.
 *
 * @param {Definition} definition
 * @param {number} factor
 * @param {[name: string, value: string][]} attributes
 */
function filled(definition, factor, attributes) {
  const given = new Map(attributes);
  const form = definition.forms.find(({ id }) => id === given.get("form")) ?? definition.forms[0];
  const amount = (/** @type {number} */ n, /** @type {string} */ unit = "number") =>
    unit === "money" ? n * factor : n;
  /** @type {Record<string, any>} */
  const inputs = {};
  for (const input of form.inputs) {
    const text = given.get(input.id);
    if (input.rows) {
      const cells = text
        ? text.split(";").map((row) => row.split(" ").map(Number))
        : input.rows.default.map((row) => row.map((cell, c) => amount(cell, input.rows?.columns[c].unit)));
      inputs[input.id] = table(input, cells);
    } else if (text) inputs[input.id] = Number(text);
    else if (text === undefined && input.default !== undefined) inputs[input.id] = amount(input.default, input.unit);
  }
  /** @type {Record<string, any>} */
  const options = { form: form.id };
  for (const { id } of definition.conventions) if (given.has(id)) options[id] = given.get(id);
  for (const { id } of definition.settings) if (given.has(id)) options[id] = Number(given.get(id));
  return { form, inputs, options };
}

/** Every number of a text: its value, and its number of decimals. @param {string} text @param {string} locale */
const numbersOf = (text, locale) => {
  const { decimal } = createNumbers(locale, "EUR");
  const group = locale === "en" ? "," : locale === "mk" ? "\\." : "[\u00a0\u202f ]";
  return [
    ...text.matchAll(new RegExp(`\\d{1,3}(?:${group}\\d{3})+(?:\\${decimal}\\d+)?|\\d+(?:\\${decimal}\\d+)?`, "g")),
  ].map(([found]) => ({
    value: parseNumber(found, "number", decimal),
    digits: found.split(decimal)[1]?.length ?? 0,
  }));
};

for (const locale of locales)
  test(`${locale}: each page's example agrees with its figures and its result`, async () => {
    const words = await loadLocale(locale);
    const { factor, currency } = words.common;
    assert.equal(factor, factorOf(currency), currency);
    for (const definition of metrics) {
      const { id } = definition;
      const { form, inputs, options } = filled(definition, factor, exampleOf(definition, factor));
      const result = core.evaluate(definition, inputs, options);
      assert.ok(result.ok, `${id}: ${JSON.stringify(result)}`);
      const text = words.metricPages[id].example;
      const said = numbersOf(text, locale);
      const says = (/** @type {number} */ n) =>
        said.some(({ value, digits }) => Math.abs(value - n) <= 0.5001 * 10 ** -digits && (digits > 0 || n >= 1));
      const output = definition.outputs.find(({ id }) => result.values[id] !== undefined) ?? definition.outputs[0];
      const scale = output.unit === "share" || output.unit === "percentage-points" ? 100 : 1;
      const { low, high } = result.values;
      // A ratio may be written in words; then the text names the costs it compares.
      const compared = ["winning-cost", "keeping-cost"].every((id) => result.values[id] && says(result.values[id]));
      assert.ok(
        compared ||
          says(result.values[output.id] * scale) ||
          (low !== undefined && says(low * scale) && says(high * scale)),
        `${id}: ${output.id} is ${result.values[output.id] * scale}, not in “${text}”`,
      );
      for (const [name, value] of exampleOf(definition, factor)) {
        const input = form.inputs.find((input) => input.id === name);
        // Small counts and round millions may be written in words.
        if ((input?.unit !== "money" && input?.unit !== "count") || Number(value) < 5 || Number(value) >= 1e6) continue;
        assert.ok(says(Number(value)), `${id}: ${name} is ${value}, not in “${text}”`);
      }
    }
  });

test("every prefilled figure counts under every choice, or is folded away", () => {
  const combinations = (/** @type {Definition["conventions"]} */ conventions) =>
    conventions.reduce(
      (all, { id, choices }) => all.flatMap((one) => choices.map((choice) => ({ ...one, [id]: choice }))),
      [/** @type {Record<string, string>} */ ({})],
    );
  let folded = 0;
  for (const definition of metrics)
    for (const { id: form } of definition.forms)
      for (const conventions of combinations(definition.conventions)) {
        const { inputs, form: shown } = filled(definition, 1, [["form", form]]);
        const outcome = (/** @type {Record<string, any>} */ inputs, options = {}) => {
          const result = core.evaluate(definition, inputs, { form, ...conventions, ...options });
          return result.ok ? JSON.stringify({ ...result, tables: result.tables }) : "";
        };
        const base = outcome(inputs);
        assert.ok(base, `${definition.id}, ${form}`);
        /** Other values that an input can have. @param {Input} input */
        const others = ({ unit, min = 0, max = 0, default: usual = 0 }) =>
          [min, max, ...[0.5, 0.9, 1.1, 2, 3, 10].map((times) => usual * times), usual + 1, usual - 1]
            .map((n) => (unit === "count" || unit === "score" ? Math.round(n) : n))
            .filter((n) => n >= min && n <= max);
        const counts = (/** @type {Input} */ { under }) =>
          !under || [form, ...Object.values(conventions)].some((id) => under.includes(id));
        for (const input of shown.inputs) {
          if (input.rows || input.default === undefined) continue;
          const seen = others(input).map((n) => outcome({ ...inputs, [input.id]: n }));
          const alive = seen.some((answer) => answer !== "" && answer !== base);
          const where = `${definition.id}, ${form}, ${Object.values(conventions)}: ${input.id}`;
          assert.equal(counts(input), alive, where);
          if (!alive) folded += 1;
        }
        for (const setting of definition.settings) {
          const alive = others(setting).some((n) => outcome(inputs, { [setting.id]: n }) !== base);
          assert.equal(
            counts(setting),
            alive,
            `${definition.id}, ${form}, ${Object.values(conventions)}: ${setting.id}`,
          );
        }
      }
  assert.ok(folded > 5, "the margin of a revenue, and others like it");
});

test("example amounts are sensible in every currency with small units", () => {
  // Rates of the euro in 2026, rounded: https://www.ecb.europa.eu/stats/policy_and_exchange_rates.
  const rates = {
    MKD: 61.5,
    PLN: 4.25,
    CZK: 24.5,
    HUF: 385,
    RON: 5.1,
    RSD: 117,
    SEK: 11,
    NOK: 11.7,
    DKK: 7.46,
    UAH: 49,
  };
  for (const [currency, rate] of Object.entries(rates)) {
    const order = (50 * factorOf(currency)) / rate;
    assert.ok(order > 35 && order < 70, `${currency}: an order of ${order} euros`);
  }
  for (const currency of ["EUR", "USD", "GBP", "CHF", "XXX"]) assert.equal(factorOf(currency), 1);
});

test("each calculator links to four related ones", () => {
  for (const definition of metrics) {
    const four = related(definition);
    assert.equal(new Set(four).size, 4);
    assert.ok(!four.includes(definition), definition.id);
    const near = four.filter(({ family }) => family === definition.family).length;
    const all = metrics.filter(({ family }) => family === definition.family).length - 1;
    assert.ok(near >= 1 || all === 0, `${definition.id}: ${four.map(({ id }) => id)}`);
  }
  const of = (/** @type {string} */ id) =>
    related(/** @type {Definition} */ (metrics.find((metric) => metric.id === id))).map(({ id }) => id);
  for (const other of ["nps-comparison", "nps-sample-size"]) assert.ok(of("nps").includes(other), String(of("nps")));
  for (const other of ["clv-retention", "acquisition-cost"]) assert.ok(of("clv").includes(other), String(of("clv")));
});
