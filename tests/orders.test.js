// Order files in Node: the results of `import { analyzeOrders } from "regulars/orders"`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { analyzeCustomerTotals, analyzeOrders, inspectOrders, summarizeOrders } from "../dist/orders.js";

const cdnow = readFileSync(new URL("data/cdnow-sample.csv", import.meta.url), "utf8");
const lines = cdnow.trimEnd().split("\n");

/** @param {string | Uint8Array<ArrayBuffer>} text */
const file = (text) => new Blob([text]);

/** @template {{ ok: boolean }} T @param {T} result @returns {Extract<T, { ok: true }>} */
function good(result) {
  assert.ok(result.ok, JSON.stringify(result));
  return /** @type {any} */ (result);
}

/** @param {any} summary what can be compared: everything but the function */
const data = ({ id, ...columns }) => ({ ...columns, ids: Array.from(columns.frequency, (_, index) => id(index)) });

test("the CDNOW sample, with zero amounts as purchases, has its counts", async () => {
  const { metrics, summary } = good(await analyzeOrders(file(cdnow)));
  // Counted from the file by an independent program; the interval by SciPy's binomtest.
  assert.equal(metrics.customers, 2357);
  assert.equal(metrics.repeatCustomers, 1139);
  assert.equal((100 * metrics.repurchaseRate.value).toFixed(2), "48.32");
  assert.equal(metrics.repurchaseRate.low.toFixed(6), "0.463111");
  assert.equal(metrics.repurchaseRate.high.toFixed(6), "0.503426");
  assert.equal(metrics.purchases, 6696);
  assert.equal(metrics.revenue, 244091.94);
  assert.equal(metrics.observedClv.toFixed(4), (244091.94 / 2357).toFixed(4));
  assert.equal(metrics.averageOrderValue.toFixed(4), (244091.94 / 6696).toFixed(4));
  assert.deepEqual(summary.rows, { read: 6919, counted: 6919, leftOut: {} });
  assert.deepEqual([summary.observationStart, summary.observationEnd], ["1997-01-01", "1998-06-30"]);
  assert.deepEqual([summary.id(0), summary.id(2356)], ["00004", "23569"]);
});

test("named and detected columns give the same result", async () => {
  const columns = { customer: "customer", date: "date", amount: "amount" };
  const named = good(await summarizeOrders(file(cdnow), { columns }));
  const found = good(await summarizeOrders(file(cdnow)));
  assert.deepEqual(data(named), data(found));
});

test("a broken date in line 17 is reported with line, column, text and expected form; other rows count", async () => {
  const broken = lines.with(16, "00111,1997-02-30,5.00");
  const { rows, problems } = good(await summarizeOrders(file(broken.join("\n"))));
  assert.deepEqual(rows, { read: 6919, counted: 6918, leftOut: { "bad-date": 1 } });
  assert.deepEqual(problems, [
    { code: "bad-date", file: 0, line: 17, column: "date", text: "1997-02-30", expected: "2024-12-31" },
  ]);
});

test("the preview shows the detected format", async () => {
  const preview = good(await inspectOrders(file("клиент;дата;сума\nИван;31.01.2025 г.;1 234,50 лв.\n")));
  const { encoding, delimiter, columns, dateOrder, decimal, currencies, rows, doubts } = preview;
  assert.deepEqual(
    { encoding, delimiter, columns, dateOrder, decimal, currencies, rows, doubts },
    {
      encoding: "utf-8",
      delimiter: ";",
      columns: { customer: "клиент", date: "дата", amount: "сума" },
      dateOrder: "dmy",
      decimal: ",",
      currencies: ["BGN"],
      rows: [["Иван", "31.01.2025 г.", "1 234,50 лв."]],
      doubts: [],
    },
  );
});

