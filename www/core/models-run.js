// Models in the calling thread: columns in, fits and predictions out.

import { engine } from "./engine.js";
import { coded, codingOf, covariatesOf } from "./models-covariates.js";
import { column, daysOf, isGiven, kindOf, MODELS, number, object, Refused, regularity } from "./models-input.js";
import { instantiate, wasmURL } from "./wasm/models_wasm.js";

/**
 * @import { Columns, CompareOptions, Fitted, FitOptions, Model, PredictOptions, Refusal, SimulateOptions } from "./models.js"
 * @import { Core } from "./wasm/models_wasm.js"
 */

const { run: inInstance } = engine({ instantiate, wasmURL });

/** The instance of the current task: tasks are synchronous, so there is only one at a time. @type {Core} */
let core;

/** @typedef {(evaluations: number, logLikelihood: number) => boolean} Watch */

/**
 * One task of models.js.
 *
 * @param {string} task
 * @param {any[]} request its arguments
 * @param {Watch} watch called at each evaluation; returns false to stop
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

/** @type {Record<string, (request: any[], watch: Watch) => any>} */
const tasks = {
  fit: ([model, data, options], watch) => fit(model, data, options, watch),
  fitCohorts: ([model, data, options], watch) => fitCohorts(model, data, options, watch),
  predict: ([model, data, options], watch) => predict(model, data, options, watch),
  compareModels: ([data, options], watch) => compareModels(data, options, watch),
  simulate: ([model, data, options]) => simulate(model, data, options),
  samplePosterior: ([model, data, options], watch) => samplePosterior(model, data, options, watch),
  forecastTotals: ([data, options], watch) => forecastTotals(data, options, watch),
};

/** @param {string} model @param {Columns} data @param {FitOptions} options @param {Watch} watch */
function fit(model, data, options, watch) {
  const { timeless, times, rhythm } = kindOf(model);
  const { covariates, equal, ...others } = object(options, "unknown-option");
  const { timeUnit, penalty, k, correlation, kernelTime } = given("fit", others);
  if (k !== null && !rhythm) throw new Refused("unknown-option", { input: "k" });
  if (!(timeless && timeUnit === null)) daysOf(timeUnit);
  const columns = object(data, "missing");
  const label = k === null ? model : `${model}:${k}`;
  const coding = isGiven(covariates) ? codingOf(model, covariates, equal) : undefined;
  if (!coding && isGiven(equal)) throw new Refused("missing", { input: "covariates" });
  if (correlation && model !== "pareto-nbd") throw new Refused("unknown-option", { input: "correlation" });
  if (correlation && coding) throw new Refused("undefined", { input: "correlation", reason: "not-with-covariates" });
  if (!correlation && kernelTime !== null) throw new Refused("missing", { input: "correlation" });
  const found = correlation
    ? fittedCorrelated(columns, kernelTime, penalty, watch)
    : coding
      ? fittedWith(label, columns, coding, covariates, penalty, watch)
      : fitted(label, columns, penalty, watch);
  if (!found.ok) return found;
  const ages = times && { ages: rangeOf(column(columns, "age")) };
  return { ...found, ...(timeUnit !== null && { timeUnit }), ...ages };
}

/**
 * The options of a task, checked and with their defaults.
 *
 * @param {string} task
 * @param {object} options
 */
function given(task, options) {
  const found = core.model_options(task, options);
  if (found.ok) return found.options;
  throw new Refused(found.code, found);
}

/** @param {string} model @param {Columns} data @param {number} penalty @param {Watch} watch */
function fitted(model, data, penalty, watch) {
  const weight = isGiven(data.weight) ? column(data, "weight") : none;
  if (kindOf(model.split(":")[0]).renewals) {
    const [survivors, ends] = cohortsOf(data);
    return core.fit_renewals(survivors, ends, model === "bdw", none, new Uint32Array(), penalty, watch);
  }
  const frequency = column(data, "frequency");
  if (model === "gamma-gamma") return core.fit_spends(frequency, column(data, "monetary"), weight, penalty, watch);
  const [recency, age] = [column(data, "recency"), column(data, "age")];
  return core.fit_purchases(model, frequency, recency, age, weight, logGapsOf(data), penalty, watch);
}

/**
 * Pareto/NBD with the correlation of purchases and dropout.
 *
 * @param {Columns} data
 * @param {number | null} kernelTime
 * @param {number} penalty
 * @param {Watch} watch
 */
