// SPSS system files (.sav, .zsav): variables with labels, values with labels, missing values.
//
// Format: GNU PSPP Developers Guide, System File Format, and its article on compressed files.

import { CellText } from "./cell-text.js";
import { inflate, Unreadable } from "./inflate.js";

/** @import { Bytes, Choice } from "./open.js" */

/**
 * @typedef {object} Variable
 * @prop {string} name
 * @prop {string} label empty without one
 * @prop {number} width bytes of a text; 0 for a number
 * @prop {number} units parts of eight bytes that it takes in a case
 * @prop {number} format of printing: 20 to 41 are dates and times
 * @prop {(value: number | string) => boolean} isMissing
 * @prop {Map<number | string, string>} labels
 * @prop {number} level 1 for names without order, 2 for an order, 3 for measures
 * @prop {Variable[]} further segments of a very long text
 */

/** Bytes of a segment of a very long text that contain text. */
const SEGMENT = 255;
/** The system-missing value. */
const SYSTEM_MISSING = -Number.MAX_VALUE;
/** Days from 1582-10-14 to 1970-01-01. */
const EPOCH_DAYS = 141_428;
const DAY = 86_400;
/** Print formats. */
const DATES = [20, 23, 24, 38, 39];
const MOMENTS = [22, 41];
/** Maximum size in bytes to which a file may expand. */
const MOST = 1 << 30;

/** Reads consecutive numbers and texts. */
class Reader {
  at = 0;
  #view;
  /** True if numbers are little-endian. */
  little = true;
  decoder = new TextDecoder("utf-8");

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get isOver() {
    return this.at >= this.bytes.length;
  }

  int() {
    this.at += 4;
    return this.#view.getInt32(this.at - 4, this.little);
  }

