/**
 * Chooses plural forms: `plural("pl")(3, { one: "klient", few: "klienci", many: "klientów", other: "klienta" })`. Every
 * engine has the rules of all six languages, including Macedonian.
 *
 * @param {string} locale
 * @returns {(n: number, forms: { one: string, few?: string, many?: string, other: string }) => string}
 */
export const plural = (locale) => {
  // With as many digits as are displayed: 0.999 is shown as 1, so it takes the form of one.
  const rules = new Intl.PluralRules(locale, { maximumFractionDigits: 2 });
  return (n, forms) => forms[/** @type {"one" | "few" | "many" | "other"} */ (rules.select(n))] ?? forms.other;
};
