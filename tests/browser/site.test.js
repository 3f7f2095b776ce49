// The development server and its WebAssembly in a real browser.

import assert from "node:assert/strict";
import { test } from "node:test";
import { policy } from "../../tools/serve.js";
import { browsers, site } from "./harness.js";

const page = (/** @type {string} */ body, /** @type {string} */ script) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>test</title>
   ${body}<script type="module" src="${script}"></script>`;

for (const browser of browsers) {
  test(`${browser}: files have their content types and the policy`, async (t) => {
    const made = new Map([["/empty.html", { body: "<!doctype html>" }]]);
    const { open, run } = await site(t, browser, { made });
    await open("/empty.html");
    const answers = await run(async () => {
      const paths = [
        "/empty.html",
        "/core/regulars.js",
        "/core/wasm/calculators_wasm_bg.wasm",
        "/nowhere",
        "/..%2fCargo.toml",
      ];
      return Promise.all(
        paths.map(async (path) => {
          const { status, headers } = await fetch(path);
          return [status, headers.get("content-type"), headers.get("content-security-policy")];
        }),
      );
    });
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
        ["/consumer.html", { body: page("<main><h1>NPS</h1></main>", "/consumer.js") }],
        ["/consumer.js", { body: script, type: ".js" }],
      ]);
      const { open, until, text, withoutRequests, accessible, quiet } = await site(t, browser, { made });
      await open("/consumer.html", { width: 320 });
      await until(async () => (await text("h1")) === "50 in 320");
      await withoutRequests(accessible);
      await quiet();
    });
  }

  for (const folder of ["core", "dist"]) {
    test(`${browser}: /${folder}/orders.js reads a file in its worker`, async (t) => {
      const script = `
        import { analyzeOrders } from "/${folder}/orders.js";
        const sample = await (await fetch("/data/cdnow-sample.csv")).blob();
        const { summary, metrics } = await analyzeOrders(sample);
        document.querySelector("h1").textContent = summary.customers + " " + metrics.repeatCustomers;`;
      const made = new Map([
        ["/consumer.html", { body: page("<h1>Orders</h1>", "/consumer.js") }],
        ["/consumer.js", { body: script, type: ".js" }],
      ]);
      const { open, until, text, requests, quiet } = await site(t, browser, { made });
      await open("/consumer.html");
      // Customers, and those with purchases on more than one day: also counted with awk.
      await until(async () => (await text("h1")) === "2357 1139");
      assert.ok(requests.includes(`/${folder}/orders-worker.js`));
      await quiet();
    });
  }

  for (const [allowed, answer] of [
    ["regulars", "a worker answers"],
    ["'none'", "no worker"],
  ]) {
    test(`${browser}: startWorker under trusted-types ${allowed}: ${answer}`, async (t) => {
      const script = `
        import { startWorker } from "/core/worker.js";
        const worker = startWorker(new URL("/echo.js", import.meta.url), new URL("/none.wasm", import.meta.url));
        if (worker) worker.onmessage = ({ data }) => (document.title = data);
        else document.title = "no worker";`;
      const csp = policy.replace("trusted-types regulars", `trusted-types ${allowed}`);
      const made = new Map([
        ["/worker.html", { body: page("", "/worker.js"), headers: { "content-security-policy": csp } }],
        ["/worker.js", { body: script, type: ".js" }],
        ["/echo.js", { body: `postMessage("a worker answers")`, type: ".js" }],
      ]);
      const { open, until, driver } = await site(t, browser, { made });
      await open("/worker.html");
      await until(async () => (await driver.getTitle()) === answer);
    });
  }

  test(`${browser}: the harness detects errors, foreign requests and bad markup`, async (t) => {
    const script = `
      console.error("seen");
      document.querySelector("div").attachShadow({ mode: "open" }).append(document.createElement("img"));
      await fetch("http://127.0.0.1:9/").catch(() => {});
      document.title = "sent";`;
    const made = new Map([
      [
        "/leak.html",
        {
          body: page("<div></div>", "/leak.js"),
          headers: { "content-security-policy": "default-src 'self'; connect-src *" },
        },
      ],
      ["/leak.js", { body: script, type: ".js" }],
    ]);
    const { open, until, driver, strangers, errors, findAll, accessible } = await site(t, browser, { made });
    await open("/leak.html");
    await until(async () => (await driver.getTitle()) === "sent");
    if (browser === "chromium") {
      assert.deepEqual(await strangers(), ["http://127.0.0.1:9/"]);
      assert.ok((await errors()).some((message) => message.includes("seen")));
    }
    assert.equal((await findAll("div >>> img")).length, 1);
    await assert.rejects(accessible(), /image-alt/);
  });
}
