/**
 * A workbook of one sheet, for the list of customers: text is always text, numbers and days keep all digits. The sheet
 * is compressed while it is written, so a million rows need little memory; a library for this is 20 kB or more
 * (DESIGN.md, Measured decisions).
 *
 * @typedef {import("./csv.js").Cell} Cell
 * @typedef {"count" | "money" | "day" | "points" | "share" | "text"} Unit
 */

/** Styles of cells: plain, day, share, amount, bold. */
const STYLE = { text: 0, count: 0, points: 0, day: 1, share: 2, money: 3, head: 4 };
/** Days from Excel's day 0 to 1970-01-01. */
const EPOCH = 25_569;
/** Rows a sheet can have. */
export const MOST_ROWS = 1_048_576;

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Escapes text for XML; characters that XML cannot hold are left out. @param {string} text */
const escaped = (text) =>
  text
    .replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    // Excel reads _x0041_ as a character code.
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

/** @param {Cell} cell @param {Unit | "head"} unit */
function cellOf(cell, unit) {
  if (cell === null || cell === undefined || cell === "") return "<c/>";
  if (unit === "day") {
    const day = typeof cell === "string" ? Date.parse(`${cell}T00:00:00Z`) / 86_400_000 + EPOCH : Number(cell) + EPOCH;
    return `<c s="${STYLE.day}"><v>${day}</v></c>`;
  }
  if (typeof cell === "number") return Number.isFinite(cell) ? `<c s="${STYLE[unit]}"><v>${cell}</v></c>` : "<c/>";
  return `<c t="inlineStr" s="${STYLE[unit]}"><is><t xml:space="preserve">${escaped(String(cell))}</t></is></c>`;
}

/** @param {Cell[]} row @param {(Unit | "head")[]} units */
const rowOf = (row, units) => `<row>${row.map((cell, at) => cellOf(cell, units[at])).join("")}</row>`;

/** Name of a sheet: without the marks Excel forbids, at most 31 letters. @param {string} name */
const sheetName = (name) =>
  escaped(
    name
      .replace(/[\\/?*[\]:']/g, " ")
      .trim()
      .slice(0, 31),
  ) || "1";

/** The files around the sheet. @param {string} name */
const around = (name) => ({
  "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${XML}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheetName(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `${XML}<styleSheet xmlns="${SPREADSHEET}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
});

/** CRC-32 of each value of a byte. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb8_8320 : rest >>> 1;
  return rest;
});

/** @param {Uint8Array} bytes @param {number} crc of what comes before */
function checksum(bytes, crc) {
  let rest = ~crc;
  for (const byte of bytes) rest = TABLE[(rest ^ byte) & 255] ^ (rest >>> 8);
  return ~rest >>> 0;
}

/**
 * A file of the archive, compressed.
 *
 * @param {string} name
 * @param {AsyncIterable<string> | Iterable<string>} pieces
 */
async function packed(name, pieces) {
  const stream = new CompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const compressed = new Response(stream.readable).blob();
  const encoder = new TextEncoder();
  let [crc, size] = [0, 0];
  for await (const piece of pieces) {
    const bytes = encoder.encode(piece);
    crc = checksum(bytes, crc);
    size += bytes.length;
    await writer.write(bytes);
  }
  await writer.close();
  return { name: encoder.encode(name), crc, size, body: await compressed };
}

/** Numbers as little-endian bytes. @param {[value: number, bytes: 2 | 4][]} fields */
function bytes(...fields) {
  const out = new Uint8Array(fields.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return out;
}

/**
 * Writes a workbook.
 *
 * @param {string} name of the sheet
 * @param {{ label: string, unit: Unit }[]} columns
 * @param {AsyncIterable<Cell[][]> | Iterable<Cell[][]>} batches of rows
 * @returns {Promise<Blob>}
 */
export async function workbook(name, columns, batches) {
  async function* sheet() {
    yield `${XML}<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns
      .map(
        ({ unit }, at) => `<col min="${at + 1}" max="${at + 1}" width="${unit === "text" ? 32 : 16}" customWidth="1"/>`,
      )
      .join("")}</cols><sheetData>`;
    yield rowOf(
      columns.map(({ label }) => label),
      columns.map(() => "head"),
    );
    const units = columns.map(({ unit }) => unit);
    for await (const batch of batches) yield batch.map((row) => rowOf(row, units)).join("");
    yield "</sheetData></worksheet>";
  }
  const files = [];
  for (const [path, text] of Object.entries(around(name))) files.push(await packed(path, [text]));
  files.push(await packed("xl/worksheets/sheet1.xml", sheet()));
  /** @type {BlobPart[]} */
  const parts = [];
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const directory = [];
  let offset = 0;
  for (const { name, crc, size, body } of files) {
    // Version 2.0, names in UTF-8, deflate, 1980-01-01.
    const common = bytes(
      [20, 2],
      [0x800, 2],
      [8, 2],
      [0, 2],
      [0x21, 2],
      [crc, 4],
      [body.size, 4],
      [size, 4],
      [name.length, 2],
      [0, 2],
    );
    parts.push(bytes([0x0403_4b50, 4]), common, name, body);
    directory.push(bytes([0x0201_4b50, 4], [20, 2]), common, bytes([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name);
    offset += 4 + common.length + name.length + body.size;
  }
  const length = directory.reduce((sum, { length }) => sum + length, 0);
  const end = bytes(
    [0x0605_4b50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [length, 4],
    [offset, 4],
    [0, 2],
  );
  return new Blob([...parts, ...directory, end], { type: `${TYPES}.sheet` });
}
