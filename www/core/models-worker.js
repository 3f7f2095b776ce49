// The worker for models.js: one task at a time, cancelled by terminating the worker.

import { run } from "./models-run.js";

addEventListener("message", async ({ data: { task, request } }) => {
  /** @type {any} */
  let result;
  try {
    result = await run(task, request, (evaluations, logLikelihood) => {
      postMessage({ progress: { evaluations, logLikelihood } });
      return true;
    });
  } catch (error) {
    result = { ok: false, code: "failed", reason: String(error) };
  }
  const arrays = Object.values(result).filter((value) => ArrayBuffer.isView(value));
  postMessage({ result }, { transfer: arrays.map(({ buffer }) => buffer) });
});
