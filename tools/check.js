/** `npm run check`: form, lints and types, in Rust and JavaScript, and generated files fresh. */
import { checkGenerated } from "./generated.js";
import { install } from "./install.js";
import { command, isStarted, run } from "./run.js";

/** Fails at the first thing that is not as it should be; needs what `buildAll` makes. */
export function check({ write = false } = {}) {
  run("cargo", ["fmt", ...(write ? [] : ["--check"])]);
  const wasm = ["--target", "wasm32-unknown-unknown"];
  const orders = ["--features", "orders"];
  for (const flags of [["--all-targets"], ["--all-targets", ...orders], wasm, [...wasm, ...orders]]) {
    run("cargo", ["clippy", "--quiet", ...flags, "--", "-D", "warnings"]);
  }
  checkGenerated(write);
  const biome = ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"];
  run(process.execPath, [...biome, ...(write ? ["--write"] : []), "."]);
  run(process.execPath, ["node_modules/typescript/bin/tsc"]);
}

if (isStarted(import.meta.url)) {
  await command(async () => {
    install();
    const { buildAll } = await import("./build.js");
    await buildAll();
    check({ write: process.argv.includes("--write") });
  });
}
