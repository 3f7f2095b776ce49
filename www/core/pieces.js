// A file's bytes, piece by piece.

const SIZE = 1 << 20;

/**
 * Reads through one buffer that is used again and again, in half the time of asking for slices.
 *
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} stream of a blob
 * @returns {AsyncGenerator<Uint8Array>} each piece is good only until the next one is asked for
 */
export async function* pieces(stream) {
  const reader = byteReader(stream) ?? stream.getReader();
  let buffer = new ArrayBuffer(SIZE);
  try {
    for (;;) {
      const { done, value } = await reader.read(new Uint8Array(buffer));
      if (done) return;
      yield value;
      buffer = /** @type {ArrayBuffer} */ (value.buffer);
    }
  } finally {
    // Nothing more is read of a file that is refused; whether the stream minds is of no interest.
    reader.cancel().catch(() => {});
  }
}

/** @param {ReadableStream<Uint8Array<ArrayBuffer>>} stream */
function byteReader(stream) {
  try {
    return stream.getReader({ mode: "byob" });
  } catch {
    return undefined; // The stream brings buffers of its own.
  }
}
