// The report on an order file: figures against an independent reduction, the same whatever the order of the rows.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { analyzeOrders } from "../dist/orders.js";

/** @import { Report } from "../www/core/orders.js" */
/** @import { Section } from "../www/core/orders-report.js" */

const read = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), "utf8");
const cdnow = read("data/cdnow-sample.csv");
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
  assert.ok(typeof actual === "number" && Math.abs(actual - expected) <= relative * Math.max(1, Math.abs(expected)), `${actual} is not ${expected}`);
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

test("intervals of the headline figures", () => {
  const { intervals } = whole.metrics;
  // Student's t is good to five digits.
  for (const name of /** @type {const} */ (["averageOrderValue", "ordersPerYear", "repeatPurchasesPerYear", "observedClv"])) {
    closeEstimate(intervals[name], golden.intervals[name], 1e-6);
  }
});

test("retention from one window to the next", () => {
  const { rate, churn, revenueRetention, ...counts } = here(whole.retention);
  const { rate: expected, ...expectedCounts } = golden.retention;
  assert.deepEqual(counts, { ok: true, ...expectedCounts });
  closeEstimate(rate, expected);
  close(churn.value, 1 - rate.value);
  close(churn.low, 1 - rate.high);
  close(revenueRetention, expectedCounts.revenueAfter / expectedCounts.revenueBefore);
});

test("customer mix", () => {
  const mix = here(whole.mix);
  for (const name of /** @type {const} */ (["oneTime", "regular"])) {
    const { customers, share, revenue, revenueShare, perHead } = mix[name];
    assert.deepEqual({ customers, revenue }, { customers: golden.mix[name].customers, revenue: golden.mix[name].revenue });
    closeEstimate(share, golden.mix[name].share);
    close(revenueShare, revenue / whole.metrics.revenue);
    close(perHead, revenue / customers);
  }
});

test("cohorts by month, quarter and week", () => {
  for (const name of /** @type {const} */ (["month", "quarter", "week"])) {
    const { start, lastIsPartial, cohorts, curve } = here(whole.cohorts[name]);
    const expected = golden.cohorts[name];
    assert.deepEqual(start, expected.start);
    assert.equal(lastIsPartial, expected.lastIsPartial);
    assert.deepEqual(cohorts.map(({ active }) => active), expected.active);
    cohorts.forEach(({ revenue }, row) => revenue.forEach((sum, age) => close(sum, expected.revenue[row][age])));
    assert.equal(curve.length, expected.curve.length);
    curve.forEach((share, age) => close(share, expected.curve[age]));
    const { newCustomers, returningCustomers } = here(here(whole.mix).over[name]);
    const column = (/** @type {number} */ at) => expected.active.map((/** @type {number[]} */ row, /** @type {number} */ index) => row[at - index] ?? 0);
    newCustomers.forEach((count, at) => assert.equal(count, column(at)[at]));
    returningCustomers.forEach((count, at) => assert.equal(count, column(at).slice(0, at).reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0)));
  }
});

test("segments", () => {
  const { method, cutOffs, list, grid } = here(whole.segments);
  assert.equal(method, "quantile");
  assert.deepEqual(cutOffs, golden.segments.cutOffs);
  const { recencyScore, frequencyScore, monetaryScore, segment } = whole.customers;
  const sum = (/** @type {Uint8Array} */ scores) => scores.reduce((total, score) => total + score, 0);
  assert.deepEqual([recencyScore, frequencyScore, monetaryScore].map(sum), golden.segments.scoreSums);
  for (const { id, customers, revenue, meanRecencyDays } of list) {
    const expected = golden.segments.list[id] ?? { customers: 0, revenue: 0, meanRecencyDays: 0 };
    assert.equal(customers, expected.customers, id);
    close(revenue, expected.revenue);
    close(meanRecencyDays, expected.meanRecencyDays);
    assert.equal(segment.filter((index) => list[index].id === id).length, customers);
  }
  assert.equal(grid.flat().reduce((a, b) => a + b), 2357);
});

