// Tasks on files: each in a worker in browsers, which waits a while for the next one; in process in Node.

import { load as loadReader, readerAddresses } from "./table-readers.js";
import { restingWorker, startWorker } from "./worker.js";

/**
 * @typedef {object} TaskProgress
 * @prop {number} bytes read so far
 * @prop {number} totalBytes
 * @prop {number} rows
 * @prop {number} [secondsLeft]
 *
 * @typedef {object} TaskControl
 * @prop {(progress: TaskProgress) => void} [onProgress]
 * @prop {AbortSignal} [signal] answered by `{ ok: false, code: "cancelled" }`
 *
 * @typedef {object} AnyControl one of orders, whose progress counts customers too, or a TaskControl
 * @prop {(progress: any) => void} [onProgress]
 * @prop {AbortSignal} [signal]
 *
 * @typedef {object} RunControl
 * @prop {(progress: TaskProgress) => void} [progress]
 * @prop {() => boolean | Promise<boolean>} [cancelled] asked now and then
 * @prop {import("./tables/open.js").Loader["load"]} load readers of files that are no text
 * @prop {string} [wasm] address of the wasm of workbooks
 *
 * @typedef {(task: any, files: Blob[], options: any, control: RunControl) => Promise<any>} Run
 */

/**
 * A function that performs tasks on files, pasted text included.
 *
 * @param {() => [worker: URL, wasm: URL]} place
 * @param {() => Promise<Run>} load the module that works in the thread it is called in
 */
export function performer(place, load) {
  /** The wasm as the first worker compiled it. @type {WebAssembly.Module | undefined} */
  let module;
  const workers = restingWorker(() => startWorker(...place()));

  /**
   * @param {Worker} worker
   * @param {object} request
   * @param {AnyControl} control
   */
  async function inWorker(worker, request, { onProgress, signal }) {
    const result = await new Promise((answer) => {
      worker.onmessage = ({ data }) => {
        if (data.result) answer(data.result);
        else if (data.progress) onProgress?.(data.progress);
        else module = data.module;
      };
      worker.onerror = (event) => answer({ ok: false, code: "failed", reason: event.message });
      worker.onmessageerror = () => answer({ ok: false, code: "failed" });
      signal?.addEventListener("abort", () => answer({ ok: false, code: "cancelled" }), { once: true });
      try {
        worker.postMessage({ ...request, module });
      } catch (error) {
        // Options that cannot be copied, such as functions.
        answer({ ok: false, code: "unknown-option", reason: String(error) });
      }
    });
    // One that is still at work, or whose memory was full, is of no more use.
    workers.giveBack(worker, !["cancelled", "failed", "out-of-memory"].includes(result.code));
    return result;
  }

  /**
   * @param {string | object} task
   * @param {Blob[]} files
   * @param {object} options
   * @param {AnyControl} control
   */
  async function inProcess(task, files, options, { onProgress, signal }) {
    const cancelled = async () => {
      // Lets timers and events come through, or nobody could cancel.
      await new Promise((next) => setTimeout(next));
      return signal?.aborted ?? false;
    };
    try {
      const run = await load();
      return await run(task, files, options, { progress: onProgress, cancelled, load: loadReader });
    } catch (error) {
      // The module or its wasm could not be loaded: a refusal, or the caller would wait for ever.
      return { ok: false, code: "failed", reason: String(error) };
    }
  }

  /**
   * @param {string | object} task
   * @param {Blob | Blob[] | string} source
   * @param {object} [options]
   * @param {AnyControl} [control]
   * @returns {Promise<any>}
   */
  return async (task, source, options = {}, control = {}) => {
    const files = [source].flat().map((file) => (typeof file === "string" ? new Blob([file]) : file));
    if (!files.every((file) => file instanceof Blob)) return { ok: false, code: "not-a-file" };
    if (typeof options !== "object" || options === null) return { ok: false, code: "unknown-option" };
    if (control.signal?.aborted) return { ok: false, code: "cancelled" };
    const worker = workers.take();
    return worker
      ? inWorker(worker, { task, files, options, readers: readerAddresses() }, control)
      : inProcess(task, files, options, control);
  };
}
