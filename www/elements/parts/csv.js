/**
 * Tables as CSV that spreadsheets open safely and that reads back in: a byte order mark, the language's delimiter and
 * decimal mark, days as yyyy-mm-dd, and no cell that a spreadsheet would take for a formula.
 *
 * @typedef {string | number | boolean | null | undefined} Cell
 */

/** What spreadsheets take for the beginning of a formula, with the apostrophes that already guard it. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** Text that no spreadsheet takes for a formula. @param {string} text */
export const guard = (text) => (FORMULA.test(text) ? `'${text}` : text);

/** The text before it was guarded. @param {string} text */
export const unguard = (text) => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);

/**
 * Rows as lines of CSV, without the byte order mark.
 *
 * @param {Cell[][]} rows
 * @param {string} decimal the language's decimal mark; a comma makes the semicolon the delimiter
 */
export function csvLines(rows, decimal) {
  const delimiter = decimal === "," ? ";" : ",";
  /** @param {Cell} cell */
  const write = (cell) => {
    if (typeof cell === "number") return Number.isFinite(cell) ? String(cell).replace(".", decimal) : "";
    const text = guard(String(cell ?? ""));
    return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(write).join(delimiter) + "\r\n").join("");
}

/** @param {Cell[][]} rows @param {string} decimal */
export const toCsv = (rows, decimal) => `\ufeff${csvLines(rows, decimal)}`;
