/** Long work in slices, so that a page with a million customers still scrolls and responds. */

const SLICE = 12; // milliseconds, less than one frame
const RUN = 4096;

/** Yields to the page at the end of each slice; throws once the work is aborted. @param {AbortSignal} signal */
function pacer(signal) {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < SLICE) return;
    await new Promise((next) => setTimeout(next));
    signal.throwIfAborted();
    started = performance.now();
  };
}

/**
 * The indices from 0 to `length` − 1 that pass a test.
 *
 * @param {number} length
 * @param {(index: number) => boolean} fits
 * @param {AbortSignal} signal
 */
export async function filtered(length, fits, signal) {
  const pause = pacer(signal);
  const found = new Uint32Array(length);
  let count = 0;
  for (let index = 0; index < length; index++) {
    if (fits(index)) found[count++] = index;
    if (index % RUN === 0) await pause();
  }
  return found.subarray(0, count);
}

/**
 * Sorts indices with a stable bottom-up merge sort.
 *
 * @param {Uint32Array} indices
 * @param {(a: number, b: number) => number} compare
 * @param {AbortSignal} signal
 */
export async function sorted(indices, compare, signal) {
  const pause = pacer(signal);
  let from = indices.slice();
  for (let start = 0; start < from.length; start += RUN) {
    from.subarray(start, start + RUN).sort(compare);
    await pause();
  }
  let to = new Uint32Array(from.length);
  for (let width = RUN; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      const [middle, end] = [Math.min(start + width, from.length), Math.min(start + 2 * width, from.length)];
      let [a, b] = [start, middle];
      for (let place = start; place < end; place++) {
        to[place] = a < middle && (b >= end || compare(from[a], from[b]) <= 0) ? from[a++] : from[b++];
        if (place % RUN === 0) await pause();
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
