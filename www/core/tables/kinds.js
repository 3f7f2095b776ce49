// Kinds of files, recognised by their content, because file names may be wrong.

/**
 * @typedef {"text" | "gzip" | "zip" | "compound" | "parquet" | "spss" | "json" | "markup"} Readable
 *
 * @typedef {object} Kind
 * @prop {Readable | "unreadable"} kind
 * @prop {"compressed-file" | "database-file" | "document-file" | "binary-file" | "web-page"} [code] of the refusal
 * @prop {string} [format] name of a format that cannot be read, such as "7-Zip"
 */

/** @typedef {[code: NonNullable<Kind["code"]>, format: string, at: number, beginning: (number | string)[]]} Signature */

/** Signatures of unreadable formats: their first bytes and offset. @type {Signature[]} */
const SIGNATURES = [
  ["compressed-file", "Zstandard", 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ["compressed-file", "LZ4", 0, [0x04, 0x22, 0x4d, 0x18]],
  ["compressed-file", "LZ4", 0, [0x02, 0x21, 0x4c, 0x18]],
  ["compressed-file", "bzip2", 0, ["BZh"]],
  ["compressed-file", "XZ", 0, [0xfd, "7zXZ"]],
  ["compressed-file", "lzip", 0, ["LZIP"]],
  ["compressed-file", "LZMA", 0, [0x5d, 0x00, 0x00]],
  ["compressed-file", "LZO", 0, [0x89, "LZO"]],
  ["compressed-file", "Snappy", 0, [0xff, 0x06, 0x00, 0x00, "sNaPpY"]],
  ["compressed-file", "compress (.Z)", 0, [0x1f, 0x9d]],
  ["compressed-file", "compress (.Z)", 0, [0x1f, 0xa0]],
  ["compressed-file", "7-Zip", 0, ["7z", 0xbc, 0xaf]],
  ["compressed-file", "RAR", 0, ["Rar!"]],
  ["compressed-file", "ARJ", 0, [0x60, 0xea]],
  ["compressed-file", "Cabinet", 0, ["MSCF"]],
  ["compressed-file", "tar", 257, ["ustar"]],
  ["database-file", "SQLite", 0, ["SQLite format 3"]],
  ["database-file", "DuckDB", 8, ["DUCK"]],
  ["database-file", "Microsoft Access", 4, ["Standard Jet DB"]],
  ["database-file", "Microsoft Access", 4, ["Standard ACE DB"]],
  ["database-file", "ORC", 0, ["ORC"]],
  ["database-file", "Arrow (Feather)", 0, ["ARROW1"]],
  ["database-file", "Feather", 0, ["FEA1"]],
  ["database-file", "Arrow", 0, [0xff, 0xff, 0xff, 0xff]],
  ["database-file", "Avro", 0, ["Obj", 0x01]],
  ["database-file", "Stata", 0, ["<stata_dta>"]],
  ["database-file", "SAS", 12, [0xc2, 0xea, 0x81, 0x60]],
  ["database-file", "HDF5", 0, [0x89, "HDF"]],
  ["database-file", "R", 0, ["RDX2"]],
  ["database-file", "R", 0, ["RDX3"]],
  ["database-file", "R", 0, ["RDA"]],
  ["database-file", "R", 0, ["X\n", 0x00, 0x00]],
  ["database-file", "Python pickle", 0, [0x80, 0x02]],
  ["database-file", "Python pickle", 0, [0x80, 0x03]],
  ["database-file", "Python pickle", 0, [0x80, 0x04]],
  ["database-file", "Python pickle", 0, [0x80, 0x05]],
  ["database-file", "NumPy", 0, [0x93, "NUMPY"]],
  ["database-file", "MATLAB", 0, ["MATLAB "]],
  ["database-file", "PostgreSQL dump", 0, ["PGDMP"]],
  ["database-file", "encrypted Parquet", 0, ["PARE"]],
  ["document-file", "PDF", 0, ["%PDF-"]],
  ["document-file", "RTF", 0, ["{\\rtf"]],
  ["document-file", "PNG", 0, [0x89, "PNG"]],
  ["document-file", "JPEG", 0, [0xff, 0xd8, 0xff]],
  ["document-file", "GIF", 0, ["GIF8"]],
  ["document-file", "WebP", 8, ["WEBP"]],
  ["document-file", "HEIC", 4, ["ftyp"]],
  ["document-file", "TIFF", 0, ["II*", 0x00]],
  ["document-file", "TIFF", 0, ["MM", 0x00, "*"]],
  ["document-file", "PostScript", 0, ["%!PS"]],
  // Workbooks of Excel 2 to 4, before compound files.
  ["document-file", "Excel 4", 0, [0x09, 0x08, 0x06, 0x00]],
  ["document-file", "Excel 4", 0, [0x09, 0x04, 0x06, 0x00]],
  ["document-file", "Excel 3", 0, [0x09, 0x02, 0x06, 0x00]],
  ["document-file", "Excel 2", 0, [0x09, 0x00, 0x04, 0x00]],
  ["binary-file", "WebAssembly", 0, [0x00, "asm"]],
  ["binary-file", "ELF", 0, [0x7f, "ELF"]],
  ["binary-file", "OpenSSL", 0, ["Salted__"]],
  ["binary-file", "PGP", 0, ["-----BEGIN PGP MESSAGE"]],
  ["binary-file", "UTF-32", 0, [0xff, 0xfe, 0x00, 0x00]],
  ["binary-file", "UTF-32", 0, [0x00, 0x00, 0xfe, 0xff]],
];

/** @type {[kind: Readable, beginning: (number | string)[]][]} */
const READABLE = [
  ["gzip", [0x1f, 0x8b]],
  ["zip", ["PK", 0x03, 0x04]],
  ["zip", ["PK", 0x05, 0x06]],
  ["zip", ["PK", 0x07, 0x08]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0]],
  ["parquet", ["PAR1"]],
  ["spss", ["$FL2"]],
  ["spss", ["$FL3"]],
];

