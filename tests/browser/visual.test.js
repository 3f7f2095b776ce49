// Faults that a screenshot would show: nothing cut, overlapping or outside its frame; the result visible.

import assert from "node:assert/strict";
import { test } from "node:test";
import { locales } from "../../www/i18n/index.js";
import { browsers, site } from "./harness.js";
import { flaws } from "./layout.js";

/** The pages with the longest words, the widest tables and the most crowded charts. */
const PAGES = [
  "nps",
  "nps-comparison",
  "satisfaction-return",
  "loyalty-index",
  "loyalty-programme",
  "clv-subscription",
  "customer-mix",
  "retention-projection",
  "prospect-funnel",
  "referral-value",
  "market-share",
  "orders",
  "builder",
  "compare",
  "",
];
const WITHOUT_RESULT = ["builder", "compare", ""];
/** Windows: a small phone, a tablet, a desktop; the fold is the bottom of the window. A phone shows the form first. */
const WINDOWS = [
  { width: 320, height: 640, fold: 0 },
  { width: 768, height: 1024, fold: 1024 },
  { width: 1440, height: 900, fold: 900 },
];

const settled = `return document.readyState === "complete" && [...document.querySelectorAll(".wide")].every(({ localName, shadowRoot }) =>
  localName === "regulars-orders" ? shadowRoot?.querySelector(".drop") : /\\d/.test(shadowRoot?.querySelector(".value")?.textContent ?? "") && shadowRoot.querySelector("figure svg"))`;

/** @param {string} locale @param {string} name */
const path = (locale, name) => `${locale === "en" ? "" : `/${locale}`}/${name && `${name}.html`}`;

for (const browser of browsers) {
  for (const locale of locales) {
    // Words differ by language; a width that fits the longest words fits all.
    for (const { width, height, fold } of WINDOWS.filter(
      ({ width }) => width === 320 || ["en", "mk"].includes(locale),
    )) {
      test(`${browser}: pages in ${locale} at ${width} px have no layout faults`, async (t) => {
        const page = await site(t, browser);
        /** @type {string[]} */
        const found = [];
        for (const name of PAGES) {
          await page.open(path(locale, name), { width, height });
          await page.run(`document.querySelector(".wide")?.scrollIntoView()`);
          await page.until(() => page.run(settled));
          found.push(
            ...(await page.run(flaws, WITHOUT_RESULT.includes(name) ? 0 : fold)).map(
              (/** @type {string} */ flaw) => `${path(locale, name)}: ${flaw}`,
            ),
          );
        }
        assert.deepEqual(found, []);
      });
    }

    test(`${browser}: the order report in ${locale} has no layout faults on a phone`, async (t) => {
      const page = await site(t, browser);
      await page.open(path(locale, "orders"), { width: 320 });
      await (await page.find("regulars-orders >>> li:nth-child(2) [part=sample]")).click();
      await page.find("regulars-orders >>> [part=figures]");
      await page.run(
        `for (const chapter of document.querySelector("regulars-orders").shadowRoot.querySelectorAll("details")) chapter.open = true`,
      );
      await page.find("regulars-orders >>> [part=customers]");
      await page.until(() =>
        page.run(
          `const { shadowRoot } = document.querySelector("regulars-orders"); return shadowRoot.querySelectorAll("figure svg").length > 9`,
        ),
      );
      assert.deepEqual(await page.run(flaws, 0), []);
    });
  }

  test(`${browser}: every kind of layout fault is detected`, async (t) => {
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>t</title>
      <style>body { margin: 0 }</style>
      <p style="width: 3em; overflow-wrap: anywhere">unbreakable</p>
      <p style="width: 2em; overflow: hidden; white-space: nowrap">more than fits</p>
      <div style="height: 10px"><b style="display: block; height: 30px">over</b><i style="display: block; height: 30px; margin-top: -20px">under</i></div>
      <div style="width: 2000px; height: 5px">wide</div>
      <input value="123 456 789 012 345" style="width: 3em">
      <svg width="100" height="40"><text x="0" y="20">one</text><text x="5" y="20">two</text><text x="90" y="38">outside</text></svg>
      <p class="value" style="width: 3em; margin-top: 2000px">12 34 56</p>`;
    const page = await site(t, browser, {
      made: new Map([
        [
          "/flawed.html",
          { body, headers: { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" } },
        ],
      ]),
    });
    await page.open("/flawed.html");
    const found = await page.run(flaws, 900);
    const kinds = new Set(found.map((/** @type {string} */ flaw) => flaw.split(":")[0]));
    assert.deepEqual([...kinds].sort(), [
      "a figure is broken",
      "a figure is cut",
      "a word is broken",
      "below the fold",
      "on top of each other",
      "outside the picture",
      "outside the window",
      "run into each other",
      "text is cut",
    ]);
  });
}
