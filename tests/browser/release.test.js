// The published site: few files, all present, found by search engines, under its own policy.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildSite } from "../../tools/site.js";
import { metrics } from "../../www/core/definitions.js";
import { browsers, site } from "./harness.js";

const folder = fileURLToPath(new URL("../../build/www/", import.meta.url));

for (const browser of browsers) {
  for (const path of ["/", "/nps.html", "/pl/nps.html"]) {
    test(`${browser}: ${path} of the release loads few files, and all it preloads`, async (t) => {
      const page = await site(t, browser, { layers: [["/", "build/www/"]] });
      await page.open(path);
      // A calculator calculates when it scrolls into view.
      await page.until(() =>
        page.run(
          `document.querySelector(".wide").scrollIntoView();
          return /\\d/.test(document.querySelector(".wide").shadowRoot?.querySelector(".value")?.textContent ?? "")`,
        ),
      );
      const preloads = await page.run(
        `return [...document.querySelectorAll("link[rel=modulepreload]")].map(({ href }) => new URL(href).pathname)`,
      );
      assert.ok(preloads.length > 0);
      for (const preload of preloads)
        assert.equal(page.requests.filter((asked) => asked === preload).length, 1, preload);
      const again = page.requests.filter((asked, i) => asked !== "/icon.svg" && page.requests.indexOf(asked) < i);
      assert.deepEqual(again, [], "nothing is loaded twice");
      assert.ok(page.requests.length <= 20, `${page.requests.length} files: ${page.requests.join(" ")}`);
      for (const asked of page.requests)
        assert.ok(existsSync(join(folder, asked.endsWith("/") ? `${asked}index.html` : asked)), asked);
      await page.quiet();
    });
  }
}

/** Layout shifts while loading, as Chromium counts them. */
const shifts = `
  const done = arguments[0];
  new PerformanceObserver((list) => done(list.getEntries().map(({ value }) => value))).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done([]), 500);`;

// Only Chromium reports layout shifts.
for (const width of [412, 1280]) {
  for (const path of ["/", "/nps.html", "/orders.html"]) {
    test(`no layout shift while ${path} loads at ${width} px`, async (t) => {
      const page = await site(t, "chromium", { layers: [["/", "build/www/"]] });
      const driver = /** @type {import("selenium-webdriver/chrome.js").Driver} */ (page.driver);
      await driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", {
        width,
        height: 820,
        deviceScaleFactor: 1,
        mobile: width < 600,
      });
      await page.open(path);
      await page.find(".wide >>> [part=card]");
      await page.until(async () => (await page.run("return document.readyState")) === "complete");
      const moved = /** @type {number[]} */ (await page.driver.executeAsyncScript(shifts));
      assert.ok(moved.reduce((sum, value) => sum + value, 0) < 0.001, `layout shifts: ${moved}`);
    });
  }
}

test("pages contain the Content-Security-Policy", () => {
  const text = readFileSync(join(folder, "nps.html"), "utf8");
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text) ?? [];
  assert.match(policy, /^default-src &#39;none&#39;|^default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*|https?:|frame-ancestors/);
});

test("with SITE_ORIGIN, pages have canonical links, translations and a sitemap", async (t) => {
  const out = mkdtempSync(join(tmpdir(), "regulars-site-"));
  t.after(() => rmSync(out, { recursive: true }));
  const pages = await buildSite(out, { origin: "https://example.org" });
  assert.ok(pages.includes("") && pages.includes("pl/") && metrics.every(({ id }) => pages.includes(`${id}.html`)));
  const text = readFileSync(join(out, "pl/nps.html"), "utf8");
  assert.match(text, /<link rel="canonical" href="https:\/\/example\.org\/pl\/nps\.html">/);
  assert.match(text, /<link rel="alternate" hreflang="en" href="https:\/\/example\.org\/nps\.html">/);
  assert.match(text, /<link rel="alternate" hreflang="x-default" href="https:\/\/example\.org\/nps\.html">/);
  const [, data] = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(text) ?? [];
  const { "@type": type, inLanguage, url } = JSON.parse(data);
  assert.deepEqual(
    { type, inLanguage, url },
    { type: "WebApplication", inLanguage: "pl", url: "https://example.org/pl/nps.html" },
  );
});
