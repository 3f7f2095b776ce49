// Bad input at every entry point of the package: a code that names the problem and its place; never an exception, never
// NaN.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { gzipSync, strToU8 } from "fflate";

import { fit, predict } from "../dist/models.js";
import { inspectOrders, summarizeOrders } from "../dist/orders.js";
import { evaluate, metrics, ready } from "../dist/regulars.js";
import { xlsx, zip } from "./files.js";

/** @typedef {import("../www/core/definition.js").Input} Input */
/** @typedef {{ ok: boolean, code?: string, [more: string]: unknown }} Answer */
/** @typedef {[what: string, answer: () => Answer | Promise<Answer>, expected: Partial<Answer>]} Case */

/** Values of every type that are not finite numbers. */
const NO_NUMBERS = {
  text: "abc",
  "a number as text": "5",
  NaN: NaN,
  infinity: Infinity,
  "minus infinity": -Infinity,
  true: true,
  "a big integer": 5n,
  "an object": {},
  "a list": [1],
  "a function": () => 1,
  "a symbol": Symbol("1"),
};

before(() => ready());

/** @param {Input} input */
const usual = ({ rows, default: value }) => (rows ? rows.default.map((row) => [...row]) : value);

/**
 * Every kind of bad value for each input of each calculator; all other inputs have their defaults.
 *
 * @returns {Case[]}
 */
function calculators() {
  return metrics.flatMap((metric) =>
    metric.forms.flatMap((form) => {
      const good = Object.fromEntries(
        form.inputs
          .filter((input) => input.rows || input.default !== undefined)
          .map((input) => [input.id, usual(input)]),
      );
      /**
       * @param {string} what
       * @param {Record<string, unknown>} changed
       * @param {Partial<Answer>} expected
       * @param {object} [options]
       * @returns {Case}
       */
      const bad = (what, changed, expected, options = {}) => [
        `${metric.id}, ${form.id}: ${what}`,
        () =>
          /** @type {any} */ (evaluate)(
            metric.id,
            { ...rowsOf(form.inputs, good), ...changed },
            { form: form.id, ...options },
          ),
        expected,
      ];
      return [
        ...form.inputs.flatMap((input) => (input.rows ? table(input, bad) : figure(input, bad))),
        ...metric.conventions.map(({ id }) =>
          bad(`${id} is no such choice`, {}, { code: "unknown-option", input: id }, { [id]: "toString" }),
        ),
        ...metric.settings.flatMap(({ id, max = 1 }) => [
          bad(`${id} is text`, {}, { code: "not-a-number", input: id }, { [id]: "95%" }),
          bad(`${id} is too large`, {}, { code: "out-of-range", input: id }, { [id]: 2 * max + 1 }),
        ]),
        bad("an input there is not", { constructor: 1 }, { code: "unknown-input", input: "constructor" }),
        bad("an option there is not", {}, { code: "unknown-option", input: "valueOf" }, { valueOf: 1 }),
      ];
    }),
  );
}

/**
 * Tables in the form of the API: one object per row.
 *
 * @param {readonly Input[]} inputs
 * @param {Record<string, any>} good
 */
const rowsOf = (inputs, good) =>
  Object.fromEntries(
    inputs
      .filter(({ id }) => id in good)
      .map(({ id, rows }) => [
        id,
        rows
          ? good[id].map((/** @type {number[]} */ row) =>
              Object.fromEntries(rows.columns.map((column, c) => [column.id, row[c]])),
            )
          : good[id],
      ]),
  );

/**
 * @param {Input} input
 * @param {(what: string, changed: Record<string, unknown>, expected: Partial<Answer>) => Case} bad
 */
function figure({ id, min = -Infinity, max = Infinity, optional, default: value }, bad) {
  const cases = Object.entries(NO_NUMBERS).map(([what, value]) =>
    bad(`${id} is ${what}`, { [id]: value }, { code: "not-a-number", input: id }),
  );
  const outside = { code: "out-of-range", input: id, min, max };
  if (Number.isFinite(min)) cases.push(bad(`${id} is too small`, { [id]: min - 1 }, outside));
  if (Number.isFinite(max)) cases.push(bad(`${id} is too large`, { [id]: 2 * Math.abs(max) + 1 }, outside));
  if (!optional && value !== undefined)
    cases.push(bad(`${id} is missing`, { [id]: undefined }, { code: "missing", input: id }));
  return cases;
}

