// Coverage of the 95 % intervals of `forecastTotals` on four real logs: node tests/golden/real-logs.mjs FILE…
//
// CDNOW's 1/10 sample is in tests/data. We may not redistribute the other files; figures are printed for those given:
// - CDNOW_master.txt: the whole of CDNOW (23,570 customers), as Bruce Hardie publishes it (columns of fixed width)
// - grocery.csv: write.csv(groceryElog) of the R package BTYDplus
// - apparel.csv: write.csv(apparelTrans) of the R package CLVTools
// The first two are split after 39 of 78 weeks, the others after 2006-12-31. Needs `npm run build`.
//
// With grocery.csv, it also checks the statements of docs/models.md about models with a rhythm.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";

import { compareModels, fit, forecastTotals } from "../../dist/models.js";

const DAY = 86_400_000;
const MODELS = /** @type {const} */ (["bg-nbd", "mbg-nbd", "pareto-nbd"]);

/** @param {string} text yyyy-mm-dd or yyyymmdd */
const day = (text) => {
  const [, year, month, date] = /** @type {RegExpMatchArray} */ (text.match(/^(\d{4})-?(\d\d)-?(\d\d)/));
  return Date.UTC(Number(year), Number(month) - 1, Number(date)) / DAY;
};

/** Customer and day of each purchase. @param {string} file @returns {[string, number][]} */
function purchasesIn(file) {
  const lines = readFileSync(file, "utf8").trim().split(/\r?\n/);
  if (file.endsWith(".txt"))
    return lines.map((line) => {
      const [customer, date] = line.trim().split(/\s+/);
      return [customer, day(date)];
    });
  return lines.slice(1).map((line) => {
    const [customer, date] = line.replaceAll('"', "").split(",");
    return [customer, day(date)];
  });
}

const cdnow = { calibration: 39 * 7, horizon: 39 * 7 };
const sample = new URL("../data/cdnow-sample.csv", import.meta.url).pathname;
/** @type {Record<string, { calibration?: number, until?: string, horizon?: number }>} */
const splits = {
  "cdnow-sample.csv": cdnow,
  "CDNOW_master.txt": cdnow,
  "grocery.csv": { until: "2006-12-31", horizon: 52 * 7 },
  "apparel.csv": { until: "2006-12-31" },
};

const counts = { drawn: 0, widened: 0, cases: 0 };
const averages = { drawn: 0, widened: 0, cases: 0 };
/** @type {Record<"model" | "average", number[]>} */
const widths = { model: [], average: [] };
for (const file of [sample, ...process.argv.slice(2)]) {
  const split = splits[basename(file)];
  if (!split) throw new Error(`${file} is none of ${Object.keys(splits).join(", ")}`);
  const purchases = purchasesIn(file);
  const first = purchases.reduce((least, [, time]) => Math.min(least, time), Infinity);
  const last = purchases.reduce((most, [, time]) => Math.max(most, time), -Infinity);
  const end = split.until ? day(split.until) : first + (split.calibration ?? 0) - 1;
  const horizon = Math.min(split.horizon ?? Infinity, last - end);
  const numbers = new Map();
  const [customer, time] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (const [name, date] of purchases) {
    if (date > end) continue;
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    customer.push(numbers.get(name));
    time.push(date - first);
  }
  // Counts days with a purchase, not orders.
  const later = purchases.filter(([name, date]) => date > end && date <= end + horizon && numbers.has(name));
  const came = new Set(later.map((purchase) => purchase.join())).size;
  console.log(`${basename(file)}: ${numbers.size} customers, ${came} purchases in the ${horizon} days after`);
  const options = { timeUnit: /** @type {const} */ ("day"), horizon, observationEnd: end - first, seed: 1 };
  const data = { customer, time };
  /** @type {any[]} */
  const forecasts = [];
  for (const model of MODELS) {
    const found = await forecastTotals(data, { ...options, models: [model] });
    if (!found.ok) throw new Error(JSON.stringify(found));
    forecasts.push({ ...found.forecasts[0], model });
  }
  const all = await forecastTotals(data, options);
  if (!all.ok) throw new Error(JSON.stringify(all));
  forecasts.push(all.forecasts[0]);
  for (const { model, drawn, widened } of forecasts) {
    const holds = (/** @type {any} */ { low, high }) => low <= came && came <= high;
    const to = model === "average" ? averages : counts;
    to.cases += 1;
    to.drawn += Number(holds(drawn));
    to.widened += Number(holds(widened));
    const width = (widened.high - widened.low) / came;
    widths[model === "average" ? "average" : "model"].push(width);
    const range = (/** @type {any} */ { low, high }) =>
      `${Math.round(low)}–${Math.round(high)} ${holds({ low, high }) ? "holds" : "misses"}`;
    console.log(
      `  ${model.padEnd(10)} expected ${Math.round(drawn.value)}, drawn ${range(drawn)}, widened ${range(widened)}, width ${Math.round(100 * width)} %`,
    );
  }
}
if (process.argv.some((file) => basename(file) === "grocery.csv")) await checkRhythm();

