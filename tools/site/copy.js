/**
 * The site's copy outside the calculators. The English is in the HTML files, marked by `data-key`. The first part of a
 * key, such as `privacy`, names the locale file that holds the translations.
 *
 * @typedef {{ [key: string]: string | Copy }} Copy
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Failure, root } from "../run.js";
import { attribute, elements, keysOf, readPage, textOf } from "./template.js";

/** Every page's source, from www. */
export const pageFiles = [
  "index.html",
  ...readdirSync(join(root, "www/pages"))
    .sort()
    .map((name) => `pages/${name}`),
];

/**
 * The English copy: key → file and text.
 *
 * @returns {Map<string, { file: string, english: string }>}
 */
export function englishCopy() {
  const copy = new Map();
  for (const file of pageFiles)
    for (const element of elements(readPage(file)))
      for (const { target, key } of keysOf(element)) {
        const english = target ? attribute(element, target) : textOf(element);
        if (!english) throw new Failure(`www/${file}: "${key}" marks ${target || "a text"} that is empty`);
        const other = copy.get(key);
        if (other && other.english !== english)
          throw new Failure(`"${key}" is "${other.english}" in www/${other.file}, but "${english}" in www/${file}`);
        copy.set(key, { file, english });
      }
  return copy;
}

/**
 * The English copy in the shape of the other languages' locale files: file → its exports.
 *
 * @returns {Record<string, Record<string, Copy>>}
 */
export function englishFiles() {
  /** @type {any} */
  const blocks = {};
  for (const [key, { english }] of englishCopy()) {
    const path = key.split(".");
    path.slice(0, -1).reduce((at, name, i) => (at[name] ??= /^\d/.test(path[i + 1]) ? [] : {}), blocks)[
      path[path.length - 1]
    ] = english;
  }
  const { site, ...pages } = blocks;
  const files = Object.entries(pages).map(([name, page]) => [`${name}.js`, { page }]);
  return { "site.js": { site }, ...Object.fromEntries(files) };
}

/**
 * The texts of a language for the keys of the pages.
 *
 * @param {import("../locale.js").Locale} locale
 */
export function translator({ site, pages }) {
  const blocks = /** @type {Copy} */ ({ site, ...pages });
  return (/** @type {string} */ key) => {
    const text = key.split(".").reduce((at, name) => /** @type {any} */ (at)?.[name], /** @type {unknown} */ (blocks));
    if (typeof text !== "string") throw new Failure(`"${key}" marks a text that has no translation`);
    return text;
  };
}
