// The order report on the screen: first an answer, contents within reach, chapters folded to headline and chart.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { browsers } from "./harness.js";
import { inside, part, ROOT, shopReport } from "./report.js";

for (const browser of browsers) {
  test(`${browser}: the sample report begins with figures and actions, and folds its chapters`, async (t) => {
    const { run, find, text, accessible, quiet, chapters, until } = await shopReport(t, browser);
    const figures = await text(part("figures"));
    for (const figure of ["Revenue", "€66,393", "820", "70%", "66%–73%"])
      assert.ok(figures.includes(figure), `${figure} is not in ${figures}`);
    // Ranked by money, each with customers, reason, amount and a list.
    const stakes = await run(
      `${ROOT} return [...root.querySelectorAll(".advice ol li")].map((item) => [item.querySelector("h4").textContent, item.querySelector(".stake b").textContent, item.querySelectorAll("button").length])`,
    );
    assert.ok(stakes.length >= 2 && stakes.length <= 5, JSON.stringify(stakes));
    const amounts = stakes.map((/** @type {string[]} */ [, stake]) =>
      Number(stake.replace(/within.*/, "").replace(/[^\d.]/g, "")),
    );
    assert.deepEqual(
      amounts,
      [...amounts].sort((a, b) => b - a),
    );
    for (const [title, , buttons] of stakes) assert.ok(title.length > 5 && buttons === 2, title);
    await until(async () => (await run(`${ROOT} return root.querySelectorAll(".chapter summary svg").length`)) >= 6);
    const folded = await run(
      `${ROOT} return [...root.querySelectorAll(".chapter")].map((chapter) => [chapter.open, chapter.querySelector("h3").textContent, chapter.querySelector(".finding").textContent, Boolean(chapter.querySelector("summary svg"))])`,
    );
    assert.ok(folded.length >= 10, String(folded.length));
    for (const [isOpen, title, finding] of folded) assert.ok(!isOpen && title && finding.length > 10, String(title));
    assert.ok(folded.filter((/** @type {boolean[]} */ chapter) => chapter[3]).length >= 6, "few small pictures");
    // The former page with eighteen sections of equal rank was 11,855 px high.
    assert.ok((await run("return document.documentElement.scrollHeight")) < 5500);
    await accessible();
    await chapters();
    await until(async () => (await run(`${ROOT} return root.querySelectorAll("figure svg[role=img]").length`)) >= 12);
    const drawn = await run(
      `${ROOT} return [...root.querySelectorAll("figure svg[role=img]")].map((svg) => [svg.getAttribute("aria-label").length > 20, svg.getBoundingClientRect().width > 200, /NaN|undefined|Infinity/.test(svg.outerHTML)])`,
    );
    for (const picture of drawn) assert.deepEqual(picture, [true, true, false]);
    await accessible();
    await find(part("take-away"));
    await quiet();
  });

  test(`${browser}: contents open a chapter and stay in reach, by keyboard`, async (t) => {
    const { run, find, driver, until } = await shopReport(t, browser);
    await run("arguments[0].focus()", await find(part("to-segments")));
    await driver.actions().sendKeys(Key.ENTER).perform();
    const state = `${ROOT} const box = root.querySelector("[part~=chapter-segments]");
      return [box.open, root.activeElement === box.querySelector("summary"), box.getBoundingClientRect().top, root.querySelector(".contents").getBoundingClientRect().top]`;
    await until(async () => (await run(state))[0]);
    const [, isFocused, top, contents] = await run(state);
    assert.ok(isFocused && top >= 0 && top < 200, `${isFocused}, ${top}`);
    assert.ok(contents >= 0 && contents < 60, `the contents are at ${contents}`);
  });

  test(`${browser}: on a phone a select leads to the chapters, and nothing is wider than the screen`, async (t) => {
    for (const language of ["", "bg"]) {
      const { run, find, choose, chapters, accessible, until } = await shopReport(t, browser, { width: 320, language });
      assert.ok(await (await find(inside(".contents select"))).isDisplayed());
      await choose(inside(".contents select"), "products");
      await until(() => run(`${ROOT} return root.querySelector("[part~=chapter-products]").open`));
      const [top, select] = await run(
        `${ROOT} return [root.querySelector("[part~=chapter-products]").getBoundingClientRect().top, root.querySelector(".contents").getBoundingClientRect().top]`,
      );
      assert.ok(select <= 1 && select > -2 && top > 20 && top < 300, `${select}, ${top}`);
      await chapters();
      await until(async () => (await run(`${ROOT} return root.querySelectorAll("figure svg[role=img]").length`)) >= 12);
      assert.ok(await run("return document.documentElement.scrollWidth <= innerWidth"), `wider: ${language}`);
      await accessible();
    }
  });

  test(`${browser}: statistics for experts are folded more deeply, and the page’s search finds them`, async (t) => {
    const { run, until, chapters } = await shopReport(t, browser);
    // Chapters are filled one by one, although they are folded.
    await until(async () =>
      run(`${ROOT} return root.querySelector("[part~=chapter-best]").textContent.includes("Spend per purchase")`),
    );
    await chapters("forecast");
    const hidden = `${ROOT} const expert = root.querySelector("[part~=chapter-forecast] .expert"); return [expert.open, expert.textContent.includes("Akaike") || expert.textContent.includes("AIC")]`;
    assert.deepEqual((await run(hidden))[0], false);
    await run(`${ROOT} root.querySelector("[part~=chapter-forecast] .expert").open = true`);
    await until(async () => (await run(hidden))[1]);
  });
}