function fittedCorrelated(data, kernelTime, penalty, watch) {
  const [frequency, recency, age] = [column(data, "frequency"), column(data, "recency"), column(data, "age")];
  const weight = isGiven(data.weight) ? column(data, "weight") : none;
  const kernel = kernelTime === null ? NaN : number(kernelTime, "kernelTime");
  const found = core.fit_correlated(frequency, recency, age, weight, kernel, penalty, watch);
  return found.ok ? { ...found.fit, correlation: found.correlation } : found;
}

/** @param {string} model @param {Columns} data @param {import("./models.js").CohortOptions} options @param {Watch} watch */
function fitCohorts(model, data, options, watch) {
  const { rhythm, timeless, renewals } = kindOf(model);
  if (timeless || renewals) throw new Refused("undefined", { input: "model", reason: "not-by-cohort" });
  const { timeUnit, k } = given("fitCohorts", object(options, "unknown-option"));
  if (k !== null && !rhythm) throw new Refused("unknown-option", { input: "k" });
  daysOf(timeUnit);
  const columns = object(data, "missing");
  const [frequency, recency, age] = [column(columns, "frequency"), column(columns, "recency"), column(columns, "age")];
  const weight = isGiven(columns.weight) ? column(columns, "weight") : none;
  const [labels, cohort] = labelled(columns.cohort);
  const label = k === null ? model : `${model}:${k}`;
  const found = core.fit_cohorts(label, frequency, recency, age, weight, logGapsOf(columns), cohort, watch);
  if (!found.ok) return found;
  /** @type {Map<number, number[]>} */
  const ages = new Map();
  cohort.forEach((number, row) => {
    const [low, high] = ages.get(number) ?? [Infinity, -Infinity];
    ages.set(number, [Math.min(low, age[row]), Math.max(high, age[row])]);
  });
  const cohorts = found.cohorts.flatMap((/** @type {object | null} */ fit, /** @type {number} */ number) =>
    fit ? [{ cohort: labels[number], ...fit, timeUnit, ages: ages.get(number) }] : [],
  );
  return { ...found, timeUnit, cohorts, pooled: { ...found.pooled, timeUnit, ages: rangeOf(age) } };
}

/**
 * The labels of cohorts in ascending order, and the index of each customer's cohort.
 *
 * @param {unknown} cells
 * @returns {[(string | number)[], Uint32Array]}
 */
function labelled(cells) {
  if (!isGiven(cells)) throw new Refused("missing", { input: "cohort" });
  if (!Array.isArray(cells) && !(ArrayBuffer.isView(cells) && !(cells instanceof DataView)))
    throw new Refused("not-a-number", { input: "cohort" });
  const given = Array.from(/** @type {ArrayLike<unknown>} */ (/** @type {unknown} */ (cells)));
  const row = given.findIndex((cell) => typeof cell !== "string" && !Number.isFinite(cell));
  if (row >= 0) throw new Refused("not-a-number", { input: "cohort", row, column: "cohort" });
  const values = /** @type {(string | number)[]} */ (given);
  const labels = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
  const numbers = new Map(labels.map((label, number) => [label, number]));
  return [labels, Uint32Array.from(values, (label) => /** @type {number} */ (numbers.get(label)))];
}

/**
 * The concatenated survivors of one or several cohorts, and the end of each.
 *
 * @param {Columns} data
 * @returns {[Float64Array, Uint32Array]}
 */
function cohortsOf(data) {
  const { survivors } = data;
  const isList = (/** @type {unknown} */ cells) => Array.isArray(cells) || ArrayBuffer.isView(cells);
  if (!Array.isArray(survivors) || survivors.length === 0 || !survivors.every(isList)) {
    const one = column(data, "survivors");
    return [one, Uint32Array.of(one.length)];
  }
  const cohorts = survivors.map((cells) => column({ survivors: /** @type {any} */ (cells) }, "survivors"));
  let end = 0;
  const ends = cohorts.map(({ length }) => (end += length));
  const all = new Float64Array(end);
  cohorts.forEach((cohort, index) => all.set(cohort, ends[index] - cohort.length));
  return [all, Uint32Array.from(ends)];
}

