// The plugin's zip in a real WordPress: uploaded, activated, used in the block editor, read by a visitor, removed.
// `npm run test:wordpress` installs Debian's WordPress, PHP and MariaDB where they are missing;
// REGULARS_WORDPRESS=/folder tries another version of WordPress, REGULARS_WORDPRESS_THEME another of its themes.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { By, until as becomes, Key } from "selenium-webdriver";
import { start } from "../../tools/browser.js";
import { buildPlugin } from "../../tools/wordpress.js";
import { installWordPress, startWordPress } from "./server.js";

before(installWordPress);

/** A WooCommerce-shaped export: https://woocommerce.com/document/order-export-csv/ names these columns. */
const ORDERS = [
  "order_id,date_created,status,total,currency,customer_email",
  "1,2024-01-05 10:00:00,completed,10.00,EUR,ann@example.org",
  "2,2024-02-01 11:00:00,completed,20.00,EUR,bob@example.org",
  "3,2024-03-09 12:00:00,completed,30.00,EUR,ann@example.org",
].join("\\n");

/** @typedef {import("selenium-webdriver").WebDriver} Driver */

/** @param {Driver} driver @param {() => Promise<any>} condition @param {string} message */
const waitIn = (driver, condition, message) => driver.wait(() => condition().catch(() => false), 60_000, message);

/** @param {Driver} driver @param {string} origin */
async function logIn(driver, origin) {
  await driver.get(`${origin}/wp-login.php`);
  await driver.executeScript(`
    document.getElementById("user_login").value = "admin"; document.getElementById("user_pass").value = "secret";
    document.getElementById("loginform").submit();`);
  await waitIn(driver, async () => (await driver.getCurrentUrl()).includes("/wp-admin"), "not logged in");
}

/** Uploads a plugin and activates it. @param {Driver} driver @param {string} origin @param {string} zip its path */
async function upload(driver, origin, zip) {
  await driver.get(`${origin}/wp-admin/plugin-install.php?tab=upload`);
  await driver.executeScript(
    `document.querySelector(".upload-plugin").style.display = "block"; document.getElementById("pluginzip").style.display = "block"`,
  );
  await driver.findElement(By.id("pluginzip")).sendKeys(zip);
  await driver.executeScript(`document.getElementById("install-plugin-submit").click()`);
  const activate = await driver.wait(becomes.elementLocated(By.css("a[href*='action=activate']")), 60_000);
  await driver.get(String(await activate.getAttribute("href")));
}

test("the zip without analysers is uploaded where PHP takes 2 MB, and offers the calculators", async (t) => {
  const { calculators } = await buildPlugin();
  const { origin } = await startWordPress(t);
  const driver = await start("chromium", []);
  t.after(() => driver.quit());
  await logIn(driver, origin);
  await upload(driver, origin, calculators);
  await driver.get(`${origin}/wp-admin/post-new.php`);
  const run = (/** @type {string} */ script) => /** @type {Promise<any>} */ (driver.executeScript(script));
  await waitIn(driver, () => run(`return Boolean(wp.blocks.getBlockType("regulars/calculator"))`), "no block");
  const metrics = await run(
    `return wp.blocks.getBlockVariations("regulars/calculator").map(({ attributes }) => attributes.metric)`,
  );
  assert.equal(metrics.length, 28);
  assert.ok(metrics.includes("nps") && !metrics.includes("orders"), metrics.join());
});

