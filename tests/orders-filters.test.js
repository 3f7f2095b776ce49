// Filters of the package: what remains is read as if the file had no other rows; two parts beside each other.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyzeOrders, compareOrders, openOrders, summarizeOrders } from "../dist/orders.js";

/** @import { OpenOrders, Report } from "../www/core/orders.js" */

const log = readFileSync(new URL("data/shop-sample.csv", import.meta.url), "utf8");
const [header, ...rows] = log.trimEnd().split("\n");
const names = header.split(",");

/** The file without the rows that do not pass. @param {(cell: (name: string) => string) => boolean} passes */
const remaining = (passes) =>
  [header, ...rows.filter((row) => passes((name) => row.split(",")[names.indexOf(name)]))].join("\n");

/** @param {any} result @returns {any} */
function ok(result) {
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}

/** The report without functions and lines of the file. @param {Report} report */
function figures({ summary: { id, problems: _, detected: __, ...summary }, ...report }) {
  return { ...report, summary, ids: Array.from({ length: summary.customers }, (_, index) => id(index)) };
}

/** @type {OpenOrders} */
const shop = ok(await openOrders(log));

test("an open source has its report and the columns to filter by", async () => {
  assert.deepEqual(figures(shop.report), figures(ok(await analyzeOrders(log))));
  const columns = shop.filters.map(({ column }) => column);
  assert.ok(columns.includes("country") && columns.includes("product"), columns.join());
  for (const { column, values } of shop.filters) {
    const count = (/** @type {string} */ value) =>
      rows.filter((row) => row.split(",")[names.indexOf(column)] === value).length;
    for (const { value, rows } of values) assert.equal(rows, count(value), `${column}: ${value}`);
  }
});

test("a filter by column, period or customers gives the report on the remaining rows", async () => {
  const country = String(shop.filters.find(({ column }) => column === "country")?.values[0].value);
  assert.deepEqual(
    figures(ok(await shop.refilter({ columns: { country: [country] } }))),
    figures(ok(await analyzeOrders(remaining((cell) => cell("country") === country)))),
  );
  assert.deepEqual(
    figures(ok(await shop.refilter({ from: "2025-01-01", to: "2025-06-30" }))),
    figures(ok(await analyzeOrders(remaining((cell) => cell("date") >= "2025-01-01" && cell("date") <= "2025-06-30")))),
  );
  const { customers, segments, summary } = shop.report;
  assert.ok(segments.ok);
  const loyal = segments.list.findIndex(({ id }) => id === "loyal");
  const members = [...customers.segment.keys()].filter((index) => customers.segment[index] === loyal);
  const ids = new Set(members.map(summary.id));
  assert.deepEqual(
    figures(ok(await shop.refilter({ members }))),
    figures(ok(await analyzeOrders(remaining((cell) => ids.has(cell("customer")))))),
  );
});

test("a filter that keeps all changes nothing", async () => {
  const columns = Object.fromEntries(
    shop.filters.map(({ column, values }) => [column, values.map(({ value }) => value)]),
  );
  assert.deepEqual(figures(ok(await shop.refilter({ from: "2000-01-01", columns }))), figures(shop.report));
  assert.deepEqual(figures(ok(await shop.refilter({}))), figures(shop.report));
});

test("filters of options hold in a summary; wrong ones are refused", async () => {
  const summary = ok(await summarizeOrders(log, { filter: { to: "2024-06-30" } }));
  const expected = ok(await summarizeOrders(remaining((cell) => cell("date") <= "2024-06-30")));
  assert.deepEqual([summary.frequency, summary.revenue], [expected.frequency, expected.revenue]);
  for (const [filter, where] of [
    [{ columns: { colour: ["red"] } }, { file: 0 }],
    [{ from: "2025" }, {}],
    [{ columns: { country: "PL" } }, {}],
    [[], {}],
  ])
    assert.deepEqual(await analyzeOrders(log, /** @type {any} */ ({ filter })), {
      ok: false,
      code: "unknown-option",
      option: "filter",
      ...where,
    });
});

test("two parts beside each other have differences with intervals", async () => {
  const years = /** @type {const} */ ([
    { from: "2024-01-01", to: "2024-12-31" },
    { from: "2025-01-01", to: "2025-12-31" },
  ]);
  const { first, second, figures: found, totals } = ok(await compareOrders(log, [...years]));
  for (const [name, { first: a, second: b, difference }] of Object.entries(found)) {
    assert.ok(difference.low <= b - a && b - a <= difference.high, name);
    assert.ok(Math.abs(difference.value - (b - a)) < 1e-9);
  }
  // Newcombe's interval of the difference of two proportions, from Wilson's.
  const [p, q] = [first.metrics.repurchaseRate, second.metrics.repurchaseRate];
  const { low, high } = found.repurchaseRate.difference;
  assert.ok(Math.abs(low - (q.value - p.value - Math.hypot(q.value - q.low, p.high - p.value))) < 1e-12);
  assert.ok(Math.abs(high - (q.value - p.value + Math.hypot(q.high - q.value, p.value - p.low))) < 1e-12);
  assert.equal(totals.revenue.change, second.metrics.revenue / first.metrics.revenue - 1);
});

test("a closed source answers no further filters", async () => {
  const opened = ok(await openOrders(log));
  opened.close();
  assert.deepEqual(await opened.refilter({}), { ok: false, code: "cancelled" });
});
