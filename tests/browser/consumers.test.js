// Apps that developers build with the package, by five bundlers and three frameworks, under the strict policy; and the
// block that shop owners paste into a theme.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { policy } from "../../tools/serve.js";
import { installConsumers } from "../consumers/install.js";
import { browsers, site } from "./harness.js";

const consumers = fileURLToPath(new URL("../consumers/", import.meta.url));
const layers = [["/consumers/", "target/consumers/"]];
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

before(() => {
  installConsumers();
  execFileSync(process.execPath, ["build.js"], { cwd: consumers, stdio: ["ignore", "ignore", "inherit"] });
});

test("publint and Are the Types Wrong report no problems", () => {
  assert.equal(
    execFileSync(process.execPath, ["lint.js"], {
      cwd: consumers,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
    "",
  );
});

test("elements show their result in a page simulated by happy-dom", () => {
  const shown = execFileSync(process.execPath, ["simulated.js"], { cwd: consumers, encoding: "utf8" });
  // (90 − 20) / 120
  assert.deepEqual(JSON.parse(shown), { nps: 100 * (70 / 120), interval: "score", box: "90", drop: true });
});

for (const [framework, source] of [
  ["preact", "preact"],
  ["solid", "solid-js"],
])
  test(`the JSX of ${framework} knows the elements, their attributes and events`, () => {
    const options = ["--ignoreConfig", "--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022"];
    // The package is a symbolic link here; with --preserveSymlinks its imports resolve as if its files were in this
    // folder.
    const modules = ["--module", "esnext", "--moduleResolution", "bundler", "--preserveSymlinks", "true"];
    const jsx = ["--jsx", framework === "solid" ? "preserve" : "react-jsx", "--jsxImportSource", source];
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsc, ...options, ...modules, ...jsx, "--types", `regulars/${framework}`, `jsx/${framework}.tsx`],
      { cwd: consumers, encoding: "utf8" },
    );
    assert.equal(stdout, "");
    assert.equal(status, 0);
  });

for (const browser of browsers) {
  for (const [app, answer] of [
    ["esbuild/inline", "50"],
    ["rollup/inline", "50"],
    ["webpack/plain", "50 2 1.23"],
    ["rspack/plain", "50 2 1.23"],
    ["vite/plain", "50 2 1.23"],
  ]) {
    test(`${browser}: ${app}: core, orders, models and an element work`, async (t) => {
      const page = await site(t, browser, { layers });
      await page.open(`/consumers/${app}.html`);
      await page.until(async () => (await page.text("#told")) === answer, "no answer", 20_000);
      await page.until(async () => /^50/.test(await page.text("regulars-nps >>> .value")));
      // Checks workers too: nothing may run in the page's own thread.
      const workers = page.requests.filter((path) => /orders-worker|models-worker|[0-9a-f]{16,20}\.js/.test(path));
      assert.equal(workers.length, app.endsWith("inline") ? 0 : 2, workers.join(" "));
      await page.quiet();
    });
  }

  for (const framework of ["react", "vue", "svelte"]) {
    test(`${browser}: ${framework}: properties are set and events received`, async (t) => {
      // Vue and Svelte create Trusted Types policies with their own names.
      const headers = {
        "content-security-policy": policy.replace(
          /trusted-types [^;]+/,
          "trusted-types regulars vue svelte-trusted-html",
        ),
      };
      const body = readFileSync(join(consumers, `../../target/consumers/vite/${framework}.html`), "utf8");
      const made = new Map([[`/consumers/vite/${framework}.html`, { body, headers }]]);
      const page = await site(t, browser, { layers, made });
      await page.open(`/consumers/vite/${framework}.html`);
      await page.until(async () => (await page.text("#told")) === "50");
      await (await page.find("button")).click();
      await page.until(async () => /^58\.3/.test(await page.text("#told"))); // (90 − 20) / 120
      await page.quiet();
    });
  }
}

