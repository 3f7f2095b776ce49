// A page under load: worker crashes, repeated cancellation, concurrent analyses and flat memory.
// `npm run soak` does the same for ten minutes and until memory is full.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { metrics } from "../../www/core/definitions.js";
import { browsers, site } from "./harness.js";

const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>load</title><main></main><script type="module" src="/load-page.js"></script>`;

/** @param {{ after(fn: () => Promise<unknown>): void }} t @param {Parameters<typeof site>[1]} browser */
async function open(t, browser) {
  const made = new Map([
    ["/load.html", { body: html, headers: { "content-security-policy": "" } }],
    ["/load-page.js", { body: readFileSync(new URL("load-page.js", import.meta.url)), type: ".js" }],
  ]);
  const page = await site(t, browser, { made });
  await page.driver.manage().setTimeouts({ script: 120_000 });
  await page.open("/load.html");
  const there = () => page.until(() => page.run("return window.load !== undefined"));
  await there();
  /** @param {string} what @param {...number} args @returns {Promise<any>} */
  const load = (what, ...args) =>
    page.driver.executeAsyncScript(
      `const args = [...arguments], done = args.pop(); window.load[args.shift()](...args).then(done, (error) => done(String(error)))`,
      what,
      ...args,
    );
  return { ...page, there, load };
}

for (const browser of browsers) {
  test(`${browser}: a worker crash during a file leaves the next analysis correct`, async (t) => {
    const { load } = await open(t, browser);
    assert.deepEqual(await load("crash"), { broken: true, code: "failed", well: true });
  });

  test(`${browser}: a hundred cancelled analyses leave the next one correct`, async (t) => {
    const { load } = await open(t, browser);
    const { cancelled, right, left, well } = await load("cancel", 100);
    assert.equal(cancelled + right, 100);
    assert.ok(cancelled > 50, `${cancelled} cancelled`);
    // One that has finished may wait for the next analysis.
    assert.ok(left <= 1, `${left} workers left`);
    assert.equal(well, true);
  });

  test(`${browser}: several analyses at once give correct results, in one tab and in two`, async (t) => {
    const { load, driver, origin, there } = await open(t, browser);
    const expected = [
      [100, 100_000],
      [100, 200_000],
      [100, 300_000],
    ];
    assert.deepEqual(await load("together", 3), expected);
    const first = await driver.getWindowHandle();
    const begin = `window.load.together(3).then((answer) => (document.title = JSON.stringify(answer)))`;
    await driver.executeScript(begin);
    await driver.switchTo().newWindow("tab");
    await driver.get(`${origin}/load.html`);
    await there();
    assert.deepEqual(await load("together", 3), expected);
    await driver.switchTo().window(first);
    await driver.wait(async () => (await driver.getTitle()) === JSON.stringify(expected), 60_000);
  });
}

// Only Chromium exposes its heap.
test("the heap does not grow over 40,000 calculations and 30 reused calculators", async (t) => {
  const { load, driver, run, until } = await open(t, "chromium");
  const { sendAndGetDevToolsCommand } = /** @type {import("selenium-webdriver/chrome.js").Driver} */ (driver);
  const heap = async () => {
    await sendAndGetDevToolsCommand.call(driver, "HeapProfiler.collectGarbage", {});
    const usage = /** @type {any} */ (await sendAndGetDevToolsCommand.call(driver, "Runtime.getHeapUsage", {}));
    return usage.usedSize + (usage.backingStorageSize ?? 0);
  };
  const names = Array.from({ length: 30 }, (_, i) => metrics[i % metrics.length].id);
  await driver.executeAsyncScript(
    `const done = arguments[1];
     Promise.all(arguments[0].map((name) => import("/dist/elements/" + name + ".js"))).then(() => {
       document.querySelector("main").append(...arguments[0].map((name) => document.createElement("regulars-" + name)));
       done();
     });`,
    names,
  );
  await until(() =>
    run(
      `return [...document.querySelectorAll("main > *")].every(({ shadowRoot }) => shadowRoot?.querySelector(".value"))`,
    ),
  );
  /** Types into every field of every calculator. */
  const use = `const done = arguments[0];
    (async () => {
      for (let round = 0; round < 10; round++) {
        for (const host of document.querySelectorAll("main > *")) {
          for (const box of host.shadowRoot.querySelectorAll("input:not([type=radio])")) {
            box.value = String(1 + round);
            box.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
          }
          await host.evaluate();
        }
      }
    })().then(done, (error) => done(String(error)));`;
  const work = async () => {
    assert.equal(await load("evaluate", 10_000), 10_000);
    assert.equal(await driver.executeAsyncScript(use), null);
  };
  await work();
  await work();
  const before = await heap();
  await work();
  await work();
  const grown = (await heap()) - before;
  assert.ok(grown < 300_000, `${grown} bytes more`);
});
