// The worker's side of task.js: one task at a time, cancelled by terminating the worker.

import { codeOf } from "./engine.js";

/** @import { ReaderName } from "./tables/open.js" */

/**
 * Answers the tasks that arrive as messages.
 *
 * @param {(reader: string) => ReturnType<typeof import("./reading.js").runner>} runnerOf the runner of a reader
 * @param {typeof import("./helpers.js")} [help] workers of this one that may do parts of a task
 */
export function serveTasks(runnerOf, help) {
  addEventListener("message", async ({ data: { reader, task, files, options, module, readers, port } }) => {
    const { ready, run } = runnerOf(reader);
    /** @type {any} */
    let message;
    postMessage({ started: true });
    try {
      const compiled = await ready(module);
      if (!module) postMessage({ module: compiled });
      // A message without a task only starts the worker.
      if (!task) return;
      const progress = (/** @type {object} */ progress) => postMessage({ progress });
      const load = (/** @type {ReaderName} */ name) =>
        import(/* webpackIgnore: true */ /* @vite-ignore */ readers[name]);
      const helpers = help && {
        room: help.room(),
        start: (/** @type {number} */ count, /** @type {object} */ task) =>
          help.startHelpers(count, { task, files, options, module: compiled, readers }),
      };
      message = { result: await run(task, files, options, { progress, load, wasm: readers.wasm, port, helpers }) };
    } catch (error) {
      message = { result: { ok: false, code: codeOf(error), reason: String(error) } };
    }
    postMessage(message, buffers(message.result));
  });
}

/**
 * The buffers of all typed arrays, to be transferred instead of copied.
 *
 * @param {unknown} value
 * @returns {{ transfer: ArrayBuffer[] }}
 */
function buffers(value) {
  /** @type {Set<ArrayBuffer>} */
  const found = new Set();
  /** @param {unknown} value */
  const visit = (value) => {
    if (ArrayBuffer.isView(value)) found.add(/** @type {ArrayBuffer} */ (value.buffer));
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(value);
  return { transfer: [...found] };
}
