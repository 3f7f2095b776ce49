// Writes shop-sample.csv: two years of a coffee shop that does not exist.
//
//   node tests/data/shop-sample.js > tests/data/shop-sample.csv

import { randomFrom } from "./random.js";

const DAYS = 731; // 2024-01-01 to 2025-12-31
const CUSTOMERS = 820;

const random = randomFrom(20240101);
const exponential = () => -Math.log(1 - random());
const normal = () => Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * random());
/** Gamma with a whole shape. @param {number} shape */
const gamma = (shape) => Array.from({ length: shape }, exponential).reduce((a, b) => a + b, 0);
/** @template T @param {[T, number][]} choices with their weights @returns {T} */
function choose(choices) {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  return (choices.find(([, weight]) => (left -= weight) < 0) ?? choices[0])[0];
}

/**
 * Name, price and cost of a product; then products often bought with it, and the probability of each.
 *
 * @type {[string, number, number, Record<string, number>][]}
 */
const goods = [
  ["Espresso Classico 1 kg", 19.9, 10.4, { "Cleaning tablets": 0.22, "Oat drink barista": 0.12 }],
  ["Espresso Decaf 500 g", 12.5, 7.1, { "Oat drink barista": 0.15 }],
  ["Filter Ethiopia 250 g", 9.8, 4.9, { "Paper filters 100": 0.35, "Filter Colombia 250 g": 0.2 }],
  ["Filter Colombia 250 g", 8.9, 4.6, { "Paper filters 100": 0.3 }],
  ["Cold brew pack", 11.4, 5.2, { "Glass bottle 1 l": 0.25 }],
  ["Green tea Sencha 100 g", 7.6, 3.1, { "Tea strainer": 0.2 }],
  ["Herbal tea Mursala 50 g", 5.2, 2.0, { "Rhodope honey 450 g": 0.3 }],
  ["Matcha 30 g", 21.0, 11.8, { "Bamboo whisk": 0.4 }],
  ["Hand grinder", 64.0, 41.0, { "Filter Ethiopia 250 g": 0.45 }],
  ["Paper filters 100", 3.4, 1.2, {}],
  ["Cleaning tablets", 8.2, 3.6, {}],
  ["Oat drink barista", 2.6, 1.7, {}],
  ["Glass bottle 1 l", 6.9, 3.3, {}],
  ["Tea strainer", 4.5, 1.6, {}],
  ["Bamboo whisk", 14.5, 6.2, {}],
  ["Rhodope honey 450 g", 7.9, 4.4, {}],
  ["Gift card", 25.0, 25.0, {}],
];
const good = new Map(goods.map((entry) => [entry[0], entry]));

/**
 * @type {{ day: number, customer: number, score: number | "", wallet: number | "", country: string, lines: string[],
 *   dear: number }[]}
 */
const orders = [];

for (let customer = 0; customer < CUSTOMERS; customer++) {
  // More come before Christmas than in summer, and more in the second year.
  let day;
  do day = Math.floor(random() * DAYS);
  while (random() > ((0.55 + 0.25 * (day / DAYS)) * (1 + 0.6 * Math.cos((2 * Math.PI * (day - 350)) / 365.25))) / 1.3);
  const country = choose([
    ["BG", 30],
    ["PL", 26],
    ["SK", 16],
    ["MK", 10],
    ["EE", 18],
  ]);
  const loves = choose([
    ["Espresso Classico 1 kg", 26],
    ["Espresso Decaf 500 g", 7],
    ["Filter Ethiopia 250 g", 18],
    ["Filter Colombia 250 g", 14],
    ["Cold brew pack", 9],
    ["Green tea Sencha 100 g", 9],
    ["Herbal tea Mursala 50 g", 10],
    ["Matcha 30 g", 7],
    ["Hand grinder", 5],
    ["Gift card", 7],
  ]);
  const beans = /Espresso|Filter/.test(loves);
  // Gamma rates and a chance to drop out after every purchase, lower for the coffee drinkers.
  const gap = 26 / (0.15 + gamma(1) * (beans ? 1.5 : 0.8));
  const leaves = (loves === "Gift card" || loves === "Hand grinder" ? 0.6 : 0.12) + 0.3 * random() * random();
  const steady = random() < 0.35;
  const dear = Math.exp(0.25 * normal());
  const pleased = Math.max(0, Math.min(10, Math.round(9.6 - 9 * leaves + 1.6 * normal())));
  const answers = random() < 0.32;
  const share = 0.15 + 0.8 * random() * (1 - leaves);
  const tells = random() < 0.2;
  const before = orders.length;
  for (let first = true; day < DAYS; first = false) {
    const lines = [first || random() < 0.72 ? loves : choose(goods.map(([name]) => [name, 1]))];
    const [, , , goesWith] = /** @type {any} */ (good.get(lines[0]));
    for (const [other, chance] of Object.entries(goesWith)) if (random() < chance) lines.push(other);
    if (random() < 0.08) lines.push(choose(goods.map(([name]) => [name, 1])));
    orders.push({ day, customer, country, score: "", wallet: "", lines: [...new Set(lines)], dear });
    if (random() < leaves) break;
    day += Math.max(1, Math.round(gap * (steady ? Math.max(0.2, 1 + 0.2 * normal()) : exponential())));
  }
  const last = orders[orders.length - 1];
  if (answers) last.score = pleased;
  if (tells) {
    const spent = orders
      .slice(before)
      .flatMap(({ lines }) => lines)
      .reduce((sum, name) => sum + /** @type {any} */ (good.get(name))[1], 0);
    last.wallet = Math.round((spent * Math.max(dear, 1) * 1.3) / share);
  }
}

orders.sort((a, b) => a.day - b.day || a.customer - b.customer);
/** @type {{ day: number, cells: (string | number)[] }[]} */
const rows = [];
orders.forEach(({ day, customer, country, score, wallet, lines, dear }, index) => {
  const about = [`C${String(customer + 1).padStart(4, "0")}`, country];
  lines.forEach((name, line) => {
    const [, price, cost] = /** @type {any} */ (good.get(name));
    const pieces = name === "Gift card" ? 1 : Math.max(1, Math.round(dear * (random() < 0.75 ? 1 : 2)));
    const told = line === 0 ? [score, wallet] : ["", ""];
    rows.push({
      day,
      cells: [1001 + index, ...about, name, (pieces * price).toFixed(2), (pieces * cost).toFixed(2), ...told],
    });
    if (random() > 0.012) return;
    const back = day + 3 + Math.floor(12 * random());
    if (back < DAYS)
      rows.push({ day: back, cells: [1001 + index, ...about, name, (-pieces * price).toFixed(2), "", "", ""] });
  });
});
rows.sort((a, b) => a.day - b.day);
console.log("order,date,customer,country,product,amount,cost,score,category_spend");
for (const {
  day,
  cells: [order, ...cells],
} of rows) {
  console.log([order, new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10), ...cells].join(","));
}
