// Every word of every language: translated, in its own letters, its numbers written its own way, its punctuation sound.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loaders, locales } from "../www/i18n/load.js";

/** Names, abbreviations and formats, which are the same everywhere. */
const NAMES = new Set([
  ..."NPS CLV CSAT CES CAC CLI NRR GRR RFM ARPU CSV SVG PNG SQL EUR USD MKD AIC npm URL".split(" "),
  ..."Regulars WordPress Wald Excel Shopify WooCommerce Stripe WebAssembly Gini Clopper Pearson BG/NBD MBG/NBD Pareto/NBD BG/BB Gamma-Gamma sBG".split(" "),
  ..."utf-8 utf-16le windows-1250 windows-1251 windows-1252 windows-1257".split(" "),
  "NRR, GRR", "Net Promoter Score", "CDs online",
]);
/** What a language took over as it is. */
const LOANS = new Set(["Status", "Problem", "Segment", "Lift", "Model", "Text", "Marketing", "Test", "Formula", "Score"]);

/** In none of the other languages: what an English sentence hardly does without. */
const ENGLISH = /(?<![\p{L}'’-])(the|of|with|your|for|from|this|that|which|customers?|what|how|are|was|were|been|their|than|not|you|answers?|score|rate)(?![\p{L}'’-])/iu;

/** Letters of other alphabets; a language's own names of things written with them are on the list of names. */
const FOREIGN = /** @type {Record<string, RegExp>} */ ({
  pl: /[õäöüčďěňřšťůžľĺŕáéíúýô]|\p{Script=Cyrillic}/iu,
  et: /[ąćęłńóśźżáéíúýčďľňťô]|\p{Script=Cyrillic}/iu,
  sk: /[ąćęłńśźżõüěřů]|\p{Script=Cyrillic}/iu,
  bg: /[ѓќљњџјѕыэёіў]/iu,
  mk: /[щъьюяйыэёіў]/iu,
});
/** People and places whose names keep their letters. */
const PERSONS = /Pfeifer|Müller|Schöffer|Günter/g;

/** How a language would not write a number. */
const WRONG = /** @type {Record<string, RegExp[]>} */ ({
  en: [/\d,\d{1,2}(?!\d)/, /\d\s%/],
  pl: [/\d\.\d/, /\d\s%/, /\d,000(?!\d)/],
  et: [/\d\.\d/, /\d\s%/, /\d,000(?!\d)/, /(^|[\s(])-\d/],
  bg: [/\d\.\d/, /\d\s%/, /\d,000(?!\d)/],
  sk: [/\d\.\d/, /\d%/, /\d,000(?!\d)/],
  mk: [/\d\.(?!\d{3}(?!\d))\d/, /\d%/, /\d,000(?!\d)/],
});
/** Where numbers stand as they do in a file, or in a licence's name. */
const AS_WRITTEN = /^orders\.decimals\.|^site\.footer/;

/** Stands for any argument: a number in sums and rules, a mark in sentences, and a function of anything. @param {number} n @returns {any} */
const anything = (n) =>
  new Proxy(() => {}, {
    get: (_, key) => (key === Symbol.toPrimitive ? (/** @type {string} */ hint) => (hint === "number" ? n : "…") : key === "toString" ? () => "…" : anything(n)),
    apply: () => "…",
  });

/** Every text of a locale by its place; functions with several numbers. @param {unknown} node @param {string} [place] @returns {Generator<[string, string]>} */
function* texts(node, place = "") {
  if (typeof node === "string") yield [place, node];
  else if (typeof node === "function") for (const n of [1, 2, 5, 1.5, 21, 22]) yield [`${place}(${n})`, String(node(...Array(5).fill(anything(n))))];
  else if (node && typeof node === "object") for (const [key, value] of Object.entries(node)) yield* texts(value, place ? `${place}.${key}` : key);
}

const english = new Map(texts(await loaders.en()));

for (const locale of locales) {
  const all = [...texts(await loaders[locale]())];
  /** @param {(text: string, place: string) => unknown} wrong */
  const none = (wrong) => assert.deepEqual(all.filter(([place, text]) => wrong(text, place)).map(([place, text]) => `${place}: ${text}`), []);

  test(`${locale}: punctuation is sound, nothing is glued`, () => {
    none((text) => /\s[,;!?](\s|$)| \.(\s|$)|\s{2}|[\p{L})][,;!?]\p{L}|\p{Ll}\.\p{Lu}|\.\.|\( | \)|undefined|NaN|\[object/u.test(text) || text !== text.trim());
    const pairs = [["(", ")"], ["„", locale === "mk" || locale === "bg" || locale === "sk" || locale === "et" ? "“" : "”"]];
    for (const [open, close] of pairs) none((text) => text.split(open).length > 1 && text.split(open).length !== text.split(close).length);
  });

  test(`${locale}: numbers in texts are written its way`, () => {
    none((text, place) => !AS_WRITTEN.test(place) && (WRONG[locale] ?? []).some((wrong) => wrong.test(text.replace(/CES 2\.0/g, ""))));
  });

  if (locale === "en") continue;

  test(`${locale}: no text is English`, () => {
    none((text, place) => english.get(place) === text && /\p{L}{2}/u.test(text) && !NAMES.has(text) && !LOANS.has(text));
    // The trade's English term may stand in brackets beside the language's own.
    none((text) => ENGLISH.test(text.replace(/Net Promoter Score|Customer Effort Score/gi, "").replace(/\([A-Za-z][\p{L} ,-]{2,60}\)/gu, "")));
  });

  test(`${locale}: letters are its own`, () => {
    none((text, place) => place !== "common.language" && FOREIGN[locale]?.test(text.replace(PERSONS, "")));
    if (/[а-я]/i.test(all.find(([place]) => place === "common.language")?.[1] ?? "")) {
      // Latin words stand only where they are names.
      const latin = (/** @type {string} */ text) => text.match(/(?<![\p{L}#/.=-])[A-Za-z][a-z]{3,}(?!\p{L}*[=(-])/gu) ?? [];
      none((text) => latin(text).length > 3 && latin(text).length > (text.match(/\p{Script=Cyrillic}{2,}/gu) ?? []).length);
    }
  });

  test(`${locale}: the same keys as English, and what stands in braces`, () => {
    assert.deepEqual(all.map(([place]) => place).filter((place) => !english.has(place)), []);
    assert.deepEqual(all.filter(([place, text]) => String(text.match(/\{\w+\}/g)) !== String((english.get(place) ?? "").match(/\{\w+\}/g))), []);
  });
}
