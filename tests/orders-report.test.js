// The report on an order file: figures against an independent reduction, the same whatever the order of the rows.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { fit, predict } from "../dist/models.js";
import { analyzeOrders } from "../dist/orders.js";

/** @import { Report } from "../www/core/orders.js" */
/** @import { Section } from "../www/core/shapes.js" */

const read = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), "utf8");
const cdnow = read("data/cdnow-sample.csv");
const validation = JSON.parse(read("golden/validation.json"));
// Made by tests/golden/report.py with pandas, NumPy and SciPy.
const golden = JSON.parse(read("golden/report.json"));

/** @param {any} source @param {object} [options] @returns {Promise<Report>} */
async function report(source, options) {
  const result = await analyzeOrders(source, options);
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}

/** @template T @param {Section<T>} section @returns {T} */
function here(section) {
  assert.ok(section.ok, JSON.stringify(section));
  return section;
}

/** @param {number | null | undefined} actual @param {number} expected @param {number} [relative] */
function close(actual, expected, relative = 1e-12) {
  assert.ok(
    typeof actual === "number" && Math.abs(actual - expected) <= relative * Math.max(1, Math.abs(expected)),
    `${actual} is not ${expected}`,
  );
}

/** @param {any} estimate @param {number[]} expected value, low, high @param {number} [relative] of the ends */
function closeEstimate(estimate, [value, low, high], relative = 1e-9) {
  close(estimate?.value, value, 1e-11);
  close(estimate.low, low, relative);
  close(estimate.high, high, relative);
  assert.equal(estimate.confidence, 0.95);
}

/** Every number in a value is finite. @param {unknown} value @param {string} [path] */
function finite(value, path = "report") {
  if (typeof value === "number") assert.ok(Number.isFinite(value), `${path} is ${value}`);
  else if (value && typeof value === "object") {
    for (const [name, item] of Object.entries(value)) finite(item, `${path}.${name}`);
  }
}

const whole = await report(cdnow);
const shopLog = read("data/shop-sample.csv");
const shop = await report(shopLog);

test("intervals of the headline figures agree with an independent reduction", () => {
  const { intervals } = whole.metrics;
  for (const name of /** @type {const} */ ([
    "averageOrderValue",
    "ordersPerYear",
    "repeatPurchasesPerYear",
    "observedClv",
  ])) {
    closeEstimate(intervals[name], golden.intervals[name], 1e-9);
  }
});

test("retention between two windows agrees with an independent reduction", () => {
  const { rate, churn, revenueRetention, ...counts } = here(whole.retention);
  const { rate: expected, ...expectedCounts } = golden.retention;
  assert.deepEqual(counts, { ok: true, ...expectedCounts });
  closeEstimate(rate, expected);
  close(churn.value, 1 - rate.value);
  close(churn.low, 1 - rate.high);
  close(revenueRetention, expectedCounts.revenueAfter / expectedCounts.revenueBefore);
});

test("customer mix agrees with an independent reduction", () => {
  const mix = here(whole.mix);
  for (const name of /** @type {const} */ (["oneTime", "regular"])) {
    const { customers, share, revenue, revenueShare, perHead } = mix[name];
    assert.deepEqual(
      { customers, revenue },
      { customers: golden.mix[name].customers, revenue: golden.mix[name].revenue },
    );
    closeEstimate(share, golden.mix[name].share);
    close(revenueShare, revenue / whole.metrics.revenue);
    close(perHead, revenue / customers);
  }
});

