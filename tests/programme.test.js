// Programme, referred and lost customers, and the loyalty index, through the package.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyzeOrders } from "../dist/orders.js";
import { analyzeSurvey } from "../dist/surveys.js";

const read = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), "utf8");
const golden = JSON.parse(read("golden/programme.json"));

test("the report has the programme, referred and lost customers", async () => {
  const report = await analyzeOrders(read("data/members-sample.csv"), {
    programme: { cost: 500, pointValue: 0.02 },
    winBackCost: 3,
  });
  assert.ok(report.ok && report.programme.ok && report.referral.ok && report.lost.ok, JSON.stringify(report.ok));
  const [member, coupon] = report.programme.groups;
  assert.deepEqual([member.kind, coupon.kind], ["member", "coupon"]);
  assert.ok(member.matched.ok && member.differences.ok);
  assert.ok(Math.abs(member.matched.lift.value - golden.member.matched.lift[0]) < 1e-9);
  assert.ok(Math.abs(member.differences.lift.value - golden.member.differences.lift[0]) < 1e-9);
  assert.ok(member.returns && member.returns.cost > 500);
  assert.equal(report.referral.customers, golden.referral.customers);
  assert.deepEqual(report.lost.cost, { value: 3, source: "given" });
  assert.ok(report.lost.all.value.high <= report.lost.all.base);
});

test("columns can be named, and sections name the missing column", async () => {
  const plain = await analyzeOrders("customer,date,amount\nann,2024-01-05,5\nbob,2024-02-05,5\n");
  assert.ok(plain.ok);
  assert.deepEqual(plain.programme, { ok: false, code: "no-programme-column" });
  assert.deepEqual(plain.referral, { ok: false, code: "no-referral-column" });
  const named = read("data/members-sample.csv").replace("member,", "x1,").replace("referral_code", "x2");
  const report = await analyzeOrders(named, { columns: { member: "x1", referral: "x2" } });
  assert.ok(report.ok && report.programme.ok && report.referral.ok);
  assert.equal(report.referral.customers, golden.referral.customers);
  const refused = await analyzeOrders(named, { programme: { rate: 2 } });
  assert.deepEqual([refused.ok, refused.ok || refused.option], [false, "programme"]);
});

test("survey and orders give the loyalty index of the same people", async () => {
  const survey =
    "email,date,How likely are you to recommend us? (0-10)\nann@x.ee,2024-02-10,10\nbob@x.ee,2024-02-11,8\ncid@x.ee,2024-03-12,3\n";
  const orders =
    "email,date,amount,product\nann@x.ee,2024-01-02,5,tea\nann@x.ee,2024-02-20,5,cup\nbob@x.ee,2024-01-05,5,tea\ncid@x.ee,2024-05-02,5,tea\ncid@x.ee,2024-06-02,5,tea\n";
  const report = await analyzeSurvey(survey, { orders });
  assert.ok(report.ok && report.loyalty);
  const [quarter] = report.loyalty.quarters;
  // Cid bought only later, so the index is of Ann (100, 100, 100) and Bob (50, 0, 0).
  assert.deepEqual([report.loyalty.source, quarter.answers, quarter.people], ["orders", 3, 2]);
  assert.deepEqual([quarter.recommend?.value, quarter.repurchase?.value, quarter.upsell?.value], [50, 0.5, 0.5]);
  assert.ok(Math.abs(Number(quarter.index?.value) - 175 / 3) < 1e-9);
});