/**
 * A fit with covariates, with the names of its coefficients and its coding.
 *
 * @param {string} model
 * @param {Columns} data
 * @param {import("./models-covariates.js").Coding} coding
 * @param {any} covariates
 * @param {number} penalty
 * @param {Watch} watch
 */
function fittedWith(model, data, coding, covariates, penalty, watch) {
  const renewals = coding[0]?.process === "churn" ? cohortsOf(data) : undefined;
  const frequency = renewals ? none : column(data, "frequency");
  const weight = isGiven(data.weight) ? column(data, "weight") : none;
  const [values, processes, numbers] = coded(coding, covariates, renewals ? renewals[1].length : frequency.length);
  const found = renewals
    ? core.fit_renewals(...renewals, model === "bdw", values, numbers, penalty, watch)
    : model === "gamma-gamma"
      ? core.fit_spends_with_covariates(frequency, column(data, "monetary"), weight, values, numbers, penalty, watch)
      : core.fit_purchases_with_covariates(
          model,
          frequency,
          column(data, "recency"),
          column(data, "age"),
          weight,
          logGapsOf(data),
          values,
          processes,
          numbers,
          penalty,
          watch,
        );
  if (!found.ok) return found;
  const { coefficients, columns: _, ...rest } = found.covariates;
  const named = coefficients.map((/** @type {object} */ coefficient, /** @type {number} */ index) => {
    const { process, covariate, level } = coding[Array.from(numbers).indexOf(index)];
    const shared = coding.filter((_, at) => numbers[at] === index).length > 1;
    return { process: shared ? "both" : process, covariate, ...(level !== undefined && { level }), ...coefficient };
  });
  return { ...found, covariates: { ...rest, coefficients: named, coding } };
}

