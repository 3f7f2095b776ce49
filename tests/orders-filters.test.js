// Filters of the package: the remaining rows are read as if the file had no others; two parts are compared.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyzeOrders, compareOrders, customerPurchases, openOrders, summarizeOrders } from "../dist/orders.js";

/** @import { OpenOrders, Report } from "../www/core/orders.js" */

const log = readFileSync(new URL("data/shop-sample.csv", import.meta.url), "utf8");
const [header, ...rows] = log.trimEnd().split("\n");
const names = header.split(",");

/** The file with only the rows that pass. @param {(cell: (name: string) => string) => boolean} passes */
const remaining = (passes) =>
  [header, ...rows.filter((row) => passes((name) => row.split(",")[names.indexOf(name)]))].join("\n");

/** @param {any} result @returns {any} */
function ok(result) {
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}

/** The report without functions and line numbers. @param {Report} report */
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

test("a filter that keeps all rows changes nothing", async () => {
  const columns = Object.fromEntries(
    shop.filters.map(({ column, values }) => [column, values.map(({ value }) => value)]),
  );
  assert.deepEqual(figures(ok(await shop.refilter({ from: "2000-01-01", columns }))), figures(shop.report));
  assert.deepEqual(figures(ok(await shop.refilter({}))), figures(shop.report));
});

test("filters in options apply to a summary; wrong ones are refused", async () => {
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

test("two parts are compared with intervals of their differences", async () => {
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

test("a filter reads the rows in memory, not the source", async () => {
  const columns = ["from where", "shop"];
  const text = [`${header},${columns}`, ...rows.map((row, at) => `${row},web,${at % 3}`)].join("\n");
  const source = new Blob([text]);
  const opened = ok(await openOrders(source));
  const forbidden = () => {
    throw new Error("the source was read");
  };
  for (const name of ["stream", "slice", "arrayBuffer", "text"])
    Object.defineProperty(source, name, { value: forbidden });
  const found = ok(await opened.refilter({ columns: { shop: ["1"] } }));
  const lines = [text.split("\n")[0], ...text.split("\n").filter((_, at) => at > 0 && (at - 1) % 3 === 1)];
  assert.deepEqual(figures(found), figures(ok(await analyzeOrders(lines.join("\n")))));
  // Two at once, one of which is cancelled.
  const control = new AbortController();
  const many = [
    opened.refilter({ from: "2025-01-01" }),
    opened.refilter({ to: "2024-12-31" }, { signal: control.signal }),
    opened.refilter({ columns: { shop: ["1", "2"] } }),
  ];
  control.abort();
  const [late, cancelled, two] = await Promise.all(many);
  assert.deepEqual(cancelled, { ok: false, code: "cancelled" });
  assert.deepEqual(figures(ok(late)), figures(ok(await analyzeOrders(text, { filter: { from: "2025-01-01" } }))));
  assert.deepEqual(
    figures(ok(two)),
    figures(ok(await analyzeOrders(text, { filter: { columns: { shop: ["1", "2"] } } }))),
  );
  assert.deepEqual(
    await opened.refilter({ from: "2999-01-01" }),
    await analyzeOrders(text, { filter: { from: "2999-01-01" } }),
  );
  const purchases = ok(await opened.purchases(5, { columns: { shop: ["1", "2"] } }));
  const options = { filter: { columns: { shop: ["1", "2"] } } };
  assert.deepEqual(purchases, ok(await customerPurchases(text, 5, options)));
  opened.close();
  assert.deepEqual(await opened.purchases(5), { ok: false, code: "cancelled" });
});

test("a filter by a column of many values reads the source", async () => {
  const opened = ok(await openOrders(log));
  const amount = rows[0].split(",")[names.indexOf("amount")];
  const filter = { columns: { amount: [amount] } };
  assert.deepEqual(figures(ok(await opened.refilter(filter))), figures(ok(await analyzeOrders(log, { filter }))));
  assert.ok(opened.inMemory);
});

test("a filter by size of order or by customers gives the report on their orders", async () => {
  const opened = ok(await openOrders(log));
  const { product, members } = opened.firstProducts[0];
  assert.equal(
    members.length,
    opened.report.products.top.find((/** @type {any} */ one) => one.name === product)?.firstBuyers,
  );
  const ids = new Set(Array.from(members, opened.report.summary.id));
  assert.deepEqual(
    figures(ok(await opened.refilter({ members }))),
    figures(ok(await analyzeOrders(remaining((cell) => ids.has(cell("customer")))))),
  );
  const small = ok(await opened.refilter({ orderSizes: [[null, 20]] }));
  const large = ok(await opened.refilter({ orderSizes: [[20, null]] }));
  assert.equal(small.summary.rows.counted + large.summary.rows.counted, opened.report.summary.rows.counted);
  assert.ok(small.metrics.averageOrderValue < 20 && large.metrics.averageOrderValue >= 20);
  for (const orderSizes of [[[20, 10]], [["a", 1]]])
    assert.equal(/** @type {any} */ (await opened.refilter(/** @type {any} */ ({ orderSizes }))).option, "filter");
  // The total of a file's first order is known only at the end of the file.
  const refused = await analyzeOrders(log, { filter: { orderSizes: [[null, 20]] } });
  assert.deepEqual(refused, { ok: false, code: "unknown-option", option: "filter", file: 0 });
});

test("a closed source refuses further filters", async () => {
  const opened = ok(await openOrders(log));
  opened.close();
  assert.deepEqual(await opened.refilter({}), { ok: false, code: "cancelled" });
});
