// Rules of an English copy editor: American spelling, percent instead of points, straight quotes, labels that are half
// a sentence.

import assert from "node:assert/strict";
import { test } from "node:test";
import { faults, textsOf } from "./language-rules.js";

const texts = await textsOf("en");
/** Texts that show code or file formats, where other rules apply to numbers. */
const CODE = /^(?:common\.blocked|orders\.decimals\.|orders\.encodings\.|orders\.sql\.wrong)/;
const prose = texts.filter(({ place }) => !CODE.test(place));

/** @param {RegExp} pattern @param {string} reason @param {typeof texts} [among] */
const none = (pattern, reason, among = prose) => {
  assert.ok(among.length > 100, `only ${among.length} texts are looked at`);
  assert.deepEqual(
    faults(among, ({ text }) => pattern.test(text) && reason),
    [],
  );
};

test("en: spelling is British", () => {
  const words = "program programs color colors behavior center license canceled catalog gray".split(" ");
  none(new RegExp(`\\b(?:${words.join("|")})\\b`, "i"), "American spelling");
  none(/\w{2}yz(?:e|ing)\b|\w{4,}ize[ds]?\b|\w{4,}izing\b/i, "-ise and -yse");
});

test("en: quotation marks, apostrophes, minus signs and percent signs are typographic", () => {
  none(/["]|\w'\w|(?<!\p{L})'\p{L}/u, "a straight quotation mark or apostrophe");
  none(/„|«|»/, "another language's quotation mark");
  none(
    /(?<![\p{L}\d)–-])-\d/u,
    "the minus sign is −",
    prose.filter(({ value }) => value === undefined),
  );
  none(/\d\s%|\bpercent\b(?!age)|\bper cent\b/, "a number and its % are closed up");
  none(/\s…/, "the ellipsis is closed up");
});

test("en: an en dash joins numbers in labels only; a sentence says “from 0 to 100”", () => {
  none(
    /\d[–-]\d/,
    "from … to …",
    prose.filter(({ text, place }) => /[.!?]$/.test(text) && !/description$/.test(place)),
  );
  none(
    /\d\s?-\s?\d/,
    "an en dash",
    prose.filter(({ place }) => /\.forms\.|\.choices\./.test(place)),
  );
  none(
    /\s[–—]\s(?!none|not)/u,
    "a colon or two sentences, not a dash",
    prose.filter(({ text }) => !text.startsWith("–")),
  );
});

test("en: labels and titles stand alone", () => {
  const labels = prose.filter(({ place }) => /\.label$|\.outputs\.|\.choices\.|title$|heading$/i.test(place));
  none(/^…|…\s\w/, "a label with a leading …", labels);
  none(/ (?:of|by|with|for|from|to|the|a)$/i, "half a sentence", labels);
  none(/\.$/, "a label has no full stop", labels);
  none(
    /^(?:Who|Which|Whether)\b/,
    "a riddle for a label",
    labels.filter(({ place }) => !/\.groups\.label$/.test(place)),
  );
});

test("en: a difference between percentages is in percentage points", () => {
  none(
    /(?:apart|gap|difference|differ by)[^.;]*?\d(?:\.\d+)?%(?! confidence)/i,
    "percentage points",
    prose.filter(({ text }) => !/percentage points|confidence/.test(text)),
  );
  none(
    /±\d+ points/,
    "percentage points, unless it is a score",
    prose.filter(({ place }) => !/^nps/.test(place)),
  );
});

test("en: nouns agree with the number before them", () => {
  const nouns =
    "responses?|customers?|invitations?|purchases?|people|persons?|rows?|files?|days?|years?|months?|periods?|seconds?(?! purchase)|regulars?|questions?";
  const counted = new RegExp(`(?<![\\d.,/–±-])(\\d[\\d,]*(?:\\.\\d+)?) (${nouns})\\b`, "g");
  /** Nouns that are only used in the plural here. */
  const MANY = /^nps\.verdicts\.|\.verdicts\.(?:wide|narrow|share|precision)$|sentence$|answers|picture$|warnings/;
  assert.deepEqual(
    faults(
      prose.filter(({ place, value }) => !(value === 1 && MANY.test(place))),
      ({ text }) => {
        for (const [phrase, number, noun] of text.matchAll(counted))
          if ((number === "1") === /s$|^people$/.test(noun)) return `“${phrase}” does not agree`;
      },
    ),
    [],
  );
});
