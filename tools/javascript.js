/**
 * The calculators' core as JavaScript, by binaryen's wasm2js, for pages whose policy forbids WebAssembly. It is the
 * same Rust, without two features that wasm2js cannot express: the table of references to JavaScript objects, and
 * functions with two results.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { wasmBindgenPath } from "./install.js";
import { withoutSections } from "./reachable.js";
import { Failure, root, start } from "./run.js";
import { compiledWasm } from "./wasm.js";

const folder = join(root, "target/wasm/calculators");
const out = join(folder, "without_wasm.js");

/** Replaces features that the compiler may use and JavaScript may lack. */
const features = ["bulk-memory", "bulk-memory-opt", "sign-ext", "nontrapping-float-to-int", "mutable-globals"].map(
  (name) => `--enable-${name}`,
);
const lowering = [
  "--remove-unused-module-elements",
  "--llvm-memory-copy-fill-lowering",
  "--signext-lowering",
  "--llvm-nontrapping-fptoint-lowering",
  "-Os",
];

/** Builds it when the core has changed. */
export async function buildJavaScript() {
  const stamp = join(folder, "without.stamp");
  const hash = createHash("sha256")
    .update(readFileSync(join(folder, "calculators_wasm_bg.wasm")))
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest("hex");
  if (existsSync(out) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;

  const work = join(root, "target/wasm/javascript");
  mkdirSync(work, { recursive: true });
  const plain = join(work, "plain.wasm");
  // Without the section of target features, wasm-bindgen assumes that the target has none.
  writeFileSync(plain, withoutSections(compiledWasm("calculators"), /^(linking|reloc\..*|target_features)$/));
  await start(wasmBindgenPath, [
    plain,
    "--target",
    "bundler",
    "--no-typescript",
    "--out-dir",
    work,
    "--out-name",
    "core",
  ]);
  writeFileSync(plain, await withoutObjects(readFileSync(join(work, "core_bg.wasm"))));
  const tool = (/** @type {string} */ name, /** @type {string[]} */ ...args) =>
    start(process.execPath, [join(root, "node_modules/binaryen/bin", name), ...args]);
  await tool("wasm-opt", ...features, ...lowering, plain, "-o", plain);
  await tool("wasm2js", "-Os", plain, "-o", join(work, "core.js"));
  writeFileSync(out, asModule(readFileSync(join(work, "core.js"), "utf8")));
  writeFileSync(
    out.replace(/\.js$/, ".d.ts"),
    "/** A new instance's exports. */\nexport function instantiate(): any;\n",
  );
  rmSync(work, { recursive: true });
  writeFileSync(stamp, hash);
}

/** Exports that www/core/without-wasm.js calls. */
const EXPORTS = ["memory", "evaluate", "__wbindgen_malloc", "__wbindgen_free", "__wbindgen_add_to_stack_pointer"];

/**
 * Keeps the exports that are called and removes the table of references to JavaScript objects: only numbers cross this
 * boundary.
 *
 * @param {Uint8Array} wasm
 */
async function withoutObjects(wasm) {
  const { default: binaryen } = await import("binaryen");
  const module = binaryen.readBinary(wasm);
  const exported = Array.from({ length: module.getNumExports() }, (_, index) =>
    binaryen.getExportInfo(module.getExportByIndex(index)),
  );
  for (const { name } of exported) if (!EXPORTS.includes(name)) module.removeExport(name);
  module.runPasses(["remove-unused-module-elements"]);
  const small = module.emitBinary();
  module.dispose();
  return small;
}

/** Exports a function that creates an instance, instead of one instance created on import. @param {string} text */
function asModule(text) {
  const end = text.indexOf("var retasmFunc =");
  if (end < 0 || /^import /m.test(text)) throw new Failure("the output of wasm2js has an unexpected form");
  return `${text.slice(0, end)}export const instantiate = () => asmFunc({});\n`;
}
