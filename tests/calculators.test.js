// The package's entry point in Node: the results of `import { evaluate } from "regulars"`.

import assert from "node:assert/strict";
import { before, test } from "node:test";

import { evaluate, metrics, ready } from "../dist/regulars.js";
import * as artefact from "../target/wasm/calculators/calculators_wasm.js";
import * as clvArtefact from "../target/wasm/calculators/clv_wasm.js";
import { coreOf } from "../www/core/calculators.js";

const figures = { promoters: 70, passives: 10, detractors: 20 };

/** @param {number} actual @param {number} expected @param {number} tolerance */
function near(actual, expected, tolerance) {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual}, not ${expected}`);
}

test("evaluate() before ready() returns a code, not an exception", () => {
  assert.deepEqual(evaluate("nps", figures), { ok: false, code: "not-ready" });
});

test("evaluate() after ready() gives results, and codes for bad input", async (t) => {
  before(() => ready());

  await t.test("NPS and its intervals agree with Rocks (2016)", () => {
    for (const [interval, low, high] of [
      ["adjusted-wald", 32.9415, 64.1459],
      ["score", 32.6261, 63.9434],
    ]) {
      const result = evaluate("nps", figures, { confidence: 0.95, interval });
      assert.ok(result.ok);
      assert.equal(result.values.nps, 50);
      near(result.values.low, Number(low), 5e-5);
      near(result.values.high, Number(high), 5e-5);
      assert.equal(result.verdict, "wide");
    }
  });

  await t.test("the inputs given determine the form", () => {
    const answers = evaluate("nps", { answers: [0, 7, 7, 9, 9, 9] });
    assert.ok(answers.ok);
    near(answers.values.nps, 33.3333, 1e-4);
    assert.deepEqual(answers.tables.distribution[7], { score: 7, count: 2 });
    const counts = evaluate("nps", { counts: [1, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0].map((count) => ({ count })) });
    assert.ok(counts.ok);
    assert.equal(counts.values.nps, answers.values.nps);
    assert.deepEqual(counts.warnings, [{ code: "few-answers" }]);
  });

  await t.test("a million pasted answers are counted, and one more is refused", () => {
    const result = evaluate("nps", { answers: new Array(1_000_000).fill(9) });
    assert.ok(result.ok);
    assert.equal(result.values.answers, 1_000_000);
    const one = evaluate("nps", { answers: new Array(1_000_001).fill(9) });
    assert.deepEqual(one, { ok: false, code: "row-count", input: "answers", min: 1, max: 1_000_000 });
  });

  await t.test("the convention of CLV decides its value and the inputs it needs", () => {
    const inputs = { "order-value": 100, "orders-per-year": 4, lifespan: 3, margin: 0.6 };
    const margin = evaluate("clv", inputs, { value: "margin" });
    assert.ok(margin.ok);
    near(margin.values.clv, 720, 1e-12);
    assert.equal(margin.tables.years.length, 3);
    const discounted = evaluate("clv", inputs, { value: "discounted" });
    assert.deepEqual(discounted, { ok: false, code: "missing", input: "discount-rate" });
  });

  await t.test("the headline follows the convention", () => {
    const counts = [80, 210, 140, 110, 160, 180, 120];
    const mean = evaluate("customer-effort", { counts }, { measure: "mean" });
    assert.ok(mean.ok);
    near(mean.values.mean, 4.08, 1e-12);
    assert.equal(mean.values["agree-share"], undefined);
  });

  await t.test("bad input returns a code with its place and range", () => {
    const passives = (/** @type {any} */ value) => ({ ...figures, passives: value });
    /** @type {[any, any, any, object][]} */
    const cases = [
      ["nps", passives(-1), {}, { code: "out-of-range", input: "passives", min: 0, max: 1e9 }],
      ["nps", passives(2e9), {}, { code: "out-of-range", input: "passives", min: 0, max: 1e9 }],
      ["nps", passives(1.5), {}, { code: "not-whole", input: "passives" }],
      ["nps", passives("10"), {}, { code: "not-a-number", input: "passives" }],
      ["nps", passives(NaN), {}, { code: "not-a-number", input: "passives" }],
      ["nps", passives(Infinity), {}, { code: "not-a-number", input: "passives" }],
      ["nps", passives(10n), {}, { code: "not-a-number", input: "passives" }],
      ["nps", passives([10]), {}, { code: "not-a-number", input: "passives" }],
      ["nps", passives(undefined), {}, { code: "missing", input: "passives" }],
      ["nps", passives(null), {}, { code: "missing", input: "passives" }],
      ["nps", { promoters: 0, passives: 0, detractors: 0 }, {}, { code: "empty", input: "promoters" }],
      ["nps", { ...figures, detractor: 1 }, {}, { code: "unknown-input", input: "detractor" }],
      ["nps", { ...figures, "passives-won": 11 }, {}, { code: "exceeds", input: "passives-won", limit: "passives" }],
      ["nps", figures, { form: "folklore" }, { code: "unknown-form", input: "form" }],
      ["nps", figures, { interval: "folklore" }, { code: "unknown-option", input: "interval" }],
      ["nps", figures, { intervall: "score" }, { code: "unknown-option", input: "intervall" }],
      ["nps", figures, { confidence: 1 }, { code: "out-of-range", input: "confidence", min: 0.5, max: 0.9999 }],
      [
        "nps",
        { answers: [9, 11] },
        {},
        { code: "out-of-range", input: "answers", row: 1, column: "score", min: 0, max: 10 },
      ],
      ["nps", { answers: [9, "x"] }, {}, { code: "not-a-number", input: "answers", row: 1, column: "score" }],
      ["nps", { answers: 9 }, {}, { code: "not-a-table", input: "answers" }],
      ["nps", { counts: [1, 2] }, {}, { code: "row-count", input: "counts", min: 11, max: 11 }],
      ["nps", { answers: [] }, {}, { code: "missing", input: "answers" }],
      [
        "satisfaction-return",
        {
          groups: [
            [70, 56],
            [80, 81],
            [0, 0],
          ].map(([customers, returned]) => ({ customers, returned })),
        },
        {},
        { code: "exceeds", input: "groups", row: 1, column: "returned", limit: "customers" },
      ],
      ["nps", null, {}, { code: "unknown-input" }],
      ["nps", "70", {}, { code: "unknown-input" }],
      ["constructor", figures, {}, { code: "unknown-metric" }],
      [undefined, undefined, undefined, { code: "unknown-metric" }],
    ];
    for (const [id, inputs, options, expected] of cases) {
      assert.deepEqual(evaluate(id, inputs, options), { ok: false, ...expected });
    }
  });

  await t.test("the definitions are deeply frozen", () => {
    assert.ok(metrics.every((metric) => Object.isFrozen(metric.forms[0].inputs[0])));
    assert.throws(() => Object.assign(metrics[0], { id: "other" }), TypeError);
  });
});

test("a core of another version is refused, on either side", async () => {
  const core = coreOf(artefact);
  await core.ready();
  const [nps] = metrics;
  assert.equal(nps.id, "nps");
  // JavaScript of another version: the wasm refuses its request.
  assert.deepEqual(core.evaluate({ ...nps, version: nps.version + 1 }, figures), { ok: false, code: "other-version" });
  // Wasm of another version, here that of CLV: JavaScript rejects its answer in any case.
  const other = coreOf(clvArtefact);
  await other.ready();
  assert.deepEqual(other.evaluate(nps, figures), { ok: false, code: "other-version" });
  const result = core.evaluate(nps, figures);
  assert.ok(result.ok);
  assert.equal(result.values.nps, 50);
});