/** The maxima of BG/CNBD-k and MBG/CNBD-k on the grocery data, and the holdout of 52 weeks. */
async function checkRhythm() {
  const file = /** @type {string} */ (process.argv.find((path) => basename(path) === "grocery.csv"));
  const purchases = purchasesIn(file);
  const [first, end] = [Math.min(...purchases.map(([, time]) => time)), day("2006-12-31")];
  const all = {
    customer: purchases.map(([name]) => Number(name)),
    time: purchases.map(([, time]) => (time - first) / 7),
  };
  /** @type {Map<string, Set<number>>} */
  const days = new Map();
  for (const [name, time] of purchases) if (time <= end) days.set(name, (days.get(name) ?? new Set()).add(time));
  const times = [...days.values()].map((set) => [...set].sort((a, b) => a - b));
  const weeks = (/** @type {number} */ length) => length / 7;
  const data = {
    frequency: times.map((list) => list.length - 1),
    recency: times.map((list) => weeks(/** @type {number} */ (list.at(-1)) - list[0])),
    age: times.map((list) => weeks(end - list[0])),
    logGapSum: times.map((list) => list.slice(1).reduce((sum, time, at) => sum + Math.log(weeks(time - list[at])), 0)),
  };
  const near = (/** @type {number} */ actual, /** @type {number} */ expected, /** @type {number} */ by) =>
    assert.ok(Math.abs(actual - expected) <= by, `${actual} is not ${expected}`);
  /** @param {"bg-cnbd-k" | "mbg-cnbd-k"} model @param {number | undefined} k */
  const fitted = async (model, k) => {
    const found = await fit(model, data, { timeUnit: "week", ...(k && { k }) });
    assert.ok(found.ok, JSON.stringify(found));
    return found;
  };
  for (const [model, k, logLikelihood, parameters] of /** @type {const} */ ([
    ["mbg-cnbd-k", undefined, -14978.21073, [2, 1.3291754, 2.8125513, 0.424709, 0.7900287]],
    ["mbg-cnbd-k", 1, -15781.939, []],
    ["mbg-cnbd-k", 3, -14996.85, []],
    ["mbg-cnbd-k", 4, -15326.923, []],
    ["bg-cnbd-k", 2, -15054.1729, [2, 0.3590642, 1.1293797, 0.5228205, 2.7854476]],
  ])) {
    const found = await fitted(model, k);
    near(found.logLikelihood, logLikelihood, k === undefined || model === "bg-cnbd-k" ? 6e-6 : 6e-4);
    const values = Object.values(found.parameters);
    parameters.forEach((expected, at) => {
      // The source of these figures stops its search within 10⁻⁵ of the maximum.
      near(values[at], expected, 5e-6);
    });
  }
  const compared = await compareModels(all, {
    timeUnit: "week",
    models: ["mbg-nbd", "mbg-cnbd-k"],
    calibrationEnd: weeks(end - first),
    observationEnd: weeks(end - first) + 52,
  });
  assert.ok(compared.ok, JSON.stringify(compared));
  const [rhythm, plain] = compared.models.map(({ holdout }) => holdout);
  assert.equal(rhythm.actual, 3389);
  near(plain.meanAbsoluteError, 1.513, 6e-4);
  near(plain.totalError, 0.188, 6e-4);
  assert.ok(rhythm.meanAbsoluteError <= 1.41 && rhythm.totalError <= 0.127);
  console.log(
    `rhythm on grocery.csv agrees; holdout ${JSON.stringify([plain, rhythm].map((found) => [found.meanAbsoluteError, found.totalError]))}`,
  );
}

const median = (/** @type {number[]} */ list) => {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
};
const percent = (/** @type {number[]} */ list) => `${Math.round(100 * median(list))} %`;
console.log(
  `models: drawn hold ${counts.drawn} of ${counts.cases}, widened ${counts.widened}, median width ${percent(widths.model)}`,
);
console.log(
  `averages: drawn hold ${averages.drawn} of ${averages.cases}, widened ${averages.widened}, median width ${percent(widths.average)}`,
);
