// Survey answers joined with orders of the same people (tests/golden/surveys_outcomes.py), or with a column of
// customers who stayed.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyzeOrders } from "../dist/orders.js";
import { analyzeSurvey } from "../dist/surveys.js";

const golden = JSON.parse(readFileSync(new URL("golden/surveys_outcomes.json", import.meta.url), "utf8"));
const data = (/** @type {string} */ name) => new Blob([readFileSync(new URL(`data/${name}`, import.meta.url))]);

/** @param {Promise<any>} result */
const ok = async (result) => {
  const found = await result;
  assert.ok(found.ok, JSON.stringify(found));
  return found;
};

/** @param {number[]} own @param {number[]} expected @param {string} name */
function close(own, expected, name) {
  assert.equal(own.length, expected.length, name);
  for (const [at, value] of own.entries())
    assert.ok(Math.abs(value - expected[at]) <= 1e-9 * Math.max(1, Math.abs(expected[at])), `${name}: ${own}`);
}

const interval = (/** @type {any} */ { value, low, high }) => [value, low, high];

test("promoters, passives and detractors are compared by their purchases", async () => {
  const { outcomes } = await ok(analyzeSurvey(golden.survey, { orders: golden.orders }));
  assert.deepEqual([outcomes.orders, outcomes.matched, outcomes.unmatched], [true, golden.matched, golden.unmatched]);
  assert.deepEqual(
    outcomes.groups.map((/** @type {any} */ { id, people }) => [id, people]),
    ["promoters", "passives", "detractors"].map((id, at) => [id, golden.people[at]]),
  );
  close(
    outcomes.groups.map((/** @type {any} */ { revenue }) => revenue),
    golden.spent,
    "spent",
  );
  for (const id of ["repurchase", "returned", "purchases", "revenue"]) {
    const own = outcomes.measures.find((/** @type {any} */ measure) => measure.id === id);
    for (const [at, group] of own.groups.entries()) close(interval(group), golden[id].groups[at], `${id} ${at}`);
    close([...interval(own.difference), own.difference.pValue], golden[id].difference, `difference of ${id}`);
  }
  close(interval(outcomes.byRevenue), golden.byRevenue, "by revenue");
});

test("without orders there is no comparison, in any notation of the option", async () => {
  for (const options of [undefined, {}, { orders: undefined }, { orders: undefined, orderOptions: {} }]) {
    const report = await ok(analyzeSurvey(golden.survey, options));
    assert.equal(report.outcomes, null);
  }
});

test("a report on orders is joined like the orders", async () => {
  const orders = await ok(analyzeOrders(golden.orders));
  const [first, second] = await Promise.all(
    [orders, new Blob([golden.orders])].map((orders) => ok(analyzeSurvey(golden.survey, { orders }))),
  );
  assert.deepEqual(first.outcomes, second.outcomes);
  assert.ok(orders.summary.frequency.length > 0, "the report on orders is spoilt");
});

test("the sample survey is joined with the sample shop", async () => {
  const report = await ok(analyzeSurvey(data("survey-sample.csv"), { orders: data("shop-sample.csv") }));
  const { outcomes } = report;
  assert.equal(outcomes.matched, report.respondents.people);
  const ids = outcomes.measures.map((/** @type {any} */ { id }) => id);
  // The shop’s orders end before the survey begins.
  assert.deepEqual(ids, ["repurchase", "purchases", "revenue", "p-alive"]);
  for (const { groups } of outcomes.measures)
    for (const { value, low, high } of groups) assert.ok(low <= value && value <= high);
});

test("ids are matched if the column of persons names no customer", async () => {
  const people = Array.from({ length: 30 }, (_, at) => `p${at}@example.com,K-${at},${at % 11}`);
  const bought = Array.from({ length: 30 }, (_, at) => `2026-01-0${1 + (at % 9)},K-${at},${5 + at}.00`);
  const survey = ["E-mail,Customer number,How likely are you to recommend us?", ...people].join("\n");
  const orders = ["date,customer,amount", ...bought].join("\n");
  const { outcomes } = await ok(analyzeSurvey(survey, { orders }));
  assert.deepEqual([outcomes.column, outcomes.matched], ["Customer number", 30]);
});

test("orders of other people match nobody, and the report says so", async () => {
  const orders = "date,customer,amount\n2026-01-01,x@example.org,5\n2026-01-02,y@example.org,6\n";
  const { outcomes } = await ok(analyzeSurvey(golden.survey, { orders }));
  assert.deepEqual([outcomes.matched, outcomes.unmatched, outcomes.measures, outcomes.byRevenue], [0, 60, [], null]);
});

test("unreadable orders are refused as orders", async () => {
  const refused = await analyzeSurvey(golden.survey, {
    orders: "date,customer,amount\n01/02/2026,a,5\n03/04/2026,b,6\n",
  });
  assert.ok(!refused.ok && "from" in refused && refused.code === "ambiguous-date-order", JSON.stringify(refused));
  const summary = await analyzeSurvey(golden.survey, { orders: data("cdnow-summary.csv") });
  assert.ok(!summary.ok && "from" in summary, JSON.stringify(summary));
});

test("a column of customers who stayed is compared by group", async () => {
  const rows = ["NPS,Churned", ..."10,no;10,no;9,no;9,yes;7,no;8,yes;3,yes;2,yes;0,no".split(";")].join("\n");
  const { outcomes } = await ok(analyzeSurvey(rows));
  assert.deepEqual([outcomes.orders, outcomes.column, outcomes.matched], [false, "Churned", 9]);
  const [stayed] = outcomes.measures;
  assert.equal(stayed.id, "stayed");
  // Wilson 1927 by hand for 3 of 4: (3 + 1.9207 ∓ 1.9600·√(0.75 + 0.9604)) ÷ 7.8415.
  const z2 = 1.959963984540054 ** 2;
  const half = Math.sqrt(z2) * Math.sqrt((3 * 1) / 4 + z2 / 4);
  close(
    interval(stayed.groups[0]),
    [0.75, (3 + z2 / 2 - half) / (4 + z2), (3 + z2 / 2 + half) / (4 + z2)],
    "promoters",
  );
  close(
    [stayed.groups[1].value, stayed.groups[2].value, stayed.difference.value],
    [1 / 2, 1 / 3, 3 / 4 - 1 / 3],
    "shares",
  );
});

test("a question about renewing is not an outcome", async () => {
  const rows = ["NPS,How likely are you to renew?", ..."10,yes;9,yes;3,no;0,no".split(";")].join("\n");
  const { outcomes } = await ok(analyzeSurvey(rows));
  assert.equal(outcomes, null);
});

test("scores together with orders are not a survey", async () => {
  const refused = await analyzeSurvey(data("shop-sample.csv"));
  assert.deepEqual([refused.ok, !refused.ok && refused.code], [false, "order-export"]);
});
