// Reads survey files in the calling thread.

import { readFiles, sheetRunner } from "./sheets.js";
import { instantiate, wasmURL } from "./wasm/surveys_wasm.js";

/**
 * @import { SurveyOptions } from "./surveys.js"
 * @import { RunControl } from "./task.js"
 * @import { Surveys } from "./wasm/surveys_wasm.js"
 *
 * @typedef {object} Customers Purchases of the same people, one entry per customer.
 * @prop {string} ids with a NUL after each but the last
 * @prop {Float64Array} purchases number of purchase days
 * @prop {Float64Array} revenue
 * @prop {Int32Array} lastDay days since 1970-01-01
 * @prop {Float64Array} [pAlive]
 * @prop {Float64Array} [spent] in the period of the wallet
 * @prop {number} end last day observed
 * @prop {Int32Array} steps days of the first purchases, of the second ones and of the second products
 */

const { ready, run: runTask } = sheetRunner(
  { instantiate, wasmURL },
  ({ Surveys }) => new Surveys(),
  ({ questions }) => questions.length > 0,
  join,
);

/**
 * @param {Surveys} surveys
 * @param {"inspect" | "report" | "spans"} task
 * @param {RunControl & { customers?: Customers, invited?: Blob[], language?: string }} control
 */
async function join(surveys, task, { customers, invited, language, ...control }) {
  if (customers) {
    const none = new Float64Array();
    const { ids, purchases, revenue, lastDay, pAlive = none, spent = none, end, steps } = customers;
    surveys.join(ids, purchases, revenue, lastDay, pAlive, spent, end, steps);
  }
  if (!invited || task === "inspect") return undefined;
  surveys.list(true);
  const found = await readFiles(surveys, task, invited, { language }, ({ person }) => Boolean(person), control);
  const refused = found.ok ? surveys.report() : found;
  surveys.list(false);
  return refused && { ...refused, from: "invited" };
}

/**
 * @param {any} task
 * @param {Blob[]} files
 * @param {SurveyOptions & { customers?: Customers, invited?: Blob[] }} options
 * @param {RunControl} control
 */
async function run(task, files, { customers, invited, ...options }, control) {
  const { language } = options;
  const result = await runTask(task, files, options, /** @type {any} */ ({ ...control, customers, invited, language }));
  // The list is at fault, not the survey, because it has no column of people.
  return !result.ok && result.role === "invited" ? { ...result, from: "invited" } : result;
}

export { ready, run };