test("the language decides between code pages that fit equally well, the bytes decide UTF-16", async () => {
  const text = "klient;data;kwota\nŁucja;31.12.2024;10,50\n";
  const windows1250 = Uint8Array.from(text, (c) => (c === "Ł" ? 0xa3 : c.charCodeAt(0)));
  const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (c) => c.charCodeAt(0))]).buffer);
  for (const [bytes, encoding] of /** @type {const} */ ([
    [windows1250, "windows-1250"],
    [utf16, "utf-16le"],
  ])) {
    const summary = good(await summarizeOrders(file(bytes), { language: "pl" }));
    assert.equal(summary.detected[0].encoding, encoding);
    assert.deepEqual([summary.id(0), summary.revenue[0]], ["Łucja", 10.5]);
  }
});

test("invalid UTF-8 late in a file: the file is read again in the language’s code page", async () => {
  const row = "Lucja,2024-12-31,10\n";
  const bytes = new TextEncoder().encode("customer,date,amount\n" + row.repeat(60_000) + "?ucja,2024-12-31,5\n");
  bytes[bytes.lastIndexOf("?".charCodeAt(0))] = 0xa3;
  const summary = good(await summarizeOrders(file(bytes), { language: "pl" }));
  assert.deepEqual([summary.id(0), summary.id(1), summary.rows.counted], ["Lucja", "Łucja", 60_001]);
});

test("several files are one log; pasted text is a file", async () => {
  const half = 3000;
  const parts = [lines.slice(0, half), [lines[0], ...lines.slice(half)]].map((part) => part.join("\n"));
  const whole = good(await analyzeOrders(cdnow));
  const split = good(await analyzeOrders(parts.map(file)));
  assert.deepEqual(split.metrics, whole.metrics);
  const { detected: _, ...together } = data(split.summary);
  const { detected: __, ...once } = data(whole.summary);
  assert.deepEqual(together, once);
});

test("an order in two files counts once; spellings of a customer are unified unless kept apart", async () => {
  const head = "order,customer,date,amount\n";
  const first = file(`${head}1,Ann@x.com,2024-03-01,10\n2,bob@x.com,2024-03-02,20\n3,cy@x.com,2024-03-09,5\n`);
  const second = file(`${head}2,bob@x.com,2024-03-02,20\n4,ann@x.com,2024-04-01,30\n5,cy@x.com,2024-04-09,5\n`);
  const totals = (/** @type {any} */ summary) =>
    Array.from({ length: summary.customers }, (_, i) => [summary.id(i), summary.revenue[i]]);
  const folded = good(await summarizeOrders([first, second]));
  assert.deepEqual(totals(folded), [
    ["ann@x.com", 40],
    ["cy@x.com", 10],
    ["bob@x.com", 20],
  ]);
  const [{ code, file: index, line, text }] = folded.problems;
  assert.deepEqual({ code, index, line, text }, { code: "duplicate-order", index: 0, line: 3, text: "2" });
  const exact = good(await summarizeOrders([first, second], { identity: "exact" }));
  assert.deepEqual(
    totals(exact).map(([id]) => id),
    ["Ann@x.com", "cy@x.com", "bob@x.com", "ann@x.com"],
  );
});

test("of an order in two files the newest version counts, even if it is cancelled", async () => {
  const head = "order,customer,date,amount,status,product\n";
  const january = `${head}1,a,2024-01-30,10,paid,tea\n2,b,2024-01-31,20,paid,tea\n2,b,2024-01-31,5,paid,cup\n3,c,2024-01-31,7,paid,tea\n`;
  const february = `${head}3,d,2024-01-31,8,paid,tea\n2,b,2024-01-31,18,paid,tea\n1,a,2024-01-30,10,cancelled,tea\n4,a,2024-02-05,3,paid,tea\n`;
  const summary = good(await summarizeOrders([file(january), file(february)]));
  const totals = Array.from({ length: summary.customers }, (_, i) => [summary.id(i), summary.revenue[i]]);
  // Order 1 was cancelled and order 2 changed since; two customers have an order 3.
  assert.deepEqual(totals, [
    ["c", 7],
    ["d", 8],
    ["b", 18],
    ["a", 3],
  ]);
  assert.deepEqual(summary.rows.leftOut, { "excluded-status": 1, "duplicate-order": 3 });
});

