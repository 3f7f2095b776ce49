// Types of the events that elements fire.

/**
 * @typedef {object} RegularsResult `regulars-result` of a calculator, after every calculation
 * @property {string} metric id of the metric
 * @property {string | undefined} form the set of inputs in use
 * @property {Record<string, any>} inputs figures and tables by id
 * @property {Record<string, any>} options form, settings and conventions
 * @property {Record<string, any>} conventions the chosen one by id
 * @property {Record<string, number>} values outputs by id
 * @property {import("../core/calculators.js").Warning[]} warnings
 * @property {string} [verdict] code of the verdict sentence
 * @property {string} text name, figure and confidence interval in the element's language
 * @property {boolean} userInitiated true if the visitor's own change led to this result, false for initial values
 *
 * @typedef {object} Analysed properties of the results of all analysers
 * @property {string} metric name of the element, such as `orders`
 * @property {true} userInitiated a report always follows a file that the visitor gave
 *
 * @typedef {Analysed & OrdersFigures} OrdersResult `regulars-result` of the order analyser, without customer data
 * @typedef {object} OrdersFigures
 * @property {Record<string, any>} metrics
 * @property {Record<string, any>} rows number of rows read and left out
 *
 * @typedef {Analysed & Pick<import("../core/surveys.js").Report, "questions" | "rows" | "outcomes">} SurveyResult `regulars-result` of the
 *   survey analyser, without individual answers
 * @typedef {Analysed & Pick<import("../core/subscriptions.js").Report, "standing" | "average" | "year" | "rows">} SubscriptionsResult
 *   `regulars-result` of the subscription analyser, without data on individual customers
 * @typedef {Analysed & Pick<import("../core/events.js").Report, "score" | "people" | "prediction" | "rows">} EngagementResult
 *   `regulars-result` of the engagement analyser, without data on individual people
 *
 * @typedef {object} RegularsError `regulars-error`, fired if there is no result
 * @property {string} [metric]
 * @property {string} code
 * @property {string} [input] id of the invalid input
 */

export {};
