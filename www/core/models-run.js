// Models in the thread they are called in: columns in, fits and predictions out.

import { engine } from "./engine.js";
import { instantiate, wasmURL } from "./wasm/models_wasm.js";

/**
 * @import { Columns, CompareOptions, Fitted, FitOptions, Model, PredictOptions, Refusal, SimulateOptions } from "./models.js"
 * @import { Core } from "./wasm/models_wasm.js"
 */

const { run: inInstance } = engine({ instantiate, wasmURL });

/** The instance of the task at hand: no task waits for anything, so there is one at a time. @type {Core} */
let core;

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
export function run(task, request, watch) {
  return inInstance((instance) => {
    core = instance;
    try {
      return tasks[task](request, watch);
    } catch (refusal) {
      if (refusal instanceof Refused) return refusal.answer;
      throw refusal;
    }
  });
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
  compareModels: ([data, options], watch) => compareModels(data, options, watch),
  simulate: ([model, data, options]) => simulate(model, data, options),
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
  const weight = isGiven(data.weight) ? column(data, "weight") : none;
  if (model === "sbg") return core.fit_renewals(column(data, "survivors"), penalty, watch);
  const frequency = column(data, "frequency");
  if (model === "gamma-gamma") return core.fit_spends(frequency, column(data, "monetary"), weight, penalty, watch);
  return core.fit_purchases(model, frequency, column(data, "recency"), column(data, "age"), weight, penalty, watch);
}

/** @param {Model} model @param {Columns} data @param {PredictOptions} options @param {Watch} watch */
function predict(model, data, options, watch) {
  const {
    horizon,
    timeUnit,
    discountRate = 0,
    period = 1,
    spendModel,
    confidence,
    draws = 0,
    seed,
    ...others
  } = object(options, "unknown-option");
  known(others, "unknown-option");
  const kind = kindOf(object(model, "missing").model);
  if (kind.timeless) return spends(model, object(data, "missing"));
  const scale = daysOf(timeUnit) / daysOf(model.timeUnit, "model.timeUnit");
  if (scale !== 1 && !kind.times)
    throw new Refused("undefined", { input: "timeUnit", reason: "periods-cannot-be-converted" });
  const length = horizon === Infinity ? horizon : number(horizon, "horizon") * scale;
  const discount = number(discountRate, "discountRate");
  const parameters = parametersOf(model);
  if (model.model === "sbg") return core.predict_renewals(parameters, length, discount);
  const { frequency, recency, age, monetary, weight } = purchases(object(data, "missing"), scale);
  const step = number(period, "period") * scale;
  const found = core.predict_purchases(model.model, parameters, frequency, recency, age, length, step, discount);
  if (!found.ok) return found;
  const predictions = found;
  /** @type {any} */
  let spend;
  if (monetary) {
    // Without a model of spends, one is fitted to these very customers.
    spend =
      spendModel ?? fitted("gamma-gamma", { frequency, monetary, ...(weight.length > 0 && { weight }) }, 0, watch);
    if (spend.ok === false) return { ...spend, input: spend.input ?? "monetary" };
    const expected = spends(spend, { frequency, monetary });
    if (!expected.ok) return expected;
    const clv = expected.expectedSpend.map(
      (/** @type {number} */ value, /** @type {number} */ index) => value * predictions.discountedTransactions[index],
    );
    if (!clv.every(Number.isFinite)) throw new Refused("too-large");
    Object.assign(predictions, {
      expectedSpend: expected.expectedSpend,
      clv,
      spendModel: spend,
      warnings: expected.warnings,
    });
  }
  if (confidence === undefined) return predictions;
  /** @param {number} draws @param {number} seed */
  const totals = (draws, seed) => {
    const money = spend ? [parametersOf(spend), covarianceOf(spend)] : [none, none];
    const ahead = Float64Array.of(length, step, discount);
    const level = number(confidence, "confidence");
    return core.predict_totals(
      model.model,
      parameters,
      covarianceOf(model),
      money[0],
      money[1],
      frequency,
      recency,
      age,
      monetary ?? none,
      weight,
      ahead,
      level,
      draws,
      seed,
      watch,
    );
  };
  const expected = totals(-1, 0);
  if (!expected.ok) return expected;
  Object.assign(predictions, { expectedTotals: expected });
  if (seed === undefined) return predictions;
  const drawn = totals(count(draws, "draws", 1e5), count(seed, "seed", Number.MAX_SAFE_INTEGER));
  return drawn.ok ? { ...predictions, simulatedTotals: drawn } : drawn;
}

