// Reading survey files in the thread it is called in.

import { sheetRunner } from "./sheets.js";
import { instantiate, wasmURL } from "./wasm/surveys_wasm.js";

/**
 * @import { SurveyOptions } from "./surveys.js"
 * @import { RunControl } from "./task.js"
 * @import { Surveys } from "./wasm/surveys_wasm.js"
 *
 * @typedef {object} Customers What the same people bought, one entry per customer.
 * @prop {string} ids with a NUL after each but the last
 * @prop {Float64Array} purchases days
 * @prop {Float64Array} revenue
 * @prop {Int32Array} lastDay days since 1970-01-01
 * @prop {Float64Array} [pAlive]
 * @prop {number} end last day observed
 */

const { ready, run: runTask } = sheetRunner(
  { instantiate, wasmURL },
  ({ Surveys }) => new Surveys(),
  ({ questions }) => questions.length > 0,
  join,
);

/** @param {Surveys} surveys @param {{ customers?: Customers }} control */
function join(surveys, { customers }) {
  if (!customers) return;
  const { ids, purchases, revenue, lastDay, pAlive = new Float64Array(), end } = customers;
  surveys.join(ids, purchases, revenue, lastDay, pAlive, end);
}

/**
 * @param {any} task
 * @param {Blob[]} files
 * @param {SurveyOptions & { customers?: Customers }} options
 * @param {RunControl} control
 */
const run = (task, files, { customers, ...options }, control) =>
  runTask(task, files, options, /** @type {any} */ ({ ...control, customers }));

export { ready, run };
