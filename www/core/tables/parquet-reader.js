// Parquet: one row group after another, with only the columns that are read.

import {
  decompressLz4,
  decompressLz4Raw,
  decompressZstd,
  gunzip,
  parquetMetadataAsync,
  parquetRead,
} from "../vendor/hyparquet.js";
import { CellText } from "./cell-text.js";
import { Unreadable } from "./inflate.js";

/** @import { Bytes, Choice } from "./open.js" */

/** Rows read first, enough to detect the format of the table. */
const FIRST_ROWS = 4096;
/** Maximum size in bytes to which a page of a column may expand. */
const MOST_PAGE = 1 << 30;

/** @param {(input: Uint8Array, length: number) => Uint8Array} decompress */
const bounded = (decompress) => (/** @type {Uint8Array} */ input, /** @type {number} */ length) => {
  if (length > MOST_PAGE) throw new Unreadable("expands-too-far");
  return decompress(input, length);
};

const compressors = {
  GZIP: bounded((input, length) => gunzip(input, new Uint8Array(length))),
  ZSTD: bounded((input, length) => decompressZstd(input, new Uint8Array(length))),
  LZ4: bounded(decompressLz4),
  LZ4_RAW: bounded(decompressLz4Raw),
};

/** Times and days as ISO text, because JavaScript's dates lack microseconds. */
const parsers = {
  dateFromDays: (/** @type {number | undefined} */ days) => (days === undefined ? undefined : new Day(days)),
  timestampFromMilliseconds: (/** @type {bigint | undefined} */ moment) => at(moment, 1_000n),
  timestampFromMicroseconds: (/** @type {bigint | undefined} */ moment) => at(moment, 1_000_000n),
  timestampFromNanoseconds: (/** @type {bigint | undefined} */ moment) => at(moment, 1_000_000_000n),
};

class Day {
  /** @param {number} days since 1970 */
  constructor(days) {
    this.days = days;
  }
}

class Moment {
  /** @param {bigint} count @param {bigint} perSecond */
  constructor(count, perSecond) {
    this.count = count;
    this.perSecond = perSecond;
  }
}

/** @param {bigint | undefined} count @param {bigint} perSecond */
const at = (count, perSecond) => (count === undefined ? undefined : new Moment(BigInt(count), perSecond));

/**
 * @param {Bytes} bytes
 * @returns {Promise<Choice>}
 */
export async function read(bytes) {
  const blob = await bytes.whole();
  const file = {
    byteLength: blob.size,
    slice: (/** @type {number} */ start, /** @type {number} */ end = blob.size) => blob.slice(start, end).arrayBuffer(),
  };
  const metadata = await guard(() => parquetMetadataAsync(file));
  const codecs = new Set(
    metadata.row_groups.flatMap(({ columns }) => columns.map(({ meta_data }) => meta_data?.codec ?? "")),
  );
  const foreign = [...codecs].find(
    (codec) => codec && !(codec in compressors) && !/^(UNCOMPRESSED|SNAPPY)$/.test(codec),
  );
  if (foreign) throw new Unreadable("compressed-file", { format: `Parquet (${foreign})` });
  const columns = columnsOf(metadata.schema);
  let text = new CellText();
  return [
    {
      isTyped: true,
      size: blob.size,
      async *open(wanted) {
        text = new CellText();
        for (const { name } of columns) text.text(name);
        text.end();
        const top = [
          ...new Set(columns.filter((_, index) => !wanted || wanted.includes(index)).map(({ path }) => path[0])),
        ];
        let from = 0;
        for (const { num_rows } of metadata.row_groups) {
          const rows = Number(num_rows);
          // A preview takes only the first rows.
          for (const [start, end] of from === 0 && rows > 4 * FIRST_ROWS
            ? [
                [0, FIRST_ROWS],
                [FIRST_ROWS, rows],
              ]
            : [[0, rows]]) {
            const data = await guard(() => columnData(file, metadata, top, from + start, from + end));
            const cells = columns.map((column, index) =>
              !wanted || wanted.includes(index) ? readerOf(data, column) : undefined,
            );
            for (let row = 0; row < end - start; row++) {
              for (let index = 0; index < columns.length; index++) {
                const value = cells[index]?.(row);
                if (value === undefined || value === null) text.empty();
                else write(text, value, columns[index]);
              }
              text.end();
              if (text.isFull) yield text.take();
            }
          }
          from += rows;
        }
        yield text.take();
      },
      rowOf: (line) => text.rowOf(line),
    },
  ];
}

