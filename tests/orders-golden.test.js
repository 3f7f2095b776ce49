// The same logs as in pandas and DuckDB, to the cent and the day, in every file format.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { summarizeOrders } from "../dist/orders.js";

/** @typedef {[id: string, date: string, cents: number]} Row */

const golden = JSON.parse(readFileSync(new URL("golden/orders.json", import.meta.url), "utf8"));

/** The numbers of golden/orders.py. */
class Numbers {
  state = 1;
  /** @param {number} limit */
  below(limit) {
    this.state = (Math.imul(this.state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (this.state >> 8) % limit;
  }
}

/** The log that golden/orders.py simulates. @returns {Row[]} */
function madeUp() {
  const numbers = new Numbers();
  return Array.from({ length: 69_659 }, (_, row) => {
    const customer = row < 23_570 ? row + 1 : 1 + Math.floor((numbers.below(23_570) * numbers.below(1000)) / 1000);
    const day = numbers.below(546);
    const cents = numbers.below(50) === 0 ? 0 : numbers.below(20_000);
    return [String(customer).padStart(5, "0"), new Date(Date.UTC(1997, 0, 1 + day)).toISOString().slice(0, 10), cents];
  });
}

/** @returns {Row[]} */
function sample() {
  const lines = readFileSync(new URL("data/cdnow-sample.csv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);
  return lines.map((line) => {
    const [id, date, amount] = line.split(",");
    return [id, date, Math.round(Number(amount) * 100)];
  });
}

/** @template T @param {T[]} items */
function shuffled(items) {
  const numbers = new Numbers();
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = numbers.below(i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** @param {number} cents */
const amount = (cents) => (cents / 100).toFixed(2);
/** @param {Row[]} rows */
const plain = (rows) =>
  new Blob([`customer,date,amount\n${rows.map(([id, date, cents]) => `${id},${date},${amount(cents)}\n`).join("")}`]);

/** The log as a spreadsheet in Poland saves it. @param {Row[]} rows */
function polish(rows) {
  /** @type {Record<string, number>} */
  const page = { Ł: 0xa3, ł: 0xb3, ó: 0xf3, ż: 0xbf, ć: 0xe6, ą: 0xb9 };
  const text = rows.map(([id, date, cents]) => {
    const [whole, rest] = amount(cents).split(".");
    const grouped = whole.replace(/(?=(\d{3})+$)(?!^)/g, "\xa0");
    return `"Łączność ""żółć""; ${id}";"${date.split("-").reverse().join(".")}";"${grouped},${rest} zł"\r\n`;
  });
  const bytes = Uint8Array.from(
    `"Klient";"Data zamówienia";"Wartość"\r\n${text.join("")}`,
    (c) => page[c] ?? (c === "ś" ? 0x9c : c === "ń" ? 0xf1 : c.charCodeAt(0)),
  );
  return new Blob([bytes]);
}

/** @param {number} checksum @param {number} figure */
const add = (checksum, figure) => (checksum * 31 + figure) % 1_000_000_007;

for (const [name, rows] of /** @type {[string, Row[]][]} */ ([
  ["cdnow-sample", sample()],
  ["made-up", madeUp()],
])) {
  const forms = {
    "as it is": plain(rows),
    shuffled: plain(shuffled(rows)),
    "as a Polish spreadsheet saves it": polish(shuffled(rows)),
  };
  for (const [form, file] of Object.entries(forms)) {
    test(`${name}, ${form}: the figures are those of pandas and DuckDB`, async () => {
      const summary = await summarizeOrders(file, { language: "pl" });
      assert.ok(summary.ok, JSON.stringify(summary));
      const figures = Array.from(summary.frequency, (frequency, index) => {
        const repeat = Math.round(summary.monetary[index] * frequency * 100);
        const id = summary.id(index).slice(-5);
        return [
          id,
          frequency,
          summary.recency[index],
          summary.age[index],
          Math.round(summary.revenue[index] * 100),
          repeat,
        ];
      }).sort(([a], [b]) => (a < b ? -1 : 1));
      const found = {
        rows: summary.rows.counted,
        customers: summary.customers,
        repeatCustomers: figures.filter(([, frequency]) => Number(frequency) > 0).length,
        purchases: figures.reduce((sum, [, frequency]) => sum + Number(frequency) + 1, 0),
        cents: figures.reduce((sum, [, , , , revenue]) => sum + Number(revenue), 0),
        checksum: figures.flatMap(([, ...figures]) => figures.map(Number)).reduce(add, 0),
        some: figures.filter((_, index) => index % Math.floor(figures.length / 20) === 0),
      };
      assert.deepEqual(found, golden[name]);
    });
  }
}
