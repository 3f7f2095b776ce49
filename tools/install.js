/** Installs what the build needs and is missing. Only Node's own modules: it runs before any package is there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask, Failure, root, run } from "./run.js";

const wasmTarget = "wasm32-unknown-unknown";

/** Packages, the compiler's wasm target and components, and the wasm-bindgen command. */
export function install() {
  packages();
  compiler();
  wasmBindgen();
}

/** `npm ci`, unless exactly what the lock file names is there. */
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
    throw new Failure("Rust is needed: install it from https://rustup.rs, then run this again.");
  }
  const needs = (/** @type {string[]} */ ...args) => {
    if (!ask("rustup", ["--version"])) {
      throw new Failure(`This Rust was not installed by rustup; add what \`rustup ${args.join(" ")}\` would.`);
    }
    run("rustup", args);
  };
  const library = ask("rustc", ["--print", "target-libdir", "--target", wasmTarget]);
  if (!library || !existsSync(library)) needs("target", "add", wasmTarget);
  if (!ask("cargo", ["clippy", "--version"])) needs("component", "add", "clippy");
  if (!ask("cargo", ["fmt", "--version"])) needs("component", "add", "rustfmt");
}

/** Where the wasm-bindgen command of this project is. */
export const wasmBindgenPath = join(root, "target/tools/bin/wasm-bindgen");

/** The command must be of exactly the library's version; Cargo.lock names it. */
function wasmBindgen() {
  const lock = readFileSync(join(root, "Cargo.lock"), "utf8");
  const version = /name = "wasm-bindgen"\nversion = "(.+)"/.exec(lock)?.[1];
  if (!version) throw new Failure("Cargo.lock names no wasm-bindgen");
  if (ask(wasmBindgenPath, ["--version"]) === `wasm-bindgen ${version}`) return;
  console.log(`\nCompiling wasm-bindgen ${version} into target/tools: once, a few minutes.`);
  // Not --locked: its published lock file may name a yanked package.
  const args = ["wasm-bindgen-cli", "--version", version, "--bin", "wasm-bindgen", "--root", "target/tools"];
  run("cargo", ["install", "--quiet", "--force", ...args]);
}