/**
 * @typedef {object} Column
 * @prop {string} name with the names of the groups around it
 * @prop {string[]} path
 * @prop {boolean} isSingle a float of four bytes, whose digits are fewer
 * @prop {boolean} isUtc
 * @prop {number} [scale] decimal places of a DECIMAL
 * @prop {number} [perSecond] parts of a second that a TIME counts
 * @prop {boolean} isInterval
 */

/** Fractions of a second by the unit of a time. @type {Record<string, number>} */
const PER_SECOND = { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 };

/**
 * Keeps a column's values as stored: hyparquet turns decimals into doubles, which lose digits of long ids, turns times
 * into numbers, and rejects files with an interval.
 *
 * @param {any} element
 */
function unconverted(element) {
  const { converted_type: converted, logical_type: logical } = element;
  const isDecimal = converted === "DECIMAL" || logical?.type === "DECIMAL";
  const unit = /^TIME_(MILLIS|MICROS)$/.exec(converted ?? "")?.[1] ?? (logical?.type === "TIME" ? logical.unit : "");
  const isInterval = converted === "INTERVAL";
  const scale = isDecimal ? (element.scale ?? logical?.scale ?? 0) : undefined;
  if (isDecimal || isInterval) element.converted_type = element.logical_type = undefined;
  return { scale, perSecond: PER_SECOND[unit], isInterval };
}

/** Columns with one value per row; lists are excluded. @param {any[]} schema @returns {Column[]} */
function columnsOf(schema) {
  /** @type {Column[]} */
  const columns = [];
  let at = 1;
  const visit = (/** @type {number} */ count, /** @type {string[]} */ path, /** @type {boolean} */ isList) => {
    for (let child = 0; child < count; child++) {
      const element = schema[at++];
      const own = [...path, element.name];
      const repeats =
        isList || element.repetition_type === "REPEATED" || ["LIST", "MAP"].includes(element.converted_type);
      if (element.num_children) visit(element.num_children, own, repeats);
      else if (!repeats) {
        const isUtc = element.logical_type?.isAdjustedToUTC ?? false;
        columns.push({
          ...{ name: own.join("."), path: own, isSingle: element.type === "FLOAT", isUtc },
          ...unconverted(element),
        });
      } else unconverted(element);
    }
  };
  visit(schema[0]?.num_children ?? 0, [], false);
  return columns;
}

/**
 * Data of columns for some rows, by name.
 *
 * @param {import("hyparquet").AsyncBuffer} file
 * @param {any} metadata
 * @param {string[]} columns
 * @param {number} rowStart
 * @param {number} rowEnd
 */
async function columnData(file, metadata, columns, rowStart, rowEnd) {
  /** @type {Map<string, { from: number, data: ArrayLike<any> }[]>} */
  const found = new Map(columns.map((name) => [name, []]));
  await parquetRead({
    file,
    metadata,
    columns,
    rowStart,
    rowEnd,
    compressors,
    parsers,
    // Bytes without a text type may be decimals.
    utf8: false,
    onChunk: ({ columnName, columnData, rowStart: from }) => {
      found.get(columnName)?.push({ from: from - rowStart, data: columnData });
    },
  });
  return found;
}

/**
 * Returns a function from rows, in ascending order, to the values of a column.
 *
 * @param {Awaited<ReturnType<typeof columnData>>} found
 * @param {Column} column
 * @returns {(row: number) => any}
 */
