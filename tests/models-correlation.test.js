// Correlated purchases and dropout, and fits per cohort, in Node.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { fit, fitCohorts, predict, simulate } from "../dist/models.js";

const rows = readFileSync(new URL("data/cdnow-summary.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(",").map(Number));
const column = (/** @type {number} */ index) => rows.map((cells) => cells[index]);
const data = { frequency: column(1), recency: column(2), age: column(3) };
const week = /** @type {const} */ ({ timeUnit: "week" });

/** @param {any} found @returns {any} */
function good(found) {
  assert.ok(found.ok, JSON.stringify(found));
  return found;
}

/** @param {number} actual @param {number} expected @param {number} by */
const near = (actual, expected, by) => assert.ok(Math.abs(actual - expected) <= by, `${actual} is not ${expected}`);

test("Pareto/NBD with a correlation agrees with SciPy and predicts", async () => {
  const golden = JSON.parse(readFileSync(new URL("golden/correlation.json", import.meta.url), "utf8"));
  const [reference] = golden.fits;
  const found = good(await fit("pareto-nbd", data, { ...week, correlation: true }));
  near(found.logLikelihood, reference.logLikelihood, 1e-6);
  near(found.correlation.coefficient, reference.coefficient, 1e-5);
  near(found.correlation.likelihoodRatio, 2 * (found.logLikelihood - found.correlation.logLikelihoodWithout), 1e-9);
  near(found.aic, 10 - 2 * found.logLikelihood, 1e-9);
  assert.deepEqual(found.warnings, ["correlation-at-limit"]);
  assert.equal(found.correlation.standardError, null);
  const plain = good(await fit("pareto-nbd", data, week));
  near(plain.logLikelihood, found.correlation.logLikelihoodWithout, 1e-9);

  for (const { parameters, coefficient, kernel, customers } of golden.customers) {
    const [r, alpha, s, beta] = parameters;
    const correlation = { coefficient, kernelTime: kernel };
    const model = /** @type {const} */ ({
      model: "pareto-nbd",
      parameters: { r, alpha, s, beta },
      correlation,
      ...week,
    });
    const of = (/** @type {string} */ name) => customers.map((/** @type {any} */ customer) => customer[name]);
    const histories = { frequency: of("frequency"), recency: of("recency"), age: of("age") };
    const predicted = good(
      await predict(model, histories, { ...week, horizon: 39, purchaseCounts: 0, nextPurchase: true }),
    );
    customers.forEach((/** @type {any} */ customer, /** @type {number} */ row) => {
      near(predicted.pAlive[row], Number(customer.pAlive), 1e-10);
      near(predicted.expectedTransactions[row], Number(customer.expected), 1e-9);
      near(predicted.purchaseProbabilities[0][row], Number(customer.pNone), 1e-10);
      near(predicted.pAliveThen[row], Number(customer.pAliveThen), 1e-10);
    });
    // The same data in days.
    const inDays = (/** @type {number[]} */ times) => times.map((time) => 7 * time);
    const days = { ...histories, recency: inDays(histories.recency), age: inDays(histories.age) };
    const again = good(await predict(model, days, { timeUnit: "day", horizon: 273 }));
    near(again.expectedTransactions[1], predicted.expectedTransactions[1], 1e-9);
  }
});

test("a correlation is refused for models and data that have none", async () => {
  const refused = async (/** @type {any} */ model, /** @type {any} */ options) => {
    const answer = /** @type {any} */ (await fit(model, data, { ...week, ...options }));
    return [answer.ok, answer.code, answer.input, answer.reason];
  };
  assert.deepEqual(await refused("bg-nbd", { correlation: true }), [false, "unknown-option", "correlation", undefined]);
  assert.deepEqual(await refused("pareto-nbd", { kernelTime: 3 }), [false, "missing", "correlation", undefined]);
  const covariates = { purchase: { late: data.age.map((age) => age > 35) } };
  assert.deepEqual(await refused("pareto-nbd", { correlation: true, covariates }), [
    false,
    "undefined",
    "correlation",
    "not-with-covariates",
  ]);
  for (const kernelTime of [0, -1, Infinity, NaN]) {
    const [ok, , input] = await refused("pareto-nbd", { correlation: true, kernelTime });
    assert.deepEqual([ok, input], [false, "kernelTime"], String(kernelTime));
  }
  const parameters = { r: 0.55, alpha: 10.6, s: 0.6, beta: 11.7 };
  const model = /** @type {const} */ ({ model: "pareto-nbd", parameters, ...week });
  for (const correlation of [{}, { coefficient: 2, kernelTime: 30 }, { coefficient: 0.1, kernelTime: 0 }, 7]) {
    const bad = /** @type {any} */ ({ ...model, correlation });
    assert.equal((await predict(bad, data, { ...week, horizon: 39 })).ok, false, JSON.stringify(correlation));
  }
});

test("totals by a fit with a correlation have intervals", async () => {
  const asked = /** @type {const} */ ({ ...week, horizon: 39, confidence: 0.95, seed: 1 });
  // For CDNOW the coefficient is at a limit for a long range of τ. The uncertainty of a correlation given by hand
  // is unknown.
  const found = good(await fit("pareto-nbd", data, { ...week, correlation: true }));
  const predicted = good(await predict(found, data, asked));
  const sum = predicted.expectedTransactions.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0);
  const [expected, simulated] = [predicted.expectedTotals.transactions, predicted.simulatedTotals.transactions];
  near(expected.value, sum, 1e-8);
  assert.ok(expected.low < sum && sum < expected.high && expected.reason === null, JSON.stringify(expected));
  assert.ok(simulated.low < expected.low && expected.high < simulated.high, JSON.stringify(simulated));
  // The interval of Pareto/NBD without a correlation is about as wide.
  const plain = good(await predict(good(await fit("pareto-nbd", data, week)), data, asked)).simulatedTotals
    .transactions;
  const ratio = (simulated.high - simulated.low) / (plain.high - plain.low);
  assert.ok(ratio > 0.5 && ratio < 2, String(ratio));
  const { r, alpha, s, beta } = found.parameters;
  const byHand = /** @type {const} */ ({
    model: "pareto-nbd",
    parameters: { r, alpha, s, beta },
    correlation: { coefficient: 0.1, kernelTime: 30 },
    ...week,
  });
  const unsure = good(await predict(byHand, data, asked));
  assert.deepEqual(
    [unsure.expectedTotals.transactions.low, unsure.expectedTotals.transactions.reason],
    [null, "covariance-unknown"],
  );
  assert.equal(unsure.simulatedTotals.transactions.reason, "covariance-unknown");
  // With spends, the value also has intervals.
  const monetary = column(4);
  const valued = good(await predict(found, { ...data, monetary }, asked));
  assert.ok(valued.expectedTotals.clv.low < valued.expectedTotals.clv.value);
  assert.ok(valued.simulatedTotals.clv.low < valued.expectedTotals.clv.low);
});

test("customers simulated with a correlation show it when fitted", async () => {
  const parameters = { r: 0.5, alpha: 5, s: 0.5, beta: 10 };
  const correlation = { coefficient: 0.6, kernelTime: 30 };
  const age = Array.from({ length: 6000 }, (_, index) => 40 + (index % 120));
  const model = /** @type {const} */ ({ model: "pareto-nbd", parameters, correlation, ...week });
  const drawn = good(await simulate(model, { age }, { ...week, seed: 4 }));
  const found = good(await fit("pareto-nbd", drawn, { ...week, correlation: true, kernelTime: 30 }));
  const { pValue, coefficient, covariance } = found.correlation;
  assert.ok(pValue < 0.001, JSON.stringify(found.correlation));
  near(coefficient, 0.6, 4 * Math.sqrt(covariance[4][4]));
});

test("cohorts have separate fits, shrunk towards one another", async () => {
  const month = data.age.map((age) => (age > 34.6 ? "January" : age > 30.6 ? "February" : "March"));
  const found = good(await fitCohorts("mbg-nbd", { ...data, cohort: month }, week));
  assert.deepEqual(
    found.cohorts.map((/** @type {any} */ fit) => fit.cohort),
    ["February", "January", "March"],
  );
  const customers = found.cohorts.reduce((/** @type {number} */ sum, /** @type {any} */ fit) => sum + fit.customers, 0);
  assert.equal(customers, 2357);
  assert.ok(found.logLikelihood >= found.pooled.logLikelihood);
  near(found.pooled.logLikelihood, good(await fit("mbg-nbd", data, week)).logLikelihood, 1e-8);
  assert.deepEqual(Object.keys(found.spread), ["r", "alpha", "a", "b"]);
  const [february] = found.cohorts;
  const of = (/** @type {number[]} */ cells) => cells.filter((_, row) => month[row] === "February");
  const own = { frequency: of(data.frequency), recency: of(data.recency), age: of(data.age) };
  const predicted = good(await predict(february, own, { ...week, horizon: 39, confidence: 0.95 }));
  const { low, value, high } = predicted.expectedTotals.transactions;
  assert.ok(low < value && value < high);

  const code = async (/** @type {any} */ model, /** @type {any} */ cohort, options = {}) => {
    const answer = /** @type {any} */ (await fitCohorts(model, { ...data, cohort }, { ...week, ...options }));
    return [answer.ok, answer.code];
  };
  assert.deepEqual(await code("mbg-nbd", undefined), [false, "missing"]);
  assert.deepEqual(await code("mbg-nbd", ["a"]), [false, "row-count"]);
  assert.deepEqual(
    await code(
      "mbg-nbd",
      month.map(() => "all"),
    ),
    [false, "too-few"],
  );
  assert.deepEqual(
    await code(
      "mbg-nbd",
      month.map(() => ({})),
    ),
    [false, "not-a-number"],
  );
  assert.deepEqual(await code("mbg-nbd", data.age, { penalty: 1 }), [false, "unknown-option"]);
  assert.deepEqual(await code("sbg", month), [false, "undefined"]);
});
