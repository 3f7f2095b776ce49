/**
 * Rounding to meaningful digits: an estimate to the size of its uncertainty, an amount to whole units once it is large.
 * All digits stay in tables and saved files.
 *
 * @typedef {import("../../i18n/units.js").Format} Format
 * @typedef {"share" | "money" | "points" | "count"} Unit
 */

/** Amounts from which cents are irrelevant. */
const LARGE = 1000;

/** @param {number} n @param {number} step a power of ten */
export const roundedTo = (n, step) => Number((Math.round(n / step) * step).toPrecision(12));

/**
 * The power of ten to which an estimate is rounded: that of a quarter of its interval.
 *
 * @param {number} low
 * @param {number} high
 */
export const stepOf = (low, high) => 10 ** Math.floor(Math.log10((high - low) / 4) + 1e-9);

/** Amounts from which an estimate is written without cents. */
const WHOLE = 10;

/**
 * Writers of rounded figures.
 *
 * @param {Format} format
 */
export function rounded(format) {
  /** @param {number} n @param {Unit} unit */
  const plain = (n, unit) => {
    if (unit === "share") return format.share(Math.abs(n) >= 0.1 ? roundedTo(n, 0.01) : roundedTo(n, 0.001));
    if (unit === "count") return format.count(n);
    if (unit === "money") return format.money(Math.abs(n) >= LARGE ? Math.round(n) : n);
    return format.points(Math.abs(n) >= LARGE ? Math.round(n) : Math.abs(n) >= 10 ? roundedTo(n, 0.1) : n);
  };
  /**
   * @param {{ value: number, low: number | null, high: number | null }} estimate
   * @param {Unit} unit
   * @param {number} [coarsest] the largest step; for shares in percentage points
   */
  const written = ({ value, low, high }, unit, coarsest = Number.POSITIVE_INFINITY) => {
    if (low === null || high === null || !(high > low))
      return { value: plain(value, unit), low: "", high: "", range: "" };
    const scale = unit === "share" ? 100 : 1;
    const step = Math.min(stepOf(low * scale, high * scale), coarsest) / scale;
    // Amounts have two decimals or none; people and purchases have none.
    const least = unit === "count" || (unit === "money" && Math.abs(value) >= WHOLE) ? 1 : unit === "money" ? 0.01 : 0;
    const write = (/** @type {number} */ n) => format[unit](roundedTo(n, Math.max(step, least)));
    const bounds = { low: write(low), high: write(high) };
    return { value: write(value), ...bounds, range: `${bounds.low}–${bounds.high}` };
  };
  return {
    plain,
    written,
    /** The value, and its interval in brackets. @param {Parameters<typeof written>[0]} estimate @param {Unit} unit */
    estimate(estimate, unit) {
      const { value, range } = written(estimate, unit);
      return range ? `${value} (${range})` : value;
    },
  };
}

/**
 * A share and its interval, for sentences.
 *
 * @param {{ value: number, low: number, high: number }} share
 * @param {Format} format
 * @returns {[value: string, low: string, high: string]}
 */
export function sharesOf(share, format) {
  const { value, low, high } = rounded(format).written(share, "share");
  return [value, low, high];
}