test("cohorts by month, quarter and week agree with an independent reduction", () => {
  for (const name of /** @type {const} */ (["month", "quarter", "week"])) {
    const { start, lastIsPartial, cohorts, curve } = here(whole.cohorts[name]);
    const expected = golden.cohorts[name];
    assert.deepEqual(start, expected.start);
    assert.equal(lastIsPartial, expected.lastIsPartial);
    assert.deepEqual(
      cohorts.map(({ active }) => active),
      expected.active,
    );
    cohorts.forEach(({ revenue }, row) => revenue.forEach((sum, age) => close(sum, expected.revenue[row][age])));
    assert.equal(curve.length, expected.curve.length);
    curve.forEach((share, age) => close(share, expected.curve[age]));
    const { newCustomers, returningCustomers } = here(here(whole.mix).over[name]);
    const column = (/** @type {number} */ at) =>
      expected.active.map((/** @type {number[]} */ row, /** @type {number} */ index) => row[at - index] ?? 0);
    newCustomers.forEach((count, at) => assert.equal(count, column(at)[at]));
    returningCustomers.forEach((count, at) =>
      assert.equal(
        count,
        column(at)
          .slice(0, at)
          .reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0),
      ),
    );
  }
});

test("segments agree with an independent reduction", async () => {
  const { method, recencyBy, cutOffs } = here(whole.segments);
  assert.deepEqual([method, recencyBy], ["quantile", "p-alive"]);
  assert.deepEqual(cutOffs, golden.segments.cutOffs);
  const { recencyScore, frequencyScore, monetaryScore } = whole.customers;
  const sum = (/** @type {Uint8Array} */ scores) => scores.reduce((total, score) => total + score, 0);
  assert.deepEqual([recencyScore, frequencyScore, monetaryScore].map(sum), golden.segments.scoreSums);
  // The caller's cut-offs alone decide; without them P(alive) decides.
  const { segments, customers } = await report(cdnow, { rfm: { recencyDays: cutOffs.recencyDays } });
  const { recencyBy: decides, list, grid } = here(segments);
  assert.equal(decides, "score");
  const { segment } = customers;
  for (const { id, customers, revenue, meanRecencyDays } of list) {
    const expected = golden.segments.list[id] ?? { customers: 0, revenue: 0, meanRecencyDays: 0 };
    assert.equal(customers, expected.customers, id);
    close(revenue, expected.revenue);
    close(meanRecencyDays, expected.meanRecencyDays);
    assert.equal(segment.filter((index) => list[index].id === id).length, customers);
  }
  assert.equal(
    grid.flat().reduce((a, b) => a + b),
    2357,
  );
});

test("segments by fixed cut-offs; invalid cut-offs are refused", async () => {
  const rfm = { recencyDays: [30, 60, 90, 180], frequency: [1, 2, 3, 5], monetary: [10, 50, 100, 500] };
  const { customers, segments, summary } = await report(cdnow, { rfm });
  const { method, cutOffs } = here(segments);
  assert.deepEqual([method, cutOffs], ["fixed", rfm]);
  const over = (/** @type {number} */ value, /** @type {number[]} */ bounds) =>
    bounds.filter((bound) => value > bound).length;
  summary.frequency.forEach((frequency, index) => {
    assert.equal(customers.frequencyScore[index], 1 + over(frequency + 1, rfm.frequency));
    assert.equal(customers.recencyScore[index], 5 - over(summary.age[index] - summary.recency[index], rfm.recencyDays));
  });
  for (const wrong of [{ frequency: [1, 2, 3] }, { frequency: [4, 3, 2, 1] }, { frequency: [1, 2, 3, NaN] }]) {
    assert.deepEqual(await analyzeOrders(cdnow, { rfm: wrong }), { ok: false, code: "unknown-option", option: "rfm" });
  }
});

test("regularity agrees with an independent reduction", () => {
  const found = here(whole.regularity);
  const expected = golden.regularity;
  assert.equal(found.customers, expected.customers);
  closeEstimate(found.meanGapDays, expected.meanGapDays, 1e-9);
  close(found.medianGapDays, expected.medianGapDays);
  close(found.medianVariation, expected.medianVariation);
  close(found.wheatMorrison, expected.wheatMorrison, 1e-11);
  assert.deepEqual(found.classes, expected.classes);
  assert.deepEqual(found.histogram, { upToDays: expected.upToDays, gaps: expected.gaps });
});

