// Customer-base models: fitted and used in a worker in browsers, in the same thread in Node.

import { restingWorker, startWorker } from "./worker.js";

/**
 * @import { Comparison as Compared, Simulated as Drawn } from "./shapes.js"
 *
 * @typedef {import("./shapes.js").TimeUnit} TimeUnit
 * @typedef {import("./shapes.js").ModelId} ModelId
 * @typedef {import("./shapes.js").Fitted & { ages?: [least: number, most: number], correlation?: import("./shapes.js").FittedCorrelation }} Fitted with the range of fitted ages, by
 *   which `predict` notices ages in the wrong unit
 * @typedef {import("./shapes.js").Totals} Totals
 * @typedef {import("./shapes.js").ModelRefusal} Refusal
 * @typedef {Float64Array | Uint32Array | Int32Array | Float32Array | readonly number[]} Column
 *
 * @typedef {object} Columns One entry per customer; the required columns depend on the model.
 * @prop {Column} [frequency] repeat purchases
 * @prop {Column} [recency] time from the first purchase to the last, 0 with one purchase; bg-bb: the last occasion
 * @prop {Column} [age] time from the first purchase to the end of observation; bg-bb: number of occasions
 * @prop {Column} [logGapSum] bg-cnbd-k, mbg-cnbd-k: sum of the natural logarithms of the gaps between purchases, in the unit
 *   of the other times; 0 without repeat purchases
 * @prop {Column} [monetary] mean spend over the repeat purchases
 * @prop {Column} [weight] number of customers that an entry represents
 * @prop {Column | readonly Column[]} [survivors] sbg, bdw: customers remaining at the start and after each period; a list of such
 *   lists for several cohorts
 * @prop {Column} [customer] compareModels: customer of each purchase, numbered from 0
 * @prop {Column} [time] compareModels: time of each purchase, counted from any day; purchases at the same time are one
 * @prop {number} [customers] simulate, sbg: number of customers at the start
 * @prop {Column | readonly string[]} [cohort] fitCohorts: cohort of each customer, such as the year or the channel of the first
 *   purchase
 *
 * @typedef {Float64Array | Uint32Array | Int32Array | Float32Array | readonly number[] | readonly boolean[] | readonly string[]} Covariate
 * @typedef {Record<string, Covariate>} Covariates by name, one entry per customer each: numbers, booleans or categories
 * @typedef {{ purchase?: Covariates, dropout?: Covariates, spend?: Covariates, churn?: Covariates }} CovariatesByProcess
 *   gamma-gamma: spend; sbg and bdw: churn, one entry per cohort; the others: purchase and dropout
 *
 * @typedef {import("./shapes.js").FitOptions & { covariates?: CovariatesByProcess, equal?: readonly string[] }} FitOptions
 *   equal: covariates of both processes with one coefficient
 * @typedef {import("./shapes.js").PredictOptions & { spendModel?: Model, covariates?: CovariatesByProcess }} PredictOptions
 *   spendModel: a Gamma-Gamma model; without it, one is fitted to the given customers. covariates: those of these customers,
 *   for a model with covariates
 * @typedef {import("./shapes.js").CohortOptions} CohortOptions
 * @typedef {Omit<import("./shapes.js").CohortFits, "cohorts" | "pooled"> & { timeUnit: TimeUnit, cohorts: (Fitted & { cohort: string |
 *   number })[], pooled: Fitted }} CohortFits
 * @typedef {import("./shapes.js").CompareOptions} CompareOptions
 * @typedef {import("./shapes.js").SimulateOptions} SimulateOptions
 * @typedef {import("./shapes.js").SampleOptions} SampleOptions
 * @typedef {import("./shapes.js").ForecastOptions} ForecastOptions
 * @typedef {import("./shapes.js").Posterior & { timeUnit?: TimeUnit, ages?: [least: number, most: number] }} Posterior
 * @typedef {import("./shapes.js").TotalForecasts & { timeUnit: TimeUnit }} TotalForecasts
 *
 * @typedef {object} Model The result of a fit, or the same data written by hand.
 * @prop {ModelId} model
 * @prop {Record<string, number>} parameters bg-cnbd-k and mbg-cnbd-k: k, r, alpha, a, b
 * @prop {TimeUnit} [timeUnit]
 * @prop {{ coefficient: number, kernelTime: number }} [correlation] pareto-nbd
 *
 * @typedef {object} Predictions
 * @prop {true} ok
 * @prop {Float64Array} [pAlive]
 * @prop {Float64Array} [expectedTransactions] within the horizon
 * @prop {Float64Array} [discountedTransactions] the same, each discounted; over an infinite horizon the discounted expected
 *   residual transactions
 * @prop {Float64Array} [expectedSpend] per purchase
 * @prop {Float64Array} [clv] discounted spend within the horizon
 * @prop {Fitted | Model} [spendModel] the model behind the spends
 * @prop {Float64Array} [survival] sbg and bdw: by period from 0; with posterior draws the median
 * @prop {Float64Array} [retention] sbg and bdw: by period from 0
 * @prop {{ low: Float64Array, high: Float64Array }} [survivalIntervals] with posterior draws and `confidence`
 * @prop {number | null} [expectedLifetime] sbg and bdw: in periods; null if infinite; with posterior draws, at the mean parameters
 * @prop {number | null} [discountedLifetime]
 * @prop {Float64Array[]} [purchaseProbabilities] of 0, 1, … purchases within the horizon, up to `purchaseCounts`
 * @prop {Float64Array} [pAliveThen] probability of being active at the end of the horizon
 * @prop {{ median: Float64Array, low: Float64Array, high: Float64Array }} [nextPurchase] time from the end of observation to the
 *   next purchase in the data's unit; Infinity if there probably is none
 * @prop {string[]} [warnings]
 * @prop {Totals} [expectedTotals] intervals by the delta method: the uncertainty of the expected totals
 * @prop {{ low: Float64Array, high: Float64Array }} [purchaseIntervals] with posterior draws and `confidence`: interval of the
 *   purchases of each customer within the horizon
 * @prop {Totals} [simulatedTotals] intervals of the actual totals, including chance
 *
 * @typedef {Compared & { timeUnit: TimeUnit }} Comparison
 *
 * @typedef {Drawn & { age?: Float64Array }} Simulated
 *
 * @typedef {object} Control
 * @prop {(progress: { evaluations: number, logLikelihood: number }) => void} [onProgress]
 * @prop {AbortSignal} [signal] answered by `{ ok: false, code: "cancelled" }`
 */

