/** Files of advertising costs among dropped files. */

import { inspectOrders, readSpend } from "../../core/order-log.js";
import { isSpend } from "../../core/spend.js";

/**
 * @typedef {import("../../core/order-log.js").SpendRow} SpendRow
 * @typedef {import("../../core/order-log.js").Refusal} Refusal
 *
 * @typedef {object} Split
 * @property {File[]} orders all other files
 * @property {SpendRow[]} spend
 * @property {string[]} currencies of the costs
 * @property {Refusal} [refusal] of a file of costs
 * @property {string} [file] its name
 */

/** Largest file considered as costs; files of orders are soon larger. */
const LARGEST = 20e6;

/**
 * Reads the cost files and returns the others.
 *
 * @param {File[]} files
 * @param {import("../../core/order-log.js").Control} control
 * @returns {Promise<Split>}
 */
export async function splitSpend(files, control) {
  /** @type {Split} */
  const split = { orders: [], spend: [], currencies: [] };
  for (const file of files) {
    const preview = file.size > LARGEST ? undefined : await inspectOrders(file, {}, { signal: control.signal });
    if (!preview?.ok || !isSpend(preview)) {
      split.orders.push(file);
      continue;
    }
    const read = await readSpend(file, {}, { signal: control.signal });
    if (!read.ok) return { ...split, refusal: read, file: file.name };
    split.spend.push(...read.spend);
    split.currencies.push(...read.currencies);
  }
  // Costs alone are not orders; the error names the missing parts.
  return split.orders.length ? split : { orders: files, spend: [], currencies: [] };
}
