// Every text of every language is translated and has the language’s letters, number formats and punctuation.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLocale } from "../tools/locale.js";
import { locales } from "../www/i18n/index.js";
import { hasForeignLetters, hasForeignNumber, isEnglish, isGlued, isUntranslated } from "./languages.js";

/** Texts that quote numbers as files contain them. */
const AS_WRITTEN = /^orders\.decimals\./;

/**
 * Stands for any argument: a number in sums and rules, a mark in sentences, and a function of anything.
 *
 * @param {number} n
 * @returns {any}
 */
const anything = (n) =>
  new Proxy(() => {}, {
    get: (_, key) =>
      key === Symbol.toPrimitive
        ? (/** @type {string} */ hint) => (hint === "number" ? n : "…")
        : key === "toString"
          ? () => "…"
          : anything(n),
    apply: () => "…",
  });

/**
 * Every text of a locale by its place; functions with several numbers.
 *
 * @param {unknown} node
 * @param {string} [place]
 * @returns {Generator<[string, string]>}
 */
function* texts(node, place = "") {
  if (typeof node === "string") yield [place, node];
  else if (typeof node === "function")
    for (const n of [1, 2, 5, 1.5, 21, 22]) yield [`${place}(${n})`, String(node(...Array(5).fill(anything(n))))];
  else if (node && typeof node === "object")
    for (const [key, value] of Object.entries(node)) yield* texts(value, place ? `${place}.${key}` : key);
}

const english = new Map(texts(await loadLocale("en")));

for (const locale of locales) {
  const all = [...texts(await loadLocale(locale))];
  /** @param {(text: string, place: string) => unknown} wrong */
  const none = (wrong) =>
    assert.deepEqual(
      all.filter(([place, text]) => wrong(text, place)).map(([place, text]) => `${place}: ${text}`),
      [],
    );

  test(`${locale}: punctuation is right and sentences are separated`, () => {
    none((text) => isGlued(text) || text !== text.trim());
    const pairs = [
      ["(", ")"],
      ["„", locale === "mk" || locale === "bg" || locale === "sk" || locale === "et" ? "“" : "”"],
    ];
    for (const [open, close] of pairs)
      none((text) => text.split(open).length > 1 && text.split(open).length !== text.split(close).length);
  });

  test(`${locale}: numbers have the language’s format`, () => {
    none((text, place) => !AS_WRITTEN.test(place) && hasForeignNumber(text, locale));
  });

  if (locale === "en") continue;

  test(`${locale}: no text is English`, () => {
    none((text, place) => isUntranslated(text, [english.get(place) ?? ""]));
    none((text) => isEnglish(text));
  });

  test(`${locale}: letters belong to the language’s alphabet`, () => {
    none((text) => hasForeignLetters(text, locale));
    if (/[а-я]/i.test(all.find(([place]) => place === "site.skip")?.[1] ?? "")) {
      // Latin words occur only as names.
      const latin = (/** @type {string} */ text) =>
        text.match(/(?<![\p{L}#/.=-])[A-Za-z][a-z]{3,}(?!\p{L}*[=(-])/gu) ?? [];
      none(
        (text) => latin(text).length > 3 && latin(text).length > (text.match(/\p{Script=Cyrillic}{2,}/gu) ?? []).length,
      );
    }
  });

  test(`${locale}: keys and placeholders are those of English`, () => {
    assert.deepEqual(
      all.map(([place]) => place).filter((place) => !english.has(place)),
      [],
    );
    assert.deepEqual(
      all.filter(
        ([place, text]) => String(text.match(/\{\w+\}/g)) !== String((english.get(place) ?? "").match(/\{\w+\}/g)),
      ),
      [],
    );
  });
}
