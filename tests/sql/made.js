// Simulated tables for cases that the samples do not contain.

import { randomFrom } from "../data/random.js";

const DAY = 86_400_000;
const dayOf = (/** @type {number} */ number) =>
  new Date(Date.UTC(2021, 0, 1) + number * DAY).toISOString().slice(0, 10);

/** @param {string[]} rows */
const table = (rows) => ["customer,date,amount", ...rows, ""].join("\n");

/** Two and a half years of a gift shop: November and December sell most, and the second half contains two of each. */
export function seasonalTable() {
  const next = randomFrom(5);
  const factors = [0.6, 0.6, 0.7, 0.7, 0.7, 0.7, 0.6, 0.7, 0.8, 0.9, 2.2, 4];
  const begins = 181;
  const rows = [];
  for (let customer = 0; customer < 900; customer++) {
    const begun = customer === 0 ? begins : begins + Math.floor(next() * 600);
    const rate = (0.3 + 1.4 * next()) / 60;
    const until = begun + 1 - Math.log(1 - next()) * 900;
    const mean = Math.exp(3 + next());
    for (let day = begun; day < Math.min(until, 1095); day++) {
      const month = Number(dayOf(day).slice(5, 7)) - 1;
      if (day === begun || next() < rate * factors[month])
        rows.push(`c${customer},${dayOf(day)},${(mean * (0.4 + 1.2 * next())).toFixed(2)}`);
    }
  }
  return table(rows);
}

/** Two years of customers, most of whom come a few times within days or weeks and then no more. */
export function shortLivesTable() {
  const next = randomFrom(9);
  const drawn = () => -Math.log(1 - next());
  const rows = [];
  for (let customer = 0; customer < 30_000; customer++) {
    const begun = Math.floor(730 * next() ** 0.8);
    const lasting = 1 + drawn() * 30 * 12 ** (2 * next() - 1);
    const repeats = next() < 0.45 ? 0 : Math.floor(drawn() * 5.5);
    const mean = Math.exp(3 + 1.6 * (next() + next() + next() - 1.5));
    for (let visit = 0; visit <= repeats; visit++) {
      const day = begun + (visit === 0 ? 0 : Math.floor(next() * lasting));
      if (day < 731) rows.push(`c${customer},${dayOf(day)},${(mean * (0.4 + 1.2 * next())).toFixed(2)}`);
    }
  }
  return table(rows);
}
