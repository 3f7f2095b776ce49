// Phrases that each language's copy must not contain, with the reason: mistranslations, riddles and calques found in
// review.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { loadLocale } from "../tools/locale.js";

/**
 * Every text of a locale with the path of its key; a sentence with figures in it as its source.
 *
 * @param {unknown} value
 * @param {string} [path]
 * @returns {Generator<[string, string]>}
 */
function* texts(value, path = "") {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "function") yield [path, String(value)];
  else if (value && typeof value === "object")
    for (const [key, item] of Object.entries(value)) yield* texts(item, path ? `${path}.${key}` : key);
}

const folder = new URL("./language-rules/", import.meta.url);
for (const file of readdirSync(folder).sort()) {
  const language = file.replace(/\.js$/, "");
  /** @type {{ rules: [phrase: string | RegExp, why: string][] }} */
  const { rules } = await import(new URL(file, folder).href);
  const all = [...texts(await loadLocale(language))];

  test(`${language}: no banned phrase`, () => {
    assert.ok(all.length > 1000, `only ${all.length} texts found`);
    const found = rules.flatMap(([phrase, why]) =>
      all
        .filter(([, text]) => (typeof phrase === "string" ? text.includes(phrase) : phrase.test(text)))
        .map(([path]) => `${path}: ${phrase}: ${why}`),
    );
    assert.deepEqual(found, []);
  });
}
