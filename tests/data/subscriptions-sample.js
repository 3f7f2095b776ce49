// Writes subscriptions-sample.csv: coffee by subscription from the shop of shop-sample.csv, which does not exist.
//
//   node tests/data/subscriptions-sample.js > tests/data/subscriptions-sample.csv

import { randomFrom } from "./random.js";

const random = randomFrom(20260630);
const exponential = () => -Math.log(1 - random());
/** Beta(a, b) for whole a and b, by order statistics. @param {number} a @param {number} b */
function beta(a, b) {
  const gamma = (/** @type {number} */ shape) => Array.from({ length: shape }, exponential).reduce((x, y) => x + y, 0);
  const x = gamma(a);
  return x / (x + gamma(b));
}

const DAY = 86_400_000;
const LAST = Date.UTC(2026, 5, 30);
/** @param {number} time */
const iso = (time) => new Date(time).toISOString().slice(0, 10);
/** A day that its month lacks becomes the month's last. @param {number} time @param {number} months */
function later(time, months) {
  const date = new Date(time);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return first + (Math.min(date.getUTCDate(), length) - 1) * DAY;
}

const plans = {
  taster: { name: "Taster box", price: 14, interval: "month", months: 1, churn: [1, 7] },
  home: { name: "Home", price: 24, interval: "month", months: 1, churn: [1, 12] },
  homeYear: { name: "Home", price: 245, interval: "year", months: 12, churn: [1, 3] },
  office: { name: "Office", price: 79, interval: "month", months: 1, churn: [1, 30] },
};
const reasons = ["Too expensive", "Too much coffee", "Switched to another shop", "Moving"];

/** @type {string[][]} */
const rows = [];
let number = 5000;
for (let customer = 1; customer <= 640; customer++) {
  const begun = Date.UTC(2024, 0, 3) + Math.floor(random() ** 0.8 * 900) * DAY;
  const kind = random();
  let plan = kind < 0.3 ? plans.taster : kind < 0.72 ? plans.home : kind < 0.86 ? plans.homeYear : plans.office;
  let quantity = plan === plans.office ? 1 + Math.floor(random() * 4) : 1;
  const hasTrial = plan === plans.home && random() < 0.4;
  const churn = beta(plan.churn[0], plan.churn[1]);
  let start = begun;
  let trialEnd = hasTrial ? begun + 14 * DAY : 0;
  /** @param {string} status @param {number} end @param {string} reason @param {number} [paused] */
  const add = (status, end, reason, paused = 0) =>
    rows.push([
      String(number++),
      `K${String(customer).padStart(4, "0")}`,
      plan.name,
      plan.price.toFixed(2),
      String(quantity),
      plan.interval,
      status,
      iso(start),
      trialEnd ? iso(trialEnd) : "",
      paused ? iso(paused) : "",
      end ? iso(end) : "",
      reason,
    ]);
  if (hasTrial && trialEnd > LAST) {
    add("trialing", 0, "");
    continue;
  }
  if (hasTrial && random() < 0.35) {
    add("canceled", trialEnd, "Not what I expected");
    continue;
  }
  for (let paid = trialEnd || start, period = 1; ; period++) {
    const renewal = later(paid, period * plan.months);
    if (renewal > LAST) {
      add(random() < 0.02 ? "past_due" : "active", 0, "");
      break;
    }
    if (random() < churn) {
      const isFailed = random() < 0.28;
      const reason = isFailed
        ? "payment_failed"
        : random() < 0.85
          ? reasons[Math.floor(random() * reasons.length)]
          : "";
      add("canceled", renewal, reason);
      // Some come back.
      if (random() < 0.08 && renewal + 70 * DAY < LAST) {
        start = renewal + Math.floor(20 + random() * 50) * DAY;
        trialEnd = 0;
        add("active", 0, "");
      }
      break;
    }
    if (random() < 0.006) {
      add("paused", 0, "", renewal);
      break;
    }
    const change = random();
    if (change < 0.015 && plan === plans.taster) {
      add("canceled", renewal, "Changed plan");
      [start, paid, trialEnd, period, plan] = [renewal, renewal, 0, 0, plans.home];
    } else if (change < 0.02 && plan === plans.office) {
      add("canceled", renewal, "Changed plan");
      [start, paid, trialEnd, period] = [renewal, renewal, 0, 0];
      quantity = Math.max(1, quantity + (random() < 0.7 ? 1 : -1));
    } else if (change > 0.994 && plan === plans.home) {
      add("canceled", renewal, "Changed plan");
      [start, paid, trialEnd, period, plan] = [renewal, renewal, 0, 0, plans.taster];
    }
  }
}
rows.sort((a, b) => (a[7] < b[7] ? -1 : a[7] > b[7] ? 1 : Number(a[0]) - Number(b[0])));
const head = [
  "Subscription ID",
  "Customer ID",
  "Plan",
  "Price",
  "Quantity",
  "Billing interval",
  "Status",
  "Start date",
  "Trial end",
  "Paused at",
  "End date",
  "Cancellation reason",
];
process.stdout.write([head, ...rows].map((cells) => `${cells.join(",")}\n`).join(""));