test("the dates of all files decide whether a year is mistyped", async () => {
  const month = (/** @type {string} */ name, /** @type {string[]} */ days) =>
    file(`customer,date,amount\n${days.map((day, i) => `c${i},${name}-${day},10\n`).join("")}`);
  const days = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));
  const files = [month("2024-01", days), month("2024-02", days), file("customer,date,amount\nc1,2124-03-05,10\n")];
  const summary = good(await summarizeOrders(files));
  const { code, file: index, line, text } = summary.problems[0];
  assert.deepEqual({ code, index, line, text }, { code: "far-date", index: 2, line: 2, text: "2124-03-05" });
  assert.equal(summary.observationEnd, "2024-02-12");
});

test("one bad file does not stop the others; rows without dates are reported", async () => {
  const orders = "customer,date,amount\na,2024-01-05,5\nb,2024-01-06,5\n";
  const files = [
    "customer,date,amount\nc,,5\nd,soon,7\n",
    orders,
    "%PDF-1.7\n",
    "product,stock\ntea,5\ncup,7\n",
    "Respondent ID,How likely are you to recommend us?\n1,9\n2,7\n",
  ].map(file);
  const summary = good(await summarizeOrders(files));
  assert.deepEqual([summary.customers, summary.rows.read, summary.rows.counted], [2, 4, 2]);
  assert.deepEqual(
    summary.problems.map(({ code, file: index, line, text }) => [code, index, line, text]),
    [
      ["missing-date", 0, 2, ""],
      ["bad-date", 0, 3, "soon"],
    ],
  );
  assert.deepEqual(
    summary.assumptions
      .filter(({ code }) => code === "file-left-out")
      .map(({ reason, file: index }) => [reason, index]),
    [
      ["document-file", 2],
      ["missing-column", 3],
      ["survey-file", 4],
    ],
  );
});

test("surveys with codes as columns, and forms in which few paid, are not orders", async () => {
  const rows = (/** @type {(at: number) => string} */ row) => Array.from({ length: 30 }, (_, at) => row(at)).join("\n");
  const day = (/** @type {number} */ at) => `2026-01-${String(1 + (at % 28)).padStart(2, "0")} 10:00:00`;
  for (const text of [
    `StartDate,EndDate,Progress,Q3\nStart Date,End Date,Progress,How likely are you to recommend us?\n${rows((at) => `${day(at)},${day(at)},100,${at % 11}`)}`,
    `Your Email,How likely are you to recommend us?,Entry Date,Payment Total,Currency\n${rows((at) => `p${at}@x.ee,${at % 11},${day(at)},${at % 4 ? "," : "5.00,EUR"}`)}`,
  ]) {
    const refused = await summarizeOrders(file(text));
    assert.equal(refused.ok || refused.code, "survey-file");
  }
});

test("a file without a usable row is refused with its first rows", async () => {
  const refused = await summarizeOrders(file("customer;date;amount\na;soon;1\nb;05.01.2024;1.5K\n"));
  assert.deepEqual(refused, {
    ok: false,
    code: "no-usable-rows",
    problems: [
      { code: "bad-date", file: 0, line: 2, column: "date", text: "soon", expected: "31.12.2024" },
      { code: "bad-amount", file: 0, line: 3, column: "amount", text: "1.5K", expected: "1234.50" },
    ],
  });
});

