// What the analyzer saves: safe to open in a spreadsheet, and read back as it was.

import assert from "node:assert/strict";
import { test } from "node:test";
import { analyzeOrders, inspectOrders } from "../dist/orders.js";
import { guard, toCsv, unguard } from "../www/elements/parts/csv.js";

const texts = [
  "plain", "=1+1", "+48 600", "-x", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1", "''=1", "'quoted'", "a;b", "a,b", 'say "x"', "two\nlines", " spaced ", "Łódź", "софия", "",
  "=HYPERLINK(\"http://127.0.0.1\",\"x\")",
];

test("no cell begins a formula, and every cell comes back", () => {
  for (const text of texts) {
    assert.doesNotMatch(guard(text), /^[=+\-@\t\r＝＋－＠]/, text);
    assert.equal(unguard(guard(text)), text);
  }
});

for (const decimal of [".", ","]) {
  test(`rows with the decimal mark ${decimal} are read back by the analyzer's own reader`, async () => {
    const rows = texts.filter((text) => text.trim() === text && text).map((text, index) => [text, "2024-01-31", -1234.5 + index / 4]);
    const csv = toCsv([["customer", "date", "amount"], ...rows], decimal);
    assert.equal(csv.charCodeAt(0), 0xfeff);
    const preview = await inspectOrders(csv);
    assert.ok(preview.ok);
    assert.equal(preview.delimiter, decimal === "," ? ";" : ",");
    assert.equal(preview.decimal, decimal);
    const read = preview.rows.map(([text, date, amount]) => [unguard(text), date, Number(amount.replace(decimal, "."))]);
    assert.deepEqual(read, rows.slice(0, read.length));
    assert.ok(read.length > 10);
  });
}

test("a saved table of customers is a file of orders itself", async () => {
  const saved = toCsv([["Customer", "Purchases", "First purchase", "Revenue"], ["=a", 2, "2024-01-05", 12.25], ["b", 1, "2024-02-05", 1000.5]], ",");
  const report = await analyzeOrders(saved, { columns: { customer: "Customer", date: "First purchase", amount: "Revenue" } });
  assert.ok(report.ok);
  assert.equal(report.metrics.customers, 2);
  assert.equal(report.metrics.revenue, 1012.75);
});