  long() {
    this.at += 8;
    return Number(this.#view.getBigInt64(this.at - 8, this.little));
  }

  double() {
    this.at += 8;
    return this.#view.getFloat64(this.at - 8, this.little);
  }

  /** @param {number} length */
  raw(length) {
    if (length < 0 || this.at + length > this.bytes.length) throw new RangeError("beyond the end");
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** @param {number} length */
  text(length) {
    return this.decoder.decode(this.raw(length));
  }
}

/** Refuses a truncated or inconsistent file. @template T @param {() => T} read @returns {T} */
function guard(read) {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new Unreadable("broken-file") : error;
  }
}

/**
 * @param {Bytes} bytes
 * @returns {Promise<Choice>}
 */
export async function read(bytes) {
  const blob = await bytes.whole();
  if (blob.size > MOST) throw new Unreadable("expands-too-far");
  const reader = new Reader(new Uint8Array(await blob.arrayBuffer()));
  const { variables, cases, bias, compression } = guard(() => dictionary(reader));
  const data = compression === 2 ? await expanded(reader, blob) : reader.bytes.subarray(reader.at);
  const labelled = guard(() => seen(variables, () => casesOf(data, reader, variables, cases, bias, compression > 0)));
  const writers = variables.map((variable) => writerOf(variable, labelled.get(variable) ?? false));
  let text = new CellText();
  return [
    {
      isTyped: true,
      size: blob.size,
      async *open() {
        text = new CellText();
        for (const name of namesOf(variables)) text.text(name);
        text.end();
        const rows = casesOf(data, reader, variables, cases, bias, compression > 0);
        for (;;) {
          const { value: row, done } = guard(() => rows.next());
          if (done) break;
          for (const [index, value] of row.entries()) writers[index](text, value);
          text.end();
          if (text.isFull) yield text.take();
        }
        yield text.take();
      },
      rowOf: (line) => text.rowOf(line),
    },
  ];
}

/** Readable names: labels, followed by the name if the label is not unique. @param {Variable[]} variables */
function namesOf(variables) {
  const counts = new Map();
  for (const { label } of variables) counts.set(label, (counts.get(label) ?? 0) + 1);
  return variables.map(({ name, label }) => (!label ? name : counts.get(label) > 1 ? `${label} (${name})` : label));
}

/**
 * Everything before the cases.
 *
 * @param {Reader} reader
 */
function dictionary(reader) {
  reader.raw(64);
  reader.little = true;
  if (![2, 3].includes(reader.int())) {
    reader.little = false;
    reader.at -= 4;
    if (![2, 3].includes(reader.int())) throw new Unreadable("broken-file");
  }
  reader.int(); // units of a case, wrong in some programs
  const compression = reader.int();
  if (compression < 0 || compression > 2) throw new Unreadable("broken-file");
  reader.int(); // weight
  const cases = reader.int();
  const bias = reader.double();
  reader.raw(9 + 8 + 64 + 3);
  const records = reader.at;
  reader.decoder = new TextDecoder(encodingOf(reader));
  reader.at = records;
  return { ...variablesOf(reader), cases, bias, compression };
}

/** The encoding, which is stored after texts written in it. @param {Reader} reader */
function encodingOf(reader) {
  let encoding = "windows-1252";
  for (;;) {
    const type = reader.int();
    if (type === 999) break;
    if (type === 2) skipVariable(reader);
    else if (type === 3) skipLabels(reader);
    else if (type === 4) reader.raw(4 * reader.int());
    else if (type === 6) reader.raw(80 * reader.int());
    else if (type === 7) {
      const [subtype, size, count] = [reader.int(), reader.int(), reader.int()];
      const end = reader.at + size * count;
      if (subtype === 3 && count >= 8) {
        reader.raw(28);
        encoding = codePage(reader.int()) ?? encoding;
      }
      if (subtype === 20) {
        const name = new TextDecoder("latin1").decode(reader.raw(size * count)).trim();
        return known(name) ?? encoding;
      }
      reader.at = end;
    } else throw new Unreadable("broken-file");
  }
  return encoding;
}

/** @param {number} page */
function codePage(page) {
  if (page === 65001) return "utf-8";
  return page >= 1250 && page <= 1258 ? `windows-${page}` : undefined;
}

/** An encoding label that `TextDecoder` accepts. @param {string} label */
function known(label) {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** @param {Reader} reader */
function skipVariable(reader) {
  reader.int();
  const [hasLabel, missing] = [reader.int(), reader.int()];
  reader.raw(16);
  if (hasLabel) reader.raw(4 * Math.ceil(reader.int() / 4));
  reader.raw(8 * Math.abs(missing));
}

/** @param {Reader} reader */
function skipLabels(reader) {
  for (let left = reader.int(); left > 0; left--) {
    reader.raw(8);
    const length = reader.raw(1)[0];
    reader.raw(8 * Math.ceil((length + 1) / 8) - 1);
  }
}

/** @param {Reader} reader @returns {{ variables: Variable[] }} */
function variablesOf(reader) {
  /** Variables by the index of their units; undefined at further units of a text. @type {(Variable | undefined)[]} */
  const byUnit = [];
  /** @type {Variable[]} */
  let variables = [];
  /** @type {[Uint8Array, string][]} */
  let labels = [];
  /** @type {Map<string, string>} */
  const extra = new Map();
  for (let type = reader.int(); type !== 999; type = reader.int()) {
    if (type === 2) {
      const variable = variableOf(reader);
      byUnit.push(variable);
      if (variable) variables.push(variable);
    } else if (type === 3) {
      labels = [];
      for (let left = reader.int(); left > 0; left--) {
        const value = reader.raw(8);
        const length = reader.raw(1)[0];
        labels.push([value, reader.text(length)]);
        reader.raw(8 * Math.ceil((length + 1) / 8) - 1 - length);
      }
    } else if (type === 4) {
      for (let left = reader.int(); left > 0; left--) {
        const variable = byUnit[reader.int() - 1];
        for (const [value, label] of labels) variable?.labels.set(decoded(value, variable, reader), label.trim());
      }
    } else if (type === 6) reader.raw(80 * reader.int());
    else {
      const [subtype, size, count] = [reader.int(), reader.int(), reader.int()];
      const end = reader.at + size * count;
      if (subtype === 11) levels(reader, variables, count);
      else if ([13, 14].includes(subtype)) extra.set(String(subtype), reader.text(size * count));
      reader.at = end;
    }
  }
  reader.int();
  variables = joined(variables, extra.get("14") ?? "");
  for (const [short, long] of pairs(extra.get("13") ?? "", "\t")) {
    const variable = variables.find(({ name }) => name.toUpperCase() === short.toUpperCase());
    if (variable) variable.name = long;
  }
  return { variables };
}

/** `A=1<end>B=2`. @param {string} text @param {string} end @returns {[string, string][]} */
const pairs = (text, end) =>
  text
    .split(end)
    .map((pair) => /** @type {[string, string]} */ (pair.replaceAll("\0", "").split("=", 2)))
    .filter(([, value]) => value !== undefined);

/** Joins the segments of very long texts. @param {Variable[]} variables @param {string} lengths */
function joined(variables, lengths) {
  const widths = new Map(pairs(lengths, "\t").map(([name, width]) => [name.trim().toUpperCase(), Number(width)]));
  /** @type {Variable[]} */
  const all = [];
  for (let at = 0; at < variables.length; at++) {
    const variable = variables[at];
    const width = widths.get(variable.name.toUpperCase()) ?? 0;
    if (width > SEGMENT) {
      const segments = Math.ceil(width / 252);
      variable.further = variables.slice(at + 1, at + segments);
      at += segments - 1;
    }
    all.push(variable);
  }
  return all;
}

/** Measurement levels, with widths and alignments if there are three numbers per variable. */
function levels(/** @type {Reader} */ reader, /** @type {Variable[]} */ variables, /** @type {number} */ count) {
  const each = Math.round(count / variables.length);
  if (each < 2 || count !== each * variables.length) return;
  for (const variable of variables) {
    variable.level = reader.int();
    reader.raw(4 * (each - 1));
  }
}

/** @param {Reader} reader @returns {Variable | undefined} */
function variableOf(reader) {
  const width = reader.int();
  const [hasLabel, missing] = [reader.int(), reader.int()];
  const print = reader.int();
  reader.int();
  const name = reader.text(8).trimEnd();
  let label = "";
  if (hasLabel) {
    const length = reader.int();
    label = reader.text(length).trim();
    reader.raw(4 * Math.ceil(length / 4) - length);
  }
  const given = Array.from({ length: Math.abs(missing) }, () => reader.raw(8));
  if (width < 0) return undefined;
  const units = Math.max(1, Math.ceil(width / 8));
  /** @type {Variable} */
  const variable = {
    name,
    label,
    width,
    units,
    format: (print >> 16) & 0xff,
    isMissing: () => false,
    labels: new Map(),
    level: 0,
    further: [],
  };
  const values = given.map((bytes) => decoded(bytes, variable, reader));
  const isRange = missing < 0;
  const [low, high] = /** @type {number[]} */ (values);
  const single = isRange ? values.slice(2) : values;
  variable.isMissing = (value) =>
    single.includes(value) || (isRange && typeof value === "number" && value >= low && value <= high);
  return variable;
}

/** @param {Uint8Array} bytes @param {Variable} variable @param {Reader} reader @returns {number | string} */
function decoded(bytes, { width }, reader) {
  if (width === 0) return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, reader.little);
  return reader.decoder.decode(bytes.subarray(0, Math.min(8, width))).trimEnd();
}

/** The cases of a file compressed by zlib. @param {Reader} reader @param {Blob} blob */
async function expanded(reader, blob) {
  const blocks = guard(() => {
    reader.long();
    const trailer = reader.long();
    reader.long();
    reader.at = trailer + 20;
    return Array.from({ length: reader.int() }, () => {
      const [, from] = [reader.long(), reader.long()];
      const [size, packed] = [reader.int(), reader.int()];
      return { from, size, packed };
    });
  });
  const total = blocks.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST) throw new Unreadable("expands-too-far");
  const data = new Uint8Array(total);
  let at = 0;
  for (const { from, size, packed } of blocks) {
    for await (const piece of inflate(blob.slice(from, from + packed), "deflate")) {
      if (at + piece.length > total) throw new Unreadable("broken-file");
      data.set(piece, at);
      at += piece.length;
    }
    if (size < 0) throw new Unreadable("broken-file");
  }
  return data;
}

