// The core as JavaScript (tools/javascript.js), for pages that forbid WebAssembly; replaces an instance.

import { instantiate } from "./wasm/without_wasm.js";

let core = instantiate();

/** A call leaves two numbers on the stack: the address of the answer and its length. */
const ANSWER = 16;

/**
 * @param {number[]} request
 * @returns {Float64Array}
 */
export function evaluate(request) {
  const answer = core.__wbindgen_add_to_stack_pointer(-ANSWER) >>> 0;
  try {
    const start = core.__wbindgen_malloc(request.length * 8, 8) >>> 0;
    new Float64Array(core.memory.buffer).set(request, start / 8);
    core.evaluate(answer, start, request.length);
    const [place, length] = new Uint32Array(core.memory.buffer, answer, 2);
    const numbers = new Float64Array(core.memory.buffer, place, length).slice();
    core.__wbindgen_free(place, length * 8, 8);
    return numbers;
  } finally {
    core.__wbindgen_add_to_stack_pointer(ANSWER);
  }
}

export function reset() {
  core = instantiate();
}
