// The package's survey analyser in Node: questions asked, figures found, bad input refused.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { analyzeSurvey, inspectSurvey } from "../dist/surveys.js";
import { root } from "../tools/run.js";

const folder = join(root, "tests/data/cases/surveys");
const file = (/** @type {string} */ name) => new Blob([readFileSync(join(folder, name))]);

/** @param {Promise<any>} result */
const ok = async (result) => {
  const found = await result;
  assert.ok(found.ok, JSON.stringify(found));
  return found;
};

test("a survey gives its score with counts, months and segments", async () => {
  const report = await ok(analyzeSurvey(file("01-qualtrics-choice-text.csv")));
  const [question] = report.questions;
  assert.equal(question.kind, "nps");
  assert.deepEqual(question.groups, { promoters: 15, passives: 18, detractors: 1 });
  assert.ok(Math.abs(question.result.low - 19.3335) < 1e-4 && Math.abs(question.result.high - 56.3422) < 1e-4);
  assert.deepEqual(
    question.waves.map((/** @type {any} */ { start, answers }) => [start, answers]),
    [
      ["2026-01-01", 11],
      ["2026-02-01", 11],
      ["2026-03-01", 12],
    ],
  );
  assert.deepEqual(report.rows, {
    read: 40,
    counted: 35,
    leftOut: [
      { code: "preview", count: 2 },
      { code: "spam", count: 1 },
      { code: "unfinished", count: 2 },
    ],
  });
  assert.equal(report.detected.export, "qualtrics");
  assert.deepEqual(report.detected.encodings, ["utf-8"]);
});

test("an inspection shows questions, roles and first rows", async () => {
  const preview = await ok(inspectSurvey(file("formbricks-5.4.csv")));
  assert.equal(preview.export, "formbricks");
  assert.deepEqual(preview.columns.person, "person.email");
  assert.deepEqual(
    preview.questions.slice(0, 3).map((/** @type {any} */ { kind }) => kind),
    ["nps", "csat", "effort"],
  );
  assert.equal(preview.rows.length, 20);
});

test("an ambiguous file raises a question, and an option answers it", async () => {
  const asked = await analyzeSurvey(file("17-half-scores.csv"));
  assert.ok(!asked.ok && asked.code === "half-scores" && asked.option === "halves", JSON.stringify(asked));
  assert.deepEqual(asked.examples, ["9.5", "6.5", "0.5"]);
  const report = await ok(analyzeSurvey(file("17-half-scores.csv"), { halves: "cuts" }));
  assert.deepEqual(report.questions[0].groups, { promoters: 10, passives: 10, detractors: 10 });
  const codes = await analyzeSurvey("nps\nA01\nA09\nA10\n");
  assert.ok(!codes.ok && codes.code === "unsure-codes" && codes.column === "nps", JSON.stringify(codes));
  const less = await ok(analyzeSurvey("nps\nA01\nA09\nA10\n", { codes: "minus-one" }));
  assert.deepEqual(less.questions[0].groups, { promoters: 1, passives: 1, detractors: 1 });
  // A code 0 leaves one reading.
  const limesurvey = await ok(analyzeSurvey(file("07-limesurvey.csv")));
  assert.deepEqual(limesurvey.questions[0].groups, { promoters: 15, passives: 6, detractors: 6 });
});

test("a time zone moves answers into their month", async () => {
  const months = async (/** @type {object} */ options) =>
    (await ok(analyzeSurvey(file("formbricks-5.4.csv"), options))).questions[0].waves.map(
      (/** @type {any} */ wave) => wave.answers,
    );
  assert.deepEqual(await months({}), [1, 10, 10, 12]);
  assert.deepEqual(await months({ timeZone: "Europe/Sofia" }), [11, 10, 12]);
});

test("several files of the same columns are one survey", async () => {
  const parts = [
    "Date,NPS\n2026-01-05,9\n",
    "NPS,Date\n0,2026-02-05\n5,2026-02-06\n6,2026-02-06\n3,2026-02-06\nx,2026-02-07\n",
  ];
  const report = await ok(
    analyzeSurvey(
      parts.map((part) => new Blob([part])),
      { scale: { kind: "nps", min: 0, max: 10 } },
    ),
  );
  assert.deepEqual(report.questions[0].groups, { promoters: 1, passives: 0, detractors: 4 });
  assert.deepEqual(report.problems, [{ code: "bad-score", column: "NPS", file: 1, line: 6, text: "x" }]);
  const other = await analyzeSurvey(
    ["Date,NPS\n2026-01-05,9\n", "Date,Score\n2026-01-05,9\n"].map((part) => new Blob([part])),
  );
  assert.deepEqual(other, { ok: false, code: "other-columns", column: "NPS", file: 1 });
});

