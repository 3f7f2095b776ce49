/**
 * The functions and data of a wasm module that some of its functions can reach, by the relocations that the linker
 * leaves in it (`--emit-relocs`). An optimiser sees only numbers that may be addresses, so relocations are more
 * precise.
 *
 * The format is that of WebAssembly/tool-conventions, Linking.md.
 */

/**
 * @typedef {{ name: string, start: number, end: number }} FunctionBody in bytes of the module
 * @typedef {{ address: number, start: number, end: number }} Segment address in memory, and place in the module
 * @typedef {object} Graph
 * @prop {Map<string, Set<string | number>>} functions reachable from each: names of functions, numbers of data symbols
 * @prop {{ address: number, size: number, reaches: Set<string | number> }[]} data
 * @prop {string[]} exported names of functions
 */

/** Reads a module's numbers. */
class Reader {
  /** @param {Buffer} wasm @param {number} [at] */
  constructor(wasm, at = 0) {
    this.wasm = wasm;
    this.at = at;
  }

  byte() {
    return this.wasm[this.at++];
  }

  /** A number in LEB128. */
  number(signed = false) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return signed && byte & 64 ? value - 2 ** (shift + 7) : value;
    }
  }

  text() {
    const length = this.number();
    this.at += length;
    return this.wasm.toString("utf8", this.at - length, this.at);
  }
}

const IMPORT = 2;
const EXPORT = 7;
const CODE = 10;
const DATA = 11;
const FUNCTION_SYMBOL = 0;
const DATA_SYMBOL = 1;
const UNDEFINED = 0x10;
const EXPLICIT_NAME = 0x40;
const SYMBOL_TABLE = 8;
/** Relocations that name a type, not a symbol. */
const OF_TYPE = 6;
/** Relocations followed by an addend. */
const WITH_ADDEND = [3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25];

/**
 * @param {Buffer} wasm
 * @returns {Graph}
 */
export function graphOf(wasm) {
  const sections = sectionsOf(wasm);
  const place = (/** @type {number | string} */ id) => {
    const section = sections.find((section) => section.id === id || section.name === id);
    if (!section) throw new Error(`no section ${id}: is the module linked with --emit-relocs?`);
    return section;
  };
  const symbols = symbolsOf(wasm, place("linking").start);
  const imports = importedFunctions(wasm, sections.find(({ id }) => id === IMPORT)?.start);
  const bodies = bodiesOf(wasm, place(CODE).start);
  const segments = segmentsOf(wasm, place(DATA).start);

  for (const { kind, index, name } of symbols) {
    if (kind === FUNCTION_SYMBOL && index >= imports) bodies[index - imports].name ||= name;
  }
  /** @type {Graph["functions"]} */
  const functions = new Map(bodies.map(({ name }) => [name, new Set()]));
  const dataSymbols = symbols.filter(({ kind, size }) => kind === DATA_SYMBOL && size > 0);
  /** @type {Graph["data"]} */
  const data = dataSymbols.map(({ segment, offset, size }) => ({
    address: segments[segment].address + offset,
    size,
    reaches: new Set(),
  }));
  const numbers = new Map(dataSymbols.map((symbol, number) => [symbol, number]));
  const target = (/** @type {number} */ index) =>
    symbols[index].kind === FUNCTION_SYMBOL
      ? bodies[symbols[index].index - imports]?.name
      : numbers.get(symbols[index]);
  for (const { at, symbol } of relocationsOf(wasm, place("reloc.CODE").start, place(CODE).start)) {
    const body = bodies.find(({ start, end }) => start <= at && at < end);
    const reached = target(symbol);
    if (body && reached !== undefined) functions.get(body.name)?.add(reached);
  }
  for (const { at, symbol } of relocationsOf(wasm, place("reloc.DATA").start, place(DATA).start)) {
    const segment = segments.find(({ start, end }) => start <= at && at < end);
    const reached = target(symbol);
    if (!segment || reached === undefined) continue;
    const address = segment.address + at - segment.start;
    for (const own of data) if (own.address <= address && address < own.address + own.size) own.reaches.add(reached);
  }
  const exported = exportsOf(wasm, place(EXPORT).start).filter((name) => functions.has(name));
  return { functions, data, exported };
}

/**
 * Everything reachable from the given functions; paths stop at functions for which `ends` is true.
 *
 * @param {Graph} graph
 * @param {string[]} roots
 * @param {(name: string) => boolean} ends
 */
