// Posterior draws, intervals and answers about the next purchase, in Node.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { fit, forecastTotals, predict, samplePosterior, simulate } from "../dist/models.js";

const lines = readFileSync(new URL("data/cdnow-summary.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1);
const cells = lines.map((line) => line.split(",").map(Number));
const column = (/** @type {number} */ index) => cells.map((row) => row[index]);
const cdnow = { frequency: column(1), recency: column(2), age: column(3) };
const week = /** @type {const} */ ({ timeUnit: "week" });

/** @template T @param {T} found @returns {any} */
function good(found) {
  assert.ok(/** @type {any} */ (found).ok, JSON.stringify(found));
  return found;
}

test("posterior draws centre on the fit and repeat with the seed", async () => {
  const fitted = good(await fit("bg-nbd", cdnow, week));
  const posterior = good(await samplePosterior("bg-nbd", cdnow, { ...week, draws: 4000, seed: 5 }));
  assert.ok(posterior.paretoK < 0.7 && posterior.effectiveSize > 2000);
  assert.deepEqual(
    posterior.draws.map((/** @type {Float64Array} */ draws) => draws.length),
    [4000, 4000, 4000, 4000],
  );
  for (const name of ["r", "alpha"]) {
    const away = Math.abs(posterior.parameters[name] - fitted.parameters[name]) / fitted.standardErrors[name];
    assert.ok(away < 0.3, `${name}: ${away}`);
    const ratio = posterior.deviations[name] / fitted.standardErrors[name];
    assert.ok(Math.abs(ratio - 1) < 0.15, `${name}: ${ratio}`);
  }
  const again = good(await samplePosterior("bg-nbd", cdnow, { ...week, draws: 4000, seed: 5 }));
  assert.deepEqual(again.draws, posterior.draws);
});

test("posteriors of spends and of renewals agree with a grid, and predict", async () => {
  const golden = JSON.parse(readFileSync(new URL("golden/posterior_grid.json", import.meta.url), "utf8"));
  const survivors = [1000, 631, 468, 382, 326, 289, 262, 241];
  const monetary = column(4);
  for (const [id, key, data] of /** @type {const} */ ([
    ["gamma-gamma", "gamma-gamma", { frequency: cdnow.frequency, monetary }],
    ["sbg", "sbg regular", { survivors }],
    ["bdw", "bdw regular", { survivors }],
  ])) {
    const options = id === "gamma-gamma" ? { seed: 2 } : { timeUnit: /** @type {const} */ ("year"), seed: 2 };
    const found = good(await samplePosterior(id, data, options));
    assert.ok(found.paretoK < 0.7 && found.effectiveSize > 1000 && found.warnings.length === 0, JSON.stringify(found));
    // The grid has the logarithms of the parameters.
    const { mean: means, deviation } = golden[key];
    assert.deepEqual([found.draws.length, Object.keys(found.parameters).length], [means.length, means.length]);
    found.draws.forEach((/** @type {Float64Array} */ draws, /** @type {number} */ at) => {
      const mean = draws.reduce((sum, value) => sum + Math.log(value), 0) / draws.length;
      assert.ok(Math.abs(mean - means[at]) < 0.12 * deviation[at], `${id} ${at}: ${mean}`);
    });
    if (id !== "gamma-gamma") {
      const { survival, survivalIntervals } = good(
        await predict(found, {}, { horizon: 12, ...options, confidence: 0.95 }),
      );
      const { low, high } = survivalIntervals;
      assert.deepEqual([survival.length, low.length, low[0], high[0]], [13, 13, 1, 1]);
      for (let period = 1; period <= 12; period++) {
        assert.ok(low[period] < survival[period] && survival[period] < high[period]);
      }
      // 631 of 1,000: about ±0.03; the interval of year twelve is wider relative to the share that remains.
      assert.ok(high[1] - low[1] > 0.03 && high[1] - low[1] < 0.08, String(high[1] - low[1]));
      assert.ok((high[12] - low[12]) / survival[12] > (high[1] - low[1]) / survival[1]);
    }
  }
  // Draws of both models together: values with the uncertainty of purchases and of spends.
  const data = { ...cdnow, monetary };
  const purchases = good(await samplePosterior("bg-nbd", cdnow, { ...week, draws: 300 }));
  const spendModel = good(await samplePosterior("gamma-gamma", data, { draws: 300 }));
  const found = good(await predict(purchases, data, { horizon: 39, ...week, confidence: 0.9, spendModel }));
  const { low, value, high } = found.simulatedTotals.clv;
  assert.ok(low < value && value < high);
  for (const [id, bad, options, code] of /** @type {any[]} */ ([
    ["sbg", { survivors: [9, 8] }, { timeUnit: "year" }, "row-count"],
    ["sbg", { survivors }, {}, "missing"],
    ["gamma-gamma", { frequency: [1, 2, 3], monetary: [5, 5, 5] }, {}, "undefined"],
    ["gamma-gamma", { frequency: [1, 2, 3], monetary: [5, NaN, 5] }, {}, "not-a-number"],
    ["bdw", { survivors }, { timeUnit: "year", k: 2 }, "unknown-option"],
  ])) {
    const answer = /** @type {any} */ (await samplePosterior(id, bad, options));
    assert.deepEqual([answer.ok, answer.code], [false, code], `${id} ${JSON.stringify(answer)}`);
  }
});

test("a posterior predicts with intervals for totals and for each customer", async () => {
  const posterior = good(await samplePosterior("bg-nbd", cdnow, { ...week, draws: 500 }));
  const found = good(await predict(posterior, cdnow, { horizon: 39, ...week, confidence: 0.9 }));
  const { transactions } = found.simulatedTotals;
  assert.ok(transactions.low < transactions.value && transactions.value < transactions.high);
  const { low, high } = found.purchaseIntervals;
  assert.equal(low.length, cdnow.frequency.length);
  low.forEach((/** @type {number} */ value, /** @type {number} */ row) => {
    assert.ok(Number.isInteger(value) && value <= high[row]);
    assert.ok(found.expectedTransactions[row] <= high[row] + 1);
  });
});

test("totals with undetermined parameters have intervals by posterior draws", async () => {
  // Nobody drops out, so a and b are undetermined.
  const truth = { model: /** @type {const} */ ("bg-nbd"), parameters: { r: 2, alpha: 10, a: 1e-6, b: 1 }, ...week };
  const drawn = good(
    await simulate(truth, { age: Array.from({ length: 300 }, () => 40) }, { ...week, seed: 3, horizon: 20 }),
  );
  const { frequency, recency, age, holdout } = drawn;
  const fitted = good(await fit("bg-nbd", { frequency, recency, age }, week));
  assert.ok(fitted.warnings.length > 0);
  const data = { frequency, recency, age };
  const point = good(await predict(fitted, data, { horizon: 20, ...week, confidence: 0.95 }));
  assert.equal(point.expectedTotals.transactions.reason, "parameters-undetermined");
  const posterior = good(await samplePosterior("bg-nbd", data, { ...week, draws: 1000 }));
  const found = good(await predict(posterior, data, { horizon: 20, ...week, confidence: 0.99 }));
  const actual = holdout.reduce((/** @type {number} */ sum, /** @type {number} */ count) => sum + count, 0);
  const { low, high } = found.simulatedTotals.transactions;
  assert.ok(low <= actual && actual <= high, `${low} ${actual} ${high}`);
});

test("probabilities of purchases sum to one and have the expected purchases as mean", async () => {
  const model = good(await fit("mbg-nbd", cdnow, week));
  const few = { frequency: [0, 2, 26], recency: [0, 30, 30], age: [39, 39, 31] };
  const found = good(await predict(model, few, { horizon: 10, ...week, purchaseCounts: 200, nextPurchase: true }));
  for (let row = 0; row < 3; row++) {
    let [total, mean] = [0, 0];
    found.purchaseProbabilities.forEach((/** @type {Float64Array} */ column, /** @type {number} */ n) => {
      total += column[row];
      mean += n * column[row];
    });
    assert.ok(Math.abs(total - 1) < 1e-9);
    assert.ok(Math.abs(mean - found.expectedTransactions[row]) < 1e-8);
    assert.ok(found.pAliveThen[row] < found.pAlive[row]);
    const { low, median, high } = found.nextPurchase;
    assert.ok(low[row] <= median[row] && median[row] <= high[row]);
  }
  // The median in another unit is the same time.
  const days = { frequency: few.frequency, recency: [0, 210, 210], age: [273, 273, 217] };
  const same = good(await predict(model, days, { horizon: 70, timeUnit: "day", nextPurchase: true }));
  const [inDays, inWeeks] = [same, found].map(({ nextPurchase }) => nextPurchase.median[2]);
  assert.ok(Math.abs(inDays / 7 - inWeeks) < 1e-9 * inWeeks);
  const { ok } = await predict(model, few, { horizon: Infinity, ...week, discountRate: 0.1, purchaseCounts: 3 });
  assert.equal(ok, false);
});

test("a log is forecast with intervals that covered its second half", async () => {
  const purchases = readFileSync(new URL("data/cdnow-sample.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  /** @type {Map<string, number>} */
  const numbers = new Map();
  const customer = purchases.map((line) => {
    const [id] = line.split(",");
    numbers.set(id, numbers.get(id) ?? numbers.size);
    return numbers.get(id) ?? 0;
  });
  const time = purchases.map((line) => Date.parse(line.split(",")[1]) / 6.048e8);
  const end = Date.parse("1997-09-30") / 6.048e8;
  const known = time.map((day, row) => ({ day, row })).filter(({ day }) => day <= end);
  const data = { customer: known.map(({ row }) => customer[row]), time: known.map(({ day }) => day) };
  const found = good(await forecastTotals(data, { ...week, horizon: 39, observationEnd: end, draws: 500 }));
  const firsts = new Set(data.customer);
  const days = new Set(
    purchases.map((_, row) => (time[row] > end && firsts.has(customer[row]) ? `${customer[row]} ${time[row]}` : "")),
  );
  const actual = days.size - 1;
  assert.equal(actual, 1882);
  const [average, ...models] = found.forecasts;
  assert.equal(average.model, "average");
  assert.ok(models.length >= 3);
  for (const { widened, drawn } of found.forecasts) {
    assert.ok(widened.low <= actual && actual <= widened.high, JSON.stringify(widened));
    assert.ok(widened.high - widened.low > drawn.high - drawn.low);
  }
  const weights = models.reduce((/** @type {number} */ sum, /** @type {any} */ { weight }) => sum + weight, 0);
  assert.ok(weights > 0.5 && weights <= 1 + 1e-9);
  const refused = await forecastTotals({ customer: [0], time: [1] }, { ...week, horizon: 5 });
  assert.equal(refused.ok, false);
});
