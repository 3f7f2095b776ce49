// Writes wallet-sample.csv: what customers of the shop of shop-sample.csv, which does not exist, say they spend on coffee and
// tea, with the shop and everywhere, and how they rank three shops.
//
//   node tests/data/wallet-sample.js > tests/data/wallet-sample.csv

import { readFileSync } from "node:fs";
import { randomFrom } from "./random.js";

const random = randomFrom(20260212);
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const [head, ...rows] = readFileSync(new URL("shop-sample.csv", import.meta.url), "utf8")
  .trim()
  .split("\n");
const place = (/** @type {string} */ name) => head.split(",").indexOf(name);
const last = rows.map((row) => row.split(",")[place("date")]).sort()[rows.length - 1];
const from = new Date(Date.parse(last) - 364 * 86_400_000).toISOString().slice(0, 10);
/** Country and spending in the last year. @type {Map<string, { country: string, spent: number }>} */
const customers = new Map();
for (const row of rows) {
  const cells = row.split(",");
  const known = customers.get(cells[place("customer")]) ?? { country: cells[place("country")], spent: 0 };
  if (cells[place("date")] >= from) known.spent += Number(cells[place("amount")]);
  customers.set(cells[place("customer")], known);
}

const lines = [
  [
    "Response ID",
    "Date submitted",
    "Customer ID",
    "How likely are you to recommend us to a friend or colleague?",
    "How much did you spend on coffee and tea in the last year in total?",
    "How much did you spend on coffee and tea with us in the last year?",
    "Please rank these shops: our shop",
    "Please rank these shops: Corner Roasters",
    "Please rank these shops: Supermarket",
    "Country",
    "Household",
  ],
];
for (const [customer, { country, spent }] of customers) {
  if (random() > 0.35) continue;
  const household = random() < 0.4 ? "one person" : random() < 0.6 ? "two people" : "three or more";
  const need = { "one person": 140, "two people": 260, "three or more": 390 }[household] ?? 200;
  const elsewhere = Math.max(0, need * (0.9 + 0.5 * normal()));
  const remembered = Math.max(0, spent * (1 + 0.15 * normal()));
  const total = remembered + elsewhere;
  const love = (remembered / Math.max(total, 1)) * 2 + normal();
  const shops = [love, 0.4 + normal(), 0.2 + normal()];
  const ranks = shops.map((own) => 1 + shops.filter((other) => other > own).length);
  const score = Math.min(10, Math.max(0, Math.round(7.2 + 1.1 * love + normal())));
  const day = new Date(Date.UTC(2026, 1, 2 + Math.floor(random() * 25), 9 + Math.floor(random() * 10)));
  const isBlank = random() < 0.04;
  lines.push([
    String(lines.length),
    day.toISOString().slice(0, 16).replace("T", " "),
    customer,
    String(score),
    isBlank ? "" : String(Math.max(5 * Math.round(total / 5), Math.ceil(remembered / 5) * 5)),
    isBlank ? "" : String(5 * Math.round(remembered / 5)),
    ...ranks.map(String),
    country,
    household,
  ]);
}
process.stdout.write(lines.map((cells) => `${cells.join(",")}\n`).join(""));
