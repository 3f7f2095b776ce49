// Survey exports in the manner of further systems, with the answers written down first: every question is found, nothing else is
// taken for one, and previews and unfinished answers do not count.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { analyzeSurvey } from "../dist/surveys.js";

/**
 * @typedef {{ promoters: number, passives: number, detractors: number }} Groups
 * @typedef {{
 *   column?: string;
 *   nps?: Groups;
 *   kind?: string;
 *   counts?: Record<string, number>;
 *   scale?: [number, number];
 *   reversed?: boolean;
 * }} Expected
 * @typedef {{
 *   questions: Expected[];
 *   refuse?: string[];
 *   mustAsk?: boolean;
 *   leftOut?: Record<string, number>;
 *   why: string;
 * }} Case
 */

/** Each has its files and `expected.json`. */
const FOLDERS = ["further", "fourth", "fifth", "open", "commercial", "sheets", "mixed"];

/** Codes of questions about a file. */
const DOUBTS = ["unsure-column", "unsure-scale", "unsure-codes", "half-scores", "ambiguous-date-order"];

/** Answers per score, without scores that nobody gave. @param {{ score: number, count: number }[]} counts */
const given = (counts) =>
  Object.fromEntries(counts.filter(({ count }) => count > 0).map((own) => [own.score, own.count]));

/** @param {{ score: number, count: number }[]} counts @param {number} from @param {number} to */
const between = (counts, from, to) =>
  counts.reduce((sum, { score, count }) => sum + (score >= from && score <= to ? count : 0), 0);

/** The same figures as those expected of a question. @param {Expected} expected @param {{ score: number, count: number }[]} counts */
function answersOf(expected, counts) {
  if (expected.nps)
    return { promoters: between(counts, 9, 10), passives: between(counts, 7, 8), detractors: between(counts, 0, 6) };
  return given(counts);
}

/** Answers that are expected; on a reversed scale the lowest mark is the best. @param {Expected} expected */
function wanted({ nps, counts = {}, scale = [0, 0], reversed }) {
  if (nps) return nps;
  const score = (/** @type {string} */ mark) => (reversed ? scale[0] + scale[1] - Number(mark) : Number(mark));
  return Object.fromEntries(Object.entries(counts).map(([mark, count]) => [score(mark), count]));
}

/** A header without differences of white space and case. @param {string} text */
const plain = (text) => text.replace(/\s+/g, " ").trim().toLowerCase();

/**
 * Questions of a report in the order of those expected: by their columns, or else a Net Promoter Score first.
 *
 * @param {Expected[]} expected
 * @param {import("../dist/surveys.js").Question[]} questions
 */
function paired(expected, questions) {
  if (!expected.every(({ column }) => column)) {
    const sorted = [...expected].sort((a, b) => Number(!a.nps) - Number(!b.nps));
    return sorted.map((own, at) => /** @type {const} */ ([own, questions[at]]));
  }
  const left = [...questions];
  return expected.map((own) => {
    const column = plain(own.column ?? "");
    const names = left.map(({ column, name }) => [plain(column), plain(name)]);
    const found = names.findIndex((both) => both.includes(column));
    const near = names.findIndex(([, name]) => name.includes(column) || column.includes(name));
    const same = left.findIndex(({ counts }) => isDeepStrictEqual(answersOf(own, counts), wanted(own)));
    const at = [found, near, same].find((place) => place >= 0) ?? -1;
    assert.ok(at >= 0, `no question ${own.column}`);
    return /** @type {const} */ ([own, left.splice(at, 1)[0]]);
  });
}

const cases = FOLDERS.flatMap((name) => {
  const folder = new URL(`data/cases/surveys/${name}/`, import.meta.url);
  /** @type {Record<string, Case>} */
  const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8"));
  return Object.entries(expected).map(([file, own]) => ({ file: new URL(`files/${file}`, folder), ...own }));
});

for (const { file, questions, refuse = [], mustAsk = false, leftOut = {}, why } of cases) {
  test(`${file.pathname.split("/").at(-1)}: ${why}`, async () => {
    const report = await analyzeSurvey(new Blob([readFileSync(file)]));
    if (!report.ok) {
      const isAllowed = refuse.includes(report.code) || (refuse.includes("doubt") && DOUBTS.includes(report.code));
      assert.ok(isAllowed, JSON.stringify(report));
      return;
    }
    assert.ok(!mustAsk, "the scale is not asked");
    assert.equal(report.questions.length, questions.length, JSON.stringify(report.questions.map(({ name }) => name)));
    for (const [expected, { name, kind, counts }] of paired(questions, report.questions)) {
      assert.deepEqual(answersOf(expected, counts), wanted(expected), name);
      // Questions about quality or agreement are plain scales or of satisfaction.
      if (expected.kind && !(expected.column && kind === "scale")) assert.equal(kind, expected.kind, name);
    }
    const left = Object.fromEntries(report.rows.leftOut.map(({ code, count }) => [code, count]));
    for (const [code, count] of Object.entries(leftOut)) assert.equal(left[code], count, code);
  });
}
