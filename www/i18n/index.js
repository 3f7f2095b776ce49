/**
 * The texts of the page's language, loaded on demand. A language is a folder; every file of `en` has its counterpart in
 * the others, with the same keys (`tools/compare-locales.js` compares them). The files:
 *
 * - `<metric>/form.js`, `<metric>/result.js`: the texts of a calculator, loaded with its form and with its result;
 *   `<metric>/page.js`: the text of its page
 * - `common.js`: texts of all calculators, in parts; the files of a calculator export the parts they need
 * - `extras.js`: what-if, saving and sharing, loaded when opened, and error sentences
 * - `files.js`: messages about files that cannot be read
 * - `orders/file.js`, `orders/report.js`: the order analyser before and after a file is read; `survey/…`,
 *   `subscriptions/…` and `engagement/…` the other analysers
 * - `site.js`, `builder.js`, `accuracy.js`, `models.js`, `privacy.js`, `compare.js`: the pages around them, used only
 *   when these are built; their English is in www/index.html and www/pages
 *
 * @typedef {import("./units.js").Format} Format
 * @typedef {Record<string, number>} Values
 *
 * @typedef {object} Word
 * @property {string} label
 * @property {string} [help] a hint beside the field
 * @property {string} [row] name of a row of the table, if the reader can name each row
 *
 * @typedef {object} FormWords
 * @property {string} name
 * @property {string} [abbreviation]
 * @property {string} intro one sentence on the measured quantity
 * @property {Record<string, string>} forms names of the sets of inputs
 * @property {Record<string, Word>} inputs inputs, settings and columns of tables that come in
 * @property {string} [optional] heading of the inputs that may stay empty
 * @property {Record<string, Record<string, string>>} [rows] names of a table's fixed rows, where they are not numbers
 * @property {Record<string, Word & { choices: Record<string, string> }>} conventions
 * @property {Record<string, string>} outputs the first one only: the heading of the result before there is one
 *
 * @typedef {object} ResultWords
 * @property {Record<string, string>} outputs all other outputs, and columns of tables that come out
 * @property {(f: Format, v: Values) => string} [picture] text alternative of the picture
 * @property {string} [scale] name of the picture's scale where it is not an even one
 * @property {Record<string, (f: Format, value: number) => string>} warnings
 * @property {Record<string, string>} refusals
 * @property {Record<string, (f: Format, v: Values) => string>} verdicts
 *
 * @typedef {FormWords & ResultWords} MetricWords
 *
 * @typedef {object} PageWords
 * @property {string} title
 * @property {string} description
 * @property {string[]} about
 * @property {string[]} pitfalls
 * @property {string} example
 *
 * @typedef {import("./en/common.js")} CommonParts
 * @typedef {CommonParts["commonForm"] & CommonParts["rows"] & CommonParts["rowsRead"] & CommonParts["fieldUnits"] & CommonParts["commonResult"] & CommonParts["units"] & typeof import("./en/extras.js").commonExtras} Common
 * @typedef {typeof import("./en/orders/file.js").words & typeof import("./en/orders/report.js").words} Orders
 * @typedef {typeof import("./en/survey/file.js").words & typeof import("./en/survey/report.js").words} Survey
 * @typedef {typeof import("./en/subscriptions/file.js").words & typeof import("./en/subscriptions/report.js").words} Subscriptions
 * @typedef {typeof import("./en/engagement/file.js").words & typeof import("./en/engagement/report.js").words} Engagement
 *
 * A file's own `words`, and the parts of `common` it needs. The file of a form exports `result`, a function that loads the
 * texts of the result; that one exports `extras` likewise.
 * @typedef {{ words?: { outputs?: object } } & Record<string, object>} Part
 * @typedef {(language: string) => Promise<Part & Record<"result" | "extras", () => Promise<Part>>>} Load
 */

/**
 * @template [Words=MetricWords]
 * @typedef {object} Messages
 * @property {Common} common
 * @property {string} tag
 * @property {Words} words
 * @property {(moment: "result" | "extras") => Promise<void>} more adds the texts of a later moment
 */

/** Every language, in the order in which they are offered. */
export const locales = ["en", "bg", "et", "sk", "mk", "pl"];

/** A metric's id in camel case, as definitions and links name it. @param {string} id */
export const camel = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * The texts of the first wanted language that exists; otherwise English.
 *
 * @param {Load} load
 * @param {...(string | null | undefined)} wanted BCP 47 tags, best first
 * @returns {Promise<Messages<any>>}
 */
export async function loadMessages(load, ...wanted) {
  const tag = wanted.find((tag) => tag && locales.includes(base(tag))) ?? "en";
  const common = /** @type {any} */ ({});
  const words = /** @type {any} */ ({});
  const later = /** @type {any} */ ({});
  const add = (/** @type {Part} */ { words: own, ...parts }) => {
    // `result` and `extras` are functions, which add no words.
    Object.assign(common, ...Object.values(Object.assign(later, parts)));
    Object.assign(words, own, { outputs: { ...words.outputs, ...own?.outputs } });
  };
  add(await load(base(tag)));
  return { common, tag, words, more: async (moment) => add(await later[moment]()) };
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
