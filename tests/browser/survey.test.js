// The survey analyser as a manager uses it: take the sample or drop an export, answer questions, read the figures.

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

/** Opens a chapter of the report by its link. @param {any} page @param {string} id */
async function chapter({ run, find }, id) {
  await find(inside(`[part~=chapter-${id}]`));
  await run(
    `const root = document.querySelector("regulars-survey").shadowRoot;
     root.querySelector("[part=to-" + arguments[0] + "]").click();`,
    id,
  );
  await find(inside(`[part~=chapter-${id}][open] > .stage > *`));
}

const golden = JSON.parse(readFileSync(new URL("../golden/surveys_outcomes.json", import.meta.url), "utf8"));

for (const browser of browsers) {
  test(`${browser}: the loyalty index of people who answered and bought, and its calculator`, async (t) => {
    const page = await site(t, browser);
    const { open, find, findAll, run, text, until, quiet } = page;
    const sample = (/** @type {string} */ name) => readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8");
    await open("/survey.html");
    await find(inside(".drop"));
    await run(drop, sample("survey-sample.csv"), "survey.csv", sample("shop-sample.csv"), "orders.csv");
    await chapter(page, "loyalty");
    await until(async () => /Customer loyalty index/.test(await text(inside("[part~=chapter-loyalty]"))));
    const [link] = await findAll(inside('a[href*="loyalty-index.html#r1:loyalty-index&"]'));
    assert.ok(link, "the figures do not lead to the calculator");
    await quiet();
  });

  test(`${browser}: the sample is analysed by keyboard alone`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until, accessible, quiet, tabTo, driver } = page;
    await open("/survey.html");
    await find(part("sample"));
    await accessible();
    await tabTo("sample");
    await driver.actions().sendKeys(Key.ENTER).perform();
    await find(part("figures"));
    const figures = await text(part("figures"));
    assert.match(figures, /How likely are you to recommend us/);
    assert.match(figures, /Promoters: \d+/);
    await until(async () =>
      /There are more promoters than detractors: the Net Promoter Score is 61\./.test(
        await text(inside(".root > [role=status]")),
      ),
    );
    await accessible();
    await quiet();
  });

  test(`${browser}: a question shows the cells it is about, and its answer gives the report`, async (t) => {
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

  test(`${browser}: an export shows comments to search, and a setting changes the figures`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, run, choose, until, accessible, quiet } = page;
    await open("/pl/survey.html");
    await find(inside(".drop"));
    await run(drop, file("limesurvey-6.4.2-full-long-en.csv"), "limesurvey.csv");
    await find(part("figures"));
    assert.match(await text(part("figures")), /(?:^|\s)15(?:\s|$)/);
    await chapter(page, "reading");
    assert.match(await text(part("problems")), /4/);
    await chapter(page, "comments");
    const search = await find(inside("[name=search]"));
    await search.sendKeys("slow");
    await until(async () => (await text(inside("[part=comments] ul"))).split("\n").every((line) => /slow/i.test(line)));
    await (await find(inside("[part=settings] > summary"))).click();
    await choose(inside("[name=respondents]"), "last");
    await until(async () => /(?:^|\s)23(?:\s|$)/.test(await text(part("figures"))), "the last answers do not count");
    await accessible();
    await quiet();
  });

  test(`${browser}: orders dropped with a survey show the purchases of each group`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, run, accessible, quiet } = page;
    await open("/survey.html", { width: 320 });
    await find(inside(".drop"));
    await run(drop, golden.orders, "orders.csv", golden.survey, "survey.csv");
    await chapter(page, "outcomes");
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
    await chapter(page, "reading");
    await until(async () => /all answers count|Nothing in the file/i.test(await text(part("problems"))));
    await accessible();
    await quiet();
  });

  test(`${browser}: a list of the people asked shows who did not answer, by group`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, run, until, accessible, quiet } = page;
    const answers = Array.from({ length: 60 }, (_, at) => `p${at}@x.com,${at % 2 ? "North" : "South"},${at % 11}`);
    const asked = Array.from({ length: 150 }, (_, at) => `P${at}@x.com,${at < 100 ? "PL" : "BG"}`);
    await open("/survey.html", { width: 320 });
    await find(inside(".drop"));
    const survey = ["Email,Region,How likely are you to recommend us?", ...answers].join("\n");
    await run(drop, survey, "survey.csv", ["E-mail,Country", ...asked].join("\n"), "asked.csv");
    await chapter(page, "response");
    const shown = await text(inside("[part~=chapter-response]"));
    assert.match(shown, /Response rate: 40% .* invitations: 150/);
    assert.match(shown, /Highest: PL, 60%\. Lowest: BG, 0%\./);
    assert.match(shown, /90 people have not answered/);
    assert.match(shown, /P149@x\.com/);
    assert.ok(await run("return document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways");
    await accessible();
    await quiet();
    await until(async () => /Response rate/.test(await text(part("report"))));
  });

  test(`${browser}: answers are weighted to known shares typed by keyboard`, async (t) => {
    const page = await site(t, browser);
    const { open, find, findAll, text, run, until, accessible } = page;
    await open("/survey.html");
    await find(inside(".drop"));
    const answers = Array.from({ length: 80 }, (_, at) => `${at % 4 ? "North" : "South"},${at % 4 ? 9 : 3}`);
    await run(drop, ["Region,How likely are you to recommend us?", ...answers].join("\n"), "survey.csv");
    await find(part("figures"));
    await (await find(inside("[part=settings] > summary"))).click();
    await (await find(inside("[part=targets] > summary"))).click();
    await (await find(inside("[part=targets] details > summary"))).click();
    const boxes = await findAll(inside("[name=target-Region]"));
    const labels = await run(
      `return [...document.querySelector("regulars-survey").shadowRoot.querySelectorAll("[part=targets] tbody label")].map((label) => label.textContent)`,
    );
    // Three quarters answered 9, but the known share is half: 0.5 · 100 − 0.5 · 100 = 0.
    for (const [at, name] of labels.entries()) await boxes[at].sendKeys(name === "North" ? "60" : "50");
    await (await find(inside("button[name=targets]"))).click();
    assert.match(await text(inside("[part=targets] .error")), /add up to 100%/);
    for (const [at, name] of labels.entries())
      if (name === "North") await boxes[at].sendKeys(Key.BACK_SPACE, Key.BACK_SPACE, "50");
    await (await find(inside("button[name=targets]"))).sendKeys(Key.ENTER);
    await until(async () => (await findAll(inside("[part~=chapter-weights]"))).length > 0, "nothing is weighted");
    await chapter(page, "weights");
    assert.match(await text(inside("[part~=chapter-weights] table")), /\s0\s/);
    await accessible();
  });

  test(`${browser}: the spending sample shows the share of wallet, joined with the orders`, async (t) => {
    const page = await site(t, browser);
    const { open, find, findAll, text, choose, until, accessible, quiet } = page;
    await open("/survey.html");
    await find(part("sample"));
    await (await findAll(part("sample")))[1].click();
    await chapter(page, "wallet");
    const said = await text(inside("[part~=chapter-wallet]"));
    assert.match(said, /You have 16\.07% of the spending of the people asked/);
    assert.match(said, /Spending is as people stated it/);
    assert.match(said, /Market share among the people asked/);
    assert.match(said, /By its ranks, “Please rank these shops: our shop” has 34% of the spending|By its ranks/);
    assert.match(said, /Use this result in:\s+Share of wallet/);
    await (await find(inside("[part=wallet-choices] > summary"))).click();
    await choose(inside("[name=wallet-period]"), "year");
    await (await find(inside("button[name=wallet]"))).click();
    await until(
      async () => /comes from the orders of the last such period/.test(await text(inside("[part~=chapter-wallet]"))),
      "the orders do not count",
    );
    await accessible();
    await quiet();
  });

  test(`${browser}: a project keeps settings and shows the changes`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, run } = page;
    await open("/survey.html");
    await find(inside(".drop"));
    const project = {
      regulars: 1,
      kind: "survey",
      names: ["old.csv"],
      period: ["2026-01-01", "2026-03-31"],
      options: { wave: "quarter" },
      results: [{ column: "How likely are you to recommend us?", kind: "nps", value: -60, low: -70, high: -50 }],
    };
    const answers = Array.from({ length: 80 }, (_, at) => `2026-0${1 + (at % 6)}-05,${at % 5 ? 10 : 3}`);
    const survey = ["Date,How likely are you to recommend us?", ...answers].join("\n");
    await run(drop, survey, "survey.csv", JSON.stringify(project), "old.regulars.json");
    await find(part("changes"));
    assert.match(await text(part("changes")), /−60\s+60\s+\+120\s+yes/);
  });

  test(`${browser}: orders are refused with a sentence`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, run, until } = page;
    await open("/survey.html");
    await find(inside(".drop"));
    await run(drop, "Order ID,Total,Currency\n1,5,EUR\n2,6,EUR\n", "orders.csv");
    await until(async () => /lists orders/.test(await text(inside("[role=alert]"))));
  });
}