/**
 * @param {Input} input
 * @param {(what: string, changed: Record<string, unknown>, expected: Partial<Answer>) => Case} bad
 */
function table({ id, rows }, bad) {
  if (!rows) return [];
  const row = rows.default[0] ?? rows.columns.map((column) => column.default ?? 1);
  const filled = Array.from({ length: Math.max(rows.min, 1) }, () => [...row]);
  const cells = (/** @type {readonly (readonly number[])[]} */ lines) =>
    lines.map((line) => Object.fromEntries(rows.columns.map((column, c) => [column.id, line[c]])));
  const cases = [
    bad(`${id} is text`, { [id]: "1,2" }, { code: "not-a-table", input: id }),
    bad(`${id} is a number`, { [id]: 5 }, { code: "not-a-table", input: id }),
    bad(`${id} has rows of null`, { [id]: filled.map(() => null) }, { code: "not-a-number", input: id, row: 0 }),
    bad(`${id} has empty rows`, { [id]: filled.map(() => ({})) }, { code: "not-a-number", input: id, row: 0 }),
  ];
  if (rows.min > 0) cases.push(bad(`${id} has no rows`, { [id]: [] }, { code: "missing", input: id }));
  if (rows.max < 1e5) {
    const many = Array.from({ length: rows.max + 1 }, () => row);
    cases.push(
      bad(
        `${id} has too many rows`,
        { [id]: cells(many) },
        { code: "row-count", input: id, min: rows.min, max: rows.max },
      ),
    );
  }
  rows.columns.forEach((column, c) => {
    const last = filled.length - 1;
    const where = { input: id, row: last, column: column.id };
    const broken = (/** @type {unknown} */ value) =>
      cells(
        filled.map((line, r) =>
          r === last ? line.map((cell, place) => (place === c ? /** @type {any} */ (value) : cell)) : line,
        ),
      );
    cases.push(bad(`${id}, ${column.id} is text`, { [id]: broken("x") }, { code: "not-a-number", ...where }));
    cases.push(bad(`${id}, ${column.id} is NaN`, { [id]: broken(NaN) }, { code: "not-a-number", ...where }));
    if (Number.isFinite(column.max))
      cases.push(
        bad(
          `${id}, ${column.id} is too large`,
          { [id]: broken(2 * (column.max ?? 0) + 1) },
          { code: "out-of-range", ...where },
        ),
      );
  });
  return cases;
}

/** @type {Case[]} */
const calls = [
  ["no metric", () => /** @type {any} */ (evaluate)(), { code: "unknown-metric" }],
  ["a metric there is not", () => evaluate("npss", {}), { code: "unknown-metric" }],
  ["a metric named like a method", () => evaluate("toString", {}), { code: "unknown-metric" }],
  ["a metric that is no text", () => /** @type {any} */ (evaluate)(Symbol("nps"), {}), { code: "unknown-metric" }],
  ["no inputs", () => /** @type {any} */ (evaluate)("nps"), { code: "unknown-input" }],
  ["inputs that are text", () => /** @type {any} */ (evaluate)("nps", "70,10,20"), { code: "unknown-input" }],
  ["inputs that are null", () => /** @type {any} */ (evaluate)("nps", null), { code: "unknown-input" }],
  [
    "options that are null",
    () => /** @type {any} */ (evaluate)("nps", { promoters: 1 }, null),
    { code: "unknown-option" },
  ],
  [
    "options that are text",
    () => /** @type {any} */ (evaluate)("nps", { promoters: 1 }, "score"),
    { code: "unknown-option" },
  ],
  [
    "a form there is not",
    () => evaluate("nps", { promoters: 1 }, { form: "group" }),
    { code: "unknown-form", input: "form" },
  ],
  ["inputs of two forms", () => evaluate("nps", { promoters: 1, answers: [9] }), { code: "unknown-input" }],
  [
    "inputs with a poisoned prototype",
    () => evaluate("nps", JSON.parse('{ "__proto__": { "promoters": 1 }, "promoters": 1, "passives": 1 }')),
    { code: "unknown-input", input: "__proto__" },
  ],
  [
    "inherited inputs",
    () => evaluate("nps", Object.create({ promoters: 1, passives: 1, detractors: 1 })),
    { code: "missing", input: "promoters" },
  ],
  ["no answers", () => evaluate("nps", { promoters: 0, passives: 0, detractors: 0 }), { code: "empty" }],
  [
    "half a customer",
    () => evaluate("nps", { promoters: 1.5, passives: 0, detractors: 0 }),
    { code: "not-whole", input: "promoters" },
  ],
  [
    "an answer of 11",
    () => evaluate("nps", { answers: [10, 11, 9] }),
    { code: "out-of-range", input: "answers", row: 1, min: 0, max: 10 },
  ],
  ["an answer of 9.5", () => evaluate("nps", { answers: [9.5] }), { code: "not-whole", input: "answers", row: 0 }],
  ["more repeat buyers than buyers", () => evaluate("repurchase-rate", { buyers: 10, repeat: 11 }), { ok: false }],
];

