// The documentation states the right files, sizes and figures.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";

const text = readFileSync(new URL("../docs/embedding.md", import.meta.url), "utf8");
const { version } = JSON.parse(readFileSync(new URL("../dist/sri.json", import.meta.url), "utf8"));

test("files named in docs/embedding.md are in the package", () => {
  const named = [...text.matchAll(/\/regulars(?:@[\d.]+\/dist)?\/((?:inline\/|elements\/)*[\w-]+\.(?:js|html))/g)].map(
    ([, name]) => name,
  );
  assert.ok(named.length >= 6);
  for (const name of named) assert.ok(existsSync(new URL(`../dist/${name}`, import.meta.url)), name);
  for (const [, pinned] of text.matchAll(/regulars@([\d.]+)\//g)) assert.equal(pinned, version);
});

test("the JavaScript core is no larger than documented", () => {
  const dist = new URL("../dist/", import.meta.url);
  const name = readdirSync(dist).find((file) => /^without-wasm-\w+\.js$/.test(file)) ?? "";
  const size = brotliCompressSync(readFileSync(new URL(name, dist))).length / 1000;
  const [, stated] = /as JavaScript \(under (\d+) kB, brotli\)/.exec(text) ?? [];
  assert.ok(size < Number(stated), `${size} kB, stated ${stated}`);
});

test("links in the documentation lead to existing files", () => {
  for (const [, target] of text.matchAll(/\]\((\.\.\/[^)]+)\)/g))
    assert.ok(existsSync(new URL(target, new URL("../docs/", import.meta.url))), target);
});

test("every project file named in the documentation exists", () => {
  const root = new URL("../", import.meta.url);
  const papers = ["README.md", "DESIGN.md", "SECURITY.md", "CONTRIBUTING.md", "docs/"].flatMap((path) =>
    path.endsWith("/")
      ? readdirSync(new URL(path, root))
          .filter((name) => name.endsWith(".md"))
          .map((name) => path + name)
      : path,
  );
  const folders = "bench|benches|docs|examples|findings|fuzz|integrations|src|tests|tools|www";
  let found = 0;
  // Names with `*` or `<id>` represent several files.
  for (const paper of papers)
    for (const [, path] of readFileSync(new URL(paper, root), "utf8").matchAll(
      new RegExp(`\`((?:${folders})/[^\\s\`*<]+)\``, "g"),
    )) {
      assert.ok(existsSync(new URL(path, root)), `${paper} names ${path}`);
      found++;
    }
  assert.ok(found > 40);
});

test("every published figure agrees to its last digit, every fit to ten digits", () => {
  const accuracy = readFileSync(new URL("../docs/accuracy.md", import.meta.url), "utf8");
  const [calculators, models] = accuracy
    .split("## Models")
    .map((part) => [...part.matchAll(/^\| (\S+: .*) \|$/gm)].map(([, row]) => row.split(" | ")));
  assert.ok(calculators.length > 60 && models.length > 25);
  for (const [figure, , , , agrees] of calculators) assert.equal(agrees, "every digit printed", figure);
  for (const [figure, printed, , agrees, , digits] of models) {
    assert.equal(agrees, printed === "–" ? "–" : "every digit printed", figure);
    assert.ok(Number.parseInt(digits, 10) >= 10, `${figure}: ${digits}`);
  }
});
