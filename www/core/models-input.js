// Checks the input of the models: columns, numbers, names.

/**
 * @import { Columns, Refusal } from "./models.js"
 */

/** An error for invalid input, thrown inside and returned as the result. */
export class Refused {
  /** @param {string} code @param {Partial<Refusal>} [where] */
  constructor(code, where) {
    /** @type {Refusal} */
    this.answer = { ok: false, code, ...where };
  }
}

/** Length of the time units in days; a month and a year are mean Gregorian ones. */
const DAYS = { hour: 1 / 24, day: 1, week: 7, month: 30.436875, quarter: 91.310625, year: 365.2425 };

/** Names of each model's parameters in the core's order, which of them are times, and further traits of the model. */
export const MODELS = {
  "bg-nbd": { parameters: ["r", "alpha", "a", "b"], times: ["alpha"] },
  "mbg-nbd": { parameters: ["r", "alpha", "a", "b"], times: ["alpha"] },
  "pareto-nbd": { parameters: ["r", "alpha", "s", "beta"], times: ["alpha", "beta"] },
  "bg-cnbd-k": { parameters: ["r", "alpha", "a", "b"], times: ["alpha"], rhythm: true },
  "mbg-cnbd-k": { parameters: ["r", "alpha", "a", "b"], times: ["alpha"], rhythm: true },
  "bg-bb": { parameters: ["alpha", "beta", "gamma", "delta"] },
  "gamma-gamma": { parameters: ["p", "q", "v"], timeless: true },
  sbg: { parameters: ["alpha", "beta"], renewals: true },
  bdw: { parameters: ["a", "b", "c"], renewals: true },
};

/** @typedef {{ parameters: string[], times?: string[], timeless?: boolean, rhythm?: boolean, renewals?: boolean }} Kind */
/** @param {unknown} value */
export const isGiven = (value) => value !== undefined && value !== null;

/** @param {unknown} id @returns {Kind} */
export function kindOf(id) {
  if (typeof id === "string" && Object.hasOwn(MODELS, id)) return MODELS[/** @type {keyof MODELS} */ (id)];
  throw new Refused("undefined", { input: "model", reason: "unknown-model" });
}

/** @param {unknown} unit @param {string} [input] */
export function daysOf(unit, input = "timeUnit") {
  if (unit === undefined || unit === null) throw new Refused("missing", { input });
  if (typeof unit === "string" && Object.hasOwn(DAYS, unit)) return DAYS[/** @type {keyof DAYS} */ (unit)];
  throw new Refused("undefined", { input, reason: "unknown-time-unit" });
}

/**
 * A column as doubles; other typed arrays and plain arrays are converted.
 *
 * @param {Columns} data
 * @param {keyof Columns} name
 * @returns {Float64Array}
 */
export function column(data, name) {
  const values = data[name];
  if (values === undefined || values === null) throw new Refused("missing", { input: name });
  if (values instanceof Float64Array) return values;
  if (!Array.isArray(values) && !(ArrayBuffer.isView(values) && !(values instanceof DataView))) {
    throw new Refused("not-a-number", { input: name });
  }
  const cells = /** @type {ArrayLike<unknown>} */ (/** @type {unknown} */ (values));
  const row = Array.prototype.findIndex.call(cells, (value) => typeof value !== "number");
  if (row >= 0) throw new Refused("not-a-number", { input: name, row, column: name });
  return Float64Array.from(/** @type {ArrayLike<number>} */ (cells));
}

/** @param {unknown} value @param {string} input */
export function number(value, input) {
  if (value === undefined || value === null) throw new Refused("missing", { input });
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new Refused("not-a-number", { input });
}

/** The regularity of a model. @param {unknown} value */
export function regularity(value) {
  const k = number(value, "k");
  if (!(Number.isInteger(k) && k >= 1 && k <= 12)) throw new Refused("out-of-range", { input: "k", min: 1, max: 12 });
  return k;
}

/** @param {any} value @param {string} code @param {string} [input] */
export function object(value, code, input) {
  if (typeof value !== "object" || value === null) throw new Refused(code, input ? { input } : {});
  return value;
}
