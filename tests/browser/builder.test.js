// The embed builder by keyboard: preview, state in the address, snippets.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { Key } from "selenium-webdriver";
import { heights } from "../../tools/heights.js";
import { serve } from "../../tools/serve.js";
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
    const room = Math.min(...heights().nps[""]);
    const { files } = JSON.parse(readFileSync(new URL("../../dist/sri.json", import.meta.url), "utf8"));
    const integrity = `integrity="${files["inline/elements/nps.js"]}" crossorigin="anonymous"`;
    const element = `<regulars-nps promoters="90" style="display: block; min-height: max(${room}rem, ${room * 16}px)"></regulars-nps>`;
    const is = (/** @type {string} */ text) => page.until(async () => (await snippet()) === text, `not ${text}`);
    await is(`<script type="module" src="/regulars/nps.js" ${integrity}></script>\n${element}`);
    await (await page.find("[name=lang]")).sendKeys("p");
    await (await page.find("[name=colours]")).sendKeys(Key.SPACE);
    assert.match(
      await snippet(),
      /<regulars-nps lang="pl" promoters="90" style="display: block; min-height: max\([\d.]+rem, \d+px\); --regulars-accent: #0b6b70; --regulars-on-accent: #ffffff"/,
    );
    assert.match(await page.text("#contrast"), /Text \/ Background: 16\.\d readable/);
    const input = await page.find("[name=surface]");
    await page.run(
      `arguments[0].value = "#333333"; arguments[0].dispatchEvent(new Event("input", { bubbles: true }))`,
      input,
    );
    assert.match(await page.text("#contrast"), /too low/);
    await (await page.find("[name=way][value=wordpress]")).sendKeys(Key.SPACE);
    // Accent, scheme and other styles are attributes of the shortcode; unchanged colours follow the scheme.
    await (await page.find("[name=scheme]")).sendKeys("D");
    await (await page.find("[name=radius]")).sendKeys("Sq");
    const shortcode = `[regulars metric="nps" lang="pl" promoters="90" scheme="dark" radius="0px" accent="#6fd0cf" on-accent="#06282a" surface="#333333" ink="#e9efed"]`;
    await is(shortcode);
    await (await page.find("[name=width][value=phone]")).sendKeys(Key.SPACE);
    assert.ok((await (await page.find("#preview")).getRect()).width <= 377);
    await page.until(
      async () => (await page.find("#preview")).getRect().then(({ height }) => height > 600),
      "the frame keeps its height",
    );

    const address = await page.driver.getCurrentUrl();
    assert.ok(!new URL(address).search, "the server receives nothing");
    await page.open("/");
    await page.driver.get(address);
    assert.equal(await snippet(), shortcode);
    assert.equal(await (await page.find("[name=value-promoters]")).getAttribute("value"), "90");
    await page.accessible("main");
    await page.quiet();

    await (await page.find("[name=way][value=script]")).sendKeys(Key.SPACE);
    await (await page.find("[name=metric]")).sendKeys("Customer satis");
    assert.match(await snippet(), /<regulars-csat lang="pl"/);
    // Figures are typed in the page's number format and written in HTML's.
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

  test(`${browser}: example amounts follow the currency, as in the calculator, until they are typed over`, async (t) => {
    const page = await site(t, browser);
    const amount = async () => (await page.find("[name=value-order-value]")).getAttribute("value");
    const currency = async () => page.find("[name=currency]");
    await page.open("/builder.html#metric=clv");
    await page.until(async () => (await amount()) === "50");
    await type(await currency(), "RSD");
    await page.until(async () => (await amount()) === "6,000");
    assert.doesNotMatch(await page.text("#snippet"), /order-value/);
    await type(await page.find("[name=value-order-value]"), "7,000");
    await type(await currency(), "PLN");
    await page.until(async () => /currency="PLN" order-value="7000"/.test(await page.text("#snippet")));
    assert.equal(await amount(), "7,000");
    await page.open("/mk/builder.html#metric=clv");
    await page.until(async () => (await amount()) === "3.000");
    assert.doesNotMatch(await page.text("#snippet"), /order-value/);
    await page.quiet();
  });
}

/** Radio buttons of the embedding methods, in their order on the page. */
const WAYS = ["inline", "script", "cdn", "npm", "wordpress", "frame"];

