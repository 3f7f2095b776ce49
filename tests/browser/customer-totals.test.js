// A table with one row per customer, dropped on the order analyser: its description and its figures, also in another
// language.

import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, dropOn, site } from "./harness.js";

const inside = (/** @type {string} */ selector) => `regulars-orders >>> ${selector}`;
const part = (/** @type {string} */ name) => inside(`[part=${name}]`);

const drop = dropOn("regulars-orders");

const totals = [
  "Name,Email,Orders,Total spend,Last order",
  "Ann,ann@example.com,3,120.50,03/04/2024",
  "Bob,bob@example.com,1,20,05/06/2024",
  "Cyr,cyr@example.com,0,0,",
].join("\n");

for (const browser of browsers) {
  test(`${browser}: customer totals are recognised, and reported after the date order is chosen`, async (t) => {
    const { open, find, findAll, text, run, accessible, quiet } = await site(t, browser);
    await open("/orders.html");
    await find(part("drop"));
    await run(drop, totals, "customers.csv");
    await find(part("failure"));
    assert.match(await text(part("failure")), /one row per customer \(Orders, Total spend, Last order\)/);
    await accessible();
    await (await find(part("offer"))).click();
    await find(`${part("failure")} [role=alert]`);
    const offers = await findAll(part("offer"));
    assert.equal(offers.length, 2);
    await offers[0].click();
    await find(part("figures"));
    const figures = await text(part("figures"));
    for (const figure of ["50%", "1 customer without orders", "140.5"])
      assert.ok(figures.includes(figure), `${figure} is not in ${figures}`);
    await accessible();
    await quiet();
  });
}