/** @param {Columns} data @param {CompareOptions} options @param {Watch} watch */
function compareModels(data, options, watch) {
  const {
    timeUnit,
    models = ["bg-nbd", "mbg-nbd", "pareto-nbd"],
    penalty = 0,
    bins = 8,
    calibrationEnd,
    observationEnd,
    step = 1,
    ...others
  } = object(options, "unknown-option");
  known(others, "unknown-option");
  daysOf(timeUnit);
  if (!Array.isArray(models) || models.length === 0) throw new Refused("missing", { input: "models" });
  for (const model of models)
    if (kindOf(model).parameters.length !== 4)
      throw new Refused("undefined", { input: "models", reason: "unknown-model" });
  if (!(penalty >= 0 && penalty <= 1e6)) throw new Refused("out-of-range", { input: "penalty", min: 0, max: 1e6 });
  const columns = object(data, "missing");
  const most = count(bins, "bins", 1000);
  let found;
  if (columns.customer === undefined) {
    for (const [input, value] of Object.entries({ calibrationEnd, observationEnd })) {
      // A summary no longer knows when its purchases were.
      if (value !== undefined) throw new Refused("undefined", { input, reason: "needs-purchases" });
    }
    const { frequency, recency, age, weight } = purchases(columns, 1);
    found = core.compare_purchases(models, frequency, recency, age, weight, penalty, most, watch);
  } else {
    const time = column(columns, "time");
    const customer = column(columns, "customer");
    const row = customer.findIndex((value) => !(Number.isInteger(value) && value >= 0 && value < 2 ** 32));
    if (row >= 0)
      throw new Refused("out-of-range", { input: "customer", row, column: "customer", min: 0, max: 2 ** 32 - 1 });
    const end =
      observationEnd === undefined
        ? time.reduce((last, value) => Math.max(last, value), -Infinity)
        : number(observationEnd, "observationEnd");
    const until = calibrationEnd === undefined ? end : number(calibrationEnd, "calibrationEnd");
    found = core.compare_timelines(
      models,
      Uint32Array.from(customer),
      time,
      until,
      end,
      number(step, "step"),
      penalty,
      most,
      watch,
    );
  }
  if (!found.ok) return found;
  const fits = found.models.map((/** @type {Fitted | Refusal} */ fit) => (fit.ok ? { ...fit, timeUnit } : fit));
  return { ...found, timeUnit, models: fits };
}

/** @param {Model} model @param {Columns} data @param {SimulateOptions} options */
function simulate(model, data, options) {
  const { timeUnit, seed, horizon = 0, ...others } = object(options, "unknown-option");
  known(others, "unknown-option");
  const kind = kindOf(object(model, "missing").model);
  const parameters = parametersOf(model);
  const start = count(seed, "seed", Number.MAX_SAFE_INTEGER);
  const columns = object(data, "missing");
  if (kind.timeless) return core.simulate_spends(parameters, column(columns, "frequency"), start);
  const scale = daysOf(timeUnit) / daysOf(model.timeUnit, "model.timeUnit");
  if (scale !== 1 && !kind.times)
    throw new Refused("undefined", { input: "timeUnit", reason: "periods-cannot-be-converted" });
  const ahead = number(horizon, "horizon");
  if (model.model === "sbg")
    return core.simulate_renewals(parameters, number(columns.customers, "customers"), ahead, start);
  const age = column(columns, "age");
  const found = core.simulate_purchases(
    model.model,
    parameters,
    age.map((time) => time * scale),
    ahead * scale,
    start,
  );
  if (!found.ok) return found;
  return {
    ...found,
    recency: found.recency.map((/** @type {number} */ time) => time / scale),
    age: Float64Array.from(age),
  };
}

/** @param {Model} model @param {Columns} data */
function spends(model, data) {
  if (model.model !== "gamma-gamma") throw new Refused("undefined", { input: "spendModel", reason: "unknown-model" });
  const found = core.predict_spends(parametersOf(model), column(data, "frequency"), column(data, "monetary"));
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
    monetary: isGiven(data.monetary) ? column(data, "monetary") : undefined,
    weight: isGiven(data.weight) ? column(data, "weight") : none,
  };
}

/** @param {Model} model */
function parametersOf({ model, parameters }) {
  const given = object(parameters, "missing", "parameters");
  return Float64Array.from(kindOf(model).parameters, (name) => number(given[name], name));
}

/**
 * How sure one may be of the parameters: what a fit says, nothing where they were written by hand.
 *
 * @param {Model & { logCovariance?: unknown }} model
 */
function covarianceOf({ logCovariance }) {
  if (!isGiven(logCovariance)) return none;
  if (!Array.isArray(logCovariance)) throw new Refused("not-a-number", { input: "logCovariance" });
  return Float64Array.from(logCovariance.flat(), (cell) => number(cell, "logCovariance"));
}

const none = new Float64Array();

/** @param {unknown} value */
const isGiven = (value) => value !== undefined && value !== null;

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

/** A whole number. @param {unknown} value @param {string} input @param {number} max */
function count(value, input, max) {
  const given = number(value, input);
  if (!Number.isInteger(given)) throw new Refused("not-whole", { input });
  if (given < 0 || given > max) throw new Refused("out-of-range", { input, min: 0, max });
  return given;
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
