// Differences between two reports.

/** Sections of a warehouse's report that equal those from the orders. */
export const SECTIONS = /** @type {const} */ ([
  "metrics",
  "retention",
  "trend",
  "mix",
  "cohorts",
  "segments",
  "nextPurchase",
  "regularity",
  "concentration",
  "products",
  "pairs",
  "profile",
  "slipping",
  "validation",
  "models",
  "actions",
]);

/** Sections that depend on the models, and so on daily histories. */
export const MODELLED = ["segments", "slipping", "validation", "models", "actions"];

/**
 * A section without lists of individual customers, which a summary file does not contain.
 *
 * @template T
 * @param {T} section
 * @returns {T}
 */
export function withoutCustomers(section) {
  if (!section || typeof section !== "object" || !("list" in section)) return section;
  const { list, ...rest } = /** @type {{ list: any[] }} */ (section);
  const single = list.some((entry) => "silentDays" in entry) || list.length === 0;
  return /** @type {T} */ (single ? rest : { ...rest, list: list.map(({ members: _, ...entry }) => entry) });
}

/**
 * A section without cohorts and activity by week and without the season, which the report on a part lacks.
 *
 * @template T
 * @param {T} section
 * @returns {T}
 */
export function withoutWeeks(section) {
  /** @type {any} */
  const { week: _, season: __, over, ...rest } = /** @type {any} */ (section);
  return /** @type {T} */ (over ? { ...rest, over: withoutWeeks(over) } : rest);
}

/**
 * Places where two values differ by more than a share of their size.
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
