/**
 * The words of the page's language, loaded when they are needed. This is the map of what a locale file holds:
 *
 * - `common`: what every calculator says
 * - one block per calculator, named like its definition (`nps`, `npsComparison` …): {@link MetricWords}
 * - `orders`: the order analyzer
 * - `site`, `pages`: the pages around them, used only when these are generated
 *
 * English is the shape; the other files are typed by it, so that a missing or extra key fails the type check.
 *
 * @typedef {import("./units.js").Format} Format
 * @typedef {Record<string, number>} Values
 *
 * @typedef {object} Word
 * @property {string} label
 * @property {string} [help] a hint beside the field
 * @property {string} [row] what a row of the table is, where the reader may name each
 *
 * @typedef {object} MetricWords
 * @property {string} name
 * @property {string} [abbreviation]
 * @property {string} intro one sentence: what it measures
 * @property {Record<string, string>} forms names of the sets of inputs
 * @property {Record<string, Word>} inputs inputs, settings and columns of tables that come in
 * @property {string} [optional] heading of the inputs that may stay empty
 * @property {Record<string, Record<string, string>>} [rows] names of a table's fixed rows, where they are not numbers
 * @property {Record<string, Word & { choices: Record<string, string> }>} conventions
 * @property {Record<string, string>} outputs outputs and columns of tables that come out
 * @property {(f: Format, v: Values) => string} [picture] what the picture shows, for those who do not see it
 * @property {Record<string, (f: Format, value: number) => string>} warnings
 * @property {Record<string, string>} refusals
 * @property {Record<string, (f: Format, v: Values) => string>} verdicts
 *
 * @typedef {import("./load.js").Locale} Locale
 * @typedef {import("./en.js").Common} Common
 * @typedef {import("./load.js").Part} Part
 * @typedef {object} Messages
 * @property {Common} common
 * @property {string} tag
 * @property {(id: string) => MetricWords} metric
 * @property {Locale} locale
 * @property {(part: Part) => Promise<void>} more puts a part's words beside those that are there
 */

/** A metric's id as the name of its block. @param {string} id */
export const camel = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * The words of the first of the wanted languages that there is, English if there is none.
 *
 * @param {Record<string, (part?: Part) => Promise<Locale>>} loaders
 * @param {...(string | null | undefined)} wanted BCP 47 tags, best first
 * @returns {Promise<Messages>}
 */
export async function loadMessages(loaders, ...wanted) {
  const tag = wanted.find((tag) => tag && base(tag) in loaders) ?? "en";
  const load = loaders[base(tag)];
  const locale = await load("first");
  const blocks = /** @type {Record<string, any>} */ (locale);
  const more = async (/** @type {Part} */ part) => {
    for (const [name, words] of Object.entries(await load(part))) Object.assign(blocks[name], words);
  };
  return { common: locale.common, tag, metric: (id) => blocks[camel(id)], locale, more };
}

/** @param {string} tag */
const base = (tag) => tag.toLowerCase().split("-")[0];

/**
 * The languages an element may mean: its own attribute, its ancestors' from the closest to the page's (through shadow
 * roots), the browser's.
 *
 * @param {Element} element
 */
export function languagesOf(element) {
  /** @type {(string | null)[]} */
  const found = [];
  for (let node = /** @type {Element | null} */ (element); node; ) {
    const marked = /** @type {Element | null} */ (node.closest("[lang]"));
    if (marked) found.push(marked.getAttribute("lang"));
    const top = marked ?? node;
    const root = top.getRootNode();
    node = (marked && top.parentElement) ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return [...found, ...navigator.languages];
}
