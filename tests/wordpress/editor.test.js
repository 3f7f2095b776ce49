// The plugin's zip in a real WordPress: uploaded, activated, used in the block editor, read by a visitor, removed.
// `npm run test:wordpress` installs Debian's WordPress, PHP and MariaDB where they are missing.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { before, test } from "node:test";
import { By, until as becomes } from "selenium-webdriver";
import { start } from "../../tools/browser.js";
import { buildPlugin } from "../../tools/wordpress.js";
import { installWordPress, startWordPress } from "./server.js";

before(installWordPress);

test("the zip is uploaded, used in the block editor, read by a visitor and removed without a trace", async (t) => {
  const zip = await buildPlugin();
  const { origin, sql, log } = await startWordPress(t);
  const driver = await start("chromium", []);
  t.after(() => driver.quit());
  const wait = (/** @type {() => Promise<any>} */ condition, /** @type {string} */ message) =>
    driver.wait(() => condition().catch(() => false), 60_000, message);

  await driver.get(`${origin}/wp-login.php`);
  await driver.executeScript(`
    document.getElementById("user_login").value = "admin"; document.getElementById("user_pass").value = "secret";
    document.getElementById("loginform").submit();`);
  await wait(async () => (await driver.getCurrentUrl()).includes("/wp-admin"), "not logged in");
  const options = () => sql("SELECT option_name FROM wordpress.wp_options WHERE option_name LIKE '%regulars%'").trim();

  await driver.get(`${origin}/wp-admin/plugin-install.php?tab=upload`);
  await driver.executeScript(
    `document.querySelector(".upload-plugin").style.display = "block"; document.getElementById("pluginzip").style.display = "block"`,
  );
  await driver.findElement(By.id("pluginzip")).sendKeys(zip);
  await driver.executeScript(`document.getElementById("install-plugin-submit").click()`);
  const activate = await driver.wait(becomes.elementLocated(By.css("a[href*='action=activate']")), 60_000);
  await driver.get(String(await activate.getAttribute("href")));

  await driver.get(`${origin}/wp-admin/post-new.php`);
  await wait(
    () => driver.executeScript(`return Boolean(window.wp?.blocks?.getBlockType("regulars/calculator"))`),
    "no block",
  );
  const variations = /** @type {{ name: string, title: string, keywords: string[] }[]} */ (
    await driver.executeScript(`return wp.blocks.getBlockVariations("regulars/calculator")`)
  );
  assert.equal(variations.length, 27);
  for (const [searched, id] of [
    ["net promoter", "nps"],
    ["churn", "retention-rate"],
    ["lifetime", "clv"],
  ])
    assert.ok(
      variations.some(
        ({ name, title, keywords }) => name === id && [title, ...keywords].join(" ").toLowerCase().includes(searched),
      ),
      searched,
    );
  await driver.executeScript(`
    const { createBlock } = wp.blocks;
    const { insertBlocks } = wp.data.dispatch("core/block-editor");
    insertBlocks([
      createBlock("core/paragraph", { content: "Before" }),
      createBlock("regulars/calculator", { metric: "clv", attributes: 'currency="EUR"\\nvalue="margin"' }),
      createBlock("core/shortcode", { text: '[regulars metric="nps" lang="pl"]See our guide.[/regulars]' }),
      createBlock("core/shortcode", { text: '[regulars metric="nsp"]' }),
      createBlock("regulars/calculator", { metric: "orders" }),
    ]);
    wp.data.dispatch("core/editor").editPost({ title: "Value", status: "publish" });`);
  // The live preview calculates.
  await wait(async () => {
    await driver.switchTo().defaultContent();
    const canvas = await driver.findElements(By.css("iframe[name=editor-canvas]"));
    if (canvas.length) await driver.switchTo().frame(canvas[0]);
    await driver.switchTo().frame(await driver.findElement(By.css("iframe[src*='metric=clv']")));
    const text = await driver.executeScript(
      `return document.querySelector("regulars-clv")?.shadowRoot?.querySelector(".value")?.textContent`,
    );
    return /\d/.test(String(text));
  }, "no preview");
  await driver.switchTo().defaultContent();
  await driver.executeScript(`return wp.data.dispatch("core/editor").savePost()`);
  await wait(
    () => driver.executeScript(`return wp.data.select("core/editor").isCurrentPostPublished()`),
    "not published",
  );
  const address = String(await driver.executeScript(`return wp.data.select("core/editor").getPermalink()`));

  // The author is told about the unknown metric.
  await driver.get(address);
  assert.match(await driver.findElement(By.css("body")).getText(), /There is no calculator “nsp”\. Available: /);

  await driver.manage().deleteAllCookies();
  await driver.manage().logs().get("browser");
  await driver.get(address);
  // A calculator further down calculates when the visitor scrolls near it.
  const calculated = (/** @type {string} */ id) => `
    const element = document.querySelector("regulars-${id}");
    return /\\d/.test(element.shadowRoot?.querySelector(".value")?.textContent);`;
  await wait(() => driver.executeScript(calculated("clv")), "a visitor sees no result");
  const shift = await driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1]; let sum = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 500);`);
  assert.ok(Number(shift) <= 0.02, `layout shift ${shift}`);
  await driver.executeScript(`document.querySelector("regulars-nps").scrollIntoView()`);
  await wait(() => driver.executeScript(calculated("nps")), "a visitor sees no result of the shortcode");
  assert.doesNotMatch(await driver.findElement(By.css("body")).getText(), /nsp/);
  const severe = (await driver.manage().logs().get("browser")).filter(({ level }) => level.name === "SEVERE");
  assert.deepEqual(
    severe.map(({ message }) => message),
    [],
  );

  // A WooCommerce-shaped export: https://woocommerce.com/document/order-export-csv/ names these columns.
  const orders = [
    "order_id,date_created,status,total,currency,customer_email",
    "1,2024-01-05 10:00:00,completed,10.00,EUR,ann@example.org",
    "2,2024-02-01 11:00:00,completed,20.00,EUR,bob@example.org",
    "3,2024-03-09 12:00:00,completed,30.00,EUR,ann@example.org",
  ].join("\\n");
  await wait(
    () =>
      driver.executeScript(
        `return Boolean(document.querySelector("regulars-orders").shadowRoot?.querySelector("[part=drop]"))`,
      ),
    "no drop zone",
  );
  await driver.executeScript(`
    const data = new DataTransfer();
    data.items.add(new File(["${orders}"], "orders.csv", { type: "text/csv" }));
    document.querySelector("regulars-orders").shadowRoot.querySelector("[part=drop]").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }));`);
  const inOrders = (/** @type {string} */ selector, then = "") =>
    `const node = document.querySelector("regulars-orders").shadowRoot.querySelector("${selector}"); if (node) { ${then} } return Boolean(node)`;
  await wait(() => driver.executeScript(inOrders("[part=analyze]", "node.click();")), "no preview of the orders");
  await wait(() => driver.executeScript(inOrders("[part=report]")), "no report on the orders");

  // Feeds run no scripts: the enclosed text stands in.
  const feed = await (await fetch(`${origin}/?feed=rss2`)).text();
  assert.match(feed, /See our guide\./);
  assert.doesNotMatch(feed, /<regulars-/);
  assert.equal(options().includes("regulars_"), false);
  if (existsSync(log)) assert.doesNotMatch(readFileSync(log, "utf8"), /regulars/);
});
