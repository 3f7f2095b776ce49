// Reads one file by several workers at once. Each reads slices from the first line that begins in them; the worker with
// the log enters their rows in file order and reads the bytes between them. If a slice began inside quotes, it reads
// that slice itself. So the result equals that of a single worker.

/**
 * @import { Orders } from "./wasm/orders_wasm.js"
 * @import { Meter } from "./reading.js"
 *
 * @typedef {object} Part The content of a slice.
 * @prop {Uint8Array} head bytes before the first line that begins in it
 * @prop {Uint32Array} words
 * @prop {Uint8Array} bytes
 *
 * @typedef {object} Helper
 * @prop {(slice: Blob) => Promise<Part | undefined>} read undefined if the slice must be read together with those before it
 *
 * @typedef {object} Team Workers that read parts.
 * @prop {number} size of a slice, in bytes
 * @prop {Promise<Helper | undefined>[]} helpers
 * @prop {() => void} end
 */

/**
 * Size of a slice in bytes: large enough that few lines are cut, small enough that no worker waits long for another.
 */
export const SLICE = 2 << 20;
/** Minimum number of slices for sharing: starting a worker takes as long as reading several slices. */
export const LEAST_SLICES = 8;
/** Maximum number of slices read ahead, so that memory does not grow with the file. */
const AHEAD = 16;
/** Bytes passed to the core at a time: they fit the processor's cache, and newly optimised code is used soon. */
const PIECE = 1 << 18;

const LINE_FEED = 10;

