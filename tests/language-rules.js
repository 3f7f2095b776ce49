/** Shared by the rules of each language: every text as a reader sees it, with functions called with numbers. */

import { loadLocale } from "../tools/locale.js";
import { createFormat } from "../www/i18n/units.js";

/** @typedef {{ place: string, text: string, value?: number }} Text `value`: the number a function was called with */
/** @typedef {[one: string, few: string, many: string, genitive: string]} Noun forms after 1, 2–4, 5 and 2.5 */
/** @typedef {[pattern: RegExp, reason: string]} Banned */

/** Numbers of every plural category, and of every spoken beginning. */
const WHOLE = [1, 2, 3, 4, 5, 6, 7, 11, 12, 14, 16, 17, 21, 22, 25, 40, 66, 73, 100, 104, 112, 150, 422, 605, 700];
const LARGE = [1000, 1200, 4000, 16_000, 100_000, 147_000, 600_000, 1_000_000];
const DECIMAL = [0.5, 1.5, 2.4, 4.5, 17.25];
/** Keys whose numbers may have decimals. */
const MAY_BE_DECIMAL = /^common\.units\.|^orders\.regularity\.sentence$/;
/** Keys whose numbers are percentages; and keys filled in with words. */
const PERCENT = /^orders\.(?:segments|lorenz|products|mix|profile)\.sentence$/;
const NAMED = /^orders\.(?:recognized|rate|isThisRight|reportOn)$/;

/**
 * A number that is also its own text, an object of such numbers, and a function that returns it.
 *
 * @param {number} value
 * @param {string} text
 * @returns {any}
 */
const spoken = (value, text) =>
  new Proxy(() => {}, {
    get: (_, key) =>
      key === Symbol.toPrimitive
        ? (/** @type {string} */ hint) => (hint === "number" ? value : text)
        : key === "replace"
          ? text.replace.bind(text)
          : spoken(value, text),
    apply: () => text,
  });

/** @param {string} language */
export async function textsOf(language) {
  const { metrics, ...rest } = await loadLocale(language);
  const { common } = rest;
  const format = createFormat(language, common.currency, common.units);
  /** @type {Text[]} */
  const found = [];
  /** @param {any} node @param {string} place @param {(words: Function, value: number, place: string) => string} call */
  const collect = (node, place, call) => {
    if (typeof node === "string") found.push({ place, text: node });
    else if (typeof node === "function") {
      if (NAMED.test(place)) return;
      for (const value of [...WHOLE, ...LARGE, ...(MAY_BE_DECIMAL.test(place) ? DECIMAL : [])])
        found.push({ place, text: String(call(node, value, place)), value });
    } else if (node && typeof node === "object")
      for (const [key, below] of Object.entries(node)) collect(below, place ? `${place}.${key}` : key, call);
  };
  // A warning receives the number itself, all other texts the values of the calculator.
  const values = (/** @type {number} */ value) =>
    new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => value : value) });
  collect(metrics, "", (words, value) => words(format, values(value)));
  collect(rest, "", (words, value, place) =>
    words(...Array(5).fill(spoken(value, PERCENT.test(place) ? format.share(value / 100) : format.points(value)))),
  );
  return found;
}

/**
 * The texts in which a function finds a fault.
 *
 * @param {Text[]} texts
 * @param {(text: Text) => string | false | undefined} wrong
 */
export const faults = (texts, wrong) => {
  /** One fault per place is enough. @type {Map<string, string>} */
  const found = new Map();
  for (const text of texts) {
    const fault = found.has(text.place) ? false : wrong(text);
    if (fault) found.set(text.place, `${fault}: ${text.text}`);
  }
  return [...found].map(([place, fault]) => `${place}: ${fault}`);
};

/** Fault of a text: a phrase on the list. @param {Banned[]} list @returns {(text: Text) => string | undefined} */
export const banned =
  (list) =>
  ({ text }) =>
    list.find(([pattern]) => pattern.test(text))?.[1];

/**
 * Fault of a text: a noun that does not agree with the number before it.
 *
 * @param {string} language
 * @param {Noun[]} nouns
 * @param {string[]} prepositions that take the genitive
 * @returns {(text: Text) => string | undefined}
 */
export const disagreement = (language, nouns, prepositions) => {
  const rules = new Intl.PluralRules(language);
  const after = new Set(prepositions);
  const forms = [...new Set(nouns.flat())].sort((a, b) => b.length - a.length).join("|");
  const pattern = new RegExp(
    `(?:(\\p{L}+)[ \\u00a0])?[±−-]?(\\d{1,3}(?:\\u00a0\\d{3})+|\\d+)(,\\d+)?[ \\u00a0](${forms})(?![\\p{L}’])`,
    "gu",
  );
  return ({ text }) => {
    for (const [phrase, before, whole, decimals = "", form] of text.matchAll(pattern)) {
      const value = Number(whole.replaceAll("\u00a0", "") + decimals.replace(",", "."));
      const genitive = after.has(before?.toLowerCase());
      // “3 of 1 customers” cannot occur with a larger total, and 1970 is a year.
      if ((genitive && value === 1) || (value >= 1900 && value < 2100 && !whole.includes("\u00a0"))) continue;
      const category = rules.select(value);
      const fits = nouns.some(([one, few, many, decimal]) => {
        if (decimals) return form === decimal;
        if (genitive) return form === many;
        return form === (category === "one" ? one : category === "few" ? few : many);
      });
      if (!fits) return `“${phrase}” does not agree`;
    }
  };
};

/**
 * Fault of a text: a one-letter word or a number that a line break may separate.
 *
 * @param {RegExp} letters
 * @returns {(text: Text) => string | undefined}
 */
export const breakable = ({ source: letters }) => {
  const pattern = new RegExp(
    `(?<![\\p{L}\\d’'.-])${letters} (?=[\\p{L}\\d„])|(?<![\\d,])\\d{1,3} \\d{3}(?!\\d)|\\d %`,
    "iu",
  );
  return ({ text }) => {
    const found = pattern.exec(text)?.[0];
    return found && `an ordinary space in “${found}”`;
  };
};

/** Fault of a text: a number after a colon that should be part of the sentence. @param {Text} text */
export const hanging = ({ place, text, value }) =>
  value !== undefined &&
  /\.verdicts\.|\.picture$|sentence$|^orders\.verdict$/i.test(place) &&
  /\p{Ll}\)?: [−-]?\d[\d,\u00a0]*(?:[.;]|$)/u.test(text) &&
  "a number behind a colon";
