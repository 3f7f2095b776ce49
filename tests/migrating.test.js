// The figures of docs/migrating.md for this package, compared with other packages' (tests/golden/migrating.py).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { fit, predict } from "../dist/models.js";

const page = readFileSync(new URL("../docs/migrating.md", import.meta.url), "utf8");
const lines = readFileSync(new URL("data/cdnow-summary.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1);
const rows = lines.map((line) => line.split(",").map(Number));
const [frequency, recency, age, monetary] = [1, 2, 3, 4].map((index) => rows.map((cells) => cells[index]));
const cdnow = { frequency, recency, age, monetary };
const sum = (/** @type {Float64Array | undefined} */ values) =>
  Array.from(values ?? []).reduce((total, value) => total + value, 0);

test("the lifetime value of CDNOW is that of the documentation", async () => {
  const model = await fit("bg-nbd", cdnow, { timeUnit: "week" });
  assert.ok(model.ok);
  const horizon = /** @type {const} */ ({ horizon: 12, horizonUnit: "month", discountRate: 0.01 });
  const values = await predict(model, cdnow, { ...horizon, timeUnit: "week" });
  assert.ok(values.ok);
  const total = Math.round(sum(values.clv)).toLocaleString("en");
  assert.ok(page.includes(`horizonUnit: "month"\`: ${total};`), total);
  // With months of 30 days and the spends of `lifetimes`, the value equals that of `lifetimes`.
  const thirty = await predict(model, cdnow, {
    horizon: 360,
    horizonUnit: "day",
    period: 30,
    discountRate: 0.01,
    timeUnit: "week",
  });
  assert.ok(thirty.ok);
  assert.ok(Math.abs(sum(thirty.clv) / 71_510 - 1) < 0.015, String(sum(thirty.clv)));
  const refused = await predict(model, cdnow, { ...horizon, timeUnit: "day" });
  assert.equal(refused.ok || refused.reason, "ages-in-model-unit");
});

test("an infinite mean spend gives medians with a warning", async () => {
  const model = /** @type {const} */ ({ model: "gamma-gamma", parameters: { p: 5, q: 0.6, v: 10 } });
  const spends = await predict(model, { frequency: [0, 1], monetary: [0, 25] }, {});
  assert.ok(spends.ok);
  assert.deepEqual(spends.warnings, ["median-spend"]);
  assert.ok(spends.expectedSpend?.every((spend) => spend > 0));
});

test("the correlation of the apparel data is that of the documentation", async () => {
  const apparel = readFileSync(new URL("data/apparel-summary.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  const cells = apparel.map((line) => line.split(",").map(Number));
  const weeks = (/** @type {number} */ index) => cells.map((row) => row[index] / 7);
  const data = { frequency: cells.map(([x]) => x), recency: weeks(1), age: weeks(2) };
  const found = await fit("pareto-nbd", data, { timeUnit: "week", correlation: true, kernelTime: 1 });
  assert.ok(found.ok && found.correlation);
  const value = (/** @type {number} */ figure) =>
    figure.toLocaleString("en", { minimumFractionDigits: 3, maximumFractionDigits: 3 }).replace("-", "−");
  const p = found.correlation.pValue.toFixed(2);
  assert.ok(page.includes(`\`correlation: true, kernelTime: 1\`: ${value(found.logLikelihood)}, p ${p};`), p);
  // The point at which CLVTools stops if started there (tests/golden/migrating.R).
  assert.ok(Math.abs(found.logLikelihood + 5848.0264) < 1e-4);
});
