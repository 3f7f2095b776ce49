// The size of a whole report, counted from the limits of its sections: at most 4 MB for a billion customers.

import assert from "node:assert/strict";
import { test } from "node:test";

import { WAIT_BINS } from "../www/core/sql/returns.js";
import { BESIDE_PARTS, HALF_BINS, HISTORY_BINS, LIMITS, PART_BINS, PART_LIMITS, PARTS } from "../www/core/sql/rows.js";

/** Columns after the section, each with a comma, and the line end. */
const MARKS = 13;
/** A double as text. */
const DOUBLE = 22;
/** Maximum length in bytes of a product's name or of a value. */
const NAME = 32;

/**
 * Bytes of rows. Whole numbers have at most 1 + log₁₀ digits. Logarithms are concave, so rows that share a total have
 * most digits if each has the same part.
 *
 * @param {number} rows
 * @param {string} keys section and keys of one
 * @param {{ whole?: number[], decimal?: number[], doubles?: number, names?: number }} columns totals of whole numbers and of amounts
 *   with four decimals
 */
function bytes(rows, keys, { whole = [], decimal = [], doubles = 0, names = 0 }) {
  const digits = (/** @type {number} */ total) => 1 + Math.log10(Math.max(total / rows, 1));
  const sums = whole.reduce((sum, total) => sum + digits(total), 0);
  const amounts = decimal.reduce((sum, total) => sum + digits(total) + 6, 0);
  return rows * (keys.replaceAll(",", "").length + MARKS + sums + amounts + doubles * DOUBLE + names * NAME);
}

/**
 * The maximum number of bins of histories: every frequency, recency and silence possible in a log, with bins of
 * `width`.
 *
 * @param {{ exactly: number, days: number, growth: string }} bins
 * @param {number} length of the log in days
 * @param {number} width
 */
function mostBins({ exactly, days, growth }, length, width) {
  const [, upTo, then, otherwise] = /<= (\d+) THEN ([\d.]+) ELSE ([\d.]+)/.exec(growth) ?? ["", "0", growth, growth];
  const by = Number(length <= Number(upTo) ? then : otherwise);
  const level = (/** @type {number} */ frequency) =>
    frequency <= exactly ? frequency : exactly + 1 + Math.floor(Math.log(frequency / exactly) / by);
  const bin = (/** @type {number} */ time, /** @type {number} */ growth) =>
    Math.floor((time <= days ? time : days + 1 + Math.floor(Math.log(time / (days + 1)) / growth)) / width);
  let count = 0;
  for (let frequency = 0, last = -1; frequency <= length; frequency++) {
    if (level(frequency) === last) continue;
    last = level(frequency);
    const growth = by * (frequency <= exactly ? 1 : 2);
    /** @type {Map<number, number>} */
    const silences = new Map();
    for (let recency = frequency; recency <= (frequency > 0 ? length : 0); recency++) {
      const place = bin(recency, growth);
      silences.set(place, Math.max(silences.get(place) ?? 0, 1 + bin(length - recency, growth)));
    }
    for (const silence of silences.values()) count += silence;
  }
  return count;
}

/**
 * Bins of later purchases, with 0 separate and the others grouped by `width`.
 *
 * @param {number} length of the log
 * @param {number} width
 */
const holdoutsOf = (length, width) => 1 + Math.ceil((3 + Math.ceil(Math.log(length / 8) / 0.7)) / width);

/**
 * @param {number} customers
 * @param {number} length of the log in days
 * @param {boolean} each true if each customer, history and spend has its own row
 * @param {typeof LIMITS} [limits]
 */
function sizeOf(customers, length, each, limits = LIMITS) {
  // Ten purchases, and ten thousand units of the currency for each.
  const [purchases, money] = [10 * customers, 1e4 * customers];
  const days = customers * length;
  const squares = days * length;
  const { bins, values } = limits;
  const few = Math.min(limits.few, customers);
  const half = Math.ceil(length / 2);
  const rows = {
    history: each ? few : bins.history + mostBins(HISTORY_BINS, length, 3),
    cut: each ? few : bins.cut + mostBins(HALF_BINS, half, 3) * holdoutsOf(length, 3),
    // Mean spends from a ten-thousandth to a billion.
    spend: each ? few : bins.spend + (9 + Math.log(length / 8) / 0.3) * Math.ceil(Math.log(1e13) / 1.6),
  };
  const cohorts = (/** @type {"week" | "month" | "quarter"} */ unit, /** @type {number} */ each) => {
    const periods = length <= limits.cohortDays[unit] ? Math.ceil(length / each) + 1 : 0;
    const cells = Math.max((periods * (periods + 1)) / 2, 1);
    return bytes(cells, `cohort,${unit},${unit === "week" ? "2817,2817" : "2024-01-01,2024-01-01"}`, {
      whole: [purchases],
      decimal: [money],
    });
  };
  const numbers = { whole: [customers, purchases, days, days], decimal: [money, money] };
  const sizes = {
    history: each
      ? bytes(rows.history, 'history,customer,"50 50 50",""', numbers) + 4 * LIMITS.begun * few
      : bytes(rows.history, "history,week", { ...numbers, whole: [...numbers.whole, squares, squares, squares] }),
    cut: bytes(rows.cut, "cut,week", {
      whole: [
        customers,
        purchases,
        days,
        days,
        purchases,
        ...(each ? [] : [purchases * 10, squares, squares, squares]),
      ],
    }),
    spend: bytes(rows.spend, "spend,exact", { whole: [customers, purchases], doubles: each ? 1 : 3 }),
    cohorts: cohorts("week", 7) + cohorts("month", 30.4) + cohorts("quarter", 91.3),
    waits: bytes(Math.min(length, LIMITS.waits.first) + 1 + 4 * LIMITS.waits.later, "wait,1,1000", {
      whole: [customers, customers],
    }),
    // By day: of the first half, and for the season.
    days: bytes((length <= limits.seasonDays ? 1.65 : 0.65) * length, "tracking,start,1000", {
      whole: [customers, purchases],
    }),
    // Up to three boundaries at the end of a percentile.
    revenue: bytes(300, "revenue", { whole: [customers, customers], decimal: [money], doubles: 2 }),
    products: bytes(LIMITS.products, "product", { whole: [purchases, customers, customers], names: 1 }),
    pairs: bytes(LIMITS.pairs, "pair", { whole: [purchases, purchases, purchases], names: 2 }),
    // First products, first months or quarters, columns.
    traits: bytes(LIMITS.products + length / 30 + 3 * values, "trait,first-product", {
      whole: [customers, customers, customers],
      names: 1,
    }),
    comparison: bytes(LIMITS.products + length / 90 + 3 * values, "comparison,first-product,500", {
      whole: [customers, customers],
      names: 1,
    }),
    returns: bytes(5 * LIMITS.returnGroups * 4, "return,first-product,365", {
      whole: [customers, customers, customers],
      doubles: 3,
      names: 1,
    }),
    statuses: bytes(values, "status", { whole: [purchases], names: 1 }),
    // Single rows: moments, gaps, scores, medians and their like.
    single: 100 * (40 + 6 * DOUBLE),
  };
  return { ...sizes, all: Object.values(sizes).reduce((sum, size) => sum + size, 0) };
}

