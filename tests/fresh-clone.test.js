// Commands start in a fresh clone, before any package is installed: their static imports reach only Node's own modules.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
import { root } from "../tools/run.js";

/**
 * Packages that a module imports statically, directly or through other modules.
 *
 * @param {string} path
 * @param {Set<string>} seen
 * @returns {string[]}
 */
function packages(path, seen = new Set()) {
  if (seen.has(path)) return [];
  seen.add(path);
  // Imports inside a template of generated code do not count.
  const text = readFileSync(join(root, path), "utf8").replace(/`(?:\\.|[^`\\])*`/gs, "");
  return [...text.matchAll(/^(?:import|export)\s(?:[^"=;]*?\sfrom\s)?"([^"]+)"/gm)].flatMap(([, target]) =>
    target.startsWith(".")
      ? packages(posix.join(posix.dirname(path), target), seen)
      : target.startsWith("node:")
        ? []
        : [`${target} in ${path}`],
  );
}

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

for (const [name, command] of Object.entries(/** @type {Record<string, string>} */ (scripts))) {
  const [, path] = /^node (tools\/\S+\.js)/.exec(command) ?? [];
  if (path && existsSync(join(root, path)))
    test(`npm run ${name} starts without packages`, () => {
      assert.deepEqual(packages(path), []);
    });
}

test("an imported package is detected", () => {
  assert.deepEqual(packages("tools/site/template.js"), ["parse5 in tools/site/template.js"]);
});
