// The subscription analyser in Node: results and refusals of inspectSubscriptions and analyzeSubscriptions.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyzeSubscriptions, inspectSubscriptions } from "regulars/subscriptions";

const sample = readFileSync(new URL("data/subscriptions-sample.csv", import.meta.url), "utf8");
const golden = JSON.parse(readFileSync(new URL("golden/subscriptions.json", import.meta.url), "utf8"));

test("the sample gives the figures of an independent script", async () => {
  const report = await analyzeSubscriptions(sample);
  assert.ok(report.ok);
  assert.equal(report.standing.customers, golden.customers);
  assert.ok(Math.abs(Number(report.standing.mrr) - golden.mrr) < 1e-6);
  assert.equal(report.months.length, golden.months.length);
  assert.ok(Math.abs(Number(report.year?.rates.net?.value) - golden.year.net[0]) < 1e-9);
  assert.equal(report.detected.columns.start, "Start date");
  assert.deepEqual(report.detected.encodings, ["utf-8"]);
});

test("a preview names the roles of columns, the date order and the decimal mark", async () => {
  const preview = await inspectSubscriptions("Klient;Start;Ende;Betrag;Intervall\na;05.01.2025;;12,50;Monat\n");
  assert.ok(preview.ok);
  assert.deepEqual(preview.columns, {
    customer: "Klient",
    start: "Start",
    end: "Ende",
    price: "Betrag",
    interval: "Intervall",
  });
  assert.deepEqual([preview.dateOrder, preview.decimal, preview.delimiter], ["dmy", ",", ";"]);
});

test("several files of the same columns count as one", async () => {
  const [head, ...rows] = sample.trim().split("\n");
  const half = rows.length / 2;
  const parts = [rows.slice(0, half), rows.slice(half)].map((rows) => new Blob([[head, ...rows].join("\n")]));
  const [whole, joined] = [await analyzeSubscriptions(sample), await analyzeSubscriptions(parts)];
  assert.ok(whole.ok && joined.ok);
  assert.deepEqual({ ...joined, detected: 0 }, { ...whole, detected: 0 });
  const other = await analyzeSubscriptions([parts[0], new Blob(["customer,start,end,mrr\na,2025-01-01,,5\n"])]);
  assert.ok(!other.ok);
  assert.equal(other.code, "other-columns");
});

test("objects of a billing system’s API are read: Unix seconds, amounts in cents", async () => {
  const subscriptions = [
    {
      id: "sub_1",
      customer: "cus_1",
      status: "active",
      start_date: 1735689600,
      ended_at: null,
      canceled_at: null,
      current_period_start: 1751328000,
      current_period_end: 1754006400,
      plan: { id: "p", amount: 1900, interval: "month", interval_count: 1 },
      quantity: 2,
    },
    {
      id: "sub_2",
      customer: "cus_2",
      status: "canceled",
      start_date: 1735689600,
      ended_at: 1743465600,
      canceled_at: 1743000000,
      current_period_start: 1740787200,
      current_period_end: 1743465600,
      plan: { id: "p", amount: 1900, interval: "month", interval_count: 1 },
      quantity: 1,
    },
  ];
  const report = await analyzeSubscriptions(JSON.stringify({ object: "list", data: subscriptions }));
  assert.ok(report.ok, JSON.stringify(report));
  assert.equal(report.detected.export, "stripe-api");
  assert.deepEqual([report.standing.customers, report.standing.mrr], [1, 38]);
});

test("prices of the items of a billing system’s newer API are read", async () => {
  /** @param {string} id @param {string} status @param {number | null} ended */
  const subscription = (id, status, ended) => ({
    id: `sub_${id}`,
    customer: `cus_${id}`,
    status,
    start_date: 1735689600,
    ended_at: ended,
    canceled_at: ended,
    items: {
      object: "list",
      data: [
        {
          quantity: 2,
          current_period_end: 1754006400,
          price: { id: "p", unit_amount: 1900, recurring: { interval: "month", interval_count: 1 } },
        },
      ],
    },
  });
  const data = [subscription("1", "active", null), subscription("2", "canceled", 1743465600)];
  const report = await analyzeSubscriptions(JSON.stringify({ object: "list", data }));
  assert.ok(report.ok, JSON.stringify(report));
  assert.deepEqual([report.detected.export, report.standing.customers, report.standing.mrr], ["stripe-api", 1, 38]);
});

/** Exports with two customers at 10 a month, of whom the second has left. @type {[string, string][]} */
const EXPORTS = [
  [
    "Lemon Squeezy: ends at",
    "Customer email,Product,Status,Created at,Renews at,Ends at,Price,Interval\na@x.com,Pro,Active,2025-01-05,2025-07-05,,$10.00,month\nb@x.com,Pro,Expired,2025-01-05,,2025-04-05,$10.00,month\n",
  ],
  [
    "Memberful: renewal period of a plan",
    "Email,Plan,Plan price,Plan renewal period,Active,Signup date,Expires at\na@x.com,Pro,120.00,yearly,Yes,2025-01-05,2199-01-05\nb@x.com,Pro,10.00,monthly,No,2025-01-05,2025-04-05\n",
  ],
  [
    "Chargebee with joined tables",
    "subscriptions.id,customers.id,subscriptions.status,subscriptions.plan_unit_price,subscriptions.billing_period,subscriptions.billing_period_unit,subscriptions.started_at,subscriptions.cancelled_at\ns1,a,active,10.00,1,month,2025-01-05,\ns2,b,cancelled,10.00,1,month,2025-01-05,2025-04-05\n",
  ],
];

for (const [name, text] of EXPORTS)
  test(`an export is read: ${name}`, async () => {
    const report = await analyzeSubscriptions(text);
    assert.ok(report.ok, JSON.stringify(report));
    assert.ok(report.detected.columns.customer, "no column of customers");
    assert.deepEqual([report.standing.customers, report.standing.mrr, report.losses.unknown], [1, 10, 1]);
    assert.deepEqual(report.problems, []);
  });

test("refusals name what is needed, and option errors name the wrong value", async () => {
  /** @type {[string, object, object][]} */
  const cases = [
    ["", {}, { code: "empty-file", file: 0 }],
    ["customer,plan\na,Pro\n", {}, { code: "missing-column", role: "start" }],
    [
      "customer,start,end,price\na,2025-01-05,,10\n",
      {},
      { code: "unsure-interval", option: "interval", column: "price", examples: ["10"] },
    ],
    ["Order ID,Order date,Customer,Total\n1,2025-01-05,a,10\n", {}, { code: "order-export" }],
    [sample, { interval: "sometimes" }, { code: "unknown-option", option: "interval" }],
    [sample, { plans: [] }, { code: "unknown-option", option: "plans" }],
    [sample, { timeZone: "Mars/Base" }, { code: "unknown-option", option: "timeZone" }],
    [sample, { columns: { start: "Beginning" } }, { code: "unknown-column", role: "start", column: "Beginning" }],
  ];
  for (const [text, options, expected] of cases) {
    const refused = await analyzeSubscriptions(text, options);
    assert.deepEqual(refused, { ok: false, ...expected });
  }
});

test("future days do not count as past", async () => {
  const report = await analyzeSubscriptions(
    "customer,start,end,mrr\na,2025-01-05,2199-01-05,10\nb,2025-01-05,2025-03-05,10\n",
  );
  assert.ok(report.ok);
  assert.deepEqual([report.asOf, report.standing.customers, report.standing.leaving], ["2025-03-05", 1, 1]);
});
