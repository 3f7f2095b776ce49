// The shape of a metric's definition, as listed in `definitions.js`. Types only.

/**
 * @typedef {"count" | "share" | "percentage-points" | "points" | "money" | "score" | "number" | "years" | "months" | "periods" | "per-year"
 *   | "probability"} Unit What a number measures: shares are 0–1, points −100…100, money is in the caller's currency.
 *
 * @typedef {object} Input One figure or one table of figures the caller gives.
 * @property {string} id
 * @property {Unit} [unit] absent for a table
 * @property {number} [min] smallest value accepted; absent for a table
 * @property {number} [max] largest value accepted; absent for a table
 * @property {number} [default] the example shown before the user types; absent if it starts empty
 * @property {boolean} [optional] may be left out
 * @property {Rows} [rows] present for a table
 * @property {readonly string[]} [under] forms or choices of a convention under which it counts; absent if it always
 *   does
 *
 * @typedef {object} Rows The shape of a table.
 * @property {readonly Input[]} columns
 * @property {readonly string[]} labels ids of the rows if they are fixed, otherwise empty
 * @property {number} min fewest rows
 * @property {number} max most rows
 * @property {readonly (readonly number[])[]} default the example, row by row
 *
 * @typedef {{ id: string, inputs: readonly Input[] }} Form A set of inputs that is enough for a result.
 * @typedef {{ id: string, choices: readonly string[] }} Convention A choice between definitions; the first is the
 *   default.
 * @typedef {{ id: string, unit: Unit }} Output
 * @typedef {{ id: string, columns: readonly Output[] }} Table
 * @typedef {{ output: string, when: string, text: string }} Formula Shown if `when` is empty or names the current form
 *   or choice.
 * @typedef {{ text: string, url: string }} Source
 *
 * @typedef {object} Definition One calculator.
 * @property {number} version identifies the declaration; a core compiled from another one refuses
 * @property {string} id
 * @property {"satisfaction" | "loyalty" | "value" | "retention" | "acquisition" | "share"} family
 * @property {readonly Form[]} forms the first is the default
 * @property {readonly Input[]} settings numbers with a usual value, such as the confidence level
 * @property {readonly Convention[]} conventions
 * @property {readonly Output[]} outputs the first that applies is the headline
 * @property {readonly Table[]} tables
 * @property {readonly string[]} warnings codes
 * @property {readonly string[]} refusals reasons of an "undefined" refusal
 * @property {readonly string[]} verdicts codes
 * @property {readonly Formula[]} formulas
 * @property {readonly Source[]} sources
 */

export {};
