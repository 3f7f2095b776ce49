// `npm run new-metric` writes stubs that compile, parse and pass, in a temporary copy of the project.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { newMetric } from "../tools/new-metric.js";
import { root } from "../tools/run.js";

test("the stubs of a new metric compile, parse and pass", async (t) => {
  const copy = mkdtempSync(join(tmpdir(), "regulars-new-metric-"));
  t.after(() => rmSync(copy, { recursive: true }));
  const parts = [
    "Cargo.toml",
    "Cargo.lock",
    "README.md",
    "rustfmt.toml",
    "src",
    "workbooks",
    "examples",
    "benches",
    "tests/golden",
    "www",
  ];
  for (const part of [...parts, "tests/metrics_golden.rs", "package.json"]) {
    if (existsSync(join(root, part))) cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  const files = newMetric("share-of-shelf", copy);
  assert.ok(files.includes("src/metrics/share_of_shelf.rs") && files.includes("www/i18n/mk/share-of-shelf/page.js"));

  const cargo = (/** @type {string[]} */ ...args) =>
    execFileSync("cargo", args, {
      cwd: copy,
      encoding: "utf8",
      env: { ...process.env, CARGO_TARGET_DIR: join(root, "target/new-metric") },
    });
  // The stubs are already formatted, and the golden rows of every form exist.
  cargo("fmt", "--check");
  assert.match(cargo("test", "--quiet", "--lib", "share_of_shelf"), /2 passed/);
  assert.match(cargo("test", "--quiet", "--test", "metrics_golden"), /1 passed/);
  const definitions = cargo("run", "--quiet", "--example", "definitions", "--", "js");
  assert.match(definitions, /export const shareOfShelf = \{/);

  for (const file of files.filter((file) => file.startsWith("www/i18n/"))) {
    const module = await import(pathToFileURL(join(copy, file)).href);
    assert.ok(module.words ?? module.page, file);
  }
  assert.equal(
    JSON.parse(readFileSync(join(copy, "tests/golden/metrics.json"), "utf8")).at(-1).metric,
    "share-of-shelf",
  );
  assert.throws(() => newMetric("share-of-shelf", copy), /already exists/);
  assert.throws(() => newMetric("Share of shelf", copy), /is not a valid id/);
});