test("chromium: the builder begins with the location of the files, and saves them", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "regulars-builder-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const page = await site(t, "chromium");
  const chromium = /** @type {any} */ (page.driver);
  await chromium.sendDevToolsCommand("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  await page.open("/builder.html");
  const controls = await page.run(
    `return [...document.querySelectorAll("#builder :is(input, select)")].slice(0, 7).map(({ name, value }) => name + "=" + value)`,
  );
  assert.deepEqual(controls, [...WAYS.map((way) => `way=${way}`), "metric=nps"]);
  const saved = async (/** @type {string} */ way, /** @type {string} */ name) => {
    await (await page.find(`[name=way][value=${way}]`)).sendKeys(Key.SPACE);
    await (await page.find("#download")).sendKeys(Key.ENTER);
    await page.until(async () => existsSync(join(folder, name)), `${name} is not saved`);
    await page.until(async () => readdirSync(folder).every((name) => !/crdownload/.test(name)));
    return readFileSync(join(folder, name));
  };
  const { version, files } = JSON.parse(readFileSync(new URL("../../dist/sri.json", import.meta.url), "utf8"));
  const one = await saved("inline", "nps.js");
  const hash = (/** @type {Uint8Array} */ content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;
  assert.equal(hash(one), files["inline/elements/nps.js"]);

  // The zip has every file that a visitor's browser requests, in any language and with every panel opened.
  const zip = unzipSync(await saved("script", `regulars-nps-${version}.zip`));
  assert.ok(Object.keys(zip).length < 90, `${Object.keys(zip).length} files`);
  for (const [name, content] of Object.entries(zip)) {
    assert.match(name, /^regulars\/(elements\/nps\.js|[\w-]+\.(js|wasm))$/);
    assert.ok(readFileSync(new URL(name.replace("regulars", "../../dist"), import.meta.url)).equals(content), name);
  }
  const snippet = await page.text("#snippet");
  assert.match(snippet, /<link rel="modulepreload" href="\/regulars\/chunk-[\w-]+\.js">/);
  assert.match(snippet, /<link rel="preload" as="fetch" [^>]*href="\/regulars\/nps-\w+\.wasm">/);
  for (const [, name] of snippet.matchAll(/(?:href|src)="\/([^"]+)"/g)) assert.ok(zip[name], name);
  /** @type {Map<string, import("../../tools/serve.js").Made>} */
  const unpacked = new Map(
    Object.entries(zip).map(([name, content]) => [
      `/${name}`,
      { body: content, type: name.endsWith(".wasm") ? ".wasm" : ".js" },
    ]),
  );
  unpacked.set("/page.html", {
    body: `<!doctype html><html lang="pl"><meta charset="utf-8"><link rel="icon" href="data:,"><title>t</title>${snippet}`,
    type: ".html",
    // Inline, because the snippet has a style attribute.
    headers: { "content-security-policy": "" },
  });
  const host = await serve({ made: unpacked, layers: [["/", "target/nothing/"]] });
  t.after(() => host.close());
  await page.driver.get(`${host.origin}/page.html`);
  await page.until(async () => /^50/.test(await page.text("regulars-nps >>> .value")));
  for (const part of ["share", "what-if"]) {
    await page.run(
      `document.querySelector("regulars-nps").shadowRoot.querySelector("details[part=${part}]").open = true`,
    );
    await page.until(() =>
      page.run(
        `return document.querySelector("regulars-nps").shadowRoot.querySelector("div.${part}").children.length > 0`,
      ),
    );
  }
  assert.deepEqual(await page.errors(), []);

  await page.open("/builder.html");
  const plugin = unzipSync(await saved("wordpress", `regulars-wordpress-calculators-${version}.zip`));
  assert.ok(plugin["regulars/regulars.php"]);
  const whole = await page.run(`return document.querySelector("#plugin").href`);
  assert.ok(unzipSync(new Uint8Array(await (await fetch(whole)).arrayBuffer()))["regulars/dist/elements/orders.js"]);
  const framed = unzipSync(
    await saved("frame", `regulars-nps-${version} (1).zip`).catch(() => saved("frame", `regulars-nps-${version}.zip`)),
  );
  for (const name of ["embed.html", "embed.js", "frame.js"]) assert.ok(framed[`regulars/${name}`], name);
  const frame = await page.text("#snippet");
  assert.match(
    frame,
    /<iframe data-regulars title="Net Promoter Score" width="100%" height="\d{4}" sandbox="allow-scripts allow-same-origin /,
  );
  await page.accessible("main");
  assert.deepEqual(await page.errors(), []);
});
