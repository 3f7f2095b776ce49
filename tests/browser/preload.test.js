// Preloads on a slow connection, beside the plain script tag: `dist/preload.json` names the files of the first result.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { site } from "./harness.js";

const dist = new URL("../../dist/", import.meta.url);
/** @type {Record<string, { wasm: string, languages: Record<string, { form: string[], result: string[] }> }>} */
const lists = JSON.parse(readFileSync(new URL("preload.json", dist), "utf8"));

/** Slow 4G as Lighthouse simulates it: 562 ms of latency, 1.47 Mb/s, and a processor four times slower. */
const SLOW = { offline: false, latency: 562, downloadThroughput: (1.47e6 / 8) | 0, uploadThroughput: (675e3 / 8) | 0 };

/** @param {string} metric @param {string} language */
function links(metric, language) {
  const { wasm, languages } = lists[metric];
  const { form, result } = languages[language];
  return [
    ...form.map((file) => `<link rel="modulepreload" href="/dist/${file}">`),
    ...result.map((file) => `<link rel="modulepreload" fetchpriority="low" href="/dist/${file}">`),
    `<link rel="preload" as="fetch" fetchpriority="low" type="application/wasm" crossorigin href="/dist/${wasm}">`,
  ].join("\n");
}

/** @param {string} head */
const page = (
  head,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>t</title>
${head}<script type="module" src="/dist/elements/nps.js"></script>
<script>
  addEventListener("regulars-result", () => (window.firstResult ??= performance.now()));
  const look = () => document.querySelector("regulars-nps")?.shadowRoot?.querySelector("form")
    ? (window.firstForm = performance.now()) : requestAnimationFrame(look);
  look();
</script>
<regulars-nps style="display: block; min-height: 48rem"></regulars-nps>`;

test("every list names files of the package, in each language", () => {
  assert.equal(Object.keys(lists).length, 27);
  for (const { wasm, languages } of Object.values(lists)) {
    assert.deepEqual(Object.keys(languages), ["en", "bg", "et", "sk", "mk", "pl"]);
    const modules = Object.values(languages).flatMap(({ form, result }) => [...form, ...result]);
    for (const name of [...modules, wasm]) assert.ok(existsSync(new URL(name, dist)), name);
  }
});

test("a page with preloads asks for the same files as one without", async (t) => {
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

test("on slow 4G preloads bring the first result in at most 0.55 times, the form in 0.65 times the time", async (t) => {
  /** @param {string} head */
  const time = async (head) => {
    const made = new Map([["/page.html", { body: page(head), headers: { "content-security-policy": "" } }]]);
    const { driver, open, until, run } = await site(t, "chromium", { made });
    const chromium = /** @type {any} */ (driver);
    await open("/page.html"); // a warm browser; the cache is cleared below
    /** @type {[number, number][]} */
    const results = [];
    for (let round = 0; round < 3; round++) {
      await chromium.sendDevToolsCommand("Network.enable", {});
      await chromium.sendDevToolsCommand("Network.clearBrowserCache", {});
      await chromium.sendDevToolsCommand("Network.emulateNetworkConditions", SLOW);
      await chromium.sendDevToolsCommand("Emulation.setCPUThrottlingRate", { rate: 4 });
      await open("/page.html");
      await until(() => run("return window.firstResult > 0"), "no result", 60_000);
      results.push(await run("return [window.firstForm, window.firstResult]"));
    }
    return [0, 1].map((at) => Math.min(...results.map((result) => result[at])));
  };
  const [plain, preloaded] = [await time(""), await time(links("nps", "en"))];
  t.diagnostic(`form ${preloaded[0] | 0} of ${plain[0] | 0} ms, result ${preloaded[1] | 0} of ${plain[1] | 0} ms`);
  assert.ok(preloaded[1] <= 0.55 * plain[1], `first result ${preloaded[1]} ms with preloads, ${plain[1]} without`);
  assert.ok(preloaded[0] <= 0.65 * plain[0], `form ${preloaded[0]} ms with preloads, ${plain[0]} without`);
});
