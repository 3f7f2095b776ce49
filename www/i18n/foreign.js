/** Languages without words here whose numbers the browser can write. */
import { locales } from "./index.js";

/**
 * The language itself, if there are no words in it here but the browser can write its numbers.
 *
 * @param {string} tag
 */
export function foreign(tag) {
  try {
    const known = locales.includes(tag.toLowerCase().split("-")[0]);
    return known ? undefined : Intl.NumberFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined; // not a language tag
  }
}
