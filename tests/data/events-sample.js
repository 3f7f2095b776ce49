// Writes events-sample.csv: four months of visits to the shop of shop-sample.csv, which does not exist.
//
//   node tests/data/events-sample.js > tests/data/events-sample.csv

import { readFileSync } from "node:fs";
import { randomFrom } from "./random.js";

const random = randomFrom(20250901);
const exponential = () => -Math.log(1 - random());

const DAY = 86_400;
const FIRST = Date.UTC(2025, 8, 1) / 1000;
const DAYS = 122;
/** [name, how often, seconds until the next] @type {[string, number, number][]} */
const actions = [
  ["view_product", 40, 45],
  ["search", 16, 20],
  ["read_recipe", 14, 150],
  ["add_to_wishlist", 7, 25],
  ["add_to_cart", 12, 40],
  ["write_review", 3, 200],
  ["share", 2, 15],
];
const often = actions.reduce((sum, [, weight]) => sum + weight, 0);

/** Orders of each customer in 2025: before November, and from then on. @type {Map<string, [Set<string>, Set<string>]>} */
const orders = new Map();
const lines = readFileSync(new URL("shop-sample.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1);
for (const line of lines) {
  const [order, date, customer] = line.split(",");
  const own = orders.get(customer) ?? [new Set(), new Set()];
  if (date >= "2025-01-01") own[Number(date >= "2025-11-01")].add(order);
  orders.set(customer, own);
}

/** @type {[number, string][]} */
const rows = [];
const people = [
  ...[...orders.keys()].sort(),
  ...Array.from({ length: 90 }, (_, n) => `V${String(n + 1).padStart(4, "0")}`),
];
for (const person of people) {
  const [before, after] = (orders.get(person) ?? [new Set(), new Set()]).map(({ size }) => size);
  // Who buys soon looks around first, but not everybody who looks around buys.
  const interest =
    0.4 * ((0.01 + 0.05 * before + 0.09 * after) * ((exponential() + exponential()) / 2) + 0.02 * exponential());
  const platform = random() < 0.58 ? "mobile" : random() < 0.85 ? "desktop" : "tablet";
  for (let at = exponential() / interest / 2; at < DAYS / 7; at += exponential() / interest / 2) {
    let time = FIRST + Math.floor(at * 7) * DAY + Math.floor((7 + 16 * random() ** 0.8) * 3600);
    const last = FIRST + DAYS * DAY;
    if (time >= last) break;
    rows.push([time, `${person},session_start,${platform}`]);
    do {
      let left = random() * often;
      const [name, , seconds] = actions.find(([, weight]) => (left -= weight) < 0) ?? actions[0];
      time += 3 + Math.floor(exponential() * seconds);
      if (time < last) rows.push([time, `${person},${name},${platform}`]);
    } while (random() < 0.66);
  }
}
// `sort` keeps the order of equals.
rows.sort(([a], [b]) => a - b);
const stamp = (/** @type {number} */ time) => new Date(time * 1000).toISOString().slice(0, 19).replace("T", " ");
const text = rows.map(([time, rest]) => {
  const [person, event, platform] = rest.split(",");
  return `${person},${stamp(time)},${event},${platform}`;
});
console.log(["user_id,timestamp,event_name,platform", ...text].join("\n"));
