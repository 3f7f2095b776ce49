// Starting a worker also where a page enforces Trusted Types; a page that allows no policy of ours gets none.

/**
 * @typedef {{ createScriptURL(url: string): string }} Policy
 * @typedef {{ createPolicy(name: string, rules: Policy): Policy }} Policies
 */

/** @type {Policy | undefined} */
let policy;

/**
 * A module worker, or nothing where there are none (Node) or the page's policy forbids them: then the caller works in
 * its own thread.
 *
 * The caller names it as `new URL("./name-worker.js", import.meta.url)`, always one of this package's own files, and its
 * wasm likewise: bundlers put that where they like but copy a worker as it is, so its URL tells the worker.
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
    // Not among the names the page allows, which matters only where it also enforces them.
  }
  try {
    // Some bundlers replace `new URL()` by an object of their own, whose address may be relative and cannot be changed.
    const address = new URL(url.href, location.href);
    if (wasm) address.hash = encodeURIComponent(new URL(wasm.href, location.href).href);
    return new Worker(policy?.createScriptURL(address.href) ?? address, { type: "module" });
  } catch {
    return undefined;
  }
}

/** Time that a worker waits for another task before it is ended, in milliseconds: starting one costs more than many a task. */
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
    /** The worker at rest, or else a new one; nothing where there are none. */
    take() {
      const worker = idle ?? start();
      idle = undefined;
      clearTimeout(rest);
      return worker;
    },

    /**
     * Lets a worker rest that is known to be well; ends any other.
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
