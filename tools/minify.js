/** Minifies modules with terser on all processors; modules with the same text are minified once. */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

/** Results by text: the package and the site share most of their modules. @type {Map<string, string>} */
const known = new Map();

/**
 * Minifies every text.
 *
 * @param {string[]} texts of modules
 * @returns {Promise<string[]>} the same modules, smaller
 */
export async function minifyAll(texts) {
  const missing = [...new Set(texts)].filter((text) => !known.has(text)).sort((a, b) => b.length - a.length);
  const workers = Array.from(
    { length: Math.min(availableParallelism(), missing.length) },
    () => new Worker(fileURLToPath(import.meta.url)),
  );
  const queue = missing.values();
  await Promise.all(
    workers.map(async (worker) => {
      for (const text of queue) known.set(text, await ask(worker, text));
      await worker.terminate();
    }),
  );
  return texts.map((text) => known.get(text) ?? text);
}

/** @param {Worker} worker @param {string} text @returns {Promise<string>} */
const ask = (worker, text) =>
  new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (small) => {
      worker.off("error", reject);
      resolve(small);
    });
    worker.postMessage(text);
  });

if (!isMainThread && parentPort) {
  const port = parentPort;
  const { minify } = await import("terser");
  port.on("message", async (/** @type {string} */ text) => {
    const { code } = await minify(text, { module: true, ecma: 2020, compress: { passes: 2, keep_fargs: false } });
    port.postMessage(code ?? text);
  });
}
