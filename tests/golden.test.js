// Published and hand-computed examples, evaluated by the WebAssembly that visitors load; tests/browser types them.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import * as artefact from "../target/wasm/calculators/calculators_wasm.js";
import { examples, inputsOf } from "../tools/golden.js";
import { coreOf } from "../www/core/calculators.js";
import { metrics } from "../www/core/definitions.js";

const core = coreOf(artefact);
before(() => core.ready());

for (const example of examples) {
  const { metric, source, options, expected, tolerance } = example;
  test(`${metric}: ${source}`, () => {
    const definition = metrics.find(({ id }) => id === metric);
    assert.ok(definition);
    const result = core.evaluate(definition, inputsOf(example), options);
    assert.ok(result.ok, JSON.stringify(result));
    for (const [id, value] of Object.entries(expected)) {
      assert.ok(Math.abs(result.values[id] - value) <= tolerance, `${id} is ${result.values[id]}, not ${value}`);
    }
  });
}

test("every calculator has an example", () => {
  const shown = new Set(examples.filter(({ shown }) => shown).map(({ metric }) => metric));
  assert.deepEqual(
    metrics.map(({ id }) => id).filter((id) => !shown.has(id)),
    [],
  );
});
