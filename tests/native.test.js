// Native code and WebAssembly give the same figures to the last bit, for every calculator.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { wasmURL } from "../target/wasm/calculators/calculators_wasm.js";
import { metrics } from "../www/core/definitions.js";
import { instantiate } from "../www/core/instance.js";

/**
 * @typedef {{ metric: string, request: number[], answer: string[] }} Evaluation figures as the hexadecimal of their
 *   bits
 */

/** A fit uses the platform's own logarithm in its steps, so its end point agrees except for the last few digits. */
const FITTED = ["retention-projection"];

/** @param {string} hex */
const figure = (hex) =>
  hex === "" ? NaN : new DataView(BigUint64Array.of(BigInt(`0x${hex}`)).buffer).getFloat64(0, true);

/** @param {string} one @param {string} other */
const close = (one, other) => one === other || Math.abs(figure(one) - figure(other)) <= 1e-8 * Math.abs(figure(other));

/** @param {number} value */
const bits = (value) => {
  if (Number.isNaN(value)) return "";
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
};

test("native and WebAssembly results are equal", async (t) => {
  const core = await instantiate(readFileSync(wasmURL));
  const printed = execFileSync("cargo", ["run", "--quiet", "--example", "evaluations"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  /** @type {Evaluation[]} */
  const evaluations = printed
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  for (const { id } of metrics) {
    await t.test(id, () => {
      const own = evaluations.filter(({ metric }) => metric === id);
      // The second number of an answer indicates a refusal.
      assert.ok(own.filter(({ answer: [, refused] }) => figure(refused) === 0).length >= 5, "too few have a result");
      for (const { request, answer } of own) {
        const given = Array.from(core.evaluate(request), bits);
        const alike =
          FITTED.includes(id) &&
          given.length === answer.length &&
          given.every((one, index) => close(one, answer[index]));
        if (!alike) assert.deepEqual(given, answer, JSON.stringify(request));
      }
    });
  }
});
