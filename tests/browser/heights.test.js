// The space that pages reserve for a calculator equals its height, so that nothing below it moves and no gap remains.

import assert from "node:assert/strict";
import { test } from "node:test";
import { heights, LOOKS, measureHeights } from "../../tools/heights.js";
import { metrics } from "../../www/core/definitions.js";

/** Tolerance in rem, for browsers with other fonts. */
const SLACK = 3;

test("every calculator has its heights, in one column and in two, with any parts hidden", () => {
  const known = heights();
  assert.deepEqual(Object.keys(known).sort(), metrics.map(({ id }) => id).sort());
  for (const looks of Object.values(known)) assert.deepEqual(Object.keys(looks).sort(), [...LOOKS].sort());
});

test("chromium: calculators have the heights of the list", async () => {
  const known = heights();
  for (const [id, looks] of Object.entries(await measureHeights(["nps", "clv", "wallet-allocation"])))
    for (const [look, sizes] of Object.entries(looks))
      for (const [i, size] of sizes.entries())
        assert.ok(
          Math.abs(size - known[id][look][i]) <= SLACK,
          `${id}, without ${look || "nothing"}: ${size}rem, listed ${known[id][look][i]}rem; run \`node tools/heights.js\``,
        );
});
