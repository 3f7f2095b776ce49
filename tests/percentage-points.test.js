// A difference between two percentages is in percentage points, in every language.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLocale } from "../tools/locale.js";
import { metrics } from "../www/core/definitions.js";
import { locales } from "../www/i18n/index.js";
import { createFormat } from "../www/i18n/units.js";
import { textsOf } from "./language-rules.js";

/** @type {Record<string, RegExp>} */
const POINTS = {
  en: /percentage points?\b/,
  bg: /процент(?:ни|ен)\sпункт/,
  et: /protsendipunkti?/,
  sk: /percentuálny\sbod|percentuálne\sbody|percentuálneho\sbodu|percentuálnych\sbodov/,
  mk: /процентни\sпоени|процентен\sпоен/,
  pl: /pkt\sproc\./,
};

/** Keys whose text gives the difference of two shares. */
const PLACES = [
  "repurchase-rate.outputs.customers-for-five",
  "repurchase-rate.verdicts.wide",
  "satisfaction-return.verdicts.no-difference",
  "share-of-wallet.warnings.averages-differ",
];

test("every language has a word for percentage points", () => assert.deepEqual(Object.keys(POINTS), locales));

test("differences of shares have that unit, and no other figure does", () => {
  const points = metrics.flatMap(({ id, outputs }) =>
    outputs.filter(({ unit }) => unit === "percentage-points").map((output) => `${id}.${output.id}`),
  );
  assert.deepEqual(points.sort(), [
    "market-share.wallet-gap",
    "satisfaction-return.difference",
    "satisfaction-return.high",
    "satisfaction-return.low",
  ]);
});

for (const language of locales) {
  test(`${language}: a figure in percentage points has its number and its word`, async () => {
    const { common } = await loadLocale(language);
    const { unit, points } = createFormat(language, "EUR", common.units);
    // 1.1 is not shown with the rounding error of 0.011 × 100.
    for (const n of [0.011, -0.2, 0.01, 0.03, 0.05, 0.21]) {
      const text = unit(n, "percentage-points");
      assert.match(text, POINTS[language]);
      assert.ok(text.startsWith(points(Math.round(n * 1e6) / 1e4)), text);
    }
    assert.doesNotMatch(unit(-0.2, "percentage-points"), /^-|%/);
  });
  test(`${language}: a difference between percentages is in percentage points`, async () => {
    const texts = await textsOf(language);
    for (const place of PLACES) {
      const there = texts.filter((text) => text.place === place);
      assert.ok(there.length > 0, `${place} is missing`);
      for (const { text } of there) assert.match(text, POINTS[language], place);
    }
  });
}
