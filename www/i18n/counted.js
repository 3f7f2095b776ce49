/** Nouns that agree with a number which is already written, for languages with a decimal comma. */

/** @typedef {{ one: string, few?: string, many?: string, other: string }} Forms the categories of CLDR; see plural.js */

/** The value of a number as the language writes it; 0 if there is none. @param {string} text */
export const numberIn = (text) => Number(text.replace(/[^\d,]/g, "").replace(",", ".")) || 0;

/**
 * A function that puts the right form of a noun behind a written number: `counted("3", { one: "bod", few: "body", other: "bodov" })` is „3 body“.
 *
 * @param {(n: number, noun: Forms) => string} forms
 */
export const countedBy =
  (forms) =>
  /** @param {string} text @param {Forms} noun */
  (text, noun) =>
    `${text} ${forms(numberIn(text), noun)}`;