test("the zip is uploaded, used in the block editor, read by a visitor and removed without a trace", async (t) => {
  const { whole: zip } = await buildPlugin();
  const { origin, sql, site, log } = await startWordPress(t, "20M");
  const driver = await start("chromium", []);
  t.after(() => driver.quit());
  const run = (/** @type {string} */ script, /** @type {unknown[]} */ ...values) =>
    /** @type {Promise<any>} */ (driver.executeScript(script, ...values));
  const wait = (/** @type {() => Promise<any>} */ condition, /** @type {string} */ message) =>
    waitIn(driver, condition, message);
  const admin = (/** @type {string} */ page) => driver.get(`${origin}/wp-admin/${page}`);
  const theme = process.env.REGULARS_WORDPRESS_THEME;
  if (theme)
    sql(
      `UPDATE wordpress.wp_options SET option_value = '${theme}' WHERE option_name IN ('template', 'stylesheet', 'current_theme')`,
    );

  await logIn(driver, origin);
  await upload(driver, origin, zip);
  t.diagnostic(
    await run(
      `return document.getElementById("footer-upgrade")?.textContent + " " + document.body.className.match(/version-\\S+/)`,
    ),
  );

  const editor = async () => {
    await admin("post-new.php");
    await wait(() => run(`return Boolean(wp.blocks.getBlockType("regulars/calculator"))`), "no block");
    await run(`wp.data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false)`);
  };

  // The author's language is not the site's.
  const speak = (/** @type {string} */ locale) =>
    sql(`UPDATE wordpress.wp_usermeta SET meta_value = '${locale}' WHERE user_id = 1 AND meta_key = 'locale'`);
  speak("pl_PL");
  await editor();
  assert.equal(await run(`return wp.blocks.getBlockType("regulars/calculator").title`), "Kalkulator lojalności");
  const names = `return wp.blocks.getBlockVariations("regulars/calculator").map(({ title }) => title)`;
  assert.ok((await run(names)).includes("Analiza zamówień"), String(await run(names)));
  speak("");
  await run("window.onbeforeunload = null");

  // An author finds a calculator by its name, sees an example and inserts it.
  await editor();
  assert.equal((await run(names)).length, 32);
  const itemNamed = (/** @type {string} */ name) =>
    By.xpath(`//button[contains(@class, "block-editor-block-types-list__item")][.//span[text()="${name}"]]`);
  const field = By.css(".block-editor-inserter__search input");
  const found = async (/** @type {string} */ searched, /** @type {string} */ name) => {
    await wait(async () => {
      const box = driver.findElement(field);
      // The editor paints its lists anew while it loads, and forgets what was typed before.
      if ((await box.getAttribute("value")) !== searched) await box.sendKeys(Key.chord(Key.CONTROL, "a"), searched);
      return (await driver.findElements(itemNamed(name))).length === 1;
    }, `no ${name} for “${searched}”`);
  };
  await driver.wait(becomes.elementLocated(By.css("button[class*=inserter-toggle]")), 20_000).click();
  await driver.wait(becomes.elementLocated(field), 20_000);
  await found("churn", "Retention and churn rate");
  await found("lifetime", "Customer Lifetime Value");
  await found("net promoter", "Net Promoter Score");
  const example = By.css(".block-editor-inserter__preview-content iframe");
  await wait(async () => {
    // The list is painted anew while one types.
    const [item] = await driver.findElements(itemNamed("Net Promoter Score"));
    await driver.actions().move({ x: 640, y: 500 }).pause(100).move({ origin: item }).pause(1000).perform();
    return (await driver.findElements(example)).length > 0;
  }, "no example on hover");
  await driver.findElement(itemNamed("Net Promoter Score")).click();
  const blocksOf = `return wp.data.select("core/block-editor").getBlocks().filter(({ name }) => name === "regulars/calculator").map(({ attributes }) => attributes)`;
  await wait(async () => (await run(blocksOf))[0]?.metric === "nps", "not inserted");

  // Its settings, as an author changes them in the sidebar.
  await run(`
    const [block] = wp.data.select("core/block-editor").getBlocks().filter(({ name }) => name === "regulars/calculator");
    wp.data.dispatch("core/block-editor").selectBlock(block.clientId);
    wp.data.dispatch("core/edit-post").openGeneralSidebar("edit-post/block");`);
  const panel = async (/** @type {string} */ title) => {
    const button = await driver.wait(
      becomes.elementLocated(
        By.xpath(`//button[contains(@class, "components-panel__body-toggle")][contains(., "${title}")]`),
      ),
      20_000,
      `no panel ${title}`,
    );
    if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  };
  const control = (/** @type {string} */ label) =>
    driver.wait(
      becomes.elementLocated(By.xpath(`//*[@id = //label[normalize-space() = "${label}"]/@for]`)),
      20_000,
      `no control ${label}`,
    );
  await panel("Net Promoter Score");
  await control("Language").sendKeys("Pol");
  await control("Confidence interval").sendKeys("Sco");
  await panel("Initial values");
  await control("Promoters").sendKeys("90");
  await panel("Visible parts");
  await control("Without formula and sources").click();
  await panel("Colour scheme");
  await control("Colour scheme").sendKeys("Dark");
  assert.deepEqual(
    (await run(blocksOf))[0].attributes.split("\n"),
    ['interval="score"', 'lang="pl"', 'promoters="90"', 'hide="explain"', 'scheme="dark"'].sort((one, other) => {
      const order = ["lang", "interval", "promoters", "hide", "scheme"];
      const at = (/** @type {string} */ line) => order.indexOf(line.split("=")[0]);
      return at(one) - at(other);
    }),
  );
  assert.ok(
    await run(
      `return [...document.querySelectorAll(".components-panel")].some((panel) => /Accent/.test(panel.textContent) || /Colours/.test(panel.textContent))`,
    ),
    "no colours",
  );

  // Shortcodes become blocks and blocks shortcodes, with what they enclose.
  const transformed = await run(`
    const { createBlock, rawHandler, switchToBlockType } = wp.blocks;
    const text = '[regulars metric="clv" lang="pl" compact]See our guide.[/regulars]';
    const [block] = switchToBlockType(createBlock("core/shortcode", { text }), "regulars/calculator");
    const [pasted] = rawHandler({ HTML: "<p>[regulars metric='clv' lang='pl' compact]</p>" });
    const other = switchToBlockType(createBlock("core/shortcode", { text: "[gallery]" }), "regulars/calculator");
    const [back] = switchToBlockType(block, "core/shortcode");
    return { block: block.attributes, pasted: [pasted.name, pasted.attributes], other, back: back.attributes.text };`);
  const clv = { metric: "clv", attributes: 'lang="pl"\ncompact' };
  assert.deepEqual(transformed.block, { ...clv, fallback: "See our guide." });
  assert.deepEqual(transformed.pasted, ["regulars/calculator", { ...clv, fallback: "" }]);
  assert.equal(transformed.other, null);
  assert.equal(transformed.back, '[regulars metric="clv" lang="pl" compact]See our guide.[/regulars]');
  const patterns = await driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    wp.apiFetch({ path: "/wp/v2/block-patterns/patterns" }).then((all) => done(all.filter(({ name }) => name === "regulars/calculator")));`);
  assert.match(/** @type {any} */ (patterns)[0]?.content, /<!-- wp:regulars\/calculator \/-->/);

  await run(`
    const { createBlock } = wp.blocks;
    wp.data.dispatch("core/block-editor").insertBlocks([
      createBlock("core/paragraph", { content: "Before" }),
      createBlock("regulars/calculator", { metric: "clv", attributes: 'currency="EUR"\\nvalue="margin"' }),
      createBlock("core/shortcode", { text: '[regulars metric="csat" lang="pl"]See our guide.[/regulars]' }),
      createBlock("core/shortcode", { text: '[regulars metric="nsp"]' }),
      createBlock("regulars/calculator", { metric: "nothing" }),
      createBlock("regulars/calculator", { metric: "orders" }),
    ]);
    wp.data.dispatch("core/editor").editPost({ title: "Value", status: "publish" });`);
  // The live preview calculates, and an unknown calculator is said to be one.
  const canvas = async () => {
    await driver.switchTo().defaultContent();
    const frames = await driver.findElements(By.css("iframe[name=editor-canvas]"));
    if (frames.length) await driver.switchTo().frame(frames[0]);
  };
  await wait(async () => {
    await canvas();
    return /There is no calculator “nothing”\. Available: nps, /.test(await run("return document.body.textContent"));
  }, "no notice in the editor");
  await wait(async () => {
    await canvas();
    const frame = await driver.findElement(By.css("iframe[src*='metric=clv']"));
    // A calculator further down calculates when the author scrolls near it.
    await run("arguments[0].scrollIntoView()", frame);
    await driver.switchTo().frame(frame);
    const value = `return document.querySelector("regulars-clv")?.shadowRoot?.querySelector(".value")?.textContent`;
    return /\d/.test(String(await run(value)));
  }, "no preview");
  await driver.switchTo().defaultContent();
  await run(`return wp.data.dispatch("core/editor").savePost()`);
  await wait(() => run(`return wp.data.select("core/editor").isCurrentPostPublished()`), "not published");
  const address = String(await run(`return wp.data.select("core/editor").getPermalink()`));

  // The author is told about the unknown metric.
  await driver.get(address);
  assert.match(await driver.findElement(By.css("body")).getText(), /There is no calculator “nsp”\. Available: /);

  await driver.manage().deleteAllCookies();
  // A preload that is not used soon is only warned of.
  const quiet = async () =>
    assert.deepEqual(
      (await driver.manage().logs().get("browser"))
        .filter(({ level, message }) => level.name === "SEVERE" || /preload/.test(message))
        .map(({ message }) => message),
      [],
    );
  await driver.manage().logs().get("browser");
  await driver.get(address);
  // A calculator further down calculates when the visitor scrolls near it.
  const calculated = (/** @type {string} */ id) =>
    run(`
    const element = document.querySelector("regulars-${id}");
    return /\\d/.test(element.shadowRoot?.querySelector(".value")?.textContent);`);
  await wait(() => calculated("nps"), "a visitor sees no result");
  const shift = await driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1]; let sum = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 500);`);
  assert.ok(Number(shift) <= 0.02, `layout shift ${shift}`);
  // (90 − 20) / 120, in Polish, dark and without its formula.
  const look = `const { shadowRoot } = document.querySelector("regulars-nps");
    const background = getComputedStyle(shadowRoot.querySelector(".card")).backgroundColor.match(/\\d+/g).map(Number);
    return {
      value: shadowRoot.querySelector(".value").textContent,
      dark: Math.max(...background.slice(0, 3)) < 64,
      explain: shadowRoot.querySelector("[part=explain]").offsetHeight,
    };`;
  assert.deepEqual(await run(look), { value: "58,33", dark: true, explain: 0 });
  await new Promise((done) => setTimeout(done, 4000)); // until Chromium warns of unused preloads
  await quiet();
  for (const id of ["clv", "csat"]) {
    await run(`document.querySelector("regulars-${id}").scrollIntoView()`);
    await wait(() => calculated(id), `a visitor sees no result of ${id}`);
  }
  assert.doesNotMatch(await driver.findElement(By.css("body")).getText(), /nsp|nothing/);
  await quiet();

  const inOrders = (/** @type {string} */ selector, then = "") =>
    run(
      `const node = document.querySelector("regulars-orders").shadowRoot?.querySelector("${selector}"); if (node) { ${then} } return Boolean(node)`,
    );
  await wait(() => inOrders("[part=drop]"), "no drop zone");
  await inOrders(
    "[part=drop]",
    `const data = new DataTransfer();
    data.items.add(new File(["${ORDERS}"], "orders.csv", { type: "text/csv" }));
    node.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }));`,
  );
  await wait(() => inOrders("[part=report]"), "no report on the orders");
  await quiet();

  // Feeds run no scripts: the enclosed text stands in.
  const feed = await (await fetch(`${origin}/?feed=rss2`)).text();
  assert.match(feed, /See our guide\./);
  assert.doesNotMatch(feed, /<regulars-/);

  // Without the plugin the page stays whole; without its folder nothing of it is left.
  await logIn(driver, origin);
  await admin("plugins.php");
  await driver.get(
    String(await driver.findElement(By.css("a[href*='action=deactivate'][href*='regulars']")).getAttribute("href")),
  );
  const bare = await (await fetch(address)).text();
  assert.match(bare, /Before/);
  assert.doesNotMatch(bare, /<regulars-|plugins\/regulars/);
  await admin("plugins.php");
  await driver.get(
    String(
      await driver.findElement(By.css("a[href*='action=delete-selected'][href*='regulars']")).getAttribute("href"),
    ),
  );
  await driver.wait(becomes.elementLocated(By.css("#submit")), 20_000, "no question before deleting").click();
  await wait(async () => !existsSync(join(site, "wp-content/plugins/regulars")), "the folder is left");
  assert.ok(!readdirSync(join(site, "wp-content"), { recursive: true }).some((name) => /regulars/.test(String(name))));
  // WordPress itself keeps when a plugin was active last.
  assert.equal(
    sql(
      "SELECT option_name FROM wordpress.wp_options WHERE (option_name LIKE '%regulars%' OR option_value LIKE '%regulars%') AND option_name <> 'recently_activated'",
    ).trim(),
    "",
  );
  if (existsSync(log)) assert.doesNotMatch(readFileSync(log, "utf8"), /regulars/);
});
