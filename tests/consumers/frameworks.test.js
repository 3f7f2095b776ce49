// Apps of five frameworks, built with the packed package and opened in Chromium; `npm run test:frameworks` installs,
// builds and runs them. REGULARS_FRAMEWORKS=next,astro chooses some.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { site } from "../browser/harness.js";
import { apps, build } from "./frameworks.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const names = process.env.REGULARS_FRAMEWORKS?.split(",") ?? Object.keys(apps);

before(() => build(names));

for (const name of names) {
  test(`${name}: hydrates without a warning; properties go in, events come out; orders are read in a worker`, async (t) => {
    const out = `tests/consumers/${name}/${apps[name].out}/`;
    const body = readFileSync(join(here, name, apps[name].out, "index.html"), "utf8");
    // Frameworks write inline scripts, which the site's own policy forbids.
    const made = new Map([["/", { body, headers: { "content-security-policy": "" } }]]);
    const page = await site(t, "chromium", { made, layers: [["/", out]] });
    await page.open("/");
    await page.until(async () => (await page.text("#nps")) === "50", "no event with the first result"); // 70 − 20
    await page.driver.executeScript(`document.querySelector("button").click()`);
    await page.until(async () => /^58\.3/.test(await page.text("#nps")), "the property did not arrive"); // (90 − 20) / 120
    // Server rendering may not turn the properties into anything else.
    assert.equal(await page.run(`return document.querySelector("regulars-nps").getAttribute("interval")`), "score");

    const orders = ["customer,date,amount", "ann,2024-01-05,10", "bob,2024-02-01,20", "ann,2024-03-09,30"].join("\\n");
    const workers = page.requests.length;
    await page.run(`
      const element = document.querySelector("regulars-orders");
      const drop = element.shadowRoot.querySelector("[part=drop]");
      const data = new DataTransfer();
      data.items.add(new File(["${orders}"], "orders.csv", { type: "text/csv" }));
      drop.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }));`);
    await page.find("regulars-orders >>> [part=report]");
    assert.ok(
      page.requests.slice(workers).some((path) => /orders-worker/.test(path)),
      `no worker: ${page.requests.slice(workers).join(" ")}`,
    );
    await page.quiet();
  });
}
