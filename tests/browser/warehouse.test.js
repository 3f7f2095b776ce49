// The report from a warehouse's file on the page, and the scores for the warehouse.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { browsers, site } from "./harness.js";
import { catchSaves, drop, inside, part, ROOT } from "./report.js";

const file = readFileSync(new URL("../data/whole-report.csv", import.meta.url), "utf8");

for (const browser of browsers) {
  test(`${browser}: the file of a warehouse gives actions and a scoring table`, async (t) => {
    const { open, find, run, until, accessible, quiet, choose } = await site(t, browser);
    await open("/orders.html");
    await run(catchSaves);
    await find(inside(".drop"));
    await run(drop, file, "whole-report.csv");
    await find(part("save-scores"));
    // Actions have no customers to show or save.
    const actions = await run(
      `${ROOT} const own = root.querySelector("[part~=actions]"); return [own.querySelectorAll("ol > li").length, own.querySelectorAll("button").length]`,
    );
    assert.ok(actions[0] > 0 && actions[1] === 0, String(actions));
    await choose(`${part("scores")} select`, "postgresql");
    await (await find(part("save-scores"))).click();
    await (await find(part("save-scores-sql"))).click();
    await until(async () => (await run("return Object.keys(window.saved).length")) === 2);
    const saved = await run(
      "return Object.fromEntries(Object.entries(window.saved).map(([name, text]) => [name, atob(text)]))",
    );
    assert.match(saved["regulars_scoring.csv"], /^frequency,recency,age,p_alive,expected_purchases,.*\n0,0,/);
    assert.match(saved["regulars_scores.sql"], /LEFT JOIN "regulars_scoring" regulars_table/);
    assert.match(saved["regulars_scores.sql"], /FROM "orders"/);
    await accessible("regulars-orders");
    await quiet();
  });
}
