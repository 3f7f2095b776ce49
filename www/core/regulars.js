// The package's entry: every calculator by its id.

import { evaluate as compute } from "./calculators.js";
import { metrics as definitions } from "./definitions.js";

/** @import { Inputs, Options, Result } from "./calculators.js" */

export { ready } from "./calculators.js";

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
  return definition ? compute(definition, inputs, options) : { ok: false, code: "unknown-metric" };
}
