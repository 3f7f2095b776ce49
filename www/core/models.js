// Customer-base models: fitted and used in a worker in browsers, in process in Node.

import { startWorker } from "./worker.js";

/**
 * @typedef {"hour" | "day" | "week" | "month" | "quarter" | "year"} TimeUnit
 * @typedef {"bg-nbd" | "mbg-nbd" | "pareto-nbd" | "bg-bb" | "gamma-gamma" | "sbg"} ModelId
 * @typedef {Float64Array | Uint32Array | Int32Array | Float32Array | readonly number[]} Column
 *
 * @typedef {object} Columns One entry per customer; which are needed depends on the model.
 * @prop {Column} [frequency] repeat purchases
 * @prop {Column} [recency] time from the first purchase to the last, 0 where there is only one; bg-bb: the last occasion
 * @prop {Column} [age] time from the first purchase to the end of observation; bg-bb: number of occasions
 * @prop {Column} [monetary] mean spend over the repeat purchases
 * @prop {Column} [weight] how many customers an entry stands for
 * @prop {Column} [survivors] sbg: customers left at the start and after each period
 *
 * @typedef {object} FitOptions
 * @prop {TimeUnit} timeUnit the unit of all times in the data (bg-bb: of an occasion, sbg: of a period)
 * @prop {number} [penalty] subtracts penalty·Σ ln²θ from the log-likelihood, times and money in units of their means
 *
 * @typedef {object} PredictOptions
 * @prop {number} horizon how far to look ahead, in time units (bg-bb: occasions, sbg: periods)
 * @prop {TimeUnit} timeUnit the unit of the data, the horizon and the discount rate; the model's own may be another
 * @prop {number} [discountRate] per period, usually 0
 * @prop {number} [period] length of a discounting period in time units, usually 1
 * @prop {Model} [spendModel] a Gamma-Gamma model; without it one is fitted to the customers given
 *
 * @typedef {object} Model What a fit returns, or the same written by hand.
 * @prop {ModelId} model
 * @prop {Record<string, number>} parameters
 * @prop {TimeUnit} [timeUnit]
 *
 * @typedef {object} Fitted
 * @prop {true} ok
 * @prop {ModelId} model
 * @prop {TimeUnit} [timeUnit]
 * @prop {Record<string, number>} parameters
 * @prop {Record<string, number | null>} standardErrors null where the data leave a parameter open
 * @prop {number[][] | null} covariance of the parameters, in their order
 * @prop {number[][]} logCovariance of their logarithms; a direction in which the likelihood is flat counts as known
 * @prop {number} logLikelihood
 * @prop {number} aic
 * @prop {number} bic
 * @prop {number} customers
 * @prop {number} iterations
 * @prop {string[]} warnings
 *
 * @typedef {object} Predictions
 * @prop {true} ok
 * @prop {Float64Array} [pAlive]
 * @prop {Float64Array} [expectedTransactions] within the horizon
 * @prop {Float64Array} [expectedSpend] per purchase
 * @prop {Float64Array} [clv] discounted spend within the horizon
 * @prop {Fitted | Model} [spendModel] the model behind the spends
 * @prop {Float64Array} [survival] sbg: from period 0 on
 * @prop {Float64Array} [retention] sbg: from period 0 on
 * @prop {number | null} [expectedLifetime] sbg: periods; null where infinite
 * @prop {number | null} [discountedLifetime]
 * @prop {string[]} [warnings]
 *
 * @typedef {object} Refusal
 * @prop {false} ok
 * @prop {string} code
 * @prop {string} [input]
 * @prop {number} [row] counted from 0
 * @prop {string} [column]
 * @prop {number} [min]
 * @prop {number} [max]
 * @prop {string} [limit]
 * @prop {string} [reason]
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
 * @param {string} task
 * @param {unknown[]} request
 * @param {Control} [control]
 * @returns {Promise<any>}
 */
async function perform(task, request, control = {}) {
  if (control.signal?.aborted) return { ok: false, code: "cancelled" };
  const worker = startWorker(new URL("./models-worker.js", import.meta.url));
  return worker ? inWorker(worker, { task, request }, control) : inProcess(task, request, control);
}

/**
 * @param {Worker} worker
 * @param {object} message
 * @param {Control} control
 */
async function inWorker(worker, message, { onProgress, signal }) {
  try {
    return await new Promise((answer) => {
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
  } finally {
    worker.terminate();
  }
}

/**
 * @param {string} task
 * @param {unknown[]} request
 * @param {Control} control
 */
async function inProcess(task, request, { onProgress, signal }) {
  const { run } = await import("./models-run.js");
  return run(task, request, (evaluations, logLikelihood) => {
    onProgress?.({ evaluations, logLikelihood });
    return !signal?.aborted;
  });
}
