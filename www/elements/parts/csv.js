/**
 * CSV for spreadsheets: a byte order mark, the language's delimiter and decimal mark, dates as yyyy-mm-dd, and no cell
 * that a spreadsheet would run as a formula. The readers of this project read it back unchanged.
 *
 * @typedef {string | number | boolean | null | undefined} Cell
 */

/** Start of a spreadsheet formula, with any apostrophes already placed before it. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** Guards text against being run as a formula. @param {string} text */
export const guard = (text) => (FORMULA.test(text) ? `'${text}` : text);

/** Removes the guard again. @param {string} text */
export const unguard = (text) => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);

/**
 * Formats rows as CSV lines, without the byte order mark.
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
