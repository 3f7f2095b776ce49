/**
 * `npm run fuzz [seconds] [target …]`: runs the coverage-guided fuzzer on every target, by default for a minute each.
 * Needs a nightly compiler and cargo-fuzz. `npm test` runs the same targets on their seeds with stable Rust.
 */
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ask, command, Failure, root, run } from "./run.js";

/** The target of archives, workbooks, JSON, markup and Parquet, which JavaScript opens: in Node, from the built package. */
const FILES = "files";

/** @param {number} seconds */
async function fuzzFiles(seconds) {
  const { seeds, tryMutation } = await import("../tests/fuzz-files.js");
  const end = Date.now() + seconds * 1000;
  const first = Date.now() % 1e6;
  let number = first;
  for (; Date.now() < end; number++) for (const name of seeds) await tryMutation(name, number);
  console.log(`files: ${(number - first) * seeds.length} mutations, from number ${first}`);
}

await command(async () => {
  const [seconds = "60", ...wanted] = process.argv.slice(2);
  if (wanted.length === 0 || wanted.includes(FILES)) await fuzzFiles(Number(seconds));
  if (wanted.length === 1 && wanted[0] === FILES) return;
  if (!ask("rustup", ["run", "nightly", "rustc", "--version"]))
    throw new Failure("a nightly compiler is missing: rustup toolchain install nightly");
  if (!ask("cargo", ["fuzz", "--version"])) throw new Failure("cargo-fuzz is missing: cargo install cargo-fuzz");
  const targets = readdirSync(join(root, "fuzz/fuzz_targets")).map((name) => name.replace(/\.rs$/, ""));
  for (const target of wanted.length ? wanted.filter((target) => target !== FILES) : targets) {
    const corpus = [`fuzz/corpus/${target}`, `fuzz/seeds/${target}`];
    mkdirSync(join(root, corpus[0]), { recursive: true });
    const limits = [`-max_total_time=${seconds}`, "-timeout=10", "-print_final_stats=1"];
    run("rustup", [
      "run",
      "nightly",
      "cargo",
      "fuzz",
      "run",
      "--features",
      "fuzzer",
      target,
      ...corpus,
      "--",
      ...limits,
    ]);
  }
});