test("concentration agrees with an independent reduction", () => {
  const { gini, giniInterval, lorenz, top } = here(whole.concentration);
  close(gini, golden.concentration.gini[0]);
  closeEstimate(giniInterval, golden.concentration.gini, 1e-9);
  top.forEach(({ customers, revenueShare }, index) => {
    const [count, ...expected] = golden.concentration.top[index];
    assert.equal(customers, count);
    closeEstimate(revenueShare, expected);
  });
  close(lorenz.revenue[50], golden.concentration.lorenzHalf);
  assert.deepEqual([lorenz.customers[0], lorenz.customers[100], lorenz.revenue[0], lorenz.revenue[100]], [0, 1, 0, 1]);
});

test("the report’s models equal those of fit and predict", async () => {
  const models = here(whole.models);
  const { frequency, recency, age, monetary, logGapSum } = whole.summary;
  const weeks = (/** @type {Float64Array} */ days) => days.map((day) => day / 7);
  assert.ok(logGapSum);
  const data = {
    frequency,
    recency: weeks(recency),
    age: weeks(age),
    logGapSum: logGapSum.map((sum, index) => sum - frequency[index] * Math.log(7)),
  };
  const all = ["bg-cnbd-k", "bg-nbd", "mbg-cnbd-k", "mbg-nbd", "pareto-nbd"];
  assert.deepEqual(models.candidates.map(({ model }) => model).sort(), all);
  for (const candidate of models.candidates) {
    const fitted = await fit(candidate.model, data, { timeUnit: "week" });
    assert.ok(fitted.ok && candidate.ok);
    close(candidate.logLikelihood, fitted.logLikelihood);
    for (const [name, value] of Object.entries(fitted.parameters)) close(candidate.parameters[name], value, 1e-8);
  }
  const best = models.candidates.find(({ model }) => model === models.chosen);
  assert.ok(best?.ok && models.chosenBy === "holdout" && models.spend.ok);
  const predicted = await predict(
    best,
    { ...data, monetary: monetary.map((mean) => Math.max(mean, 1e-9)) },
    {
      horizon: 365 / 7,
      timeUnit: "week",
      period: 365.2425 / 12 / 7,
      discountRate: 1.1 ** (1 / 12) - 1,
      spendModel: models.spend,
    },
  );
  assert.ok(predicted.ok, JSON.stringify(predicted));
  for (const name of /** @type {const} */ (["pAlive", "expectedTransactions", "expectedSpend", "clv"])) {
    const column = predicted[name];
    assert.ok(column);
    column.forEach((value, index) => close(whole.customers[name]?.[index], value, 1e-9));
  }
  const sum = (/** @type {Float64Array | undefined} */ column) => Array.from(column ?? []).reduce((a, b) => a + b, 0);
  close(models.alive, sum(predicted.pAlive), 1e-9);
  close(models.expectedTransactions?.value, sum(predicted.expectedTransactions), 1e-9);
  close(models.clv?.value, sum(predicted.clv), 1e-9);
  const half = await report(cdnow, { margin: 0.5 });
  close(here(half.models).clv?.value, (models.clv?.value ?? 0) / 2);
});

test("validation on the second half of the log agrees with the papers' formulas", () => {
  const model = here(whole.models).chosen;
  const { holdout, tracking, calibrationEnd } = here(whole.validation);
  // By the papers' formulas in mpmath (tests/golden/validation.py).
  const expected =
    validation[{ "bg-nbd": "bgnbd", "mbg-nbd": "mbgnbd", "pareto-nbd": "pnbd" }[/** @type {string} */ (model)] ?? ""];
  assert.equal(calibrationEnd, "1997-09-30");
  assert.deepEqual([holdout.weeks, holdout.customers, holdout.actual], [39, 2357, expected.holdout.actual]);
  close(holdout.expected, expected.holdout.expected, 1e-9);
  close(holdout.meanAbsoluteError, expected.holdout.mean_absolute_error, 1e-9);
  close(holdout.correlation, expected.holdout.correlation, 1e-9);
  assert.deepEqual(tracking.actual, expected.tracking.actual);
  tracking.expected.forEach((value, week) => close(value, expected.tracking.expected[week], 1e-9));
});

