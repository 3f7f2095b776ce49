/** Long work in slices, so that a page with a million customers still scrolls and responds. */

const SLICE = 12; // milliseconds, less than one frame
const RUN = 4096;

/** Yields to the page at the end of each slice; throws once the work is aborted. @param {AbortSignal} signal */
export function pacer(signal) {
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

/** Bits of a digit, and number of digits of a 64-bit number. */
const BITS = 16;
const DIGITS = 4;

/**
 * Sorts indices by a number each, equal ones in their current order, by radix: four passes over typed arrays for any
 * distribution. Unknown numbers (NaN) come last in either direction.
 *
 * @param {Uint32Array} indices
 * @param {(index: number) => number} key
 * @param {boolean} descending
 * @param {AbortSignal} signal
 */
export async function ranked(indices, key, descending, signal) {
  const pause = pacer(signal);
  const length = indices.length;
  const numbers = new Float64Array(1);
  const halves = new Uint32Array(numbers.buffer);
  let [low, high] = [new Uint32Array(length), new Uint32Array(length)];
  for (let at = 0; at < length; at++) {
    const value = key(indices[at]);
    // Zero has two signs.
    numbers[0] = value === 0 ? 0 : value;
    // Ascending: a negative number is inverted, a positive one gets the highest bit; descending: the inverse of that.
    const flip = halves[1] >>> 31 === 1 ? 0xffff_ffff : 0;
    const turn = descending ? 0xffff_ffff : 0;
    low[at] = (halves[0] ^ flip ^ turn) >>> 0;
    high[at] = (halves[1] ^ (flip | 0x8000_0000) ^ turn) >>> 0;
    if (Number.isNaN(value)) low[at] = high[at] = 0xffff_ffff;
    if (at % RUN === 0) await pause();
  }
  let from = indices.slice();
  let [to, nextLow, nextHigh] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
  for (let digit = 0; digit < DIGITS; digit++) {
    const words = digit < 2 ? low : high;
    const shift = (digit % 2) * BITS;
    const places = new Uint32Array(1 << BITS);
    for (let at = 0; at < length; at++) places[(words[at] >>> shift) & 0xffff]++;
    await pause();
    if (length > 0 && places[(words[0] >>> shift) & 0xffff] === length) continue;
    let sum = 0;
    for (let value = 0; value < places.length; value++) {
      const count = places[value];
      places[value] = sum;
      sum += count;
    }
    for (let at = 0; at < length; at++) {
      const place = places[(words[at] >>> shift) & 0xffff]++;
      to[place] = from[at];
      nextLow[place] = low[at];
      nextHigh[place] = high[at];
      if (at % (8 * RUN) === 0) await pause();
    }
    [from, to] = [to, from];
    [low, nextLow] = [nextLow, low];
    [high, nextHigh] = [nextHigh, high];
  }
  return from;
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
