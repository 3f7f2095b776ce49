// The worker's side of surveys.js: one task at a time, cancelled by ending the worker.

import { ready, run } from "./surveys-run.js";

addEventListener("message", async ({ data: { task, files, options, module } }) => {
  /** @type {any} */
  let message;
  try {
    const compiled = await ready(module);
    if (!module) postMessage({ module: compiled });
    const progress = (/** @type {object} */ progress) => postMessage({ progress });
    message = { result: await run(task, files, options, { progress }) };
  } catch (error) {
    message = { result: { ok: false, code: "failed", reason: String(error) } };
  }
  postMessage(message);
});