test("the report has a histogram of all customers and a map of P(alive)", () => {
  const { histogram, grid } = here(whole.models);
  for (const bars of [histogram.actual, histogram.expected])
    close(
      bars.reduce((a, b) => a + b),
      2357,
      1e-9,
    );
  const oneTime = whole.summary.frequency.filter((frequency) => frequency === 0).length;
  assert.equal(histogram.actual[0], oneTime);
  grid.pAlive.forEach((row, index) => {
    assert.equal(row.length, grid.recencyDays.length);
    // P(alive) falls with silence, and falls further for frequent buyers.
    row.forEach((p, column) => assert.ok(p >= 0 && p <= 1 && (column === 0 || index === 0 || p >= row[column - 1])));
  });
});

test("products and first products agree with an independent reduction", () => {
  const { products, oneKind, severalKinds, upsellRatio, upsellShare, top } = here(shop.products);
  const expected = golden.products;
  assert.deepEqual([products, oneKind, severalKinds], [expected.products, expected.oneKind, expected.severalKinds]);
  close(upsellRatio, expected.upsellRatio);
  closeEstimate(upsellShare, expected.upsellShare);
  const returned = (/** @type {typeof top[0]} */ product) =>
    Math.round((product.firstBuyersReturned?.value ?? 0) * product.firstBuyers);
  assert.deepEqual(
    top.map((product) => [product.name, product.customers, product.firstBuyers, returned(product)]),
    expected.top,
  );
});

test("products bought together agree with an independent reduction", () => {
  const { list, ...rest } = here(shop.pairs);
  assert.deepEqual(rest, { ok: true, baskets: golden.pairs.baskets, sampled: 1, complete: true });
  assert.equal(list.length, golden.pairs.list.length);
  list.forEach((pair, index) => {
    const [first, second, baskets, support, firstThenSecond, secondThenFirst, lift] = golden.pairs.list[index];
    assert.deepEqual([pair.first, pair.second, pair.baskets], [first, second, baskets]);
    closeEstimate(pair.support, support);
    closeEstimate(pair.firstThenSecond, firstThenSecond);
    closeEstimate(pair.secondThenFirst, secondThenFirst);
    closeEstimate(pair.lift, lift);
  });
});

test("without order ids, a customer’s purchases of one day are a basket", async () => {
  const log =
    "customer,date,amount,product\na,2024-01-01,1,tea\na,2024-01-01,1,cup\nb,2024-01-01,1,tea\nb,2024-02-01,1,cup\na,2024-03-01,1,cup\na,2024-03-01,1,tea\n";
  const { baskets, list } = here((await report(log)).pairs);
  assert.equal(baskets, 4);
  assert.deepEqual(
    list.map((pair) => [pair.first, pair.second, pair.baskets, pair.lift.value]),
    [["cup", "tea", 2, (4 * 2) / (3 * 3)]],
  );
});

test("the profile of the most valuable customers agrees with an independent reduction", () => {
  const profile = here(shop.profile);
  const expected = golden.profile;
  assert.deepEqual(
    [profile.top, profile.rest, profile.threshold],
    [expected.top, 820 - expected.top, expected.threshold],
  );
  close(profile.topRevenueShare, expected.topRevenueShare);
  assert.deepEqual(
    profile.traits.map(({ kind, value, top, rest }) => [kind, value, top, rest]),
    expected.traits.map((/** @type {any[]} */ trait) => trait.slice(0, 4)),
  );
  profile.traits.forEach(({ difference }, index) => closeEstimate(difference, expected.traits[index][4]));
  for (const { kind, top, rest } of profile.contrasts) {
    close(top, expected.contrasts[kind][0]);
    close(rest, expected.contrasts[kind][1]);
  }
  assert.equal(profile.contrasts.length, 5);
});

test("segments do not contradict P(alive)", () => {
  const grid = ["99778", "99778", "66511", "42211", "32200"];
  for (const { customers, segments, summary } of [whole, shop]) {
    const { list } = here(segments);
    const { pAlive, recencyScore, frequencyScore, segment } = customers;
    assert.ok(pAlive);
    segment.forEach((found, index) => {
      const fifth = Math.min(5, 1 + Math.floor(5 * pAlive[index]));
      const score = recencyScore[index];
      const row = summary.frequency[index] > 0 ? fifth : fifth === 1 ? Math.min(score, 2) : score;
      assert.equal(found, Number(grid[row - 1][frequencyScore[index] - 1]));
      if (list[found].id === "champions") assert.ok(pAlive[index] >= 0.8);
    });
  }
});

