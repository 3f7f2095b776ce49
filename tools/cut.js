/**
 * Cuts one artefact from a compiled module: only the code its exports reach, without the texts of panics, optimised.
 */
import { reachable } from "./reachable.js";

/** @typedef {import("./reachable.js").Graph} Graph */

/** Functions that only report a panic; names as the compiler mangles them. */
const PANIC =
  /4core9panicking|3std9panicking|13expect_failed|13unwrap_failed|slice_index_fail|13panic_handler|18handle_alloc_error|7raw_vec12handle_error|17capacity_overflow/;
/** Functions that format the text of a panic; artefacts that exchange more than numbers also need them for counts. */
const FORMAT = /4core3fmt|\.\.fmt\.\.\w+\$GT\$/;
/** Functions that format a serde error. Of such an error only the name of the option is used. */
const WORDING =
  /serde_core\.\.de\.\.(Unexpected|WithDecimalPoint|OneOf)\$u20\$as\$u20\$core\.\.fmt\.\.Display|serde_core\.\.de\.\.Expected\$(GT\$3fmt|u20\$as\$u20\$core\.\.fmt)|9expecting17h/;
/** Source places of panics, and the texts of core's panics. */
const PANIC_TEXT =
  /slice index starts at |range (?:start|end) index |(?: but ends at| out of range for slice of length|index out of bounds: the len is| but the index is) |\$?min > max, or either was NaN\. min = |, max = |assertion `left | right` failed| {2}left: | right: |(?:assertion failed: |attempt to )[ -~]+|capacity overflow|chunk size must be non-zero/g;
/** The name of a source file. */
const FILE = /^[\w/.-]+\.rs$/;
/** The suffix that wasm-bindgen's macro adds to the name of an export. */
const SUFFIX = /_[0-9a-f]{16}$/;
/** Table of digits for formatting numbers. */
const DIGITS = /(?:\d\d){100}/g;

/**
 * @typedef {object} Cut
 * @prop {Graph} graph of the module before wasm-bindgen
 * @prop {(name: string) => string | undefined} exports name of an export in the artefact; undefined leaves it out
 * @prop {boolean} numbersOnly true if its functions only take and return numbers
 */

/**
 * @param {Uint8Array} wasm as wasm-bindgen leaves it, with mangled names and without relocations
 * @param {Cut} cut
 */
export async function cutOut(wasm, { graph, exports, numbersOnly }) {
  const { default: binaryen } = await import("binaryen");
  const roots = graph.exported.filter((name) => exports(name.replace(SUFFIX, "")));
  const isWording = (/** @type {string} */ name) => PANIC.test(name) || (numbersOnly && FORMAT.test(name));
  const { isDead, deadData } = reachable(graph, roots, (name) => isWording(name) || WORDING.test(name));
  // Its types lack the functions on data segments.
  const module =
    /** @type {ReturnType<typeof binaryen.readBinary> & Record<"getNumDataSegments" | "getDataSegmentByIndex" | "getDataSegmentInfo", (index?: any) => any>} */ (
      binaryen.readBinary(wasm)
    );
  const functions = Array.from({ length: module.getNumFunctions() }, (_, index) =>
    binaryen.getFunctionInfo(module.getFunctionByIndex(index)),
  );
  for (const { name, module: imported, params, results } of functions) {
    if (WORDING.test(name)) {
      module.removeFunction(name);
      module.addFunction(name, params, results, [], module.i32.const(0)); // success, nothing written
      continue;
    }
    // A panic ends in a trap either way, which JavaScript catches; the panic's text would only add kilobytes.
    if (imported || !(isWording(name) || isDead(name))) continue;
    module.removeFunction(name);
    module.addFunction(name, params, results, [], module.unreachable());
  }
  const exported = Array.from({ length: module.getNumExports() }, (_, index) =>
    binaryen.getExportInfo(module.getExportByIndex(index)),
  );
  for (const { name } of exported) if (exports(name) !== name) module.removeExport(name);
  for (const { name, value } of exported) {
    const kept = exports(name);
    if (kept && kept !== name) module.addFunctionExport(value, kept);
  }
  const plain = Buffer.from(module.emitBinary());
  for (let index = 0; index < module.getNumDataSegments(); index++) {
    const { offset, data } = module.getDataSegmentInfo(module.getDataSegmentByIndex(index));
    const segment = Buffer.from(data);
    const at = plain.indexOf(segment);
    const start = Number(offset);
    for (const { address, size } of deadData) {
      if (address >= start && address + size <= start + segment.length)
        segment.fill(0, address - start, address - start + size);
    }
    blankPanics(segment, start);
    if (numbersOnly) blank(DIGITS, segment);
    plain.set(segment, at);
  }
  module.dispose();
  return optimised(plain, numbersOnly);
}

/**
 * Optimises as `wasm-opt -Oz --converge` does, but in this process, whose compiler is warm after the first artefact.
 *
 * @param {Uint8Array} wasm
 * @param {boolean} low assumes that the first kilobyte of memory, where the stack ends, is unused: saves bytes, but makes the
 *   analyser's reading a tenth slower
 */
async function optimised(wasm, low) {
  const { default: binaryen } = await import("binaryen");
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(2);
  binaryen.setLowMemoryUnused(low);
  binaryen.setDebugInfo(false);
  // Optimises the stack IR, as wasm-opt does: 0.3 % less.
  binaryen.setGenerateStackIR(true);
  binaryen.setOptimizeStackIR(true);
  const module = binaryen.readBinary(wasm);
  let size = Infinity;
  for (let next = wasm.length; next < size; next = module.emitBinary().length) {
    size = next;
    module.optimize();
  }
  module.runPasses(["strip-debug", "strip-target-features"]);
  const small = module.emitBinary();
  module.dispose();
  return small;
}

/**
 * Blanks texts of panics, and each `Location` (address and length of a file's name, line, column), in a data segment;
 * the optimiser removes blank data.
 *
 * @param {Buffer} data
 * @param {number} address of its first byte
 */
function blankPanics(data, address) {
  blank(PANIC_TEXT, data);
  /** @type {[start: number, end: number][]} */
  const found = [];
  for (let at = 0; at + 16 <= data.length; at += 4) {
    const [start, length] = [data.readUInt32LE(at) - address, data.readUInt32LE(at + 4)];
    if (start < 0 || length > 200 || start + length > data.length) continue;
    // Blanks only the name: other texts may follow it without a gap.
    if (FILE.test(data.toString("latin1", start, start + length))) found.push([at, at + 16], [start, start + length]);
  }
  for (const [start, end] of found) data.fill(0, start, end);
}

/** Blanks texts in the data and returns them. @param {RegExp} text @param {Buffer} data */
function blank(text, data) {
  const texts = [...data.toString("latin1").matchAll(text)];
  for (const { 0: found, index } of texts) data.fill(0, index, index + found.length);
  return texts;
}
