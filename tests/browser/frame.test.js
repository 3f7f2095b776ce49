// A calculator in a cross-origin frame: frame.js sets the height, and accepts it only from that frame.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { serve } from "../../tools/serve.js";
import { browsers, site } from "./harness.js";

const layers = [["/", "dist/"]];

for (const browser of browsers) {
  for (const sandbox of ["", ` sandbox="allow-scripts allow-same-origin"`, ` sandbox="allow-scripts"`]) {
    // In WebKit 'self' matches nothing in a sandbox without an origin, as docs/embedding.md states.
    if (browser === "webkit" && sandbox.endsWith(`"allow-scripts"`)) continue;
    test(`${browser}: a frame of another origin${sandbox} gets its height`, async (t) => {
      // Without frame-ancestors, a host allows any page to frame this one.
      const embed = readFileSync(new URL("../../dist/embed.html", import.meta.url), "utf8");
      const made = new Map([["/embed.html", { body: embed, headers: { "content-security-policy": "" } }]]);
      const host = await serve({ layers, made });
      t.after(() => host.close());
      const body = (
        /** @type {string} */ origin,
      ) => `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,">
        <iframe data-regulars title="NPS" width="600" height="100"${sandbox} src="${host.origin}/embed.html?metric=nps&promoters=90&lang=pl&--regulars-accent=rebeccapurple&parent=${origin}"></iframe>
        <script type="module" src="${host.origin}/frame.js"></script>`;
      const pages = new Map();
      const around = await serve({ made: pages });
      t.after(() => around.close());
      pages.set("/host.html", { body: body(around.origin), headers: { "content-security-policy": "" } });
      const page = await site(t, browser);
      await page.driver.get(`${around.origin}/host.html`);
      const height = () => page.run(`return document.querySelector("iframe").offsetHeight`);
      await page.until(async () => (await height()) > 500, "the frame keeps its height");
      await page.driver.switchTo().frame(0);
      await page.until(async () => /^58/.test(await page.text("regulars-nps >>> .value"))); // (90 − 20) / 120
      await page.until(
        () => page.run("return document.documentElement.scrollHeight <= document.documentElement.clientHeight + 1"),
        "the frame is too low",
      );
      assert.equal(
        await page.run(`return document.querySelector("regulars-nps").style.getPropertyValue("--regulars-accent")`),
        "rebeccapurple",
      );
      await page.driver.switchTo().defaultContent();
      // A report with every chapter opened, on a narrow screen.
      await page.driver.switchTo().frame(0);
      await page.run(
        `const tall = document.createElement("div"); tall.style.height = "40000px"; document.body.append(tall)`,
      );
      await page.driver.switchTo().defaultContent();
      await page.until(async () => (await height()) > 40_000, "the frame stays lower than its page");
      // Without its scroll bar the page may become one pixel higher, once; then the height no longer changes.
      let [last, still] = [0, 0];
      await page.until(async () => {
        const now = await height();
        still = now === last ? still + 1 : 0;
        last = now;
        return still === 20;
      }, "the height does not settle");
      // Messages from other senders are ignored. When the next message arrives, this one has been handled. A lower
      // frame would soon report its height again.
      const after = await page.run(`
        const next = new Promise((done) => addEventListener("message", ({ data }) => {
          if (data === "next") done(document.querySelector("iframe").offsetHeight);
        }));
        postMessage({ regularsHeight: 7 }, "*");
        postMessage("next", "*");
        return next;`);
      assert.equal(after, last, "the frame follows another sender");
    });
  }
}

test("chromium: a frame shifts nothing on its page; a frame loaded later by a script stops no other", async (t) => {
  const embed = readFileSync(new URL("../../dist/embed.html", import.meta.url), "utf8");
  const made = new Map([["/embed.html", { body: embed, headers: { "content-security-policy": "" } }]]);
  const host = await serve({ layers, made });
  t.after(() => host.close());
  const body = `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,">
    <script>
      window.shift = 0;
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value; })
        .observe({ type: "layout-shift", buffered: true });
    </script>
    <p>Before</p><div><iframe data-regulars title="later"></iframe></div>
    <div><iframe data-regulars title="NPS" width="600" height="1200" src="${host.origin}/embed.html?metric=nps"></iframe></div>
    <p id="below">${"After the frame. ".repeat(200)}</p>
    <script type="module" src="${host.origin}/frame.js"></script>`;
  const pages = new Map([
    ["/host.html", { body, headers: { "content-security-policy": "", "referrer-policy": "origin" } }],
  ]);
  const page = await site(t, "chromium", { made: pages });
  await page.open("/host.html");
  const height = () => page.run(`return document.querySelectorAll("iframe")[1].offsetHeight`);
  await page.until(async () => (await height()) !== 1204, "the frame keeps its height"); // 1200 and two borders of 2
  await page.driver.switchTo().frame(1);
  await page.until(async () => /^50/.test(await page.text("regulars-nps >>> .value")));
  await page.driver.switchTo().defaultContent();
  await new Promise((done) => setTimeout(done, 500));
  t.diagnostic(`height ${await height()}, layout shift ${await page.run("return window.shift")}`);
  assert.ok((await page.run("return window.shift")) <= 0.02, `layout shift ${await page.run("return window.shift")}`);
  assert.deepEqual(await page.errors(), []);
});

test("frame.js is at most one kilobyte", () => {
  assert.ok(brotliCompressSync(readFileSync(new URL("../../dist/frame.js", import.meta.url))).length <= 1000);
});
