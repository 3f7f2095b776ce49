// Every page in every language is accessible, fits narrow screens, makes no later requests and contains only its
// language.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { metrics } from "../../www/core/definitions.js";
import { locales } from "../../www/i18n/index.js";
import { hasForeignLetters, hasForeignNumber, isEnglish, isGlued, isUntranslated } from "../languages.js";
import { browsers, site } from "./harness.js";

/** True once the page is complete; calculators load when they scroll into view. */
const settled = `document.querySelector(".wide")?.scrollIntoView();
return [...document.querySelectorAll(".wide")].every(({ localName, shadowRoot }) =>
  /^regulars-(orders|survey|subscriptions|engagement)$/.test(localName) ? shadowRoot?.querySelector(".drop") : /\\d/.test(shadowRoot?.querySelector(".value")?.textContent ?? "")) &&
  [...document.querySelectorAll("#preview")].every(({ contentDocument }) => contentDocument?.querySelector("body > *")?.shadowRoot?.querySelector(".root")) &&
  [...document.querySelectorAll("#summary")].every(({ textContent }) => textContent)`;

/** True once calculators have loaded the bar that keeps the result visible in one column. */
const inSight = `return [...document.querySelectorAll(".wide")].every(({ shadowRoot }) =>
  !shadowRoot.querySelector(".result") || shadowRoot.querySelector("[part=in-sight]"))`;

/** Every visible or spoken text of the page in its own language, including folded parts. */
const spoken = `
  const found = new Set([document.title, document.querySelector("meta[name=description]").content]);
  const add = (text) => text && /\\p{L}|\\d/u.test(text) && found.add(text.replace(/\\s+/g, " ").trim());
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return;
    if (/^(script|style|pre|code|noscript|var|sup|time)$/.test(node.localName) || (node.hasAttribute?.("lang") && !node.matches(".root"))) return;
    for (const name of ["aria-label", "placeholder", "title", "alt"]) add(node.getAttribute?.(name));
    // A sentence is one text, even with marked-up words in it.
    const texts = [...node.childNodes].filter(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim());
    if (texts.length && node.matches("p, li")) add(node.textContent);
    else if (!(node.matches("a, b, em, i, span") && node.parentElement?.closest("p, li"))) for (const { data } of texts) add(data);
    for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) walk(child);
  };
  walk(document.body);
  return [...found];`;

/** English texts by browser, to detect them in other languages. @type {Map<string, Set<string>>} */
const english = new Map();
/** Customers, products and countries of the samples keep their names. */
const samples = ["cdnow", "shop"]
  .map((name) => readFileSync(new URL(`../data/${name}-sample.csv`, import.meta.url), "utf8"))
  .join();

/** @param {string[]} texts @param {string} locale @param {Iterable<string>} inEnglish */
function inOneLanguage(texts, locale, inEnglish) {
  const own = texts.filter((text) => !samples.includes(text.replace(/…$/, "")));
  const known = new Set(inEnglish);
  assert.deepEqual(own.filter(isGlued), [], "glued");
  assert.deepEqual(
    own.filter((text) => hasForeignNumber(text, locale)),
    [],
    "numbers of another language",
  );
  assert.deepEqual(
    own.filter((text) => hasForeignLetters(text, locale)),
    [],
    "letters of another language",
  );
  if (locale === "en") return;
  assert.deepEqual(
    own.filter((text) => isUntranslated(text, known)),
    [],
    "not translated",
  );
  assert.deepEqual(own.filter(isEnglish), [], "English");
}

for (const browser of browsers) {
  english.set(browser, new Set());
  for (const locale of locales) {
    test(`${browser}: pages in ${locale} are accessible, fit 320 px, make no later requests and use one language`, async (t) => {
      const page = await site(t, browser);
      const ids = metrics.map(({ id }) => id);
      const said = /** @type {Set<string>} */ (english.get(browser));
      for (const name of [
        "",
        ...[
          "orders",
          "survey",
          "subscriptions",
          "engagement",
          "builder",
          "privacy",
          "compare",
          "models",
          "accuracy",
          ...ids,
        ].map((id) => `${id}.html`),
      ]) {
        const path = locale === "en" ? `/${name}` : `/${locale}/${name}`;
        await t.test(path, async () => {
          // A wide window looks the same in every language.
          if (locale === "en") {
            await page.open(path);
            await page.until(() => page.run(settled));
            await page.accessible();
          }
          await page.open(path, { width: 320 });
          await page.until(() => page.run(settled));
          await page.until(() => page.run(inSight));
          await page.withoutRequests(() => page.accessible());
          assert.ok(
            await page.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
            "wider than 320 px",
          );
          assert.equal(await page.run("return document.documentElement.lang"), locale);
          const texts = await page.run(spoken);
          if (locale === "en") for (const text of texts) said.add(text);
          inOneLanguage(texts, locale, said);
          await page.quiet();
        });
      }

      await t.test("the report on an order file", async () => {
        const inside = (/** @type {string} */ selector) => `regulars-orders >>> ${selector}`;
        await page.open(locale === "en" ? "/orders.html" : `/${locale}/orders.html`, { width: 320 });
        await (await page.find(inside("li:nth-child(2) [part=sample]"))).click();
        await page.find(inside("[part=figures]"));
        await page.accessible();
        assert.ok(
          await page.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
          "wider than 320 px",
        );
        const texts = await page.run(spoken);
        if (locale === "en") for (const text of texts) said.add(text);
        inOneLanguage(texts, locale, said);
        await page.quiet();
      });
    });
  }
}
