/**
 * Installs whatever the build lacks. Imports only Node’s own modules, because it runs before any package is installed.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask, Failure, root, run } from "./run.js";

const wasmTarget = "wasm32-unknown-unknown";

/** Installs the packages, the compiler’s wasm target and components, and the wasm-bindgen command. */
export function install() {
  packages();
  compiler();
  wasmBindgen();
}

/** Runs `npm ci` unless every package has the version of the lock file. */
export function packages() {
  /** @typedef {Record<string, { version: string, optional?: boolean }>} Packages */
  const read = (/** @type {string} */ file) =>
    /** @type {Packages} */ (
      existsSync(join(root, file)) ? JSON.parse(readFileSync(join(root, file), "utf8")).packages : {}
    );
  const present = read("node_modules/.package-lock.json");
  const stale = Object.entries(read("package-lock.json")).some(
    ([path, { version, optional }]) => path && !optional && present[path]?.version !== version,
  );
  if (stale) run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
}

function compiler() {
  if (!ask("cargo", ["--version"])) {
    throw new Failure("Rust is missing: install it from https://rustup.rs, then run this command again.");
  }
  const needs = (/** @type {string[]} */ ...args) => {
    if (!ask("rustup", ["--version"])) {
      throw new Failure(`This Rust does not come from rustup; install the equivalent of \`rustup ${args.join(" ")}\`.`);
    }
    run("rustup", args);
  };
  const library = ask("rustc", ["--print", "target-libdir", "--target", wasmTarget]);
  if (!library || !existsSync(library)) needs("target", "add", wasmTarget);
  if (!ask("cargo", ["clippy", "--version"])) needs("component", "add", "clippy");
  if (!ask("cargo", ["fmt", "--version"])) needs("component", "add", "rustfmt");
}

/** Path of this project’s wasm-bindgen command. */
export const wasmBindgenPath = join(root, "target/tools/bin/wasm-bindgen");

/** Compiles the command in exactly the version of the library in Cargo.lock. */
function wasmBindgen() {
  const lock = readFileSync(join(root, "Cargo.lock"), "utf8");
  const version = /name = "wasm-bindgen"\nversion = "(.+)"/.exec(lock)?.[1];
  if (!version) throw new Failure("Cargo.lock has no entry for wasm-bindgen");
  if (ask(wasmBindgenPath, ["--version"]) === `wasm-bindgen ${version}`) return;
  console.log(`\nCompiling wasm-bindgen ${version} into target/tools; this happens once and takes a few minutes.`);
  // Not --locked: the published lock file may contain a yanked package.
  const args = ["wasm-bindgen-cli", "--version", version, "--bin", "wasm-bindgen", "--root", "target/tools"];
  // Little optimised, because compiling it takes longer than its few runs.
  const env = { CARGO_PROFILE_RELEASE_OPT_LEVEL: "1", CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16" };
  run("cargo", ["install", "--quiet", "--force", ...args], env);
}