/** @param {Uint8Array} bytes @param {number} at @param {(number | string)[]} signature */
function matches(bytes, at, signature) {
  let place = at;
  for (const part of signature) {
    const expected = typeof part === "string" ? [...part].map((c) => c.charCodeAt(0)) : [part];
    for (const byte of expected) if (bytes[place++] !== byte) return false;
  }
  return true;
}

/**
 * Kind of a file.
 *
 * @param {Uint8Array} beginning
 * @returns {Kind}
 */
export function kindOf(beginning) {
  const readable = READABLE.find(([, signature]) => matches(beginning, 0, signature));
  if (readable) return { kind: readable[0] };
  const foreign = SIGNATURES.find(([, , at, signature]) => matches(beginning, at, signature));
  if (foreign) return { kind: "unreadable", code: foreign[0], format: foreign[1] };
  const text = textOf(beginning);
  if (text === undefined) return { kind: "unreadable", code: "binary-file" };
  if (/^\s*(\{\s*["}]|\[\s*[[{])/.test(text)) return { kind: "json" };
  if (/^\s*<(!doctype|!--|\?xml|html|head|body|meta|style|table|div|workbook|[\w-]+:)/i.test(text))
    return { kind: "markup" };
  return { kind: "text" };
}

/** Number of bytes examined: enough for much white space before a table. */
const LOOK = 8192;
/** Share of control characters above which a file is not text. */
const CONTROLS = 0.02;

/** The beginning of a text, roughly decoded; undefined if the bytes are not text. @param {Uint8Array} bytes */
function textOf(bytes) {
  const head = bytes.subarray(0, LOOK);
  const wide = utf16(head);
  if (wide) return new TextDecoder(wide).decode(head.subarray(0, head.length & ~1));
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 28) || byte === 127).length;
  if (controls > Math.max(1, CONTROLS * head.length)) return undefined;
  return new TextDecoder("utf-8").decode(head);
}

/**
 * UTF-16 byte order; undefined for other encodings. Latin and Cyrillic letters have 0 or 4 as their high byte.
 *
 * @param {Uint8Array} bytes
 * @returns {"utf-16le" | "utf-16be" | undefined}
 */
export function utf16(bytes) {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 4096);
  if (head.length < 4) return undefined;
  const high = [0, 0];
  const zeros = [0, 0];
  for (let index = 0; index < (head.length & ~1); index++) {
    if (head[index] === 0) zeros[index & 1]++;
    if (head[index] === 0 || head[index] === 4 || head[index] === 1) high[index & 1]++;
  }
  const units = head.length >> 1;
  // At least a separator or a line end has a zero byte; text has few zeros as its low bytes.
  const is = (/** @type {number} */ parity) =>
    high[parity] > 0.9 * units && zeros[parity] > 0.05 * units && zeros[1 - parity] === 0;
  return is(1) ? "utf-16le" : is(0) ? "utf-16be" : undefined;
}
