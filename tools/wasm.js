/** Rust → the two wasm artefacts with their JavaScript, in target/wasm. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { wasmBindgenPath } from "./install.js";
import { root, run } from "./run.js";

/**
 * @typedef {object} Artefact
 * @prop {string} name also the Cargo profile
 * @prop {string[]} features
 * @prop {string} rustflags
 * @prop {string} optimise level of wasm-opt
 */

/** @type {Artefact[]} */
const artefacts = [
  // An embed pays for every byte.
  { name: "calculators", features: [], rustflags: "", optimise: "-Oz" },
  // The analyzer scans files sixteen bytes at a time.
  { name: "orders", features: ["--features", "orders"], rustflags: "-C target-feature=+simd128", optimise: "-O3" },
];

/** Builds what has changed. */
export function buildWasm() {
  for (const artefact of artefacts) build(artefact);
}

/** @param {Artefact} artefact */
function build({ name, features, rustflags, optimise }) {
  const target = ["--target", "wasm32-unknown-unknown", "--target-dir", "target"];
  run("cargo", ["build", "--lib", ...target, "--profile", name, ...features], { RUSTFLAGS: rustflags });

  const compiled = join(root, "target/wasm32-unknown-unknown", name, "regulars.wasm");
  const out = join(root, "target/wasm", name);
  const made = join(out, `${name}_wasm_bg.wasm`);
  const stamp = join(out, "stamp");
  const digest = createHash("sha256").update(readFileSync(compiled)).update(readFileSync(fileURLToPath(import.meta.url))).digest("hex");
  if (existsSync(made) && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;

  const trim = ["--remove-name-section", "--remove-producers-section"];
  const reset = "--experimental-reset-state-function"; // a panic must not be the end of the instance
  run(wasmBindgenPath, [compiled, "--target", "web", "--out-dir", out, "--out-name", `${name}_wasm`, reset, ...trim]);
  // No feature flags: wasm-opt reads the target_features section and must not use more than it names.
  run(process.execPath, ["node_modules/binaryen/bin/wasm-opt", optimise, made, "-o", `${made}.small`]);
  renameSync(`${made}.small`, made);
  writeFileSync(stamp, digest);
}

