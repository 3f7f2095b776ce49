// Reads order files in the calling thread: blobs in, previews, summaries and reports out.

import { codePageOf, fallbackEncoding, toUtf8 } from "./encoding.js";
import { isTrap } from "./engine.js";
import { fromSummaryFile } from "./orders-summary-file.js";
import { LEAST_SLICES, readInParts, SLICE, serveParts } from "./parts.js";
import { configure, encodingOf, join, leftOutFile, Meter, placeProblem, release, runner } from "./reading.js";
import { refusalOf } from "./tables/open.js";
import { sourcesOf } from "./tables/sources.js";
import { instantiate, wasmURL } from "./wasm/orders_wasm.js";

/**
 * @import { Assumption } from "./shapes.js"
 * @import { OrderOptions, Preview, Refusal } from "./order-log.js"
 * @import { Orders } from "./wasm/orders_wasm.js"
 * @import { Team } from "./parts.js"
 * @import { RunControl } from "./task.js"
 * @import { Table } from "./tables/open.js"
 * @import { Source } from "./tables/sources.js"
 *
 * @typedef {object} Setup Data with which another worker reads parts of a file.
 * @prop {Task} task
 * @prop {number} today
 * @prop {Uint8Array} sample the beginning of the file
 * @prop {string} encoding
 *
 * @typedef {{ setup: Setup }} Help
 *
 * @typedef {(source: Source, encoding: string, orders: Orders) => Team | undefined} Share
 *
 * @typedef {"inspect" | "summary" | "report" | "open" | "totals" | "spend" | { customer: number }} Task `totals`: tables with one row per
 *   customer; `spend`: costs by channel; the last: the purchases of one customer
 *
 * @typedef {object} Again A task on the kept rows that `open` numbered `kept`: the report on the rows that pass the filter of the
 *   options, the purchases of a customer in it, or the end, which frees them.
 * @prop {number} kept
 * @prop {"report" | { customer: number } | "end"} wanted
 * @prop {Uint32Array} [members] customers by their index in the report on all rows
 */

/**
 * @typedef {object} Read Files that were read.
 * @prop {Source[]} read the tables with rows
 * @prop {Preview[]} previews
 * @prop {Assumption[]} assumed files left out, and code pages
 * @prop {boolean} isSeveral
 */

/** Refusals of one file that do not stop the others of a log. */
const OF_ONE_FILE = ["empty-file", "missing-column", "no-usable-rows", "survey-file", "subscription-file", "event-log"];

const { ready, run: runTask } = runner({ instantiate, wasmURL }, ({ Orders }) => new Orders(), perform);

/**
 * Kept rows of opened sources: the reader that holds them, and the other data for a report.
 *
 * @type {Map<number, { orders: Orders, today: number, files: Read }>}
 */
const kept = new Map();
let nextKept = 1;

/**
 * @param {Task | Again} task
 * @param {Blob[]} files
 * @param {OrderOptions} options
 * @param {RunControl} control
 */
const run = (task, files, options, control) =>
  typeof task === "object" && "kept" in task ? again(task, options) : runTask(task, files, options, control);

export { ready, run };

/**
 * Result of the kept rows under another filter. The code `not-kept` means that the files must be read.
 *
 * @param {Again} task
 * @param {OrderOptions} options
 * @returns {any}
 */
function again({ kept: id, wanted, members }, options) {
  const found = kept.get(id);
  const notKept = { ok: false, code: "not-kept" };
  if (!found) return notKept;
  const { orders, today, files } = found;
  if (wanted === "end") {
    kept.delete(id);
    release(orders);
    return { ok: true };
  }
  try {
    const refused = configure(orders, options);
    if (refused) return refused;
    orders.expect_today(today);
    orders.expect_report();
    if (files.isSeveral) orders.expect_several_files();
    if (!orders.read_kept(members)) return notKept;
    const result = wanted === "report" ? orders.report() : orders.history(wanted.customer);
    orders.forget_log();
    return wanted === "report" ? placed("report", result, files) : result;
  } catch (error) {
    if (!isTrap(error)) throw error;
    // A trapped instance is not used again.
    kept.delete(id);
    return notKept;
  }
}

