// Loyalty programme, referred and lost customers: from a file to the sentence, with the cost, and to the calculators.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { browsers, site } from "./harness.js";

const orders = readFileSync(new URL("../data/members-sample.csv", import.meta.url), "utf8");
const golden = JSON.parse(readFileSync(new URL("../golden/programme.json", import.meta.url), "utf8"));
const inside = (/** @type {string} */ selector) => `regulars-orders >>> ${selector}`;
const drop = `const zone = document.querySelector("regulars-orders").shadowRoot.querySelector(".drop");
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([arguments[0]], "members.csv"));
  for (const type of ["dragover", "drop"]) zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));`;

/** Texts of the report's sections that have a title. */
const sections = `return [...document.querySelector("regulars-orders").shadowRoot.querySelectorAll("[part=picture]")]
  .map((section) => section.textContent).filter((text) => text.startsWith(arguments[0]))`;

for (const browser of browsers) {
  test(`${browser}: the report shows the effect of membership, referred customers and lost customers`, async (t) => {
    const page = await site(t, browser);
    const { open, find, findAll, run, until, quiet } = page;
    await open("/orders.html");
    await find(inside(".drop"));
    await run(drop, orders);
    await find(inside("[part=report]"));
    const shows = (/** @type {string} */ title, /** @type {RegExp} */ pattern) =>
      until(async () => /** @type {string[]} */ (await run(sections, title)).some((text) => pattern.test(text)));
    // From golden/programme.py; with an interval of 9 % to 74 %, only tens are certain.
    const [lift, error] = golden.member.matched.lift;
    const tens = (/** @type {number} */ ratio) => `\\+${Math.round(10 * (ratio - 1)) * 10}%`;
    const [low, high] = [-1.96, 1.96].map((z) => tens((1 + lift) * Math.exp(z * error)));
    await shows(
      "Effect of membership",
      new RegExp(`spend differs by ${tens(1 + lift)} from .* \\(${low} to ${high}\\)`),
    );
    await shows("Effect of membership", /includes selection/);
    await shows("Referred customers", /of customers were referred/);
    await shows("Customers lost in the last quarter", /active customers left/);
    await shows("Points not redeemed", /points issued are not redeemed/);
    for (const metric of ["loyalty-programme", "referral-value", "earned-growth", "lost-customer"])
      assert.equal((await findAll(inside(`a[href*="${metric}.html"]`))).length, 1, metric);
    const [link] = await findAll(inside('a[href*="loyalty-programme.html"]'));
    await quiet();
    await open(new URL(String(await link.getAttribute("href"))).href.replace(page.origin, ""));
    await until(async () =>
      /%/.test(
        String(await run(`return document.querySelector("regulars-loyalty-programme").shadowRoot?.textContent`)),
      ),
    );
  });
}
