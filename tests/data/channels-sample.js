// Writes the orders and the advertising costs of a shop that does not exist: eighteen months, four channels.
//
//   node tests/data/channels-sample.js orders > tests/data/channels-sample.csv
//   node tests/data/channels-sample.js spend > tests/data/ad-spend-sample.csv

import { randomFrom } from "./random.js";

const MONTHS = 18; // 2024-01 to 2025-06
const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 1);
const END = Date.UTC(2025, 6, 0);

const random = randomFrom(20250630);
const exponential = () => -Math.log(1 - random());

/**
 * UTM source; customers and costs per month; days between purchases, chance to leave after each, mean amount.
 *
 * @type {[string, number, number, number, number, number][]}
 */
const channels = [
  ["google", 14, 1050, 55, 0.3, 42],
  ["facebook", 11, 760, 70, 0.55, 34],
  ["organic", 12, 0, 50, 0.28, 45],
  ["newsletter", 3, 0, 45, 0.25, 48],
];

const date = (/** @type {number} */ time) => new Date(time).toISOString().slice(0, 10);
/** @type {[time: number, customer: string, amount: string, source: string][]} */
const orders = [];
/** @type {[month: string, channel: string, amount: string][]} */
const costs = [];
let customers = 0;

for (let month = 0; month < MONTHS; month++) {
  const [from, to] = [Date.UTC(2024, month, 1), Date.UTC(2024, month + 1, 1)];
  for (const [source, wanted, spend, gap, leaves, amount] of channels) {
    const won = Math.round(wanted * (0.7 + 0.6 * random()));
    for (let customer = 0; customer < won; customer++) {
      const name = `K${String(++customers).padStart(4, "0")}`;
      let time = from + Math.floor((random() * (to - from)) / DAY) * DAY;
      for (let nth = 0; time <= END; nth++) {
        // Later orders come by other ways.
        orders.push([time, name, (amount * (0.5 + random())).toFixed(2), nth && random() < 0.5 ? "direct" : source]);
        if (random() < leaves) break;
        time += Math.ceil(gap * exponential()) * DAY;
      }
    }
    if (spend)
      costs.push([
        date(from),
        source === "google" ? "Google Ads" : "Meta",
        (spend * (0.8 + 0.4 * random())).toFixed(2),
      ]);
  }
  if (month >= 6) costs.push([date(from), "Loyalty programme", (150 + 60 * random()).toFixed(2)]);
}

orders.sort((a, b) => a[0] - b[0]);
if (process.argv[2] === "spend") {
  console.log("month,channel,amount");
  for (const row of costs) console.log(row.join(","));
} else if (process.argv[2] === "orders" && START < END) {
  console.log("order,date,customer,amount,utm_source");
  for (const [at, [time, ...row]] of orders.entries()) console.log([2001 + at, date(time), ...row].join(","));
}