/** @param {Uint8Array} bytes */
function* piecesOf(bytes) {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/**
 * Reads a slice on its own.
 *
 * @param {Orders} orders that inspected the file
 * @param {Uint8Array} bytes
 * @returns {Part | undefined}
 */
function readPart(orders, bytes) {
  const start = bytes.indexOf(LINE_FEED) + 1;
  if (start === 0 || !orders.begin_part()) return undefined;
  for (const piece of piecesOf(bytes.subarray(start))) orders.push_part(piece);
  const found = orders.end_part();
  return found && { head: bytes.slice(0, start), words: found[0], bytes: found[1] };
}

/**
 * Reads a file into the log of `orders`; returns the first refusal.
 *
 * @param {Orders} orders that began to read the file
 * @param {Blob} blob
 * @param {Team} team
 * @param {Meter} meter
 * @returns {Promise<any>}
 */
export async function readInParts(orders, blob, { size, helpers }, meter) {
  const count = Math.ceil(blob.size / size);
  const slice = (/** @type {number} */ index) => blob.slice(index * size, (index + 1) * size);
  /** Parts being read, and parts already read. @type {Map<number, Promise<Part | undefined>>} */
  const reading = new Map();
  /** @type {Map<number, Part | undefined>} */
  const found = new Map();
  let [next, needed, isOver] = [1, 0, false];
  /** @type {() => void} */
  let moveOn = () => {};
  let moved = Promise.resolve();
  const move = () => {
    moveOn();
    moved = new Promise((resolve) => (moveOn = resolve));
  };
  const claim = () => (!isOver && next < count && next <= needed + AHEAD ? next++ : undefined);

  /** Passes slices to a helper, one after another. @param {Helper} helper */
  async function employ(helper) {
    while (!isOver && next < count) {
      const index = claim();
      if (index === undefined) {
        await moved;
        continue;
      }
      const part = helper.read(slice(index));
      reading.set(index, part);
      found.set(index, await part);
    }
  }

  const alone = new Forward(blob);

  /** @param {Part} part @param {number} index */
  async function enter({ head, words, bytes }, index) {
    const isEntered = orders.push(head) ?? orders.append(words, bytes);
    if (isEntered === true) return meter.advance(slice(index).size);
    if (isEntered !== false) return isEntered;
    return (await meter.advance(head.length)) ?? readAlone(index, head.length);
  }

  /** @param {number} index @param {number} [skipped] bytes of the slice read already */
  async function readAlone(index, skipped = 0) {
    const end = Math.min((index + 1) * size, blob.size);
    for await (const bytes of alone.read(index * size + skipped, end)) {
      for (const piece of piecesOf(bytes)) {
        const refused = orders.push(piece);
        if (refused) return refused;
      }
      const refused = await meter.advance(bytes.length);
      if (refused) return refused;
    }
  }

  for (const helper of helpers) {
    // Two at a time, so that the next slice is fetched while one is read.
    helper.then((helper) => helper && Promise.all([employ(helper), employ(helper)]));
  }
  try {
    for (let index = 0; index < count; index++) {
      needed = index;
      move();
      if (index >= next) next = index + 1;
      else {
        while (reading.has(index) && !found.has(index)) {
          const other = claim();
          if (other === undefined) break;
          found.set(other, readPart(orders, new Uint8Array(await slice(other).arrayBuffer())));
        }
      }
      const part = found.get(index) ?? (await reading.get(index));
      found.delete(index);
      reading.delete(index);
      const refused = await (part ? enter(part, index) : readAlone(index));
      if (refused) return refused;
    }
    return undefined;
  } finally {
    isOver = true;
    move();
    alone.stop();
  }
}

/** Sequential bytes of a blob, through a single stream that reads ahead as long as nothing is skipped. */
class Forward {
  /** @param {Blob} blob */
  constructor(blob) {
    this.blob = blob;
    this.at = 0;
    /** @type {ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined} */
    this.reader = undefined;
    this.rest = new Uint8Array();
  }

  /** @param {number} start @param {number} end */
  async *read(start, end) {
    if (start !== this.at || !this.reader) {
      this.stop();
      this.at = start;
      this.reader = this.blob.slice(start).stream().getReader();
    }
    while (this.at < end) {
      if (this.rest.length === 0) {
        const { done, value } = await this.reader.read();
        if (done) return;
        this.rest = value;
      }
      const bytes = this.rest.subarray(0, end - this.at);
      this.rest = this.rest.subarray(bytes.length);
      this.at += bytes.length;
      yield bytes;
    }
  }

  /** Cancels the stream and ignores errors. */
  stop() {
    this.reader?.cancel().catch(() => {});
    this.reader = undefined;
    this.rest = new Uint8Array();
  }
}

/**
 * Reads arriving slices until there are no more.
 *
 * @param {Orders} orders that inspected the file
 * @param {MessagePort} port
 * @returns {Promise<{ ok: true }>}
 */
export function serveParts(orders, port) {
  return new Promise((resolve, reject) => {
    let last = Promise.resolve();
    port.onmessage = ({ data: slice }) => {
      if (!slice) {
        port.close();
        return resolve({ ok: true });
      }
      const read = slice.arrayBuffer().catch(() => undefined);
      last = last.then(async () => {
        const bytes = await read;
        const part = bytes && readPart(orders, new Uint8Array(bytes));
        port.postMessage({ part }, part ? [part.words.buffer, part.bytes.buffer] : []);
      });
      last.catch((error) => {
        port.postMessage({ failed: true });
        reject(error);
      });
    };
    port.postMessage({ isReady: true });
  });
}

/**
 * The client side of a port that `serveParts` serves.
 *
 * @param {MessagePort} port
 * @returns {{ helper: Promise<Helper | undefined>, fail: () => void, end: () => void }}
 */
export function helperAt(port) {
  /** @type {((part: Part | undefined) => void)[]} */
  const waiting = [];
  let isWell = true;
  /** @type {(helper: Helper | undefined) => void} */
  let begin = () => {};
  /** @type {Promise<Helper | undefined>} */
  const helper = new Promise((resolve) => (begin = resolve));
  const fail = () => {
    isWell = false;
    begin(undefined);
    for (const answer of waiting.splice(0)) answer(undefined);
  };
  /** @param {Blob} slice @returns {Promise<Part | undefined>} */
  const read = (slice) =>
    new Promise((resolve) => {
      if (!isWell) return resolve(undefined);
      waiting.push(resolve);
      port.postMessage(slice);
    });
  port.onmessage = ({ data }) => {
    if (data.isReady) begin({ read });
    else if (data.failed) fail();
    else waiting.shift()?.(data.part);
  };
  const end = () => {
    fail();
    // On this message the other end closes both.
    port.postMessage(undefined);
  };
  return { helper, fail, end };
}
