/**
 * Numbers as a language writes them, both ways: what is shown may be typed or pasted back. Figures with words for
 * their units are in units.js.
 *
 * @typedef {import("../core/definition.js").Unit} Unit
 */

/** Chromium has no Macedonian data; German writes numbers alike in every engine. */
const BORROWED = /** @type {Record<string, string>} */ ({ mk: "de" });
/** What a borrowed language does not know about money. */
const CURRENCY_SIGNS = /** @type {Record<string, Record<string, string>>} */ ({ mk: { MKD: "ден." } });

/** The language whose numbers every engine knows and writes like this one. @param {string} locale */
export const numbersOf = (locale) => BORROWED[locale.slice(0, 2)] ?? locale;

/**
 * Writes figures that need no words.
 *
 * @param {string} locale a BCP 47 tag
 * @param {string} currency an ISO 4217 code; an unknown one is written as it stands
 */
export function createNumbers(locale, currency) {
  const tag = numbersOf(locale);
  let sign = CURRENCY_SIGNS[locale.slice(0, 2)]?.[currency];
  /** @param {Intl.NumberFormatOptions} options */
  const number = (options) => new Intl.NumberFormat(tag, { signDisplay: "negative", ...options });
  /** A figure to be read: half of the languages write a hyphen for the minus. @param {Intl.NumberFormat} format @param {number} n */
  const read = (format, n) => format.format(n).replace("-", "−");
  const decimals = number({ maximumFractionDigits: 2 });
  const precise = number({ maximumFractionDigits: 4 });
  const whole = number({ maximumFractionDigits: 0 });
  const percent = number({ style: "percent", maximumFractionDigits: 2 });
  const cash = (() => {
    const options = /** @type {Intl.NumberFormatOptions} */ ({
      style: "currency",
      trailingZeroDisplay: "stripIfInteger",
    });
    try {
      return number({ ...options, currency, currencyDisplay: "narrowSymbol" });
    } catch {
      sign = currency;
      // Written like a currency that has no sign of its own.
      return number({ ...options, currency: "CHF" });
    }
  })();
  return {
    locale,
    currency,
    /** The decimal mark. */
    decimal: decimals.formatToParts(0.5)[1].value,
    /** A number of people, answers or orders. @param {number} n */
    count: (n) => read(whole, n),
    /** A proportion, 0–1, as percent. @param {number} n */
    share: (n) => read(percent, n),
    /** Net promoter points. @param {number} n */
    points: (n) => read(decimals, n),
    /** Without decimals, for sentences. @param {number} n */
    round: (n) => read(whole, n),
    /** A plain number. @param {number} n */
    number: (n) => read(precise, n),
    /** @param {number} n */
    money: (n) =>
      cash
        .formatToParts(n)
        .map(({ type, value }) => (type === "currency" ? (sign ?? value) : type === "minusSign" ? "−" : value))
        .join(""),
    /** The sign or word that stands beside a field of this unit. @param {Unit} unit */
    sign: (unit) =>
      unit === "share"
        ? "%"
        : unit === "money"
          ? (sign ?? cash.formatToParts(0).find((part) => part.type === "currency")?.value ?? currency)
          : "",
    /** A figure as it stands in a field: no sign of its unit, every digit kept. @param {number} n @param {Unit} unit @param {number} [least] decimals */
    field: (n, unit, least = 0) =>
      number({ minimumFractionDigits: least, maximumFractionDigits: 12 }).format(
        unit === "share" ? Number((n * 100).toPrecision(15)) : n,
      ),
  };
}

/** @typedef {ReturnType<typeof createNumbers>} Numbers */
