// Models in Node, as imported by `import { compareModels, fit, predict, simulate } from "regulars/models"`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { compareModels, fit, predict, simulate } from "../dist/models.js";

/** @param {string} name @returns {number[][]} the columns of a CSV file */
function columns(name) {
  const [header, ...lines] = readFileSync(new URL(`data/${name}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const rows = lines.map((line) => line.split(",").map(Number));
  return header.split(",").map((_, index) => rows.map((row) => row[index]));
}

/** @param {string} name */
const golden = (name) => JSON.parse(readFileSync(new URL(`golden/${name}.json`, import.meta.url), "utf8"));

const [, frequency, recency, age, monetary] = columns("cdnow-summary.csv");
const cdnow = { frequency, recency, age, monetary };
const week = /** @type {const} */ ({ timeUnit: "week" });

/** @template {{ ok: boolean }} T @param {T} result @returns {Extract<T, { ok: true }>} */
function good(result) {
  assert.ok(result.ok, JSON.stringify(result));
  return /** @type {any} */ (result);
}

/** @param {number} actual @param {number | string} expected @param {number} relative @param {string} [what] */
function near(actual, expected, relative, what = "") {
  const error = Math.abs(actual / Number(expected) - 1);
  assert.ok(error <= relative, `${what} ${actual} is not ${expected}`);
}

test("fits of the papers' data agree with 40-digit arithmetic", async (t) => {
  const fits = golden("fits");
  const [x, last, occasions, donors] = columns("donations.csv");
  const donations = { frequency: x, recency: last, age: occasions, weight: donors };
  const survivors = [1000, 631, 468, 382, 326, 289, 262, 241];
  for (const [id, data, timeUnit, key] of /** @type {const} */ ([
    ["bg-nbd", cdnow, "week", "bgnbd:cdnow_rounded_weeks"],
    ["mbg-nbd", cdnow, "week", "mbgnbd:cdnow_rounded_weeks"],
    ["pareto-nbd", cdnow, "week", "pnbd:cdnow_rounded_weeks"],
    ["gamma-gamma", cdnow, "week", "gg:cdnow_rounded"],
    ["bg-bb", donations, "year", "bgbb:donations"],
    ["sbg", { survivors }, "year", "sbg:regular"],
  ])) {
    await t.test(id, async () => {
      const found = good(await fit(id, data, { timeUnit }));
      for (const [name, value] of Object.entries(fits[key].params))
        near(found.parameters[name], String(value), 1e-8, name);
      for (const [name, value] of Object.entries(fits[key].se_delta_method))
        near(Number(found.standardErrors[name]), String(value), 1e-6, name);
      near(found.logLikelihood, fits[key].log_likelihood, 1e-9);
      near(found.aic, fits[key].AIC, 1e-9);
      near(
        found.bic,
        Object.keys(found.parameters).length * Math.log(fits[key].n_customers) - 2 * fits[key].log_likelihood,
        1e-9,
      );
      assert.deepEqual([found.model, found.timeUnit, found.warnings], [id, timeUnit, []]);
      const errors = Object.values(found.standardErrors).map(Number);
      found.covariance?.forEach((row, i) => near(Math.sqrt(row[i]), errors[i], 1e-12));
    });
  }
});

test("predictions from given parameters agree with 40-digit arithmetic, in weeks and in days", async () => {
  const set = golden("predictions").bgnbd.published_3dp;
  /** @type {{ x: number, t_x: string, T: string, p_alive: string, cet_39: string }[]} */
  const customers = set.customers;
  const parameters = Object.fromEntries(Object.entries(set.params).map(([name, value]) => [name, Number(value)]));
  const data = {
    frequency: Uint32Array.from(customers, ({ x }) => x),
    recency: Float64Array.from(customers, ({ t_x }) => Number(t_x)),
    age: customers.map(({ T }) => Number(T)),
  };
  const model = { model: /** @type {const} */ ("bg-nbd"), parameters, ...week };
  const { pAlive, expectedTransactions } = good(await predict(model, data, { horizon: 39, ...week }));
  assert.ok(pAlive instanceof Float64Array && expectedTransactions instanceof Float64Array);
  customers.forEach((customer, index) => {
    if (Number(customer.p_alive) === 0) return assert.equal(pAlive[index], 0);
    near(pAlive[index], customer.p_alive, 1e-10);
    near(expectedTransactions[index], customer.cet_39, 1e-10);
  });

  // The same data and horizon in days give the same predictions.
  const days = { ...data, recency: data.recency.map((time) => 7 * time), age: data.age.map((time) => 7 * time) };
  const daily = good(await predict(model, days, { horizon: 273, timeUnit: "day" }));
  daily.expectedTransactions?.forEach(
    (value, index) => expectedTransactions[index] && near(value, expectedTransactions[index], 1e-12),
  );
});

test("the lifetime value of the tutorials' customer agrees with 40-digit arithmetic", async () => {
  const model = good(await fit("bg-nbd", cdnow, week));
  const options = { horizon: 12 * 4.345, period: 4.345, discountRate: 0.01, ...week };
  const { clv, expectedSpend, spendModel } = good(await predict(model, cdnow, options));
  // First customer, 40-digit arithmetic; reading weekly data as daily gives 140.10.
  near(Number(clv?.[0]), 36.27849649287407, 1e-9);
  near(Number(expectedSpend?.[0]), 24.65861617432671, 1e-9);
  assert.equal(spendModel?.model, "gamma-gamma");
  const again = good(await predict(model, cdnow, { ...options, spendModel }));
  assert.deepEqual(again.clv, clv);
});

test("survival, retention and lifetime value of a subscription agree with 40-digit arithmetic", async () => {
  const { survival_0_12, retention_1_12, params } = golden("fits")["sbg:regular"];
  const model = {
    model: /** @type {const} */ ("sbg"),
    parameters: { alpha: Number(params.alpha), beta: Number(params.beta) },
    timeUnit: /** @type {const} */ ("year"),
  };
  const found = good(await predict(model, {}, { horizon: 12, timeUnit: "year", discountRate: 0.1 }));
  survival_0_12.forEach((/** @type {string} */ value, /** @type {number} */ year) =>
    near(Number(found.survival?.[year]), value, 1e-12),
  );
  retention_1_12.forEach((/** @type {string} */ value, /** @type {number} */ year) =>
    near(Number(found.retention?.[year + 1]), value, 1e-12),
  );
  near(Number(found.discountedLifetime), 3.694908427512111, 1e-12);
  assert.equal(found.expectedLifetime, null);
});

test("models are ranked, and their holdout validation agrees with the papers' formulas", async () => {
  const summary = good(await compareModels(cdnow, week));
  assert.deepEqual(
    summary.models.map(({ model }) => model),
    ["mbg-nbd", "bg-nbd", "pareto-nbd"],
  );
  assert.equal(summary.customers, 2357);

  // Days since 1997-01-01; 272 is 1997-09-30, 545 is 1998-06-30.
  const rows = readFileSync(new URL("data/cdnow-sample.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const customer = rows.map(([id]) => Number(id));
  const time = rows.map(([, date]) => (Date.parse(date) - Date.UTC(1997, 0, 1)) / 86_400_000 / 7);
  const options = { ...week, calibrationEnd: 272 / 7, observationEnd: 545 / 7 };
  const { models, duration, later } = good(await compareModels({ customer, time }, options));
  near(Number(duration), 39, 1e-12);
  assert.equal(later, 0);
  const references = golden("validation");
  assert.deepEqual(models.map(({ model }) => model).sort(), [
    "bg-cnbd-k",
    "bg-nbd",
    "mbg-cnbd-k",
    "mbg-nbd",
    "pareto-nbd",
  ]);
  for (const found of models.filter(({ model }) => !model.endsWith("-k"))) {
    assert.ok(found.ok);
    const { holdout, histogram, tracking } =
      references[{ "bg-nbd": "bgnbd", "mbg-nbd": "mbgnbd" }[String(found.model)] ?? "pnbd"];
    near(Number(found.holdout?.expected), holdout.expected, 1e-8);
    near(Number(found.holdout?.totalError), holdout.expected / holdout.actual - 1, 1e-7);
    near(Number(found.holdout?.correlation), holdout.correlation, 1e-8);
    near(Number(found.histogram.chiSquare), histogram.chi_square, 1e-6);
    assert.deepEqual(Array.from(found.histogram.actual), histogram.actual);
    assert.deepEqual(Array.from(found.tracking?.actual ?? []), tracking.actual);
    near(Number(found.tracking?.expected[76]), tracking.expected[76], 1e-7);
    assert.equal(found.timeUnit, "week");
  }
});

test("totals and infinite horizons agree with references", async () => {
  const model = good(await fit("bg-nbd", cdnow, week));
  const { expectedTotals, simulatedTotals } = good(
    await predict(model, cdnow, { horizon: 39, ...week, confidence: 0.95, seed: 1, draws: 300 }),
  );
  const references = golden("totals");
  for (const name of /** @type {const} */ (["transactions", "clv"])) {
    const interval = expectedTotals?.[name];
    near(Number(interval?.value), references[name].value, 1e-8);
    near(
      Math.log(Number(interval?.high) / Number(interval?.value)),
      1.959963984540054 * references[name].ln_standard_error,
      1e-5,
    );
    assert.ok(simulatedTotals && Number(simulatedTotals[name]?.low) < Number(interval?.low));
  }
  const byHand = { model: model.model, parameters: model.parameters, ...week };
  const certain = good(await predict(byHand, { frequency, recency, age }, { horizon: 39, ...week, confidence: 0.95 }));
  const { low, high, reason } = certain.expectedTotals?.transactions ?? {};
  assert.deepEqual([low, high, reason], [null, null, "covariance-unknown"]);
  assert.equal(certain.expectedTotals?.clv, undefined);

  // 40-digit arithmetic (mpmath): residual transactions at 0.0027 a week.
  const pareto = {
    model: /** @type {const} */ ("pareto-nbd"),
    parameters: { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 },
    ...week,
  };
  const one = { frequency: [0, 1], recency: [0, 1.71], age: [38.86, 38.86], monetary: [0, 1] };
  const spendModel = { model: /** @type {const} */ ("gamma-gamma"), parameters: { p: 6, q: 4, v: 15 } };
  const endless = good(
    await predict(pareto, one, {
      horizon: Infinity,
      discountRate: Math.expm1(0.0027),
      discounting: "continuous",
      spendModel,
      ...week,
    }),
  );
  assert.equal(endless.expectedTransactions, undefined);
  golden("predictions")
    .pnbd.published_3dp.customers.filter(
      (/** @type {any} */ _, /** @type {number} */ index) => index === 0 || index === 2,
    )
    .forEach((/** @type {any} */ customer, /** @type {number} */ index) => {
      near(Number(endless.clv?.[index]) / Number(endless.expectedSpend?.[index]), customer["dert_0.0027"], 1e-10);
      near(Number(endless.discountedTransactions?.[index]), customer["dert_0.0027"], 1e-10);
    });
});

test("a horizon may be in another unit than the data; data in an undeclared unit are refused", async () => {
  const model = good(await fit("bg-nbd", cdnow, week));
  const weeks = good(await predict(model, cdnow, { horizon: 365.2425 / 7, ...week }));
  const year = good(await predict(model, cdnow, { horizon: 1, horizonUnit: "year", ...week }));
  year.clv?.forEach((value, index) => near(value, Number(weeks.clv?.[index]), 1e-12));
  // Data in weeks that are declared as months or days are detected.
  for (const timeUnit of /** @type {const} */ (["month", "day"])) {
    const refused = await predict(model, cdnow, { horizon: 12, timeUnit });
    assert.deepEqual(refused, { ok: false, code: "undefined", input: "timeUnit", reason: "ages-in-model-unit" });
  }
});

test("finite and infinite horizons are discounted by the same convention", async () => {
  const model = good(await fit("bg-nbd", cdnow, week));
  const spendModel = good(await fit("gamma-gamma", cdnow, week));
  const total = (/** @type {any} */ options) =>
    predict(model, cdnow, { discountRate: 0.1, horizonUnit: "year", spendModel, ...week, ...options }).then((found) =>
      good(found).clv?.reduce((sum, value) => sum + value, 0),
    );
  for (const discounting of ["period-end", "continuous"]) {
    near(
      Number(await total({ horizon: 500, discounting })),
      Number(await total({ horizon: Infinity, discounting })),
      1e-9,
    );
  }
  assert.ok(Number(await total({ horizon: 500 })) < Number(await total({ horizon: 500, discounting: "continuous" })));
});

test("regular customers are fitted, and their rhythm is found", async () => {
  const truth = {
    model: /** @type {const} */ ("mbg-cnbd-k"),
    parameters: { k: 3, r: 1.5, alpha: 1, a: 0.5, b: 2 },
    ...week,
  };
  const age = new Float64Array(3000).fill(52);
  const drawn = good(await simulate(truth, { age }, { ...week, seed: 3, horizon: 26 }));
  const found = good(await fit("mbg-cnbd-k", drawn, week));
  assert.deepEqual([found.model, found.parameters.k], ["mbg-cnbd-k", 3]);
  for (const name of ["r", "alpha", "a", "b"]) {
    const error = found.parameters[name] - /** @type {Record<string, number>} */ (truth.parameters)[name];
    assert.ok(Math.abs(error) < 4 * Number(found.standardErrors[name]), name);
  }
  const three = good(await fit("mbg-cnbd-k", drawn, { ...week, k: 3 }));
  near(three.aic, found.aic - 2, 1e-12);
  // The same customers in days have the same rhythm.
  const days = good(
    await simulate(truth, { age: age.map((time) => 7 * time) }, { timeUnit: "day", seed: 3, horizon: 182 }),
  );
  near(good(await fit("mbg-cnbd-k", days, { timeUnit: "day" })).parameters.alpha, 7 * found.parameters.alpha, 1e-6);
  const compared = good(await compareModels(drawn, week));
  assert.deepEqual([compared.models.length, compared.models[0].model], [5, "mbg-cnbd-k"]);
  const came = Number(drawn.holdout?.reduce((sum, count) => sum + count, 0));
  const ahead = { horizon: 26, ...week, confidence: 0.99, seed: 1, draws: 200 };
  const totals = good(await predict(found, drawn, ahead)).simulatedTotals?.transactions;
  assert.ok(Number(totals?.low) < came && came < Number(totals?.high));
  for (const k of [0, 13]) {
    const { code, input } = /** @type {any} */ (await fit("mbg-cnbd-k", drawn, { ...week, k }));
    assert.deepEqual([code, input], ["out-of-range", "k"]);
  }
  const refused = await fit("mbg-cnbd-k", { frequency, recency, age: cdnow.age }, week);
  assert.deepEqual(refused, { ok: false, code: "missing", input: "logGapSum" });
});

test("the model of churn that changes with tenure agrees with the published fit", async () => {
  const survivors = [1000, 869, 743, 653, 593, 551, 517, 491];
  const model = good(await fit("bdw", { survivors }, { timeUnit: "year" }));
  // Published for the high-end customers of Fader & Hardie 2007.
  near(model.logLikelihood, -1605.3142, 1e-7);
  near(model.parameters.c, 1.723565, 1e-6);
  const found = good(await predict(model, {}, { horizon: 12, timeUnit: "year", discountRate: 0.1 }));
  near(Number(found.survival?.[12]), 0.4039, 1e-3);
});

test("zero spenders are left out, with a warning", async () => {
  const data = { ...cdnow, monetary: monetary.map((spend, index) => (index === 0 ? 0 : spend)) };
  const model = good(await fit("bg-nbd", cdnow, week));
  const found = good(await predict(model, data, { horizon: 39, ...week }));
  assert.deepEqual(found.warnings, ["zero-spends-left-out"]);
});

test("constant spends are fitted for any number of customers", async () => {
  for (const customers of [10, 1000, 1_000_000]) {
    const data = { frequency: new Uint32Array(customers).fill(2), monetary: new Float64Array(customers).fill(9.9) };
    const spendModel = good(await fit("gamma-gamma", data, week));
    assert.deepEqual([spendModel.warnings, spendModel.covariance], [["spend-steady", "spend-alike"], null]);
    const purchases = {
      model: /** @type {const} */ ("bg-nbd"),
      parameters: { r: 0.2, alpha: 4, a: 0.8, b: 2.4 },
      ...week,
    };
    const found = good(
      await predict(
        purchases,
        { frequency: [2, 0], recency: [3, 0], age: [9, 9], monetary: [9.9, 0] },
        { horizon: 10, ...week, spendModel },
      ),
    );
    found.expectedSpend?.forEach((value) => near(value, 9.9, 1e-6));
  }
});

test("refits of simulated customers recover their parameters", async () => {
  const truth = { model: /** @type {const} */ ("mbg-nbd"), parameters: { r: 0.8, alpha: 6, a: 0.9, b: 2 }, ...week };
  const age = Float64Array.from({ length: 20_000 }, (_, index) => 7 * (20 + (index % 60)));
  const drawn = good(await simulate(truth, { age }, { timeUnit: "day", seed: 7, horizon: 70 }));
  assert.deepEqual(drawn, await simulate(truth, { age }, { timeUnit: "day", seed: 7, horizon: 70 }));
  const again = good(await fit("mbg-nbd", drawn, { timeUnit: "day" }));
  for (const [name, value] of Object.entries({ ...truth.parameters, alpha: 42 })) {
    const error = Math.abs(again.parameters[name] - value) / Number(again.standardErrors[name]);
    assert.ok(error < 4, `${name}: ${again.parameters[name]} is ${error} standard errors from ${value}`);
  }
  assert.equal(drawn.holdout?.length, age.length);
  const { monetary } = good(
    await simulate({ model: "gamma-gamma", parameters: { p: 6, q: 4, v: 15 } }, { frequency: [0, 3] }, { seed: 1 }),
  );
  assert.ok(monetary?.[0] === 0 && monetary[1] > 0);
  const { survivors } = good(
    await simulate(
      { model: "sbg", parameters: { alpha: 0.7, beta: 1.2 }, timeUnit: "year" },
      { customers: 1000 },
      { timeUnit: "year", horizon: 5, seed: 1 },
    ),
  );
  assert.deepEqual([survivors?.length, survivors?.[0]], [6, 1000]);
});

test("bad input returns a code", async (t) => {
  /** @type {any} */
  const bad = null;
  const model = { model: /** @type {const} */ ("bg-nbd"), parameters: { r: 0.2, alpha: 4, a: 0.8, b: 2.4 }, ...week };
  const one = { frequency: [2, 0], recency: [3, 0], age: [5, 4] };
  for (const [what, answer, expected] of /** @type {[string, Promise<any>, object][]} */ ([
    ["no unit", fit("bg-nbd", cdnow, bad), { code: "missing", input: "timeUnit" }],
    [
      "no unit to predict in",
      predict(model, one, /** @type {any} */ ({ horizon: 3 })),
      { code: "missing", input: "timeUnit" },
    ],
    [
      "a strange unit",
      fit("bg-nbd", cdnow, { timeUnit: /** @type {any} */ ("fortnight") }),
      { code: "undefined", input: "timeUnit", reason: "unknown-time-unit" },
    ],
    [
      "a strange model",
      fit(/** @type {any} */ ("nbd"), cdnow, week),
      { code: "undefined", input: "model", reason: "unknown-model" },
    ],
    ["no data", fit("bg-nbd", bad, week), { code: "missing" }],
    ["a column missing", fit("bg-nbd", { frequency, recency }, week), { code: "missing", input: "age" }],
    [
      "columns of two lengths",
      fit("bg-nbd", { frequency, recency, age: [1] }, week),
      { code: "row-count", input: "age", min: 2357, max: 2357 },
    ],
    [
      "text",
      fit("bg-nbd", { ...one, age: /** @type {any} */ (["5", 4]) }, week),
      { code: "not-a-number", input: "age", row: 0, column: "age" },
    ],
    [
      "not a number",
      fit("bg-nbd", { ...one, age: [5, NaN] }, week),
      { code: "not-a-number", input: "age", row: 1, column: "age" },
    ],
    [
      "half a purchase",
      fit("bg-nbd", { ...one, frequency: [1.5, 0] }, week),
      { code: "not-whole", input: "frequency", row: 0, column: "frequency" },
    ],
    [
      "bought after the end",
      fit("bg-nbd", { ...one, recency: [6, 0] }, week),
      { code: "exceeds", input: "recency", row: 0, column: "recency", limit: "age" },
    ],
    [
      "one-time buyers only",
      fit("bg-nbd", { ...one, frequency: [0, 0], recency: [0, 0] }, week),
      { code: "too-few", input: "frequency", reason: "repeat-buyers", min: 2 },
    ],
    [
      "a parameter below zero",
      predict({ ...model, parameters: { ...model.parameters, r: -1 } }, one, { horizon: 3, ...week }),
      { code: "out-of-range", input: "r" },
    ],
    [
      "a parameter missing",
      predict({ ...model, parameters: {} }, one, { horizon: 3, ...week }),
      { code: "missing", input: "r" },
    ],
    [
      "an unknown option",
      predict(model, one, /** @type {any} */ ({ horizon: 3, ...week, discount: 0.1 })),
      { code: "unknown-option", input: "discount" },
    ],
    ["no seed", simulate(model, { age: [5] }, /** @type {any} */ (week)), { code: "missing", input: "seed" }],
    ["half a seed", simulate(model, { age: [5] }, { ...week, seed: 0.5 }), { code: "not-whole", input: "seed" }],
    [
      "an age below zero",
      simulate(model, { age: [-5] }, { ...week, seed: 1 }),
      { code: "out-of-range", input: "age", row: 0 },
    ],
    [
      "models that are not of purchases",
      compareModels(cdnow, { ...week, models: ["sbg"] }),
      { code: "undefined", input: "models", reason: "unknown-model" },
    ],
    [
      "likelihoods of two kinds",
      compareModels(cdnow, { ...week, models: ["bg-nbd", "bg-bb"] }),
      { code: "undefined", input: "models", reason: "likelihoods-not-comparable" },
    ],
    [
      "a split of a summary",
      compareModels(cdnow, { ...week, calibrationEnd: 20 }),
      { code: "undefined", input: "calibrationEnd", reason: "needs-purchases" },
    ],
    [
      "a split before the beginning",
      compareModels({ customer: [0, 0], time: [5, 9] }, { ...week, calibrationEnd: 2 }),
      { code: "empty", input: "calibrationEnd" },
    ],
    [
      "a customer without a number",
      compareModels({ customer: [0.5], time: [5] }, week),
      { code: "out-of-range", input: "customer", row: 0 },
    ],
    [
      "an endless horizon without discount",
      predict(model, one, { horizon: Infinity, ...week }),
      { code: "undefined", input: "horizon", reason: "infinite-without-discount" },
    ],
    [
      "a confidence of all",
      predict(model, one, { horizon: 3, ...week, confidence: 1 }),
      { code: "out-of-range", input: "confidence" },
    ],
    [
      "purchases in no time",
      fit("bg-nbd", { frequency: [2, 1], recency: [3, 0], age: [5, 0] }, week),
      { code: "undefined", input: "age", row: 1, reason: "repeats-in-no-time" },
    ],
    [
      "all purchases with the first",
      fit("bg-nbd", { frequency: [2, 1], recency: [0, 0], age: [5, 4] }, week),
      { code: "too-few", input: "recency", reason: "time-between-purchases" },
    ],
    [
      "a spend without bound",
      predict(
        model,
        { ...one, monetary: [9, 0] },
        { horizon: 3, ...week, spendModel: { model: "gamma-gamma", parameters: { p: 1e-9, q: 1e-9, v: 1 } } },
      ),
      { code: "too-large" },
    ],
    [
      "more customers than can be drawn",
      predict(model, { ...one, weight: [1e12, 1] }, { horizon: 1e-9, ...week, confidence: 0.95, seed: 1 }),
      { code: "too-large" },
    ],
    [
      "a horizon in the past",
      predict(model, one, { horizon: -3, ...week }),
      { code: "out-of-range", input: "horizon", min: 0 },
    ],
  ])) {
    await t.test(what, async () => {
      const found = await answer;
      assert.equal(found.ok, false, JSON.stringify(found));
      for (const [name, value] of Object.entries(expected))
        assert.equal(found[name], value, `${name} in ${JSON.stringify(found)}`);
    });
  }
});

test("fits report progress and can be cancelled", async () => {
  /** @type {number[]} */
  const likelihoods = [];
  const onProgress = (/** @type {{ logLikelihood: number }} */ { logLikelihood }) =>
    void likelihoods.push(logLikelihood);
  const { logLikelihood } = good(await fit("bg-nbd", cdnow, week, { onProgress }));
  assert.ok(likelihoods.length > 3);
  near(Math.max(...likelihoods), logLikelihood, 1e-12);

  const controller = new AbortController();
  const cancelled = await fit("bg-nbd", cdnow, week, {
    onProgress: () => controller.abort(),
    signal: controller.signal,
  });
  assert.deepEqual(cancelled, { ok: false, code: "cancelled" });
  assert.deepEqual(await fit("bg-nbd", cdnow, week, { signal: controller.signal }), cancelled);
});