test("segments by fixed cut-offs, and cut-offs that are none", async () => {
  const rfm = { recencyDays: [30, 60, 90, 180], frequency: [1, 2, 3, 5], monetary: [10, 50, 100, 500] };
  const { customers, segments, summary } = await report(cdnow, { rfm });
  const { method, cutOffs } = here(segments);
  assert.deepEqual([method, cutOffs], ["fixed", rfm]);
  const over = (/** @type {number} */ value, /** @type {number[]} */ bounds) => bounds.filter((bound) => value > bound).length;
  summary.frequency.forEach((frequency, index) => {
    assert.equal(customers.frequencyScore[index], 1 + over(frequency + 1, rfm.frequency));
    assert.equal(customers.recencyScore[index], 5 - over(summary.age[index] - summary.recency[index], rfm.recencyDays));
  });
  for (const wrong of [{ frequency: [1, 2, 3] }, { frequency: [4, 3, 2, 1] }, { frequency: [1, 2, 3, NaN] }]) {
    assert.deepEqual(await analyzeOrders(cdnow, { rfm: wrong }), { ok: false, code: "unknown-option", option: "rfm" });
  }
});

test("regularity", () => {
  const found = here(whole.regularity);
  const expected = golden.regularity;
  assert.equal(found.customers, expected.customers);
  closeEstimate(found.meanGapDays, expected.meanGapDays, 1e-6);
  close(found.medianGapDays, expected.medianGapDays);
  close(found.medianVariation, expected.medianVariation);
  close(found.wheatMorrison, expected.wheatMorrison, 1e-11);
  assert.deepEqual(found.classes, expected.classes);
  assert.deepEqual(found.histogram, { upToDays: expected.upToDays, gaps: expected.gaps });
});

test("concentration", () => {
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

/** The report as it does not depend on which customer comes first. @param {Report} report */
function canonical({ summary, customers, ...sections }) {
  const { id, detected: _, ...columns } = summary;
  const order = Array.from(summary.frequency, (_, index) => index).sort((a, b) => (id(a) < id(b) ? -1 : 1));
  const sorted = (/** @type {object} */ object) =>
    Object.fromEntries(Object.entries(object).map(([name, column]) => [name, ArrayBuffer.isView(column) ? order.map((index) => /** @type {any} */ (column)[index]) : column]));
  return { ...sections, summary: { ...sorted(columns), ids: order.map(id) }, customers: sorted(customers) };
}

test("no order of the rows and no split into files changes the report", async () => {
  const [header, ...rows] = cdnow.trimEnd().split("\n");
  let state = 7;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const shuffled = rows.map((row) => ({ row, key: random() })).sort((a, b) => a.key - b.key).map(({ row }) => row);
  const file = (/** @type {string[]} */ rows) => new Blob([[header, ...rows].join("\n")]);
  const expected = canonical(whole);
  assert.deepEqual(canonical(await report(file(shuffled))), expected);
  assert.deepEqual(canonical(await report([file(shuffled.slice(0, 1000)), file(shuffled.slice(1000, 1001)), file(shuffled.slice(1001))])), expected);
});

test("small and strange logs have every section or a reason, and finite numbers only", async () => {
  const logs = {
    "one purchase": "a,2024-02-29,5",
    "one customer": "a,2024-01-01,5\na,2024-01-05,5\na,2024-01-09,5\na,2024-02-01,5",
    "one day": "a,2024-01-01,5\nb,2024-01-01,6\nc,2024-01-01,7",
    "nothing paid": "a,2024-01-01,0\nb,2024-03-01,0\na,2024-06-01,0",
    "more back than paid": "a,2024-01-01,5\na,2024-01-02,-9\nb,2024-01-01,5\nb,2024-01-02,-5",
    "all alike": Array.from({ length: 50 }, (_, i) => `c${i},2024-01-01,5\nc${i},2024-02-01,5\nc${i},2024-03-03,5`).join("\n"),
    "three hundred years": "a,1900-01-01,5\na,2199-12-31,5\nb,2000-01-01,7",
    "a trillion each": "a,2024-01-01,1000000000000\nb,2024-01-02,1000000000000\na,2024-05-01,1000000000000",
  };
  for (const [name, rows] of Object.entries(logs)) {
    const { summary, ...sections } = await report(`customer,date,amount\n${rows}\n`);
    finite(sections, name);
    finite({ ...summary }, name);
  }
  const { concentration, retention, regularity, cohorts } = await report("customer,date,amount\na,1900-01-01,5\na,2199-12-31,5");
  assert.deepEqual(
    [concentration, regularity, cohorts.month, retention.ok],
    [{ ok: false, code: "too-few-customers" }, { ok: false, code: "too-few-purchases" }, { ok: false, code: "too-many-periods" }, false],
  );
});
