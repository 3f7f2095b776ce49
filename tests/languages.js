/** Signs of the wrong language in a text, for the tests of locale files and pages. */

/** Names, abbreviations and formats, which are the same everywhere. */
const NAMES = new Set([
  ..."NPS CLV CSAT CES CAC CLI NRR GRR RFM ARPU CDN CSV SVG PNG SQL EUR USD MKD AIC BIC npm URL".split(" "),
  ..."Regulars WordPress Wald Excel Shopify WooCommerce Stripe WebAssembly Gini Clopper Pearson".split(" "),
  ..."BG/NBD MBG/NBD Pareto/NBD BG/CNBD-k MBG/CNBD-k BG/BB Gamma-Gamma sBG BdW".split(" "),
  ..."utf-8 utf-16le windows-1250 windows-1251 windows-1252 windows-1257".split(" "),
  "Spark SQL",
  "BigQuery",
  "Snowflake",
  "PostgreSQL",
  "DuckDB",
  "NRR, GRR",
  "Net Promoter Score",
  "Net Promoter Score (NPS)",
  "CDs online",
  "React, Next.js",
  "Vue, Nuxt",
  "Svelte, SvelteKit",
  ..."Astro Angular".split(" "),
]);
/** Loan words spelt as in English. */
const LOANS = new Set([
  "Status",
  "Problem",
  "Segment",
  "Lift",
  "Model",
  "Text",
  "Marketing",
  "Test",
  "Formula",
  "Score",
  "Data",
  "Interval",
  "Parameter α",
  "Parameter β",
]);

/** Common English words that occur in none of the other languages. */
const ENGLISH =
  /(?<![\p{L}'’-])(the|of|with|your|for|from|this|that|which|customers?|what|how|are|was|were|been|their|than|not|you|answers?|score|rate)(?![\p{L}'’-])/iu;

/** Letters of other alphabets; names in a language's own alphabet are on the list of names. */
const FOREIGN = /** @type {Record<string, RegExp>} */ ({
  pl: /[õäöüčďěňřšťůžľĺŕáéíúýô]|\p{Script=Cyrillic}/iu,
  et: /[ąćęłńóśźżáéíúýčďľňťô]|\p{Script=Cyrillic}/iu,
  sk: /[ąćęłńśźżõüěřů]|\p{Script=Cyrillic}/iu,
  bg: /[ѓќљњџјѕыэёіў]/iu,
  mk: /[щъьюяйыэёіў]/iu,
});
/** People and places whose names keep their letters. */
const PERSONS = /Pfeifer|Müller|Schöffer|Günter/g;

/** Number formats that a language does not use. */
const WRONG = /** @type {Record<string, RegExp[]>} */ ({
  en: [/\d,\d{1,2}(?!\d)/, /\d\s%/],
  pl: [/\d\.\d/, /\d\s%/, /\d,000(?!\d)/],
  et: [/\d\.\d/, /\d\s%/, /\d,000(?!\d)/, /(^|[\s(])-\d/],
  bg: [/\d\.\d/, /\d\s%/, /\d,000(?!\d)/],
  sk: [/\d\.\d/, /\d%/, /\d,000(?!\d)/],
  mk: [/\d\.(?!\d{3}(?!\d))\d/, /\d%/, /\d,000(?!\d)/],
});

/**
 * True if a text equals the English one.
 *
 * @param {string} text
 * @param {Iterable<string> | undefined} english
 * @returns {boolean}
 */
export const isUntranslated = (text, english) => {
  const bare = text.replace(/^[:(\s]+|[)\s]+$/g, "");
  return (
    Boolean(english && new Set(english).has(text)) &&
    /\p{L}{2}/u.test(text) &&
    ![text, bare].some((name) => NAMES.has(name) || LOANS.has(name))
  );
};

/**
 * True if a text contains English, apart from technical terms that are used untranslated or added in brackets.
 *
 * @param {string} text
 */
export const isEnglish = (text) =>
  ENGLISH.test(
    text
      .replace(/Net Promoter Score|Customer Effort Score|word of mouth|share of wallet|customer lifetime value/gi, "")
      .replace(/\([A-Za-z][\p{L} ,-]{2,60}(\)|$)/gu, ""),
  );

/** True if a text has letters of another alphabet. @param {string} text @param {string} locale */
export const hasForeignLetters = (text, locale) => FOREIGN[locale]?.test(text.replace(PERSONS, "")) ?? false;

/** True if a number has the format of another language. @param {string} text @param {string} locale */
export const hasForeignNumber = (text, locale) =>
  (WRONG[locale] ?? []).some((wrong) =>
    wrong.test(text.replace(/CES 2\.0|Apache 2\.0|(?<!\d)(\d\d\. ?)?\d\d[./] ?(20|19)?\d\d(?![\d%])/g, "")),
  );

/** True if sentences are not separated or a placeholder is unfilled. @param {string} text */
export const isGlued = (text) =>
  /\s[,;!?](\s|$)| \.(\s|$)|\s{2}|[\p{L})][,;!?]\p{L}|\p{Ll}\.\p{Lu}|(?<!\.)\.\.(?!\.)|\( | \)|undefined|NaN|\[object/u.test(
    text,
  );
