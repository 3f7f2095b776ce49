// Writes typed cells as the text that src/tables reads: fields separated by tabs, a tag before each cell that is not
// text (src/tables/cell.rs).

const NUMBER = "\x1d";
const DATE = "\x1e";
const ERROR = "\x1f";

/** Characters written at a time. */
const PIECE = 1 << 16;

export class CellText {
  /**
   * Lines that are not separate rows: a line number and the number of such lines up to it.
   *
   * @type {[number, number][]}
   */
  #surplus = [];
  #line = 1;
  #text = "";
  #row = "";
  #gap = "";
  #encoder = new TextEncoder();
  #breaks = 0;

  /** @param {string} text */
  text(text) {
    let cell = text;
    while (cell !== "" && cell.charCodeAt(0) >= 0x1d && cell.charCodeAt(0) <= 0x1f) cell = cell.slice(1);
    if (/^"|[\t\n\r]/.test(cell)) {
      this.#breaks += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
      cell = `"${cell.replaceAll('"', '""')}"`;
    }
    this.#cell(cell);
  }

  /** A number in plain or exponential notation with a point. @param {number | bigint | string} number */
  number(number) {
    this.#cell(typeof number === "number" && !Number.isFinite(number) ? "" : `${NUMBER}${number}`);
  }

  /** A date in ISO 8601, with or without time and offset. @param {string} date */
  date(date) {
    this.#cell(`${DATE}${date.replace(/[\t\n\r"]/g, " ")}`);
  }

  /** An error such as `#N/A`, or a formula without a value (`=A1`). @param {string} text */
  error(text) {
    this.#cell(`${ERROR}${text.slice(0, 100).replace(/[\t\n\r"]/g, " ")}`);
  }

  empty() {
    this.#gap += "\t";
  }

  /** Ends the row; empty rows keep the numbering of later ones. */
  end() {
    // A row of empty cells is written as an empty line; otherwise the reader would count its fields.
    this.#text += `${this.#row.slice(0, -1)}\n`;
    this.#row = this.#gap = "";
    if (this.#breaks > 0) {
      const before = this.#surplus.at(-1)?.[1] ?? 0;
      this.#surplus.push([this.#line, before + this.#breaks]);
      this.#line += this.#breaks;
      this.#breaks = 0;
    }
    this.#line++;
  }

  /** True if there is enough text for a piece. */
  get isFull() {
    return this.#text.length >= PIECE;
  }

  /** Text written since the last piece, in UTF-8. */
  take() {
    const piece = this.#encoder.encode(this.#text);
    this.#text = "";
    return piece;
  }

  /** Row that begins on a line. @param {number} line */
  rowOf(line) {
    let [low, high] = [0, this.#surplus.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#surplus[middle][0] < line) low = middle + 1;
      else high = middle;
    }
    return line - (low > 0 ? this.#surplus[low - 1][1] : 0);
  }

  /** @param {string} cell */
  #cell(cell) {
    this.#row += `${this.#gap}${cell}\t`;
    this.#gap = "";
  }
}
