// Parts of the report without a browser: sorting, rounding, read-outs, means of cohorts, projects.

import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest, stepped } from "../www/charts/marks.js";
import { meansOf } from "../www/elements/parts/orders-cohorts.js";
import { readProject } from "../www/elements/parts/orders-project.js";
import { rounded } from "../www/elements/parts/rounded.js";
import { ranked } from "../www/elements/parts/sliced.js";
import { unitOf, verdictOf } from "../www/elements/parts/survey-pictures.js";
import { units } from "../www/i18n/en/common.js";
import { createFormat } from "../www/i18n/units.js";

const { signal } = new AbortController();

/** Numbers of every size and sign, reproducible by seed. @param {number} count @param {number} seed */
function numbers(count, seed) {
  let state = seed;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const special = [0, -0, Infinity, -Infinity, Number.NaN, Number.MIN_VALUE, -1e-300, Number.MAX_VALUE];
  return Array.from({ length: count }, () => {
    const kind = next();
    if (kind < 0.1) return special[Math.floor(next() * special.length)];
    if (kind < 0.4) return Math.floor(next() * 20) - 10;
    return (next() - 0.5) * 10 ** Math.floor(next() * 30 - 10);
  });
}

test("radix sorting gives the order of a stable comparison, unknown numbers last", async () => {
  for (const [count, seed] of [
    [0, 1],
    [1, 2],
    [2, 3],
    [5000, 4],
    [70_000, 5],
  ]) {
    const values = numbers(count, seed);
    const indices = Uint32Array.from({ length: count }, (_, index) => index);
    for (const descending of [false, true]) {
      const found = await ranked(indices, (index) => values[index], descending, signal);
      const sign = descending ? -1 : 1;
      const compare = (/** @type {number} */ a, /** @type {number} */ b) => {
        const [x, y] = [values[a], values[b]];
        if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
        return x < y ? -sign : x > y ? sign : 0;
      };
      assert.deepEqual([...found], [...indices].sort(compare));
    }
  }
});

test("sorting stops once it is aborted", async () => {
  const abort = new AbortController();
  const indices = Uint32Array.from({ length: 500_000 }, (_, index) => index);
  const sorting = ranked(indices, (index) => Math.sin(index), false, abort.signal);
  abort.abort();
  await assert.rejects(sorting, { name: "AbortError" });
});

test("estimates are rounded to the precision of their interval, large amounts to whole units", () => {
  const { plain, written, estimate } = rounded(createFormat("en", "EUR", /** @type {any} */ ({})));
  const range = (/** @type {number} */ value, /** @type {number} */ low, /** @type {number} */ high) => ({
    value,
    low,
    high,
  });
  for (const [given, unit, expected] of /** @type {[any, any, string][]} */ ([
    [range(0.6951, 0.6628, 0.7257), "share", "70% (66%–73%)"],
    [range(0.00512, 0.0041, 0.0066), "share", "0.51% (0.41%–0.66%)"],
    [range(0.4832, 0.48, 0.4864), "share", "48.3% (48%–48.6%)"],
    [range(14_699, 13_106, 16_386), "money", "€14,700 (€13,100–€16,400)"],
    [range(20.98, 20.14, 21.82), "money", "€21 (€20–€22)"],
    [range(2.98, 2.9, 3.06), "money", "€2.98 (€2.90–€3.06)"],
    [range(742.4, 667, 825), "count", "740 (670–830)"],
    [{ value: 5, low: null, high: null }, "count", "5"],
    [range(5, 5, 5), "count", "5"],
  ]))
    assert.equal(estimate(given, unit), expected);
  assert.equal(written(range(-0.012, -0.05, 0.02), "share").range, "−5%–2%");
  assert.equal(plain(66_393.4, "money"), "€66,393");
  assert.equal(plain(596.5, "money"), "€596.50");
  assert.equal(plain(0.0512, "share"), "5.1%");
});

