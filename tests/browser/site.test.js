// The server and the wasm it serves, seen by a real browser.

import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, site } from "./harness.js";

const document = (/** @type {string} */ title, /** @type {string} */ body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>${body}`;

for (const browser of browsers) {
  test(`${browser}: files come with their types and the policy`, async (t) => {
    const page = await site(t, browser, { made: new Map([["/empty.html", { body: document("empty", "") }]]) });
    await page.open("/empty.html");
    const answers = await page.run(async () => {
      const paths = ["/empty.html", "/core/regulars.js", "/core/wasm/calculators_wasm_bg.wasm", "/nowhere", "/..%2fCargo.toml"];
      return Promise.all(
        paths.map(async (path) => {
          const { status, headers } = await fetch(path);
          return [status, headers.get("content-type"), headers.get("content-security-policy")?.split(";")[0]];
        }),
      );
    });
    const policy = "default-src 'none'";
    assert.deepEqual(answers, [
      [200, "text/html; charset=utf-8", policy],
      [200, "text/javascript; charset=utf-8", policy],
      [200, "application/wasm", policy],
      [404, "text/plain; charset=utf-8", policy],
      [404, "text/plain; charset=utf-8", policy],
    ]);
  });

  for (const entry of ["/core/regulars.js", "/dist/regulars.js"]) {
    test(`${browser}: ${entry} computes under the policy, in a frame of 320 px`, async (t) => {
      const script = `
        import { evaluate, ready } from "${entry}";
        await ready();
        const { values } = evaluate("nps", { promoters: 70, passives: 10, detractors: 20 });
        document.querySelector("h1").textContent = values.nps + " in " + innerWidth;`;
      const made = new Map([
        ["/consumer.html", { body: document("consumer", `<main><h1>NPS</h1></main><script type="module" src="/consumer.js"></script>`) }],
        ["/consumer.js", { body: script, type: ".js" }],
      ]);
      const page = await site(t, browser, { made });
      await page.open("/consumer.html", { width: 320 });
      await page.until(async () => (await page.text("h1")) === "50 in 320");
      await page.withoutRequests(() => page.accessible());
      await page.quiet();
    });
  }

  test(`${browser}: an error, a request to elsewhere and bad markup do not go unnoticed`, async (t) => {
    const script = `
      console.error("seen");
      document.querySelector("div").attachShadow({ mode: "open" }).append(document.createElement("img"));
      await fetch("http://127.0.0.1:9/").catch(() => {});
      document.title = "sent";`;
    const made = new Map([
      [
        "/leak.html",
        {
          body: document("leak", `<div></div><script type="module" src="/leak.js"></script>`),
          headers: { "content-security-policy": "default-src 'self'; connect-src *" },
        },
      ],
      ["/leak.js", { body: script, type: ".js" }],
    ]);
    const page = await site(t, browser, { made });
    await page.open("/leak.html");
    await page.until(async () => (await page.driver.getTitle()) === "sent");
    assert.deepEqual(await page.strangers(), ["http://127.0.0.1:9/"]);
    assert.ok((await page.errors()).some((message) => message.includes("seen")));
    assert.equal((await page.findAll("div >>> img")).length, 1);
    await assert.rejects(page.accessible(), /image-alt/);
  });
}
