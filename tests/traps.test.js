// An analysis that traps or fills its memory ends alone: those beside it and after it give what they give undisturbed.

import assert from "node:assert/strict";
import { test } from "node:test";

import { summarizeOrders } from "../dist/orders.js";
import { withMemory } from "./small-memory.js";

/**
 * Orders of this many customers, two each.
 *
 * @param {number} customers
 * @param {string} [mark] that makes their names different
 */
function orders(customers, mark = "") {
  const lines = ["customer,date,amount"];
  for (let index = 0; index < 2 * customers; index += 1) {
    const day = String(1 + (index % 28)).padStart(2, "0");
    const month = String(1 + ((Math.floor(index / customers) + index) % 12)).padStart(2, "0");
    lines.push(`customer-${mark}-${index % customers},2024-${month}-${day},${5 + (index % 90)}.50`);
  }
  return new Blob([`${lines.join("\n")}\n`]);
}

/** A result that deepEqual can compare: ids as names instead of functions. @param {any} result */
function comparable(result) {
  const summary = result.summary ?? result;
  if (!summary.id) return result;
  const ids = Array.from({ length: summary.customers }, (_, index) => summary.id(index));
  const plain = { ...summary, id: ids };
  return result.summary ? { ...result, summary: plain } : plain;
}

const MEMORY = 24; // megabytes: room for a few ten thousand customers
const SMALL = 4_000;
const LARGE = 400_000;

test("a summary that runs out of memory does not affect others beside or after it", async (t) => {
  const { summarizeOrders: summarize } = await withMemory(t, MEMORY)("orders.js");
  const files = Array.from({ length: 6 }, (_, index) => orders(SMALL + index, `${index}`));
  const expected = [];
  for (const file of files) expected.push(comparable(await summarizeOrders(file)));
  const large = orders(LARGE);

  const [refused, ...beside] = await Promise.all([large, ...files].map((file) => summarize(file)));
  assert.deepEqual(refused, { ok: false, code: "out-of-memory" });
  assert.deepEqual(beside.map(comparable), expected);
  for (const [index, file] of files.entries()) {
    assert.deepEqual(comparable(await summarize(file)), expected[index], "after it");
  }
});

test("several that run out of memory at once each return a code; reports beside them are right", async (t) => {
  const package_ = withMemory(t, MEMORY);
  const { analyzeOrders, inspectOrders } = await package_("orders.js");
  const { analyzeOrders: undisturbed } = await import("../dist/orders.js");
  const file = orders(SMALL);
  const expected = comparable(await undisturbed(file));
  assert.equal(expected.ok, true);
  const large = [orders(LARGE), orders(LARGE, "again")];

  const answers = await Promise.all([large[0], file, file, large[1], file].map((file) => analyzeOrders(file)));
  for (const index of [0, 3]) assert.deepEqual(answers[index], { ok: false, code: "out-of-memory" });
  for (const index of [1, 2, 4]) assert.deepEqual(comparable(answers[index]), expected);
  assert.equal((await inspectOrders(file)).ok, true);
});

test("a hundred traps in a row leave nothing behind", async (t) => {
  const { summarizeOrders: summarize } = await withMemory(t, 8)("orders.js");
  const [small, large] = [orders(50), orders(100_000)];
  const expected = comparable(await summarizeOrders(small));
  for (let round = 0; round < 100; round += 1) {
    assert.deepEqual(await summarize(large), { ok: false, code: "out-of-memory" });
    assert.deepEqual(comparable(await summarize(small)), expected);
  }
});

test("a fit that runs out of memory does not affect the next", async (t) => {
  const { fit } = await withMemory(t, 8)("models.js");
  const { fit: undisturbed } = await import("../dist/models.js");
  const length = 500_000;
  const many = {
    frequency: Float64Array.from({ length }, (_, index) => index % 7),
    recency: Float64Array.from({ length }, (_, index) => (index % 7 === 0 ? 0 : 1 + (index % 91) / 7)),
    age: Float64Array.from({ length }, (_, index) => 20 + (index % 9973) / 100),
  };
  const few = { frequency: [2, 0, 1, 4, 0], recency: [30, 0, 10, 38, 0], age: [39, 39, 20, 39, 12] };
  const options = { timeUnit: "week" };
  const expected = await undisturbed("bg-nbd", few, { timeUnit: "week" });
  assert.equal(expected.ok, true);
  const [refused, beside] = await Promise.all([fit("bg-nbd", many, options), fit("bg-nbd", few, options)]);
  assert.deepEqual(refused, { ok: false, code: "out-of-memory" });
  assert.deepEqual(beside, expected);
  assert.deepEqual(await fit("bg-nbd", few, options), expected);
});

test("a line longer than the memory is refused as out-of-memory", async () => {
  const refused = await summarizeOrders(lineOf(1.36e9));
  assert.deepEqual(refused, { ok: false, code: "out-of-memory" });
});

/**
 * A file whose second line has this length, generated as it is read.
 *
 * @param {number} length
 * @returns {Blob}
 */
function lineOf(length) {
  const head = new TextEncoder().encode("customer,date,amount\n");
  const piece = new Uint8Array(2 ** 20).fill("a".charCodeAt(0));
  return new (class extends Blob {
    /** @override */
    get size() {
      return head.length + length;
    }
    /** @override @param {number} [start] @param {number} [end] */
    slice(start = 0, end = this.size) {
      if (end <= 4 * piece.length) return new Blob([head, piece, piece, piece, piece]).slice(start, end);
      return /** @type {Blob} */ ({ size: end - start, stream: () => stream(Math.ceil((end - start) / piece.length)) });
    }
  })();
  /** @param {number} pieces */
  function stream(pieces) {
    return new ReadableStream({
      pull(controller) {
        if (pieces-- > 0) controller.enqueue(piece.slice());
        else controller.close();
      },
    });
  }
}