test("one bad file among several does not stop the others", async () => {
  const bad = /** @type {[string, object][]} */ ([
    ["", { reason: "empty-file" }],
    ["Name,Colour\na,red\nb,blue\n", { reason: "missing-column" }],
    ["Order ID,Total,Currency\n1,5,EUR\n2,6,EUR\n", { reason: "order-export" }],
    ["Date,Score\n2026-01-05,9\n2026-01-06,2\n", { reason: "other-columns", value: "NPS" }],
    ["%PDF-1.7\n%....\n1 0 obj\n", { reason: "document-file", value: "PDF" }],
  ]);
  const good = ["Date,NPS\n2026-01-05,9\n2026-01-06,0\n", "NPS,Date\n10,2026-02-05\n6,2026-02-06\nx,2026-02-07\n"];
  for (const [text, expected] of bad)
    for (const place of [0, 1, 2]) {
      const files = good.toSpliced(place, 0, text).map((part) => new Blob([part]));
      const report = await ok(analyzeSurvey(files));
      assert.deepEqual(report.questions[0].groups, { promoters: 2, passives: 0, detractors: 2 }, text);
      assert.deepEqual(report.assumptions[0], { code: "file-left-out", file: place, ...expected }, text);
      assert.equal(report.problems[0].file, place < 2 ? 2 : 1, "the file of a problem is wrong");
    }
});

test("a month without answers belongs to the survey, in any order", async () => {
  const files = ["Date,NPS\n2026-01-05,\n2026-01-06,\n", "Date,NPS\n2026-02-05,10\n2026-02-06,6\n2026-02-06,0\n"];
  const report = await ok(analyzeSurvey(files.map((part) => new Blob([part]))));
  assert.deepEqual([report.rows.counted, report.questions[0].answers], [5, 3]);
});

test("bad input is refused by a code", async () => {
  const cases = /** @type {[any, any, object][]} */ ([
    ["", {}, { code: "empty-file" }],
    ["NPS\n9\n0\n", { wave: "day" }, { code: "unknown-option", option: "wave" }],
    ["NPS\n9\n0\n", { timeZone: "Europe/Atlantis" }, { code: "unknown-option", option: "timeZone" }],
    ["NPS\n9\n0\n", { columns: { score: "Score" } }, { code: "unknown-column", role: "score", column: "Score" }],
    ["Name,Colour\na,red\nb,blue\n", {}, { code: "missing-column", role: "score" }],
    ["Order ID,Total,Currency\n1,5,EUR\n2,6,EUR\n", {}, { code: "order-export" }],
    ["<html><body>9</body></html>", {}, { code: "web-page" }],
    [5, {}, { code: "not-a-file" }],
    ["NPS\n9\n", null, { code: "unknown-option" }],
  ]);
  for (const [source, options, expected] of cases) {
    const { ok, file, reason, ...refusal } = /** @type {any} */ (await analyzeSurvey(source, options));
    assert.deepEqual([ok, refusal], [false, expected], JSON.stringify(source));
  }
});

test("a byte that fits several code pages is read in that of the language", async () => {
  // “Ocena,Powód” with “Łatwo” in windows-1250.
  const bytes = new Uint8Array([
    ...new TextEncoder().encode("NPS,Komentarz\n9,"),
    0xa3,
    ...new TextEncoder().encode("atwo\n0,Nie\n"),
  ]);
  const report = await ok(analyzeSurvey(new Blob([bytes]), { language: "pl", columns: { comment: "Komentarz" } }));
  assert.deepEqual(report.detected.encodings, ["windows-1250"]);
  assert.equal(report.comments.entries[0].text, "Łatwo");
});

test("cancelling ends an analysis", async () => {
  const rows = Array.from({ length: 400_000 }, (_, row) => `2026-01-05,${row % 11},comment ${row}`).join("\n");
  const abort = new AbortController();
  const work = analyzeSurvey(
    `Date,NPS,Comment\n${rows}`,
    {},
    { signal: abort.signal, onProgress: () => abort.abort() },
  );
  const result = await work;
  assert.ok(result.ok || result.code === "cancelled");
});
