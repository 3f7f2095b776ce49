/**
 * `npm run coverage`: lines of the core covered by native tests, by folder; fails below 95% in any. Needs
 * cargo-llvm-cov. src/wasm is not counted, because only JavaScript tests reach it.
 */
import { relative } from "node:path";
import { ask, command, Failure, root, run } from "./run.js";

const LEAST = 95;

/** @typedef {{ filename: string, summary: { lines: { count: number, covered: number } } }} File */

await command(async () => {
  if (!ask("cargo", ["llvm-cov", "--version"]))
    throw new Failure("cargo-llvm-cov is missing: cargo install cargo-llvm-cov && rustup component add llvm-tools");
  run("cargo", ["llvm-cov", "clean", "--workspace"]);
  run("cargo", ["llvm-cov", "--quiet", "--no-report", "--features", "orders"]);
  const report = ask("cargo", ["llvm-cov", "report", "--json", "--summary-only"]);
  if (!report) throw new Failure("cargo llvm-cov report failed");
  /** @type {Map<string, { count: number, covered: number }>} */
  const folders = new Map();
  for (const {
    filename,
    summary: { lines },
  } of /** @type {File[]} */ (JSON.parse(report).data[0].files)) {
    const path = relative(root, filename).replaceAll("\\", "/");
    const share = ((100 * lines.covered) / lines.count).toFixed(1).padStart(5);
    if (lines.covered < lines.count) console.log(`${share}%  ${path}`);
    const folder = /^src\/(\w+)\//.exec(path)?.[1];
    if (!folder) continue;
    const sum = folders.get(folder) ?? { count: 0, covered: 0 };
    folders.set(folder, { count: sum.count + lines.count, covered: sum.covered + lines.covered });
  }
  console.log("");
  for (const [folder, { count, covered }] of folders) {
    const share = (100 * covered) / count;
    console.log(`${share.toFixed(1).padStart(5)}%  src/${folder}, ${covered} of ${count} lines`);
    if (share < LEAST) process.exitCode = 1;
  }
});