/** The model of a report that makes the predictions. @param {Report} report */
function chosenModel({ models }) {
  const { candidates, chosen } = here(models);
  const model = /** @type {any} */ (candidates.find(({ model }) => model === chosen));
  return { k: model.k ?? 1, ...model.parameters };
}

test("customers slipping away are overdue by the fitted purchase timing, and have not left yet", () => {
  for (const report of [whole, shop]) {
    const { summary, customers: columns } = report;
    const { customers, gone, share, stake, list } = here(report.slipping);
    const { k, r, alpha } = chosenModel(report);
    assert.ok(k <= 2, "the formula below is for one or two events per purchase");
    const { pAlive } = columns;
    assert.ok(pAlive && stake);
    const [found, left, regulars] = [[], [], []].map(() => /** @type {number[]} */ ([]));
    summary.frequency.forEach((x, index) => {
      if (x < 2) return;
      regulars.push(index);
      const [shape, scale] = [r + k * x, 7 * alpha + summary.recency[index]];
      const silent = summary.age[index] - summary.recency[index];
      // The survival function of a gap whose rate is gamma distributed, by Simpson's rule.
      const steps = 2000;
      const most = (shape + 12 * Math.sqrt(shape) + 40) / scale;
      let [above, all] = [0, 0];
      for (let step = 1; step < steps; step++) {
        const rate = (most * step) / steps;
        const weight = (step % 2 ? 4 : 2) * Math.exp((shape - 1) * Math.log(rate) - rate * scale);
        all += weight;
        above += weight * Math.exp(-rate * silent) * (k === 2 ? 1 + rate * silent : 1);
      }
      const silence = above / all;
      if (Math.abs(silence - 0.1) > 1e-6 && silence < 0.1) (pAlive[index] < 0.1 ? left : found).push(index);
    });
    assert.deepEqual([customers, gone], [found.length, left.length]);
    close(share.value, customers / regulars.length);
    assert.deepEqual(new Set(list.map(({ index }) => index)), new Set(found));
    for (const { index, silentDays, dueDays, overdue, pAlive: p, stake } of list) {
      assert.equal(silentDays, summary.age[index] - summary.recency[index]);
      const expected = (k * (7 * alpha + summary.recency[index])) / (r + k * summary.frequency[index] - 1);
      close(dueDays, expected, 1e-9);
      close(overdue, silentDays / expected, 1e-9);
      assert.equal(p, pAlive[index]);
      assert.equal(stake, columns.stake?.[index]);
    }
    const stakes = list.map(({ stake }) => Number(stake));
    assert.deepEqual(
      stakes,
      stakes.toSorted((a, b) => b - a),
    );
    const spent = found.reduce((sum, index) => sum + summary.revenue[index], 0);
    assert.ok(stake.value > 0 && stake.value < spent, `${stake.value} at stake, ${spent} ever spent`);
  }
});

