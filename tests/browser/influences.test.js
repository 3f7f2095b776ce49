// Customer value by country and first product, and seasonality, in the report on the sample shop.

import { test } from "node:test";
import { browsers } from "./harness.js";
import { ROOT, shopReport } from "./report.js";

/** Texts of the report's sections that have a title. */
const sections = `${ROOT} return [...root.querySelectorAll("[part=picture]")]
  .map((section) => section.textContent).filter((text) => text.startsWith(arguments[0]))`;

for (const browser of browsers) {
  test(`${browser}: the report shows customer value, other things equal, and differences between months`, async (t) => {
    const { chapters, run, until, quiet } = await shopReport(t, browser);
    await chapters();
    const shows = (/** @type {string} */ title, /** @type {RegExp} */ pattern) =>
      until(async () => /** @type {string[]} */ (await run(sections, title)).some((text) => pattern.test(text)));
    await shows("Value by country, channel and product, other things equal: Country", /other things equal/);
    await shows("Value by country, channel and product, other things equal: First product", /other things equal/);
    await shows(
      "How accurate is the forecast?",
      /By month of the year, with 100% for the mean: most in \w+ \(1\d\d%\)/,
    );
    // The table has the effects with their intervals.
    await run(
      `${ROOT} for (const table of root.querySelectorAll("[part~=chapter-influences] details")) table.open = true`,
    );
    const heads = `${ROOT} return [...root.querySelectorAll("th")].some((head) => head.textContent.startsWith(arguments[0]))`;
    for (const head of [
      "Spend expected in the year after the first purchase, ",
      "Probability of leaving after a purchase",
    ])
      await until(async () => Boolean(await run(heads, head)), head);
    await quiet();
  });
}
