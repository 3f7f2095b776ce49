// Every page in every language: accessible, quiet, narrow enough, and still after loading.

import assert from "node:assert/strict";
import { test } from "node:test";
import { metricsIn } from "../../tools/pages.js";
import { loaders, locales } from "../../www/i18n/load.js";
import { browsers, site } from "./harness.js";

const paths = await Promise.all(
  locales.map(async (locale) =>
    ["", "orders.html", ...metricsIn(await loaders[locale]()).map(({ id }) => `${id}.html`)].map((name) => (locale === "en" ? `/${name}` : `/${locale}/${name}`)),
  ),
);

/** Whether everything on the page is there: the calculators with a figure. */
const settled = `return [...document.querySelectorAll(".wide")].every(({ localName, shadowRoot }) =>
  localName === "regulars-orders" ? shadowRoot?.querySelector(".drop") : /\\d/.test(shadowRoot?.querySelector(".value")?.textContent ?? ""))`;

for (const browser of browsers) {
  for (const path of paths.flat()) {
    test(`${browser}: ${path} is accessible, fits 320 px, and asks for nothing more`, async (t) => {
      const page = await site(t, browser);
      await page.open(path);
      await page.until(() => page.run(settled));
      await page.withoutRequests(() => page.accessible());
      assert.equal(await page.run("return document.documentElement.lang"), path.startsWith("/pl") ? "pl" : "en");
      await page.quiet();
      await page.open(path, { width: 320 });
      await page.until(() => page.run(settled));
      assert.ok(await page.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    });
  }
}