test("stakes of actions agree with predictions of the same model, and never exceed the expected value", async () => {
  for (const report of [whole, shop]) {
    const { summary, customers, models } = report;
    const { list, expected, atStake, horizonDays } = here(report.actions);
    const { k, ...plain } = chosenModel(report);
    const { chosen, spend, clv } = here(models);
    const parameters = chosen.endsWith("-k") ? { k, ...plain } : plain;
    assert.ok(customers.stake && clv && spend.ok && list.length >= 2);
    const model = /** @type {any} */ ({ model: chosen, parameters, timeUnit: "week" });
    const weeks = (/** @type {Float64Array} */ days) => days.map((day) => day / 7);
    const { frequency, recency, age, revenue } = summary;
    const histories = { frequency, recency: weeks(recency), age: weeks(age) };
    // Without discount, the expected value is at least the discounted one.
    const predicted = /** @type {any} */ (
      await predict(model, histories, { horizon: horizonDays / 7, timeUnit: "week" })
    );
    assert.ok(predicted.ok !== false, JSON.stringify(predicted));
    close(expected, clv.value, 1e-9);
    close(
      atStake,
      list.reduce((sum, { stake }) => sum + stake.value, 0),
      1e-9,
    );
    assert.ok(atStake <= expected);
    customers.stake.forEach((stake, index) => {
      const limit = (revenue[index] * horizonDays) / Math.max(age[index], horizonDays);
      const value = predicted.expectedTransactions[index] * Number(customers.expectedSpend?.[index]);
      assert.ok(stake >= 0 && stake <= limit * (1 + 1e-12) && stake <= value * (1 + 1e-9), `${stake} of ${index}`);
    });
    for (const { id, customers: count, share, stake, members, because } of list) {
      assert.equal(members.length, count);
      assert.equal(new Set(members).size, count);
      close(share, count / summary.customers);
      const most = [...members].reduce(
        (sum, index) => sum + (revenue[index] * horizonDays) / Math.max(age[index], horizonDays),
        0,
      );
      assert.ok(stake.value <= most && Number(stake.high) <= most * (1 + 1e-9), id);
      close(
        because.expected,
        [...members].reduce((sum, index) => sum + Number(customers.clv?.[index]), 0),
        1e-9,
      );
      if (["win-back", "look-after-best"].includes(id))
        close(
          stake.value,
          [...members].reduce((sum, index) => sum + Number(customers.stake?.[index]), 0),
          1e-9,
        );
      if (id === "win-back") assert.ok(members.every((index) => frequency[index] > 0));
      if (["second-purchase", "starting-product"].includes(id))
        assert.ok(members.every((index) => frequency[index] === 0));
    }
  }
});

test("the last period is compared with the one before", () => {
  for (const [name, { trend }] of /** @type {const} */ ([
    ["cdnow", whole],
    ["shop", shop],
  ])) {
    const found = here(trend);
    const expected = golden.trend[name];
    assert.equal(found.days, expected.days);
    for (const field of /** @type {const} */ (["revenue", "purchases", "customers", "newCustomers"])) {
      const { now, before, change, interval } = found[field];
      close(now, expected[field][0], 1e-9);
      close(before, expected[field][1], 1e-9);
      if (before > 0) close(change, now / before - 1);
      if (interval) assert.ok(interval.low <= Number(change) && Number(change) <= interval.high && interval.low >= -1);
    }
    close(found.spendPerPurchase.now, expected.revenue[0] / expected.purchases[0]);
    close(found.returningShare.now, 1 - expected.newCustomers[0] / expected.customers[0]);
  }
});

test("satisfaction scores, behaviour, share of wallet and margin are reported", () => {
  const { answers, nps, groups, returnDifference, loyaltyIndex } = here(shop.satisfaction);
  assert.equal(answers, golden.satisfaction.answers);
  closeEstimate(nps, golden.satisfaction.nps);
  for (const { id, customers, repurchaseRate, meanPurchases, meanRevenue } of groups) {
    const [count, rate, purchases, revenue] = golden.satisfaction.groups[id];
    assert.equal(customers, count);
    closeEstimate(repurchaseRate, rate);
    close(meanPurchases, purchases);
    close(meanRevenue, revenue);
  }
  closeEstimate(returnDifference, golden.satisfaction.returnDifference);
  close(loyaltyIndex, golden.satisfaction.loyaltyIndex);
  const wallet = here(shop.wallet);
  assert.deepEqual([wallet.customers, wallet.contradictory], [golden.wallet.customers, golden.wallet.contradictory]);
  closeEstimate(wallet.shareInterval, golden.wallet.share, 1e-6);
  closeEstimate(wallet.meanShareInterval, golden.wallet.meanShare, 1e-6);
  close(wallet.headroom, golden.wallet.headroom);
  const margin = here(shop.margin);
  assert.equal(margin.cost, golden.margin.cost);
  closeEstimate(margin.shareInterval, golden.margin.share, 1e-6);
  closeEstimate(margin.perCustomerInterval, golden.margin.perCustomer, 1e-6);
  assert.equal(shop.metrics.orders, golden.margin.orders);
});

