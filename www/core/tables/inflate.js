// Decompression that cannot be made to fill a disk or a memory: ratio and total are bounded.

/** Bytes that all files of an analysis may expand to. */
export const MOST_BYTES = 64 * 2 ** 30;
/** Highest ratio of a table's text to its compressed bytes; deflate reaches 1,032 on zeros, tables reach 100. */
export const MOST_RATIO = 300;
/** Bytes below which a ratio says nothing. */
const FREE = 16 * 2 ** 20;

/** A reason for which a file cannot be opened. */
export class Unreadable extends Error {
  /** @param {string} code @param {Record<string, unknown>} [where] */
  constructor(code, where = {}) {
    super(code);
    this.code = code;
    this.where = where;
  }
}

/**
 * Bytes of a compressed blob.
 *
 * @param {Blob} blob
 * @param {"gzip" | "deflate" | "deflate-raw"} format
 * @param {{ expected?: number }} [bounds] `expected`: the size that an archive states
 * @returns {AsyncGenerator<Uint8Array>}
 */
export async function* inflate(blob, format, { expected = MOST_BYTES } = {}) {
  const most = Math.min(MOST_BYTES, expected, Math.max(FREE, blob.size * MOST_RATIO));
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
