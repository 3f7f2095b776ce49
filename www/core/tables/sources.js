// The tables of several files to be read, each with its beginning.

import { SAMPLE } from "../encoding.js";
import { beginning } from "./inflate.js";
import { openTables, refusalOf } from "./open.js";

/**
 * @import { Choice, Context, Table } from "./open.js"
 *
 * @typedef {{ file: number, entry?: string, sheet?: string }} Where
 *
 * @typedef {object} Source A table that is read.
 * @prop {Table} table
 * @prop {Where} where
 * @prop {Uint8Array} sample its beginning
 * @prop {boolean} complete true if the sample is the whole table
 * @prop {string[]} [sheets] names of all sheets of its file
 *
 * @typedef {{ ok: false, code: string, file?: number, option?: string, examples?: string[] }} Refusal
 */

/** Maximum size in bytes of a sample with lines of any length. */
const LONGEST_SAMPLE = 64 * SAMPLE;

/** Number of lines a sample should have: a header and two rows. */
const FEW_LINES = 3;

/** True if a sample has enough lines. @param {Uint8Array} sample */
function hasLines(sample) {
  let lines = 0;
  for (const byte of sample) {
    lines += byte === 10 || byte === 13 ? 1 : 0;
    if (lines >= FEW_LINES) return true;
  }
  return false;
}

/** Score of a table of the wanted kind. */
export const FITS = 3;

/**
 * The tables of all files to be read, with questions about ambiguous choices. Of several sheets, the named ones, or the
 * one that fits.
 *
 * @param {Blob[]} files
 * @param {Context & { sheets?: string[] }} context
 * @param {(source: Source) => number} score fit of a table, from 0 (empty) to `FITS`
 * @returns {Promise<{ ok: true, sources: Source[], doubts: any[], refused: any[] } | any>}
 */
export async function sourcesOf(files, { sheets: named, ...context }, score) {
  /** @type {Source[]} */
  const sources = [];
  /** @type {Refusal[]} */
  const doubts = [];
  /** Files that are not tables. @type {Refusal[]} */
  const refused = [];
  for (let file = 0; file < files.length; file++) {
    const opened = await openTables(files[file], context);
    if (!opened.ok) {
      refused.push({ ...opened, file });
      continue;
    }
    for (const choice of opened.choices) {
      const sheets = choice.length > 1 ? choice.map(({ sheet = "" }) => sheet) : undefined;
      try {
        const wanted = choose(await sampled(choice, file), score, named);
        if ("code" in wanted) return { ...wanted, file };
        sources.push(...wanted.sources.map((source) => ({ ...source, sheets })));
        doubts.push(...wanted.doubts);
      } catch (error) {
        return { ...refusalOf(error), file };
      }
    }
  }
  // One bad file does not stop the others.
  return sources.length > 0 || refused.length === 0 ? { ok: true, sources, doubts, refused } : refused.at(-1);
}

/** @param {Choice} choice @param {number} file @returns {Promise<Source[]>} */
async function sampled(choice, file) {
  /** @type {Source[]} */
  const sources = [];
  for (const table of choice) {
    // Typed cells need less text. One more byte shows whether the sample is the whole file.
    const most = table.isTyped ? SAMPLE / 4 : SAMPLE;
    let sample = table.head ?? (await beginning(table.open(), most + 1));
    const isAll = () => (table.blob ? table.blob.size <= sample.length : sample.length <= reach);
    let reach = most;
    // A header may be longer than a sample; without a row after it there is little to detect.
    while (!table.isTyped && !isAll() && reach < LONGEST_SAMPLE && !hasLines(sample)) {
      reach *= 4;
      sample = await beginning(table.open(), reach + 1);
    }
    const complete = isAll();
    const { entry, sheet } = table;
    const where = { file, ...(entry === undefined ? {} : { entry }), ...(sheet === undefined ? {} : { sheet }) };
    sources.push({ table, where, sample: sample.subarray(0, reach), complete });
  }
  return sources;
}

/**
 * If several sheets fit, the first, and a question.
 *
 * @param {Source[]} sources
 * @param {(source: Source) => number} score
 * @param {string[] | undefined} sheets
 * @returns {{ sources: Source[], doubts: Refusal[] } | Refusal}
 */
function choose(sources, score, sheets) {
  const nameOf = (/** @type {Source} */ { where: { sheet = "" } }) => sheet;
  if (sheets && sources.some(({ where }) => where.sheet !== undefined)) {
    const named = sources.filter((source) => sheets.includes(nameOf(source)));
    if (named.length > 0) return { sources: named, doubts: [] };
    return { ok: false, code: "unknown-sheet", option: "sheets", examples: sources.map(nameOf) };
  }
  if (sources.length < 2) return { sources, doubts: [] };
  const scores = sources.map(score);
  const best = Math.max(...scores);
  const good = sources.filter((_, index) => scores[index] === best);
  if (best < FITS || good.length === 1) return { sources: [good[0]], doubts: [] };
  const { file } = good[0].where;
  const doubt = {
    ok: /** @type {const} */ (false),
    code: "several-sheets",
    option: "sheets",
    examples: good.map(nameOf),
    file,
  };
  return { sources: [good[0]], doubts: [doubt] };
}
