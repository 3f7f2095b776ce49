// Finds the records of a JSON text while it arrives: elements of arrays that are nested only in objects, or one value
// per line.

import { Unreadable } from "./inflate.js";

/** Maximum number of characters of a record. */
const MOST_RECORD = 64 * 2 ** 20;
/** Maximum depth of nested arrays and objects. */
const MOST_DEPTH = 500;

/** Names of arrays that are part of one order: an object with such an array is a record, not a list of records. */
const LINES = /^(line_?items|items|lines|products|order_?lines|order_?items|refunds|tax_?lines|fulfillments)$/i;

/** Keys of a page of results, besides its array. */
const PAGE =
  /^(total|count|(total|page|item|result)_?(items|count|pages|results|elements|size|number)|size|offset|limit|skip|page|per_?page|next|prev|previous|first|last|has_?(more|next)|((next|prev)_?)?(cursor|page_?token|page)|object|url|links|_links|meta|success|ok|code|message)$/i;

const QUOTE = 0x22;
const ESCAPE = 0x5c;

/**
 * Yields values by the keys that lead to their array. Only after the first object is it known whether it is a record or
 * contains records: in JSON Lines another one follows.
 */
export class JsonElements {
  #text = "";
  /** Offset in `#text` at which scanning continues. */
  #at = 0;
  /** Offset at which the current value begins; -1 between values. */
  #start = -1;
  /** Containers around the current offset: keys of objects, and arrays. @type {{ isArray: boolean, key: string }[]} */
  #stack = [];
  /** Depth of the array whose elements are records; 0 for values on their own. */
  #level = -1;
  #inString = false;
  #stringStart = 0;
  #lastString = "";
  #line = 1;
  /**
   * The top-level object, as long as it may be the first of many lines; its records are yielded once it proves to
   * contain them.
   */
  #held = /** @type {{ path: string, value: any }[] | undefined} */ (undefined);
  #topStart = -1;
  /** True if each value is a record: JSON Lines. */
  #isLines = false;
  #topValues = 0;

  /** @param {string} chunk */
  *push(chunk) {
    this.#text += chunk;
    yield* this.#scan();
    this.#forget();
  }

