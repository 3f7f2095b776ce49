// Fits and predictions as a page gets them: through the package, in its worker, with the copying of the columns
// included.

import { fit, predict, samplePosterior, simulate } from "../dist/models.js";

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

/**
 * Histories of the CDNOW sample in weeks with the sums of log gaps, up to 1997-09-30.
 *
 * @returns {Promise<Required<Pick<Columns, "frequency" | "recency" | "age" | "logGapSum">>>}
 */
async function rhythms() {
  const [, ...lines] = (await (await fetch("/tests/data/cdnow-sample.csv")).text()).trimEnd().split("\n");
  const end = Date.parse("1997-09-30") / 6.048e8;
  /** @type {Map<string, Set<number>>} */
  const times = new Map();
  for (const line of lines) {
    const [customer, date] = line.split(",");
    const time = Date.parse(date) / 6.048e8;
    if (time <= end) times.set(customer, (times.get(customer) ?? new Set()).add(time));
  }
  const histories = [...times.values()].map((days) => [...days].sort((a, b) => a - b));
  const gaps = (/** @type {number[]} */ days) => days.slice(1).map((day, at) => Math.log(day - days[at]));
  const sum = (/** @type {number[]} */ values) => values.reduce((total, value) => total + value, 0);
  return {
    frequency: Float64Array.from(histories, (days) => days.length - 1),
    recency: Float64Array.from(histories, (days) => days[days.length - 1] - days[0]),
    age: Float64Array.from(histories, (days) => end - days[0]),
    logGapSum: Float64Array.from(histories, (days) => sum(gaps(days))),
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

/**
 * Customers won over ten years, by Pareto/NBD in whole days, with as many distinct histories as a large shop has.
 *
 * @param {number} customers
 * @returns {Promise<Required<Pick<Columns, "frequency" | "recency" | "age">>>}
 */
async function decade(customers) {
  /** @type {Model} */
  const truth = { model: "pareto-nbd", parameters: { r: 1.2, alpha: 120, s: 0.6, beta: 400 }, ...day };
  const age = Float64Array.from({ length: customers }, (_, index) => 1 + ((index * 7919) % 3652));
  const drawn = await simulate(truth, { age }, { ...day, seed: 2 });
  if (!drawn.ok) throw new Error(JSON.stringify(drawn));
  const frequency = /** @type {Float64Array} */ (drawn.frequency);
  const recency = /** @type {Float64Array} */ (drawn.recency);
  return { frequency, recency: recency.map((time) => Math.ceil(time)), age };
}

/**
 * Customers with numbered occasions.
 *
 * @param {number} customers
 * @param {number} occasions
 * @returns {Promise<Required<Pick<Columns, "frequency" | "recency" | "age">>>}
 */
async function occasionsOf(customers, occasions) {
  /** @type {Model} */
  const truth = { model: "bg-bb", parameters: { alpha: 0.6, beta: 20, gamma: 0.4, delta: 300 }, ...day };
  const age = new Float64Array(customers).fill(occasions);
  const drawn = await simulate(truth, { age }, { ...day, seed: 3 });
  if (!drawn.ok) throw new Error(JSON.stringify(drawn));
  const [frequency, recency] = /** @type {[Float64Array, Float64Array]} */ ([drawn.frequency, drawn.recency]);
  return { frequency, recency, age };
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

  // The slowest cases before they were optimised: see docs/models.md.
  const forever = { horizon: Infinity, discountRate: 0.0025, ...week };
  const fitted = /** @type {any} */ (await fit("bg-nbd", cdnow, week));
  rows.push(await row("infinite horizon, BG/NBD, CDNOW", 21, 21, () => predict(fitted, cdnow, forever)));
  const sure = { ...forever, confidence: 0.95 };
  rows.push(await row("… with confidence", 212, 11, () => predict(fitted, cdnow, sure)));
  const gaps = await rhythms();
  const plain = await row("MBG/NBD, CDNOW sample", 5, 51, () => fit("mbg-nbd", gaps, week));
  const searched = await row("MBG/CNBD-k, k searched", 8 * plain.milliseconds, 51, () => fit("mbg-cnbd-k", gaps, week));
  rows.push(plain, searched);
  const draws = { ...week, draws: 4000 };
  rows.push(await row("4,000 posterior draws, BG/NBD, CDNOW", 150, 11, () => samplePosterior("bg-nbd", cdnow, draws)));
  // Spends from 20 to 40, independent of the customer's history.
  const amounts = million.frequency.map((_, index) => 20 + ((index * 7919) % 2000) / 100);
  const pareto = /** @type {any} */ (await fit("pareto-nbd", million, day));
  rows.push(await row("Pareto/NBD, 1,000,000 customers in days", 1500, 1, () => fit("pareto-nbd", million, day)));
  const dropping = /** @type {any} */ (await fit("bg-nbd", million, day));
  const valued = { ...discounted, confidence: 0.95 };
  for (const [name, known] of [
    ["Pareto/NBD", pareto],
    ["BG/NBD", dropping],
  ])
    rows.push(
      await row(`${name}, value with confidence, 1,000,000`, undefined, 1, () =>
        predict(known, { ...million, monetary: amounts }, valued),
      ),
    );
  const seeded = { ...half, confidence: 0.95, seed: 1 };
  const of100 = /** @type {any} */ (await fit("bg-nbd", hundred, day));
  rows.push(await row("BG/NBD, totals drawn, 100,000", 1300, 3, () => predict(of100, hundred, seeded)));
  const years = await decade(598_254);
  rows.push(await row("Pareto/NBD, 598,254 customers over ten years", 2400, 1, () => fit("pareto-nbd", years, day)));
  const many = await occasionsOf(3000, 10_000);
  rows.push(
    await row("BG/BB, 3,000 customers, 10,000 occasions", 375, 3, () => fit("bg-bb", many, { timeUnit: "day" })),
  );
  return rows;
}