/**
 * @param {Orders} orders
 * @param {Task | Help} task
 * @param {Blob[]} files
 * @param {OrderOptions} options
 * @param {RunControl & { hold: () => void }} control
 */
async function perform(orders, task, files, options, control) {
  if (isHelp(task)) return help(orders, task.setup, /** @type {MessagePort} */ (control.port));
  const today = Math.floor(Date.now() / 86_400_000);
  expect(orders, task, today);
  const { encoding, language } = options;
  const { load, wasm } = control;
  const sheets = options.sheets ?? undefined;
  const opened = await sourcesOf(files, { load, wasm, language, encoding, sheets }, scoreOf(orders));
  if (!opened.ok) return opened;
  const summarized = await fromSummaryFile(task, opened, options, orders);
  if (summarized) return summarized;
  if (task !== "inspect" && opened.doubts.length > 0) return opened.doubts[0];
  if (opened.sources.length > 1) {
    orders.expect_several_files();
    addSamples(opened.sources, orders, options);
  }
  const counts = () => ({ rows: orders.rows(), customers: orders.customers() });
  const meter = new Meter(opened.sources, control, counts);
  const share = shareOf(task, today, control);
  const { result, files: read } = await readAll(task, opened, orders, options, meter, share);
  if (task !== "open" || !result.ok || !read || orders.keep_rows() === 0) return result;
  control.hold();
  const id = nextKept++;
  kept.set(id, { orders, today, files: read });
  return { ...result, kept: id };
}

/** Declares which data of each row a task needs. @param {Orders} orders @param {Task} task @param {number} today */
function expect(orders, task, today) {
  orders.expect_today(today);
  if (task === "report" || task === "open") orders.expect_report();
  if (task === "open") {
    orders.expect_filters();
    orders.expect_rows();
  }
  if (task === "totals") orders.expect_customer_totals();
}

/** @param {any} task @returns {task is Help} */
const isHelp = (task) => task.setup !== undefined;

/** Reads parts of a file for another worker. @param {Orders} orders @param {Setup} setup @param {MessagePort} port */
function help(orders, { task, today, sample, encoding }, port) {
  expect(orders, task, today);
  orders.use_code_page(codePageOf(encoding));
  orders.inspect(sample, false, false);
  return serveParts(orders, port);
}

/**
 * Returns a function that starts helpers for an inspected file, if helpers are worthwhile.
 *
 * @param {Task} task
 * @param {number} today
 * @param {RunControl} control
 * @returns {Share}
 */
function shareOf(task, today, { helpers }) {
  return ({ table, sample }, encoding, orders) => {
    if (!helpers || helpers.room < 1 || !table.blob) return undefined;
    const { size = SLICE } = helpers;
    // Text in other encodings cannot be cut at arbitrary places.
    const isCut = encoding === "utf-8" || codePageOf(encoding).length > 0;
    if (!isCut || table.blob.size < LEAST_SLICES * size || !orders.begin_part()) return undefined;
    return { size, ...helpers.start(helpers.room, { setup: { task, today, sample, encoding } }) };
  };
}

/**
 * Looks at the beginnings of all tables: a year far from those of all others is mistyped, and parts of one export share
 * a format.
 *
 * @param {Source[]} sources
 * @param {Orders} orders
 * @param {OrderOptions} options
 */
function addSamples(sources, orders, options) {
  for (const source of sources) {
    const { table, sample, complete } = source;
    const found = encodingOf(source, options);
    const utf8 = toUtf8(found);
    orders.use_code_page(codePageOf(found));
    const text = complete ? join(utf8(sample), utf8()) : utf8(sample);
    if (orders.inspect(text, complete, table.isTyped).ok) orders.add_sample();
  }
  orders.restart();
}

