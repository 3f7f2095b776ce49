/**
 * Rust → the wasm artefacts with their JavaScript, in target/wasm: the whole core, each calculator alone, the
 * analysers, the models. There is one compilation per profile; each artefact is cut from it by its exports (`cut.js`).
 */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cutOut } from "./cut.js";
import { wasmBindgenPath } from "./install.js";
import { graphOf, withoutSections } from "./reachable.js";
import { ask, root, run, start } from "./run.js";

/**
 * @typedef {object} Artefact
 * @prop {string} name
 * @prop {(name: string) => string | undefined} exports name of an export in it; undefined leaves the export out
 *
 * @typedef {"calculators" | "poison" | "orders" | "surveys" | "workbooks"} Profile
 */

const MB = 2 ** 20;
const small = { cargo: "calculators", memory: 256 * MB };

/** Compiler options of the artefacts. A core that reaches its memory limit fails with an error before the tab does. */
const profiles = {
  // Compiled for size, because an embed pays for every byte.
  calculators: { ...small, features: /** @type {string[]} */ ([]), rustflags: "" },
  // For tests only: the same core with a function that makes it fail.
  poison: { ...small, features: ["--features", "poison"], rustflags: "", memory: 64 * MB },
  // The analyser scans files sixteen bytes at a time. More inlining of frequently called functions would add a fifth.
  orders: {
    cargo: "orders",
    features: ["--no-default-features", "--features", "orders"],
    rustflags: "-C target-feature=+simd128 -C llvm-args=--inline-threshold=20",
    memory: 2048 * MB,
  },
  // The same for surveys, subscriptions and events, compiled for size: each distinct answer is read only once, so
  // reading is a small part of the work.
  surveys: {
    cargo: "surveys",
    features: ["--no-default-features", "--features", "orders"],
    rustflags: "-C target-feature=+simd128 -C llvm-args=--inline-threshold=5",
    memory: 2048 * MB,
  },
  // A separate crate, for the few files that need it.
  workbooks: {
    cargo: "workbooks",
    features: ["--package", "regulars-workbooks"],
    rustflags: "-C target-feature=+simd128 -C llvm-args=--inline-threshold=5",
    memory: 1024 * MB,
  },
};

/** Folder below target/wasm with the artefacts of a profile. @param {Profile} profile */
const folderOf = (profile) => (profile === "surveys" ? "orders" : profile);

/** Name of the crate's compiled files. @param {Profile} profile */
const crateOf = (profile) => (profile === "workbooks" ? "regulars_workbooks" : "regulars");

/**
 * Builds the artefacts that have changed, those of several profiles at once.
 *
 * @param {{ alone?: boolean }} [options] without `alone` the whole core replaces each calculator: in development, cutting
 *   thirty of them after each change would take too long
 */
export async function buildWasm(options) {
  await Promise.all([buildCalculators(options), buildOrders().then(buildWorkbooks)]);
}

/** Builds the whole core and each calculator alone. @param {{ alone?: boolean }} [options] as for `buildWasm` */
export async function buildCalculators({ alone = true } = {}) {
  const { metrics } = await import(pathToFileURL(join(root, "www/core/definitions.js")).href);
  const calculators = alone ? metrics.map((/** @type {{ id: string }} */ { id }) => calculator(id)) : [];
  await build("calculators", [calculator("calculators", "evaluate"), ...calculators]);
  if (!alone) for (const { id } of metrics) standIn(id);
}

/** Builds the analysers and the models. */
export async function buildOrders() {
  const fast = [
    { name: "orders", exports: without(MODELS, SURVEYS, SUBSCRIPTIONS, EVENTS) },
    { name: "models", exports: without(ORDERS, SURVEYS, SUBSCRIPTIONS, EVENTS) },
  ];
  const small = [
    { name: "surveys", exports: without(ORDERS, MODELS, SUBSCRIPTIONS, EVENTS) },
    // The readers of subscriptions and of events share most code: each alone would be at least two thirds of both.
    { name: "logs", exports: without(ORDERS, MODELS, SURVEYS) },
  ];
  await Promise.all([build("orders", fast), build("surveys", small)]);
  dropOthers("orders", [...fast, ...small]);
}

