// In browsers several workers read a large file, with the same result as one thread in Node.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { analyzeOrders } from "../../dist/orders.js";
import { browsers, site } from "./harness.js";

/** The text of a file of 20 MB; also evaluated in the page. */
const textOf = () => {
  const lines = ["order_id,customer,date,amount,product,note"];
  for (let row = 0; row < 400_000; row++) {
    const customer = row % 11 === 0 ? `"Doe, ""${row % 97}"""` : `customer-${(row * 7_919) % 2_003}`;
    const day = `2024-${String(1 + (row % 12)).padStart(2, "0")}-${String(1 + (row % 28)).padStart(2, "0")}`;
    const amount = row % 501 === 0 ? "none" : `${row % 300}.50`;
    const note = row % 13 === 0 ? '"two\r\nlines, and a ""quote"""' : "";
    lines.push(`A${100_000 + (row >> 1)},${customer},${day},${amount},tea ${row % 17},${note}`);
  }
  return lines.join("\r\n");
};

/** A report as text; also evaluated in the page. @param {any} report */
const written = (report) =>
  JSON.stringify(report, (_, value) => (ArrayBuffer.isView(value) ? [.../** @type {any} */ (value)] : value));

const sha256 = (/** @type {string} */ text) => createHash("sha256").update(text).digest("hex");

// The pages' policy forbids `eval`, so the functions are included in the script.
const read = `const [done] = arguments;
  (async () => {
    const { analyzeOrders } = await import("/dist/orders.js");
    const report = await analyzeOrders(new File([(${textOf})()], "orders.csv"));
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode((${written})(report)));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  })().then(done, (error) => done(String(error)));`;

/** The worker as it runs on four processors, regardless of the machine. */
const onFourProcessors = new Map([
  [
    "/dist/orders-worker.js",
    {
      body: `Object.defineProperty(navigator, "hardwareConcurrency", { value: 4 });${readFileSync(new URL("../../dist/orders-worker.js", import.meta.url), "utf8")}`,
      type: ".js",
    },
  ],
]);

for (const browser of browsers) {
  test(`a large file gives the same report in ${browser}`, async (t) => {
    const { open, driver, requests } = await site(t, browser, { made: onFourProcessors });
    await open("/");
    await driver.manage().setTimeouts({ script: 300_000 });
    const report = await analyzeOrders(new Blob([textOf()]));
    assert.ok(report.ok);
    assert.equal(report.summary.rows.read, 400_000);
    const found = await driver.executeAsyncScript(read);
    assert.equal(found, sha256(written(report)));
    const workers = requests.filter((path) => /orders-worker/.test(path)).length;
    assert.ok(workers > 1, `${workers} workers`);
  });

  test(`${browser} reads all members of a gzip file`, async (t) => {
    const { open, driver } = await site(t, browser);
    await open("/");
    const texts = ["customer,date,amount\n", "ann,2024-01-31,5.00\n".repeat(9_000), "bob,2024-02-28,4.00\n"];
    const members = texts.map((text) => gzipSync(text).toString("base64"));
    const found = await driver.executeAsyncScript(
      `const [members, done] = arguments;
       (async () => {
         const { summarizeOrders } = await import("/dist/orders.js");
         const bytes = members.map((text) => Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)));
         const summary = await summarizeOrders(new Blob(bytes));
         return summary.ok ? [summary.rows.read, ...summary.revenue] : summary.code;
       })().then(done, (error) => done(String(error)));`,
      members,
    );
    assert.deepEqual(found, [9_001, 45_000, 4]);
  });
}
