// SPSS files as tables (tests/files/spss.py writes them by ReadStat, spss.sps by PSPP), and as a survey.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyzeSurvey } from "../dist/surveys.js";
import { openTables } from "../www/core/tables/open.js";

const FILES = ["readstat-plain.sav", "readstat-packed.sav", "readstat.zsav"];
const bytesOf = (/** @type {string} */ name) => readFileSync(new URL(`data/spss/${name}`, import.meta.url));
const context = { load: (/** @type {string} */ name) => import(`../www/core/tables/${name}-reader.js`) };

/** @param {Uint8Array} bytes */
async function textOf(bytes) {
  const opened = await openTables(new Blob([new Uint8Array(bytes)]), context);
  if (!opened.ok) return opened;
  let text = "";
  for await (const piece of opened.choices[0][0].open()) text += new TextDecoder().decode(piece);
  return text;
}

for (const name of FILES) {
  test(`${name}: names, labels, missing values, dates and long texts are read`, async () => {
    const lines = String(await textOf(bytesOf(name)))
      .trimEnd()
      .split("\n");
    assert.equal(lines.length, 27);
    assert.equal(
      lines[0],
      "How likely are you to recommend us?\tHow satisfied are you?\tCountry\tsubmitted\tstamp\temail\tWhy?\tweight",
    );
    const cells = lines.slice(1).map((line) => line.match(/"[^"]*"|[^\t]+|(?<=\t)(?=\t)/g));
    assert.deepEqual(cells[0]?.slice(0, 2), ["10 - Extremely likely", ""]);
    assert.deepEqual(cells[1]?.slice(0, 6), [
      "\x1d9",
      "2 - Dissatisfied",
      "Estonia",
      "\x1e2026-02-02",
      "\x1e2026-02-02T10:30:01",
      "a1@example.com",
    ]);
    assert.deepEqual(cells[0]?.[6], '"ok\tтаб"');
    assert.equal(cells[1]?.[6], `${"Много бавна доставка, „лоша“ ".repeat(8)}край`);
    assert.deepEqual([cells[24]?.[0], cells[25]?.[0], cells[25]?.[7]], ["missing", "missing", "\x1d3.625"]);
  });

  test(`${name}: the answers are analysed, user-missing ones are not`, async () => {
    const report = /** @type {any} */ (await analyzeSurvey(new Blob([bytesOf(name)])));
    assert.ok(report.ok, JSON.stringify(report));
    const [nps, sat] = report.questions;
    assert.deepEqual(nps.groups, { promoters: 10, passives: 6, detractors: 8 });
    assert.deepEqual(nps.missing, [{ code: "no-answer", count: 2 }]);
    assert.deepEqual([sat.kind, sat.scale, sat.answers], ["csat", { min: 1, max: 5, reversed: false }, 22]);
    assert.deepEqual(report.detected.columns, {
      date: "submitted",
      person: "email",
      weight: "weight",
      comment: "Why?",
    });
    assert.deepEqual(report.detected.segments, ["Country"]);
  });
}

for (const name of ["pspp.sav", "pspp.zsav"])
  test(`${name}: a range of missing values, labels of texts, yes and no are read`, async () => {
    const lines = String(await textOf(bytesOf(name)))
      .trimEnd()
      .split("\n");
    assert.deepEqual(lines.slice(0, 4), [
      "How likely are you to recommend us?\tHow satisfied are you with the delivery?\tregion\tsubmitted\trecontact\tWhy?",
      "10 - Extremely likely\t5 - Very satisfied\tThe north\t\x1e2026-01-05\tYes\tRychlá doprava; żółw",
      "\x1d9\t\x1d4\tThe south\t\x1e2026-01-06\tNo\tok",
      "\x1d8\tmissing\tThe north\t\x1e2026-02-07\tYes",
    ]);
    assert.equal(lines[5], "missing\t\x1d3\tThe north\t\x1e2026-03-09\tYes");
    const report = /** @type {any} */ (await analyzeSurvey(new Blob([bytesOf(name)])));
    assert.deepEqual(report.questions[0].groups, { promoters: 3, passives: 2, detractors: 4 });
    assert.deepEqual(report.questions[1].answers, 8);
  });

test("a truncated file is refused, wherever it ends", async () => {
  for (const name of [...FILES, "pspp.sav", "pspp.zsav"]) {
    const bytes = bytesOf(name);
    for (let end = 8; end < bytes.length; end += Math.ceil(bytes.length / 60)) {
      const found = await textOf(bytes.subarray(0, end)).catch((error) => ({ code: error.code }));
      assert.ok(
        typeof found === "object" && found.code === "broken-file",
        `${name} cut at ${end}: ${JSON.stringify(found).slice(0, 200)}`,
      );
    }
  }
});

test("random byte changes never hang or throw anything but a refusal", async () => {
  let state = 7;
  const random = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32;
  for (const name of FILES)
    for (let round = 0; round < 60; round++) {
      const bytes = new Uint8Array(bytesOf(name));
      for (let change = 0; change < 4; change++) bytes[8 + Math.floor(random() * (bytes.length - 8))] = random() * 256;
      const found = await textOf(bytes).catch((error) => error);
      assert.ok(typeof found === "string" || found.code, String(found));
    }
});
