// Covariates in Node: the coding of columns, CLVTools' fits, cohorts of contracts.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { fit, predict, simulate } from "../dist/models.js";

const rows = readFileSync(new URL("data/apparel-summary.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(",").map(Number));
const column = (/** @type {number} */ index) => rows.map((cells) => cells[index]);
const weeks = (/** @type {number[]} */ days) => days.map((day) => day / 7);
const [frequency, monetary, gender, channel] = [0, 3, 4, 5].map(column);
const data = { frequency, recency: weeks(column(1)), age: weeks(column(2)), monetary };

/** @template T @param {T} found @returns {any} */
function good(found) {
  assert.ok(/** @type {any} */ (found).ok, JSON.stringify(found));
  return found;
}

/** @param {number} actual @param {number} expected @param {number} by */
const near = (actual, expected, by) => assert.ok(Math.abs(actual - expected) <= by, `${actual} is not ${expected}`);

test("Pareto/NBD with covariates agrees with CLVTools", async () => {
  const covariates = { purchase: { gender, channel }, dropout: { gender, channel } };
  const found = good(await fit("pareto-nbd", data, { timeUnit: "week", covariates }));
  near(found.logLikelihood, -5821.0627, 1e-4);
  near(found.covariates.logLikelihoodWithout, -5848.0978, 1e-4);
  const expected = [0.2859, 0.6241, -0.643, 0.7907];
  const names = found.covariates.coefficients.map(
    (/** @type {any} */ { process, covariate, value }, /** @type {number} */ at) => {
      near(value, expected[at], 2e-3);
      return `${process} ${covariate}`;
    },
  );
  assert.deepEqual(names, ["purchase gender", "purchase channel", "dropout gender", "dropout channel"]);
  const equal = good(await fit("pareto-nbd", data, { timeUnit: "week", covariates, equal: ["gender"] }));
  near(equal.logLikelihood, -5826.5342, 1e-4);
  assert.deepEqual(
    equal.covariates.coefficients.map((/** @type {any} */ { process }) => process),
    ["both", "purchase", "dropout"],
  );
});

test("text is coded by its values, with the most frequent value as reference", async () => {
  const sex = gender.map((value) => (value === 1 ? "f" : "m"));
  const most = gender.reduce((sum, value) => sum + value, 0) > gender.length / 2 ? "f" : "m";
  const coded = good(await fit("mbg-nbd", data, { timeUnit: "week", covariates: { purchase: { sex } } }));
  const plain = good(await fit("mbg-nbd", data, { timeUnit: "week", covariates: { purchase: { gender } } }));
  near(coded.logLikelihood, plain.logLikelihood, 1e-8);
  const [{ covariate, level, value, pValue }] = coded.covariates.coefficients;
  assert.deepEqual([covariate, level], ["sex", most === "f" ? "m" : "f"]);
  near(value, (level === "f" ? 1 : -1) * plain.covariates.coefficients[0].value, 1e-6);
  assert.ok(pValue > 0 && pValue < 1);
  const flags = good(
    await fit("mbg-nbd", data, { timeUnit: "week", covariates: { purchase: { sex: gender.map((g) => g === 1) } } }),
  );
  near(flags.logLikelihood, plain.logLikelihood, 1e-8);
});

test("predictions use the covariates of the customers", async () => {
  const covariates = { purchase: { channel }, dropout: {} };
  const model = good(await fit("pareto-nbd", data, { timeUnit: "week", covariates }));
  const predicted = good(await predict(model, data, { horizon: 52, timeUnit: "week", covariates }));
  const row = channel.indexOf(1);
  const [{ value }] = model.covariates.coefficients;
  const alone = good(
    await predict(
      {
        model: "pareto-nbd",
        parameters: { ...model.parameters, alpha: model.parameters.alpha * Math.exp(-value) },
        timeUnit: "week",
      },
      { frequency: [frequency[row]], recency: [data.recency[row]], age: [data.age[row]] },
      { horizon: 52, timeUnit: "week" },
    ),
  );
  near(predicted.expectedTransactions[row], alone.expectedTransactions[0], 1e-10);
  const missing = await predict(model, data, { horizon: 52, timeUnit: "week" });
  assert.equal(missing.ok, false);
});

test("totals and answers use the covariates of the customers", async () => {
  const covariates = { purchase: { gender, channel }, dropout: { channel } };
  const asked = /** @type {const} */ ({ horizon: 26, timeUnit: "week", covariates });
  for (const id of /** @type {const} */ (["mbg-nbd", "pareto-nbd"])) {
    const model = good(await fit(id, data, { timeUnit: "week", covariates }));
    const found = good(
      await predict(model, data, {
        ...asked,
        confidence: 0.9,
        seed: 2,
        draws: 300,
        purchaseCounts: 3,
        nextPurchase: true,
      }),
    );
    const sum = found.expectedTransactions.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0);
    const { transactions, clv } = found.expectedTotals;
    near(transactions.value, sum, 1e-8 * sum);
    assert.ok(transactions.low < sum && sum < transactions.high && clv.low < clv.value);
    const drawn = found.simulatedTotals.transactions;
    assert.ok(drawn.low < transactions.low && transactions.high < drawn.high, JSON.stringify([drawn, transactions]));
    // A customer with covariates equals a customer without, whose parameters are shifted.
    const row = channel.findIndex(
      (/** @type {number} */ value, /** @type {number} */ at) =>
        value === 1 && found.nextPurchase.median[at] < Infinity,
    );
    const gammas = Object.fromEntries(
      model.covariates.coefficients.map((/** @type {any} */ { process, covariate, value }) => [
        `${process} ${covariate}`,
        value,
      ]),
    );
    const { alpha, a, beta } = model.parameters;
    const moved = {
      ...model.parameters,
      alpha: alpha * Math.exp(-gammas["purchase gender"] * gender[row] - gammas["purchase channel"]),
      ...(a !== undefined && { a: a * Math.exp(gammas["dropout channel"]) }),
      ...(beta !== undefined && { beta: beta * Math.exp(-gammas["dropout channel"]) }),
    };
    const alone = good(
      await predict(
        { model: id, parameters: moved, timeUnit: "week" },
        { frequency: [frequency[row]], recency: [data.recency[row]], age: [data.age[row]] },
        { horizon: 26, timeUnit: "week", confidence: 0.9, purchaseCounts: 3, nextPurchase: true },
      ),
    );
    for (let n = 0; n <= 3; n++) near(found.purchaseProbabilities[n][row], alone.purchaseProbabilities[n][0], 1e-12);
    near(found.pAliveThen[row], alone.pAliveThen[0], 1e-12);
    near(found.nextPurchase.median[row] / alone.nextPurchase.median[0], 1, 1e-9);
  }
  // Spends that depend on covariates have no total with an interval.
  const spendModel = good(await fit("gamma-gamma", data, { covariates: { spend: { channel } } }));
  const model = good(await fit("mbg-nbd", data, { timeUnit: "week", covariates }));
  const refused = /** @type {any} */ (
    await predict(model, data, {
      ...asked,
      covariates: { ...covariates, spend: { channel } },
      spendModel,
      confidence: 0.9,
    })
  );
  assert.deepEqual([refused.input, refused.reason], ["confidence", "not-with-covariates"]);
});

test("spends depend on covariates", async () => {
  const covariates = { spend: { channel } };
  const model = good(await fit("gamma-gamma", data, { covariates }));
  assert.equal(model.covariates.coefficients[0].process, "spend");
  const { expectedSpend } = good(await predict(model, data, { covariates }));
  assert.equal(expectedSpend.length, 600);
});

test("cohorts of contracts are fitted together, with their plan as covariate", async () => {
  const regular = [1000, 631, 468, 382, 326, 289, 262, 241];
  const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
  const year = /** @type {const} */ ({ timeUnit: "year" });
  for (const id of /** @type {const} */ (["sbg", "bdw"])) {
    const one = good(await fit(id, { survivors: regular }, year));
    const twice = good(await fit(id, { survivors: [regular, regular] }, year));
    for (const [name, value] of Object.entries(one.parameters)) near(twice.parameters[name], value, 1e-6 * value);
    near(twice.logLikelihood, 2 * one.logLikelihood, 1e-6);
    const survivors = [regular, highEnd, regular.slice(0, 4), highEnd.slice(0, 5)];
    const covariates = { churn: { plan: ["regular", "high end", "regular", "high end"] } };
    const plans = good(await fit(id, { survivors }, { ...year, covariates }));
    const [{ level, value, pValue }] = plans.covariates.coefficients;
    // Customers with high-end contracts churn less.
    assert.ok((level === "high end" ? value : -value) < 0 && pValue < 1e-6);
    const survival = async (/** @type {string} */ plan) =>
      good(await predict(plans, {}, { horizon: 3, timeUnit: "year", covariates: { churn: { plan: [plan] } } }))
        .survival[3];
    assert.ok((await survival("high end")) > (await survival("regular")));
  }
});

test("invalid covariates are refused by name", async () => {
  const fitted = (/** @type {any} */ covariates, /** @type {object} */ more = {}, id = "bg-nbd") =>
    /** @type {any} */ (fit)(id, data, { timeUnit: "week", covariates, ...more });
  for (const [answer, expected] of /** @type {[any, object][]} */ ([
    [fitted({ purchases: { gender } }), { code: "unknown-option", input: "covariates.purchases" }],
    [fitted({ purchase: { gender: gender.slice(1) } }), { code: "row-count", input: "covariates.purchase.gender" }],
    [fitted({ purchase: { gender: "f" } }), { code: "not-a-number", input: "covariates.purchase.gender" }],
    [fitted({ purchase: { gender: gender.map(() => 1) } }), { code: "undefined", reason: "constant-covariate" }],
    [fitted({ purchase: { gender: gender.map(() => "f") } }), { code: "undefined", reason: "constant-covariate" }],
    [fitted({ purchase: { id: gender.map((_, row) => `customer ${row}`) } }), { code: "out-of-range" }],
    [fitted({ purchase: { gender: [...gender.slice(1), null] } }), { code: "not-a-number" }],
    [fitted({ purchase: { gender: [...gender.slice(1), NaN] } }), { code: "not-a-number", row: 599 }],
    [fitted({ purchase: { gender } }, { equal: ["gender"] }), { code: "undefined", input: "equal" }],
    [fitted({ purchase: {} }), { code: "empty", input: "covariates" }],
    [fitted(5), { code: "unknown-option", input: "covariates" }],
    [fitted({ purchase: { gender } }, {}, "bg-bb"), { ok: false }],
    [fitted({ purchase: { gender } }, {}, "gamma-gamma"), { code: "unknown-option", input: "covariates.purchase" }],
  ])) {
    const found = await answer;
    assert.equal(found.ok, false, JSON.stringify(expected));
    for (const [name, value] of Object.entries(expected))
      assert.equal(found[name], value, `${name} in ${JSON.stringify(found)}`);
  }
});

test("models with covariates are refused if a part is wrong or they cannot be used", async () => {
  const week = /** @type {const} */ ({ timeUnit: "week" });
  const kind = gender.map((/** @type {number} */ value, /** @type {number} */ row) =>
    value ? "f" : row % 3 ? "m" : "x",
  );
  const covariates = { purchase: { kind, channel } };
  const model = good(await fit("mbg-nbd", data, { ...week, covariates }));
  const changed = (/** @type {(copy: any) => void} */ change) => {
    const copy = structuredClone(model);
    change(copy);
    return copy;
  };
  const asked = (/** @type {any} */ from, /** @type {any} */ given = covariates) =>
    /** @type {any} */ (predict)(from, data, { ...week, horizon: 26, covariates: given, confidence: 0.9 });
  const others = kind.map((/** @type {string} */ value, /** @type {number} */ row) => (row === 7 ? "new" : value));
  for (const [answer, expected] of /** @type {[any, object][]} */ ([
    [
      asked(model, { purchase: { kind: others, channel } }),
      { code: "undefined", input: "covariates.purchase.kind", row: 7, reason: "unknown-category" },
    ],
    [asked(model, { purchase: { channel } }), { code: "missing", input: "covariates.purchase.kind" }],
    [asked(changed(({ covariates }) => (covariates.coefficients[0] = null))), { code: "missing" }],
    [asked(changed(({ covariates }) => (covariates.coding[0] = null))), { code: "missing" }],
    [asked(changed(({ covariates }) => (covariates.coding[0].coefficient = -1))), { code: "missing" }],
    [asked(changed(({ covariates }) => (covariates.coding[0].coefficient = "length"))), { code: "missing" }],
    [asked(changed(({ covariates }) => (covariates.covariance[0][0] = -1))), { code: "out-of-range" }],
    [asked(changed(({ covariates }) => covariates.covariance.pop())), { code: "row-count" }],
    [simulate(model, { age: [10] }, { ...week, seed: 1 }), { code: "undefined", reason: "not-with-covariates" }],
  ])) {
    const found = await answer;
    assert.equal(found.ok, false, JSON.stringify(expected));
    for (const [name, value] of Object.entries(expected))
      assert.equal(found[name], value, `${name} in ${JSON.stringify(found)}`);
  }
});