/** The sums of log gaps; empty if none are given. @param {Columns} data */
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
 * Refuses ages left in the unit of the fit while `timeUnit` names another unit: unconverted they are in the range of
 * the fitted ages, converted they are not.
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
  const { spendModel, covariates: z, ...others } = object(options, "unknown-option");
  const {
    horizon,
    timeUnit,
    horizonUnit,
    discountRate: discount,
    period,
    discounting: convention,
    confidence,
    draws,
    seed,
    purchaseCounts,
    nextPurchase,
  } = given("predict", others);
  const kind = kindOf(object(model, "missing").model);
  if (kind.timeless) return spends(model, object(data, "missing"), z);
  const scale = daysOf(timeUnit) / daysOf(model.timeUnit, "model.timeUnit");
  if (scale !== 1 && !kind.times)
    throw new Refused("undefined", { input: "timeUnit", reason: "periods-cannot-be-converted" });
  const ahead = daysOf(horizonUnit, "horizonUnit") / daysOf(model.timeUnit, "model.timeUnit");
  if (ahead !== 1 && !kind.times)
    throw new Refused("undefined", { input: "horizonUnit", reason: "periods-cannot-be-converted" });
  const length = horizon === Infinity ? horizon : number(horizon, "horizon") * ahead;
  const parameters = processOf(model);
  if (kind.renewals) {
    const withPlan = covariatesOf(model);
    if (withPlan) {
      const [values] = coded(withPlan.coding, z, 1);
      withPlan.coding.forEach(({ coefficient }, place) => {
        parameters[0] *= Math.exp(withPlan.estimates[coefficient] * values[place]);
      });
    }
    const tenured = model.model === "bdw";
    const found = tenured
      ? core.predict_tenured_renewals(parameters, length, discount)
      : core.predict_renewals(parameters, length, discount);
    const posterior = drawsOf(model);
    if (!found.ok || !posterior) return found;
    const within = (/** @type {number} */ share) => core.predict_survival_intervals(posterior, tenured, length, share);
    // The survival at mean parameters may be outside the intervals of the draws; the median of the draws is inside.
    const [middle, ends] = [within(1e-9), confidence === null ? undefined : within(confidence)];
    if (!middle.ok) return middle;
    if (ends && !ends.ok) return ends;
    const survival = middle.low;
    const retention = survival.map((/** @type {number} */ left, /** @type {number} */ period) =>
      period === 0 || left === 0 ? Number(period === 0) : left / survival[period - 1],
    );
    return { ...found, survival, retention, ...(ends && { survivalIntervals: { low: ends.low, high: ends.high } }) };
  }
  const { frequency, recency, age, monetary, weight } = purchases(object(data, "missing"), scale);
  checkAges(model, age, scale);
  const label = labelOf(model);
  const step = period * ahead;
  const withCovariates = covariatesOf(model);
  /** @type {[Float64Array, Uint8Array, Uint32Array, Float64Array]} */
  const covariateCells = withCovariates
    ? [...coded(withCovariates.coding, z, frequency.length), withCovariates.estimates]
    : [none, new Uint8Array(), new Uint32Array(), none];
  const found = withCovariates
    ? core.predict_purchases_with_covariates(
        label,
        parameters,
        frequency,
        recency,
        age,
        ...covariateCells,
        Float64Array.of(length, step, discount),
        convention,
      )
    : core.predict_purchases(label, parameters, frequency, recency, age, length, step, discount, convention);
  if (!found.ok) return found;
  const predictions = found;
  if (purchaseCounts !== null || nextPurchase) {
    /** @type {[number, number, number]} */
    const asked = [length, purchaseCounts ?? 0, confidence ?? 0.95];
    const answers = core.answer_questions(label, parameters, frequency, recency, age, ...covariateCells, ...asked);
    if (!answers.ok) return answers;
    const { probabilities, pAliveThen, next } = answers;
    const inDataUnit = (/** @type {Float64Array} */ times) => times.map((time) => time / scale);
    if (purchaseCounts !== null) Object.assign(predictions, { purchaseProbabilities: probabilities, pAliveThen });
    if (nextPurchase) {
      const [median, low, high] = [next.median, next.low, next.high].map(inDataUnit);
      Object.assign(predictions, { nextPurchase: { median, low, high } });
    }
  }
  /** @type {any} */
  let spend;
  if (monetary) {
    // Without a model of spends, one is fitted to these customers.
    spend =
      spendModel ?? fitted("gamma-gamma", { frequency, monetary, ...(weight.length > 0 && { weight }) }, 0, watch);
    if (spend.ok === false) return { ...spend, input: spend.input ?? "monetary" };
    const expected = spends(spend, { frequency, monetary }, z);
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
  if (confidence === null) return predictions;
  // Customers with covariates have no common model of expected spends.
  if (spend && covariatesOf(spend))
    throw new Refused("undefined", { input: "confidence", reason: "not-with-covariates" });
  /** @type {[Float64Array, Float64Array]} */
  const money = spend ? [parametersOf(spend), covarianceOf({ ...spend, covariance: undefined })] : [none, none];
  const look = Float64Array.of(length, step, discount);
  /** @param {number} draws @param {number} seed */
  const totals = (draws, seed) =>
    core.predict_totals(
      label,
      parameters,
      covarianceOf(model),
      ...money,
      frequency,
      recency,
      age,
      monetary ?? none,
      weight,
      ...covariateCells,
      look,
      convention,
      confidence,
      draws,
      seed,
      watch,
    );
  const posterior = drawsOf(model);
  if (posterior) {
    const intervals = core.predict_intervals(label, posterior, frequency, recency, age, length, confidence);
    if (!intervals.ok) return intervals;
    const drawn = core.predict_posterior_totals(
      label,
      posterior,
      ...money,
      frequency,
      recency,
      age,
      monetary ?? none,
      weight,
      look,
      convention,
      confidence,
      draws,
      seed ?? 1,
      watch,
    );
    if (!drawn.ok) return drawn;
    const purchases = { low: intervals.low, high: intervals.high };
    return { ...predictions, purchaseIntervals: purchases, simulatedTotals: drawn };
  }
  const expected = totals(-1, 0);
  if (!expected.ok) return expected;
  Object.assign(predictions, { expectedTotals: expected });
  if (seed === null) return predictions;
  const drawn = totals(draws, seed);
  return drawn.ok ? { ...predictions, simulatedTotals: drawn } : drawn;
}

/**
 * The posterior draws of a model, one column per parameter, concatenated.
 *
 * @param {any} model
 */
function drawsOf({ model, draws }) {
  if (!isGiven(draws)) return undefined;
  const count = kindOf(model).parameters.length;
  const columns = Array.isArray(draws)
    ? draws.map((cells) => column(/** @type {any} */ ({ draws: cells }), /** @type {any} */ ("draws")))
    : [];
  if (columns.length !== count || columns.some(({ length }) => length !== columns[0].length || length === 0))
    throw new Refused("row-count", { input: "draws", min: count, max: count });
  const all = new Float64Array(count * columns[0].length);
  columns.forEach((cells, index) => all.set(cells, index * cells.length));
  return all;
}

