// Helper workers of a worker, started from the same file for one task and kept for the next.

import { helperAt } from "./parts.js";
import { startWorker } from "./worker.js";

/** @import { Helper } from "./parts.js" */

/** Maximum number: entering the rows takes a quarter of the reading time, so more helpers would wait for it. */
const MOST = 4;

/** @type {(Worker | undefined)[]} */
const workers = [];

/** On two processors, one of them busy with the browser's own file reading, helpers save no time (see DESIGN.md). */
const LEAST_PROCESSORS = 4;

/** Number of helpers that fit the processors, besides this worker. */
export const room = () => {
  const processors = globalThis.navigator?.hardwareConcurrency ?? 1;
  return processors < LEAST_PROCESSORS ? 0 : Math.min(processors - 1, MOST);
};

/**
 * Starts helpers.
 *
 * @param {number} count
 * @param {object} request a task, as for `serveTasks`, that serves the port it receives
 * @returns {{ helpers: Promise<Helper | undefined>[], end: () => void }}
 */
export function startHelpers(count, request) {
  const ends = Array.from({ length: count }, (_, index) => {
    workers[index] ??= startWorker(new URL(location.href));
    const worker = workers[index];
    if (!worker) return undefined;
    const { port1, port2 } = new MessageChannel();
    const end = helperAt(port1);
    worker.onerror = () => {
      workers[index] = undefined;
      end.fail();
    };
    worker.postMessage({ ...request, port: port2 }, [port2]);
    return end;
  }).filter((end) => end !== undefined);
  return { helpers: ends.map(({ helper }) => helper), end: () => ends.forEach(({ end }) => end()) };
}
