// Customer value by country and channel, other things equal, and seasonality, from files.

import assert from "node:assert/strict";
import { test } from "node:test";

import { analyzeOrders } from "../dist/orders.js";
import { randomFrom } from "./data/random.js";

const DAY = 86_400_000;
const day = (/** @type {number} */ at) => new Date(Date.UTC(2021, 0, 1) + at * DAY).toISOString().slice(0, 10);

/**
 * Rows of customers who buy at a rate per day until they leave.
 *
 * @param {object} shop
 * @param {number} shop.customers
 * @param {number} shop.days
 * @param {(customer: number, next: () => number) => { rate: number, amount: number, cells: string }} shop.of
 * @param {number[]} [shop.months] factor per month of the rate
 */
function rows({ customers, days, of, months = Array(12).fill(1) }) {
  const next = randomFrom(5);
  /** @type {string[]} */
  const lines = [];
  for (let customer = 0; customer < customers; customer++) {
    const { rate, amount, cells } = of(customer, next);
    // Purchase rates differ between customers.
    const own = rate * -Math.log(1 - next()) * 0.7 + rate * 0.3;
    const add = (/** @type {number} */ at) =>
      lines.push(`c${customer},${day(at)},${(amount * (0.6 + 0.8 * next())).toFixed(2)},${cells}`);
    const first = Math.floor(next() * days);
    add(first);
    for (let at = first + 1; at < days; at++) {
      const month = new Date(Date.UTC(2021, 0, 1) + at * DAY).getUTCMonth();
      if (next() >= own * months[month]) continue;
      add(at);
      if (next() < 0.1) break;
    }
  }
  return lines;
}

test("effects of correlated columns are separated, with the others held equal", async () => {
  // Customers in Poland buy twice as often and spend 50 % more; the newsletter has no effect but occurs mostly in
  // Poland.
  const of = (/** @type {number} */ customer, /** @type {() => number} */ next) => {
    const isPolish = customer % 3 === 0;
    const isByMail = next() < (isPolish ? 0.8 : 0.2);
    return {
      rate: isPolish ? 0.02 : 0.01,
      amount: isPolish ? 30 : 20,
      cells: `${isPolish ? "PL" : "EE"},${isByMail ? "newsletter" : "google"}`,
    };
  };
  const lines = rows({ customers: 1500, days: 400, of });
  const report = await analyzeOrders(`customer,date,amount,country,utm_source\n${lines.join("\n")}\n`);
  assert.ok(report.ok && report.influences.ok, JSON.stringify(report).slice(0, 300));
  const [country, channel] = report.influences.columns;
  assert.deepEqual([country.kind, country.reference, country.customers], ["country", "EE", 1000]);
  const [polish] = country.values;
  assert.deepEqual([polish.value, polish.customers, country.values.length], ["PL", 500, 1]);
  for (const [found, truth] of /** @type {const} */ ([
    [polish.rate, 2],
    [polish.dropout, 1],
    [polish.spend, 1.5],
  ])) {
    // Within four standard errors; native tests check that 95 % intervals contain the truth in 95 % of shops.
    assert.ok(found?.low && found.high);
    const error = Math.log(found.high / found.low) / 3.92;
    assert.ok(Math.abs(Math.log(found.value / truth)) < 4 * error, `${JSON.stringify(found)} is not ${truth}`);
  }
  // Each year a tenth leave after each repeat purchase, so customers who buy twice as often do not spend three times as
  // much.
  assert.ok(polish.rate && polish.spend && polish.worth);
  assert.ok(polish.worth.low > polish.spend.value && polish.worth.value < polish.rate.value * polish.spend.value);
  assert.equal(country.degrees, 3);
  assert.ok(country.adjustedPValue < 1e-6);
  assert.equal(channel.kind, "channel");
  assert.ok(channel.adjustedPValue > 0.01, String(channel.adjustedPValue));
  assert.ok(channel.adjustedPValue >= channel.pValue);
  // The order of the rows has no effect.
  const turned = await analyzeOrders(`customer,date,amount,country,utm_source\n${lines.reverse().join("\n")}\n`);
  assert.ok(turned.ok);
  assert.deepEqual(turned.influences, report.influences);
  // On its own, the newsletter seems to help.
  const alone = await analyzeOrders(
    `customer,date,amount,utm_source\n${lines.map((line) => line.replace(/,(PL|EE),/, ",")).join("\n")}\n`,
  );
  assert.ok(alone.ok && alone.influences.ok);
  assert.ok(alone.influences.columns[0].adjustedPValue < 1e-3);
});

test("a log without columns of country, channel or product has no section on influences", async () => {
  const lines = rows({ customers: 60, days: 200, of: () => ({ rate: 0.03, amount: 9, cells: "x" }) });
  const plain = await analyzeOrders(
    `customer,date,amount\n${lines.map((line) => line.replace(",x", "")).join("\n")}\n`,
  );
  assert.ok(plain.ok);
  assert.deepEqual(plain.influences, { ok: false, code: "all-alike" });
});

test("a season of four years is found, tested and used in the totals", async () => {
  const months = [0.6, 0.7, 0.8, 0.8, 0.9, 0.9, 0.8, 0.8, 0.9, 1, 1.6, 2.4];
  const of = () => ({ rate: 0.01, amount: 20, cells: "x" });
  const lines = rows({ customers: 2500, days: 1461, of, months }).map((line) => line.replace(",x", ""));
  const report = await analyzeOrders(`customer,date,amount\n${lines.join("\n")}\n`, { horizonDays: 90 });
  assert.ok(report.ok && report.validation.ok && report.models.ok, JSON.stringify(report).slice(0, 300));
  const { season, holdout, tracking } = report.validation;
  assert.ok(season);
  const mean = months.reduce((sum, factor) => sum + factor) / 12;
  for (const [at, factor] of season.factors.entries())
    assert.ok(Math.abs(factor / (months[at] / mean) - 1) < 0.2, `${at}: ${factor}`);
  assert.ok(season.pValue < 1e-6);
  assert.equal(season.tracking.length, tracking.expected.length);
  assert.equal(season.better, season.meanAbsoluteError < holdout.meanAbsoluteError);
  if (season.better)
    assert.ok(Math.abs(Number(season.forecast) / Number(report.models.expectedTransactions?.value) - 1) < 1e-9);
  // A quarter beginning in January brings fewer purchases than the yearly mean.
  const short = await analyzeOrders(`customer,date,amount\n${lines.slice(0, 400).join("\n")}\n`, {
    observationEnd: "2022-06-30",
  });
  assert.ok(short.ok);
  assert.equal(short.validation.ok && short.validation.season, null);
});
