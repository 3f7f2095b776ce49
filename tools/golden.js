/** Examples with results from independent sources, for the tests, the accuracy page and docs/accuracy.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { metrics } from "../www/core/definitions.js";
import { root } from "./run.js";

/**
 * @typedef {object} Golden an example whose result is known from elsewhere
 * @property {string} metric
 * @property {string} source
 * @property {Record<string, number | number[][]>} inputs tables as rows of cells
 * @property {Record<string, string | number>} options
 * @property {Record<string, number>} expected
 * @property {number} tolerance half of the last digit printed, or rounding
 * @property {string} [shown] its text on an English page
 *
 * @typedef {object} PublishedFit a paper's printed results for a model fitted to its data
 * @property {"bg-nbd" | "mbg-nbd" | "pareto-nbd" | "gamma-gamma" | "bg-bb" | "sbg"} model
 * @property {"cdnow" | "donations" | "regular" | "highend"} data
 * @property {string} reference the same fit in 40-digit arithmetic, in fits.json
 * @property {string} source
 * @property {Record<string, string>} expected with the digits printed
 */

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(root, "tests/golden", name), "utf8"));

/** @type {Golden[]} */
export const examples = read("calculators.json");

/** @type {PublishedFit[]} */
export const publishedFits = read("published_fits.json");

/** Fits in 40-digit arithmetic. @type {Record<string, { params: Record<string, string>, log_likelihood: string }>} */
export const references = read("fits.json");

/** Inputs as `evaluate` takes them: tables as objects by the ids of their columns. @param {Golden} example */
export function inputsOf({ metric, inputs }) {
  const definition = metrics.find(({ id }) => id === metric);
  const columns = new Map(
    definition?.forms
      .flatMap((form) => form.inputs)
      .map(({ id, rows }) => [id, rows?.columns.map((column) => column.id) ?? []]),
  );
  const table = (/** @type {string} */ id, /** @type {number[][]} */ rows) =>
    rows.map((cells) => Object.fromEntries(cells.map((cell, c) => [columns.get(id)?.[c], cell])));
  return Object.fromEntries(
    Object.entries(inputs).map(([id, value]) => [id, Array.isArray(value) ? table(id, value) : value]),
  );
}