test("the pointer finds the cell it is in, or the nearest mark, first by horizontal distance", () => {
  const cells = [
    { x: 5, y: 5, text: "a", line: 0, box: { x: 0, y: 0, width: 10, height: 10 } },
    { x: 15, y: 5, text: "b", line: 0, box: { x: 10, y: 0, width: 10, height: 10 } },
    { x: 5, y: 15, text: "c", line: 1, box: { x: 0, y: 10, width: 10, height: 10 } },
  ];
  assert.equal(nearest(cells, 10, 3), 1);
  assert.equal(nearest(cells, 1, 19), 2);
  const points = [
    { x: 0, y: 0, text: "" },
    { x: 10, y: 100, text: "" },
  ];
  assert.equal(nearest(points, 9, 0), 0 + 1 * Number(9 * 1 + 100 ** 2 < 9 * 81));
  assert.equal(nearest(points, 2, 90), 0 + 1 * Number(9 * 64 + 10 ** 2 < 9 * 4 + 90 ** 2));
  assert.equal(nearest([], 0, 0), -1);
});

test("arrow keys follow a series, and up and down lead to the neighbouring series at the same position", () => {
  const at = (/** @type {number} */ x, /** @type {number} */ line) => ({ x, y: 0, line, text: "" });
  const two = [at(0, 0), at(10, 0), at(20, 0), at(0, 1), at(12, 1)];
  assert.equal(stepped(two, -1, "ArrowRight"), 0);
  assert.equal(stepped(two, 0, "ArrowRight"), 1);
  assert.equal(stepped(two, 1, "ArrowDown"), 4);
  assert.equal(stepped(two, 4, "ArrowUp"), 1);
  assert.equal(stepped(two, 4, "ArrowDown"), 4);
  assert.equal(stepped(two, 4, "ArrowRight"), 4);
  assert.equal(stepped(two, 0, "ArrowLeft"), 0);
  assert.equal(stepped(two, 2, "Home"), 0);
  assert.equal(stepped(two, 2, "End"), 4);
  // In rows of one value each, such as bars, up and down move along the rows.
  const rows = [at(5, 0), at(9, 1), at(3, 2)];
  assert.equal(stepped(rows, 0, "ArrowDown"), 1);
  assert.equal(stepped(rows, 2, "ArrowUp"), 1);
});

test("means of cohorts include all customers observed that long, without an incomplete period", () => {
  // Two cohorts of 10 and 30 customers; the last period is incomplete.
  const cohort = (
    /** @type {number} */ customers,
    /** @type {number[]} */ active,
    /** @type {number[]} */ revenue,
  ) => ({
    start: "2024-01-01",
    customers,
    active,
    revenue,
    retention: active.map((count) => count / customers),
    low: active,
    high: active,
  });
  const found = /** @type {any} */ ({
    ok: true,
    lastIsPartial: true,
    curve: [1, 0.5],
    cohorts: [cohort(10, [10, 4, 1], [100, 40, 5]), cohort(30, [30, 3], [600, 30]), cohort(0, [], [])],
  });
  assert.deepEqual(meansOf(found, "share"), [1, 0.5]);
  // The last entry of the second cohort is incomplete, and the third of the first.
  assert.deepEqual(meansOf(found, "customers"), [20, 4]);
  assert.deepEqual(meansOf(found, "revenue"), [350, 40]);
  // (100 + 600) ÷ 40, then (100 + 40) ÷ 10.
  assert.deepEqual(meansOf(found, "perCustomer"), [17.5, 14]);
  found.lastIsPartial = false;
  // Then (140 + 630) ÷ 40, and (100 + 40 + 5) ÷ 10.
  assert.deepEqual(meansOf(found, "perCustomer"), [17.5, 19.25, 14.5]);
});

