// Models in the thread they are called in: columns in, fits and predictions out.

import { ready } from "./orders-run.js";
import { fit_purchases, fit_renewals, fit_spends, predict_purchases, predict_renewals, predict_spends } from "./wasm/orders_wasm.js";

/** @import { Columns, Fit, FitOptions, Model, PredictOptions, Refusal } from "./models.js" */

/** Length of the time units in days; a month and a year are mean Gregorian ones. */
const DAYS = { hour: 1 / 24, day: 1, week: 7, month: 30.436875, quarter: 91.310625, year: 365.2425 };

/** Names of the parameters in the order of the core, and which of them are times. */
const MODELS = {
  "bg-nbd": { parameters: ["r", "alpha", "a", "b"], times: ["alpha"] },
  "mbg-nbd": { parameters: ["r", "alpha", "a", "b"], times: ["alpha"] },
  "pareto-nbd": { parameters: ["r", "alpha", "s", "beta"], times: ["alpha", "beta"] },
  "bg-bb": { parameters: ["alpha", "beta", "gamma", "delta"] },
  "gamma-gamma": { parameters: ["p", "q", "v"], timeless: true },
  sbg: { parameters: ["alpha", "beta"] },
};

/** @typedef {{ parameters: string[], times?: string[], timeless?: boolean }} Kind */
/** @typedef {(evaluations: number, logLikelihood: number) => boolean} Watch */

/**
 * One task of models.js.
 *
 * @param {string} task
 * @param {any[]} request its arguments
 * @param {Watch} watch told of each evaluation; stops by returning false
 * @returns {Promise<any>}
 */
export async function run(task, request, watch) {
  await ready();
  try {
    return tasks[task](request, watch);
  } catch (refusal) {
    if (refusal instanceof Refused) return refusal.answer;
    throw refusal;
  }
}

/** Bad input, found deep inside: becomes the answer. */
class Refused {
  /** @param {string} code @param {Partial<Refusal>} [where] */
  constructor(code, where) {
    /** @type {Refusal} */
    this.answer = { ok: false, code, ...where };
  }
}

/** @type {Record<string, (request: any[], watch: Watch) => any>} */
const tasks = {
  fit: ([model, data, options], watch) => fit(model, data, options, watch),
  predict: ([model, data, options], watch) => predict(model, data, options, watch),
};

/** @param {string} model @param {Columns} data @param {FitOptions} options @param {Watch} watch */
function fit(model, data, options, watch) {
  const { timeless } = kindOf(model);
  const { timeUnit, penalty = 0, ...others } = object(options, "unknown-option");
  known(others, "unknown-option");
  if (!(penalty >= 0 && penalty <= 1e6)) throw new Refused("out-of-range", { input: "penalty", min: 0, max: 1e6 });
  const days = timeless && timeUnit === undefined ? undefined : daysOf(timeUnit);
  const found = fitted(model, object(data, "missing"), penalty, watch);
  return found.ok && days ? { ...found, timeUnit } : found;
}

/** @param {string} model @param {Columns} data @param {number} penalty @param {Watch} watch */
function fitted(model, data, penalty, watch) {
  const weight = data.weight === undefined || data.weight === null ? new Float64Array() : column(data, "weight");
  if (model === "sbg") return fit_renewals(column(data, "survivors"), penalty, watch);
  const frequency = column(data, "frequency");
  if (model === "gamma-gamma") return fit_spends(frequency, column(data, "monetary"), weight, penalty, watch);
  return fit_purchases(model, frequency, column(data, "recency"), column(data, "age"), weight, penalty, watch);
}