test("assumptions name each decision, with the option that changes it", async () => {
  const rows = [
    "order;buyer e-mail;buyer name;order date;delivery date;subtotal;total;status",
    "1;Ann@x.com;Ann;05/03/2024;09/03/2024;8,00;10,00;Under review",
    "1;Ann@x.com;Ann;05/03/2024;09/03/2024;1,00;2,00;Under review",
    "2;ann@x.com;Ann;25/03/2024;28/03/2024;4,00;5,00;Paid",
    "3;;Bob;26/03/2024;28/03/2024;0,00;0,00;Paid",
    "4;;Bob;27/03/2024;28/03/2024;-2,00;-3,00;Paid",
    "5;cy@x.com;Cy;28/03/2024;29/03/2024;8,00;9,00;Cancelled",
  ];
  const { assumptions } = good(await summarizeOrders(file(rows.join("\n"))));
  assert.deepEqual(assumptions, [
    { code: "left-out", option: "excludedStatuses", reason: "excluded-status", rows: 1 },
    { code: "statuses-left-out", option: "excludedStatuses", rows: 1, found: [{ text: "Cancelled", rows: 1 }] },
    { code: "unknown-statuses", option: "excludedStatuses", rows: 2, found: [{ text: "Under review", rows: 2 }] },
    { code: "identity-folded", option: "identity", rows: 2 },
    { code: "other-customer-column", option: "columns", role: "customer", rows: 2 },
    { code: "refunds-deducted", option: "refunds", rows: 1 },
    { code: "zero-amounts", option: "zeroAmounts", rows: 1 },
    { code: "column-chosen", option: "columns", role: "customer", column: "buyer e-mail", others: ["buyer name"] },
    { code: "column-chosen", option: "columns", role: "date", column: "order date", others: ["delivery date"] },
    { code: "column-chosen", option: "columns", role: "amount", column: "total", others: ["subtotal"] },
    { code: "lines-added", option: "amounts", role: "amount", column: "total" },
    {
      code: "date-order",
      option: "dateOrder",
      role: "date",
      column: "order date",
      value: "dmy",
      others: ["05/03/2024", "05/03/2024"],
    },
    { code: "observation-end", option: "observationEnd", value: "2024-03-28", reason: "later-row" },
  ]);
});

test("identity exact applies to the column used if the first one is empty", async () => {
  const rows =
    "customer id,email,date,total\n0,Ann@x.com,2024-03-05,1\n0,ann@x.com,2024-03-06,1\n7,bob@x.com,2024-03-07,1\n";
  const ids = async (/** @type {"exact" | "folded"} */ identity) => {
    const summary = good(await summarizeOrders(file(rows), { identity }));
    return Array.from({ length: summary.customers }, (_, i) => summary.id(i));
  };
  assert.deepEqual(await ids("exact"), ["Ann@x.com", "ann@x.com", "7"]);
  assert.deepEqual(await ids("folded"), ["ann@x.com", "7"]);
});

test("empty files among several are skipped; problems name their file", async () => {
  const head = "customer,date,amount\n";
  const files = [head, `${head}a,2024-01-05,5\n`, head, `${head}b,2024-02-30,5\nb,2024-02-28,7\n`, ""].map(file);
  const summary = good(await summarizeOrders(files));
  assert.deepEqual([summary.customers, summary.rows.read, summary.rows.counted], [2, 3, 2]);
  const [{ code, file: index, line, column, text }] = summary.problems;
  assert.deepEqual(
    { code, index, line, column, text },
    { code: "bad-date", index: 3, line: 2, column: "date", text: "2024-02-30" },
  );
  assert.deepEqual(await summarizeOrders([file(head), file("")]), { ok: false, code: "empty-file", file: 1 });
});

test("invalid UTF-8 late in one of several files changes the encoding of that file only", async () => {
  const head = "customer,date,amount\n";
  const late = new TextEncoder().encode(head + "Lucja,2024-12-31,10\n".repeat(60_000) + "?ucja,2024-12-31,5\n");
  late[late.lastIndexOf("?".charCodeAt(0))] = 0xa3;
  const summary = good(await summarizeOrders([file(`${head}Łucja,2024-01-01,1\n`), file(late)], { language: "pl" }));
  assert.deepEqual([summary.id(0), summary.revenue[0], summary.rows.counted], ["Łucja", 6, 60_002]);
  assert.deepEqual(
    summary.detected.map(({ encoding }) => encoding),
    ["utf-8", "windows-1250"],
  );
});

