// The files in a zip, from its directory (PKWARE, APPNOTE 6.3.10), with every field checked.

import { inflate, Unreadable } from "./inflate.js";

/**
 * @typedef {object} Entry
 * @prop {string} name
 * @prop {number} size
 * @prop {() => AsyncIterable<Uint8Array>} open
 */

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const FILE = 0x02014b50;
const LOCAL = 0x04034b50;
/** A comment may follow the end of the directory. */
const TAIL = 65_557;
const MOST_ENTRIES = 10_000;
const MOST_DIRECTORY = 16 * 2 ** 20;
const STORED = 0;
const DEFLATED = 8;

const broken = () => new Unreadable("broken-file");

/**
 * The files of a zip, without folders and files added by operating systems.
 *
 * @param {Blob} blob
 * @returns {Promise<Entry[]>}
 */
export async function entriesOf(blob) {
  const { count, start, length } = await directoryOf(blob);
  if (count > MOST_ENTRIES || length > MOST_DIRECTORY) throw new Unreadable("expands-too-far");
  const bytes = await read(blob, start, start + length);
  const view = new DataView(bytes.buffer);
  /** @type {Entry[]} */
  const entries = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== FILE) throw broken();
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const extra = new DataView(
      bytes.buffer,
      at + 46 + nameLength,
      Math.min(extraLength, bytes.length - at - 46 - nameLength),
    );
    let [compressed, size, offset] = [20, 24, 42].map((place) => view.getUint32(at + place, true));
    [size, compressed, offset] = wide(extra, [size, compressed, offset]);
    const name = nameOf(nameBytes, (flags & 0x800) !== 0);
    at += 46 + nameLength + extraLength + commentLength;
    if (isNoise(name)) continue;
    if (offset + compressed > blob.size) throw broken();
    const open = () => openEntry(blob, { flags, method, compressed, size, offset, name });
    entries.push({ name, size, open });
  }
  return entries;
}

/** Folders, and files that macOS and Windows add. @param {string} name */
const isNoise = (name) => /\/$|(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name);

/** @param {Uint8Array} bytes @param {boolean} isUtf8 */
function nameOf(bytes, isUtf8) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isUtf8 ? "utf-8" : "ibm866").decode(bytes);
  }
}

/** @param {Blob} blob */
async function directoryOf(blob) {
  const from = Math.max(0, blob.size - TAIL);
  const tail = await read(blob, from, blob.size);
  const view = new DataView(tail.buffer);
  for (let at = tail.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const disks = view.getUint16(at + 4, true);
    const found = {
      count: view.getUint16(at + 10, true),
      length: view.getUint32(at + 12, true),
      start: view.getUint32(at + 16, true),
    };
    const is64 = found.count === 0xffff || found.length === 0xffffffff || found.start === 0xffffffff;
    if (is64 && at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64) {
      const place = Number(view.getBigUint64(at - 12, true));
      const end = new DataView((await read(blob, place, place + 56)).buffer);
      if (end.getUint32(0, true) !== END_64) throw broken();
      [found.count, found.length, found.start] = [32, 40, 48].map((field) => Number(end.getBigUint64(field, true)));
    } else if (disks !== 0) throw new Unreadable("split-archive");
    if (found.start + found.length > blob.size) throw broken();
    return found;
  }
  throw broken();
}

/**
 * Sizes and offset of an entry, from its extra field if they need eight bytes.
 *
 * @param {DataView} extra
 * @param {number[]} values
 */
function wide(extra, values) {
  if (!values.includes(0xffffffff)) return values;
  for (let at = 0; at + 4 <= extra.byteLength; ) {
    const [id, length] = [extra.getUint16(at, true), extra.getUint16(at + 2, true)];
    if (id === 1) {
      let place = at + 4;
      return values.map((value) => {
        if (value !== 0xffffffff || place + 8 > extra.byteLength) return value;
        place += 8;
        return Number(extra.getBigUint64(place - 8, true));
      });
    }
    at += 4 + length;
  }
  return values;
}

/**
 * @param {Blob} blob
 * @param {{ flags: number, method: number, compressed: number, size: number, offset: number, name: string }} entry
 */
async function* openEntry(blob, { flags, method, compressed, size, offset, name }) {
  if (flags & 1) throw new Unreadable("encrypted-file", { entry: name });
  if (method !== STORED && method !== DEFLATED) throw new Unreadable("unknown-compression", { entry: name });
  const local = new DataView((await read(blob, offset, offset + 30)).buffer);
  if (local.getUint32(0, true) !== LOCAL) throw broken();
  const start = offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const content = blob.slice(start, start + compressed);
  if (content.size < compressed) throw broken();
  let total = 0;
  const pieces = method === STORED ? stored(content) : inflate(content, "deflate-raw", { expected: size });
  for await (const piece of pieces) {
    total += piece.length;
    yield piece;
  }
  if (total !== size) throw broken();
}

/** @param {Blob} blob @returns {AsyncGenerator<Uint8Array>} */
async function* stored(blob) {
  const size = 1 << 20;
  for (let at = 0; at < blob.size; at += size) yield new Uint8Array(await blob.slice(at, at + size).arrayBuffer());
}

/** @param {Blob} blob @param {number} start @param {number} end */
async function read(blob, start, end) {
  const bytes = new Uint8Array(await blob.slice(start, end).arrayBuffer());
  if (start < 0 || bytes.length !== end - start) throw broken();
  return bytes;
}
