// The SQL for tables too large for a browser, and the summary file it makes. The engines themselves: npm run test:sql.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { analyzeOrders, dialects, inspectOrders, summarySql } from "../dist/orders.js";
import { summaryFile } from "./sql/own.js";

const table = { table: "shop.orders", customer: "customer", date: "date", amount: "amount" };

test("names are quoted as each engine quotes them", () => {
  const name = 'a"b`c\\d; --';
  const quoted = {
    spark: '`a"b``c\\d; --`',
    bigquery: '`a"b\\`c\\\\d; --`',
    snowflake: '"a""b`c\\d; --"',
    postgresql: '"a""b`c\\d; --"',
    duckdb: '"a""b`c\\d; --"',
  };
  assert.deepEqual([...dialects].sort(), Object.keys(quoted).sort());
  for (const dialect of dialects) {
    const sql = summarySql(dialect, { ...table, customer: name }) ?? "";
    assert.ok(sql.includes(`CAST(${quoted[dialect]} AS`), sql);
    const [quote] = quoted[dialect];
    assert.ok(sql.includes(`FROM ${quote}shop${quote}.${quote}orders${quote}`), sql);
  }
});

test("an invalid dialect, name or date gives no SQL", () => {
  assert.equal(summarySql(/** @type {any} */ ("toString"), table), undefined);
  assert.equal(summarySql("duckdb", { ...table, date: "" }), undefined);
  assert.equal(summarySql("duckdb", { ...table, date: "a\nb" }), undefined);
  assert.equal(summarySql("duckdb", { ...table, observationEnd: "2024-01-01' OR '1" }), undefined);
  assert.match(summarySql("duckdb", { ...table, observationEnd: "2024-06-30" }) ?? "", /day <= DATE '2024-06-30'/);
});

test("a summary file gives the metrics, the mix and the fits of the orders", async () => {
  for (const name of ["cdnow", "shop"]) {
    const text = readFileSync(new URL(`data/${name}-sample.csv`, import.meta.url), "utf8");
    const orders = await analyzeOrders(text);
    assert.ok(orders.ok);
    const file = summaryFile(orders.summary);
    const preview = await inspectOrders(file);
    assert.ok(preview.ok && preview.export === "summary-file" && preview.doubts.length === 0);
    const reduced = await analyzeOrders(file);
    assert.ok(reduced.ok && reduced.models.ok && orders.models.ok && reduced.mix.ok && orders.mix.ok);
    assert.deepEqual([reduced.source, orders.source], ["summary-file", "orders"]);
    // The models with a rhythm need the orders, and share the Akaike weights.
    const withoutWeight = (/** @type {object} */ fitted) => ({ ...fitted, weight: undefined });
    const ids = reduced.models.candidates.map(({ model }) => model);
    const same = orders.models.candidates.filter(({ model }) => ids.includes(model));
    assert.deepEqual(reduced.models.candidates.map(withoutWeight), same.map(withoutWeight));
    assert.equal(ids.length, 3);
    const { intervals, orders: _, averageOrderValue: __, ordersPerYear: ___, ...figures } = reduced.metrics;
    for (const [key, value] of Object.entries(figures))
      assert.deepEqual(value, /** @type {any} */ (orders.metrics)[key], key);
    for (const key of /** @type {const} */ (["repeatPurchasesPerYear", "observedClv"])) {
      const [a, b] = [intervals[key], orders.metrics.intervals[key]];
      assert.ok(a && b && Math.abs(a.low - b.low) < 1e-9 * b.low && Math.abs(a.high - b.high) < 1e-9 * b.high);
    }
    assert.deepEqual(reduced.mix.regular.share, orders.mix.regular.share);
    assert.ok(Math.abs(reduced.mix.regular.revenue - orders.mix.regular.revenue) < 1e-6);
    const close = (/** @type {number} */ a, /** @type {number} */ b) =>
      assert.ok(Math.abs(a - b) < 1e-9 * b, `${a} ${b}`);
    // The holdout may choose another model from the orders.
    if (reduced.models.chosen === orders.models.chosen) {
      close(reduced.models.alive, orders.models.alive);
      close(reduced.models.expectedTransactions?.value ?? 0, orders.models.expectedTransactions?.value ?? 1);
    }
    assert.deepEqual([reduced.models.chosenBy, orders.models.chosenBy], ["aic", "holdout"]);
    assert.deepEqual([reduced.cohorts.month, reduced.models.spend.ok], [{ ok: false, code: "needs-orders" }, false]);
  }
});

test("without a given end, observation ends with the last purchase or refund in every dialect", () => {
  for (const dialect of dialects) assert.match(summarySql(dialect, table) ?? "", /\(SELECT MAX\(day\) FROM orders\)/);
});

test("a broken summary file is refused with the line of the error", async () => {
  const header = "frequency,recency,age,customers,spend,repeat_spend,spend_squares,observation_end\n";
  assert.deepEqual(await analyzeOrders(`${header}0,0,5,1,1,0,1,2024-01-06\n1,9,5,1,1,0,1,2024-01-06\n`), {
    ok: false,
    code: "bad-summary-file",
    line: 3,
    file: 0,
  });
});