test("sections without their columns are absent, with the reason", () => {
  const { products, pairs, satisfaction, wallet, margin } = whole;
  assert.deepEqual(
    [products, pairs, satisfaction, wallet, margin],
    ["no-product-column", "no-product-column", "no-score-column", "no-category-spend-column", "no-cost-column"].map(
      (code) => ({ ok: false, code }),
    ),
  );
});

/** The report without anything that depends on the order of customers. @param {Report} report */
function canonical({ summary, customers, slipping, actions, ...sections }) {
  const { id, detected: _, ...columns } = summary;
  const order = Array.from(summary.frequency, (_, index) => index).sort((a, b) => (id(a) < id(b) ? -1 : 1));
  const sorted = (/** @type {object} */ object) =>
    Object.fromEntries(
      Object.entries(object).map(([name, column]) => [
        name,
        ArrayBuffer.isView(column) ? order.map((index) => /** @type {any} */ (column)[index]) : column,
      ]),
    );
  const ids = order.map(id);
  if (slipping.ok)
    slipping = { ...slipping, list: slipping.list.map((entry) => ({ ...entry, index: ids.indexOf(id(entry.index)) })) };
  if (actions.ok)
    actions = /** @type {any} */ ({
      ...actions,
      list: actions.list.map((action) => ({
        ...action,
        members: Array.from(action.members, (at) => ids.indexOf(id(at))),
      })),
    });
  return { ...sections, slipping, actions, summary: { ...sorted(columns), ids }, customers: sorted(customers) };
}

test("the report does not depend on row order or file boundaries", async () => {
  for (const log of [cdnow, shopLog]) {
    const [header, ...rows] = log.trimEnd().split("\n");
    let state = 7;
    const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const shuffled = rows
      .map((row) => ({ row, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row);
    const file = (/** @type {string[]} */ rows) => new Blob([[header, ...rows].join("\n")]);
    const expected = canonical(await report(log));
    assert.deepEqual(canonical(await report(file(shuffled))), expected);
    assert.deepEqual(
      canonical(await report([shuffled.slice(0, 1000), shuffled.slice(1000, 1001), shuffled.slice(1001)].map(file))),
      expected,
    );
  }
});

test("small and unusual logs give every section or a reason, and only finite numbers", async () => {
  const logs = {
    "one purchase": "a,2024-02-29,5",
    "one customer": "a,2024-01-01,5\na,2024-01-05,5\na,2024-01-09,5\na,2024-02-01,5",
    "one day": "a,2024-01-01,5\nb,2024-01-01,6\nc,2024-01-01,7",
    "only zero amounts": "a,2024-01-01,0\nb,2024-03-01,0\na,2024-06-01,0",
    "more back than paid": "a,2024-01-01,5\na,2024-01-02,-9\nb,2024-01-01,5\nb,2024-01-02,-5",
    "all alike": Array.from(
      { length: 50 },
      (_, i) => `c${i},2024-01-01,5\nc${i},2024-02-01,5\nc${i},2024-03-03,5`,
    ).join("\n"),
    "three hundred years": "a,1900-01-01,5\na,2199-12-31,5\nb,2000-01-01,7",
    "a trillion each": "a,2024-01-01,1000000000000\nb,2024-01-02,1000000000000\na,2024-05-01,1000000000000",
  };
  for (const [name, rows] of Object.entries(logs)) {
    const { summary, ...sections } = await report(`customer,date,amount\n${rows}\n`);
    finite(sections, name);
    finite({ ...summary }, name);
  }
  const { concentration, retention, regularity, cohorts } = await report(
    "customer,date,amount\na,1900-01-01,5\na,2199-12-31,5",
  );
  assert.deepEqual(
    [concentration, regularity, cohorts.month, retention.ok],
    [
      { ok: false, code: "too-few-customers" },
      { ok: false, code: "too-few-purchases" },
      { ok: false, code: "too-many-periods" },
      false,
    ],
  );
});
