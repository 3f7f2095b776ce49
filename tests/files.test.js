// Files of every kind give the same result as the CSV file of the same table.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync, strToU8 } from "fflate";

import { inspectOrders, summarizeOrders } from "../dist/orders.js";
import { root } from "../tools/run.js";
import { xlsx, zip } from "./files.js";

const folder = join(root, "tests/data/files");
const blob = (/** @type {string} */ name) => new Blob([readFileSync(join(folder, name))]);

/** @param {any} summary @returns {Record<string, [days: number, revenue: number]>} */
function customers(summary) {
  assert.equal(summary.ok, true, JSON.stringify(summary));
  return Object.fromEntries(
    Array.from({ length: summary.customers }, (_, index) => [
      summary.id(index),
      [summary.frequency[index] + 1, Math.round(summary.revenue[index] * 1e4) / 1e4],
    ]),
  );
}

/** @param {Parameters<typeof summarizeOrders>[0]} source @param {Parameters<typeof summarizeOrders>[1]} [options] */
const read = async (source, options) => customers(await summarizeOrders(source, options));

/** A day as a serial number. @param {string} day */
const serial = (day) => Date.parse(day) / 86_400_000 + 25_569;

const HEADER = ["Order ID", "Customer Email", "Order Date", "Total"];
const THREE = { "ann@example.com": [2, 60.5], "bob@example.com": [1, 30] };
const CSV = `Order ID,Customer Email,Order Date,Total
1,ann@example.com,2026-01-05,20.0
2,bob@example.com,2026-01-16,30.0
3,ann@example.com,2026-02-07,40.5
`;

/**
 * A cell of the CSV file and of another file, reduced to the form in which both are equal.
 *
 * @param {string} header
 * @param {string} text
 */
function meaning(header, text) {
  if (header === "Total" || header === "Share" || header === "Order ID") return String(Number(text));
  if (header !== "Order Date" && header !== "Paid At") return text;
  // Programs that write no number formats leave a serial number.
  const number = Number(text);
  const moment = Number.isNaN(number)
    ? Date.parse(`${text.replace(" ", "T")}Z`.replace(/^(.{10})Z$/, "$1T00:00Z"))
    : Math.round((number - 25_569) * 86_400) * 1000;
  return new Date(moment).toISOString();
}

const expected = await inspectOrders(blob("table.csv"));
assert.ok(expected.ok);

for (const name of readdirSync(folder)) {
  test(`${name} reads as the CSV file does, cell for cell, without a question`, async () => {
    const found = await inspectOrders(blob(name));
    assert.ok(found.ok, JSON.stringify(found));
    assert.deepEqual(found.doubts, []);
    assert.deepEqual(found.headers, expected.headers);
    const cells = (/** @type {string[][]} */ rows) =>
      rows.map((row) => expected.headers.map((header, column) => meaning(header, row[column] ?? "")));
    assert.deepEqual(cells(found.rows), cells(expected.rows));
    assert.deepEqual(await read(blob(name)), await read(blob("table.csv")));
  });
}