const header = "customer,date,amount\n";
const good = "a,2024-01-01,5\na,2024-02-13,6\nb,2024-01-20,7\n";

/** @param {BlobPart} text @param {object} [options] */
const read = (text, options) => summarizeOrders(new Blob([text]), options);

/** @type {Case[]} */
const files = [
  ["no file", () => /** @type {any} */ (summarizeOrders)(), { code: "not-a-file" }],
  ["a number for a file", () => /** @type {any} */ (summarizeOrders)(5), { code: "not-a-file" }],
  [
    "a path for a file list",
    () => /** @type {any} */ (summarizeOrders)([{ path: "orders.csv" }]),
    { code: "not-a-file" },
  ],
  ["an empty file", () => read(""), { code: "empty-file" }],
  ["only a header", () => read(header), { ok: false }],
  ["only blank lines", () => read("\n\n\r\n"), { code: "empty-file" }],
  ["no date column", () => read("customer,amount\na,5\n"), { code: "missing-column", role: "date" }],
  [
    "a column named that is not there",
    () => read(header + good, { columns: { customer: "who" } }),
    { code: "unknown-column", role: "customer", column: "who" },
  ],
  ["a role there is not", () => read(header + good, { columns: { toString: "date" } }), { code: "unknown-option" }],
  ["columns that are text", () => read(header + good, { columns: "customer" }), { code: "unknown-option" }],
  [
    "an option there is not",
    () => read(header + good, { delimeter: "," }),
    { code: "unknown-option", option: "delimeter" },
  ],
  [
    "a delimiter of two characters",
    () => read(header + good, { delimiter: ",;" }),
    { code: "unknown-option", option: "delimiter" },
  ],
  [
    "a letter for a decimal mark",
    () => read(header + good, { decimal: "x" }),
    { code: "unknown-option", option: "decimal" },
  ],
  [
    "a date order there is not",
    () => read(header + good, { dateOrder: "ydm" }),
    { code: "unknown-option", option: "dateOrder" },
  ],
  [
    "a time zone there is not",
    () => read(header + good, { timeZone: "Mars/Olympus" }),
    { code: "unknown-option", option: "timeZone" },
  ],
  [
    "an encoding there is not",
    () => read(header + good, { encoding: "klingon" }),
    { code: "unknown-option", option: "encoding" },
  ],
  [
    "an end that is no date",
    () => read(header + good, { observationEnd: "soon" }),
    { code: "unknown-option", option: "observationEnd" },
  ],
  ["a confidence of 2", () => read(header + good, { confidence: 2 }), { code: "unknown-option", option: "confidence" }],
  ["options that are null", () => read(header + good, /** @type {any} */ (null)), { code: "unknown-option" }],
  ["an option that cannot be copied", () => read(header + good, { currency: () => "EUR" }), { code: "unknown-option" }],
  ["day or month first?", () => read(`${header}a,01/02/2024,5\na,03/04/2024,6\n`), { code: "ambiguous-date-order" }],
  [
    "thousands or decimals?",
    () => read(`${header.replaceAll(",", ";")}a;2024-01-01;1.234\nb;2024-01-02;5.678\n`),
    { code: "ambiguous-decimal" },
  ],
  [
    "two currencies",
    () => read("customer,date,amount,currency\na,2024-01-01,5,EUR\na,2024-02-01,5,USD\n"),
    { code: "several-currencies" },
  ],
  ["no row that can be read", () => read(`${header}a,never,5\nb,later,6\n`), { ok: false }],
  [
    "a ZIP archive that breaks off",
    () => read(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 0, 255, 254])),
    { code: "broken-file" },
  ],
  [
    "a PNG picture",
    () => read(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
    { code: "document-file", format: "PNG" },
  ],
  ["zeros", () => read(new Uint8Array(1000)), { ok: false }],
  [
    "a page of HTML",
    () => read("<!doctype html><title>Sign in</title><p>Please sign in, or else</p>"),
    { code: "web-page" },
  ],
  [
    "a workbook of before 2007",
    () => read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])),
    { code: "broken-file" },
  ],
  [
    "gzip that breaks off",
    () => read(new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3])),
    { code: "broken-file" },
  ],
  ["a PDF", () => read("%PDF-1.7\n1 0 obj"), { code: "document-file", format: "PDF" }],
  ["XML", () => read('<?xml version="1.0"?><orders/>'), { code: "web-page" }],
  [
    "the second of two files",
    () => summarizeOrders([new Blob(["%PDF-1.5"]), new Blob(["%PDF-1.7"])]),
    { code: "document-file", file: 1, format: "PDF" },
  ],
  ["a preview of empty text", () => inspectOrders(""), { code: "empty-file" }],
  ...archives(),
  ...foreign(),
  ["JSON that breaks off", () => read('[{"a":1},\n{"a":'), { code: "bad-json", line: 2 }],
  ["JSON with a mistake", () => read('[{"a":1},\n\n{"a":oops}]'), { code: "bad-json", line: 3 }],
  ["JSON as deep as it is long", () => read("[".repeat(200_000)), { code: "bad-json" }],
  ["objects as deep as they are long", () => read('{"a":'.repeat(200_000)), { code: "bad-json" }],
  ["JSON of numbers", () => read("[[], {}]"), { ok: false }],
  ["a JSON object without a list", () => read('{"a": 1}'), { code: "missing-column" }],
  ["a workbook without sheets", () => read(xlsx([])), { ok: false }],
  ["a workbook of empty sheets", () => read(xlsx([{ name: "A", rows: [] }])), { code: "empty-file" }],
  ["a workbook that breaks off", async () => read((await workbook()).slice(0, 900)), { code: "broken-file" }],
  [
    "a workbook whose entities grow",
    () =>
      read(
        zip({
          "[Content_Types].xml": "<Types/>",
          "xl/workbook.xml": `<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><workbook><sheets><sheet name="&c;"/></sheets></workbook>`,
        }),
      ),
    { code: "broken-file" },
  ],
  ["Parquet that breaks off", () => read(`PAR1${"x".repeat(64)}`), { code: "broken-file" }],
  ["Parquet of nothing", () => read("PAR1PAR1"), { code: "broken-file" }],
];