test("Polish and Slovak ISO-8859-2 and windows-1250 are distinguished by their letters", async () => {
  // Ś, ą, ś, ź and ž have different bytes in the two encodings.
  const [iso, windows] = [
    { Ś: 0xa6, ą: 0xb1, ś: 0xb6, ž: 0xbe, ľ: 0xb5 },
    { Ś: 0x8c, ą: 0xb9, ś: 0x9c, ž: 0x9e, ľ: 0xbe },
  ];
  const text = "klient;data;kwota\nŚwiątek;31.12.2024;10,50\nžeľaď;30.12.2024;1,50\nśś;29.12.2024;1,50\n".replace(
    "ď",
    "d",
  );
  for (const [page, encoding] of /** @type {const} */ ([
    [iso, "iso-8859-2"],
    [windows, "windows-1250"],
  ])) {
    const bytes = Uint8Array.from(text, (c) => /** @type {Record<string, number>} */ (page)[c] ?? c.charCodeAt(0));
    for (const language of ["pl", "sk"]) {
      const summary = good(await summarizeOrders(file(bytes), { language }));
      assert.deepEqual([summary.detected[0].encoding, summary.id(0), summary.id(1)], [encoding, "Świątek", "žeľad"]);
    }
  }
});

test("whole amounts at the beginning leave the decimal mark open", async () => {
  const rows = `customer;date;amount\n${"a;2024-01-05;1500\n".repeat(80_000)}`;
  const summary = good(await summarizeOrders(file(`${rows}b;2024-01-05;12,50\n`)));
  assert.deepEqual([summary.detected[0].decimal, summary.revenue[1], summary.rows.counted], [",", 12.5, 80_001]);
});

test("hasHeader overrides the detection of a header", async () => {
  const rows = "Anna,2024-01-05,5\nBen,2024-01-06,7\n";
  assert.equal(good(await summarizeOrders(rows)).customers, 2);
  const columns = { customer: "Anna", date: "2024-01-05", amount: "5" };
  assert.equal(good(await summarizeOrders(rows, { hasHeader: true, columns })).customers, 1);
  const without = good(
    await inspectOrders(`customer,date,amount\n${rows}`, {
      hasHeader: false,
      columns: { customer: "1", date: "2", amount: "3" },
    }),
  );
  assert.deepEqual([without.hasHeader, without.headers, without.rows.length], [false, ["1", "2", "3"], 3]);
});

test("an ambiguous date order is a question, even if it appears late in the file", async () => {
  const rows = (/** @type {string} */ last) =>
    `customer,date,amount\n${"a,01/02/2024,5\n".repeat(90_000)}a,${last},5\n`;
  assert.deepEqual(await summarizeOrders(file(rows("03/04/2024"))), {
    ok: false,
    code: "ambiguous-date-order",
    option: "dateOrder",
    examples: ["01/02/2024", "01/02/2024"],
    file: 0,
  });
  const settled = good(await summarizeOrders(file(rows("03/14/2024"))));
  assert.equal(settled.observationStart, "2024-01-02");
  const given = good(await summarizeOrders(file(rows("03/04/2024")), { dateOrder: "dmy" }));
  assert.equal(given.observationStart, "2024-02-01");
});

test("a time zone shifts the day of timestamps, not of plain dates", async () => {
  const log = "customer,date,amount\na,2024-06-30T22:30:00Z,5\nb,2024-06-30T10:00:00Z,5\n";
  const written = good(await summarizeOrders(log));
  const sofia = good(await summarizeOrders(log, { timeZone: "Europe/Sofia" }));
  assert.deepEqual([...written.firstDay], [19904, 19904]);
  assert.deepEqual([...sofia.firstDay], [19905, 19904]);
});

