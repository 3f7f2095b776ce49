// Apps of five frameworks, built with the packed package and opened in Chromium; `npm run test:frameworks` installs,
// builds and runs them. REGULARS_FRAMEWORKS=next,astro chooses some.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { dropOn, site } from "../browser/harness.js";
import { apps, build, develop } from "./frameworks.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const names = process.env.REGULARS_FRAMEWORKS?.split(",") ?? Object.keys(apps);

before(() => build(names));

/**
 * Changes a property, drops orders, and reads both results.
 *
 * @param {Awaited<ReturnType<typeof site>>} page an open one
 */
async function use(page) {
  await page.until(async () => (await page.text("#nps")) === "50", "no event with the first result"); // 70 − 20
  await page.driver.executeScript(`document.querySelector("button").click()`);
  await page.until(async () => /^58\.3/.test(await page.text("#nps")), "the property did not arrive"); // (90 − 20) / 120
  // Server rendering must not change the properties.
  assert.equal(await page.run(`return document.querySelector("regulars-nps").getAttribute("interval")`), "score");
  await page.run(
    dropOn("regulars-orders"),
    "customer,date,amount\nann,2024-01-05,10\nbob,2024-02-01,20\nann,2024-03-09,30\n",
    "orders.csv",
  );
  await page.find("regulars-orders >>> [part=report]");
}

for (const name of names) {
  test(`${name}: hydrates without a warning; properties go in, events come out; orders are read in a worker`, async (t) => {
    const out = `tests/consumers/${name}/${apps[name].out}/`;
    const body = readFileSync(join(here, name, apps[name].out, "index.html"), "utf8");
    // Frameworks write inline scripts, which the site's own policy forbids.
    const made = new Map([["/", { body, headers: { "content-security-policy": "" } }]]);
    const page = await site(t, "chromium", { made, layers: [["/", out]] });
    await page.open("/");
    await use(page);
    assert.ok(
      page.requests.some((path) => /orders-worker/.test(path)),
      `no worker: ${page.requests.join(" ")}`,
    );
    await page.quiet();
  });

  if (apps[name].dev)
    test(`${name}: the same holds with its development server`, async (t) => {
      const free = createServer().listen(0, "127.0.0.1");
      await once(free, "listening");
      const { port } = /** @type {import("node:net").AddressInfo} */ (free.address());
      free.close();
      const server = develop(name, port);
      t.after(() => server.kill());
      const page = await site(t);
      const isUp = () => fetch(`http://127.0.0.1:${port}/`).then(({ ok }) => ok, () => false);
      await page.until(isUp, "the server does not answer", 120_000);
      await page.driver.get(`http://127.0.0.1:${port}/`);
      await use(page);
      assert.deepEqual(await page.errors(), []);
    });
}
