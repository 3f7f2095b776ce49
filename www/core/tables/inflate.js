// Decompression that cannot be made to fill a disk or a memory: ratio and total are bounded.

/** Bytes that all files of an analysis may expand to. */
export const MOST_BYTES = 64 * 2 ** 30;
/** Highest ratio of a table's text to its compressed bytes; deflate reaches 1,032 on zeros, tables reach 100. */
export const MOST_RATIO = 300;
/** Bytes below which a ratio says nothing. */
const FREE = 16 * 2 ** 20;

/**
 * A reason for which a file cannot be opened. It is known by its name: a reader that a worker loads by its address has a
 * copy of this class.
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
 * Bytes of a gzip file. Several files packed one after the other are one, as `cat a.gz b.gz` and bgzip make them: browsers
 * unpack only the first of them and then fail.
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

/** The pieces after the first bytes. @param {AsyncIterable<Uint8Array>} pieces @param {number} skipped */
async function* without(pieces, skipped) {
  let left = skipped;
  for await (const piece of pieces) {
    if (left < piece.length) yield piece.subarray(left);
    left = Math.max(0, left - piece.length);
  }
}

/**
 * Bytes of the members of a gzip file, one after the other. One that cannot be unpacked goes on where the next was thought
 * to begin.
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

/** Bytes that look like the beginning of a member and are not: fewer than one in ten gigabytes. */
const MOST_FALSE_STARTS = 8;
/** Bytes of a header before the name of the file. */
const HEADER = 10;

/** Where members of a gzip file may begin. @param {Blob} blob */
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

/** Most bytes that a file of this size may expand to. @param {Blob} blob */
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
    // By its input: Node goes on filling a decompressed stream that was cancelled, and ends the process with an error.
    stopping.abort();
  }
}

/**
 * The first bytes of some.
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
