// Where two reports differ.

/** Sections that a whole report of a warehouse has as the orders have them. */
export const SECTIONS = /** @type {const} */ ([
  "metrics",
  "retention",
  "mix",
  "cohorts",
  "segments",
  "regularity",
  "concentration",
  "products",
  "pairs",
  "profile",
]);

/**
 * The places of two values that differ by more than a share of their size.
 *
 * @param {any} a
 * @param {any} b
 * @param {number} [tolerance]
 * @param {string} [path]
 * @returns {string[]}
 */
export function differences(a, b, tolerance = 1e-9, path = "") {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b)) ? [] : [`${path}: ${a} ${b}`];
  if (a && b && typeof a === "object" && typeof b === "object") {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].flatMap((key) => differences(a[key], b[key], tolerance, `${path}.${key}`));
  }
  return a === b ? [] : [`${path}: ${a} ${b}`];
}