test("an incomplete project file is refused", () => {
  const whole = {
    regulars: 1,
    kind: "orders",
    names: ["orders.csv"],
    period: ["2024-01-01", "2024-12-31"],
    options: { dateOrder: "dmy" },
    currency: "EUR",
    figures: [{ id: "customers", value: 3 }],
  };
  assert.deepEqual(readProject(JSON.stringify(whole)), whole);
  for (const change of [
    { regulars: 2 },
    { kind: "survey" },
    { names: "orders.csv" },
    { period: ["2024-01-01"] },
    { period: ["2024-01-01", "today"] },
    { options: [] },
    { options: null },
    { currency: 3 },
    { figures: [{ id: "customers", value: "3" }] },
    { figures: [null] },
  ])
    assert.equal(readProject(JSON.stringify({ ...whole, ...change })), undefined, JSON.stringify(change));
  for (const text of ["", "{", "null", "[]", "3"]) assert.equal(readProject(text), undefined);
});

/** @param {string} language */
const survey = async (language) => {
  const { words } = await import(`../www/i18n/${language}/survey/report.js`);
  return /** @type {any} */ ({ words, format: createFormat(language, "EUR", units.units) });
};
/** @param {string} kind @param {number} value @param {number} low @param {number} high @param {number | null} from */
const question = (kind, value, low, high, from = null) =>
  /** @type {any} */ ({ kind, from, scale: { min: 1, max: 5 }, result: { value, low, high } });

test("results of a survey are rounded to the precision of their interval, at most to whole points", async () => {
  const context = await survey("en");
  const written = (/** @type {any} */ own) => Object.values(unitOf(own, context).written(own.result)).slice(0, 3);
  assert.deepEqual(written(question("csat", 0.7989, 0.754, 0.8374, 4)), ["80%", "75%", "84%"]);
  assert.deepEqual(written(question("csat", 0.7989, 0.7949, 0.8028, 4)), ["79.9%", "79.5%", "80.3%"]);
  assert.deepEqual(written(question("nps", 15.15, -15.83, 43.61)), ["15", "−16", "44"]);
  assert.deepEqual(written(question("nps", 15.15, 13.2, 17.1)), ["15.2", "13.2", "17.1"]);
  assert.deepEqual(written(question("scale", 3.4444, 3.06, 3.83)), ["3.4", "3.1", "3.8"]);
  const { changes } = unitOf(question("csat", 0.8, 0.7, 0.9, 4), context);
  assert.deepEqual(changes({ value: 0.0512, low: -0.031, high: 0.128 }), ["+5 pp", "−3 pp", "+13 pp"]);
});

test("the verdict on a survey states its finding in words, in six languages", async () => {
  const context = await survey("en");
  const verdict = (/** @type {any} */ own, use = context) => verdictOf(/** @type {any} */ ({ questions: [own] }), use);
  const sure = "Among everyone who could have answered, the result is very likely between";
  for (const [own, expected] of /** @type {[any, string][]} */ ([
    [question("nps", 40, 20, 55), "There are more promoters than detractors: the Net Promoter Score is 40."],
    [question("nps", -40, -55, -20), "There are more detractors than promoters: the Net Promoter Score is −40."],
    [
      question("nps", 5, -9, 19),
      "It is uncertain whether there are more promoters or detractors: the Net Promoter Score is 5.",
    ],
    [question("csat", 0.8, 0.7, 0.9, 4), "80% of those who answered are satisfied."],
    [question("effort", 0.6, 0.5, 0.7, 4), "60% of those who answered found it easy."],
    [question("scale", 3.4, 3.1, 3.7), "The average answer is 3.4, on a scale from 1 to 5."],
  ]))
    assert.ok(verdict(own).startsWith(`${expected} ${sure} `), verdict(own));
  for (const language of ["bg", "et", "mk", "pl", "sk"]) {
    const own = await survey(language);
    const found = [
      verdict(question("nps", 40, 20, 55), own),
      verdict(question("nps", -40, -55, -20), own),
      verdict(question("nps", 5, -9, 19), own),
      verdict(question("csat", 0.8, 0.7, 0.9, 4), own),
      verdict(question("effort", 0.6, 0.5, 0.7, 4), own),
      verdict(question("scale", 3.4, 3.1, 3.7), own),
    ];
    assert.equal(new Set(found).size, found.length, language);
    for (const text of found) assert.doesNotMatch(text, /undefined|NaN/, language);
  }
});
