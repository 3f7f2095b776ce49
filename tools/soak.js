/**
 * `npm run soak [minutes]`: runs ten minutes’ worth of ten thousand calculations a second, as fast as possible, and
 * measures the heap after each minute’s worth; breaks a worker in the middle of a file; cancels a hundred analyses; and
 * adds customers until memory runs out, which must return an error code. `npm run bench -- orders` reads a million rows
 * and a gigabyte.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installBrowser, start } from "./browser.js";
import { buildAll } from "./build.js";
import { install } from "./install.js";
import { command, Failure, root } from "./run.js";
import { serve } from "./serve.js";

const PER_MINUTE = 60 * 10_000;

await command(async () => {
  const minutes = Number(process.argv[2] ?? 10);
  install();
  installBrowser();
  await buildAll();
  const page = `<!doctype html><html lang="en"><title>soak</title><script type="module" src="/load-page.js"></script>`;
  const made = new Map([
    ["/load.html", { body: page, headers: { "content-security-policy": "" } }],
    ["/load-page.js", { body: readFileSync(join(root, "tests/browser/load-page.js")), type: ".js" }],
  ]);
  const server = await serve({ made, layers: [["/dist/", "dist/"]] });
  const driver = /** @type {import("selenium-webdriver/chrome.js").Driver} */ (await start("chromium"));
  /** @param {string} what @param {...number} args @returns {Promise<any>} */
  const load = (what, ...args) =>
    driver.executeAsyncScript(
      `const args = [...arguments], done = args.pop();
       window.load[args.shift()](...args).then(done, (error) => done(String(error)))`,
      what,
      ...args,
    );
  const heap = async () => {
    await driver.sendAndGetDevToolsCommand("HeapProfiler.collectGarbage", {});
    return /** @type {any} */ (await driver.sendAndGetDevToolsCommand("Runtime.getHeapUsage", {})).usedSize;
  };
  /** @param {string} what @param {unknown} found @param {boolean} good */
  const report = (what, found, good) => {
    console.log(`${what}: ${JSON.stringify(found)}`);
    if (!good) throw new Failure(`failed: ${what}`);
  };
  try {
    await driver.manage().setTimeouts({ script: 10 * 60_000 });
    await driver.get(`${server.origin}/load.html`);
    await driver.wait(() => driver.executeScript("return window.load !== undefined"), 10_000);
    await load("evaluate", PER_MINUTE);
    const first = await heap();
    const started = Date.now();
    for (let minute = 1; minute <= minutes; minute++) {
      const right = await load("evaluate", PER_MINUTE);
      report(
        `minute ${minute}, correct calculations and bytes the heap has grown by`,
        [right, (await heap()) - first],
        right === PER_MINUTE,
      );
    }
    const grown = (await heap()) - first;
    const perSecond = Math.round((minutes * PER_MINUTE) / ((Date.now() - started) / 1000));
    report(
      "calculations a second, and bytes the heap has grown by",
      [perSecond, grown],
      perSecond > 10_000 && grown < 300_000,
    );
    const crash = await load("crash");
    report("a worker that breaks in mid-file", crash, crash.code === "failed" && crash.well);
    const cancel = await load("cancel", 100);
    report("a hundred cancelled analyses", cancel, cancel.left <= 1 && cancel.well);
    const full = await load("full");
    report("customers until memory runs out", full, full.code === "out-of-memory" && full.well);
  } finally {
    await driver.quit();
    await server.close();
  }
});
