// A file read in slices by several readers gives the summary and the report of one reader, byte for byte.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { copyCore } from "../tools/core-copy.js";
import { root } from "../tools/run.js";

const { load, remove } = copyCore();
after(remove);
const { run } = await load("orders-run.js");
const { helperAt } = await load("parts.js");

/** Pseudorandom numbers, the same in every run. @param {number} seed */
function randomOf(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const NAMES = ["Ann", "Bob", '"Doe, ""J"" and\r\nsons"', "Łucja", "", "c7+tag@x.com", "C8@x.com", "guest"];
const AMOUNTS = ["10.50", "0", "-4.20", "n/a", "", "7", "123456789.12", "€5.00"];
const DATES = ["2024-02-30", "", "2024-05-01", "2024-01-15"];
const NOTES = ["", '"two\nlines"', '"a ""quote"", then\r\nmore"', "plain", "three,extra,cells", '5" disc'];

/**
 * A table of orders with the irregularities of real exports.
 *
 * @param {number} seed
 * @param {number} rows
 */
function table(seed, rows) {
  const random = randomOf(seed);
  const any = (/** @type {string[]} */ texts) => texts[random(texts.length)];
  const end = ["\n", "\r\n"][seed % 2];
  const lines = ["order,customer,date,amount,product,status,country,type,note"];
  for (let row = 0; row < rows; row++) {
    const customer = random(3) === 0 ? any(NAMES) : `c${random(60)}`;
    const day = `2024-${String(random(12) + 1).padStart(2, "0")}-${String(random(28) + 1).padStart(2, "0")}`;
    const amount = random(4) === 0 ? any(AMOUNTS) : `${random(300)}.${random(90) + 10}`;
    const order = `A${10_000 + (row >> random(2))}`;
    const cells = [order, customer, random(9) === 0 ? any(DATES) : day, amount, `p${random(9)}`];
    cells.push(any(["paid", "paid", "cancelled", "in review"]), any(["PL", "EE", ""]), any(["sale", "sale", "refund"]));
    lines.push([...cells, random(6) === 0 ? any(NOTES) : ""].join(","));
    if (random(40) === 0) lines.push("");
  }
  return lines.join(end) + (seed % 3 === 0 ? "" : end);
}

/**
 * Helpers in this process, with slices of this many bytes; each fails after reading `after` slices.
 *
 * @param {number} size
 * @param {{ after?: number, late?: number }} [how] `late`: milliseconds until a helper begins
 */
function helpers(size, { after: most = Infinity, late = 0 } = {}) {
  const counts = { parts: 0, tasks: 0 };
  return {
    counts,
    room: 2,
    size,
    start(/** @type {number} */ count, /** @type {object} */ task) {
      const ends = Array.from({ length: count }, () => {
        const { port1, port2 } = new MessageChannel();
        const end = helperAt(port1);
        const own = startedLate(port2, late);
        own.then((port) => run(task, started.files, started.options, { port }));
        counts.tasks += 1;
        return {
          ...end,
          helper: end.helper.then((/** @type {any} */ helper) => {
            let left = most;
            const read = async (/** @type {Blob} */ slice) => {
              if (left-- <= 0) return undefined;
              const part = await helper.read(slice);
              counts.parts += part ? 1 : 0;
              return part;
            };
            return { read };
          }),
        };
      });
      return { helpers: ends.map(({ helper }) => helper), end: () => ends.forEach(({ end }) => end()) };
    },
  };
}

/**
 * The arguments of the task, as the worker that starts helpers receives them.
 *
 * @type {{ files: Blob[], options: any }}
 */
const started = { files: [], options: {} };

/** @param {MessagePort} port @param {number} late */
const startedLate = (port, late) => new Promise((resolve) => setTimeout(() => resolve(port), late));

/**
 * A blob whose reader waits for the helpers, which work in the same thread here: until one is a slice ahead, for at
 * most a second.
 *
 * @param {Blob} blob
 * @param {{ counts: { parts: number } }} [help]
 */
function slowly(blob, help = { counts: { parts: 0 } }) {
  const slice = blob.slice.bind(blob);
  let seen = 0;
  blob.slice = (...bounds) => {
    const part = slice(...bounds);
    const stream = part.stream.bind(part);
    const start = async () => {
      for (let wait = 0; wait < 250 && help.counts.parts <= seen; wait++) await new Promise((on) => setTimeout(on, 4));
      seen = help.counts.parts;
    };
    part.stream = () => stream().pipeThrough(new TransformStream({ start }));
    return part;
  };
  return blob;
}

/**
 * @param {any} task
 * @param {Blob} file
 * @param {any} options
 * @param {any} [control]
 */
async function read(task, file, options, control = {}) {
  Object.assign(started, { files: [file], options });
  return JSON.stringify(await run(task, [file], options, control));
}

for (const [seed, size] of [
  [1, 700],
  [2, 1_501],
  [3, 4_096],
  [4, 333],
  [5, 20_000],
]) {
  test(`a report does not depend on slices of ${size} bytes`, async () => {
    const text = table(seed, 12_000);
    const file = new Blob([text]);
    for (const options of [{}, { guests: "separate" }, { refunds: "leave-out", zeroAmounts: "leave-out" }]) {
      const own = { ...options, problemLimit: 7, currency: "EUR" };
      const help = helpers(size);
      const inParts = await read("report", slowly(new Blob([text]), help), own, { helpers: help });
      assert.equal(inParts, await read("report", file, own));
      assert.match(inParts, /^{"ok":true/);
      assert.ok(help.counts.parts > 5, `${help.counts.parts} parts`);
    }
  });
}

test("a report does not depend on helpers that fail, begin late or never begin", async () => {
  const file = new Blob([table(6, 12_000)]);
  const alone = await read("report", file, { currency: "EUR" });
  for (const how of [{ after: 3 }, { after: 0 }, { late: 30 }, { late: 2_000 }]) {
    const inParts = await read("report", file, { currency: "EUR" }, { helpers: helpers(5_000, how) });
    assert.equal(inParts, alone, JSON.stringify(how));
  }
});

test("a report does not depend on slices of text in a code page, or not in UTF-8 after its beginning", async () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => {
    const customer = row % 5 === 0 ? `"Nov\xe1k; ${row % 70}"` : `c${row % 90}`;
    return `${customer};${(row % 28) + 1}.${(row % 12) + 1}.2024;${row % 100},${10 + (row % 80)}`;
  });
  const header = "customer;date;amount";
  const late = [header, ...Array(50_000).fill("c1;31.1.2024;1,50"), ...rows];
  for (const lines of [[header, ...rows], late]) {
    const bytes = Uint8Array.from(lines.join("\r\n"), (character) => character.charCodeAt(0));
    const options = { language: "sk" };
    const help = helpers(9_001);
    const inParts = await read("summary", slowly(new Blob([bytes]), help), options, { helpers: help });
    assert.equal(inParts, await read("summary", new Blob([bytes]), options));
    assert.match(inParts, /"encoding":"windows-1250"/);
    assert.ok(help.counts.parts > 5, `${help.counts.parts} parts`);
  }
});

