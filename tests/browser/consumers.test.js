// Apps that developers build with the package: three bundlers and three frameworks, under the strict policy.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { policy } from "../../tools/serve.js";
import { browsers, site } from "./harness.js";

const consumers = fileURLToPath(new URL("../consumers/", import.meta.url));
const layers = [["/consumers/", "target/consumers/"]];

before(() => {
  if (!existsSync(join(consumers, "node_modules/webpack"))) {
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: consumers,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
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

for (const browser of browsers) {
  for (const [app, answer] of [
    ["esbuild/inline", "50"],
    ["webpack/plain", "50 2 1.23"],
    ["vite/plain", "50 2 1.23"],
  ]) {
    test(`${browser}: ${app}: core, orders, models and an element`, async (t) => {
      const page = await site(t, browser, { layers });
      await page.open(`/consumers/${app}.html`);
      await page.until(async () => (await page.text("#told")) === answer, "no answer", 20_000);
      await page.until(async () => /^50/.test(await page.text("regulars-nps >>> .value")));
      // Workers too: none of it was done in the page's own thread.
      const workers = page.requests.filter((path) => /orders-worker|models-worker|[0-9a-f]{20}\.js/.test(path));
      assert.equal(workers.length, app.startsWith("esbuild") ? 0 : 2, workers.join(" "));
      await page.quiet();
    });
  }

  for (const framework of ["react", "vue", "svelte"]) {
    test(`${browser}: ${framework}: properties in, events out`, async (t) => {
      // Vue and Svelte make Trusted Types policies of their own names.
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