test("Shopify's Theme Check reports no problem in the block, or in the theme section made from it", async (t) => {
  const { themeCheckRun } = await import(
    createRequire(join(consumers, "package.json")).resolve("@shopify/theme-check-node")
  );
  const theme = mkdtempSync(join(tmpdir(), "regulars-theme-"));
  t.after(() => rmSync(theme, { recursive: true }));
  const write = (/** @type {string} */ path, /** @type {string} */ text) => {
    mkdirSync(join(theme, path, ".."), { recursive: true });
    writeFileSync(join(theme, path), text);
  };
  const block = readFileSync(new URL("../../integrations/shopify/regulars.liquid", import.meta.url), "utf8");
  const docs = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8").replaceAll("\n", " ");
  const [, before, after] = /one line of its schema changed: `([^`]+)` becomes `([^`]+)`/.exec(docs) ?? [];
  assert.ok(block.includes(before), before);
  write("app/blocks/regulars.liquid", block);
  write("app/.theme-check.yml", "extends: theme-check:theme-app-extension\n");
  for (const folder of ["blocks", "sections"]) write(`own/${folder}/regulars.liquid`, block.replace(before, after));
  write("own/layout/theme.liquid", "{{ content_for_header }}{{ content_for_layout }}");
  write("own/.theme-check.yml", "extends: theme-check:recommended\n");
  for (const kind of ["app", "own"]) {
    const { offenses } = await themeCheckRun(join(theme, kind), join(theme, kind, ".theme-check.yml"));
    const found = offenses.map((/** @type {any} */ { check, message, uri }) => `${check}: ${message} ${uri}`);
    // A section has no `block` object, which its text takes into account.
    assert.deepEqual(
      found.filter((/** @type {string} */ one) => !/Unknown object 'block' used\. .*\/sections\//.test(one)),
      [],
    );
  }
});

for (const browser of browsers)
  test(`${browser}: the Shopify block renders an element, takes its settings and calculates`, async (t) => {
    const require = createRequire(join(consumers, "package.json"));
    const { Liquid } = require(/** @type {string} */ ("liquidjs"));
    const engine = new Liquid();
    engine.registerFilter("asset_url", (/** @type {string} */ name) => `/dist/inline/elements/${name}`);
    /** @type {any} */
    let schema;
    // Shopify's own tag: its content is JSON and is not rendered.
    engine.registerTag("schema", {
      parse(/** @type {any} */ _, /** @type {any[]} */ rest) {
        const text = [];
        for (let token = rest.shift(); token && token.name !== "endschema"; token = rest.shift())
          text.push(token.getText());
        schema = JSON.parse(text.join(""));
      },
      render: () => "",
    });
    const source = readFileSync(new URL("../../integrations/shopify/regulars.liquid", import.meta.url), "utf8");
    const template = engine.parse(source);
    const defaults = Object.fromEntries(
      schema.settings.map((/** @type {any} */ { id, default: usual }) => [id, usual]),
    );
    const render = (/** @type {object} */ settings) =>
      engine.render(template, {
        block: { settings: { ...defaults, ...settings }, shopify_attributes: 'data-shopify-editor-block="{}"' },
        request: { locale: { iso_code: "pl" } },
        cart: { currency: { iso_code: "PLN" } },
      });
    // In a theme the same text is a section, which has no `block` object.
    const section = await engine.render(template, {
      section: { settings: { ...defaults, metric: "csat" } },
      request: { locale: { iso_code: "et" } },
      cart: { currency: { iso_code: "EUR" } },
    });
    for (const { value } of schema.settings.find((/** @type {any} */ { id }) => id === "metric").options)
      assert.ok(existsSync(new URL(`../../dist/inline/elements/${value}.js`, import.meta.url)), value);
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>t</title>
      <form>${await render({ name: 'score"><script>', accent: "#7a1f5c" })}</form>${await render({ metric: "clv", compact: true, language: "sk", scheme: "dark" })}${section}`;
    const made = new Map([["/page.html", { body, headers: { "content-security-policy": "" } }]]);
    const page = await site(t, browser, { made, layers: [["/dist/", "dist/"]] });
    await page.open("/page.html");
    await page.until(async () => /^50/.test(await page.text("regulars-nps >>> .value")));
    await page.until(async () => /PLN|zł/.test(await page.text("regulars-clv >>> .value")));
    await page.run(`document.querySelector("regulars-csat").scrollIntoView()`);
    await page.until(async () => /\d/.test(await page.text("regulars-csat >>> .value")));
    for (const [metric, language] of [
      ["clv", "sk"],
      ["csat", "et"],
    ])
      assert.equal(
        await page.run(`return document.querySelector("regulars-${metric}").shadowRoot.querySelector("[lang]").lang`),
        language,
      );
    assert.deepEqual(await page.run(`return [...new FormData(document.querySelector("form")).entries()]`), [
      ['score"><script>', "50"],
    ]);
    await page.quiet();
  });
