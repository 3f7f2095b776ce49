// Where WebAssembly is forbidden the same core runs as JavaScript, and gives the same numbers.

import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { metrics } from "../dist/regulars.js";
import { results } from "./without-wasm/results.js";

test("WebAssembly and JavaScript give identical results for every calculator", async () => {
  const worker = new Worker(new URL("without-wasm/results.js", import.meta.url));
  const [plain] = /** @type {[Awaited<ReturnType<typeof results>>]} */ (await once(worker, "message"));
  assert.deepEqual(plain, await results());
  for (const { id } of metrics)
    assert.ok(
      plain.some((row) => row.id === id && row.result.ok),
      id,
    );
  const nps = plain.find(({ id }) => id === "nps")?.result;
  // 70 promoters, 10 passives, 20 detractors: the adjusted Wald interval by high-precision arithmetic.
  assert.ok(nps?.ok);
  assert.deepEqual([nps.values.nps, nps.values.low.toFixed(2), nps.values.high.toFixed(2)], [50, "32.94", "64.15"]);
});
