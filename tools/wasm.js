/** Rust → the wasm artefacts with their JavaScript, in target/wasm: the whole core, each calculator alone, the analyzer, the models. */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { wasmBindgenPath } from "./install.js";
import { ask, root, run } from "./run.js";

/**
 * @typedef {object} Artefact
 * @prop {string} name
 * @prop {"calculators" | "poison" | "orders"} profile one of the profiles below, and the folder in target/wasm
 * @prop {string} [metric] the only calculator in it
 * @prop {RegExp} [without] exports left out
 */

const MB = 2 ** 20;
const small = { cargo: "calculators", memory: 256 * MB };

/** What artefacts are compiled with; past its memory a core fails with an error before the tab does. */
const profiles = {
  // An embed pays for every byte.
  calculators: { ...small, features: /** @type {string[]} */ ([]), rustflags: "" },
  // For tests only: the same, with a way to make it fail.
  poison: { ...small, features: ["--features", "poison"], rustflags: "", memory: 64 * MB },
  // The analyzer scans files sixteen bytes at a time; copies of what is called from many places would be a fifth more.
  orders: {
    cargo: "orders",
    features: ["--no-default-features", "--features", "orders"],
    rustflags: "-C target-feature=+simd128 -C llvm-args=--inline-threshold=20",
    memory: 2048 * MB,
  },
};

/**
 * Builds what has changed.
 *
 * @param {{ alone?: boolean }} [options] without `alone` the whole core stands in for each calculator: while one
 *   develops, thirty compilations for each change would be too many
 */
export async function buildWasm({ alone = true } = {}) {
  const { metrics } = await import(pathToFileURL(join(root, "www/core/definitions.js")).href);
  await build({ name: "calculators", profile: "calculators" });
  for (const { id } of metrics) {
    if (alone) await build({ name: id, profile: "calculators", metric: id });
    else standIn(id);
  }
  await build({ name: "orders", profile: "orders", without: MODELS });
  await build({ name: "models", profile: "orders", without: ORDERS });
}

/** Of one compilation two artefacts: what the analyzer exports, and what the models do. */
const ORDERS = /^(order_options|orders_|problem_codes|__wbg_orders_)/;
const MODELS = /^(compare|fit|predict|simulate)_/;

/** Builds the core that tests make fail. */
export const buildPoison = () => build({ name: "poison", profile: "poison" });

/** Cargo's folders: of its own for tests, whose compilation must not make the others look old. */
const targetOf = (/** @type {Artefact["profile"]} */ profile) => (profile === "poison" ? "target/poison" : "target");
const compiled = (/** @type {Artefact["profile"]} */ profile) =>
  join(root, targetOf(profile), "wasm32-unknown-unknown", profiles[profile].cargo);

/**
 * What a profile's artefacts are made from, in one number; nothing before the first compilation, whose list of the
 * files it read is what later ones look at.
 *
 * @param {Artefact["profile"]} profile
 */
