/**
 * `npm run check`: formatting, lint rules, types and documentation of Rust and JavaScript; generated files up to date.
 * `-- --write` repairs what it can, `-- --built` uses the package that is built already.
 */
import { checkGenerated } from "./generated.js";
import { install } from "./install.js";
import { command, isStarted, run } from "./run.js";

/** Fails at the first fault; needs the output of `buildAll`. */
function check({ write = false } = {}) {
  run("cargo", ["fmt", ...(write ? [] : ["--check"])]);
  const wasm = ["--target", "wasm32-unknown-unknown"];
  const orders = ["--features", "orders"];
  for (const flags of [["--all-targets"], ["--all-targets", ...orders], wasm, [...wasm, ...orders]]) {
    run("cargo", ["clippy", "--quiet", ...flags, "--", "-D", "warnings"]);
  }
  for (const flags of [["--all-targets"], wasm]) {
    run("cargo", ["clippy", "--quiet", "--package", "regulars-workbooks", ...flags, "--", "-D", "warnings"]);
  }
  // Clippy rejects public items without documentation; this rejects broken links and examples that rustdoc cannot read.
  for (const flags of [orders, [...wasm, ...orders]]) {
    run("cargo", ["doc", "--quiet", "--no-deps", ...flags], { RUSTDOCFLAGS: "-D warnings" });
  }
  checkGenerated(write);
  const biome = ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"];
  run(process.execPath, [...biome, ...(write ? ["--write"] : []), "."]);
  run(process.execPath, ["node_modules/typescript/bin/tsc"]);
  run(process.execPath, ["node_modules/cspell/bin.mjs", "lint", "--no-progress", "--no-summary"]);
}

if (isStarted(import.meta.url)) {
  await command(async () => {
    install();
    // Imported here, because these modules need packages that a fresh clone does not have before installation.
    const { checkLocales } = await import("./compare-locales.js");
    await checkLocales();
    if (!process.argv.includes("--built")) await (await import("./build.js")).buildAll();
    check({ write: process.argv.includes("--write") });
  });
}
