// The analyzer as a shop owner uses it: drop a file or take the sample, look at how it is read, read the figures.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { browsers, site } from "./harness.js";

const sample = readFileSync(new URL("../data/cdnow-sample.csv", import.meta.url), "utf8");
const part = (/** @type {string} */ name) => `regulars-orders >>> [part=${name}]`;

/** Drops a text as a file on the drop zone. */
const drop = `const zone = document.querySelector("regulars-orders").shadowRoot.querySelector(".drop");
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([arguments[0]], arguments[1]));
  for (const type of ["dragover", "drop"]) zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));`;

for (const browser of browsers) {
  test(`${browser}: the sample, by keyboard alone`, async (t) => {
    const { open, find, text, until, accessible, quiet, driver, run } = await site(t, browser);
    await open("/orders.html");
    await find(part("sample"));
    await accessible();
    const focused = () => run(`return document.activeElement?.shadowRoot?.activeElement?.getAttribute("part") ?? ""`);
    for (let presses = 0; (await focused()) !== "sample"; presses++) {
      assert.ok(presses < 20, "the sample cannot be reached by Tab");
      await driver.actions().sendKeys(Key.TAB).perform();
    }
    await driver.actions().sendKeys(Key.ENTER).perform();
    await find(part("preview"));
    await accessible();
    for (let presses = 0; (await focused()) !== "analyze"; presses++) {
      assert.ok(presses < 30, "the analysis cannot be reached by Tab");
      await driver.actions().sendKeys(Key.TAB).perform();
    }
    await driver.actions().sendKeys(Key.ENTER).perform();
    await find(part("figures"));
    const figures = await text(part("figures"));
    // Counted from the file by days; the interval by SciPy's binomtest.
    for (const figure of ["48.32%", "46.31% to 50.34%", "2,357", "1,139", "$244,091.94", "6,696"]) assert.ok(figures.includes(figure), `${figure} is not in ${figures}`);
    assert.match(await text(part("problems")), /6,919 rows read: 6,919 counted, 0 left out/);
    await accessible();
    await until(async () => (await run(`return document.querySelector("regulars-orders").shadowRoot.querySelector("[role=status]").textContent`)).includes("48.32%"));
    await quiet();
  });

  test(`${browser}: a dropped file with a broken date in line 17`, async (t) => {
    const { open, find, text, accessible, quiet, run } = await site(t, browser);
    await open("/orders.html");
    await find(part("drop"));
    await run(drop, sample.split("\n").with(16, "00111,1997-02-30,5.00").join("\n"), "broken.csv");
    await (await find(part("analyze"))).click();
    await find(part("figures"));
    const problems = await text(part("problems"));
    for (const told of ["6,919 rows read: 6,918 counted, 1 left out", "17", "date", "1997-02-30", "2024-12-31"]) assert.ok(problems.includes(told), `${told} is not in ${problems}`);
    await accessible();
    await quiet();
  });

  test(`${browser}: day or month first is asked, not guessed; in Polish`, async (t) => {
    const { open, find, text, until, accessible, quiet, run } = await site(t, browser);
    await open("/pl/orders.html");
    await find(part("drop"));
    await run(drop, "klient;data;kwota\na;01/02/2024;1 234,50\na;03/04/2024;5,00\nb;02/02/2024;7,00\n", "zamowienia.csv");
    const analyze = await find(part("analyze"));
    assert.equal(await analyze.isEnabled(), false);
    assert.match(await text(part("preview")), /Najpierw dzień czy miesiąc\?[^]*01\/02\/2024/);
    await accessible();
    await (await find("regulars-orders >>> [name=dateOrder] option[value=dmy]")).click();
    await until(async () => (await find(part("analyze"))).isEnabled().catch(() => false));
    await (await find(part("analyze"))).click();
    await find(part("figures"));
    assert.match(await text(part("figures")), /50%[^]*1246,5/);
    assert.match(await text(part("report")), /od 1 lutego 2024 do 3 kwietnia 2024/);
    await quiet();
  });

  test(`${browser}: a chosen file that is none, and a way back`, async (t) => {
    const { open, find, text, until, quiet } = await site(t, browser);
    const empty = join(tmpdir(), `regulars-${process.pid}.csv`);
    await writeFile(empty, "");
    await open("/orders.html");
    await (await find("regulars-orders >>> input[type=file]")).sendKeys(empty);
    await until(async () => /holds no rows/.test(await text("regulars-orders >>> .drop .error")));
    await quiet();
  });
}
