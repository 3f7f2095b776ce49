/**
 * `node tools/pictures.js` takes the screenshots for the home page, in every language, light and dark: the top of the
 * report on the sample shop. It needs a complete build.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../www/i18n/index.js";
import { installBrowser, start } from "./browser.js";
import { command, isStarted, root } from "./run.js";
import { serve } from "./serve.js";
import { buildSite } from "./site.js";

/** Size in pixels, as www/index.html declares it. */
const SIZE = { width: 1040, height: 780 };

/** Opens the sample shop; returns the position of its report once it is painted and its charts are drawn. */
const report = `
  const [done] = arguments;
  const pause = (ms) => new Promise((ready) => setTimeout(ready, ms));
  (async () => {
    const find = (selector) => document.querySelector("regulars-orders")?.shadowRoot?.querySelector(selector);
    while (!find("[part=sample]")) await pause(50);
    find("[part=sample]").click();
    while (!find("[part=figures]")) await pause(50);
    await pause(1500);
    return find("[part=figures]").getBoundingClientRect().top + scrollY;
  })().then(done, (error) => done(String(error.stack)));`;

if (isStarted(import.meta.url)) {
  await command(async () => {
    installBrowser();
    await buildSite(join(root, "target/site"));
    const out = join(root, "www/pictures");
    mkdirSync(out, { recursive: true });
    const server = await serve();
    const driver = /** @type {import("selenium-webdriver/chrome.js").Driver} */ (await start("chromium"));
    try {
      await driver.manage().setTimeouts({ script: 120_000 });
      for (const language of locales)
        for (const scheme of ["light", "dark"]) {
          const metrics = { ...SIZE, deviceScaleFactor: 1, mobile: false };
          await driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", metrics);
          const features = [{ name: "prefers-color-scheme", value: scheme }];
          await driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { features });
          await driver.get(`${server.origin}/${language === "en" ? "" : `${language}/`}orders.html`);
          const top = await driver.executeAsyncScript(report);
          if (typeof top !== "number") throw new Error(String(top));
          const clip = { x: 0, y: Math.max(0, top - 16), ...SIZE, scale: 1 };
          const shot = { format: "webp", quality: 72, captureBeyondViewport: true, clip };
          const { data } = /** @type {{ data: string }} */ (
            /** @type {unknown} */ (await driver.sendAndGetDevToolsCommand("Page.captureScreenshot", shot))
          );
          const name = `report-${language}${scheme === "dark" ? "-dark" : ""}.webp`;
          writeFileSync(join(out, name), Buffer.from(data, "base64"));
        }
    } finally {
      await driver.quit();
      await server.close();
    }
  });
}