/**
 * Removes artefacts that only an earlier build had: a release takes all files in a profile's folder.
 *
 * @param {Profile} profile
 * @param {Artefact[]} artefacts
 */
function dropOthers(profile, artefacts) {
  const folder = join(root, "target/wasm", folderOf(profile));
  const own = (/** @type {string} */ file) =>
    artefacts.some(({ name }) => file.startsWith(`${name}_wasm`) || file === `${name}.stamp`);
  for (const file of readdirSync(folder)) if (!own(file)) rmSync(join(folder, file));
}

/** Builds the reader of workbooks. */
export const buildWorkbooks = () => build("workbooks", [{ name: "workbooks", exports: (name) => name }]);

/** All exports except those that match `others`. @param {...RegExp} others @returns {Artefact["exports"]} */
const without =
  (...others) =>
  (name) =>
    others.some((own) => own.test(name)) ? undefined : name;

/** Exports of the analysers and of the models. */
const ORDERS = /^(orders_|__wbg_orders_)/;
const SURVEYS = /^(surveys_|__wbg_surveys_)/;
const SUBSCRIPTIONS = /^(subscriptions_|__wbg_subscriptions_)/;
const EVENTS = /^(events_|__wbg_events_)/;
const MODELS = /^(answer|compare|fit|model|predict|sample|simulate)_/;

/**
 * Exports that www/core/instance.js needs from wasm-bindgen, besides the function, which is named `evaluate` in every
 * artefact.
 */
const BOUNDARY = ["memory", "__wbindgen_malloc", "__wbindgen_free"];

/** @param {string} id @param {string} [entry] the function in src/metrics that answers for it @returns {Artefact} */
const calculator = (id, entry = id.replaceAll("-", "_")) => ({
  name: id,
  exports: (name) => (name === entry ? "evaluate" : BOUNDARY.find((known) => known === name)),
});

/** Builds a core that tests can make fail. */
export const buildPoison = () => build("poison", [calculator("poison", "evaluate")]);

/** Cargo’s target folders, one a profile, so that several compile at once: the last step of each uses one processor. */
const targetOf = (/** @type {Profile} */ profile) => `target/profiles/${profile}`;
const compiled = (/** @type {Profile} */ profile) =>
  join(root, targetOf(profile), "wasm32-unknown-unknown", profiles[profile].cargo);

/**
 * A number that changes with any source file of a profile's artefacts; undefined before the first compilation, because
 * it comes from cargo's list of the files it read.
 *
 * @param {Profile} profile
 */
