// Files of an analyser are missing on the server: the page reports it, and neither waits forever nor blames the
// visitor's file.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { policy } from "../../tools/serve.js";
import { browsers, dropOn, site } from "./harness.js";

/**
 * For each analyser: a table that raises no question, its wasm file and the texts of its report.
 *
 * @type {Record<string, { table: string, wasm: string }>}
 */
const ANALYSERS = {
  orders: {
    table: "customer,date,amount\nann,2024-01-31,10\nbob,2024-02-29,20\nann,2024-03-31,30\n",
    wasm: "orders",
  },
  survey: {
    table:
      "respondent_id,date,How likely are you to recommend us? (0-10)\nr1,2024-03-13,10\nr2,2024-03-14,3\nr3,2024-03-15,9\n",
    wasm: "surveys",
  },
  subscriptions: {
    table:
      "customer,start,end,price,interval\na,2025-01-15,,120,year\nb,2025-01-20,2025-06-20,60,month\nc,2025-03-21,,60,month\n",
    wasm: "logs",
  },
  engagement: {
    table: `user_id,event,timestamp\n${Array.from({ length: 60 }, (_, i) => `u${i % 7},open,2024-0${1 + (i % 6)}-${13 + (i % 15)}T10:00:00Z`).join("\n")}\n`,
    wasm: "logs",
  },
};

const page = (/** @type {string} */ name) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>t</title>
   <main><regulars-${name}></regulars-${name}></main><script type="module" src="/elements/${name}.js"></script>`;

for (const browser of browsers) {
  for (const [name, { table, wasm }] of Object.entries(ANALYSERS)) {
    /** @type {[what: string, path: string, answer: import("../../tools/serve.js").Made][]} */
    const missing = [
      ["its wasm", `/core/wasm/${wasm}_wasm_bg.wasm`, { status: 404, body: "no such file" }],
      ["HTML for its wasm", `/core/wasm/${wasm}_wasm_bg.wasm`, { body: "<h1>Shop</h1>" }],
      ["the words of its report", `/i18n/en/${name}/report.js`, { status: 404, body: "no such file" }],
    ];
    for (const [what, path, answer] of missing)
      test(`${browser}: ${name} without ${what} reports that it could not be started`, async (t) => {
        const { open, find, run, until, requests } = await site(t, browser, {
          made: new Map([
            ["/page.html", { body: page(name) }],
            [path, answer],
          ]),
        });
        await open("/page.html");
        await find(`regulars-${name} >>> .drop`);
        await run(dropOn(`regulars-${name}`), table, "table.csv");
        const said = `return document.querySelector("regulars-${name}").shadowRoot.querySelector(".stage").textContent`;
        await until(async () => /could not be started, so the file was not read/.test(await run(said)), what);
        await find(`regulars-${name} >>> [part=retry]`);
        assert.ok(requests.includes(path), "it was not asked for");
      });
  }

  test(`${browser}: where the page's policy forbids WebAssembly, the order analyser names the directive`, async (t) => {
    const headers = { "content-security-policy": policy.replace(" 'wasm-unsafe-eval'", "") };
    // A worker has the policy of its own response.
    const worker = readFileSync(new URL("../../www/core/orders-worker.js", import.meta.url));
    const { open, find, run, until } = await site(t, browser, {
      made: new Map([
        ["/page.html", { body: page("orders"), headers }],
        ["/core/orders-worker.js", { body: worker, type: ".js", headers }],
      ]),
    });
    await open("/page.html");
    await find("regulars-orders >>> .drop");
    await run(dropOn("regulars-orders"), ANALYSERS.orders.table, "orders.csv");
    const said = `return document.querySelector("regulars-orders").shadowRoot.querySelector(".stage").textContent`;
    await until(async () => /must add 'wasm-unsafe-eval' to script-src/.test(await run(said)), "no directive");
  });
}
