// The only way to open tables: any file in, its tables out, recognised by content. Other modules interpret the columns.

import { SAMPLE } from "../encoding.js";
import { pieces } from "../pieces.js";
import { beginning, gunzip, MOST_RATIO, Unreadable } from "./inflate.js";
import { kindOf } from "./kinds.js";
import { entriesOf } from "./zip.js";

/**
 * @typedef {"json" | "markup" | "parquet" | "spss" | "workbook"} ReaderName
 *
 * @typedef {object} Table One table of a file.
 * @prop {string} [entry] name of the file in an archive
 * @prop {string} [sheet] name of the sheet, the array in JSON or the like; none if the file is the table
 * @prop {boolean} isTyped true if its bytes are text with typed cells (cell-text.js), in UTF-8
 * @prop {Blob} [blob] the bytes themselves, if the file contains them unchanged
 * @prop {Uint8Array} [head] the beginning of that blob
 * @prop {number} size bytes to read, for showing progress
 * @prop {(wanted?: number[]) => AsyncIterable<Uint8Array>} open its bytes from the beginning; a typed table may leave all but
 *   the wanted columns empty
 * @prop {(line: number) => number} rowOf the row of the file that begins on a line of the bytes
 *
 * @typedef {Table[]} Choice Alternative tables, or consecutive ones, such as the sheets of a workbook.
 *
 * @typedef {object} Opened
 * @prop {true} ok
 * @prop {Choice[]} choices one for each file: an archive has several
 *
 * @typedef {{ ok: false, code: string, entry?: string, format?: string, line?: number }} Refused
 *
 * @typedef {object} Loader
 * @prop {(name: ReaderName) => Promise<{ read: Reader }>} load a reader that few files need
 * @prop {string} [wasm] address of the wasm for workbooks, if the reader cannot derive it
 *
 * @typedef {Loader & { language?: string, encoding?: string }} Context
 *
 * @typedef {object} Bytes A file, or one in an archive.
 * @prop {number} size
 * @prop {Uint8Array} head its beginning
 * @prop {() => AsyncIterable<Uint8Array>} open
 * @prop {() => Promise<Blob>} whole the whole file as one blob, for readers that need random access
 *
 * @typedef {{ isZip?: boolean, language?: string, encoding?: string, wasm?: string }} ReaderContext
 *
 * @typedef {(bytes: Bytes, context: ReaderContext) => Promise<Choice>} Reader
 */

/** Maximum size in bytes of an entry kept in memory for a reader that needs the whole file. */
const MOST_WHOLE = 1 << 30;
/** Size in bytes to which a small archive may expand. */
const SMALL = 16 * 2 ** 20;
/** Refusals of files that may be beside tables in an archive. */
const BESIDE = ["document-file", "web-page", "binary-file"];

/**
 * Tables of a file.
 *
 * @param {Blob} blob
 * @param {Context} context
 * @returns {Promise<Opened | Refused>}
 */
export async function openTables(blob, context) {
  try {
    return { ok: true, choices: await open(blob, context) };
  } catch (error) {
    return refusalOf(error);
  }
}

/** A refusal for a reading failure; other errors are rethrown. @param {unknown} error @returns {Refused} */
export function refusalOf(error) {
  if (!(error instanceof Unreadable)) throw error;
  return { ok: false, code: error.code, .../** @type {object} */ (error.where) };
}

/** @param {Blob} blob @param {Context} context @returns {Promise<Choice[]>} */
async function open(blob, context) {
  const head = new Uint8Array(await blob.slice(0, SAMPLE).arrayBuffer());
  const { kind } = kindOf(head);
  if (kind === "gzip") return [await openPacked(() => gunzip(blob), blob.size, undefined, context)];
  if (kind === "zip" && !(await workbookIn(blob))) return openZip(blob, context);
  const bytes = { size: blob.size, head, open: () => piecesOf(blob, head), whole: async () => blob };
  const choice = await openOne(bytes, context);
  return [kind === "text" ? [{ ...choice[0], blob, head }] : choice];
}

/** @param {Blob} blob @param {Uint8Array} head its beginning */
async function* piecesOf(blob, head) {
  // Loads while the beginning of the file is read.
  const rest = blob.slice(head.length).stream();
  yield head;
  yield* pieces(rest);
}

/**
 * @param {Bytes} bytes
 * @param {Context} context
 * @returns {Promise<Choice>}
 */
async function openOne(bytes, context) {
  const { kind, code, format } = kindOf(bytes.head);
  const { language, encoding, wasm } = context;
  switch (kind) {
    case "text":
      return [{ isTyped: false, size: bytes.size, open: bytes.open, rowOf: (line) => line }];
    case "json":
    case "markup":
      return (await context.load(kind)).read(bytes, { language, encoding });
    case "parquet":
    case "spss":
      return (await context.load(kind)).read(bytes, {});
    case "zip": {
      const content = await workbookIn(await bytes.whole());
      if (content && content !== true) return (await context.load("markup")).read(content, {});
      return (await context.load("workbook")).read(bytes, { isZip: true, wasm });
    }
    case "compound":
      checkCompound(bytes.head);
      return (await context.load("workbook")).read(bytes, { wasm });
    default:
      throw new Unreadable(code ?? "binary-file", format ? { format } : {});
  }
}

