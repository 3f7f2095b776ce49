// Reads a file's bytes piece by piece.

const SIZE = 1 << 20;

/**
 * Reads through a reused buffer, in half the time of requesting slices.
 *
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} stream of a blob
 * @returns {AsyncGenerator<Uint8Array>} each piece is valid only until the next one is requested
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
    // A refused file is not read further; errors on cancelling do not matter.
    reader.cancel().catch(() => {});
  }
}

/** @param {ReadableStream<Uint8Array<ArrayBuffer>>} stream */
function byteReader(stream) {
  try {
    return stream.getReader({ mode: "byob" });
  } catch {
    return undefined; // The stream provides its own buffers.
  }
}