/** @param {string} model @param {Columns} data @param {import("./models.js").SampleOptions} options @param {Watch} watch */
function samplePosterior(model, data, options, watch) {
  const { rhythm, times, timeless, renewals } = kindOf(model);
  const { timeUnit, k, draws, seed } = given("samplePosterior", object(options, "unknown-option"));
  if (k !== null && !rhythm) throw new Refused("unknown-option", { input: "k" });
  if (!(timeless && timeUnit === null)) daysOf(timeUnit);
  const columns = object(data, "missing");
  const unit = timeUnit !== null && { timeUnit };
  if (renewals) {
    const found = core.sample_renewals(...cohortsOf(columns), model === "bdw", draws, seed, watch);
    return found.ok ? { ...found, ...unit } : found;
  }
  const frequency = column(columns, "frequency");
  const weight = isGiven(columns.weight) ? column(columns, "weight") : none;
  if (timeless) {
    const found = core.sample_spends(frequency, column(columns, "monetary"), weight, draws, seed, watch);
    return found.ok ? { ...found, ...unit } : found;
  }
  const [recency, age] = [column(columns, "recency"), column(columns, "age")];
  const label = k === null ? model : `${model}:${k}`;
  const found = core.sample_posterior(label, frequency, recency, age, weight, logGapsOf(columns), draws, seed, watch);
  return found.ok ? { ...found, ...unit, ...(times && { ages: rangeOf(age) }) } : found;
}

/** @param {Columns} data @param {import("./models.js").ForecastOptions} options @param {Watch} watch */
function forecastTotals(data, options, watch) {
  const { timeUnit, horizon, confidence, models, observationEnd, draws, seed } = given(
    "forecastTotals",
    object(options, "unknown-option"),
  );
  daysOf(timeUnit);
  const ahead = number(horizon, "horizon");
  const chosen = models ?? Object.keys(MODELS).slice(0, 5);
  if (chosen.length === 0) throw new Refused("missing", { input: "models" });
  for (const model of chosen)
    if (!kindOf(model).times) throw new Refused("undefined", { input: "models", reason: "unknown-model" });
  const [customer, time] = purchasesOf(object(data, "missing"));
  const end = observationEnd ?? time.reduce((last, value) => Math.max(last, value), -Infinity);
  const found = core.predict_log(chosen, customer, time, end, ahead, confidence, draws, seed, watch);
  return found.ok ? { ...found, timeUnit } : found;
}

/**
 * The customer and time of each purchase in a log.
 *
 * @param {Columns} columns
 * @returns {[Uint32Array, Float64Array]}
 */
function purchasesOf(columns) {
  const time = column(columns, "time");
  const customer = column(columns, "customer");
  const row = customer.findIndex((value) => !(Number.isInteger(value) && value >= 0 && value < 2 ** 32));
  if (row >= 0)
    throw new Refused("out-of-range", { input: "customer", row, column: "customer", min: 0, max: 2 ** 32 - 1 });
  return [Uint32Array.from(customer), time];
}

/** @param {Columns} data @param {CompareOptions} options @param {Watch} watch */
function compareModels(data, options, watch) {
  const {
    timeUnit,
    models: chosen,
    penalty,
    bins,
    calibrationEnd,
    observationEnd,
    step,
  } = given("compareModels", object(options, "unknown-option"));
  daysOf(timeUnit);
  const columns = object(data, "missing");
  const hasGaps = isGiven(columns.customer) || isGiven(columns.logGapSum);
  const models = chosen ?? ["bg-nbd", "mbg-nbd", "pareto-nbd", ...(hasGaps ? ["bg-cnbd-k", "mbg-cnbd-k"] : [])];
  if (models.length === 0) throw new Refused("missing", { input: "models" });
  for (const model of models)
    if (kindOf(model).parameters.length !== 4)
      throw new Refused("undefined", { input: "models", reason: "unknown-model" });
  let found;
  if (columns.customer === undefined) {
    for (const [input, value] of Object.entries({ calibrationEnd, observationEnd })) {
      // A summary no longer contains the times of purchases.
      if (value !== null) throw new Refused("undefined", { input, reason: "needs-purchases" });
    }
    const { frequency, recency, age, weight } = purchases(columns, 1);
    found = core.compare_purchases(models, frequency, recency, age, weight, logGapsOf(columns), penalty, bins, watch);
  } else {
    const [customer, time] = purchasesOf(columns);
    const end =
      observationEnd === null
        ? time.reduce((last, value) => Math.max(last, value), -Infinity)
        : number(observationEnd, "observationEnd");
    const until = calibrationEnd === null ? end : number(calibrationEnd, "calibrationEnd");
    found = core.compare_timelines(models, customer, time, until, end, step, penalty, bins, watch);
  }
  if (!found.ok) return found;
  const fits = found.models.map((/** @type {Fitted | Refusal} */ fit) => (fit.ok ? { ...fit, timeUnit } : fit));
  return { ...found, timeUnit, models: fits };
}

