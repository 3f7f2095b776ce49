// The survey analyzer as a manager uses it: take the sample or drop an export, answer what it asks, read the figures.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { browsers, dropOn, site } from "./harness.js";

const inside = (/** @type {string} */ selector) => `regulars-survey >>> ${selector}`;
const part = (/** @type {string} */ name) => inside(`[part=${name}]`);
const file = (/** @type {string} */ name) =>
  readFileSync(new URL(`../data/cases/surveys/${name}`, import.meta.url), "utf8");

const drop = dropOn("regulars-survey");

const golden = JSON.parse(readFileSync(new URL("../golden/surveys_outcomes.json", import.meta.url), "utf8"));

for (const browser of browsers) {
  test(`${browser}: the sample by keyboard alone`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until, accessible, quiet, run, driver } = page;
    await open("/survey.html");
    await find(part("sample"));
    await accessible();
    const focused = () => run(`return document.activeElement?.shadowRoot?.activeElement?.getAttribute("part") ?? ""`);
    for (let presses = 0; (await focused()) !== "sample"; presses++) {
      assert.ok(presses < 60, "the sample cannot be reached by Tab");
      await driver.actions().sendKeys(Key.TAB).perform();
    }
    await driver.actions().sendKeys(Key.ENTER).perform();
    await find(part("figures"));
    const figures = await text(part("figures"));
    assert.match(figures, /How likely are you to recommend us/);
    assert.match(figures, /Promoters: \d+/);
    await until(async () => /The result is/.test(await text(inside(".root > [role=status]"))));
    await accessible();
    await quiet();
  });

  test(`${browser}: a question is asked with its cells, and its answer gives the report`, async (t) => {
    const page = await site(t, browser);
    const { open, find, findAll, text, run, accessible, quiet } = page;
    await open("/survey.html", { width: 320 });
    await find(inside(".drop"));
    await run(drop, file("17-half-scores.csv"), "half.csv");
    await find(part("question"));
    assert.match(await text(part("question")), /9\.5/);
    await accessible();
    await (await findAll(part("answer")))[0].click();
    await find(part("figures"));
    assert.match(await text(part("figures")), /Promoters: 10 · Passives: 10 · Detractors: 10/);
    assert.ok(await run("return document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways");
    await accessible();
    await quiet();
  });

  test(`${browser}: periods, groups, comments and settings of an export`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, run, choose, until, accessible, quiet } = page;
    await open("/pl/survey.html");
    await find(inside(".drop"));
    await run(drop, file("limesurvey-6.4.2-full-long-en.csv"), "limesurvey.csv");
    await find(part("figures"));
    assert.match(await text(part("figures")), /15,2/);
    assert.match(await text(part("problems")), /4/);
    const search = await find(inside("[name=search]"));
    await search.sendKeys("slow");
    await until(async () => (await text(inside("[part=comments] ul"))).split("\n").every((line) => /slow/i.test(line)));
    await (await find(inside("[part=settings] > summary"))).click();
    await choose(inside("[name=respondents]"), "last");
    await until(async () => /23,1/.test(await text(part("figures"))), "the last answers do not count");
    await accessible();
    await quiet();
  });

  test(`${browser}: orders dropped beside a survey show what each group bought`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, run, accessible, quiet } = page;
    await open("/survey.html", { width: 320 });
    await find(inside(".drop"));
    await run(drop, golden.orders, "orders.csv", golden.survey, "survey.csv");
    await find(part("outcomes"));
    const outcomes = await text(part("outcomes"));
    assert.match(outcomes, new RegExp(`: ${golden.matched} of ${golden.matched + golden.unmatched}`));
    assert.match(outcomes, /Bought on several days/);
    assert.match(outcomes, /Bought again after answering/);
    assert.ok(await run("return document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways");
    await accessible();
    await quiet();
  });

  test(`${browser}: a column is chosen for a role, and people asked give a response rate`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, run, choose, until, accessible, quiet } = page;
    await open("/survey.html");
    await find(inside(".drop"));
    await run(drop, golden.survey, "survey.csv");
    await find(part("figures"));
    await (await find(inside("[part=settings] > summary"))).click();
    const invitations = await find(inside("[name=invitations]"));
    await invitations.sendKeys("120", Key.TAB);
    await until(async () => /invitations: 120/.test(await text(part("report"))), "there is no response rate");
    await choose(inside("[name=column-person]"), "");
    await until(async () => /all answers count|Nothing in the file/i.test(await text(part("problems"))));
    await accessible();
    await quiet();
  });

  test(`${browser}: orders are refused in words`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, run, until } = page;
    await open("/survey.html");
    await find(inside(".drop"));
    await run(drop, "Order ID,Total,Currency\n1,5,EUR\n2,6,EUR\n", "orders.csv");
    await until(async () => /lists orders/.test(await text(inside("[role=alert]"))));
  });
}