/**
 * The same for the parts of one column, which share the customers.
 *
 * @param {number} customers
 * @param {number} length of the log in days
 */
function sizeOfParts(customers, length) {
  const { bins, cohortDays, months, products, pairs, values, returnGroups } = PART_LIMITS;
  const n = customers / PARTS;
  const [purchases, money, days] = [10 * n, 1e4 * n, n * length];
  const squares = days * length;
  const half = Math.ceil(length / 2);
  const cohorts = (/** @type {"month" | "quarter"} */ unit, /** @type {number} */ each) => {
    const periods = length <= cohortDays[unit] ? Math.ceil(length / each) + 1 : 0;
    const cells = Math.max((periods * (periods + 1)) / 2, 1);
    return bytes(cells, `10:cohort,${unit},2024-01-01,2024-01-01`, { whole: [purchases], decimal: [money] });
  };
  const binned = [n, purchases, days, days];
  const sizes = {
    history: bytes(bins.history + mostBins(PART_BINS, length, 3), "10:history,week", {
      whole: [...binned, squares, squares, squares],
      decimal: [money, money],
    }),
    cut: bytes(bins.cut + mostBins(PART_BINS, half, 3) * holdoutsOf(length, 12), "10:cut,week", {
      whole: [...binned, purchases, purchases * 10, squares, squares, squares],
    }),
    spend: bytes(bins.spend + (5 + Math.log(length / 4) / 0.6) * Math.ceil(Math.log(1e13) / 3.2), "10:spend,bin", {
      whole: [n, purchases],
      doubles: 3,
    }),
    cohorts: cohorts("month", 30.4) + cohorts("quarter", 91.3),
    waits: bytes(
      WAIT_BINS.length + 4 * (WAIT_BINS.filter((bound) => bound <= LIMITS.waits.later).length + 1),
      "10:wait,1,1000",
      {
        whole: [n, n],
      },
    ),
    tracking: bytes((length + half) / (length <= 1096 ? 7 : 28), "10:tracking,start,1000", { whole: [purchases] }),
    revenue: bytes(3 * 36, "10:revenue", { whole: [n, n], decimal: [money], doubles: 2 }),
    products: bytes(products, "10:product", { whole: [purchases, n, n], names: 1 }),
    pairs: bytes(pairs, "10:pair", { whole: [purchases, purchases, purchases], names: 2 }),
    traits: bytes(products + Math.min(length / 30, months) + 3 * values, "10:trait,first-product", {
      whole: [n, n, n],
      names: 1,
    }),
    comparison: bytes(products + Math.min(length / 90, products) + 3 * values, "10:comparison,first-product,50", {
      whole: [n, n],
      names: 1,
    }),
    returns: bytes(5 * returnGroups * 4, "10:return,first-product,365", { whole: [n, n, n], doubles: 3, names: 1 }),
    statuses: bytes(values, "10:status", { whole: [purchases], names: 1 }),
    single: 70 * (40 + 3 * DOUBLE),
  };
  const one = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  return { ...sizes, one, all: PARTS * one };
}

for (const [customers, length, each] of /** @type {const} */ ([
  [1e9, 731, false],
  [1e9, 1096, false],
  [1e9, 3653, false],
  [1e9, 5479, false],
  [15_000, 1096, true],
  [15_000, 3653, true],
]))
  test(`the file of ${customers} customers over ${length} days is at most 4 MB`, () => {
    const sizes = sizeOf(customers, length, each);
    assert.ok(sizes.all <= 4e6, JSON.stringify(sizes));
    const [beside, parts] = [sizeOf(customers, length, each, BESIDE_PARTS), sizeOfParts(customers, length)];
    if (process.env.SIZES)
      console.log(JSON.stringify({ whole: sizes.all, beside, parts, both: beside.all + parts.all }));
    assert.ok(beside.all + parts.all <= 4e6, JSON.stringify({ beside, parts }));
  });
