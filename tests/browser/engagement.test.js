// The engagement analyser as an owner uses it: take the sample or drop a log with orders, answer questions, set
// weights, read.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { browsers, site } from "./harness.js";

const inside = (/** @type {string} */ selector) => `regulars-engagement >>> ${selector}`;
const part = (/** @type {string} */ name) => inside(`[part=${name}]`);
const read = (/** @type {string} */ name) => readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8");

/** Drops texts as files on the drop zone: pairs of text and name. */
const drop = `const zone = document.querySelector("regulars-engagement").shadowRoot.querySelector(".drop");
  const dataTransfer = new DataTransfer();
  for (let at = 0; at < arguments.length; at += 2) dataTransfer.items.add(new File([arguments[at]], arguments[at + 1]));
  for (const type of ["dragover", "drop"]) zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));`;

for (const browser of browsers) {
  test(`${browser}: the sample is analysed by keyboard alone, from visits to later purchases`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, accessible, quiet, tabTo, driver } = page;
    await open("/engagement.html");
    await find(part("sample"));
    await accessible();
    await tabTo("sample");
    await driver.actions().sendKeys(Key.ENTER).perform();
    await find(part("figures"));
    const figures = await text(part("figures"));
    assert.match(figures, /People\s+562/);
    assert.match(figures, /Score per person\s+14\.3[56]/);
    assert.match(
      await text(inside(".verdict")),
      /Of the most engaged third, 53\.85% bought later; of the least engaged, 26\.57%/,
    );
    await accessible();
    await quiet();
  });

  test(`${browser}: a log dropped with orders is scored, with custom weights, and fills the calculator`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until, run, driver, quiet } = page;
    await open("/engagement.html");
    await find(inside(".drop"));
    await run(drop, read("shop-sample.csv"), "orders.csv", read("events-sample.csv"), "log.csv");
    await find(part("figures"));
    assert.match(await text(inside(".verdict")), /bought later/);
    await run(`const root = document.querySelector("regulars-engagement").shadowRoot;
      root.querySelector("[part=settings]").open = true;
      const box = root.querySelector("[name=visitWeight]");
      box.value = "0";
      box.dispatchEvent(new Event("change"));`);
    // 8,070.99 points minus 1,908 visits, of 562 people.
    await until(async () => /Score per person\s+10\.97/.test(await text(part("figures"))));
    const link = await run(
      `return document.querySelector("regulars-engagement").shadowRoot.querySelector("[part=next] a").href`,
    );
    await driver.get(link);
    await until(async () => /10\.9662/.test(await text("regulars-engagement-score >>> .value")));
    await quiet();
  });

  test(`${browser}: a question shows the cells it is about; orders are refused with a sentence`, async (t) => {
    const page = await site(t, browser);
    const { open, find, findAll, text, until, run, accessible, quiet } = page;
    await open("/engagement.html", { width: 320 });
    await find(inside(".drop"));
    await run(drop, "user,time\na,2026-01-05 10:00\nb,2026-01-05 11:00\nb,2026-01-06 11:00\n", "logins.csv");
    await find(part("question"));
    assert.match(await text(part("question")), /Which column is “Action”/);
    await accessible();
    const answers = await findAll(part("answer"));
    assert.equal(answers.length, 1);
    await answers[0].click();
    await find(part("figures"));
    assert.match(await text(part("figures")), /Events\s+3/);
    assert.ok(await run("return document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways");
    await (await find(part("back"))).click();
    await find(inside(".drop"));
    await run(drop, "Order ID,Order date,Customer,Total\n1,2025-01-05,a,10\n", "orders.csv");
    await until(async () => /This file lists orders/.test(await text(inside("[role=alert]"))));
    await quiet();
  });
}