/** A small workbook, as bytes. */
const workbook = async () =>
  new Uint8Array(await xlsx([{ name: "A", rows: [["customer", "date", "amount"]] }]).arrayBuffer());

/** @returns {Case[]} */
function archives() {
  const orders = `${header}${good}`;
  const changed = async (
    /** @type {Blob} */ blob,
    /** @type {(bytes: Uint8Array<ArrayBuffer>, at: number) => void} */ change,
  ) => {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    for (let at = 0; at + 4 <= bytes.length; at++)
      if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) change(bytes, at);
    return read(bytes);
  };
  const small = () => zip({ "orders.csv": orders });
  return [
    [
      "an archive in an archive",
      async () => read(zip({ "a.zip": new Uint8Array(await small().arrayBuffer()) })),
      { code: "nested-archive", entry: "a.zip" },
    ],
    ["gzip in gzip", () => read(new Uint8Array(gzipSync(gzipSync(strToU8(orders))))), { code: "nested-archive" }],
    ["an empty archive", () => read(zip({})), { code: "empty-archive" }],
    ["an archive of empty files", () => read(zip({ "a.csv": "", "b/c.csv": "" })), { code: "empty-archive" }],
    [
      "an archive of pictures",
      () => read(zip({ "a.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]) })),
      { code: "document-file", entry: "a.png" },
    ],
    [
      "an archive with a compressed file",
      () => read(zip({ "a.csv": orders, "b.zst": new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 0, 0]) })),
      { code: "compressed-file", format: "Zstandard", entry: "b.zst" },
    ],
    [
      "an encrypted entry",
      () =>
        changed(small(), (bytes, at) => {
          bytes[at + 8] |= 1;
        }),
      { code: "encrypted-file", entry: "orders.csv" },
    ],
    [
      "an entry compressed otherwise",
      () =>
        changed(small(), (bytes, at) => {
          bytes[at + 10] = 93;
        }),
      { code: "unknown-compression", entry: "orders.csv" },
    ],
    [
      "an entry that is longer than it says",
      () =>
        changed(small(), (bytes, at) => {
          bytes[at + 24] = 5;
        }),
      { code: "broken-file" },
    ],
    [
      "an entry beyond the end",
      () =>
        changed(small(), (bytes, at) => {
          bytes[at + 44] = 99;
        }),
      { code: "broken-file" },
    ],
    [
      "a bomb packed by gzip",
      () => read(new Uint8Array(gzipSync(new Uint8Array(48 << 20).fill(97)))),
      { code: "expands-too-far" },
    ],
    [
      "a bomb packed by zip",
      () => read(zip({ "a.csv": new Uint8Array(48 << 20).fill(97) })),
      { code: "expands-too-far" },
    ],
    [
      "a bomb in a workbook",
      () => read(zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": new Uint8Array(80 << 20).fill(32) })),
      { code: "expands-too-far" },
    ],
  ];
}

/** @returns {Case[]} */
function foreign() {
  /** @type {[format: string, code: string, at: number, ...(string | number)[]][]} */
  const kinds = [
    ["Zstandard", "compressed-file", 0, 0x28, 0xb5, 0x2f, 0xfd],
    ["LZ4", "compressed-file", 0, 0x04, 0x22, 0x4d, 0x18],
    ["bzip2", "compressed-file", 0, "BZh91AY"],
    ["XZ", "compressed-file", 0, 0xfd, "7zXZ"],
    ["7-Zip", "compressed-file", 0, "7z", 0xbc, 0xaf, 0x27, 0x1c],
    ["RAR", "compressed-file", 0, "Rar!"],
    ["tar", "compressed-file", 257, "ustar"],
    ["ORC", "database-file", 0, "ORC"],
    ["DuckDB", "database-file", 8, "DUCK"],
    ["SQLite", "database-file", 0, "SQLite format 3", 0],
    ["Arrow (Feather)", "database-file", 0, "ARROW1", 0, 0],
    ["Avro", "database-file", 0, "Obj", 1],
    ["Stata", "database-file", 0, "<stata_dta>"],
    ["PDF", "document-file", 0, "%PDF-1.7"],
  ];
  const named = kinds.map(([format, code, at, ...parts]) => {
    const bytes = new Uint8Array(600).fill(65);
    let place = at;
    for (const part of parts)
      for (const byte of typeof part === "string" ? [...part].map((c) => c.charCodeAt(0)) : [part])
        bytes[place++] = byte;
    return /** @type {Case} */ ([`a file of ${format}`, () => read(bytes), { code, format }]);
  });
  const documents = [
    ["Word", "word/document.xml"],
    ["PowerPoint", "ppt/presentation.xml"],
    ["Apple Numbers", "Index/Document.iwa"],
  ].map(
    ([format, name]) =>
      /** @type {Case} */ ([
        `a document of ${format}`,
        () => read(zip({ [name]: "x", "[Content_Types].xml": "x" })),
        { code: "document-file", format },
      ]),
  );
  const encrypted = new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0,
    0,
    ...[..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0]),
  ]);
  return [
    ...named,
    ...documents,
    ["a workbook with a password", () => read(encrypted), { code: "encrypted-file" }],
    [
      "random bytes",
      () => read(Uint8Array.from({ length: 4000 }, (_, index) => (index * index * 31 + (index >> 3)) & 255)),
      { code: "binary-file" },
    ],
  ];
}

