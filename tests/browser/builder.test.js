// The embed builder by keyboard: preview, state in the address, snippets.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { browsers, site, type } from "./harness.js";

for (const browser of browsers) {
  test(`${browser}: choices appear in the preview, the address and the snippet`, async (t) => {
    const page = await site(t, browser);
    const snippet = () => page.text("#snippet");
    const inPreview = async (/** @type {RegExp} */ figure) => {
      await page.driver.switchTo().frame(await page.find("#preview"));
      await page.until(async () => figure.test(await page.text("body > * >>> .value").catch(() => "")), `no ${figure}`); // it may be loading anew
      await page.driver.switchTo().defaultContent();
    };
    await page.open("/builder.html");
    await inPreview(/^50/);
    const promoters = await page.find("[name=value-promoters]");
    await type(promoters, "90", Key.TAB);
    await inPreview(/^58/); // (90 − 20) / 120
    assert.equal(
      await snippet(),
      `<script type="module" src="/regulars/elements/nps.js"></script>\n<regulars-nps promoters="90" style="display: block; min-height: 48rem"></regulars-nps>`,
    );
    await (await page.find("[name=lang]")).sendKeys("p");
    await (await page.find("[name=colours]")).sendKeys(Key.SPACE);
    assert.match(
      await snippet(),
      /<regulars-nps lang="pl" promoters="90" style="display: block; min-height: 48rem; --regulars-accent: #0b6b70; --regulars-on-accent: #ffffff;/,
    );
    assert.match(await page.text("#contrast"), /Text \/ Background: 16\.\d readable/);
    const input = await page.find("[name=surface]");
    await page.run(
      `arguments[0].value = "#333333"; arguments[0].dispatchEvent(new Event("input", { bubbles: true }))`,
      input,
    );
    assert.match(await page.text("#contrast"), /too low/);
    await (await page.find("[name=way][value=wordpress]")).sendKeys(Key.SPACE);
    assert.equal(await snippet(), `[regulars metric="nps" lang="pl" promoters="90"]`);
    await (await page.find("[name=width][value=phone]")).sendKeys(Key.SPACE);
    assert.ok((await (await page.find("#preview")).getRect()).width <= 377);
    await page.until(
      async () => (await page.find("#preview")).getRect().then(({ height }) => height > 600),
      "the frame keeps its height",
    );

    const address = await page.driver.getCurrentUrl();
    assert.ok(!new URL(address).search, "the server is told nothing");
    await page.open("/");
    await page.driver.get(address);
    assert.equal(await snippet(), `[regulars metric="nps" lang="pl" promoters="90"]`);
    assert.equal(await (await page.find("[name=value-promoters]")).getAttribute("value"), "90");
    await page.accessible("main");
    await page.quiet();

    await (await page.find("[name=way][value=script]")).sendKeys(Key.SPACE);
    await (await page.find("[name=metric]")).sendKeys("Customer satis");
    assert.match(await snippet(), /<regulars-csat lang="pl"/);
    // Figures are typed as the page's language writes them, and handed on as HTML wants them.
    await page.open("/pl/builder.html");
    await (await page.find("[name=metric]")).sendKeys("Warto");
    const margin = await page.find("[name=value-margin]");
    await type(margin, "62,5 %");
    await type(await page.find("[name=value-order-value]"), "1 234,50");
    await page.until(async () => /order-value="1234.5"[^>]* margin="0.625"/.test(await snippet()));
    await (await page.find("[name=colours]")).sendKeys(Key.SPACE);
    assert.match(await page.text("#contrast"), /: \d+,\d /);
    await page.open("/builder.html", { width: 320 });
    await page.find("#values input");
    assert.ok(await page.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
  });
}
