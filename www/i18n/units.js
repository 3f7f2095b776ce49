/**
 * Figures with their units, in words where a unit is one.
 *
 * @typedef {import("../core/definition.js").Unit} Unit
 * @typedef {import("./number.js").Numbers} Numbers
 * @typedef {Record<"percentagePoints" | "years" | "months" | "periods" | "perYear" | "lessThan", (text: string, n: number) => string>} UnitWords
 * @typedef {ReturnType<typeof withUnits>} Format
 */

import { createNumbers, numbersOf } from "./number.js";

/**
 * Adds to how numbers are written, in place, how those with units are.
 *
 * @param {Numbers} numbers
 * @param {UnitWords} words
 */
export const withUnits = (numbers, words) =>
  Object.assign(numbers, {
    /** @param {number} n */
    years: (n) => words.years(numbers.points(n), n),
    /** A figure with its unit. @param {number} n @param {Unit} unit @returns {string} */
    unit: (n, unit) => {
      switch (unit) {
        case "score":
          return numbers.count(n);
        case "count":
        case "share":
        case "points":
        case "money":
          return numbers[unit](n);
        case "percentage-points": {
          const points = Number((100 * n).toPrecision(15));
          return words.percentagePoints(numbers.points(points), points);
        }
        case "years":
        case "months":
        case "periods":
          return words[unit](numbers.points(n), n);
        case "per-year":
          return words.perYear(numbers.points(n), n);
        case "probability":
          return n < 0.001
            ? words.lessThan(numbers.number(0.001), n)
            : new Intl.NumberFormat(numbersOf(numbers.locale), {
                signDisplay: "negative",
                maximumFractionDigits: 3,
              }).format(n);
        default:
          return numbers.number(n);
      }
    },
  });

/**
 * Writes figures of every unit.
 *
 * @param {string} locale a BCP 47 tag
 * @param {string} currency an ISO 4217 code; an unknown one is written as it stands
 * @param {UnitWords} words
 */
export const createFormat = (locale, currency, words) => withUnits(createNumbers(locale, currency), words);
