// JSON as tables: an array of objects, JSON Lines, or an object with arrays; nested objects become paths, lines of
// orders become rows.

import { detectEncoding } from "../encoding.js";
import { CellText } from "./cell-text.js";
import { Unreadable } from "./inflate.js";
import { JsonElements } from "./json-elements.js";
import { shapeOf } from "./json-shapes.js";

/** @import { Bytes, Choice, Table } from "./open.js" */

/**
 * @param {Bytes} bytes
 * @returns {Promise<Choice>}
 */
export async function read(bytes) {
  const encoding = detectEncoding(bytes.head, bytes.size <= bytes.head.length);
  if (!/^utf-/.test(encoding)) throw new Unreadable("broken-file");
  /** Keys of the arrays, and the record shape of each. @type {Map<string, ReturnType<typeof shapeOf>>} */
  const shapes = new Map();
  for await (const { path, value } of records(bytes, encoding)) {
    let shape = shapes.get(path);
    if (!shape) shapes.set(path, (shape = shapeOf(value)));
    shape.learn(value);
  }
  if (shapes.size === 0) throw new Unreadable("no-table");
  return [...shapes].map(([path, shape]) => table(bytes, encoding, path, shape, shapes.size > 1));
}

/**
 * @param {Bytes} bytes
 * @param {string} encoding
 * @param {string} path
 * @param {ReturnType<typeof shapeOf>} shape
 * @param {boolean} isNamed
 * @returns {Table}
 */
function table(bytes, encoding, path, shape, isNamed) {
  let text = new CellText();
  return {
    isTyped: true,
    ...(isNamed ? { sheet: path || "1" } : {}),
    size: bytes.size,
    async *open() {
      text = new CellText();
      const row = shape.writer(text);
      row.header();
      for await (const record of records(bytes, encoding)) {
        if (record.path !== path) continue;
        row.record(record.value);
        if (text.isFull) yield text.take();
      }
      yield text.take();
    },
    rowOf: (line) => text.rowOf(line),
  };
}

/** @param {Bytes} bytes @param {string} encoding */
async function* records(bytes, encoding) {
  const elements = new JsonElements();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (/** @type {Uint8Array | undefined} */ piece) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw new Unreadable("broken-file");
    }
  };
  for await (const piece of bytes.open()) yield* unwrapped(elements.push(decode(piece)));
  yield* unwrapped(elements.push(decode(undefined)));
  yield* unwrapped(elements.finish());
}

/** Records without the edges that GraphQL wraps around them. @param {Iterable<{ path: string, value: any }>} found */
function* unwrapped(found) {
  for (const { path, value } of found) {
    const isEdge = value?.node && Object.keys(value).every((key) => key === "node" || key === "cursor");
    yield { path, value: isEdge ? value.node : value };
  }
}