const data = { frequency: [2, 0, 1, 4], recency: [30, 0, 10, 38], age: [39, 39, 20, 39] };
const hand = {
  model: /** @type {const} */ ("bg-nbd"),
  parameters: { r: 0.24, alpha: 4.4, a: 0.79, b: 2.4 },
  timeUnit: /** @type {const} */ ("week"),
};

/** @param {object} changed @param {object} [options] @param {string} [model] */
const fitted = (changed, options = { timeUnit: "week" }, model = "bg-nbd") =>
  /** @type {any} */ (fit)(model, { ...data, ...changed }, options);
/** @param {object} model @param {object} [options] @param {object} [changed] */
const predicted = (model, options, changed) =>
  /** @type {any} */ (predict)(
    { ...hand, ...model },
    { ...data, ...changed },
    { horizon: 10, timeUnit: "week", ...options },
  );

/** @type {Case[]} */
const models = [
  ["no model", () => /** @type {any} */ (fit)(), { ok: false, input: "model" }],
  ["a model there is not", () => fitted({}, undefined, "bgnbd"), { input: "model", reason: "unknown-model" }],
  [
    "a model named like a method",
    () => fitted({}, undefined, "constructor"),
    { input: "model", reason: "unknown-model" },
  ],
  ["no time unit", () => fitted({}, {}), { code: "missing", input: "timeUnit" }],
  [
    "a time unit there is not",
    () => fitted({}, { timeUnit: "fortnight" }),
    { input: "timeUnit", reason: "unknown-time-unit" },
  ],
  [
    "an option there is not",
    () => fitted({}, { timeUnit: "week", penality: 1 }),
    { code: "unknown-option", input: "penality" },
  ],
  [
    "a negative penalty",
    () => fitted({}, { timeUnit: "week", penalty: -1 }),
    { code: "out-of-range", input: "penalty" },
  ],
  ["no data", () => /** @type {any} */ (fit)("bg-nbd", undefined, { timeUnit: "week" }), { code: "missing" }],
  ["a column missing", () => fitted({ age: undefined }), { code: "missing", input: "age" }],
  ["a column of text", () => fitted({ age: "39" }), { code: "not-a-number", input: "age" }],
  ["text in a column", () => fitted({ age: [39, "39", 20, 39] }), { code: "not-a-number", input: "age", row: 1 }],
  ["NaN in a column", () => fitted({ recency: [30, NaN, 10, 38] }), { code: "not-a-number", input: "recency", row: 1 }],
  ["columns of different lengths", () => fitted({ age: [39] }), { code: "row-count" }],
  ["empty columns", () => fitted({ frequency: [], recency: [], age: [] }), { code: "empty" }],
  ["half a purchase", () => fitted({ frequency: [1.5, 0, 1, 4] }), { code: "not-whole", input: "frequency", row: 0 }],
  [
    "a negative count",
    () => fitted({ frequency: [-1, 0, 1, 4] }),
    { code: "out-of-range", input: "frequency", row: 0 },
  ],
  [
    "a last purchase after the end",
    () => fitted({ recency: [40, 0, 10, 38] }),
    { code: "exceeds", input: "recency", row: 0 },
  ],
  [
    "a last purchase without a repeat",
    () => fitted({ recency: [30, 3, 10, 38] }),
    { input: "recency", row: 1, reason: "recency-without-repeat" },
  ],
  ["a negative weight", () => fitted({ weight: [1, 1, -1, 1] }), { code: "out-of-range", input: "weight", row: 2 }],
  [
    "no returning customers",
    () => fitted({ frequency: [0, 0, 0, 0], recency: [0, 0, 0, 0] }),
    { code: "too-few", reason: "repeat-buyers" },
  ],
  [
    "no time has passed",
    () => fitted({ recency: [0, 0, 0, 0], age: [0, 0, 0, 0] }),
    { code: "undefined", input: "age", row: 0, reason: "repeats-in-no-time" },
  ],
  [
    "sBG: a cohort that grows",
    () => /** @type {any} */ (fit)("sbg", { survivors: [100, 80, 90] }, { timeUnit: "year" }),
    { code: "exceeds", input: "survivors", row: 2 },
  ],
  [
    "sBG: two periods only",
    () => /** @type {any} */ (fit)("sbg", { survivors: [100, 80] }, { timeUnit: "year" }),
    { code: "row-count", input: "survivors" },
  ],
  [
    "sBG: all the time to come",
    () =>
      predict(
        { model: "sbg", parameters: { alpha: 0.7, beta: 1.2 }, timeUnit: "year" },
        {},
        { horizon: Infinity, discountRate: 0.1, timeUnit: "year" },
      ),
    { code: "out-of-range", input: "horizon" },
  ],
  [
    "sBG: a thousand million periods",
    () =>
      predict(
        { model: "sbg", parameters: { alpha: 0.7, beta: 1.2 }, timeUnit: "year" },
        {},
        { horizon: 1e9, timeUnit: "year" },
      ),
    { code: "out-of-range", input: "horizon" },
  ],
  [
    "Gamma-Gamma: a negative spend",
    () => /** @type {any} */ (fit)("gamma-gamma", { frequency: [1, 2, 3], monetary: [10, -5, 8] }, {}),
    { code: "out-of-range", input: "monetary", row: 1 },
  ],
  ["a parameter missing", () => predicted({ parameters: { r: 1, alpha: 1, a: 1 } }), { code: "missing", input: "b" }],
  [
    "a parameter of zero",
    () => predicted({ parameters: { ...hand.parameters, a: 0 } }),
    { code: "out-of-range", input: "a" },
  ],
  [
    "a parameter that is text",
    () => predicted({ parameters: { ...hand.parameters, a: "0.79" } }),
    { code: "not-a-number", input: "a" },
  ],
  ["no parameters", () => predicted({ parameters: null }), { code: "missing", input: "parameters" }],
  [
    "a model without a time unit",
    () => predicted({ timeUnit: undefined }),
    { code: "missing", input: "model.timeUnit" },
  ],
  ["no horizon", () => predicted({}, { horizon: undefined }), { code: "missing", input: "horizon" }],
  ["a negative horizon", () => predicted({}, { horizon: -1 }), { code: "out-of-range", input: "horizon" }],
  [
    "an endless horizon without a discount",
    () => predicted({}, { horizon: Infinity, discountRate: undefined }),
    { code: "undefined", input: "horizon", reason: "infinite-without-discount" },
  ],
  ["a negative discount", () => predicted({}, { discountRate: -0.1 }), { code: "out-of-range", input: "discountRate" }],
  [
    "a history that is none",
    () => predicted({}, {}, { recency: [50, 0, 10, 38] }),
    { code: "exceeds", input: "recency", row: 0 },
  ],
];

/** @param {string} name @param {() => Case[]} cases @param {number} atLeast */
function suite(name, cases, atLeast) {
  test(`bad input: ${name}`, async () => {
    const all = cases();
    assert.ok(all.length >= atLeast, `${all.length} cases`);
    const wrong = [];
    for (const [what, call, expected] of all) {
      const answer = await (async () => call())().catch((error) => ({ ok: false, code: `thrown: ${error}` }));
      const actual = Object.fromEntries(Object.keys(expected).map((key) => [key, /** @type {any} */ (answer)[key]]));
      const stable = !answer.ok && typeof answer.code === "string" && /^[a-z0-9-]+$/.test(answer.code);
      try {
        assert.ok(stable);
        assert.deepEqual(actual, expected);
      } catch {
        const { ok, code, input, row, column, reason, option, role, min, max } = /** @type {any} */ (answer);
        wrong.push(
          `${what}: ${JSON.stringify({ ok, code, input, row, column, reason, option, role, min, max })}, not ${JSON.stringify(expected)}`,
        );
      }
    }
    assert.deepEqual(wrong, []);
  });
}

suite("every input of every calculator", calculators, 2000);
suite("calls", () => calls, 18);
suite("order files", () => files, 29);
suite("models", () => models, 34);
