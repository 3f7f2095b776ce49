// The subscription analyser as an owner uses it: take the sample or drop an export, answer questions, read the figures.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { browsers, dropOn, site } from "./harness.js";

const inside = (/** @type {string} */ selector) => `regulars-subscriptions >>> ${selector}`;
const part = (/** @type {string} */ name) => inside(`[part=${name}]`);

const drop = dropOn("regulars-subscriptions");

for (const browser of browsers) {
  test(`${browser}: the sample is analysed by keyboard alone`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until, accessible, quiet, tabTo, driver } = page;
    await open("/subscriptions.html");
    await find(part("sample"));
    await accessible();
    await tabTo("sample");
    await driver.actions().sendKeys(Key.ENTER).perform();
    await find(part("figures"));
    const figures = await text(part("figures"));
    assert.match(figures, /Customers\s+353/);
    assert.match(figures, /Churn per month\s+4\.2%\s+3\.5% to 4\.9%/);
    assert.match(figures, /paused: 21/);
    await until(async () =>
      /In an average month 4\.2% of customers leave \(3\.5% to 4\.9%\)/.test(
        await text(inside(".root > [role=status]")),
      ),
    );
    assert.match(await text(inside(".verdict")), /Of the revenue of a year ago, 70% was kept/);
    await accessible();
    await quiet();
  });

  test(`${browser}: a question shows the cells it is about, and its answer gives the report`, async (t) => {
    const page = await site(t, browser);
    const { open, find, findAll, text, run, accessible, quiet } = page;
    await open("/subscriptions.html", { width: 320 });
    await find(inside(".drop"));
    await run(
      drop,
      "customer,start,end,price\na,2025-01-05,,120\nb,2025-01-10,2025-06-10,60\nc,2025-03-01,,60\n",
      "plain.csv",
    );
    await find(part("question"));
    assert.match(await text(part("question")), /How often are the prices in “price” paid, for example 120/);
    await accessible();
    const answers = await findAll(part("answer"));
    assert.equal(answers.length, 4);
    await answers[2].click();
    await find(part("figures"));
    assert.match(await text(part("figures")), /Monthly recurring revenue \(MRR\)\s+15/);
    assert.ok(await run("return document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways");
    await accessible();
    await quiet();
  });

  test(`${browser}: settings change the report, and its figures fill a calculator`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until, run, driver, quiet } = page;
    await open("/subscriptions.html");
    await (await find(part("sample"))).click();
    await find(part("figures"));
    await run(`const root = document.querySelector("regulars-subscriptions").shadowRoot;
      root.querySelector("[part=settings]").open = true;
      const list = root.querySelector("[name=cohort]");
      list.value = "year";
      list.dispatchEvent(new Event("change"));`);
    await until(
      async () =>
        (await run(`return document.querySelector("regulars-subscriptions").shadowRoot.activeElement?.name`)) ===
        "cohort",
    );
    const link =
      await run(`return [...document.querySelector("regulars-subscriptions").shadowRoot.querySelectorAll("[part=next] a")]
      .map((link) => link.href).find((href) => href.includes("revenue-retention"))`);
    await driver.get(link);
    // 3,223.33 lost, 228 less and 445 more of 11,668.67, as in the report's rates.
    await until(async () => /74\.2/.test(await text("regulars-revenue-retention >>> .value")));
    await quiet();
  });

  test(`${browser}: orders are refused with a sentence`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until, run, quiet } = page;
    await open("/subscriptions.html");
    await find(inside(".drop"));
    await run(drop, "Order ID,Order date,Customer,Total\n1,2025-01-05,a,10\n", "orders.csv");
    await until(async () => /This file lists orders/.test(await text(inside("[role=alert]"))));
    await quiet();
  });
}
