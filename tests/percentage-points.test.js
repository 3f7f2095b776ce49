// A difference between two percentages is in percentage points, in every language.

import assert from "node:assert/strict";
import { test } from "node:test";
import { locales } from "../www/i18n/index.js";
import { textsOf } from "./language-rules.js";

/** @type {Record<string, RegExp>} */
const POINTS = {
  en: /percentage points?\b/,
  bg: /процентни\sпункт/,
  et: /protsendipunkti/,
  sk: /percentuálny\sbod|percentuálne\sbody|percentuálneho\sbodu|percentuálnych\sbodov/,
  mk: /процентни\sпоени/,
  pl: /pkt\sproc\./,
};

/** Where words give the difference of two shares. */
const PLACES = [
  "repurchase-rate.outputs.customers-for-five",
  "repurchase-rate.verdicts.wide",
  "satisfaction-return.verdicts.no-difference",
  "share-of-wallet.warnings.averages-differ",
];

test("every language has its word for percentage points", () => assert.deepEqual(Object.keys(POINTS), locales));

for (const language of locales) {
  test(`${language}: a difference between percentages is in percentage points`, async () => {
    const texts = await textsOf(language);
    for (const place of PLACES) {
      const there = texts.filter((text) => text.place === place);
      assert.ok(there.length > 0, `${place} is missing`);
      for (const { text } of there) assert.match(text, POINTS[language], place);
    }
  });
}
