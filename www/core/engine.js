// A core with wasm-bindgen's JavaScript: loaded once, begun anew after a trap.

/**
 * @typedef {object} Glue
 * @prop {(options: { module_or_path: WebAssembly.Module }) => Promise<{ memory: WebAssembly.Memory }>} init
 * @prop {() => void} reset
 * @prop {URL} wasmURL
 */

/** Close to the most an instance may have. */
const FULL = 1.9 * 2 ** 30;

/** Whether the core itself failed, not a file or a caller. @param {unknown} error */
export const isTrap = (error) => error instanceof WebAssembly.RuntimeError || error instanceof RangeError;

/** @param {Glue} glue */
export function engine({ init, reset, wasmURL }) {
  /** @type {Promise<WebAssembly.Module> | undefined} */
  let loading;
  /** That of the first instance. @type {WebAssembly.Memory | undefined} */
  let memory;

  /** @param {WebAssembly.Module} [known] */
  async function load(known) {
    const told = typeof document === "undefined" && globalThis.location?.hash.slice(1); // see worker.js
    const module = known ?? (await compile(told ? new URL(decodeURIComponent(told)) : wasmURL));
    ({ memory } = await init({ module_or_path: module }));
    return module;
  }

  /**
   * The module once it runs, so that another worker need not compile it again.
   *
   * @param {WebAssembly.Module} [module]
   */
  function ready(module) {
    loading ??= load(module).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  /**
   * A trap leaves the instance in an unknown state: it starts anew, with nothing of what it held.
   *
   * @returns {{ ok: false, code: "out-of-memory" | "failed" }}
   */
  function afterTrap() {
    const full = memory !== undefined && memory.buffer.byteLength > FULL;
    memory = undefined;
    reset();
    return { ok: false, code: full ? "out-of-memory" : "failed" };
  }

  return { ready, afterTrap };
}

/** @param {URL} url */
async function compile(url) {
  if (url.protocol === "file:") {
    // Node's fetch refuses file URLs.
    const { readFile } = await import("node:fs/promises");
    return WebAssembly.compile(await readFile(url));
  }
  const response = await fetch(url);
  // A server may know no better type for wasm than that of any file; such an answer cannot be compiled as it comes.
  const typed = response.headers.get("content-type") === "application/wasm";
  return typed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
