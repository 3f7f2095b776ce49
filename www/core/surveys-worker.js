// The worker's side of surveys.js: one task at a time, cancelled by ending the worker.

import { ready, run } from "./surveys-run.js";

/** @import { ReaderName } from "./tables/open.js" */

addEventListener("message", async ({ data: { task, files, options, module, readers } }) => {
  /** @type {any} */
  let message;
  try {
    const compiled = await ready(module);
    if (!module) postMessage({ module: compiled });
    const progress = (/** @type {object} */ progress) => postMessage({ progress });
    const load = (/** @type {ReaderName} */ name) => import(/* webpackIgnore: true */ /* @vite-ignore */ readers[name]);
    message = { result: await run(task, files, options, { progress, load, wasm: readers.wasm }) };
  } catch (error) {
    message = { result: { ok: false, code: "failed", reason: String(error) } };
  }
  postMessage(message);
});
