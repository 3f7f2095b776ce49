/**
 * A chooser of plural forms: `plural("pl")(3, { one: "klient", few: "klienci", many: "klientów", other: "klienta" })`.
 * Every engine has the rules of all six languages, Macedonian included.
 *
 * @param {string} locale
 * @returns {(n: number, forms: { one: string, few?: string, many?: string, other: string }) => string}
 */
export const plural = (locale) => {
  // As many digits as are written: 0.999 is written, and said, as one.
  const rules = new Intl.PluralRules(locale, { maximumFractionDigits: 2 });
  return (n, forms) => forms[/** @type {"one" | "few" | "many" | "other"} */ (rules.select(n))] ?? forms.other;
};
