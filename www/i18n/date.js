/** Days as a language writes them. */

/** Chromium has no Macedonian names of months; Bulgarian's numbers are written alike. */
const BORROWED = /** @type {Record<string, string>} */ ({ mk: "bg" });

/**
 * A day in full: the month by its name, or all in numbers where the engine does not know the names.
 *
 * @param {string} day yyyy-mm-dd
 * @param {string} locale a BCP 47 tag
 */
export function formatDay(day, locale) {
  const borrowed = BORROWED[locale.slice(0, 2)];
  const month = borrowed ? "numeric" : "long";
  return new Intl.DateTimeFormat(borrowed ?? locale, { day: "numeric", month, year: "numeric", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/**
 * A calendar month, quarter or week, short enough for an axis.
 *
 * @param {string} start its first day, yyyy-mm-dd
 * @param {"month" | "quarter" | "week"} period
 * @param {string} locale a BCP 47 tag
 */
export function formatPeriod(start, period, locale) {
  const [year, month] = start.split("-").map(Number);
  if (period === "quarter") return `${year} / ${Math.ceil(month / 3)}`;
  const parts = /** @type {Intl.DateTimeFormatOptions} */ (period === "week" ? { day: "2-digit", month: "2-digit", year: "2-digit" } : { month: "2-digit", year: "numeric" });
  return new Intl.DateTimeFormat(BORROWED[locale.slice(0, 2)] ?? locale, { ...parts, timeZone: "UTC" }).format(new Date(`${start}T00:00:00Z`));
}
