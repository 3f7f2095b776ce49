// Models of many customers are compared in several workers, replaced here by stand-ins that run in this thread.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { compareModels, simulate } from "../dist/models.js";

const week = /** @type {const} */ ({ timeUnit: "week" });
/** @type {any} */
const scope = globalThis;

/** Answers of a worker, from the module that works without one. @type {(request: any) => Promise<any>} */
let answer;
let started = 0;
/** @type {string[][]} */
const asked = [];

class StandIn {
  constructor() {
    started++;
  }
  /** @param {{ task: string, request: any[] }} message */
  async postMessage({ request }) {
    asked.push(request[1].models);
    const result = await answer(request);
    /** @type {any} */ (this).onmessage({ data: { result } });
  }
  terminate() {}
}

/** @param {number} processors */
function install(processors) {
  scope.Worker = StandIn;
  scope.location = { href: "file:///page" };
  Object.defineProperty(scope, "navigator", { value: { hardwareConcurrency: processors }, configurable: true });
  [started, asked.length] = [0, 0];
}

after(() => {
  delete scope.Worker;
  delete scope.location;
});

test("several workers compare models of many customers with the same result as one", async () => {
  const age = Float64Array.from({ length: 100_000 }, (_, index) => 5 + (index % 70));
  const parameters = { k: 2, r: 1, alpha: 2, a: 0.5, b: 2 };
  const drawn = /** @type {any} */ (
    await simulate({ model: "mbg-cnbd-k", parameters, ...week }, { age }, { ...week, seed: 1 })
  );
  const data = { frequency: drawn.frequency, recency: drawn.recency, age, logGapSum: drawn.logGapSum };
  const models = /** @type {const} */ (["bg-nbd", "mbg-nbd", "mbg-cnbd-k"]);
  const alone = /** @type {any} */ (await compareModels(data, { ...week, models, bins: 5 }));
  /** @type {Map<string, any>} */
  const known = new Map();
  for (const model of models) known.set(model, await compareModels(data, { ...week, models: [model], bins: 5 }));
  answer = async ([, options]) => known.get(options.models[0]) ?? { ok: false, code: "undefined", input: "model" };

  install(2);
  const several = /** @type {any} */ (await compareModels(data, { ...week, models, bins: 5 }));
  assert.deepEqual(several, alone);
  assert.deepEqual(asked.flat(), models);
  assert.ok(started >= 2, `${started} workers`);
  const total = several.models.reduce((/** @type {number} */ sum, /** @type {any} */ fit) => sum + fit.weight, 0);
  assert.ok(Math.abs(total - 1) < 1e-12);

  // If one worker refuses, the comparison refuses. With one processor, or few customers, one worker compares all
  // models.
  const refused = /** @type {any} */ (
    await compareModels(data, { ...week, models: /** @type {any} */ (["bg-nbd", "none"]) })
  );
  assert.deepEqual([refused.ok, refused.code], [false, "undefined"]);
  install(1);
  answer = async () => alone;
  assert.equal(await compareModels(data, { ...week, models }), alone);
  assert.deepEqual([started, asked], [0, [models]]);
  install(4);
  const few = { frequency: [1, 2, 0], recency: [3, 4, 0], age: [9, 9, 9] };
  await compareModels(few, { ...week, models });
  assert.deepEqual(asked, [models]);
});