test("bad input returns a code", async () => {
  /** @type {[any, any, object][]} */
  const cases = [
    ["", {}, { code: "empty-file", file: 0 }],
    ["customer,date,amount\n", {}, { code: "empty-file", file: 0 }],
    [[], {}, { code: "empty-file" }],
    [42, {}, { code: "not-a-file" }],
    [cdnow, null, { code: "unknown-option" }],
    [cdnow, { columns: { customer: "who" } }, { code: "unknown-column", role: "customer", column: "who", file: 0 }],
    [cdnow, { columns: { buyer: "customer" } }, { code: "unknown-option", option: "buyer" }],
    [cdnow, { colums: {} }, { code: "unknown-option", option: "colums" }],
    [cdnow, { dateOrder: "ydm" }, { code: "unknown-option", option: "dateOrder" }],
    [cdnow, { encoding: "klingon" }, { code: "unknown-option", option: "encoding" }],
    [cdnow, { timeZone: "Mars/Olympus" }, { code: "unknown-option", option: "timeZone" }],
    [cdnow, { observationEnd: "tomorrow" }, { code: "unknown-option", option: "observationEnd" }],
    [cdnow, { observationEnd: "1990-01-01" }, { code: "no-usable-rows" }],
    [
      'customer,date,amount\na,2024-01-01,"1,234"\n',
      {},
      { code: "ambiguous-decimal", option: "decimal", examples: ["1,234"], file: 0 },
    ],
    ["customer,amount\na,5\n", {}, { code: "missing-column", role: "date", file: 0 }],
  ];
  for (const [source, options, expected] of cases) {
    assert.deepEqual(await summarizeOrders(source, options), { ok: false, ...expected });
  }
});

test("progress is reported, and cancelling stops the analysis", async () => {
  const large = file(lines[0] + "\n" + `${lines.slice(1).join("\n")}\n`.repeat(100));
  /** @type {import("../www/core/orders.js").Progress[]} */
  const seen = [];
  good(await summarizeOrders(large, {}, { onProgress: (progress) => seen.push(progress) }));
  const last = seen[seen.length - 1];
  assert.deepEqual([last.bytes, last.totalBytes, last.rows, last.customers], [large.size, large.size, 691_900, 2357]);
  const controller = new AbortController();
  const pending = summarizeOrders(large, {}, { signal: controller.signal });
  setTimeout(() => controller.abort(), 5);
  assert.deepEqual(await pending, { ok: false, code: "cancelled" });
});

/** A file on a slow disk that returns a few bytes at a time, sometimes none for a while, and may fail. */
class SlowFile extends Blob {
  /** @param {string} text @param {number} [until] how many bytes can be read */
  constructor(text, until = Infinity) {
    super([text]);
    this.until = until;
  }

  /** @override @param {number} [start] @param {number} [end] */
  slice(start = 0, end = this.size) {
    const part = super.slice(start, end);
    const pieces = this.trickle(start, end);
    /** @param {ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>} stream */
    const pull = async (stream) => {
      const { done, value } = await pieces.next();
      if (done) stream.close();
      else stream.enqueue(value);
    };
    part.stream = () => new ReadableStream({ pull });
    return part;
  }

  /** @param {number} start @param {number} end */
  async *trickle(start, end) {
    for (let at = start, step = 0; at < end; step++) {
      if (at > this.until) throw new DOMException("The file was moved.", "NotReadableError");
      const size = 1 + ((step * 7919) % 40_000);
      if (step % 10 === 0) await new Promise((next) => setTimeout(next, 5));
      yield new Uint8Array(await super.slice(at, Math.min(at + size, end)).arrayBuffer());
      at += size;
    }
  }
}

test("a slow disk does not change the result; a failing one returns a code", async () => {
  const twenty = Array.from({ length: 20 }, (_, shop) => lines.slice(1).map((line) => `${shop}-${line}`));
  const text = [lines[0], ...twenty.flat()].join("\n");
  const fast = good(await summarizeOrders(file(text)));
  assert.equal(fast.customers, 20 * 2357);
  assert.deepEqual(data(good(await summarizeOrders(new SlowFile(text)))), data(fast));
  const broken = await summarizeOrders(new SlowFile(text, 2_000_000));
  assert.deepEqual(broken, { ok: false, code: "failed", reason: "NotReadableError: The file was moved." });
  assert.deepEqual(data(good(await summarizeOrders(file(text)))), data(fast));
});