/** @param {Model} model @param {Columns} data @param {SimulateOptions} options */
function simulate(model, data, options) {
  const { timeUnit, seed, horizon: ahead } = given("simulate", object(options, "unknown-option"));
  const kind = kindOf(object(model, "missing").model);
  if (covariatesOf(model)) throw new Refused("undefined", { input: "model", reason: "not-with-covariates" });
  const parameters = processOf(model);
  const start = number(seed, "seed");
  const columns = object(data, "missing");
  if (kind.timeless) return core.simulate_spends(parameters, column(columns, "frequency"), start);
  const scale = daysOf(timeUnit) / daysOf(model.timeUnit, "model.timeUnit");
  if (scale !== 1 && !kind.times)
    throw new Refused("undefined", { input: "timeUnit", reason: "periods-cannot-be-converted" });
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

/** @param {Model} model @param {Columns} data @param {any} z covariates */
function spends(model, data, z) {
  if (model.model !== "gamma-gamma") throw new Refused("undefined", { input: "spendModel", reason: "unknown-model" });
  const [frequency, monetary] = [column(data, "frequency"), column(data, "monetary")];
  const covariates = covariatesOf(model);
  let found;
  if (covariates) {
    const [values, , numbers] = coded(covariates.coding, z, frequency.length);
    const { estimates } = covariates;
    found = core.predict_spends_with_covariates(parametersOf(model), frequency, monetary, values, numbers, estimates);
  } else found = core.predict_spends(parametersOf(model), frequency, monetary);
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

/**
 * The parameters of a model, followed by the coefficient and time of the correlation if it has one.
 *
 * @param {Model} model
 */
function processOf(model) {
  const parameters = parametersOf(model);
  if (!isGiven(model.correlation)) return parameters;
  if (model.model !== "pareto-nbd")
    throw new Refused("undefined", { input: "model.correlation", reason: "unknown-model" });
  const { coefficient, kernelTime } = object(model.correlation, "missing", "model.correlation");
  return Float64Array.of(...parameters, number(coefficient, "coefficient"), number(kernelTime, "kernelTime"));
}

/** @param {Model} model */
function parametersOf({ model, parameters }) {
  const given = object(parameters, "missing", "parameters");
  return Float64Array.from(kindOf(model).parameters, (name) => number(given[name], name));
}

/**
 * Uncertainty of the parameters: from the fit, or none for parameters written by hand. Coefficients of covariates and
 * of a correlation follow the parameters.
 *
 * @param {any} model
 */
function covarianceOf({ logCovariance, covariance, correlation, covariates, warnings }) {
  const further = correlation ?? covariates;
  if (further) {
    const atLimit = Array.isArray(warnings) && warnings.includes("correlation-at-limit");
    const entries = Array.isArray(covariates?.coefficients) ? covariates.coefficients : [further];
    const isKnown = atLimit || entries.every((/** @type {any} */ { standardError }) => standardError !== null);
    return covarianceOf({ logCovariance: further.covariance, covariance: isKnown ? covariance : null });
  }
  if (!isGiven(logCovariance)) return none;
  // A fit without covariance has undetermined parameters.
  if (covariance === null) return Float64Array.of(NaN);
  if (!Array.isArray(logCovariance)) throw new Refused("not-a-number", { input: "logCovariance" });
  return Float64Array.from(logCovariance.flat(), (cell) => number(cell, "logCovariance"));
}

const none = new Float64Array();

/** @param {{ warnings?: string[] }} spend @returns {string[]} */
const leftOut = ({ warnings = [] }) => warnings.filter((warning) => warning === "zero-spends-left-out");
