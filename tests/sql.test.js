// The SQL for tables too large for a browser, and its summary file. The engines themselves: npm run test:sql.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { analyzeOrders, dialects, inspectOrders, reportSql, summarizeOrders, summarySql } from "../dist/orders.js";
import { macros } from "../tools/dbt.js";
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

test("a summary file gives the same metrics, mix and fits as the orders", async () => {
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
    // Models with a rhythm need the orders, and share the Akaike weights.
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
    // With the orders, the holdout may choose another model.
    if (reduced.models.chosen === orders.models.chosen) {
      close(reduced.models.alive, orders.models.alive);
      close(reduced.models.expectedTransactions?.value ?? 0, orders.models.expectedTransactions?.value ?? 1);
    }
    assert.deepEqual([reduced.models.chosenBy, orders.models.chosenBy], ["aic", "holdout"]);
    assert.deepEqual([reduced.cohorts.month, reduced.models.spend.ok], [{ ok: false, code: "needs-orders" }, false]);
  }
});

test("by default observation ends with the last purchase or refund, in every dialect", () => {
  for (const dialect of dialects) {
    const sql = summarySql(dialect, table) ?? "";
    assert.match(sql, /regulars_end AS \(\s*SELECT MAX\(day\) AS end_day FROM regulars_orders\s*\)/);
    assert.doesNotMatch(sql, /day <= DATE/);
  }
});

test("an unknown option gives no SQL", () => {
  for (const wrong of [
    { dateOrder: "dym" },
    { decimal: ";" },
    { observationEnd: "2024-02-30" },
    { resolution: "hour" },
    { profile: ["a", "b", "c", "d"] },
    { profile: ["a"], filters: ["b"] },
    { profile: ["a"], filters: ["a", "a"] },
    { filters: "a" },
    { product: "" },
    { excludedStatuses: "cancelled" },
  ])
    for (const write of [summarySql, reportSql])
      assert.equal(write("duckdb", { ...table, .../** @type {any} */ (wrong) }), undefined, JSON.stringify(wrong));
});

/** Parts of the summary file of a sample. @param {string} name */
async function partsOf(name) {
  const text = readFileSync(new URL(`data/${name}-sample.csv`, import.meta.url), "utf8");
  const orders = await analyzeOrders(text);
  assert.ok(orders.ok);
  const [header, ...lines] = summaryFile(orders.summary).trimEnd().split("\n");
  const half = Math.ceil(lines.length / 2);
  const part = (/** @type {string[]} */ rows) => [header, ...rows, ""].join("\n");
  return {
    text,
    orders,
    whole: part(lines),
    parts: [part(lines.slice(0, half)), part(lines.slice(half))],
    header,
    lines,
  };
}

/** @param {string[]} texts */
const blobs = (texts) => texts.map((text) => new Blob([text]));

test("parts of a summary are read as one, also with empty files, gzip or a byte order mark", async () => {
  const { orders, parts, whole, header } = await partsOf("shop");
  const expected = await analyzeOrders(whole);
  assert.ok(expected.ok && expected.metrics.customers === orders.metrics.customers);
  const zipped = await new Response(new Blob([parts[1]]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
  for (const files of [
    blobs(parts),
    blobs([...parts].reverse()),
    blobs([whole, ""]),
    blobs(["", ...parts, `${header}\n`]),
    blobs([`\ufeff${whole}`]),
    [new Blob([parts[0]]), zipped],
  ]) {
    const found = await analyzeOrders(files);
    assert.ok(found.ok, JSON.stringify(found));
    assert.deepEqual([found.source, found.metrics], ["summary-file", expected.metrics]);
    const summary = await summarizeOrders(files);
    assert.ok(summary.ok && summary.customers === expected.metrics.customers && summary.weight);
  }
});

test("a summary together with orders is refused, naming the file of the orders", async () => {
  const { text, whole } = await partsOf("shop");
  for (const task of [analyzeOrders, summarizeOrders, inspectOrders])
    assert.deepEqual(await task(blobs([whole, text])), { ok: false, code: "summary-and-orders", file: 1 });
});

test("a summary is read as psql prints it and as a spreadsheet saves it", async () => {
  const { whole, header, lines } = await partsOf("cdnow");
  const expected = await analyzeOrders(whole);
  assert.ok(expected.ok);
  const bare = [header, ...lines].map((line) => line.replaceAll(",", "|"));
  const cells = [header, ...lines].map((line) => line.split(","));
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const [head, ...body] = cells.map((row) => row.map((cell, column) => ` ${cell.padStart(widths[column])} `).join("|"));
  const rule = widths.map((width) => "-".repeat(width + 2)).join("+");
  const local = lines.map((line) => {
    const [x, recency, age, n, spend, repeat, squares, end] = line.split(",");
    const comma = (/** @type {string} */ text) => text.replace(".", ",");
    const [year, month, day] = end.split("-");
    return [x, recency, age, n, comma(spend), comma(repeat), comma(squares), `${day}.${month}.${year}`].join(";");
  });
  for (const text of [
    bare.join("\n"),
    [...bare, `(${lines.length} rows)`, ""].join("\n"),
    [head, rule, ...body, `(${lines.length} rows)`, "", ""].join("\n"),
    [header.replaceAll(",", ";"), ...local, ""].join("\r\n"),
  ]) {
    const found = await analyzeOrders(text);
    assert.ok(found.ok, `${text.slice(0, 400)} ${JSON.stringify(found)}`);
    assert.deepEqual(found.metrics, expected.metrics);
  }
});

test("rows after the given end of observation do not count", async () => {
  const text = "customer,date,amount\na,2024-01-01,10\na,2024-02-01,10\nb,2024-03-01,5\na,2024-03-02,-1\n";
  const summary = await summarizeOrders(text, { observationEnd: "2024-02-15" });
  assert.ok(summary.ok);
  assert.deepEqual(summary.rows, { read: 4, counted: 2, leftOut: { "after-end": 2 } });
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

test("the macros of the dbt package equal the library's SQL", () => {
  for (const [path, text] of Object.entries(macros())) {
    const file = readFileSync(new URL(`../integrations/dbt/${path}`, import.meta.url), "utf8");
    assert.ok(file === text, `${path} is out of date; npm run generate renews it`);
  }
});
