// Time to the next purchase: from a file to the sentence, by purchase and by group, and to the calculator.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { browsers, dropOn, site } from "./harness.js";

const shop = readFileSync(new URL("../data/shop-sample.csv", import.meta.url), "utf8");
const inside = (/** @type {string} */ selector) => `regulars-orders >>> ${selector}`;
const drop = dropOn("regulars-orders");

/** Texts of the report's sections that have a title. */
const sections = `return [...document.querySelector("regulars-orders").shadowRoot.querySelectorAll("[part=picture]")]
  .map((section) => section.textContent).filter((text) => text.startsWith(arguments[0]))`;

for (const browser of browsers) {
  test(`${browser}: the report shows the time until customers buy again, and the factors it depends on`, async (t) => {
    const page = await site(t, browser);
    const { open, find, findAll, run, until, quiet } = page;
    await open("/orders.html");
    await find(inside(".drop"));
    await run(drop, shop, "shop.csv");
    await find(inside("[part=report]"));
    const shows = (/** @type {string} */ title, /** @type {RegExp} */ pattern) =>
      until(async () => /** @type {string[]} */ (await run(sections, title)).some((text) => pattern.test(text)));
    // R's survfit: 75.26 % within a year of the first purchase, 71.99 % to 78.41 %; shown to the precision of the
    // interval.
    await shows(
      "Time to the next purchase",
      /After the first purchase, 75% of customers buy again within 365 days \(72% to 78%\)/,
    );
    await shows("What the second purchase depends on", /Significantly slower: Gift card, Hand grinder\./);
    await run(`for (const select of document.querySelector("regulars-orders").shadowRoot.querySelectorAll("select")) {
      if (![...select.options].some(({ text }) => text === "After the second purchase")) continue;
      select.value = "1";
      select.dispatchEvent(new Event("change"));
    }`);
    await shows("Time to the next purchase", /After the second purchase, 7\d% of customers/);
    const [link] = await findAll(inside('a[href*="repurchase-rate.html"]'));
    assert.ok(link);
    await quiet();
    await open(new URL(String(await link.getAttribute("href"))).href.replace(page.origin, ""));
    await until(async () =>
      /75\.\d+%/.test(
        String(await run(`return document.querySelector("regulars-repurchase-rate").shadowRoot?.textContent`)),
      ),
    );
  });
}
