// Tables in markup: HTML, SpreadsheetML 2003 and flat OpenDocument, which shops also name .xls.

import { detectEncoding, fallbackEncoding, knownEncoding } from "../encoding.js";
import { CellText } from "./cell-text.js";
import { Unreadable } from "./inflate.js";
import { tokens } from "./markup-tokens.js";

/** @import { Bytes, Choice, Table } from "./open.js" */
/** @import { Token } from "./markup-tokens.js" */

/**
 * @typedef {object} Grid Description of a table, from a first pass over the file.
 * @prop {string} name
 * @prop {number} rows that have a cell with text
 * @prop {number} width of the widest row
 * @prop {boolean} isHidden
 */

/**
 * @param {Bytes} bytes
 * @param {{ language?: string, encoding?: string }} context
 * @returns {Promise<Choice>}
 */
export async function read(bytes, { language, encoding }) {
  const { head } = bytes;
  const chosen = (encoding && knownEncoding(encoding)) || encodingOf(head, bytes.size <= head.length, language);
  /** @type {Grid[]} */
  const grids = [];
  let isSpreadsheet = false;
  for await (const event of cells(bytes, chosen)) {
    isSpreadsheet ||= event.isSpreadsheet;
    grids[event.table] ??= { name: event.name, rows: 0, width: 0, isHidden: false };
    const grid = grids[event.table];
    if (event.isHidden) grid.isHidden = true;
    if (!event.cells) continue;
    const width = event.cells.findLastIndex(({ text, type }) => text !== "" || type !== "text") + 1;
    grid.rows += width > 0 ? 1 : 0;
    grid.width = Math.max(grid.width, width);
  }
  // Pages also use tables for layout; those have one row or one column.
  const found = grids.flatMap((grid, index) =>
    grid && !grid.isHidden && grid.rows > 1 && grid.width > 1 ? [index] : [],
  );
  if (found.length === 0) {
    throw new Unreadable(
      isSpreadsheet || grids.some((grid) => grid && !grid.isHidden && grid.rows > 0) ? "no-table" : "web-page",
    );
  }
  return found.map((index) =>
    table(bytes, chosen, index, found.length > 1 || isSpreadsheet ? grids[index].name || String(index + 1) : undefined),
  );
}