/**
 * @param {Task} task
 * @param {{ sources: Source[], doubts: any[], refused: any[] }} opened
 * @param {Orders} orders
 * @param {OrderOptions} options
 * @param {Meter} meter
 * @param {Share} share
 * @param {Map<number, string>} [known] corrected encodings of tables whose first guess was wrong
 * @returns {Promise<{ result: any, files?: Read }>}
 */
async function readAll(task, opened, orders, options, meter, share, known = new Map()) {
  const { sources, doubts, refused } = opened;
  const { encoding, language } = options;
  /** @type {Preview[]} */
  const previews = [];
  /** Tables that have rows. @type {Source[]} */
  const read = [];
  /** Refusals of files left out. @type {Refusal[]} */
  let leftOut = [...refused];
  for (let index = 0; index < sources.length; index++) {
    const source = sources[index];
    const { table, sample, where } = source;
    const found = encodingOf(source, options, known.get(index));
    const outcome = await readOne(task, source, found, orders, meter, share, Boolean(options.filter));
    // A file may turn out not to be UTF-8 long after its beginning, and its entries cannot be removed from the log.
    if (outcome.code === "not-utf8" && !encoding && !known.has(index) && !table.isTyped) {
      known.set(index, fallbackEncoding(language, sample));
      orders.restart();
      meter.restart();
      previews.length = read.length = 0;
      leftOut = [...refused];
      index = -1;
      continue;
    }
    // A month without orders, or an unrelated table, must not stop the other files.
    if (OF_ONE_FILE.includes(outcome.code) && sources.length + refused.length > 1) {
      leftOut.push({ ...outcome, ...where });
      continue;
    }
    if (!outcome.ok) return { result: outcome.code === "cancelled" ? outcome : { ...outcome, ...where } };
    const own = doubts.filter((/** @type {Refusal} */ { file }) => file === where.file);
    previews.push({
      ...outcome,
      ...where,
      encoding: found,
      typed: table.isTyped,
      sheets: source.sheets,
      doubts: [...own, ...outcome.doubts],
    });
    read.push(source);
  }
  if (previews.length === 0) return { result: leftOut[leftOut.length - 1] };
  const written = previews.flatMap(({ encoding: value, file, typed }) =>
    encoding || typed || /^utf-/.test(value)
      ? []
      : [{ code: /** @type {const} */ ("encoding"), option: "encoding", value, file }],
  );
  const assumed = [...leftOut.map(leftOutFile), ...written];
  if (task === "inspect") return { result: previewOf(previews, assumed) };
  // Of several versions of an order the newest counts, so a second reading leaves out the older ones.
  if (sources.length > 1 && orders.reads_again()) {
    meter.restart();
    return readAll(task, opened, orders, options, meter, share, known);
  }
  meter.report();
  const files = { read, previews, assumed, isSeveral: sources.length > 1 };
  return { result: placed(task, resultOf(task, orders), files), files };
}

/**
 * A result with the assumptions about files, and problems located by file.
 *
 * @param {Task} task
 * @param {any} result
 * @param {Read} files
 */
function placed(task, result, { read, previews, assumed }) {
  if (typeof task === "object" && result.ok) return result;
  if (result.ok === false) {
    for (const problem of result.problems ?? []) placeProblem(problem, read[problem.file]);
    return result;
  }
  if (task === "spend") return result;
  const summary = task === "report" || task === "open" ? result.summary : result;
  summary.detected = previews.map(({ rows: _, ...detected }) => detected);
  for (const problem of summary.problems) placeProblem(problem, read[problem.file]);
  if (task === "totals") return { ...result, assumptions: assumed };
  for (const assumption of summary.assumptions)
    if (assumption.file !== undefined) assumption.file = read[assumption.file].where.file;
  summary.assumptions.unshift(...assumed);
  return result;
}

