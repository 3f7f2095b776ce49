// Fits and predictions as a page gets them: through the package, in its worker, the columns copied there included.

import { fit, predict, simulate } from "../dist/models.js";

/** @import { Column, Columns, Model } from "../www/core/models.js" */

const week = /** @type {const} */ ({ timeUnit: "week" });
const day = /** @type {const} */ ({ timeUnit: "day" });

/** @param {string} name @returns {Promise<Float64Array[]>} the columns of a CSV file */
async function columns(name) {
  const [header, ...lines] = (await (await fetch(`/tests/data/${name}`)).text()).trimEnd().split("\n");
  const rows = lines.map((line) => line.split(",").map(Number));
  return header.split(",").map((_, index) => Float64Array.from(rows, (row) => row[index]));
}

/**
 * The median of several runs.
 *
 * @param {string} what
 * @param {number | undefined} budget
 * @param {number} runs
 * @param {() => Promise<{ ok: boolean }>} work
 */
async function row(what, budget, runs, work) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const answer = await work();
    times.push(performance.now() - start);
    if (!answer.ok) throw new Error(`${what}: ${JSON.stringify(answer)}`);
  }
  times.sort((a, b) => a - b);
  return {
    what,
    milliseconds: times[runs >> 1],
    ...(budget && { budget }),
    least: `${times[0].toFixed(1)} ms of ${runs}`,
  };
}

/** @type {Model} */
const model = { model: "bg-nbd", parameters: { r: 0.243, alpha: 30.9, a: 0.793, b: 2.426 }, ...day };

/**
 * Customers won day by day over two years, at the rates of CDNOW, with whole days as times.
 *
 * @param {number} customers
 * @returns {Promise<Required<Pick<Columns, "frequency" | "recency" | "age">>>}
 */
async function shop(customers) {
  const age = Float64Array.from({ length: customers }, (_, index) => 1 + (index % 730));
  const drawn = await simulate(model, { age }, { ...day, seed: 1 });
  if (!drawn.ok) throw new Error(JSON.stringify(drawn));
  const frequency = /** @type {Float64Array} */ (drawn.frequency);
  const recency = /** @type {Float64Array} */ (drawn.recency);
  return { frequency, recency: recency.map((time) => Math.ceil(time)), age };
}

export default async function () {
  const [, frequency, recency, age, monetary] = await columns("cdnow-summary.csv");
  const cdnow = { frequency, recency, age, monetary };
  const [x, last, occasions, weight] = await columns("donations.csv");
  const donations = { frequency: x, recency: last, age: occasions, weight };
  const first = await row("the first fit, worker and wasm started", undefined, 1, () => fit("bg-nbd", cdnow, week));
  const rows = [
    first,
    await row("BG/NBD, CDNOW, 2,357 customers", 5, 51, () => fit("bg-nbd", cdnow, week)),
    await row("MBG/NBD, CDNOW", 5, 51, () => fit("mbg-nbd", cdnow, week)),
    await row("Pareto/NBD, CDNOW", 40, 21, () => fit("pareto-nbd", cdnow, week)),
    await row("Gamma-Gamma, CDNOW", 5, 51, () => fit("gamma-gamma", cdnow, week)),
    await row("BG/BB, 11,104 donors", 5, 51, () => fit("bg-bb", donations, { timeUnit: "year" })),
  ];
  const hundred = await shop(100_000);
  rows.push(await row("BG/NBD, 100,000 customers in days", 150, 7, () => fit("bg-nbd", hundred, day)));
  const million = await shop(1_000_000);
  rows.push(await row("BG/NBD, 1,000,000 customers in days", 1000, 3, () => fit("bg-nbd", million, day)));
  const half = { horizon: 180, ...day };
  rows.push(await row("predictions for 1,000,000 customers", 1000, 3, () => predict(model, million, half)));
  const discounted = { horizon: 360, period: 30, discountRate: 0.01, ...day };
  rows.push(await row("… in twelve discounted months", 1000, 3, () => predict(model, million, discounted)));
  return rows;
}
