// docs/design-system.md lists the tokens of the code.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (/** @type {string} */ path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

test("docs/design-system.md lists the colours of the elements", () => {
  const code = [
    ...["style", "result-style", "orders-style"]
      .map((name) => read(`www/elements/parts/${name}.js`))
      .join("")
      .matchAll(/^.*\B--([\w-]+): (?:var\([\w-]+, )+light-dark\((#\w+), (#\w+)\)/gm),
  ].map(([, ...token]) => token.join(" "));
  const documented = [...read("docs/design-system.md").matchAll(/^\| (`--.*?) \| (.*?) \| (.*?) \|/gm)].flatMap(
    ([, names, light, dark]) => {
      const list = (/** @type {string} */ cell) => [...cell.matchAll(/`(?:--)?([^`]+)`/g)].map(([, one]) => one);
      return list(names).map((name, at) => [name, list(light)[at], list(dark)[at]].join(" "));
    },
  );
  assert.ok(code.length > 10);
  assert.deepEqual(documented.sort(), code.sort());
});
