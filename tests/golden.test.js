// Published and hand-computed examples, evaluated by the WebAssembly that visitors load; tests/browser types them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import * as glue from "../target/wasm/calculators/calculators_wasm.js";
import { coreOf } from "../www/core/calculators.js";
import { metrics } from "../www/core/definitions.js";

/**
 * @typedef {object} Golden an example whose result is known from elsewhere
 * @property {string} metric
 * @property {string} source
 * @property {Record<string, number | number[][]>} inputs tables as rows of cells
 * @property {Record<string, string | number>} options
 * @property {Record<string, number>} expected
 * @property {number} tolerance half of the last digit printed, or rounding
 * @property {string} [shown] what a page in English shows for it
 */

/** @type {Golden[]} */
const cases = JSON.parse(readFileSync(new URL("golden/calculators.json", import.meta.url), "utf8"));
const core = coreOf(glue);
before(() => core.ready());

for (const { metric, source, inputs, options, expected, tolerance } of cases) {
  test(`${metric}: ${source}`, () => {
    const definition = metrics.find(({ id }) => id === metric);
    assert.ok(definition);
    const columns = new Map(definition.forms.flatMap((form) => form.inputs).map(({ id, rows }) => [id, rows?.columns.map((column) => column.id)]));
    const given = Object.entries(inputs).map(([id, value]) => [
      id,
      Array.isArray(value) ? value.map((cells) => Object.fromEntries(cells.map((cell, c) => [columns.get(id)?.[c], cell]))) : value,
    ]);
    const result = core.evaluate(definition, Object.fromEntries(given), options);
    assert.ok(result.ok, JSON.stringify(result));
    for (const [id, value] of Object.entries(expected)) {
      assert.ok(Math.abs(result.values[id] - value) <= tolerance, `${id} is ${result.values[id]}, not ${value}`);
    }
  });
}

test("every calculator has an example", () => {
  const shown = new Set(cases.filter(({ shown }) => shown).map(({ metric }) => metric));
  assert.deepEqual(metrics.map(({ id }) => id).filter((id) => !shown.has(id)), []);
});