/**
 * Eight-byte units of a compressed or plain file.
 *
 * @param {Uint8Array} data
 * @param {boolean} isPacked
 * @param {number} bias
 * @param {boolean} little
 */
function* unitsOf(data, isPacked, bias, little) {
  const own = new Uint8Array(8);
  const view = new DataView(own.buffer);
  const spaces = new Uint8Array(8).fill(0x20);
  if (!isPacked) {
    for (let at = 0; at + 8 <= data.length; at += 8) yield data.subarray(at, at + 8);
    return;
  }
  for (let at = 0; at + 8 <= data.length; ) {
    const codes = data.subarray(at, at + 8);
    at += 8;
    for (const code of codes) {
      if (code === 0) continue;
      if (code === 252) return;
      if (code === 253) {
        if (at + 8 > data.length) throw new RangeError("beyond the end");
        yield data.subarray(at, at + 8);
        at += 8;
      } else if (code === 254) yield spaces;
      else {
        view.setFloat64(0, code === 255 ? SYSTEM_MISSING : code - bias, little);
        yield own;
      }
    }
  }
}

/**
 * The cases in order, one value per variable; undefined for a missing number.
 *
 * @param {Uint8Array} data
 * @param {Reader} reader
 * @param {Variable[]} variables
 * @param {number} most number of cases; −1 if the file does not state it
 * @param {number} bias
 * @param {boolean} isPacked
 * @returns {Generator<(number | string | undefined)[]>}
 */