export function reachable({ functions, data }, roots, ends) {
  /** @type {Set<string | number>} */
  const seen = new Set();
  /** @type {(string | number)[]} */
  const open = [...roots];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (typeof next === "string" && ends(next)) continue;
    open.push(...((typeof next === "number" ? data[next].reaches : functions.get(next)) ?? []));
  }
  const live = data.filter((_, index) => seen.has(index));
  const isShared = (/** @type {Graph["data"][0]} */ { address, size }) =>
    live.some((other) => other.address < address + size && address < other.address + other.size);
  return {
    /** True if a function of the module is never called. @param {string} name */
    isDead: (name) => functions.has(name) && !seen.has(name),
    /** Memory that belongs only to symbols that are not reached. */
    deadData: data.filter((symbol, index) => !seen.has(index) && !isShared(symbol)),
  };
}

/** @param {Buffer} wasm */
function sectionsOf(wasm) {
  const reader = new Reader(wasm, 8);
  const sections = [];
  while (reader.at < wasm.length) {
    const id = reader.byte();
    const size = reader.number();
    const end = reader.at + size;
    const name = id === 0 ? reader.text() : "";
    sections.push({ id, name, start: reader.at, end });
    reader.at = end;
  }
  return sections;
}

/** @param {Buffer} wasm @param {number} at */
function symbolsOf(wasm, at) {
  const reader = new Reader(wasm, at);
  reader.number(); // version of the format
  let end = 0;
  for (let kind = reader.byte(); ; kind = reader.byte()) {
    end = reader.number();
    if (kind === SYMBOL_TABLE) break;
    reader.at += end;
  }
  return Array.from({ length: reader.number() }, () => {
    const kind = reader.byte();
    const flags = reader.number();
    const symbol = { kind, name: "", index: -1, segment: -1, offset: 0, size: 0 };
    if (kind === DATA_SYMBOL) {
      symbol.name = reader.text();
      if (flags & UNDEFINED) return symbol;
      symbol.segment = reader.number();
      symbol.offset = reader.number();
      symbol.size = reader.number();
    } else {
      symbol.index = reader.number();
      if (kind !== 3 && (!(flags & UNDEFINED) || flags & EXPLICIT_NAME)) symbol.name = reader.text();
    }
    return symbol;
  });
}

/** @param {Buffer} wasm @param {number} [at] */
function importedFunctions(wasm, at) {
  if (at === undefined) return 0;
  const reader = new Reader(wasm, at);
  let functions = 0;
  for (let left = reader.number(); left > 0; left--) {
    reader.text();
    reader.text();
    if (reader.byte() !== 0) throw new Error("only functions are expected to be imported");
    reader.number();
    functions++;
  }
  return functions;
}

/** @param {Buffer} wasm @param {number} at */
function exportsOf(wasm, at) {
  const reader = new Reader(wasm, at);
  return Array.from({ length: reader.number() }, () => {
    const name = reader.text();
    reader.byte();
    reader.number();
    return name;
  });
}

/** @param {Buffer} wasm @param {number} at @returns {FunctionBody[]} */
function bodiesOf(wasm, at) {
  const reader = new Reader(wasm, at);
  return Array.from({ length: reader.number() }, () => {
    const size = reader.number();
    const start = reader.at;
    reader.at += size;
    return { name: "", start, end: reader.at };
  });
}

/** @param {Buffer} wasm @param {number} at @returns {Segment[]} */
function segmentsOf(wasm, at) {
  const reader = new Reader(wasm, at);
  return Array.from({ length: reader.number() }, () => {
    if (reader.number() !== 0 || reader.byte() !== 0x41)
      throw new Error("only segments at constant addresses are expected");
    const address = reader.number(true);
    reader.byte();
    const size = reader.number();
    const start = reader.at;
    reader.at += size;
    return { address, start, end: reader.at };
  });
}

/** @param {Buffer} wasm @param {number} at @param {number} section start of the section they apply to */
function relocationsOf(wasm, at, section) {
  const reader = new Reader(wasm, at);
  reader.number(); // index of the section
  const found = [];
  for (let left = reader.number(); left > 0; left--) {
    const type = reader.byte();
    const offset = reader.number();
    const symbol = reader.number();
    if (WITH_ADDEND.includes(type)) reader.number(true);
    if (type !== OF_TYPE) found.push({ at: section + offset, symbol });
  }
  return found;
}

/**
 * A module without its custom sections of these names.
 *
 * @param {Buffer} wasm
 * @param {RegExp} names
 */
export function withoutSections(wasm, names) {
  const kept = [wasm.subarray(0, 8)];
  let start = 8;
  for (const { name, end } of sectionsOf(wasm)) {
    if (!names.test(name)) kept.push(wasm.subarray(start, end));
    start = end;
  }
  return Buffer.concat(kept);
}