test("three order forms give two customers without a question", async () => {
  const rows = CSV.trim()
    .split("\n")
    .map((line) => line.split(","));
  const records = rows
    .slice(1)
    .map(([id, email, date, total]) => ({ id: Number(id), customer: { email }, date, total: Number(total) }));
  const typed = [
    HEADER,
    ...records.map(({ id, customer, date, total }) => [id, customer.email, { date: serial(date) }, total]),
  ];
  const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
  const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${CSV}`, (c) => c.charCodeAt(0)).buffer);
  /** @type {Record<string, Blob | Blob[] | string>} */
  const forms = {
    "pasted text": CSV,
    "UTF-16": new Blob([utf16]),
    gzip: new Blob([new Uint8Array(gzipSync(strToU8(CSV)))]),
    zip: zip({ "a/orders.csv": CSV, "readme.pdf": "%PDF-1.7 manual" }),
    xlsx: xlsx([{ name: "Orders", rows: typed }]),
    "a workbook in a zip": zip({
      "orders.dat": new Uint8Array(await xlsx([{ name: "Orders", rows: typed }]).arrayBuffer()),
    }),
    "an array of objects": JSON.stringify(records),
    "JSON Lines": records.map((record) => JSON.stringify(record)).join("\n"),
    "an object holding the array": JSON.stringify({ count: 3, data: { orders: records } }),
    "arrays of cells": JSON.stringify({ range: "A1:D4", values: rows }),
    "edges of GraphQL": JSON.stringify({ data: { orders: { edges: records.map((node) => ({ node })) } } }),
    HTML: html,
    "HTML in a workbook's name": new File([html], "orders.xls"),
    "several in one drop": [
      new Blob([
        rows
          .slice(0, 2)
          .map((row) => row.join(","))
          .join("\n"),
      ]),
      xlsx([{ name: "Orders", rows: [HEADER, typed[2]] }]),
      new Blob([JSON.stringify([records[2]])]),
    ],
    "parts with one header each": zip({
      "part-0.csv": `${rows[0]}\n${rows[1]}\n`,
      "part-1.csv": `${rows[0]}\n${rows[2]}\n${rows[3]}\n`,
    }),
  };
  for (const [form, source] of Object.entries(forms)) assert.deepEqual(await read(source), THREE, form);
});

test("an error cell and a formula without a value are reported with their address", async () => {
  const day = { date: serial("2026-01-05") };
  const rows = Array.from({ length: 20 }, (_, index) => [index, "ann@example.com", day, 1]);
  /** @type {any[][]} */
  const sheet = [HEADER, ...rows];
  sheet[16][2] = { error: "#N/A" };
  sheet[17][3] = { formula: "B2*2" };
  sheet[18][3] = { formula: "B2*2", value: 7 };
  sheet[19][3] = { error: "#SPILL!" };
  const summary = await summarizeOrders(xlsx([{ name: "Orders", rows: sheet }]));
  assert.ok(summary.ok);
  assert.deepEqual(summary.problems.map(({ code, place, line, text }) => [code, place, line, text]).slice(0, 2), [
    ["error-cell", "Orders!C17", 17, "#N/A"],
    ["formula-without-value", "Orders!D18", 18, "=B2*2"],
  ]);
  assert.equal(summary.problems[2].code, "error-cell");
  assert.equal(summary.problems[2].place, "Orders!D20");
  assert.deepEqual(customers(summary), { "ann@example.com": [1, 16 + 7] });
});

test("titles, blank rows and a total around the table are not orders; line breaks in cells shift no row", async () => {
  const day = { date: serial("2026-01-05") };
  const sheet = xlsx([
    {
      name: "Year 2026",
      rows: [
        ["Orders\nof the year"],
        [],
        [undefined, ...HEADER],
        [undefined, 1, "ann@example.com", day, 20],
        [],
        [undefined, 2, "bob@example.com", "soon", 30],
        [undefined, "Total", undefined, undefined, 50],
      ],
    },
  ]);
  const summary = await summarizeOrders(sheet);
  assert.ok(summary.ok);
  assert.deepEqual(customers(summary), { "ann@example.com": [1, 20] });
  assert.deepEqual(
    summary.problems.map(({ code, place }) => [code, place]),
    [
      ["bad-date", "'Year 2026'!D6"],
      ["totals-row", "'Year 2026'!D7"],
    ],
  );
});

test("of several sheets the only one that reads as orders is read; two such sheets raise a question", async () => {
  const orders = (/** @type {number} */ id) => [HEADER, [id, "ann@example.com", { date: serial("2026-01-05") }, 10]];
  const other = [["Note"], ["Thank you"]];
  assert.deepEqual(
    await read(
      xlsx([
        { name: "Cover", rows: other },
        { name: "Orders", rows: orders(1) },
        { name: "Empty", rows: [] },
      ]),
    ),
    { "ann@example.com": [1, 10] },
  );
  const hidden = xlsx([
    { name: "Old", rows: orders(1), state: "hidden" },
    { name: "Older", rows: orders(1), state: "veryHidden" },
    { name: "Now", rows: orders(2) },
  ]);
  assert.deepEqual(await read(hidden), { "ann@example.com": [1, 10] });
  const two = xlsx([
    { name: "2025", rows: orders(1) },
    { name: "2026", rows: orders(2) },
  ]);
  const asked = await summarizeOrders(two);
  assert.deepEqual(asked, { ok: false, code: "several-sheets", option: "sheets", examples: ["2025", "2026"], file: 0 });
  const preview = await inspectOrders(two);
  assert.ok(preview.ok);
  assert.deepEqual(
    preview.doubts.map(({ code }) => code),
    ["several-sheets"],
  );
  assert.deepEqual(preview.sheets, ["2025", "2026"]);
  assert.deepEqual(await read(two, { sheets: ["2026"] }), { "ann@example.com": [1, 10] });
  assert.deepEqual(await read(two, { sheets: ["2025", "2026"] }), { "ann@example.com": [1, 20] });
  const none = await summarizeOrders(two, { sheets: ["2024"] });
  assert.deepEqual(none, { ok: false, code: "unknown-sheet", option: "sheets", examples: ["2025", "2026"], file: 0 });
});

test("dates of the 1904 system and times just before midnight keep their days", async () => {
  const days = async (/** @type {number} */ value, is1904 = false) => {
    const rows = [HEADER, [1, "ann@example.com", { date: value }, 1]];
    const summary = await summarizeOrders(xlsx([{ name: "Orders", rows }], { is1904 }));
    assert.ok(summary.ok, JSON.stringify(summary));
    return summary.observationEnd;
  };
  assert.equal(await days(serial("2024-01-31")), "2024-01-31");
  assert.equal(await days(serial("2024-01-31") - 1462, true), "2024-01-31");
  // 23:59:59.9996, as Excel stores it, and a sum of times that misses midnight by rounding.
  assert.equal(await days(45_293.999_999_995_37), "2024-01-02");
  assert.equal(await days(45_293.999_999_999_99), "2024-01-03");
});

test("typed numbers and dates leave no question open; texts beside them are read as text", async () => {
  const day = { date: serial("2026-03-04") };
  const sheet = (/** @type {any} */ date, /** @type {any} */ amount) =>
    xlsx([
      { name: "Orders", rows: [HEADER, [1, "ann@example.com", day, 1.234], [2, "bob@example.com", date, amount]] },
    ]);
  assert.deepEqual(await read(sheet(day, 1234.5)), { "ann@example.com": [1, 1.234], "bob@example.com": [1, 1234.5] });
  assert.deepEqual(await read(sheet("13.03.2026", "1.234,50")), {
    "ann@example.com": [1, 1.234],
    "bob@example.com": [1, 1234.5],
  });
  const date = await summarizeOrders(sheet("03/04/2026", 1));
  assert.equal(date.ok || date.code, "ambiguous-date-order");
  const amount = await summarizeOrders(sheet(day, "1,234"));
  assert.equal(amount.ok || amount.code, "ambiguous-decimal");
});

test("ids keep their digits, in any storage type", async () => {
  const day = { date: serial("2026-03-04") };
  const rows = [
    ["Customer ID", "Order Date", "Total"],
    [13085, day, 1],
    ["13085.0", day, 2],
    ["013085", day, 4],
  ];
  assert.deepEqual(await read(xlsx([{ name: "Orders", rows }])), { 13085: [1, 3], "013085": [1, 4] });
  const long = `[{"customer_id":9007199254740993,"date":"2026-01-05","total":1},{"customer_id":9007199254740992,"date":"2026-01-05","total":2}]`;
  assert.deepEqual(await read(long), { "9007199254740993": [1, 1], 9007199254740992: [1, 2] });
});

test("orders of Shopify's and WooCommerce's interfaces are recognised", async () => {
  const shopify = {
    orders: [
      {
        id: 1,
        name: "#1",
        email: "ann@example.com",
        created_at: "2026-01-05T10:00:00+02:00",
        total_price: "20.00",
        currency: "EUR",
        financial_status: "paid",
        cancelled_at: null,
        test: false,
        line_items: [
          { name: "Tea", quantity: 1, price: "5.00" },
          { name: "Cup", quantity: 1, price: "15.00" },
        ],
        refunds: [],
      },
      {
        id: 2,
        name: "#2",
        email: "bob@example.com",
        created_at: "2026-01-06T10:00:00+02:00",
        total_price: "30.00",
        currency: "EUR",
        financial_status: "partially_refunded",
        cancelled_at: null,
        test: false,
        line_items: [],
        refunds: [{ transactions: [{ kind: "refund", status: "success", amount: "4.50" }] }],
      },
      {
        id: 3,
        name: "#3",
        email: "bob@example.com",
        created_at: "2026-01-07T10:00:00+02:00",
        total_price: "99.00",
        currency: "EUR",
        financial_status: "paid",
        cancelled_at: "2026-01-08T10:00:00+02:00",
        test: false,
        line_items: [],
        refunds: [],
      },
    ],
  };
  assert.deepEqual(await read(JSON.stringify(shopify)), { "ann@example.com": [1, 20], "bob@example.com": [1, 25.5] });
  const money = (/** @type {string} */ amount) => ({ shopMoney: { amount, currencyCode: "EUR" } });
  const bulk = [
    {
      id: "gid://shopify/Order/1",
      name: "#1",
      email: "ann@example.com",
      createdAt: "2026-01-05T08:00:00Z",
      displayFinancialStatus: "PAID",
      cancelledAt: null,
      totalPriceSet: money("20.0"),
    },
    { id: "gid://shopify/LineItem/1", title: "Tea", quantity: 1, __parentId: "gid://shopify/Order/1" },
    { id: "gid://shopify/LineItem/2", title: "Cup", quantity: 1, __parentId: "gid://shopify/Order/1" },
    {
      id: "gid://shopify/Order/2",
      name: "#2",
      email: "bob@example.com",
      createdAt: "2026-01-06T08:00:00Z",
      displayFinancialStatus: "PAID",
      cancelledAt: null,
      totalPriceSet: money("30.0"),
    },
  ];
  const lines = await summarizeOrders(bulk.map((record) => JSON.stringify(record)).join("\n"));
  assert.deepEqual(customers(lines), { "ann@example.com": [1, 20], "bob@example.com": [1, 30] });
  assert.ok(lines.ok);
  assert.deepEqual([...lines.products], [2, 0]);
  assert.equal(lines.detected[0].export, "shopify");
  const woocommerce = [
    {
      id: 7,
      number: "7",
      status: "completed",
      date_created: "2026-01-05T10:00:00",
      total: "20.00",
      currency: "EUR",
      customer_id: 1,
      billing: { email: "ann@example.com", country: "EE" },
      line_items: [{ name: "Tea", quantity: 2, total: "20.00" }],
      refunds: [{ id: 1, total: "-5.00" }],
    },
    {
      id: 8,
      number: "8",
      status: "failed",
      date_created: "2026-01-05T10:00:00",
      total: "20.00",
      currency: "EUR",
      customer_id: 1,
      billing: { email: "ann@example.com", country: "EE" },
      line_items: [],
      refunds: [],
    },
  ];
  assert.deepEqual(await read(JSON.stringify(woocommerce)), { "ann@example.com": [1, 15] });
});

test("the total of an order's JSON lines counts once, line amounts count each", async () => {
  const order = { id: 1, customer: "ann", date: "2026-01-05" };
  const lines = [
    { sku: "a", price: 5, quantity: 2 },
    { sku: "b", price: 10, quantity: 1 },
  ];
  assert.deepEqual(await read(JSON.stringify([{ ...order, total: 20, items: lines }])), { ann: [1, 20] });
  assert.deepEqual(await read(JSON.stringify([{ ...order, items: lines }])), { ann: [1, 20] });
});

test("a page of results is a list under any array name", async () => {
  const items = [
    { invoiceNumber: "S-1", email: "ann@example.com", creationDate: "2026-01-05T10:00:00Z", finalGrandTotal: 20.5 },
    { invoiceNumber: "S-2", email: "bob@example.com", creationDate: "2026-01-06T10:00:00Z", finalGrandTotal: 7 },
  ];
  const found = { "ann@example.com": [1, 20.5], "bob@example.com": [1, 7] };
  for (const around of [{}, { totalItems: 2, offset: 0, limit: 50 }, { total: 2, has_more: false, next: null }]) {
    assert.deepEqual(await read(JSON.stringify({ ...around, items })), found, Object.keys(around).join());
  }
});

test("cells of web pages are read as a browser shows them", async () => {
  const page = `<!doctype html><meta charset="utf-8"><table><tr><td>Menu</td></tr></table>
    <TABLE border=1><thead><tr><th>Customer<th>Order Date<th>Total</thead>
    <tr><td rowspan="2">K&otilde;rvits &amp; Co<td>2026-01-05<td>1&nbsp;234,50&nbsp;&euro;</tr>
    <tr><td>2026-01-06<td>7,25</tr>
    <tr><td>  Ann
       Lee </td><td>2026-01-07</td><td>10,00</td></tr></TABLE><script>"<tr><td>9"</script>`;
  const summary = await summarizeOrders(page);
  assert.ok(summary.ok, JSON.stringify(summary));
  assert.deepEqual(customers(summary), { "Kõrvits & Co": [1, 1234.5], "Ann Lee": [1, 10] });
  assert.deepEqual(summary.rows.leftOut, { "missing-customer": 1 });
});

test("SpreadsheetML keeps types, positions and hidden sheets", async () => {
  const cell = (/** @type {string} */ type, /** @type {string} */ text, more = "") =>
    `<Cell${more}><Data ss:Type="${type}">${text}</Data></Cell>`;
  const head = `<Row>${HEADER.map((text) => cell("String", text)).join("")}</Row>`;
  const table = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="Old"><Table>${head}<Row>${cell("Number", "1")}${cell("String", "eve@example.com")}${cell("DateTime", "2020-01-05T00:00:00.000")}${cell("Number", "9")}</Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
<Worksheet ss:Name="Orders"><Table>${head}
<Row ss:Index="5">${cell("Number", "1")}${cell("String", "ann@example.com")}${cell("DateTime", "2026-01-05T10:15:00.000")}${cell("Number", "20")}</Row>
<Row>${cell("String", "bob@example.com", ' ss:Index="2"')}${cell("Error", "#N/A")}${cell("Number", "20")}</Row></Table></Worksheet></Workbook>`;
  const summary = await summarizeOrders(table);
  assert.deepEqual(customers(summary), { "ann@example.com": [1, 20] });
  assert.ok(summary.ok);
  assert.deepEqual(
    summary.problems.map(({ code, place }) => [code, place]),
    [["error-cell", "Orders!C6"]],
  );
});

test("words for an empty cell are read as empty in every column", async () => {
  const text = `customer,date,amount,product,status
ann,2026-01-05,10,NULL,N/A
bob,\\N,10,Tea,paid
eve,2026-01-06,(not set),Tea,paid
null,2026-01-06,5,Tea,paid
`;
  const summary = await summarizeOrders(text);
  assert.ok(summary.ok, JSON.stringify(summary));
  assert.deepEqual(customers(summary), { ann: [1, 10] });
  assert.deepEqual(summary.rows.leftOut, { "missing-date": 1, "missing-amount": 1, "missing-customer": 1 });
  assert.deepEqual([...summary.products], [0]);
});

test("Parquet decimals keep every digit, and a column of intervals does not cause a refusal", async () => {
  // Written by DuckDB 2.0.1: DECIMAL(38, 0), DATE, DECIMAL(18, 4), TIME, INTERVAL.
  const source = new Blob([readFileSync(join(root, "tests/data/parquet/types.parquet"))]);
  assert.deepEqual(await read(source, { columns: { customer: "customer", date: "date", amount: "amount" } }), {
    "76561198000000001": [2, 45678901234.5679],
    "76561198000000002": [1, 3.07],
  });
});
