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
  "bg-cnbd-k": { parameters: ["r", "alpha", "a", "b"], times: ["alpha"], rhythm: true },
  "mbg-cnbd-k": { parameters: ["r", "alpha", "a", "b"], times: ["alpha"], rhythm: true },
  "bg-bb": { parameters: ["alpha", "beta", "gamma", "delta"] },
  "gamma-gamma": { parameters: ["p", "q", "v"], timeless: true },
  sbg: { parameters: ["alpha", "beta"], renewals: true },
  bdw: { parameters: ["a", "b", "c"], renewals: true },
};

/** @typedef {{ parameters: string[], times?: string[], timeless?: boolean, rhythm?: boolean, renewals?: boolean }} Kind */
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
  const { timeless, times, rhythm } = kindOf(model);
  const { timeUnit, penalty = 0, ...rest } = object(options, "unknown-option");
  const { k, ...others } = rhythm ? rest : { k: undefined, ...rest };
  known(others, "unknown-option");
  if (!(penalty >= 0 && penalty <= 1e6)) throw new Refused("out-of-range", { input: "penalty", min: 0, max: 1e6 });
  const days = timeless && timeUnit === undefined ? undefined : daysOf(timeUnit);
  const columns = object(data, "missing");
  const label = k === undefined ? model : `${model}:${regularity(k)}`;
  const found = fitted(label, columns, penalty, watch);
  if (!found.ok) return found;
  const ages = times && { ages: rangeOf(column(columns, "age")) };
  return { ...found, ...(days && { timeUnit }), ...ages };
}

/** @param {string} model @param {Columns} data @param {number} penalty @param {Watch} watch */
function fitted(model, data, penalty, watch) {
  const weight = isGiven(data.weight) ? column(data, "weight") : none;
  if (model === "sbg") return core.fit_renewals(column(data, "survivors"), penalty, watch);
  if (model === "bdw") return core.fit_tenured_renewals(column(data, "survivors"), penalty, watch);
  const frequency = column(data, "frequency");
  if (model === "gamma-gamma") return core.fit_spends(frequency, column(data, "monetary"), weight, penalty, watch);
  const [recency, age] = [column(data, "recency"), column(data, "age")];
  return core.fit_purchases(model, frequency, recency, age, weight, logGapsOf(data), penalty, watch);
}

/** The sums of log gaps, empty where none are given. @param {Columns} data */
const logGapsOf = (data) => (isGiven(data.logGapSum) ? column(data, "logGapSum") : none);

/** The core's label of a model, with the regularity: "mbg-cnbd-k:2". @param {Model} model */
function labelOf({ model, parameters }) {
  if (!kindOf(model).rhythm) return model;
  return `${model}:${regularity(object(parameters, "missing", "parameters").k)}`;
}

/** @param {Float64Array} values @returns {[number, number]} the least and the largest */
function rangeOf(values) {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return [low, high];
}

/**
 * Refuses ages that were left in the unit of the fit while `timeUnit` names another one: they lie in the range of the
 * ages fitted as they are, and outside it once converted.
 *
 * @param {Model & { ages?: unknown }} model
 * @param {Float64Array} age in the model's unit
 * @param {number} scale
 */
function checkAges({ ages }, age, scale) {
  if (scale === 1 || !Array.isArray(ages) || age.length === 0) return;
  const [low, high] = rangeOf(age);
  const [least, most] = [number(ages[0], "ages") * (1 - 1e-9), number(ages[1], "ages") * (1 + 1e-9)];
  const asTheyAre = low / scale >= least && high / scale <= most;
  if (asTheyAre && (low < least || high > most))
    throw new Refused("undefined", { input: "timeUnit", reason: "ages-in-model-unit" });
}