/** @param {Model} model @param {Columns} data @param {PredictOptions} options @param {Watch} watch */
function predict(model, data, options, watch) {
  const { horizon, timeUnit, discountRate = 0, period = 1, spendModel, ...others } = object(options, "unknown-option");
  known(others, "unknown-option");
  const kind = kindOf(object(model, "missing").model);
  if (kind.timeless) return spends(model, object(data, "missing"));
  const scale = daysOf(timeUnit) / daysOf(model.timeUnit, "model.timeUnit");
  if (scale !== 1 && !kind.times) throw new Refused("undefined", { input: "timeUnit", reason: "periods-cannot-be-converted" });
  const length = number(horizon, "horizon") * scale;
  const discount = number(discountRate, "discountRate");
  const parameters = parametersOf(model);
  if (model.model === "sbg") return predict_renewals(parameters, length, discount);
  const { frequency, recency, age, monetary } = purchases(object(data, "missing"), scale);
  const step = number(period, "period") * scale;
  const found = predict_purchases(model.model, parameters, frequency, recency, age, length, step, discount);
  if (!found.ok) return found;
  const { discountedTransactions, ...predictions } = found;
  if (!monetary) return predictions;
  // Without a model of spends, one is fitted to these very customers.
  const spend = spendModel ?? fitted("gamma-gamma", { frequency, monetary }, 0, watch);
  if (spend.ok === false) return { ...spend, input: spend.input ?? "monetary" };
  const expected = spends(spend, { frequency, monetary });
  if (!expected.ok) return expected;
  const clv = expected.expectedSpend.map((/** @type {number} */ value, /** @type {number} */ index) => value * discountedTransactions[index]);
  return { ...predictions, expectedSpend: expected.expectedSpend, clv, spendModel: spend, warnings: expected.warnings };
}

/** @param {Model} model @param {Columns} data */
function spends(model, data) {
  if (model.model !== "gamma-gamma") throw new Refused("undefined", { input: "spendModel", reason: "unknown-model" });
  const found = predict_spends(parametersOf(model), column(data, "frequency"), column(data, "monetary"));
  if (!found.ok) return found;
  return { ok: true, expectedSpend: found.expectedSpend, warnings: found.median ? ["median-spend"] : [] };
}

/**
 * The columns of purchase histories in the unit of the model.
 *
 * @param {Columns} data
 * @param {number} scale
 */
function purchases(data, scale) {
  /** @param {Float64Array} times */
  const scaled = (times) => (scale === 1 ? times : times.map((time) => time * scale));
  return {
    frequency: column(data, "frequency"),
    recency: scaled(column(data, "recency")),
    age: scaled(column(data, "age")),
    monetary: data.monetary === undefined || data.monetary === null ? undefined : column(data, "monetary"),
  };
}

/** @param {Model} model */
function parametersOf({ model, parameters }) {
  const given = object(parameters, "missing", "parameters");
  return Float64Array.from(kindOf(model).parameters, (name) => number(given[name], name));
}

/** @param {unknown} id @returns {Kind} */
function kindOf(id) {
  if (typeof id === "string" && Object.hasOwn(MODELS, id)) return MODELS[/** @type {keyof MODELS} */ (id)];
  throw new Refused("undefined", { input: "model", reason: "unknown-model" });
}

/** @param {unknown} unit @param {string} [input] */
function daysOf(unit, input = "timeUnit") {
  if (unit === undefined || unit === null) throw new Refused("missing", { input });
  if (typeof unit === "string" && Object.hasOwn(DAYS, unit)) return DAYS[/** @type {keyof DAYS} */ (unit)];
  throw new Refused("undefined", { input, reason: "unknown-time-unit" });
}

/**
 * A column as doubles; other typed arrays and plain arrays of numbers are converted.
 *
 * @param {Columns} data
 * @param {keyof Columns} name
 * @returns {Float64Array}
 */
function column(data, name) {
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
function number(value, input) {
  if (value === undefined || value === null) throw new Refused("missing", { input });
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new Refused("not-a-number", { input });
}

/** @param {any} value @param {string} code @param {string} [input] */
function object(value, code, input) {
  if (typeof value !== "object" || value === null) throw new Refused(code, input ? { input } : {});
  return value;
}

/** @param {object} others what is left of the options @param {string} code */
function known(others, code) {
  const [input] = Object.keys(others);
  if (input !== undefined) throw new Refused(code, { input });
}
