// Workbooks, read by a separate WebAssembly file: sheet by sheet, with cells as they come.

import { compile, isFull, isTrap } from "../engine.js";
import { instantiate, wasmURL } from "../wasm/workbooks_wasm.js";
import { MOST_RATIO, Unreadable } from "./inflate.js";
import { entriesOf } from "./zip.js";

/** @import { Bytes, Choice } from "./open.js" */

/** Bytes of text produced at a time. */
const PIECE = 1 << 18;
/** Size in bytes to which a small file may expand. */
const FREE = 64 * 2 ** 20;

/** @type {Promise<WebAssembly.Module> | undefined} */
let compiled;

/**
 * @param {Bytes} file
 * @param {{ isZip?: boolean, wasm?: string }} context
 * @returns {Promise<Choice>}
 */
export async function read(file, { isZip, wasm }) {
  const blob = await file.whole();
  if (isZip) await check(blob);
  compiled ??= compile(wasm ? new URL(wasm) : wasmURL);
  const module = await compiled.catch((error) => {
    compiled = undefined;
    throw error;
  });
  const { core, memory } = instantiate(module);
  const bytes = await bytesOf(blob);
  const guard = guarded(memory);
  const book = guard(() => new core.Workbook(blob.size, bytes));
  const all = Array.from({ length: book.count() }, (_, index) => index);
  const visible = all.filter((index) => book.is_visible(index));
  const sheets = visible.length > 0 ? visible : all;
  if (sheets.length === 0) throw new Unreadable("no-table");
  return sheets.map((index) => ({
    isTyped: true,
    sheet: book.name(index),
    size: blob.size,
    async *open() {
      guard(() => book.start(index));
      for (;;) {
        const piece = guard(() => book.next(PIECE));
        if (!piece) return;
        yield piece;
      }
    },
    rowOf: (line) => book.row_of(line),
  }));
}

/**
 * Runs a reading step; a failure becomes a refusal. After a trap the instance is not used again.
 *
 * @param {WebAssembly.Memory} memory
 * @returns {<T>(step: () => T) => T}
 */
function guarded(memory) {
  let isGone = false;
  return (step) => {
    if (isGone) throw new Unreadable("broken-file");
    try {
      return step();
    } catch (error) {
      if (typeof error === "string") throw new Unreadable(error);
      if (!isTrap(error)) throw error;
      isGone = true;
      // A damaged file causes a trap; a file that is too large fills the memory.
      throw new Unreadable(isFull(memory) ? "out-of-memory" : "broken-file");
    }
  };
}

/** Refuses workbooks whose parts would expand too far. @param {Blob} blob */
async function check(blob) {
  const total = (await entriesOf(blob)).reduce((sum, { size }) => sum + size, 0);
  if (total > Math.max(FREE, blob.size * MOST_RATIO)) throw new Unreadable("expands-too-far");
}

/**
 * Returns a function that reads bytes of a blob: from the file in workers, otherwise from memory.
 *
 * @param {Blob} blob
 * @returns {Promise<(start: number, end: number) => Uint8Array>}
 */
async function bytesOf(blob) {
  const { FileReaderSync } =
    /** @type {{ FileReaderSync?: new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer } }} */ (globalThis);
  if (FileReaderSync) {
    const reader = new FileReaderSync();
    return (start, end) => new Uint8Array(reader.readAsArrayBuffer(blob.slice(start, end)));
  }
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return (start, end) => bytes.subarray(start, end);
}
