// Imports in www only point down: core ← i18n ← elements and charts ← pages. Type imports count too.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
import { root } from "../tools/run.js";

/** Layers from the bottom up, by the first folder in www; modules directly in www belong to the pages. */
const layers = [["core"], ["i18n"], ["elements", "charts"], ["vendor"], ["", "builder"]];

/** @param {string} path from www */
const layerOf = (path) => layers.findIndex((folders) => folders.includes(path.includes("/") ? path.split("/")[0] : ""));

/**
 * Imports that point up.
 *
 * @param {string} path from www
 * @param {string} text
 */
const upward = (path, text) =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/g)]
    .map(([, target]) => posix.join(posix.dirname(path), target))
    .filter((target) => layerOf(target) > layerOf(path));

test("imports in www never point up", () => {
  const modules = readdirSync(join(root, "www"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".js"));
  assert.ok(modules.length > 100);
  for (const path of modules) {
    assert.notEqual(layerOf(path), -1, `www/${path} is in no layer`);
    assert.deepEqual(upward(path, readFileSync(join(root, "www", path), "utf8")), [], `www/${path}`);
  }
});

test("an import that points up is found", () => {
  assert.deepEqual(upward("core/a.js", `import { b } from "../elements/parts/b.js";`), ["elements/parts/b.js"]);
  assert.deepEqual(upward("core/a.js", `const words = await import("../i18n/index.js");`), ["i18n/index.js"]);
  assert.deepEqual(upward("i18n/a.js", `/** @typedef {import("../site.js").Page} Page */`), ["site.js"]);
  assert.deepEqual(upward("elements/a.js", `import "../core/b.js"; import { c } from "../i18n/c.js";`), []);
});
