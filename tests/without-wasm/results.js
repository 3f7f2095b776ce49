/**
 * What every calculator gives for its example, in every form and convention. As a worker it forbids WebAssembly first,
 * as a page's policy would, and posts the results.
 */
import { isMainThread, parentPort } from "node:worker_threads";

/** @param {import("../../www/core/definition.js").Input} input */
const example = ({ id, default: usual, rows }) => {
  const cells = (/** @type {readonly number[]} */ row) =>
    Object.fromEntries((rows?.columns ?? []).map((column, c) => [column.id, row[c]]));
  return [id, rows ? rows.default.map(cells) : usual];
};

export async function results() {
  const { evaluate, metrics, ready } = await import("../../dist/regulars.js");
  await ready();
  return metrics.flatMap(({ id, forms, conventions }) =>
    forms.flatMap((form) => {
      const inputs = Object.fromEntries(form.inputs.map(example));
      const choices = [
        {},
        ...conventions.flatMap((convention) => convention.choices.map((choice) => ({ [convention.id]: choice }))),
      ];
      return choices.map((choice) => {
        const options = { form: form.id, ...choice };
        return { id, options, result: evaluate(id, inputs, options) };
      });
    }),
  );
}

if (!isMainThread) {
  const { instantiate } = WebAssembly;
  // Compiling bytes is what a policy forbids; Node's own HTTP parser is a compiled module already.
  const forbid = (/** @type {any} */ source, /** @type {any} */ imports) =>
    source instanceof WebAssembly.Module
      ? instantiate(source, imports)
      : Promise.reject(new WebAssembly.CompileError("forbidden"));
  Object.assign(WebAssembly, { instantiate: forbid });
  parentPort?.postMessage(await results());
}