function sources(profile) {
  const list = join(compiled(profile), `${crateOf(profile)}.d`);
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
    ...["wasm.js", "cut.js", "reachable.js"].map((name) => join(root, "tools", name)),
  ]) {
    if (!existsSync(file)) return undefined;
    hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** The module that cargo compiled for a profile. @param {Profile} profile */
export const compiledWasm = (profile) => readFileSync(join(compiled(profile), `${crateOf(profile)}.wasm`));

/**
 * Compiles, unless every artefact exists and nothing has changed.
 *
 * @param {Profile} profile
 * @param {Artefact[]} artefacts
 */
async function build(profile, artefacts) {
  const out = join(root, "target/wasm", folderOf(profile));
  const before = sources(profile);
  const stale = artefacts.filter(({ name }) => {
    const stamp = join(out, `${name}.stamp`);
    return (
      !existsSync(join(out, `${name}_wasm_bg.wasm`)) || !existsSync(stamp) || readFileSync(stamp, "utf8") !== before
    );
  });
  if (stale.length === 0) return;
  await compile(profile);
  const wasm = compiledWasm(profile);
  const graph = graphOf(wasm);
  mkdirSync(out, { recursive: true });
  const plain = join(compiled(profile), "plain.wasm");
  writeFileSync(plain, withoutSections(wasm, RELOCATIONS));
  const stamp = sources(profile) ?? "";
  const bindgen = (/** @type {"web" | "no-modules"} */ target, /** @type {string[]} */ ...args) =>
    run(wasmBindgenPath, [
      plain,
      "--target",
      target,
      "--out-dir",
      out,
      "--remove-producers-section",
      "--no-demangle",
      ...args,
    ]);
  // Only numbers cross this boundary: www/core/instance.js is all the JavaScript it needs, without a table of
  // JavaScript objects.
  const numbersOnly = folderOf(profile) !== "orders" && profile !== "workbooks";
  if (numbersOnly) bindgen("web", "--out-name", "core", "--no-typescript");
  for (const { name, exports } of stale) {
    const [made, script, types] = ["_bg.wasm", ".js", ".d.ts"].map((end) => join(out, `${name}_wasm${end}`));
    if (numbersOnly) {
      for (const text of [script, types]) writeFileSync(text, "");
    } else {
      bindgen("no-modules", "--out-name", `${name}_wasm`);
      writeFileSync(script, factory(withoutOthers(readFileSync(script, "utf8"), exports)));
      appendFileSync(
        types,
        factoryTypes(profile === "workbooks" ? ["Workbook"] : ["Orders", "Surveys", "Subscriptions", "Events"]),
      );
    }
    const bound = readFileSync(numbersOnly ? join(out, "core_bg.wasm") : made);
    writeFileSync(made, await cutOut(bound, { graph, exports, numbersOnly }));
    appendFileSync(script, `export const wasmURL = new URL("${name}_wasm_bg.wasm", import.meta.url);\n`);
    appendFileSync(types, `/** Where the wasm is. */\nexport const wasmURL: URL;\n`);
    writeFileSync(join(out, `${name}.stamp`), stamp);
  }
  for (const rest of ["core.js", "core_bg.wasm"]) rmSync(join(out, rest), { force: true });
}

/** Sections with relocations; other tools would take a module with them for an unlinked object file. */
export const RELOCATIONS = /^(linking|reloc\..*)$/;

/** @param {Profile} profile */
function compile(profile) {
  const { cargo, features, rustflags, memory } = profiles[profile];
  const target = ["--target", "wasm32-unknown-unknown", "--target-dir", targetOf(profile)];
  // Paths of the build machine must not reach visitors, and two builds must be identical.
  const remap = `--remap-path-prefix=${process.env.CARGO_HOME ?? join(homedir(), ".cargo")}=cargo`;
  return start("cargo", ["build", "--quiet", "--lib", ...target, "--profile", cargo, ...features], {
    RUSTFLAGS: `${rustflags} -C link-arg=--max-memory=${memory} -C link-arg=--emit-relocs ${remap}`.trim(),
  });
}

/**
 * wasm-bindgen's script without the classes and functions that an artefact does not export.
 *
 * @param {string} script
 * @param {Artefact["exports"]} exports
 */
function withoutOthers(script, exports) {
  const isLeftOut = (/** @type {string} */ name) =>
    exports(name) === undefined || exports(`__wbg_${name.toLowerCase()}_free`) === undefined;
  const leftOut = [...script.matchAll(/^ {4}exports\.(\w+) = \1;$/gm)].map(([, name]) => name).filter(isLeftOut);
  for (const name of leftOut) {
    const declared = new RegExp(`^ {4}(?:class|function) ${name}\\b[^]*?^ {4}exports\\.${name} = ${name};\\n`, "m");
    const finalised = new RegExp(`^ {4}const ${name}Finalization = [^]*?;\\n`, "m");
    script = script.replace(declared, "").replace(finalised, "");
  }
  return script;
}

/**
 * wasm-bindgen's script as a function: each call creates an instance with its own memory, handles and caches. As a
 * module it would hold one instance for all, and a trap in one analysis would break the others.
 *
 * @param {string} script
 */
const factory = (script) => `export function instantiate(module) {
${script}
return { core: wasm_bindgen, memory: wasm_bindgen.initSync({ module }).memory };
}
`;

/** @param {string[]} names of the classes it exports */
const factoryTypes = (names) => `
export type Core = typeof wasm_bindgen;
${names.map((name) => `export type ${name} = wasm_bindgen.${name};`).join("\n")}
/** Creates a separate instance. */
export function instantiate(module: WebAssembly.Module): { core: Core, memory: WebAssembly.Memory };
`;

/** @param {string} id of the calculator that the whole core stands in for */
function standIn(id) {
  const out = join(root, "target/wasm/calculators");
  const whole = `export * from "./calculators_wasm.js";\n`;
  for (const type of ["js", "d.ts"]) writeFileSync(join(out, `${id}_wasm.${type}`), whole);
  rmSync(join(out, `${id}.stamp`), { force: true });
}