function readerOf(found, { path }) {
  const chunks = (found.get(path[0]) ?? []).sort((a, b) => a.from - b.from);
  const inner = path.slice(1);
  let at = 0;
  return (row) => {
    while (at + 1 < chunks.length && row >= chunks[at + 1].from) at++;
    let value = chunks[at]?.data[row - chunks[at].from];
    for (const name of inner) value = value?.[name];
    return value;
  };
}

/** @param {CellText} text @param {any} value @param {Column} column */
function write(text, value, { isSingle, isUtc, scale, perSecond, isInterval }) {
  if (scale !== undefined) return text.number(decimal(value, scale));
  if (perSecond) return text.text(clock(BigInt(value), BigInt(perSecond)));
  if (isInterval) return text.text(interval(value));
  switch (typeof value) {
    case "string":
      return value === "" ? text.empty() : text.text(value);
    case "number":
      return text.number(isSingle ? single(value) : value);
    case "bigint":
      return text.number(value);
    case "boolean":
      return text.text(String(value));
    default:
      if (value instanceof Day) return day(text, BigInt(value.days), 0n, 1n, false);
      if (value instanceof Moment) {
        const perDay = 86_400n * value.perSecond;
        const time = ((value.count % perDay) + perDay) % perDay;
        return day(text, (value.count - time) / perDay, time, value.perSecond, isUtc);
      }
      if (value instanceof Uint8Array) return text.text(new TextDecoder().decode(value));
      return text.text(JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : part)) ?? "");
  }
}

/**
 * A stored integer, or its bytes, with a number of decimal places.
 *
 * @param {number | bigint | Uint8Array} stored
 * @param {number} scale
 */
function decimal(stored, scale) {
  if (typeof stored === "number" || (typeof stored === "bigint" && -EXACT < stored && stored < EXACT))
    return Number(stored) / 10 ** scale;
  const whole = typeof stored === "bigint" ? stored : bigEndian(stored);
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, "0");
  const point = digits.length - scale;
  return `${whole < 0n ? "-" : ""}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ""}`;
}

/** Integers below this have at most fifteen digits, which a double preserves with any decimal point. */
const EXACT = 10n ** 15n;

/** @param {Uint8Array} bytes of a two's complement */
function bigEndian(bytes) {
  let whole = 0n;
  for (const byte of bytes) whole = (whole << 8n) | BigInt(byte);
  return BigInt.asIntN(8 * bytes.length, whole);
}

/** An interval of months, days and milliseconds in ISO 8601. @param {Uint8Array} bytes */
function interval(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [months, days, milliseconds] = [0, 4, 8].map((at) => view.getUint32(at, true));
  return `P${months}M${days}DT${milliseconds / 1000}S`;
}

/** The shortest number that equals a 32-bit float. @param {number} value */
function single(value) {
  for (let digits = 6; digits <= 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}

/**
 * @param {CellText} text
 * @param {bigint} days since 1970
 * @param {bigint} time of the day, in parts of a second
 * @param {bigint} perSecond
 * @param {boolean} isUtc
 */
function day(text, days, time, perSecond, isUtc) {
  const moment = new Date(Number(days) * 86_400_000);
  if (Number.isNaN(moment.getTime())) return text.text(String(days));
  const date = moment.toISOString().slice(0, 10);
  if (time === 0n && !isUtc) return text.date(date);
  return text.date(`${date}T${clock(time, perSecond)}${isUtc ? "Z" : ""}`);
}

/** Time of a day. @param {bigint} time in parts of a second @param {bigint} perSecond */
function clock(time, perSecond) {
  const seconds = Number(time / perSecond);
  const part = (/** @type {number} */ number) => String(number).padStart(2, "0");
  const rest = String(time % perSecond)
    .padStart(String(perSecond).length - 1, "0")
    .replace(/0+$/, "");
  const whole = `${part(Math.floor(seconds / 3600))}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`;
  return `${whole}${rest && perSecond > 1n ? `.${rest}` : ""}`;
}

/** @template T @param {() => Promise<T>} step */
async function guard(step) {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(
      error instanceof RangeError && /alloc|length/.test(error.message) ? "out-of-memory" : "broken-file",
    );
  }
}
