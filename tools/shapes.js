/**
 * Prints `www/core/shapes.d.ts`: the inputs and outputs of the core, declared by the Rust structs that serde reads and
 * writes.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./run.js";

const HEADER = `// Written from the Rust structs in src/wasm, src/orders, src/surveys, src/subscriptions and src/events by tools/shapes.js: \`npm run check -- --write\` renews it.

export type ModelId = "bg-nbd" | "mbg-nbd" | "pareto-nbd" | "bg-cnbd-k" | "mbg-cnbd-k" | "bg-bb" | "gamma-gamma" | "sbg" | "bdw";

`;

const test = ["every_shape_is_declared_and_documented", "--", "--nocapture"];
const printed = spawnSync("cargo", ["test", "--quiet", "--features", "orders", "--lib", ...test], {
  cwd: root,
  encoding: "utf8",
});
const declarations = /BEGIN\n([^]*)\nEND/.exec(printed.stdout)?.[1];
if (printed.status !== 0 || !declarations) throw new Error(printed.stdout + printed.stderr);
// A single-line comment remains on one line.
const short = declarations.replace(/\/\*\*\n \* (.*)\n \*\//g, "/** $1 */");
const biome = [join(root, "node_modules/@biomejs/biome/bin/biome"), "format", "--stdin-file-path=www/core/shapes.d.ts"];
const formatted = spawnSync(process.execPath, biome, { cwd: root, encoding: "utf8", input: HEADER + short });
if (formatted.status !== 0) throw new Error(formatted.stderr);
console.log(formatted.stdout.trim());
