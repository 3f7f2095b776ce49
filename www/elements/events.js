// Types of the events that elements fire.

/**
 * @typedef {object} RegularsResult `regulars-result` of a calculator, after every calculation
 * @property {string} metric id of the metric
 * @property {string | undefined} form the set of inputs in use
 * @property {Record<string, any>} options settings and conventions
 * @property {Record<string, number>} values outputs by id
 * @property {import("../core/calculators.js").Warning[]} warnings
 * @property {string} [verdict] code of the verdict sentence
 *
 * @typedef {object} OrdersResult `regulars-result` of the order analyzer, without customer data
 * @property {Record<string, any>} metrics
 * @property {Record<string, any>} rows number of rows read and left out
 *
 * @typedef {object} RegularsError `regulars-error`, fired if there is no result
 * @property {string} [metric]
 * @property {string} code
 * @property {string} [input] id of the invalid input
 */

export {};
