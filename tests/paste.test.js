// Pasted text in the box for answers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { splitValues } from "../www/elements/parts/rows-list.js";

const cases = /** @type {[string, string[]][]} */ ([
  ["10 9 8\n7", ["10", "9", "8", "7"]],
  ["10,9,8", ["10", "9", "8"]],
  ["10, 9; 8", ["10", "9", "8"]],
  ["9,0\n10,0\n0,0", ["9,0", "10,0", "0,0"]],
  ["9,5\n8,5\n6,5", ["9,5", "8,5", "6,5"]],
  ["9,8\n7,6", ["9", "8", "7", "6"]],
  ["Score\n10\n9\n\n0\n", ["10", "9", "0"]],
  ['"Score"\n"10"\n"9"', ["10", "9"]],
  ["10\nN/A\n9\n-\nn/a\n8", ["10", "9", "8"]],
  ["9/10\n7/10\n10/10", ["9", "7", "10"]],
  ["10 - Extremely likely\n8\n0 (not at all)", ["10", "8", "0"]],
  ["Date\tScore\n2026-01-05\t9\n2026-01-06\t\n2026-01-07\t0", ["9", "0"]],
  ["2026-01-05,9\n2026-01-06,10\n2026-01-07,3", ["9", "10", "3"]],
  ["10\nten\n9", ["10", "ten", "9"]],
]);

test("answers are read from lists, columns and tables", () => {
  for (const [text, expected] of cases) assert.deepEqual(splitValues(text, "score"), expected, JSON.stringify(text));
});

test("values of other units are separated by spaces", () => {
  assert.deepEqual(splitValues("1,5 2,5", "number"), ["1,5", "2,5"]);
  assert.deepEqual(splitValues("1,200 3,400", "count"), ["1,200", "3,400"]);
});