/**
 * Fits a model by maximum likelihood.
 *
 * @param {ModelId} model
 * @param {Columns} data
 * @param {FitOptions} options
 * @param {Control} [control]
 * @returns {Promise<Fitted | Refusal>}
 */
export function fit(model, data, options, control) {
  return perform("fit", [model, data, options ?? {}], control);
}

/**
 * Fits a model of repeat purchases to every cohort (`cohort`). Each fit is shrunk towards the common mean, more so if
 * its cohort has few customers or the cohorts hardly differ. `predict` accepts each fit.
 *
 * @param {ModelId} model
 * @param {Columns} data
 * @param {CohortOptions} options
 * @param {Control} [control]
 * @returns {Promise<CohortFits | Refusal>}
 */
export function fitCohorts(model, data, options, control) {
  return perform("fitCohorts", [model, data, options ?? {}], control);
}

/**
 * Predictions for each customer, and their value.
 *
 * @param {Model | Fitted} model
 * @param {Columns} data
 * @param {PredictOptions} options
 * @param {Control} [control]
 * @returns {Promise<Predictions | Refusal>}
 */
export function predict(model, data, options, control) {
  return perform("predict", [model, data, options ?? {}], control);
}

/**
 * Fits several models to the same customers and compares each with the actual purchases.
 *
 * The data are either a summary (frequency, recency, age) or the purchases themselves (customer, time). Only the latter
 * allow a holdout test.
 *
 * @param {Columns} data
 * @param {CompareOptions} options
 * @param {Control} [control]
 * @returns {Promise<Comparison | Refusal>}
 */
