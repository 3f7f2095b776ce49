// The calculation after any failure inside wasm is correct: panics, overflows, endless recursion and allocation.

import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, site } from "./harness.js";

const script = `
  import { coreOf } from "/core/calculators.js";
  import { nps } from "/core/definitions.js";
  import * as artefact from "/poison/poison_wasm.js";

  const core = coreOf(artefact);
  await core.ready();
  const inputs = { promoters: 70, passives: 10, detractors: 20 };
  const counts = { failed: 0, right: 0 };
  for (let round = 0; round < 10_000; round += 1) {
    // A negative version makes this artefact fail.
    counts.failed += core.evaluate({ ...nps, version: -1 - (round % 4) }, inputs).code === "failed" ? 1 : 0;
    counts.right += core.evaluate(nps, inputs).values?.nps === 50 ? 1 : 0;
    // Yields, because a real page does not run one long task, and an engine frees memory between tasks.
    if (round % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  document.title = JSON.stringify(counts);`;

for (const browser of browsers) {
  test(`${browser}: ten thousand traps do not affect later results`, async (t) => {
    const made = new Map([
      [
        "/poison.html",
        { body: `<!doctype html><html lang="en"><title></title><script type="module" src="/poison.js"></script>` },
      ],
      ["/poison.js", { body: script, type: ".js" }],
    ]);
    const { open, until, driver } = await site(t, browser, { made, layers: [["/poison/", "target/wasm/poison/"]] });
    await open("/poison.html");
    await until(async () => (await driver.getTitle()) !== "", "it never ended", 120_000);
    assert.deepEqual(JSON.parse(await driver.getTitle()), { failed: 10_000, right: 10_000 });
  });
}
