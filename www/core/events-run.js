// Reads event logs in the calling thread, row by row, so that memory grows with people, not events.

import { sheetRunner } from "./sheets.js";
import { instantiate, wasmURL } from "./wasm/logs_wasm.js";

/**
 * @import { EventOptions } from "./events.js"
 * @import { RunControl } from "./task.js"
 * @import { Events } from "./wasm/logs_wasm.js"
 *
 * @typedef {object} Later Last purchases or subscription periods of the same people, one entry each.
 * @prop {boolean} subscriptions
 * @prop {string} ids with a NUL after each but the last
 * @prop {Int32Array} from first days, since 1970-01-01
 * @prop {Int32Array} to last days
 * @prop {number} end last day observed
 */

const { ready, run: runTask } = sheetRunner(
  { instantiate, wasmURL },
  ({ Events }) => {
    const reader = new Events();
    reader.expect_today(Math.floor(Date.now() / 86_400_000));
    return reader;
  },
  ({ columns }) => columns.action !== undefined,
  join,
);

/** @param {Events} events @param {unknown} _task @param {{ later?: Later }} control */
async function join(events, _task, { later }) {
  if (later) events.join(later.subscriptions, later.ids, later.from, later.to, later.end);
  return undefined;
}

/**
 * @param {any} task
 * @param {Blob[]} files
 * @param {EventOptions & { later?: Later }} options
 * @param {RunControl} control
 */
const run = (task, files, { later, ...options }, control) =>
  runTask(task, files, options, /** @type {any} */ ({ ...control, later }));

export { ready, run };
