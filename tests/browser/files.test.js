// Files of every kind in a browser: dropped together, with a question about sheets, and problems located by cell.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { xlsx } from "../files.js";
import { browsers, dropOn, site } from "./harness.js";

const inside = (/** @type {string} */ selector) => `regulars-orders >>> ${selector}`;
const part = (/** @type {string} */ name) => inside(`[part=${name}]`);
const fixture = (/** @type {string} */ name) => readFileSync(new URL(`../data/files/${name}`, import.meta.url));

const drop = dropOn("regulars-orders", "Uint8Array.from(atob(given), (c) => c.charCodeAt(0))");

/**
 * Opens the chapter on reading and returns its text.
 *
 * @param {Awaited<ReturnType<typeof site>>} page
 * @returns {Promise<string>}
 */
async function rowsRead(page) {
  await page.run(
    `document.querySelector("regulars-orders").shadowRoot.querySelector("[part~=chapter-reading]").open = true`,
  );
  const rows = await page.find(part("problems"));
  return page.run("return arguments[0].textContent", rows);
}

for (const browser of browsers) {
  for (const name of [
    "openpyxl.xlsx",
    "libreoffice.xls",
    "sheetjs.xlsb",
    "libreoffice.ods",
    "sheetjs.xml.xls",
    "pandas.json",
    "pyarrow-zstd.parquet",
    "pandas.zip",
    "pandas.csv.gz",
    "pandas-html.xls",
  ]) {
    test(`${browser}: ${name} under a wrong name gives its twelve customers`, async (t) => {
      const page = await site(t, browser);
      await page.open("/orders.html");
      await page.find(part("drop"));
      await page.run(drop, fixture(name).toString("base64"), "orders.dat");
      await page.find(part("figures"));
      assert.match(await rowsRead(page), /60 rows read: 60 counted, 0 left out/);
      await page.quiet();
    });
  }

  test(`${browser}: mixed kinds are one log, two usable sheets raise a question, problems name cells`, async (t) => {
    const page = await site(t, browser);
    const { open, find, findAll, run, until, accessible, quiet } = page;
    const header = ["Order ID", "Customer Email", "Order Date", "Total"];
    const sheet = (/** @type {number} */ id, /** @type {any} */ day) => [
      header,
      [id, "ann@example.com", day, 10],
      [id + 1, "bob@example.com", { date: 46_027 }, 10],
    ];
    const book = xlsx([
      { name: "North", rows: sheet(1, { date: 46_027 }) },
      { name: "South", rows: sheet(3, { error: "#N/A" }) },
    ]);
    const bytes = Buffer.from(await book.arrayBuffer()).toString("base64");
    const json = Buffer.from(`[{"id":9,"email":"ann@example.com","date":"2026-02-07","total":5.5}]`).toString("base64");
    await open("/orders.html");
    await find(part("drop"));
    await run(drop, bytes, "orders.xlsx", json, "more.txt");
    await find(part("question"));
    await accessible();
    const answers = await findAll(part("answer"));
    assert.deepEqual(await Promise.all(answers.map((answer) => answer.getText())), [
      "North",
      "South",
      "All of them together",
    ]);
    await answers[2].click();
    await until(async () => (await findAll(part("question"))).length === 0);
    await (await find(part("analyze"))).click();
    await find(part("figures"));
    const problems = await rowsRead(page);
    assert.match(problems, /5 rows read: 4 counted, 1 left out/);
    assert.match(problems, /orders\.xlsx › South[\s\S]*South!C2[\s\S]*#N\/A/);
    await accessible();
    await quiet();
  });

  // In a release a worker loads the readers as separate files, each with its own copy of shared code.
  test(`${browser}: in a release, a worker refuses a broken file with its reason too`, async (t) => {
    const cut = (/** @type {string} */ name) => fixture(name).subarray(0, fixture(name).length / 2);
    const hole = (/** @type {string} */ name) => {
      const bytes = Buffer.from(fixture(name));
      return bytes.fill(0xff, bytes.length * 0.3, bytes.length * 0.3 + 40);
    };
    const files = [cut("pandas.json"), cut("pyarrow-zstd.parquet"), hole("libreoffice.ods"), hole("libreoffice.xls")];
    const body = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>t</title>
      <script type="module">import { inspectOrders } from "/dist/orders.js"; window.inspectOrders = inspectOrders;</script>`;
    const made = new Map([["/page.html", { body, headers: { "content-security-policy": "" } }]]);
    const { open, run, until, requests, driver } = await site(t, browser, { made });
    await open("/page.html");
    await until(() => run("return Boolean(window.inspectOrders)"));
    const refusals = await driver.executeAsyncScript(
      `const done = arguments[1];
      Promise.all(arguments[0].map((file) => window.inspectOrders(new Blob([Uint8Array.from(atob(file), (c) => c.charCodeAt(0))]))))
        .then((all) => done(all.map(({ code, line }) => [code, line ?? null])));`,
      files.map((file) => file.toString("base64")),
    );
    assert.deepEqual(refusals, [
      ["bad-json", 1],
      ["broken-file", null],
      ["broken-file", null],
      ["broken-file", null],
    ]);
    assert.ok(requests.some((path) => path.endsWith("/orders-worker.js")));
  });
}
