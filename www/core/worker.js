// Starts a worker, even if the page enforces Trusted Types, provided that it allows the policy `regulars`.

/**
 * @typedef {{ createScriptURL(url: string): string }} Policy
 * @typedef {{ createPolicy(name: string, rules: Policy): Policy }} Policies
 */

/** @type {Policy | undefined} */
let policy;

/**
 * A module worker; undefined if workers are unavailable (Node) or forbidden by the page's policy, and then the caller
 * works in its own thread.
 *
 * The caller names it as `new URL("./name-worker.js", import.meta.url)`, always one of this package's own files; so is
 * its wasm. Bundlers may move the wasm but copy a worker unchanged, so the worker's URL carries the wasm's address.
 *
 * @param {URL} url
 * @param {URL} [wasm] none where the address has it already
 * @returns {Worker | undefined}
 */
export function startWorker(url, wasm) {
  if (typeof Worker === "undefined") return undefined;
  const { trustedTypes } = /** @type {{ trustedTypes?: Policies }} */ (globalThis);
  try {
    policy ??= trustedTypes?.createPolicy("regulars", { createScriptURL: (own) => own });
  } catch {
    // The page does not allow this name, which matters only if it enforces Trusted Types.
  }
  try {
    // Some bundlers replace `new URL()` by their own object, whose address may be relative and cannot be changed.
    const address = new URL(url.href, location.href);
    if (wasm) address.hash = encodeURIComponent(new URL(wasm.href, location.href).href);
    return new Worker(policy?.createScriptURL(address.href) ?? address, { type: "module" });
  } catch {
    return undefined;
  }
}

/** Milliseconds that a worker waits for another task before it is ended: starting one takes longer than many tasks. */
const REST = 10_000;

/**
 * One worker kept between tasks.
 *
 * @param {() => Worker | undefined} start
 */
export function restingWorker(start) {
  /** @type {Worker | undefined} */
  let idle;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let rest;
  return {
    /** The idle worker, or a new one; undefined if workers are unavailable. */
    take() {
      const worker = idle ?? start();
      idle = undefined;
      clearTimeout(rest);
      return worker;
    },

    /**
     * Keeps an intact worker unless another one is kept; otherwise ends it.
     *
     * @param {Worker} worker
     * @param {boolean} isWell
     */
    giveBack(worker, isWell) {
      if (idle || !isWell) return worker.terminate();
      idle = worker;
      rest = setTimeout(() => {
        idle?.terminate();
        idle = undefined;
      }, REST);
    },
  };
}
