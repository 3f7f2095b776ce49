/** Languages without a translation here whose numbers the browser can format. */
import { locales } from "./index.js";

/**
 * The language itself, if it has no translation here but the browser can format its numbers.
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
