/**
 * Formats and parses numbers in a language: every displayed number can be typed or pasted back. Figures with words for
 * their units are in units.js.
 *
 * @typedef {import("../core/definition.js").Unit} Unit
 */

/** Chromium has no Macedonian data; German numbers have the same format in every engine. */
const BORROWED = /** @type {Record<string, string>} */ ({ mk: "de" });
/** Money format that the substitute language lacks. */
const CURRENCY_SIGNS = /** @type {Record<string, Record<string, string>>} */ ({ mk: { MKD: "ден." } });

/** The language with the same number format that every engine supports. @param {string} locale */
export const numbersOf = (locale) => BORROWED[locale.slice(0, 2)] ?? locale;

/**
 * Formats for a form: figures in fields and the signs beside them.
 *
 * @param {string} locale a BCP 47 tag
 * @param {string} currency an ISO 4217 code; an unknown one is written unchanged
 */
export function createNumbers(locale, currency) {
  const tag = numbersOf(locale);
  let own = CURRENCY_SIGNS[locale.slice(0, 2)]?.[currency];
  /** @param {Intl.NumberFormatOptions} options */
  const number = (options) => new Intl.NumberFormat(tag, { signDisplay: "negative", ...options });
  const cash = (() => {
    const options = /** @type {Intl.NumberFormatOptions} */ ({
      style: "currency",
      trailingZeroDisplay: "stripIfInteger",
    });
    try {
      return number({ ...options, currency, currencyDisplay: "narrowSymbol" });
    } catch {
      own = currency;
      // Formatted like a currency without its own sign.
      return number({ ...options, currency: "CHF" });
    }
  })();
  /** The parts of an amount, with our own currency sign. @param {number} n */
  const cashParts = (n) =>
    cash.formatToParts(n).map((part) => (part.type === "currency" ? { ...part, value: own ?? part.value } : part));
  return {
    locale,
    currency,
    /** The decimal mark. */
    decimal: number({}).formatToParts(0.5)[1].value,
    cashParts,
    /** The sign or word beside a field of this unit. @param {Unit} unit */
    sign: (unit) =>
      unit === "share"
        ? "%"
        : unit === "money"
          ? (cashParts(0).find((part) => part.type === "currency")?.value ?? currency)
          : "",
    /**
     * A figure in a field: without the sign of its unit, with every digit.
     *
     * @param {number} n
     * @param {Unit} unit
     * @param {number} [least] decimals
     */
    field: (n, unit, least = 0) =>
      number({ minimumFractionDigits: least, maximumFractionDigits: 12 }).format(
        unit === "share" ? Number((n * 100).toPrecision(15)) : n,
      ),
  };
}

/** @typedef {ReturnType<typeof createNumbers>} Numbers */
