// The table of customers: filters, whole addresses, a million rows, saved lists, and a page for each customer.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { inspectOrders } from "../../dist/orders.js";
import { browsers, dropOn, site, type } from "./harness.js";
import { catchSaves, inside, part, ROOT, shopReport } from "./report.js";

const cells = `${ROOT} return [...root.querySelectorAll(".vbody [role=row]:not([hidden])")].map((row) => [...row.children].map((cell) => cell.textContent))`;
const columns = `${ROOT} return [...root.querySelectorAll(".vhead [role=columnheader]")].map((head) => head.textContent)`;
const shown = `${ROOT} return root.querySelector("[part~=customers] .tools [role=status]").textContent`;

for (const browser of browsers) {
  test(`${browser}: customers are filtered by segment, value, chance and last purchase, and saved so`, async (t) => {
    const { run, find, until, chapters, choose, saved, accessible } = await shopReport(t, browser);
    await chapters("customers");
    await until(async () => (await run(shown)) === "820 customers");
    await run(`${ROOT} root.querySelector(".filters").open = true`);
    await accessible(undefined);
    await choose(
      inside("[name=filterSegment]"),
      await run(
        `${ROOT} return [...root.querySelector("[name=filterSegment]").options].find(({ text }) => text === "Champions").value`,
      ),
    );
    await until(async () => (await run(shown)) !== "820 customers");
    const names = await run(columns);
    const at = (/** @type {string} */ name) => names.indexOf(name);
    for (const row of await run(cells)) assert.equal(row[at("Segment")], "Champions");
    const champions = Number.parseInt(await run(shown), 10);
    await type(await find(inside("[name=aliveFrom]")), "50", Key.TAB);
    await until(async () => Number.parseInt(await run(shown), 10) <= champions);
    for (const row of await run(cells)) assert.ok(Number.parseFloat(row[at("Chance of being active")]) >= 50);
    await (await find(part("clear-filters"))).click();
    await type(await find(inside("[name=lastFrom]")), "12012025");
    await until(async () => (await run(shown)) !== "820 customers");
    for (const row of await run(cells)) assert.match(row[at("Last purchase")], /^12\/\d\d\/2025$/);
    const count = Number.parseInt(await run(shown), 10);
    assert.ok(count > 0 && count < 820 && champions < 820, `${count}, ${champions}`);
    await run(catchSaves);
    await (await find(part("save-workbook"))).click();
    await (await find(part("save-customers"))).click();
    const csv = String(await saved(".csv"))
      .trim()
      .split("\r\n");
    assert.equal(csv.length, count + 1);
    // Another reader (calamine) finds the same customers in the workbook.
    const book = new Blob([new Uint8Array(await saved(".xlsx"))]);
    const preview = await inspectOrders(book, {
      columns: { customer: "Customer", date: "Last purchase", amount: "Revenue" },
    });
    assert.ok(preview.ok, JSON.stringify(preview));
    assert.deepEqual(preview.headers, csv[0].replace("\ufeff", "").split(","));
    assert.equal(preview.rows[0][0], csv[1].split(",")[0]);
    await (await find(part("clear-filters"))).click();
    await until(async () => (await run(shown)) === "820 customers");
  });

  test(`${browser}: an action leads to its customers`, async (t) => {
    const { run, until } = await shopReport(t, browser);
    await run(`${ROOT} root.querySelector(".advice li button").click()`);
    const members = await run(`${ROOT} return root.querySelector(".advice li p").textContent.match(/\\d+/)[0]`);
    await until(async () => (await run(shown)).startsWith(members), `not ${members}`);
    assert.ok(await run(`${ROOT} return root.querySelector("[part~=chapter-customers]").open`));
  });

  test(`${browser}: a customer’s page has purchases on a line, the chance over time, the next purchase and the value`, async (t) => {
    const { run, find, until, chapters, driver, text, accessible, quiet } = await shopReport(t, browser);
    await chapters("customers");
    await until(async () => (await run(shown)) === "820 customers");
    await run(`${ROOT} root.querySelector(".vtable").focus()`);
    await driver.actions().sendKeys(Key.ARROW_DOWN, Key.ARROW_DOWN, Key.ARROW_DOWN, Key.ENTER).perform();
    await find(part("customer"));
    const row = (await run(cells))[3];
    assert.equal(await text(inside("dialog h3")), row[0]);
    await until(async () => (await run(`${ROOT} return root.querySelectorAll("dialog svg[role=img]").length`)) === 2);
    const purchases = Number(row[(await run(columns)).indexOf("Purchases")]);
    const marks = await run(`${ROOT} return root.querySelectorAll("dialog svg circle.outlined").length`);
    assert.equal(marks, purchases);
    const alive = row[(await run(columns)).indexOf("Chance of being active")];
    assert.ok((await text(part("customer"))).includes(`still active is ${alive}`), alive);
    assert.match(await text(part("next-purchase")), /20\d\d|no further purchase/);
    await accessible();
    await driver.actions().sendKeys(Key.ESCAPE).perform();
    await until(async () => (await run(`${ROOT} return root.querySelector("dialog") === null`)) === true);
    assert.equal(await run(`${ROOT} return root.activeElement?.className`), "vtable");
    await quiet();
  });

  test(`${browser}: long addresses are shown in full; hundreds of thousands of rows scroll and sort`, async (t) => {
    const page = await site(t, browser);
    const { open, find, run, until } = page;
    await open("/orders.html");
    await find(inside(".drop"));
    await run(`const rows = ["customer,date,amount"];
      for (let i = 0; i < 200000; i++) rows.push("a.rather.long.address." + ((i * 7919) % 200000) + "@example-of-a-shop.com,2024-" + String(1 + (i % 12)).padStart(2, "0") + "-0" + (1 + (i % 9)) + "," + (i % 977));
      window.file = rows.join("\\n");`);
    await run(dropOn("regulars-orders", "window.file"), "", "orders.csv");
    await until(async () => (await page.findAll(part("figures"))).length > 0, "no report", 120_000);
    await run(`${ROOT} root.querySelector("[part~=chapter-customers]").open = true`);
    await until(async () => (await run(shown)) === "200,000 customers", "not all", 60_000);
    const [[first]] = await run(cells);
    assert.match(first, /^a\.rather\.long\.address\.\d+@example-of-a-shop\.com$/);
    assert.deepEqual(
      await run(
        `${ROOT} return [...root.querySelectorAll(".vbody [role=row]:not([hidden]) > :first-child")].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent)`,
      ),
      [],
    );
    await (await find(inside(".vhead [role=columnheader]:nth-child(2) button"))).click();
    await until(async () => {
      const rows = await run(cells);
      return rows.length > 5 && /^0|^\D?0/.test(rows[0][1]);
    }, "not sorted upwards");
    await run(`${ROOT} const table = root.querySelector(".vtable"); table.focus(); table.scrollTop = 3e6;`);
    await until(async () => (await run(cells)).length > 5);
  });
}