export async function compareModels(data, options, control) {
  const request = (/** @type {unknown} */ models) => [data, models ? { ...options, models } : (options ?? {})];
  const given = data ?? {};
  const rhythm = given.customer || given.logGapSum ? ["bg-cnbd-k", "mbg-cnbd-k"] : [];
  const models = options?.models ?? ["pareto-nbd", "bg-nbd", "mbg-nbd", ...rhythm];
  const rows = (given.customer ?? given.frequency)?.length ?? 0;
  const several = Array.isArray(models) && !models.includes("bg-bb") && rows >= MANY;
  const room = several ? Math.min(globalThis.navigator?.hardwareConcurrency ?? 1, models.length) : 1;
  if (room < 2 || typeof Worker === "undefined") return perform("compareModels", request(undefined), control);
  // One worker per model, at most as many at a time as there are processors; the slowest model comes first.
  /** @type {any[]} */
  const found = [];
  const queue = models.keys();
  const work = async () => {
    for (const at of queue) found[at] = await perform("compareModels", request([models[at]]), control);
  };
  await Promise.all(Array.from({ length: room }, work));
  const refused = found.find(({ ok }) => !ok);
  if (refused) return refused;
  const best = found.flatMap((answer) => answer.models).sort((a, b) => (a.aic ?? Infinity) - (b.aic ?? Infinity) || 0);
  const shares = best.map(({ aic }) => (aic === undefined ? 0 : Math.exp((best[0].aic - aic) / 2)));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return { ...found[0], models: best.map((fit, at) => (fit.ok ? { ...fit, weight: shares[at] / total } : fit)) };
}

/** Number of customers, or of purchases, from which several workers compare models. */
const MANY = 100_000;

/**
 * Draws customers from a model, at the given ages (gamma-gamma: frequencies; sbg: a number of customers).
 *
 * @param {Model | Fitted} model
 * @param {Columns} data
 * @param {SimulateOptions} options
 * @param {Control} [control]
 * @returns {Promise<Simulated | Refusal>}
 */
export function simulate(model, data, options, control) {
  return perform("simulate", [model, data, options ?? {}], control);
}

/**
 * Draws from the posterior distribution of a model's parameters, with diagnostics. `predict` accepts the result as a
 * model or, for gamma-gamma, as `spendModel`.
 *
 * @param {ModelId} model
 * @param {Columns} data
 * @param {SampleOptions} options
 * @param {Control} [control]
 * @returns {Promise<Posterior | Refusal>}
 */
export function samplePosterior(model, data, options, control) {
  return perform("samplePosterior", [model, data, options ?? {}], control);
}

/**
 * Forecast of the purchases of all customers in a log (customer, time): an average of several models, with intervals
 * widened by the errors of earlier forecasts in the same log.
 *
 * @param {Columns} data
 * @param {ForecastOptions} options
 * @param {Control} [control]
 * @returns {Promise<TotalForecasts | Refusal>}
 */
export function forecastTotals(data, options, control) {
  return perform("forecastTotals", [data, options ?? {}], control);
}

/**
 * @param {string} task
 * @param {unknown[]} request
 * @param {Control} [control]
 * @returns {Promise<any>}
 */
async function perform(task, request, control = {}) {
  if (control.signal?.aborted) return { ok: false, code: "cancelled" };
  const worker = workers.take();
  if (!worker) return inProcess(task, request, control);
  const answer = await inWorker(worker, { task, request }, control);
  workers.giveBack(worker, answer.code !== "cancelled" && answer.code !== "failed");
  return answer;
}

const workers = restingWorker(() =>
  startWorker(new URL("./models-worker.js", import.meta.url), new URL("./wasm/models_wasm_bg.wasm", import.meta.url)),
);

/**
 * @param {Worker} worker
 * @param {object} message
 * @param {Control} control
 * @returns {Promise<any>}
 */
function inWorker(worker, message, { onProgress, signal }) {
  return new Promise((answer) => {
    worker.onmessage = ({ data }) => (data.progress ? onProgress?.(data.progress) : answer(data.result));
    worker.onerror = (event) => answer({ ok: false, code: "failed", reason: event.message });
    worker.onmessageerror = () => answer({ ok: false, code: "failed" });
    signal?.addEventListener("abort", () => answer({ ok: false, code: "cancelled" }), { once: true });
    try {
      worker.postMessage(message);
    } catch (error) {
      // The data cannot be cloned, for example because of functions.
      answer({ ok: false, code: "not-a-number", reason: String(error) });
    }
  });
}

/**
 * @param {string} task
 * @param {unknown[]} request
 * @param {Control} control
 */
async function inProcess(task, request, { onProgress, signal }) {
  try {
    const { run } = await import("./models-run.js");
    return await run(task, request, (evaluations, logLikelihood) => {
      onProgress?.({ evaluations, logLikelihood });
      return !signal?.aborted;
    });
  } catch (error) {
    // The module or its wasm could not be loaded, which is a refusal like any other failure.
    return { ok: false, code: "failed", reason: String(error) };
  }
}
