// Advertising costs dropped together with orders: the cost of winning a customer, and its ratio to the cost of keeping
// one.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { browsers, dropOn, site } from "./harness.js";

const read = (/** @type {string} */ name) => readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8");
const inside = (/** @type {string} */ selector) => `regulars-orders >>> ${selector}`;
const drop = dropOn("regulars-orders");
const text = `return document.querySelector("regulars-orders").shadowRoot.textContent`;

for (const browser of browsers) {
  test(`${browser}: costs of advertising dropped with orders give the cost of winning a customer`, async (t) => {
    const page = await site(t, browser);
    const { open, find, findAll, run, until, quiet } = page;
    const shows = (/** @type {RegExp} */ pattern) =>
      until(async () => pattern.test(String(await run(text))), `${pattern} does not show`);
    await open("/orders.html");
    await find(inside(".drop"));
    // A cost file that lacks a column is refused with the column's name.
    await run(drop, read("channels-sample.csv"), "orders.csv", "month,cost\n2024-01-01,5\n2024-02-01,6\n", "costs.csv");
    await shows(/costs\.csv: .*Channel or source/);
    await run(drop, read("channels-sample.csv"), "orders.csv", read("ad-spend-sample.csv"), "costs.csv");
    await find(inside("[part=report]"));
    // By tests/golden/acquisition.py: 44.92 (41.75 to 48.40); google 76.08 in month 3; 7.09 times (6.23 to 8.05).
    // Rounded to the precision of the intervals.
    await shows(/Winning a customer cost 45 on average \(42 to 48\)/);
    await shows(/google: 76 for a customer .* Paid back by month 3\./);
    await shows(/Winning a customer costs 7\.1 times as much as keeping one \(6\.2 to 8\.[01]\)/);
    const links = await findAll(inside("a"));
    const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
    assert.ok(
      addresses.some((href) => /acquisition-cost\.html#r1:acquisition-cost.*&new-customers=717/.test(String(href))),
    );
    const versus = addresses.find((href) => /acquisition-vs-retention\.html#/.test(String(href)));
    assert.ok(versus);
    await quiet();
    await open(versus.replace(page.origin, ""));
    await until(async () =>
      /7\.09/.test(
        String(
          await run(
            `return [...document.querySelector("regulars-acquisition-vs-retention").shadowRoot?.querySelectorAll("input") ?? []].map(({ value }) => value).join(" ")`,
          ),
        ),
      ),
    );
  });
}
