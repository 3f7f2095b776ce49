// The pages on accuracy, privacy and comparison are linked from every page and accessible, and the figures computed
// here equal the published ones.

import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, site } from "./harness.js";

for (const browser of browsers) {
  for (const folder of ["", "pl/"]) {
    test(`${browser}: /${folder}accuracy.html computes every published figure`, async (t) => {
      const page = await site(t, browser);
      await page.open(`/${folder}accuracy.html`);
      await page.until(async () => /^\d+ \S+ \d+ /.test(await page.text("#summary")));
      const [right, all] = (await page.text("#summary")).match(/\d+/g)?.map(Number) ?? [];
      assert.ok(all > 10 && right === all, `${right} of ${all}`);
      assert.equal((await page.findAll("tbody tr")).length, all);
      assert.equal((await page.findAll("tr.wrong")).length, 0);
      assert.equal(
        await page.run(
          `return [...document.querySelectorAll("output")].filter(({ textContent }) => !/\\d/.test(textContent)).length`,
        ),
        0,
      );
      await page.accessible();
      await page.quiet();
    });

    test(`${browser}: /${folder} links to privacy and comparison, which fit 320 px`, async (t) => {
      const page = await site(t, browser);
      for (const name of ["models", "privacy", "compare", "accuracy"]) {
        await page.open(`/${folder}nps.html`);
        await page.run(`document.querySelector('footer a[href="${name}.html"]').click()`);
        await page.until(async () => (await page.driver.getCurrentUrl()).endsWith(`/${folder}${name}.html`));
        await page.accessible();
        await page.open(`/${folder}${name}.html`, { width: 320 });
        assert.ok(
          await page.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
          name,
        );
        if (name !== "compare") continue;
        assert.ok(
          await page.run(
            `const { scrollWidth, clientWidth } = document.querySelector(".scroll"); return scrollWidth <= clientWidth`,
          ),
          "all ways compared are in sight",
        );
        await page.accessible();
      }
      await page.quiet();
    });
  }
}
