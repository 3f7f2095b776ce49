// Addresses of cells, as spreadsheets write them.

/**
 * Address of a cell, such as `Orders!C17` or `'Year 2011'!C17`.
 *
 * @param {string | undefined} sheet
 * @param {number} row from 1
 * @param {number} column from 1
 */
export function placeOf(sheet, row, column) {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  if (sheet === undefined) return `${letters}${row}`;
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${letters}${row}`;
}