function sources(profile) {
  const list = join(compiled(profile), "regulars.d");
  if (!existsSync(list)) return undefined;
  const files = readFileSync(list, "utf8")
    .trim()
    .split(/(?<!\\) /)
    .slice(1)
    .map((path) => path.replaceAll("\\ ", " "));
  const hash = createHash("sha256").update(ask("rustc", ["--version"]) ?? "");
  for (const file of [
    ...files.sort(),
    join(root, "Cargo.toml"),
    join(root, "Cargo.lock"),
    fileURLToPath(import.meta.url),
  ]) {
    if (!existsSync(file)) return undefined;
    hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** @param {Artefact} artefact */
async function build({ name, profile, metric, without }) {
  const out = join(root, "target/wasm", profile);
  const made = join(out, `${name}_wasm_bg.wasm`);
  const stamp = join(out, `${name}.stamp`);
  if (existsSync(made) && existsSync(stamp) && readFileSync(stamp, "utf8") === sources(profile)) return;

  const { cargo, features, rustflags, memory } = profiles[profile];
  const target = ["--target", "wasm32-unknown-unknown", "--target-dir", targetOf(profile)];
  run("cargo", ["build", "--quiet", "--lib", ...target, "--profile", cargo, ...features], {
    // Paths of this machine have no place in what visitors load, nor in two builds that should be the same.
    RUSTFLAGS:
      `${rustflags} -C link-arg=--max-memory=${memory} --remap-path-prefix=${process.env.CARGO_HOME ?? join(homedir(), ".cargo")}=cargo`.trim(),
    ...(metric && { REGULARS_METRIC: metric }),
  });
  const bindgen = (/** @type {"web" | "no-modules"} */ target, /** @type {string[]} */ ...args) =>
    run(wasmBindgenPath, [
      join(compiled(profile), "regulars.wasm"),
      "--target",
      target,
      "--out-dir",
      out,
      "--remove-producers-section",
      ...args,
    ]);
  const script = join(out, `${name}_wasm.js`);
  const types = join(out, `${name}_wasm.d.ts`);
  if (profile === "orders") {
    bindgen("no-modules", "--out-name", `${name}_wasm`);
    writeFileSync(script, factory(readFileSync(script, "utf8")));
    appendFileSync(types, FACTORY_TYPES);
    writeFileSync(made, await withoutPanicMessages(readFileSync(made), { unused: without, text: PANIC_TEXT }));
  } else {
    // Numbers only: www/core/instance.js is all the JavaScript it needs, without a table of JavaScript's objects.
    bindgen("web", "--out-name", "core", "--no-typescript");
    for (const made of [script, types]) writeFileSync(made, "");
    writeFileSync(made, await withoutPanicMessages(readFileSync(join(out, "core_bg.wasm")), NUMBERS_ONLY));
    for (const rest of ["core.js", "core_bg.wasm"]) rmSync(join(out, rest));
  }
  appendFileSync(script, `export const wasmURL = new URL("${name}_wasm_bg.wasm", import.meta.url);\n`);
  appendFileSync(types, `/** Where the wasm is. */\nexport const wasmURL: URL;\n`);
  // No feature flags: wasm-opt reads the target_features section and must not use more than it names. Nothing points below
  // the first kilobyte, where the stack ends; knowing it saves bytes, but the analyzer would read a tenth slower.
  const lean = profile === "orders" ? [] : ["--low-memory-unused"];
  const wasmOpt = [
    join(root, "node_modules/binaryen/bin/wasm-opt"),
    "-Oz",
    "--converge",
    ...lean,
    "--strip-debug",
    "--strip-target-features",
  ];
  run(process.execPath, [...wasmOpt, made, "-o", `${made}.small`]);
  renameSync(`${made}.small`, made);
  writeFileSync(stamp, sources(profile) ?? "");
}

/**
 * wasm-bindgen's script as a function: each call is an instance with memory, handles and caches of its own. As a module
 * it would hold one instance for all, and a trap in one analysis would take the others with it.
 *
 * @param {string} script
 */
const factory = (script) => `export function instantiate(module) {
${script}
return { core: wasm_bindgen, memory: wasm_bindgen.initSync({ module }).memory };
}
`;

const FACTORY_TYPES = `
export type Core = typeof wasm_bindgen;
export type Orders = wasm_bindgen.Orders;
/** Starts an instance of its own. */
export function instantiate(module: WebAssembly.Module): { core: Core, memory: WebAssembly.Memory };
`;

/** @param {string} id of the calculator that the whole core stands in for */
function standIn(id) {
  const out = join(root, "target/wasm/calculators");
  const whole = `export * from "./calculators_wasm.js";\n`;
  for (const type of ["js", "d.ts"]) writeFileSync(join(out, `${id}_wasm.${type}`), whole);
  rmSync(join(out, `${id}.stamp`), { force: true });
}

/** Functions that only word, format and report a panic. */
const PANIC =
  /\bcore(\[\w+\])?::(fmt|panicking|option::expect_failed|option::unwrap_failed|result::unwrap_failed|slice::index::slice_\w+_fail)|\bstd(\[\w+\])?::panicking|::fmt::\w+>::\w+$|panic_handler|handle_alloc_error|raw_vec::(handle_error|capacity_overflow)/;
/** Where a panic happened, and what core says of it. */
const PANIC_TEXT =
  /[\w/.-]+\.rs|slice index starts at |range (?:start|end) index |(?: but ends at| out of range for slice of length|index out of bounds: the len is| but the index is) |\$?min > max, or either was NaN\. min = |, max = |assertion `left | right` failed| {2}left: | right: |(?:assertion failed: |attempt to )[ -~]+|capacity overflow|chunk size must be non-zero/g;
/** What else an artefact can do without that is only given numbers and only gives numbers: digits to write them with. */
const NUMBERS_ONLY = {
  unused: /^(__wbindgen_start|__wbindgen_externrefs|__abort_handler|__instance_terminated)$/,
  text: new RegExp(`${PANIC_TEXT.source}|(?:\\d\\d){100}`, "g"),
};

/**
 * A panic ends in a trap either way, which JavaScript catches; what it would have said is kilobytes nobody reads.
 *
 * @param {Uint8Array} wasm with its names
 * @param {{ unused?: RegExp, text: RegExp }} out exports and texts to leave out
 */
async function withoutPanicMessages(wasm, { unused, text }) {
  const { default: binaryen } = await import("binaryen");
  // Its types lack what tells of the data.
  const module =
    /** @type {ReturnType<typeof binaryen.readBinary> & Record<"getNumDataSegments" | "getDataSegmentByIndex" | "getDataSegmentInfo", (index?: any) => any>} */ (
      binaryen.readBinary(wasm)
    );
  const functions = Array.from({ length: module.getNumFunctions() }, (_, index) =>
    binaryen.getFunctionInfo(module.getFunctionByIndex(index)),
  );
  for (const { name, module: imported, params, results } of functions) {
    if (imported || !PANIC.test(name)) continue;
    module.removeFunction(name);
    module.addFunction(name, params, results, [], module.unreachable());
  }
  const exported = Array.from({ length: module.getNumExports() }, (_, index) =>
    binaryen.getExportInfo(module.getExportByIndex(index)),
  );
  for (const { name } of exported) if (unused?.test(name)) module.removeExport(name);
  binaryen.setDebugInfo(true);
  const small = Buffer.from(module.emitBinary());
  for (let index = 0; index < module.getNumDataSegments(); index++) {
    const { offset, data } = module.getDataSegmentInfo(module.getDataSegmentByIndex(index));
    const segment = Buffer.from(data);
    const at = small.indexOf(segment);
    blank(text, segment, Number(offset));
    small.set(segment, at);
  }
  module.dispose();
  return small;
}

/**
 * Blanks texts, and each `Location` (address and length of a file's name, line, column), in a segment of the data;
 * wasm-opt leaves out what is blank.
 *
 * @param {RegExp} text
 * @param {Buffer} data
 * @param {number} address of its first byte
 */
function blank(text, data, address) {
  const texts = [...data.toString("latin1").matchAll(text)];
  const files = new Map();
  for (const { 0: text, index } of texts) {
    data.fill(0, index, index + text.length);
    if (text.endsWith(".rs")) files.set(address + index, text.length);
  }
  for (let at = 0; at + 16 <= data.length; at += 4) {
    if (files.get(data.readUInt32LE(at)) === data.readUInt32LE(at + 4)) data.fill(0, at, at + 16);
  }
}