test("problemLimit sets the number of problems listed", async () => {
  const broken = `customer,date,amount\n${"a,1997-02-30,1\n".repeat(150)}b,1997-02-03,1\n`;
  for (const [problemLimit, listed] of [
    [undefined, 100],
    [0, 0],
    [120, 120],
    [0xffff_ffff, 150],
  ]) {
    assert.equal(good(await summarizeOrders(new Blob([broken]), { problemLimit })).problems.length, listed);
  }
});

test("customer totals are refused as orders, and give mix, concentration and segments", async () => {
  const totals = file(
    "Name;Email;Letzter Besuch;Bestellungen;Umsatz\n" +
      "Ann;Ann@Example.com ;31.01.2024;3;120,50\nBob;bob@example.com;15.01.2024;1;20\n" +
      "Cyr;cyr@example.com;;0;\nDan;dan@example.com;01.01.2024;zwei;9,50\nAnn B.;ann@example.com;28.02.2024;1;9,50\n",
  );
  const refused = await analyzeOrders(totals);
  assert.ok(!refused.ok);
  assert.deepEqual([refused.code, refused.reason], ["missing-column", "customer-totals"]);
  const report = good(await analyzeCustomerTotals(totals));
  // Ann: 4 orders, 130 in total; Bob: 1 order, 20; Cyr has no orders; Dan's amount is unreadable.
  assert.deepEqual([report.customers, report.withoutOrders, report.orders, report.revenue], [2, 1, 5, 150]);
  assert.deepEqual([report.averageOrderValue, report.observedClv, report.repurchaseRate?.value], [30, 75, 0.5]);
  assert.equal(report.observationEnd, "2024-02-28");
  assert.deepEqual(
    [report.mix, report.segments].map((section) => section.ok),
    [true, true],
  );
  assert.equal(report.mix.ok && report.mix.oneTime.revenue, 20);
  assert.equal(report.concentration.ok && report.concentration.top[4].revenueShare.value, 130 / 150);
  assert.deepEqual(
    report.problems.map(({ code, line, column, text }) => [code, line, column, text]),
    [["bad-order-count", 5, "Bestellungen", "zwei"]],
  );
  assert.deepEqual(report.rows, { read: 5, counted: 4, leftOut: { "bad-order-count": 1 } });
  assert.deepEqual(report.detected[0].columns, {
    customer: "Email",
    date: "Letzter Besuch",
    amount: "Umsatz",
    quantity: "Bestellungen",
  });
});

test("customer totals without orders, in doubt or in several currencies are refused", async () => {
  const code = async (/** @type {string} */ text) => {
    const refused = await analyzeCustomerTotals(file(text));
    return refused.ok ? "ok" : `${refused.code} ${refused.option ?? refused.role ?? ""}`.trim();
  };
  assert.equal(await code("Email,City\nann@example.com,Rome\n"), "missing-column amount");
  assert.equal(await code("Email,Orders\nann@example.com,0\n"), "no-usable-rows");
  assert.equal(await code("Email,Total spend\na@example.com,€5\nb@example.com,$5\n"), "several-currencies currency");
  assert.equal(
    await code("Email,Orders,Last order\na@example.com,1,03/04/2024\nb@example.com,1,05/06/2024\n"),
    "ambiguous-date-order dateOrder",
  );
  assert.equal(await code(""), "empty-file");
});

test("addresses that differ only by a tag stay separate and are reported", async () => {
  const summary = good(
    await summarizeOrders(
      file("email,date,total\nann@x.com,2024-01-02,5\nAnn+shop@x.com,2024-02-02,5\nbob+a@x.com,2024-02-03,5\n"),
    ),
  );
  assert.equal(summary.customers, 3);
  assert.deepEqual(
    summary.assumptions.find(({ code }) => code === "plus-tags"),
    { code: "plus-tags", value: "2", others: ["ann+shop@x.com"] },
  );
});
