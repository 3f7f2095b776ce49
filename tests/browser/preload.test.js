// Preloads: `dist/preload.json` names the files of the first result. `npm run bench -- preloads` times them.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { site } from "./harness.js";
import { dist, links, lists, page } from "./preload-page.js";

test("every list names files of the package, in each language", () => {
  assert.equal(Object.keys(lists).length, 28);
  for (const { wasm, languages } of Object.values(lists)) {
    assert.deepEqual(Object.keys(languages), ["en", "bg", "et", "sk", "mk", "pl"]);
    const modules = Object.values(languages).flatMap(({ form, result }) => [...form, ...result]);
    for (const name of [...modules, wasm]) assert.ok(existsSync(new URL(name, dist)), name);
  }
});

test("a page with preloads requests the same files as one without", async (t) => {
  const open = async (/** @type {string} */ head) => {
    const made = new Map([["/page.html", { body: page(head), headers: { "content-security-policy": "" } }]]);
    const { open, requests, until, run, errors } = await site(t, "chromium", { made });
    await open("/page.html");
    await until(() => run("return window.firstResult > 0"));
    await new Promise((done) => setTimeout(done, 500));
    assert.deepEqual(await errors(), []);
    return [...requests].sort();
  };
  assert.deepEqual(await open(links("nps", "en")), await open(""));
});
