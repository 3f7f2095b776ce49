// Decompression with limits on ratio and total, so that no file can fill the disk or memory.

/** Maximum total size in bytes after expansion of all files in an analysis. */
export const MOST_BYTES = 64 * 2 ** 30;
/** Maximum ratio of a table's text to its compressed bytes; deflate reaches 1,032 on zeros, tables reach 100. */
export const MOST_RATIO = 300;
/** Size in bytes below which the ratio is not checked. */
const FREE = 16 * 2 ** 20;

/**
 * Reason why a file cannot be opened. It is recognised by its name, because a reader that a worker loads by its address
 * has its own copy of this class.
 */
export class Unreadable extends Error {
  /** @override */
  name = "Unreadable";

  /** @override @param {unknown} error */
  static [Symbol.hasInstance](error) {
    return error instanceof Error && error.name === "Unreadable";
  }

  /** @param {string} code @param {Record<string, unknown>} [where] */
  constructor(code, where = {}) {
    super(code);
    this.code = code;
    this.where = where;
  }
}

/**
 * Bytes of a gzip file. It may consist of several concatenated files, as `cat a.gz b.gz` and bgzip write them; browsers
 * unpack only the first and then fail.
 *
 * @param {Blob} blob
 * @param {typeof inflate} [unpack]
 * @returns {AsyncGenerator<Uint8Array>}
 */
export async function* gunzip(blob, unpack = inflate) {
  let given = 0;
  try {
    for await (const piece of unpack(blob, "gzip")) {
      given += piece.length;
      yield piece;
    }
    return;
  } catch (error) {
    if (!isBroken(error)) throw error;
    const starts = await memberStarts(blob);
    if (starts.length < 2) throw error;
    yield* without(membersOf(blob, starts, unpack), given);
  }
}

/** @param {unknown} error */
const isBroken = (error) => error instanceof Unreadable && error.code === "broken-file";

/** The pieces after a number of skipped bytes. @param {AsyncIterable<Uint8Array>} pieces @param {number} skipped */
async function* without(pieces, skipped) {
  let left = skipped;
  for await (const piece of pieces) {
    if (left < piece.length) yield piece.subarray(left);
    left = Math.max(0, left - piece.length);
  }
}

/**
 * Bytes of the consecutive members of a gzip file. A member that cannot be unpacked is extended to the next presumed
 * member.
 *
 * @param {Blob} blob
 * @param {number[]} starts where members may begin
 * @param {typeof inflate} unpack
 */
async function* membersOf(blob, starts, unpack) {
  let [first, given, left] = [0, 0, boundOf(blob)];
  for (let next = 1; next <= starts.length; next++) {
    const member = blob.slice(starts[first], starts[next]);
    try {
      for await (const piece of without(unpack(member, "gzip", { bound: left }), given)) {
        given += piece.length;
        yield piece;
      }
    } catch (error) {
      if (next === starts.length || next - first > MOST_FALSE_STARTS || !isBroken(error)) throw error;
      continue;
    }
    left -= given;
    [first, given] = [next, 0];
  }
}

/** Maximum number of false member headers: fewer than one occurs in ten gigabytes. */
const MOST_FALSE_STARTS = 8;
/** Bytes of a header before the file name. */
const HEADER = 10;

/** Offsets at which members of a gzip file may begin. @param {Blob} blob */
async function memberStarts(blob) {
  /** @type {number[]} */
  const starts = [];
  const step = 1 << 22;
  for (let at = 0; at < blob.size; at += step) {
    const bytes = new Uint8Array(await blob.slice(at, at + step + HEADER).arrayBuffer());
    for (let place = bytes.indexOf(0x1f); place !== -1 && place < step; place = bytes.indexOf(0x1f, place + 1)) {
      const [, b, method, flags, , , , , extra, system] = bytes.subarray(place, place + HEADER);
      const isHeader = b === 0x8b && method === 8 && (flags & 0xe0) === 0 && [0, 2, 4].includes(extra);
      if (isHeader && (system <= 13 || system === 255)) starts.push(at + place);
    }
  }
  return starts;
}

/** Maximum size in bytes to which a file of this size may expand. @param {Blob} blob */
const boundOf = (blob) => Math.min(MOST_BYTES, Math.max(FREE, blob.size * MOST_RATIO));

/**
 * Bytes of a compressed blob.
 *
 * @param {Blob} blob
 * @param {"gzip" | "deflate" | "deflate-raw"} format
 * @param {{ expected?: number, bound?: number }} [bounds] `expected`: the size that an archive states; `bound`: the most
 *   bytes, if not those for the size of the blob
 * @returns {AsyncGenerator<Uint8Array>}
 */
export async function* inflate(blob, format, { expected = MOST_BYTES, bound = boundOf(blob) } = {}) {
  const most = Math.min(expected, bound);
  const stopping = new AbortController();
  /** @type {ReadableStream<Uint8Array>} */
  const stream = blob
    .stream()
    .pipeThrough(/** @type {any} */ (new DecompressionStream(format)), { signal: stopping.signal });
  const reader = stream.getReader();
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new Unreadable("broken-file");
      });
      if (done) return;
      total += value.length;
      if (total > most) throw new Unreadable(most === expected ? "broken-file" : "expands-too-far");
      yield value;
    }
  } finally {
    // Cancels the input: Node continues to fill a cancelled decompression stream, and ends the process with an error.
    stopping.abort();
  }
}

/**
 * The first bytes of a stream, in one buffer.
 *
 * @param {AsyncIterable<Uint8Array>} pieces
 * @param {number} length at most
 */
export async function beginning(pieces, length) {
  const bytes = new Uint8Array(length);
  let filled = 0;
  for await (const piece of pieces) {
    const part = piece.subarray(0, length - filled);
    bytes.set(part, filled);
    filled += part.length;
    if (filled === length) break;
  }
  return bytes.subarray(0, filled);
}
