// The space that pages reserve for a calculator is what it takes, so that nothing below it moves or stays blank.

import assert from "node:assert/strict";
import { test } from "node:test";
import { heights, LOOKS, measureHeights } from "../../tools/heights.js";
import { metrics } from "../../www/core/definitions.js";

/** Lines of text by which a browser with other fonts may differ, in rem. */
const SLACK = 3;

test("every calculator has its heights, in one column and in two, whatever is hidden", () => {
  const known = heights();
  assert.deepEqual(Object.keys(known).sort(), metrics.map(({ id }) => id).sort());
  for (const looks of Object.values(known)) assert.deepEqual(Object.keys(looks).sort(), [...LOOKS].sort());
});

test("chromium: calculators are as tall as the list of heights says", async () => {
  const known = heights();
  for (const [id, looks] of Object.entries(await measureHeights(["nps", "clv", "wallet-allocation"])))
    for (const [look, sizes] of Object.entries(looks))
      for (const [i, size] of sizes.entries())
        assert.ok(
          Math.abs(size - known[id][look][i]) <= SLACK,
          `${id}, without ${look || "nothing"}: ${size}rem, listed ${known[id][look][i]}rem; run \`node tools/heights.js\``,
        );
});
