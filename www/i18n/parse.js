/**
 * Reads numbers as people write them.
 *
 * @typedef {import("../core/definition.js").Unit} Unit
 */

const SPACE = "[\\s'’ʼ´`_]";
/**
 * Characters allowed around or between the digits: spaces, direction marks, apostrophes, currency signs, names and
 * codes.
 */
const DECORATION = new RegExp(
  `${SPACE}|\\p{Sc}|\\p{Cf}|(?:[zZ][łŁ]|[лЛ][вВ]|[дД]ен|[eE]ur|[еЕ]вр)\\p{Ll}*\\.?|[kK][čČ]|kr\\.?|[A-Z]{3}|МКД`,
  "gu",
);
const SPACED = new RegExp(`\\d${SPACE}+\\d`);
const BY_THREES = new RegExp(`^\\D*\\d{1,3}(${SPACE}\\d{3})+(?!${SPACE}*\\d)`);

/**
 * Reads a number in any of the usual notations: `1 234,5`, `1.234,5`, `1,234.5`, `12,5 %`, `€ 40`, `40 zł`, `−4`. A
 * single mark before exactly three digits is read by the language's rule; groups of other than three digits are
 * rejected. A share is read as a percentage.
 *
 * @param {string} text
 * @param {Unit} unit
 * @param {string} decimal the language's decimal mark
 * @returns {number} NaN where the text is not a number
 */
export function parseNumber(text, unit, decimal) {
  let digits = text
    // Full-width, Arabic-Indic and Persian digits: the last four bits are the value.
    .replace(/[０-９٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    // Cyrillic letters typed for the digits they look like.
    .replace(/(?<=\d[.,]?)[ОоЗ]+|[ОоЗ]+(?=[.,]?\d)/g, (letters) => letters.replaceAll("З", "3").replace(/\D/g, "0"))
    .replace(/[−–—－]/g, "-")
    .replace(/[٫，]/g, ",")
    .replace("．", ".")
    .replaceAll("٬", "'");
  if (SPACED.test(digits.replace(BY_THREES, ""))) return NaN;
  if (unit === "share") digits = digits.replace(/[%٪％]/, "");
  digits = digits.replace(DECORATION, "");
  const [, head, last, tail] = digits.match(/^(.*)([.,])([^.,]*)$/) ?? [];
  if (last) {
    const other = last === "." ? "," : ".";
    const grouped = /[.,]/.test(head)
      ? !head.includes(other)
      : last !== decimal && /^[+-]?[1-9]\d{0,2}$/.test(head) && /^\d{3}$/.test(tail);
    const groups = grouped ? digits : head;
    const mark = grouped ? last : other;
    const byThrees = new RegExp(`^[+-]?\\d{1,3}(\\${mark}\\d{2,3})*\\${mark}\\d{3}$`);
    if (groups.includes(mark) && !byThrees.test(groups)) return NaN;
    digits = groups.replaceAll(mark, "") + (grouped ? "" : "." + tail);
  }
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits)) return NaN;
  return unit === "share" ? Number((Number(digits) / 100).toPrecision(15)) : Number(digits);
}
