/** Days in a language's format, the same in every engine; and the order of its alphabet. */

/** Chromium has no Macedonian data; Bulgarian has the same numeric dates and the same first letters of its alphabet. */
const BORROWED = /** @type {Record<string, string>} */ ({ mk: "bg" });
const MONTHS = /** @type {Record<string, string>} */ ({
  mk: "јануари февруари март април мај јуни јули август септември октомври ноември декември",
});

/** @param {string} locale a BCP 47 tag */
const own = (locale) => BORROWED[locale.slice(0, 2)] ?? locale;

/**
 * A numeric date, for tables and axes, without the word for “year” that some languages add.
 *
 * @param {string} locale
 * @param {Intl.DateTimeFormatOptions} parts
 */
const figures = (locale, parts) => {
  const format = new Intl.DateTimeFormat(own(locale), { ...parts, timeZone: "UTC" });
  return (/** @type {Date | number} */ date) => format.format(date).replace(/\sг\.$/, "");
};

/**
 * A full date, with the name of the month.
 *
 * @param {string} day yyyy-mm-dd
 * @param {string} locale a BCP 47 tag
 */
export function formatDay(day, locale) {
  const date = new Date(`${day}T00:00:00Z`);
  const months = MONTHS[locale.slice(0, 2)]?.split(" ");
  if (months) return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} г.`;
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    date,
  );
}

/** The name of a month on its own. @param {number} at 0 for January @param {string} locale a BCP 47 tag */
export const formatMonth = (at, locale) =>
  MONTHS[locale.slice(0, 2)]?.split(" ")[at] ??
  new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2024, at)));

/** Returns a function that writes short dates, for a table. @param {string} locale a BCP 47 tag */
export const shortDates = (locale) => figures(locale, { year: "numeric", month: "2-digit", day: "2-digit" });

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
  const parts = /** @type {Intl.DateTimeFormatOptions} */ (
    period === "week" ? { day: "2-digit", month: "2-digit", year: "2-digit" } : { month: "2-digit", year: "numeric" }
  );
  return figures(locale, parts)(new Date(`${start}T00:00:00Z`));
}

/** Sorts names by the language's alphabet, and numbers in them by value. @param {string} locale a BCP 47 tag */
export const collator = (locale) => new Intl.Collator(own(locale), { numeric: true });