/** @param {Blob} blob @param {Context} context @returns {Promise<Choice[]>} */
async function openZip(blob, context) {
  const entries = await entriesOf(blob);
  const document = documentOf(entries.map(({ name }) => name));
  if (document) throw new Unreadable("document-file", { format: document });
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > Math.max(SMALL, blob.size * MOST_RATIO)) throw new Unreadable("expands-too-far");
  /** @type {Choice[]} */
  const choices = [];
  /** @type {Unreadable | undefined} */
  let first;
  for (const { name, size, open } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (size === 0) continue;
    try {
      const choice = await openPacked(open, size, name, context);
      choices.push(choice.map((table) => ({ ...table, entry: name })));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      error.where.entry ??= name;
      // A licence or a picture beside the tables must not stop their reading.
      if (!BESIDE.includes(error.code)) throw error;
      first ??= error;
    }
  }
  if (choices.length === 0) throw first ?? new Unreadable("empty-archive");
  return choices;
}

/**
 * A table in an archive.
 *
 * @param {() => AsyncIterable<Uint8Array>} open
 * @param {number} size
 * @param {string | undefined} entry
 * @param {Context} context
 * @returns {Promise<Choice>}
 */
async function openPacked(open, size, entry, context) {
  const head = await beginning(open(), SAMPLE);
  const bytes = { size, head, open, whole: once(() => gather(open())) };
  const { kind } = kindOf(head);
  const isArchive = kind === "gzip" || (kind === "zip" && !(await workbookIn(await bytes.whole())));
  if (isArchive) throw new Unreadable("nested-archive", entry ? { entry } : {});
  return openOne(bytes, context);
}

/** @template T @param {() => Promise<T>} make @returns {() => Promise<T>} */
function once(make) {
  /** @type {Promise<T> | undefined} */
  let made;
  return () => (made ??= make());
}

/** @param {AsyncIterable<Uint8Array>} pieces @returns {Promise<Blob>} */
async function gather(pieces) {
  /** @type {BlobPart[]} */
  const parts = [];
  let total = 0;
  for await (const piece of pieces) {
    total += piece.length;
    if (total > MOST_WHOLE) throw new Unreadable("expands-too-far");
    parts.push(new Uint8Array(piece));
  }
  return new Blob(parts);
}

/**
 * The workbook in a zip, if any: the content of an OpenDocument file, or true for others.
 *
 * @param {Blob} blob
 * @returns {Promise<Bytes | boolean>}
 */
async function workbookIn(blob) {
  const entries = await entriesOf(blob);
  const part = (/** @type {RegExp} */ name) => entries.find((entry) => name.test(entry.name.replaceAll("\\", "/")));
  if (part(/^xl\/workbook\.(xml|bin)$/i)) return true;
  // Workbooks list their parts; the workbook part may have another name.
  if (part(/^\[content_types\]\.xml$/i)) return part(/(^|\/)workbook\d*\.(xml|bin)$/i) !== undefined;
  const [mimetype, content, manifest] = [part(/^mimetype$/), part(/^content\.xml$/), part(/^META-INF\/manifest\.xml$/)];
  if (!mimetype || !content) return false;
  const text = async (/** @type {typeof content} */ { open }) =>
    new TextDecoder().decode(await beginning(open(), SAMPLE));
  if (!(await text(mimetype)).includes("spreadsheet")) return false;
  if (manifest && /encryption-data/.test(await text(manifest))) throw new Unreadable("encrypted-file");
  const { size, open } = content;
  return { size, open, head: await beginning(open(), SAMPLE), whole: once(() => gather(open())) };
}

/** Documents in zip format, recognised by the files in them. @param {string[]} names */
function documentOf(names) {
  const has = (/** @type {RegExp} */ pattern) => names.some((name) => pattern.test(name));
  if (has(/^word\/document\.xml$/i)) return "Word";
  if (has(/^ppt\/presentation\.xml$/i)) return "PowerPoint";
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/)) return "Apple Numbers";
  if (has(/^content\.xml$/) && has(/^mimetype$/)) return "OpenDocument";
  if (has(/^META-INF\/container\.xml$/)) return "EPUB";
  if (has(/^META-INF\/MANIFEST\.MF$/)) return "Java";
  return undefined;
}

/** Refuses compound files that are not workbooks, by the names of their streams. @param {Uint8Array} head */
function checkCompound(head) {
  const text = new TextDecoder("utf-16le").decode(head.subarray(0, head.length & ~1));
  if (text.includes("EncryptedPackage")) throw new Unreadable("encrypted-file");
  if (/Workbook|Book/.test(text)) return;
  if (text.includes("WordDocument")) throw new Unreadable("document-file", { format: "Word" });
  if (text.includes("PowerPoint Document")) throw new Unreadable("document-file", { format: "PowerPoint" });
  if (text.includes("__substg1.0")) throw new Unreadable("document-file", { format: "Outlook" });
}
