// Every page in English and some in every language: accessible, quiet, narrow enough, and still after loading.

import assert from "node:assert/strict";
import { test } from "node:test";
import { metricsIn } from "../../tools/pages.js";
import { loaders, locales } from "../../www/i18n/load.js";
import { browsers, site } from "./harness.js";

/** One with a table to type, one with a list, one with many figures: what a language could make too wide. */
const sample = ["nps", "customer-effort", "retention-projection", "prospect-funnel", "lost-customer"];

/** Whether everything on the page is there: the calculators with a figure. */
const settled = `return [...document.querySelectorAll(".wide")].every(({ localName, shadowRoot }) =>
  localName === "regulars-orders" ? shadowRoot?.querySelector(".drop") : /\\d/.test(shadowRoot?.querySelector(".value")?.textContent ?? ""))`;

for (const browser of browsers) {
  for (const locale of locales) {
    test(`${browser}: pages in ${locale} are accessible, fit 320 px, and ask for nothing more`, async (t) => {
      const page = await site(t, browser);
      const ids = metricsIn(await loaders[locale]()).map(({ id }) => id);
      const names = ["", "orders.html", ...ids.filter((id) => locale === "en" || sample.includes(id)).map((id) => `${id}.html`)];
      for (const path of names.map((name) => (locale === "en" ? `/${name}` : `/${locale}/${name}`))) {
        await t.test(path, async () => {
          await page.open(path);
          await page.until(() => page.run(settled));
          await page.withoutRequests(() => page.accessible());
          assert.equal(await page.run("return document.documentElement.lang"), locale);
          await page.quiet();
          await page.open(path, { width: 320 });
          await page.until(() => page.run(settled));
          assert.ok(await page.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        });
      }
    });
  }
}
