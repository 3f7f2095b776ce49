// Tasks on files: in a worker in browsers, which is kept for a while for the next task; in the same thread in Node.

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
 * @prop {import("./tables/open.js").Loader["load"]} load readers of files that are not text
 * @prop {string} [wasm] address of the wasm of workbooks
 * @prop {Helpers} [helpers] workers that may do parts of the task
 * @prop {MessagePort} [port] of the worker whose task this one is a part of
 *
 * @typedef {object} Helpers
 * @prop {number} room number that fits the processors
 * @prop {(count: number, task: object) => Omit<import("./parts.js").Team, "size">} start
 * @prop {number} [size] of a slice, in bytes
 *
 * @typedef {(task: any, files: Blob[], options: any, control: RunControl) => Promise<any>} Run
 *
 * @typedef {(wanted: object, options: object, control?: AnyControl) => Promise<any>} Again
 */

/** True if a worker can serve further tasks: it is not at work and its memory was not full. @param {any} result */
const isWell = ({ code }) => !["cancelled", "failed", "not-started", "out-of-memory"].includes(code);

/**
 * Files and pasted texts as blobs; undefined if one is neither.
 *
 * @param {Blob | Blob[] | string} source
 * @returns {Blob[] | undefined}
 */
export function blobsOf(source) {
  const files = [source].flat().map((file) => (typeof file === "string" ? new Blob([file]) : file));
  return files.every((file) => file instanceof Blob) ? files : undefined;
}

/**
 * Returns a function that performs tasks on files and pasted text.
 *
 * @param {() => [worker: URL, wasm: URL]} place
 * @param {() => Promise<Run>} load the module that works in the thread it is called in
 * @param {string} [reader] name of the reader, for a worker of several
 */
export function performer(place, load, reader) {
  /** The wasm module compiled by the first worker. @type {WebAssembly.Module | undefined} */
  let module;
  const workers = restingWorker(() => startWorker(...place()));
  /** Workers that have run before. @type {WeakSet<Worker>} */
  const running = new WeakSet();

  /**
   * @param {Worker} worker
   * @param {object} request
   * @param {AnyControl} control
   * @returns {Promise<any>}
   */
  function answerOf(worker, request, { onProgress, signal }) {
    return new Promise((answer) => {
      worker.onmessage = ({ data }) => {
        running.add(worker);
        if (data.result) answer(data.result);
        else if (data.progress) onProgress?.(data.progress);
        else if (data.module) module = data.module;
      };
      worker.onerror = ({ message }) => {
        if (running.has(worker)) return answer({ ok: false, code: "failed", reason: message });
        // The worker's file, or one that it imports, was missing or blocked, so the input file is not to blame.
        const cause = message || "its file could not be loaded";
        answer({ ok: false, code: "not-started", reason: `The worker did not start (${place()[0].href}): ${cause}` });
      };
      worker.onmessageerror = () => answer({ ok: false, code: "failed" });
      signal?.addEventListener("abort", () => answer({ ok: false, code: "cancelled" }), { once: true });
      try {
        worker.postMessage({ ...request, module, reader });
      } catch (error) {
        // The options cannot be cloned, for example because of functions.
        answer({ ok: false, code: "unknown-option", reason: String(error) });
      }
    });
  }

  /**
   * @param {Worker} worker
   * @param {object} request
   * @param {AnyControl & { keep?: (worker: Worker) => void }} control
   */
  async function inWorker(worker, request, { keep, ...control }) {
    const result = await answerOf(worker, request, control);
    if (keep) keep(worker);
    else workers.giveBack(worker, isWell(result));
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
      // Lets timers and events run; otherwise nobody could cancel.
      await new Promise((next) => setTimeout(next));
      return signal?.aborted ?? false;
    };
    /** @type {Run} */
    let run;
    try {
      run = await load();
    } catch (error) {
      return { ok: false, code: "not-started", reason: String(error) };
    }
    try {
      return await run(task, files, options, { progress: onProgress, cancelled, load: loadReader });
    } catch (error) {
      // The wasm could not be loaded; without a refusal the caller would wait forever.
      return { ok: false, code: "failed", reason: String(error) };
    }
  }

  /**
   * @param {string | object} task
   * @param {Blob | Blob[] | string} source
   * @param {object} [options]
   * @param {AnyControl & { keep?: (worker: Worker) => void }} [control] `keep` takes over the worker
   * @returns {Promise<any>}
   */
  async function perform(task, source, options = {}, control = {}) {
    const files = blobsOf(source);
    if (!files) return { ok: false, code: "not-a-file" };
    if (typeof options !== "object" || options === null) return { ok: false, code: "unknown-option" };
    if (control.signal?.aborted) return { ok: false, code: "cancelled" };
    const worker = workers.take();
    return worker
      ? inWorker(worker, { task, files, options, readers: readerAddresses() }, control)
      : inProcess(task, files, options, control);
  }

  /**
   * Performs a task that may keep something (`kept` in its result) for further tasks, which then run in the same place,
   * one after another.
   *
   * @param {string | object} task
   * @param {Blob | Blob[] | string} source
   * @param {object} options
   * @param {AnyControl} control
   * @returns {Promise<{ result: any, again?: Again, end?: () => void }>}
   */
  perform.open = async (task, source, options, control = {}) => {
    /** @type {Worker | undefined} */
    let worker;
    const own = { ...control, keep: (/** @type {Worker} */ of) => (worker = of) };
    const { kept, ...result } = await perform(task, source, options, own);
    if (kept === undefined) {
      if (worker) workers.giveBack(worker, isWell(result));
      return { result };
    }
    /** @type {Promise<unknown>} */
    let before = Promise.resolve();
    /** @type {Again} */
    const again = (wanted, options, { signal } = {}) => {
      const request = { task: { ...wanted, kept }, files: [], options };
      const work = async () => {
        if (signal?.aborted) return { ok: false, code: "cancelled" };
        if (!worker) return inProcess(request.task, [], options, { signal });
        return answerOf(worker, { ...request, readers: readerAddresses() }, {});
      };
      const result = before.then(work);
      before = result;
      // A cancelled task ends soon, and whatever it keeps remains.
      const cancelled = new Promise((answer) =>
        signal?.addEventListener("abort", () => answer({ ok: false, code: "cancelled" }), { once: true }),
      );
      return Promise.race([result, cancelled]);
    };
    const end = async () => {
      const { ok } = await again({ wanted: "end" }, {}, {});
      if (worker) workers.giveBack(worker, ok);
    };
    return { result, again, end };
  };
  /** Starts a worker and compiles its wasm before the first task. */
  perform.warm = () => {
    const worker = workers.take();
    if (!worker) return;
    worker.onmessage = ({ data }) => {
      module = data.module ?? module;
    };
    worker.postMessage({ module, reader });
    workers.giveBack(worker, true);
  };
  return perform;
}
