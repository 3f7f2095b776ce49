/** Round numbers for axes. */

/**
 * Round steps from 0 to at least `max`, spaced by 1, 2 or 5 times a power of ten.
 *
 * @param {number} max above 0
 * @param {number} most largest number of steps
 */
export function ticks(max, most) {
  const rough = max / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  return Array.from({ length: Math.ceil(max / step - 1e-9) + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/**
 * Round steps that cover `low` to `high`, including 0 if it lies between them.
 *
 * @param {number} low
 * @param {number} high above `low`
 * @param {number} most largest number of steps, approximately
 */
export function span(low, high, most) {
  const [, step] = ticks(high - low, most);
  const first = Math.floor(low / step + 1e-9);
  return Array.from({ length: Math.ceil(high / step - 1e-9) - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}

/**
 * Upper estimate of a text's width in pixels at the charts' font size, from Cyrillic text in the widest common font.
 *
 * @param {string} text
 */
export const textWidth = (text) => text.length * 7.7;

/** Rounds a length for an attribute. @param {number} pixels */
export const px = (pixels) => Math.round(pixels * 10) / 10;