  *finish() {
    if (this.#stack.length > 0 || this.#inString) throw this.#broken();
    if (this.#held) yield* this.#held;
  }

  *#scan() {
    const text = this.#text;
    let at = this.#at;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#inString) {
        if (code === ESCAPE) {
          if (at + 1 === text.length) break;
          at++;
        } else if (code === QUOTE) {
          this.#inString = false;
          if (this.#start < 0) this.#lastString = text.slice(this.#stringStart, at);
        } else if (code === 10) throw this.#broken();
        continue;
      }
      switch (code) {
        case QUOTE:
          this.#inString = true;
          this.#stringStart = at + 1;
          break;
        case 0x3a: {
          const top = this.#stack.at(-1);
          if (top && !top.isArray && this.#start < 0) top.key = unescaped(this.#lastString);
          break;
        }
        case 0x7b:
        case 0x5b:
          this.#open(code === 0x5b, at);
          break;
        case 0x7d:
        case 0x5d:
          yield* this.#close(code === 0x5d, at);
          break;
        case 10:
          this.#line++;
          break;
        default:
      }
    }
    this.#at = at;
  }

  /** @param {boolean} isArray @param {number} at */
  #open(isArray, at) {
    if (this.#stack.length >= MOST_DEPTH) throw this.#broken();
    if (this.#stack.length === 0) {
      this.#topValues++;
      this.#topStart = at;
      if (this.#topValues === 2) this.#isLines = true;
    }
    const parent = this.#stack.at(-1);
    // Arrays within lines belong to their record.
    if (this.#start < 0 && parent?.isArray && (!this.#isLines || this.#stack[0].isArray)) {
      this.#start = at;
      this.#level = this.#stack.length;
    }
    this.#stack.push({ isArray, key: "" });
  }

  /** @param {boolean} isArray @param {number} at */
  *#close(isArray, at) {
    const top = this.#stack.pop();
    if (!top || top.isArray !== isArray) throw this.#broken();
    const depth = this.#stack.length;
    if (this.#start >= 0 && depth === this.#level) {
      const value = this.#parse(this.#start, at + 1);
      const path = this.#stack
        .map(({ key }) => key)
        .filter(Boolean)
        .join(".");
      this.#start = -1;
      this.#level = -1;
      const found = { path, value };
      // Elements of a top-level array are certainly records; those inside an object are, once it is the only one.
      if (this.#stack[0].isArray) yield found;
      else if (!this.#isLines) (this.#held ??= []).push(found);
      if ((this.#held?.length ?? 0) > HELD) yield* this.#release();
    }
    if (depth > 0 || isArray) return;
    yield* this.#closeTop(at);
  }

  /** Ends a top-level object. @param {number} at */
  *#closeTop(at) {
    if (this.#topValues === 1) {
      const isRecord = !this.#held || this.#held.every(({ path }) => LINES.test(path.split(".").at(-1) ?? ""));
      if (this.#released) return;
      const whole = isRecord || at - this.#topStart < MOST_FIRST ? this.#parse(this.#topStart, at + 1) : undefined;
      this.#first = whole;
      if (isRecord && !(this.#held && isPage(whole))) this.#held = [{ path: "", value: whole }];
      return;
    }
    if (this.#released) throw this.#broken();
    if (this.#topValues === 2) {
      // The first object was a record after all.
      this.#held = undefined;
      if (this.#first !== undefined) yield { path: "", value: this.#first };
    }
    yield { path: "", value: this.#parse(this.#topStart, at + 1) };
  }

  #first = /** @type {any} */ (undefined);
  #released = false;

  /** Too many elements for one record, so the object contains a list. */
  *#release() {
    this.#released = true;
    if (this.#held) yield* this.#held;
    this.#held = [];
  }

  /** @param {number} from @param {number} to */
  #parse(from, to) {
    const text = this.#text.slice(from, to);
    try {
      return JSON.parse(/\d{16}/.test(text) ? withDigits(text) : text);
    } catch {
      try {
        // Python writes numbers that JSON does not allow.
        return JSON.parse(
          text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (token) =>
            token.startsWith('"') ? token : "null",
          ),
        );
      } catch {
        throw this.#broken();
      }
    }
  }

  /** Drops text already read. */
  #forget() {
    const isTopNeeded = this.#topStart >= 0 && this.#stack.length > 0 && !this.#stack[0].isArray && !this.#released;
    let keep = this.#at;
    if (this.#start >= 0) keep = this.#start;
    if (this.#inString && this.#start < 0) keep = Math.min(keep, this.#stringStart);
    if (isTopNeeded) keep = Math.min(keep, this.#topStart);
    if (this.#at - (this.#start < 0 ? keep : this.#start) > MOST_RECORD) {
      if (!isTopNeeded || this.#start >= 0) throw new Unreadable("broken-file", { line: this.#line });
      this.#released = true;
    }
    this.#text = this.#text.slice(keep);
    this.#at -= keep;
    if (this.#start >= 0) this.#start -= keep;
    this.#topStart -= keep;
    this.#stringStart -= keep;
  }

  #broken() {
    return new Unreadable("bad-json", { line: this.#line });
  }
}

/** True if an object besides its arrays contains only paging data. @param {object} object */
const isPage = (object) => Object.entries(object).every(([key, value]) => Array.isArray(value) || PAGE.test(key));

/** Number of elements from which a top-level object is known to contain a list. */
const HELD = 1000;
/** Number of characters up to which a first object is kept as a record. */
const MOST_FIRST = MOST_RECORD;

/** Quotes integers that JavaScript would round, as MongoDB writes them. @param {string} text */
const withDigits = (text) =>
  text.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) =>
    /^-?\d{16,}$/.test(token) ? `{"$numberLong":"${token}"}` : token,
  );

/** @param {string} key as it is written */
function unescaped(key) {
  try {
    return key.includes("\\") ? JSON.parse(`"${key}"`) : key;
  } catch {
    return key;
  }
}