/** @param {Task} task @param {Orders} orders @returns {any} */
function resultOf(task, orders) {
  if (task === "totals") return orders.report_on_customer_totals();
  if (typeof task === "object") return orders.history(task.customer);
  if (task === "spend") return orders.spend();
  if (task === "summary") return orders.summary();
  const report = orders.report();
  if (task !== "open" || !report.ok) return report;
  return { ...report, filters: orders.filters(), firstProducts: orders.first_products() };
}

/**
 * The preview of all files; unreadable ones are left out if others are readable.
 *
 * @param {Preview[]} previews
 * @param {Assumption[]} assumed
 */
function previewOf(previews, assumed) {
  const fault = (/** @type {Preview} */ { doubts }) => doubts.find(({ code }) => OF_ONE_FILE.includes(code));
  const files = previews.some((preview) => !fault(preview)) ? previews.filter((preview) => !fault(preview)) : previews;
  for (const preview of previews)
    if (!files.includes(preview))
      assumed.push({ code: "file-left-out", reason: fault(preview)?.code, file: preview.file });
  return { ...files[0], assumptions: [...assumed, ...files[0].assumptions], files };
}

/**
 * Quality of reading a table as orders: 0 unreadable, 1 without a role or without rows, 2 with some of the required
 * roles or others, 3 with all required roles.
 *
 * @param {Orders} orders
 * @returns {(source: Source) => number}
 */
const scoreOf =
  (orders) =>
  ({ sample, complete, table }) => {
    orders.use_code_page(codePageOf("utf-8"));
    const found = orders.inspect(sample, complete, table.isTyped);
    if (!found.ok) return 0;
    const lacks = found.doubts.some((/** @type {Refusal} */ { code }) => /^(missing|unsure)-column$/.test(code));
    if (!lacks) return found.rows.length > 0 ? 3 : 1;
    return Object.keys(found.columns).length > 0 ? 2 : 1;
  };

/**
 * @param {Task} task
 * @param {Source} source
 * @param {string} encoding
 * @param {Orders} orders
 * @param {Meter} meter
 * @param {Share} share
 * @param {boolean} filtered
 */
async function readOne(task, source, encoding, orders, meter, share, filtered) {
  const { table, sample, complete } = source;
  const head = toUtf8(encoding);
  orders.use_code_page(codePageOf(encoding));
  let found = orders.inspect(complete ? join(head(sample), head()) : head(sample), complete, table.isTyped);
  if (!found.ok) return found;
  // The filter may name any column.
  const wanted = table.isTyped && task !== "open" && !filtered ? [...orders.columns_read()] : undefined;
  const isOpen = !complete && orders.is_open();
  if (isOpen) {
    meter.total += table.size;
    const refused = await each(table, wanted, encoding, meter, (chunk) => orders.survey(chunk));
    if (refused) return refused;
    found = orders.surveyed();
  }
  if (task === "inspect") return found;
  // Helpers receive only the beginning of the file.
  const team = isOpen ? undefined : share(source, encoding, orders);
  try {
    const read = () =>
      team && table.blob
        ? readInParts(orders, table.blob, team, meter)
        : each(table, wanted, encoding, meter, (chunk) => orders.push(chunk));
    return orders.begin() ?? (await read()) ?? orders.end() ?? found;
  } finally {
    team?.end();
  }
}

/**
 * Passes a table to `take`, piece by piece, in UTF-8 or in its code page; returns the first refusal.
 *
 * @param {Table} table
 * @param {number[] | undefined} wanted columns to read; undefined means all
 * @param {string} encoding
 * @param {Meter} meter
 * @param {(piece: Uint8Array) => any} take
 */
async function each(table, wanted, encoding, meter, take) {
  const utf8 = toUtf8(encoding);
  try {
    for await (const piece of table.open(wanted)) {
      const refused = take(utf8(piece)) ?? (await meter.advance(piece.length));
      if (refused) return refused;
    }
  } catch (error) {
    return refusalOf(error);
  }
  return take(utf8());
}
