// Strict sites: the minimal policy, WebAssembly forbidden, sandboxes, wrong content types, no network.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { browsers, site } from "./harness.js";

const body = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>strict</title>
  <regulars-nps></regulars-nps><script type="module" src="/dist/elements/nps.js"></script>`;

/** The minimal policy of docs/embedding.md; the image is the test page’s own icon. */
const least = ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "img-src data:"];
const trusted = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

/** @param {string[]} directives @returns {Map<string, import("../../tools/serve.js").Made>} */
const under = (...directives) =>
  new Map([["/strict.html", { body, headers: { "content-security-policy": directives.join("; ") } }]]);

/** Name of the NPS calculator's wasm file, which contains the hash of its content. */
const npsWasm = JSON.parse(readFileSync(new URL("../../dist/preload.json", import.meta.url), "utf8")).nps.wasm;

for (const browser of browsers) {
  /** @param {{ after(fn: () => Promise<unknown>): void }} t @param {Parameters<typeof site>[2]} options */
  const open = async (t, options) => {
    const page = await site(t, browser, options);
    await page.open("/strict.html");
    const value = () => page.text("regulars-nps >>> .value");
    return { ...page, value, answers: () => page.until(async () => /^50/.test(await value()), "there is no result") };
  };

  test(`${browser}: a calculator needs only script, WebAssembly and its own files`, async (t) => {
    const { answers, quiet, requests } = await open(t, { made: under(...least, ...trusted) });
    await answers();
    await quiet();
    assert.ok(requests.includes(`/dist/${npsWasm}`));
  });

  test(`${browser}: a policy without WebAssembly falls back to JavaScript`, async (t) => {
    const made = under("default-src 'none'", "script-src 'self'", "connect-src 'self'", "img-src data:", ...trusted);
    const { answers, find, value, until } = await open(t, { made });
    await answers();
    const promoters = await find("regulars-nps >>> input[name=promoters]");
    await promoters.clear();
    await promoters.sendKeys("90");
    await until(async () => /^58/.test(await value())); // (90 − 20) / 120
  });

  // In WebKit 'self' matches nothing in a sandbox without an origin, as docs/embedding.md states.
  test(`${browser}: a calculator works in a sandboxed frame`, { skip: browser === "webkit" }, async (t) => {
    const made = under(...least);
    made.set("/frame.html", {
      body: `<!doctype html><title>frame</title><iframe sandbox="allow-scripts" src="/strict.html" width="900" height="900"></iframe>`,
      headers: { "content-security-policy": "" },
    });
    const page = await site(t, browser, { made });
    await page.open("/frame.html");
    await page.driver.switchTo().frame(0);
    await page.until(async () => /^50/.test(await page.text("regulars-nps >>> .value")));
  });

  test(`${browser}: a wasm file with the wrong content type still loads`, async (t) => {
    const made = under(...least);
    made.set(`/dist/${npsWasm}`, {
      body: readFileSync(new URL(`../../dist/${npsWasm}`, import.meta.url)),
      type: ".txt",
    });
    await (await open(t, { made })).answers();
  });

  test(`${browser}: a missing wasm file falls back to JavaScript`, async (t) => {
    const made = under(...least);
    made.set(`/dist/${npsWasm}`, { body: "<!doctype html>", type: ".html" });
    await (await open(t, { made })).answers();
    made.set(`/dist/${npsWasm}`, { body: "not found", type: ".txt", status: 404 });
    const page = await open(t, { made });
    await page.answers();
    assert.ok(page.requests.some((path) => /^\/dist\/without-wasm-\w+\.js$/.test(path)));
  });

  test(`${browser}: a loaded calculator works without a network`, async (t) => {
    const { answers, find, value, until, driver, errors, text, run } = await open(t, { made: under(...least) });
    const chromium = /** @type {import("selenium-webdriver/chrome.js").Driver} */ (driver);
    await answers();
    if (browser === "chromium")
      await chromium.setNetworkConditions({ offline: true, latency: 0, download_throughput: 0, upload_throughput: 0 });
    const detractors = await find("regulars-nps >>> input[name=detractors]");
    await detractors.clear();
    await detractors.sendKeys("0");
    await until(async () => /^87/.test(await value()), "no new result"); // 70 / 80
    assert.deepEqual(await errors(), []);
    if (browser !== "chromium") return;
    // Offline, a panel that has not been opened yet shows a load error and loads later.
    const failed = /could not be loaded/;
    await (await find("regulars-nps >>> [part=what-if] summary")).click();
    await until(async () => failed.test(await text("regulars-nps >>> .what-if")), "what-if does not fail");
    await (await find("regulars-nps >>> .switch [value=scores]")).click();
    await until(
      async () => failed.test(await text("regulars-nps >>> .fields [role=alert]")),
      "the table does not fail",
    );
    assert.equal(
      await run(`return document.querySelector("regulars-nps").shadowRoot.querySelector(".switch :checked").value`),
      "groups",
    );
    await detractors.sendKeys("5");
    await until(async () => /^76/.test(await value()), "no result of the groups"); // (70 − 5) / 85
    await chromium.deleteNetworkConditions();
    await (await find("regulars-nps >>> .switch [value=scores]")).click();
    await until(
      async () =>
        (await run(
          `return document.querySelector("regulars-nps").shadowRoot.querySelectorAll(".cells input").length`,
        )) === 11,
      "the table does not load",
    );
  });

  test(`${browser}: the one-file build works under an integrity hash`, async (t) => {
    const { files } = JSON.parse(readFileSync(new URL("../../dist/sri.json", import.meta.url), "utf8"));
    const tag = (/** @type {string} */ integrity) =>
      body.replace(
        /<script.*/s,
        `<script type="module" src="/dist/inline/elements/nps.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
      );
    const policy = { "content-security-policy": least.join("; ") };
    const made = new Map([
      ["/strict.html", { body: tag(files["inline/elements/nps.js"]), headers: policy }],
      ["/other.html", { body: tag(files["elements/nps.js"]), headers: policy }],
    ]);
    const page = await open(t, { made });
    await page.answers();
    assert.deepEqual(page.requests, ["/strict.html", "/dist/inline/elements/nps.js"]);
    await page.open("/other.html");
    if (browser === "chromium")
      await page.until(async () => (await page.errors()).some((message) => /integrity/i.test(message)));
    else await page.until(async () => (await page.run("return document.readyState")) === "complete");
    assert.equal(await page.run(`return Boolean(customElements.get("regulars-nps"))`), false);
  });
}
