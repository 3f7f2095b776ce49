/**
 * Figures with their units, in words if the unit has no sign.
 *
 * @typedef {import("../core/definition.js").Unit} Unit
 * @typedef {import("./number.js").Numbers} Numbers
 * @typedef {Record<"percentagePoints" | "years" | "months" | "periods" | "perYear" | "lessThan", (text: string, n: number) => string>} UnitWords
 * @typedef {ReturnType<typeof withUnits> & { written?: string }} Format
 */

import { createNumbers, numbersOf } from "./number.js";

/**
 * Adds formats of displayed figures to the formats of fields, in place.
 *
 * @param {Numbers} numbers
 * @param {UnitWords} words
 */
export const withUnits = (numbers, words) => {
  /**
   * Writes the true minus sign, where half of the languages have a hyphen.
   *
   * @param {Intl.NumberFormatOptions} options
   */
  const reader = (options) => {
    const format = new Intl.NumberFormat(numbersOf(numbers.locale), { signDisplay: "negative", ...options });
    return (/** @type {number} */ n) => format.format(n).replace("-", "−");
  };
  const whole = reader({ maximumFractionDigits: 0 });
  const figures = {
    /** A number of people, answers or orders. */
    count: whole,
    /** A proportion, 0–1, as percent. */
    share: reader({ style: "percent", maximumFractionDigits: 2 }),
    /** Net promoter points. */
    points: reader({ maximumFractionDigits: 2 }),
    /** A number without decimals, for sentences. */
    round: whole,
    /** A plain number. */
    number: reader({ maximumFractionDigits: 4 }),
    /** @param {number} n */
    money: (n) =>
      numbers
        .cashParts(n)
        .map(({ type, value }) => (type === "minusSign" ? "−" : value))
        .join(""),
    /** @param {number} n */
    years: (n) => words.years(figures.points(n), n),
    /** A figure with its unit. @param {number} n @param {Unit} unit @returns {string} */
    unit: (n, unit) => {
      switch (unit) {
        case "score":
          return whole(n);
        case "count":
        case "share":
        case "points":
        case "money":
          return figures[unit](n);
        case "percentage-points": {
          const points = Number((100 * n).toPrecision(15));
          return words.percentagePoints(figures.points(points), points);
        }
        case "years":
        case "months":
        case "periods":
          return words[unit](figures.points(n), n);
        case "per-year":
          return words.perYear(figures.points(n), n);
        case "probability":
          return n < 0.001
            ? words.lessThan(figures.number(0.001), n)
            : new Intl.NumberFormat(numbersOf(numbers.locale), {
                signDisplay: "negative",
                maximumFractionDigits: 3,
              }).format(n);
        default:
          return figures.number(n);
      }
    },
  };
  return Object.assign(numbers, figures);
};

/**
 * Formats of figures in every unit.
 *
 * @param {string} locale a BCP 47 tag
 * @param {string} currency an ISO 4217 code; an unknown one is written unchanged
 * @param {UnitWords} words
 * @param {string} [written] the language whose numbers are written, if it is another one; days stay in words
 */
export const createFormat = (locale, currency, words, written = locale) => ({
  ...withUnits(createNumbers(written, currency), words),
  locale,
  written,
});