function* casesOf(data, reader, variables, most, bias, isPacked) {
  const units = unitsOf(data, isPacked, bias, reader.little);
  const widest = variables.reduce(
    (widest, { units, further }) => Math.max(widest, 8 * units, 8 * (32 + 32 * further.length)),
    8,
  );
  const buffer = new Uint8Array(widest);
  for (let count = 0; most < 0 || count < most; count++) {
    /** @type {(number | string | undefined)[]} */
    const row = [];
    for (const variable of variables) {
      let length = 0;
      for (const segment of [variable, ...variable.further]) {
        for (let unit = 0; unit < segment.units; unit++) {
          const { value, done } = units.next();
          if (done && most < 0 && row.length === 0 && length === 0) return;
          if (done) throw new RangeError("beyond the end");
          buffer.set(value, length + 8 * unit);
        }
        length += Math.min(segment.width || 8, SEGMENT);
      }
      if (variable.width === 0) {
        const number = new DataView(buffer.buffer).getFloat64(0, reader.little);
        row.push(number === SYSTEM_MISSING ? undefined : number);
      } else row.push(reader.decoder.decode(buffer.subarray(0, length)).trimEnd());
    }
    yield row;
  }
}

/**
 * Variables whose every occurring value has a label.
 *
 * @param {Variable[]} variables
 * @param {() => Generator<(number | string | undefined)[]>} cases
 */
function seen(variables, cases) {
  const found = new Map(variables.map((variable) => [variable, variable.labels.size > 0]));
  if (![...found.values()].includes(true)) return found;
  for (const row of cases())
    for (const [index, value] of row.entries()) {
      const variable = variables[index];
      if (value !== undefined && !variable.isMissing(value) && !variable.labels.has(value)) found.set(variable, false);
    }
  return found;
}

/**
 * Format of a variable: labels as values, or numbers followed by their label if only some have one or if more than two
 * are in order.
 *
 * @param {Variable} variable
 * @param {boolean} isNamed true if every occurring value has a label
 * @returns {(text: CellText, value: number | string | undefined) => void}
 */
function writerOf({ width, format, isMissing, labels, level }, isNamed) {
  const isOrdered = (level === 2 || level === 3) && labels.size > 2;
  return (text, value) => {
    if (value === undefined || value === "") return text.empty();
    if (isMissing(value)) return text.text("missing");
    const label = labels.get(value);
    if (label !== undefined && isNamed && !isOrdered) return text.text(label);
    if (label !== undefined) return text.text(label === String(value) ? label : `${value} - ${label}`);
    if (width > 0 || typeof value === "string") return text.text(String(value));
    if (DATES.includes(format)) return text.date(dayOf(value));
    if (MOMENTS.includes(format)) return text.date(momentOf(value));
    return text.number(value);
  };
}

/** @param {number} seconds since 1582-10-14 */
const dayOf = (seconds) => momentOf(seconds).slice(0, 10);

/** @param {number} seconds since 1582-10-14 */
function momentOf(seconds) {
  const moment = new Date((seconds - EPOCH_DAYS * DAY) * 1000);
  return Number.isNaN(moment.getTime()) ? String(seconds) : moment.toISOString().slice(0, 19);
}
