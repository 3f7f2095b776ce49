/** Round numbers for axes. */

/**
 * Round steps from 0 to at least `max`: 1, 2 or 5 times a power of ten apart.
 *
 * @param {number} max above 0
 * @param {number} most how many steps at most
 */
export function ticks(max, most) {
  const rough = max / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  return Array.from({ length: Math.ceil(max / step - 1e-9) + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/**
 * Round steps that reach from at most `low` to at least `high`, 0 among them where it lies between.
 *
 * @param {number} low
 * @param {number} high above `low`
 * @param {number} most how many steps at most, about
 */
export function span(low, high, most) {
  const [, step] = ticks(high - low, most);
  const first = Math.floor(low / step + 1e-9);
  return Array.from({ length: Math.ceil(high / step - 1e-9) - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}

/** Width of a text in pixels at the charts' size and in the widest of the usual fonts, where Cyrillic takes the most room: labels stay apart. @param {string} text */
export const textWidth = (text) => text.length * 7.7;

/** A length for an attribute, without needless digits. @param {number} pixels */
export const px = (pixels) => Math.round(pixels * 10) / 10;
