// Customer-base models: fitted and used in a worker in browsers, in process in Node.

import { startWorker } from "./worker.js";

/**
 * @import { Comparison as Compared, Simulated as Drawn } from "./shapes.js"
 *
 * @typedef {import("./shapes.js").TimeUnit} TimeUnit
 * @typedef {import("./shapes.js").ModelId} ModelId
 * @typedef {import("./shapes.js").Fitted & { ages?: [least: number, most: number] }} Fitted with the ages fitted, by which
 *   `predict` notices ages in the wrong unit
 * @typedef {import("./shapes.js").Totals} Totals
 * @typedef {import("./shapes.js").ModelRefusal} Refusal
 * @typedef {Float64Array | Uint32Array | Int32Array | Float32Array | readonly number[]} Column
 *
 * @typedef {object} Columns One entry per customer; which are needed depends on the model.
 * @prop {Column} [frequency] repeat purchases
 * @prop {Column} [recency] time from the first purchase to the last, 0 where there is only one; bg-bb: the last occasion
 * @prop {Column} [age] time from the first purchase to the end of observation; bg-bb: number of occasions
 * @prop {Column} [logGapSum] bg-cnbd-k, mbg-cnbd-k: sum of the natural logarithms of the gaps between purchases, in the unit
 *   of the other times; 0 without repeat purchases
 * @prop {Column} [monetary] mean spend over the repeat purchases
 * @prop {Column} [weight] how many customers an entry stands for
 * @prop {Column} [survivors] sbg, bdw: customers left at the start and after each period
 * @prop {Column} [customer] compareModels: whose purchase a row is, numbered from 0
 * @prop {Column} [time] compareModels: when it was, counted from any day; purchases at the same time are one
 * @prop {number} [customers] simulate, sbg: how many to begin with
 *
 * @typedef {object} FitOptions
 * @prop {TimeUnit} timeUnit the unit of all times in the data (bg-bb: of an occasion, sbg, bdw: of a period)
 * @prop {number} [k] bg-cnbd-k, mbg-cnbd-k: regularity, 1 to 12; searched by the likelihood if not given
 * @prop {number} [penalty] subtracts penalty·Σ ln²θ from the log-likelihood, times and money in units of their means
 *
 * @typedef {object} PredictOptions
 * @prop {number} horizon length of the prediction, in `horizonUnit` (bg-bb: occasions; sbg, bdw: at most 10,000 periods);
 *   Infinity requires a discount rate and gives no expectedTransactions
 * @prop {TimeUnit} timeUnit unit of the times in the data; the model's own may be another
 * @prop {TimeUnit} [horizonUnit] unit of `horizon` and `period`; `timeUnit` if not given
 * @prop {number} [discountRate] per period, 0 if not given
 * @prop {number} [period] length of a discounting period in `horizonUnit`, 1 if not given
 * @prop {"period-end" | "continuous"} [discounting] purchases are discounted from the end of their period ("period-end", if
 *   not given) or from their own moment; the same for finite and infinite horizons
 * @prop {Model} [spendModel] a Gamma-Gamma model; without it one is fitted to the customers given
 * @prop {number} [confidence] asks for the totals over all customers with intervals of this confidence, such as 0.95
 * @prop {number} [seed] asks for totals drawn with chance included (a parametric bootstrap), the same for the same seed
 * @prop {number} [draws] how often; 1,000 unless the customers are many
 *
 * @typedef {object} CompareOptions
 * @prop {TimeUnit} timeUnit the unit of all times
 * @prop {readonly ModelId[]} [models] if not given: bg-nbd, mbg-nbd, pareto-nbd and, with customer and time or with
 *   logGapSum, bg-cnbd-k and mbg-cnbd-k
 * @prop {number} [penalty] as for fit
 * @prop {number} [bins] of the histogram, the last being "or more"; usually 8
 * @prop {number} [calibrationEnd] with customer and time: models are fitted to what was known then
 * @prop {number} [observationEnd] with customer and time: the end of the data; the last purchase where it is not given
 * @prop {number} [step] of the tracking curve; usually 1
 *
 * @typedef {object} SimulateOptions
 * @prop {TimeUnit} [timeUnit] the unit of the ages and the horizon
 * @prop {number} seed a whole number; the same draws the same customers
 * @prop {number} [horizon] also draw the purchases of this time after observation; sbg: how many periods
 *
 * @typedef {object} Model What a fit returns, or the same written by hand.
 * @prop {ModelId} model
 * @prop {Record<string, number>} parameters bg-cnbd-k and mbg-cnbd-k: k, r, alpha, a, b
 * @prop {TimeUnit} [timeUnit]
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
 * @prop {Float64Array} [survival] sbg: from period 0 on
 * @prop {Float64Array} [retention] sbg: from period 0 on
 * @prop {number | null} [expectedLifetime] sbg: periods; null where infinite
 * @prop {number | null} [discountedLifetime]
 * @prop {string[]} [warnings]
 * @prop {Totals} [expectedTotals] intervals by the delta method: how well the data determine what is expected
 * @prop {Totals} [simulatedTotals] intervals of what will come, chance included
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
 * What each customer will do, and what that is worth.
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
 * Fits several models to the same customers and holds each against what came.
 *
 * The data are either a summary (frequency, recency, age) or the purchases themselves (customer, time); only these know
 * what came after an earlier day.
 *
 * @param {Columns} data
 * @param {CompareOptions} options
 * @param {Control} [control]
 * @returns {Promise<Comparison | Refusal>}
 */
export function compareModels(data, options, control) {
  return perform("compareModels", [data, options ?? {}], control);
}

/**
 * Draws customers from a model: of the ages given (gamma-gamma: frequencies; sbg: a number of customers).
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
 * @param {string} task
 * @param {unknown[]} request
 * @param {Control} [control]
 * @returns {Promise<any>}
 */
async function perform(task, request, control = {}) {
  if (control.signal?.aborted) return { ok: false, code: "cancelled" };
  const worker =
    idle ??
    startWorker(new URL("./models-worker.js", import.meta.url), new URL("./wasm/models_wasm_bg.wasm", import.meta.url));
  if (!worker) return inProcess(task, request, control);
  idle = undefined;
  clearTimeout(rest);
  const answer = await inWorker(worker, { task, request }, control);
  // Only a worker known to be well is used again.
  if (idle || answer.code === "cancelled" || answer.code === "failed") worker.terminate();
  else {
    idle = worker;
    rest = setTimeout(() => {
      idle?.terminate();
      idle = undefined;
    }, REST);
  }
  return answer;
}

/** How long a worker waits for another task before it is ended, in milliseconds: starting one costs more than most fits. */
const REST = 10_000;

/** @type {Worker | undefined} */
let idle;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let rest;

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
      // Data that cannot be copied, such as functions.
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
    // The module or its wasm could not be loaded: a refusal, as for every other failure.
    return { ok: false, code: "failed", reason: String(error) };
  }
}
