// Elements imported without a browser: server-side rendering, static site generators, tests in Node.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const dist = new URL("../dist/", import.meta.url);
const modules = ["elements/", "inline/elements/"].flatMap((folder) =>
  readdirSync(new URL(folder, dist))
    // Modules that write reports as files define no element.
    .filter((name) => name.endsWith(".js") && !name.endsWith("report-file.js"))
    .map((name) => folder + name),
);

test("importing an element on a server does nothing and exports its class", async () => {
  assert.ok(modules.length > 50);
  for (const path of modules) {
    const before = Object.keys(globalThis);
    const exported = await import(new URL(path, dist).href);
    assert.deepEqual(Object.keys(globalThis), before, `${path} leaves globals behind`);
    if (!path.endsWith("index.js")) assert.match(Object.keys(exported).join(), /^Regulars[A-Z]\w+$/, path);
  }
});

test("no module of the package imports a Node module, which bundlers for browsers cannot resolve", () => {
  const all = readdirSync(dist, { recursive: true, encoding: "utf8" })
    // The command runs only in Node.
    .filter((name) => name.endsWith(".js") && name !== "cli.js");
  assert.ok(all.length > 80);
  for (const name of all)
    assert.doesNotMatch(readFileSync(new URL(name, dist), "utf8"), /(?:from|import)\s*\(?["']node:/, name);
});
