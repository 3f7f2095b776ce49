// What the elements tell a page. Types only.

/**
 * @typedef {object} RegularsResult `regulars-result` of a calculator, after every calculation
 * @property {string} metric its id
 * @property {string | undefined} form the set of inputs in use
 * @property {Record<string, any>} options settings and conventions
 * @property {Record<string, number>} values outputs by id
 * @property {import("../core/calculators.js").Warning[]} warnings
 * @property {string} [verdict] code of the sentence that sums it up
 *
 * @typedef {object} OrdersResult `regulars-result` of the order analyzer; never a customer's data
 * @property {Record<string, any>} metrics
 * @property {Record<string, any>} rows how many were read and left out
 *
 * @typedef {object} RegularsError `regulars-error`: there is no result
 * @property {string} [metric]
 * @property {string} code
 * @property {string} [input] id of the input at fault
 */

export {};
