// Files whose lines are far longer than usual: read in bounded time, with every column.

import assert from "node:assert/strict";
import { test } from "node:test";

import { inspectOrders, summarizeOrders } from "../dist/orders.js";

const COLUMNS = 1_000_000;

/** @param {(column: number) => string} cell */
const cells = (cell) => Array.from({ length: COLUMNS }, (_, column) => cell(column)).join(",");

const rows = [
  ["ann", "2024-01-31", "10"],
  ["bob", "2024-02-01", "5"],
  ["ann", "2024-03-05", "20"],
].map((row) => `${row.join(",")},`);

test("a table of a million columns is read, each row with all its cells", { timeout: 300_000 }, async () => {
  const lines = [
    `customer,date,amount,${cells((column) => `c${column}`)}`,
    ...rows.map((row) => row + cells(() => "1")),
  ];
  const summary = await summarizeOrders(new Blob([`${lines.join("\n")}\n`]));
  assert.equal(summary.ok, true);
  assert.deepEqual([summary.rows.counted, summary.customers, [...summary.revenue]], [3, 2, [30, 5]]);
  assert.deepEqual(summary.problems, []);
});

test("a role may be given to any of a million columns", { timeout: 300_000 }, async () => {
  const header = `customer,date,gross,${cells((column) => `c${column}`)}`;
  const lines = [header, ...rows.map((row) => row + cells((column) => (column === COLUMNS - 1 ? "7" : "")))];
  const last = `c${COLUMNS - 1}`;
  const summary = await summarizeOrders(new Blob([lines.join("\n")]), { columns: { amount: last } });
  assert.deepEqual(summary.ok && [...summary.revenue], [14, 7]);
  const unknown = await inspectOrders(new Blob([lines.join("\n")]), { columns: { amount: `c${COLUMNS}` } });
  assert.equal(!unknown.ok && unknown.code, "unknown-column");
});
