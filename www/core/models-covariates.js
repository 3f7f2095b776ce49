// Covariates in the core's form: columns of numbers, and for each the process it acts on and its coefficient.

import { isGiven, kindOf, number, object, Refused } from "./models-input.js";

const PROCESSES = ["purchase", "dropout", "spend", "churn"];

/** Maximum number of categories of a covariate. */
const MOST_LEVELS = 20;

/**
 * The columns of covariates: numbers unchanged; for categories one column each, except for the most frequent category.
 *
 * @typedef {{ process: string, covariate: string, level?: string, base?: string, coefficient: number }[]} Coding `base`: the most
 *   frequent category, which has no column: its customers have 0 in all others
 * @param {string} model
 * @param {any} covariates
 * @param {unknown} equal names of covariates that have one coefficient in both processes
 * @returns {Coding}
 */
export function codingOf(model, covariates, equal) {
  const { timeless, renewals } = kindOf(model);
  const own = timeless ? ["spend"] : renewals ? ["churn"] : ["purchase", "dropout"];
  const shared = equal ?? [];
  if (!Array.isArray(shared)) throw new Refused("unknown-option", { input: "equal" });
  for (const process of Object.keys(object(covariates, "unknown-option", "covariates")))
    if (!own.includes(process)) throw new Refused("unknown-option", { input: `covariates.${process}` });
  for (const name of shared)
    if (own.length < 2 || own.some((process) => !Object.hasOwn(covariates[process] ?? {}, name)))
      throw new Refused("undefined", { input: "equal", reason: "not-in-both-processes" });
  /** @type {Map<string, number>} */
  const numbers = new Map();
  return own.flatMap((process) =>
    Object.entries(covariates[process] ?? {}).flatMap(([covariate, values]) => {
      const [base, ...others] = levelsOf(/** @type {any} */ (values), `covariates.${process}.${covariate}`);
      return (others.length > 0 ? others : [base]).map((level) => {
        const key = JSON.stringify([shared.includes(covariate) ? "" : process, covariate, level]);
        const coefficient = numbers.get(key) ?? numbers.size;
        numbers.set(key, coefficient);
        return { process, covariate, ...(level !== undefined && { level, base }), coefficient };
      });
    }),
  );
}

/**
 * The categories of a covariate, the most frequent first; a single `undefined` for numbers.
 *
 * @param {any} values
 * @param {string} input
 * @returns {(string | undefined)[]}
 */
function levelsOf(values, input) {
  if (!Array.isArray(values)) {
    if (ArrayBuffer.isView(values) && !(values instanceof DataView)) return [undefined];
    throw new Refused("not-a-number", { input });
  }
  if (values.every((value) => typeof value === "number" || typeof value === "boolean")) return [undefined];
  /** @type {Map<string, number>} */
  const counts = new Map();
  values.forEach((value, row) => {
    if (typeof value !== "string") throw new Refused("not-a-number", { input, row });
    counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  const order = (/** @type {[string, number]} */ a, /** @type {[string, number]} */ b) =>
    b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
  const levels = [...counts].sort(order).map(([level]) => level);
  if (levels.length > MOST_LEVELS) throw new Refused("out-of-range", { input, min: 2, max: MOST_LEVELS });
  return levels;
}

/**
 * Covariates in the core's form: concatenated columns, and the process and coefficient of each.
 *
 * @param {Coding} coding
 * @param {any} covariates
 * @param {number} customers
 * @returns {[Float64Array, Uint8Array, Uint32Array]}
 */
export function coded(coding, covariates, customers) {
  const values = new Float64Array(coding.length * customers);
  coding.forEach(({ process, covariate, level, base }, place) => {
    const input = `covariates.${process}.${covariate}`;
    /** @type {any} */
    const cells = object(covariates, "missing", "covariates")[process]?.[covariate];
    if (cells === undefined || cells === null) throw new Refused("missing", { input });
    if (cells.length !== customers) throw new Refused("row-count", { input, min: customers, max: customers });
    const own = coding.filter((other) => other.process === process && other.covariate === covariate);
    const known = new Set([base, ...own.map((other) => other.level)]);
    for (let row = 0; row < customers; row++) {
      const cell = cells[row];
      const right = level === undefined ? ["number", "boolean"] : ["string"];
      if (!right.includes(typeof cell)) throw new Refused("not-a-number", { input, row });
      // A category that is absent from the fit has no coefficient.
      if (base !== undefined && !known.has(cell))
        throw new Refused("undefined", { input, row, reason: "unknown-category" });
      values[place * customers + row] = level === undefined ? Number(cell) : Number(cell === level);
    }
  });
  const processes = coding.map(({ process }) => PROCESSES.indexOf(process));
  return [values, Uint8Array.from(processes), Uint32Array.from(coding, ({ coefficient }) => coefficient)];
}

/** The coding and coefficients of a model with covariates. @param {any} model */
export function covariatesOf({ covariates }) {
  if (!isGiven(covariates)) return undefined;
  const { coding, coefficients } = object(covariates, "missing", "model.covariates");
  if (!Array.isArray(coding) || !Array.isArray(coefficients))
    throw new Refused("missing", { input: "model.covariates" });
  const estimates = Float64Array.from(coefficients, (entry) =>
    number(object(entry, "missing", "model.covariates").value, "model.covariates"),
  );
  for (const entry of coding) {
    const { coefficient } = object(entry, "missing", "model.covariates");
    if (!(Number.isInteger(coefficient) && coefficient >= 0 && coefficient < estimates.length))
      throw new Refused("missing", { input: "model.covariates" });
  }
  return { coding: /** @type {Coding} */ (coding), estimates };
}
