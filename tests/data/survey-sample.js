// Writes survey-sample.csv: what customers of the shop of shop-sample.csv, which does not exist, answered.
//
//   node tests/data/survey-sample.js > tests/data/survey-sample.csv

import { readFileSync } from "node:fs";
import { randomFrom } from "./random.js";

const random = randomFrom(20260105);
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
/** @param {number} value @param {number} min @param {number} max */
const rounded = (value, min, max) => Math.min(max, Math.max(min, Math.round(value)));
/** @template T @param {T[]} list @returns {T} */
const one = (list) => list[Math.floor(random() * list.length)];

const [head, ...rows] = readFileSync(new URL("shop-sample.csv", import.meta.url), "utf8")
  .trim()
  .split("\n");
const place = (/** @type {string} */ name) => head.split(",").indexOf(name);
/** Country and number of order lines of each customer. @type {Map<string, { country: string, lines: number }>} */
const customers = new Map();
for (const row of rows) {
  const cells = row.split(",");
  const known = customers.get(cells[place("customer")]) ?? { country: cells[place("country")], lines: 0 };
  known.lines++;
  customers.set(cells[place("customer")], known);
}

const good = [
  "Fresh coffee, fast delivery",
  "Great espresso and friendly support",
  "Delivery came a day early",
  "Love the honey",
];
const bad = ["Delivery took two weeks", "The parcel was damaged", "Support never answered", "Too expensive for decaf"];

const lines = [
  [
    "Response ID",
    "Date submitted",
    "Customer ID",
    "How likely are you to recommend us to a friend or colleague?",
    "How satisfied are you with the coffee?",
    "How satisfied are you with the delivery?",
    "The shop made it easy for me to order",
    "Country",
    "What is the main reason for your score?",
    "Status",
  ],
];
const agreement = [
  "Strongly disagree",
  "Disagree",
  "Somewhat disagree",
  "Neither agree nor disagree",
  "Somewhat agree",
  "Agree",
  "Strongly agree",
];
const days = 181; // 2026-01-01 to 2026-06-30
const answers = [...customers]
  .filter(() => random() < 0.46)
  .map(([customer, own]) => ({ customer, ...own, day: Math.floor(random() * days) }))
  .sort((a, b) => a.day - b.day);
for (const [index, { customer, country, lines: bought, day }] of answers.entries()) {
  const date = new Date(Date.UTC(2026, 0, 1 + day, 8 + Math.floor(random() * 12), Math.floor(random() * 60)));
  // Delivery became faster in April.
  const delivery = rounded(3.3 + (day > 90 ? 0.7 : 0) + normal(), 1, 5);
  const coffee = rounded(4 + Math.min(bought, 12) / 24 + 0.8 * normal(), 1, 5);
  const ease = rounded(5.2 + 0.4 * (delivery - 3) + 1.3 * normal(), 1, 7);
  const score = rounded(2.1 + 0.85 * delivery + 0.75 * coffee + 0.15 * ease + 1.4 * normal(), 0, 10);
  const isSilent = random() < 0.04;
  const comment = random() < 0.45 ? one(score >= 8 ? good : bad) : "";
  lines.push([
    String(index + 1),
    date.toISOString().slice(0, 16).replace("T", " "),
    customer,
    isSilent ? "" : String(score),
    random() < 0.03 ? "N/A" : String(coffee),
    String(delivery),
    agreement[ease - 1],
    country,
    comment.includes(",") ? `"${comment}"` : comment,
    random() < 0.03 ? "Partial" : "Complete",
  ]);
}
process.stdout.write(lines.map((cells) => `${cells.join(",")}\n`).join(""));
