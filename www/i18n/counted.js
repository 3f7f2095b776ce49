/** Nouns that agree with a formatted number before them, for languages with a decimal comma. */

/** @typedef {{ one: string, few?: string, many?: string, other: string }} Forms the categories of CLDR; see plural.js */

/** The value of a number in the language's format; 0 if there is none. @param {string} text */
export const numberIn = (text) => Number(text.replace(/[^\d,]/g, "").replace(",", ".")) || 0;

/**
 * Returns a function that adds the right form of a noun to a formatted number: `counted("3", { one: "bod", few: "body",
 * other: "bodov" })` is „3 body“.
 *
 * @param {(n: number, noun: Forms) => string} forms
 */
export const countedBy =
  (forms) =>
  /** @param {string} text @param {Forms} noun */
  (text, noun) =>
    `${text} ${forms(numberIn(text), noun)}`;