/** @param {Uint8Array} head @param {boolean} complete @param {string} [language] */
function encodingOf(head, complete, language) {
  const seen = detectEncoding(head, complete, language);
  if (/^utf-16/.test(seen)) return seen;
  const text = new TextDecoder("windows-1252").decode(head);
  const named = text.match(/(?:<\?xml[^>]*?encoding|<meta[^>]*?charset)\s*=\s*["']?\s*([\w-]+)/i)?.[1];
  const known = named && knownEncoding(named);
  // Many pages name the wrong encoding; valid UTF-8 takes precedence.
  if (known && (known !== "utf-8" || seen === "utf-8")) return /^utf-16/.test(known) ? seen : known;
  return seen === "utf-8" ? seen : fallbackEncoding(language, head);
}

/**
 * @param {Bytes} bytes
 * @param {string} encoding
 * @param {number} index
 * @param {string | undefined} name
 * @returns {Table}
 */
function table(bytes, encoding, index, name) {
  let text = new CellText();
  return {
    isTyped: true,
    ...(name === undefined ? {} : { sheet: name }),
    size: bytes.size,
    async *open() {
      text = new CellText();
      let row = 1;
      for await (const event of cells(bytes, encoding)) {
        if (event.table !== index || !event.cells) continue;
        for (; row < event.row; row++) text.end();
        for (const { text: written, type } of event.cells) {
          if (type === "number") text.number(written);
          else if (type === "date") text.date(written);
          else if (type === "error") text.error(written);
          else if (written === "") text.empty();
          else text.text(written);
        }
        text.end();
        row++;
        if (text.isFull) yield text.take();
      }
      yield text.take();
    },
    rowOf: (line) => text.rowOf(line),
  };
}

/**
 * @typedef {object} Cell
 * @prop {string} text
 * @prop {"text" | "number" | "date" | "error"} type
 * @prop {boolean} [takesText] true if its text is its content, not a separate value
 * @prop {boolean} [isOpenDocument]
 *
 * @typedef {object} Row
 * @prop {number} table
 * @prop {string} name
 * @prop {number} row
 * @prop {Cell[]} [cells]
 * @prop {boolean} [isHidden]
 * @prop {boolean} isSpreadsheet
 */

const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/**
 * The rows of all tables.
 *
 * @param {Bytes} bytes
 * @param {string} encoding
 * @returns {AsyncGenerator<Row>}
 */
async function* cells(bytes, encoding) {
  const reader = new MarkupTables();
  const decoder = new TextDecoder(encoding);
  const scan = tokens();
  for await (const piece of bytes.open())
    for (const token of scan(decoder.decode(piece, { stream: true }))) yield* reader.take(token);
  for (const token of scan(decoder.decode(), true)) yield* reader.take(token);
  yield* reader.finish();
}

/** An open table and the position in it. */
class OpenTable {
  row = 0;
  /** @type {Cell[]} */
  cells = [];
  /** @type {Cell | undefined} */
  cell;
  /** Number of columns that the cell spans. */
  span = 1;
  /** Number of rows that it spans. */
  depth = 1;
  /** For each column, the last row covered by a cell above. @type {number[]} */
  covered = [];
  /** Number of consecutive rows that the row represents (OpenDocument). */
  rowsRepeated = 1;
  isInRow = false;

  /** @param {number} index @param {string} name */
  constructor(index, name) {
    this.index = index;
    this.name = name;
  }
}

class MarkupTables {
  #count = 0;
  /** Tables can be nested in cells of others. @type {OpenTable[]} */
  #open = [];
  #sheet = "";
  #isSpreadsheet = false;
  /** The last table of the current sheet, which may turn out to be hidden after its rows. */
  #last = -1;
  /** The open element whose text is not content. */
  #silent = "";
  /** Number of open OpenDocument paragraphs. */
  #paragraphs = 0;
  /** The style being read, and the styles that hide a sheet (OpenDocument). */
  #style = "";
  /** @type {Set<string>} */
  #hiding = new Set();
  #isVisibility = false;

  /** @param {Token} token @returns {Generator<Row>} */
  *take(token) {
    if ("text" in token) {
      const cell = this.#open.at(-1)?.cell;
      if (this.#isVisibility && /hidden/i.test(token.text)) yield this.#event(this.#last, { isHidden: true });
      else if (cell && !this.#silent && cell.takesText && (!cell.isOpenDocument || this.#paragraphs > 0))
        cell.text += token.text;
      return;
    }
    const { name, isEnd, attribute } = token;
    if (isEnd) yield* this.#end(name);
    else yield* this.#start(name, attribute, token.isEmpty);
    if (token.isEmpty && !isEnd && this.#isSpreadsheet && name !== "p") yield* this.#end(name);
  }

  *finish() {
    while (this.#open.length > 0) yield* this.#end("table");
  }

  /** @param {number} table @param {Partial<Row>} rest @param {string} [name] @returns {Row} */
  #event(table, rest, name = this.#sheet) {
    return { table, name, row: 0, isSpreadsheet: this.#isSpreadsheet, ...rest };
  }

  /**
   * @param {string} name
   * @param {(name: string) => string | undefined} attribute
   * @param {boolean} isEmptyTag
   * @returns {Generator<Row>}
   */
  *#start(name, attribute, isEmptyTag) {
    const table = this.#open.at(-1);
    switch (name) {
      case "workbook":
      case "document":
      case "document-content":
        this.#isSpreadsheet = true;
        break;
      case "table-properties":
        if (attribute("display") === "false") this.#hiding.add(this.#style);
        break;
      case "worksheet":
        this.#sheet = attribute("name") ?? "";
        break;
      case "visible":
        this.#isVisibility = true;
        break;
      case "style":
        this.#style = attribute("name") ?? "";
        if (!this.#isSpreadsheet) this.#silent ||= name;
        break;
      case "script":
      case "comment":
      case "annotation":
        this.#silent ||= name;
        break;
      case "table": {
        if (this.#isSpreadsheet && attribute("name")) this.#sheet = attribute("name") ?? "";
        this.#last = this.#count++;
        this.#open.push(new OpenTable(this.#last, this.#sheet));
        yield this.#event(this.#last, this.#hiding.has(attribute("style-name") ?? "") ? { isHidden: true } : {});
        break;
      }
      case "row":
      case "tr":
      case "table-row": {
        if (!table) break;
        if (table.isInRow) yield* this.#endRow(table);
        table.isInRow = true;
        table.row = Math.min(MOST_ROWS, Number(attribute("index")) || table.row + 1);
        table.rowsRepeated = Math.max(1, Number(attribute("number-rows-repeated")) || 1);
        break;
      }
      case "cell":
      case "td":
      case "th":
      case "table-cell":
      case "covered-table-cell":
        if (table) this.#startCell(table, name, attribute);
        break;
      case "data":
        if (table?.cell) this.#type(table.cell, attribute("type"));
        break;
      case "br":
        if (table?.cell && table.cell.text !== "") table.cell.text += BREAK;
        break;
      case "p":
        if (table?.cell?.isOpenDocument && table.cell.takesText && table.cell.text !== "") table.cell.text += "\n";
        if (!isEmptyTag) this.#paragraphs++;
        break;
      case "s":
      case "tab":
      case "line-break":
        if (table?.cell?.isOpenDocument && table.cell.takesText)
          table.cell.text +=
            name === "s" ? " ".repeat(Math.min(100, Number(attribute("c")) || 1)) : name === "tab" ? "\t" : "\n";
        break;
      default:
    }
  }

  /** @param {OpenTable} table @param {string} name @param {(name: string) => string | undefined} attribute */
  #startCell(table, name, attribute) {
    this.#endCell(table);
    if (!table.isInRow) {
      table.isInRow = true;
      table.row++;
    }
    if (name === "td" || name === "th") skipCovered(table);
    table.depth = name === "td" || name === "th" ? Math.min(MOST_ROWS, Number(attribute("rowspan")) || 1) : 1;
    const isOpenDocument = name === "table-cell" || name === "covered-table-cell";
    const index = Number(attribute("index"));
    if (name === "cell" && index > table.cells.length + 1 && index <= MOST_COLUMNS)
      while (table.cells.length < index - 1) table.cells.push({ text: "", type: "text" });
    const merged = Number(attribute("mergeacross")) + 1 || Number(attribute("colspan")) || 1;
    const repeated = Number(attribute("number-columns-repeated")) || 1;
    table.span = Math.min(
      MOST_COLUMNS,
      Math.max(1, name === "table-cell" || name === "covered-table-cell" ? repeated : merged),
    );
    table.cell = { text: "", type: "text", takesText: true, isOpenDocument };
    // Excel's HTML has the number itself beside its displayed form.
    const shown = attribute("num");
    if (shown) table.cell = { text: shown, type: "number", takesText: false };
    const value = attribute("value-type");
    if (value) this.#openDocument(table.cell, value, attribute);
    // A formula without a stored value has no content.
    if (attribute("formula") && name === "cell") table.cell.text = "";
    this.#formula = name === "cell" ? (attribute("formula") ?? "") : "";
    this.#isRepeated = name === "table-cell";
  }

  #formula = "";
  #isRepeated = false;

  /** @param {Cell} cell @param {string} type @param {(name: string) => string | undefined} attribute */
  #openDocument(cell, type, attribute) {
    if (/^(float|percentage|currency)$/.test(type)) [cell.type, cell.text] = ["number", attribute("value") ?? ""];
    else if (type === "date") [cell.type, cell.text] = ["date", attribute("date-value") ?? ""];
    else if (type === "boolean") cell.text = (attribute("boolean-value") ?? "").toUpperCase();
    else if (type === "time") cell.text = duration(attribute("time-value") ?? "");
    cell.takesText = cell.text === "";
  }

  /** @param {Cell} cell @param {string | undefined} type of SpreadsheetML */
  #type(cell, type) {
    this.#formula = "";
    if (type === "Number") cell.type = "number";
    else if (type === "DateTime") cell.type = "date";
    else if (type === "Error") cell.type = "error";
  }

  /** @param {OpenTable} table */
  #endCell(table) {
    const { cell, span } = table;
    if (!cell) return;
    table.cell = undefined;
    cell.text = cell.type === "text" ? tidy(cell.text, this.#isSpreadsheet) : cell.text.trim();
    if (cell.type === "date") cell.text = cell.text.replace(/T00:00:00(\.0+)?$/, "");
    if (cell.type === "number" && !/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell.text)) cell.type = "text";
    if (this.#isSpreadsheet && cell.type === "text" && ERRORS.test(cell.text)) cell.type = "error";
    if (this.#formula && cell.text === "" && cell.type === "text") [cell.type, cell.text] = ["error", this.#formula];
    if (table.depth > 1)
      for (let column = 0; column < span; column++)
        table.covered[table.cells.length + column] = table.row + table.depth - 1;
    table.cells.push(cell);
    for (let more = 1; more < span && table.cells.length < MOST_COLUMNS; more++)
      table.cells.push(this.#isRepeated ? cell : { text: "", type: "text" });
  }

  /** @param {OpenTable} table @returns {Generator<Row>} */
  *#endRow(table) {
    this.#endCell(table);
    if (!table.isInRow) return;
    table.isInRow = false;
    while (table.cells.length > 0 && isEmpty(/** @type {Cell} */ (table.cells.at(-1)))) table.cells.pop();
    const { index, cells } = table;
    // Empty rows are repeated to the end of the sheet.
    const repeated = cells.length === 0 ? 0 : Math.min(table.rowsRepeated, MOST_ROWS - table.row + 1);
    for (let more = 0; more < repeated; more++) yield this.#event(index, { row: table.row + more, cells }, table.name);
    table.row += table.rowsRepeated - 1;
    table.cells = [];
  }

  /** @param {string} name @returns {Generator<Row>} */
  *#end(name) {
    if (name === this.#silent) this.#silent = "";
    const table = this.#open.at(-1);
    switch (name) {
      case "visible":
        this.#isVisibility = false;
        break;
      case "p":
        this.#paragraphs = Math.max(0, this.#paragraphs - 1);
        break;
      case "cell":
      case "td":
      case "th":
      case "table-cell":
      case "covered-table-cell":
        if (table) this.#endCell(table);
        break;
      case "row":
      case "tr":
      case "table-row":
        if (table) yield* this.#endRow(table);
        break;
      case "table":
        if (table) yield* this.#endRow(table);
        this.#open.pop();
        break;
      default:
    }
  }
}

/** Skips the columns covered by a cell of an earlier row. @param {OpenTable} table */
function skipCovered({ covered, cells, row }) {
  while ((covered[cells.length] ?? 0) >= row) cells.push({ text: "", type: "text" });
}

/** A duration such as `PT26H30M00S` as `26:30:00`. @param {string} iso */
function duration(iso) {
  const [, sign, hours = 0, minutes = 0, seconds = "0"] =
    iso.match(/^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/) ?? [];
  if (sign === undefined) return iso;
  return `${sign}${[hours, minutes, seconds].map((part) => String(part).padStart(2, "0")).join(":")}`;
}

/** Spreadsheet errors, which OpenDocument writes as their text. */
const ERRORS = /^(#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|Err:\d{3})$/;

/** @param {Cell} cell */
const isEmpty = ({ text, type }) => text === "" && type !== "error";

/** A line break requested by markup; a line break in the source is a space. */
const BREAK = "\u2028";

/**
 * The text of a cell as a browser shows it, with one space for each run of white space.
 *
 * @param {string} text
 * @param {boolean} isKept
 */
const tidy = (text, isKept) =>
  isKept
    ? text
    : text
        .split(BREAK)
        .map((line) => line.replace(/[\s\u00a0]+/g, " ").trim())
        .join("\n")
        .trim();