test("small files, several files and files whose rows continue others are read by one reader", async () => {
  const alone = async (/** @type {Blob[]} */ files) => {
    const help = helpers(100_000);
    const result = await run("summary", files, {}, { helpers: help });
    assert.ok(result.ok, result.code);
    assert.equal(help.counts.tasks, 0);
  };
  const file = (/** @type {number} */ rows) =>
    new Blob(["customer,date,amount\n", "ann,2024-01-31,5.00\nbob,2024-02-28,4.00\n".repeat(rows / 2)]);
  await alone([file(1_000)]);
  await alone([file(60_000), file(60_000)]);
  const continued = "1001,ann,2024-01-31,5.00,tea\n,,,,cup\n".repeat(60_000);
  await alone([new Blob(["order,customer,date,amount,product\n", continued])]);
});

test("a sample file of the repository gives the same report in slices", async () => {
  const sample = await readFile(join(root, "tests/data/shop-sample.csv"), "utf8");
  const [header, ...lines] = sample.trimEnd().split("\n");
  const rows = `${lines.join("\n")}\n`.repeat(Math.ceil(3e6 / sample.length));
  const file = slowly(new Blob([header, "\n", rows]));
  const help = helpers(50_000);
  assert.equal(await read("report", file, {}, { helpers: help }), await read("report", file, {}));
  assert.ok(help.counts.parts > 10);
});