/** @param {Model} model @param {Columns} data @param {PredictOptions} options @param {Watch} watch */
function predict(model, data, options, watch) {
  const {
    horizon,
    timeUnit,
    horizonUnit = timeUnit,
    discountRate = 0,
    period = 1,
    discounting = "period-end",
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
  const ahead = daysOf(horizonUnit, "horizonUnit") / daysOf(model.timeUnit, "model.timeUnit");
  if (ahead !== 1 && !kind.times)
    throw new Refused("undefined", { input: "horizonUnit", reason: "periods-cannot-be-converted" });
  const length = horizon === Infinity ? horizon : number(horizon, "horizon") * ahead;
  const discount = number(discountRate, "discountRate");
  const parameters = parametersOf(model);
  if (model.model === "sbg") return core.predict_renewals(parameters, length, discount);
  if (model.model === "bdw") return core.predict_tenured_renewals(parameters, length, discount);
  const { frequency, recency, age, monetary, weight } = purchases(object(data, "missing"), scale);
  checkAges(model, age, scale);
  const label = labelOf(model);
  const step = number(period, "period") * ahead;
  const convention = text(discounting, "discounting");
  const found = core.predict_purchases(label, parameters, frequency, recency, age, length, step, discount, convention);
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
      warnings: [...expected.warnings, ...leftOut(spend)],
    });
  }
  if (confidence === undefined) return predictions;
  /** @param {number} draws @param {number} seed */
  const totals = (draws, seed) => {
    const money = spend ? [parametersOf(spend), covarianceOf({ ...spend, covariance: undefined })] : [none, none];
    const look = Float64Array.of(length, step, discount);
    const level = number(confidence, "confidence");
    return core.predict_totals(
      label,
      parameters,
      covarianceOf(model),
      money[0],
      money[1],
      frequency,
      recency,
      age,
      monetary ?? none,
      weight,
      look,
      convention,
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
    models: chosen,
    penalty = 0,
    bins = 8,
    calibrationEnd,
    observationEnd,
    step = 1,
    ...others
  } = object(options, "unknown-option");
  known(others, "unknown-option");
  daysOf(timeUnit);
  const columns = object(data, "missing");
  const hasGaps = isGiven(columns.customer) || isGiven(columns.logGapSum);
  const models = chosen ?? ["bg-nbd", "mbg-nbd", "pareto-nbd", ...(hasGaps ? ["bg-cnbd-k", "mbg-cnbd-k"] : [])];
  if (!Array.isArray(models) || models.length === 0) throw new Refused("missing", { input: "models" });
  for (const model of models)
    if (kindOf(model).parameters.length !== 4)
      throw new Refused("undefined", { input: "models", reason: "unknown-model" });
  if (!(penalty >= 0 && penalty <= 1e6)) throw new Refused("out-of-range", { input: "penalty", min: 0, max: 1e6 });
  const most = count(bins, "bins", 1000);
  let found;
  if (columns.customer === undefined) {
    for (const [input, value] of Object.entries({ calibrationEnd, observationEnd })) {
      // A summary no longer knows when its purchases were.
      if (value !== undefined) throw new Refused("undefined", { input, reason: "needs-purchases" });
    }
    const { frequency, recency, age, weight } = purchases(columns, 1);
    found = core.compare_purchases(models, frequency, recency, age, weight, logGapsOf(columns), penalty, most, watch);
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
  if (model.model === "bdw") throw new Refused("undefined", { input: "model", reason: "not-simulated" });
  const age = column(columns, "age");
  const found = core.simulate_purchases(
    labelOf(model),
    parameters,
    age.map((time) => time * scale),
    ahead * scale,
    start,
  );
  if (!found.ok) return found;
  return {
    ...found,
    recency: found.recency.map((/** @type {number} */ time) => time / scale),
    logGapSum: found.logGapSum.map(
      (/** @type {number} */ sum, /** @type {number} */ index) => sum - found.frequency[index] * Math.log(scale),
    ),
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
 * @param {Model & { logCovariance?: unknown, covariance?: unknown }} model
 */
function covarianceOf({ logCovariance, covariance }) {
  if (!isGiven(logCovariance)) return none;
  // A fit without covariance leaves parameters undetermined.
  if (covariance === null) return Float64Array.of(NaN);
  if (!Array.isArray(logCovariance)) throw new Refused("not-a-number", { input: "logCovariance" });
  return Float64Array.from(logCovariance.flat(), (cell) => number(cell, "logCovariance"));
}

const none = new Float64Array();

/** @param {{ warnings?: string[] }} spend @returns {string[]} */
const leftOut = ({ warnings = [] }) => warnings.filter((warning) => warning === "zero-spends-left-out");

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

/** @param {unknown} value @param {string} input @returns {string} */
function text(value, input) {
  if (typeof value === "string") return value;
  throw new Refused("undefined", { input, reason: "unknown-convention" });
}

/** @param {unknown} value */
function regularity(value) {
  const k = count(value, "k", 12);
  if (k < 1) throw new Refused("out-of-range", { input: "k", min: 1, max: 12 });
  return k;
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
