// The package's entry point: every calculator by its id.

import { coreOf } from "./calculators.js";
import { metrics as definitions } from "./definitions.js";

/** @import { Core, Inputs, Options, Result, WasmSource } from "./calculators.js" */

/** @type {Core | undefined} */
let core;

/**
 * Loads the core; later calls await the same load, and a failed load may be repeated.
 *
 * @param {WasmSource | Promise<Response>} [source] where the wasm is, if not beside this module
 * @returns {Promise<void>}
 */
export async function ready(source) {
  core ??= coreOf(await import("./wasm/calculators_wasm.js"));
  await core.ready(source);
}

/** @param {unknown} value */
function deepFreeze(value) {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/** The definitions of all metrics, frozen. */
export const metrics = /** @type {typeof definitions} */ (deepFreeze(definitions));

/**
 * Computes a metric by its id. Never throws for bad input; call it after `await ready()`.
 *
 * @param {string} id such as "nps"
 * @param {Inputs} inputs
 * @param {Options} [options]
 * @returns {Result}
 */
export function evaluate(id, inputs, options) {
  const definition = metrics.find((metric) => metric.id === id);
  if (!definition) return { ok: false, code: "unknown-metric" };
  return core?.evaluate(definition, inputs, options) ?? { ok: false, code: "not-ready" };
}
