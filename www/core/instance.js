// A started core of calculators: numbers in, numbers out. A third of the size of wasm-bindgen's code, and shared by all
// cores.

/** @typedef {{ evaluate(request: number[]): Float64Array, reset(): void }} Instance */

/**
 * @param {URL | string | Response | BufferSource | WebAssembly.Module | Promise<Response>} source
 * @returns {Promise<Instance>}
 */
export async function instantiate(source) {
  const place = await (source instanceof URL || typeof source === "string" ? fetch(source) : source);
  if (place instanceof Response && !place.ok) throw new Error(`${place.status} for ${place.url}`);
  const bytes = place instanceof Response ? await place.arrayBuffer() : place;
  const module = bytes instanceof WebAssembly.Module ? bytes : await WebAssembly.compile(bytes);
  /** @type {any} */
  let core;
  const reset = () => {
    core = new WebAssembly.Instance(module).exports;
  };
  reset();
  return {
    /**
     * @param {number[]} request
     * @returns {Float64Array} in the layout of src/metric/codec.rs; throws if the core traps
     */
    evaluate(request) {
      const start = core.__wbindgen_malloc(request.length * 8, 8) >>> 0;
      new Float64Array(core.memory.buffer).set(request, start / 8);
      const [place, length] = core.evaluate(start, request.length);
      const answer = new Float64Array(core.memory.buffer, place >>> 0, length).slice();
      core.__wbindgen_free(place, length * 8, 8);
      return answer;
    },
    /** Restarts after a trap, which leaves an instance in an unknown state. */
    reset,
  };
}
