/**
 * `npm run fuzz [seconds] [target …]`: runs the coverage-guided fuzzer on every target, by default for a minute each.
 * Needs a nightly compiler and cargo-fuzz. `npm test` runs the same targets on their seeds with stable Rust.
 */
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ask, command, Failure, root, run } from "./run.js";

await command(async () => {
  const [seconds = "60", ...wanted] = process.argv.slice(2);
  if (!ask("rustup", ["run", "nightly", "rustc", "--version"]))
    throw new Failure("a nightly compiler is missing: rustup toolchain install nightly");
  if (!ask("cargo", ["fuzz", "--version"])) throw new Failure("cargo-fuzz is missing: cargo install cargo-fuzz");
  const targets = readdirSync(join(root, "fuzz/fuzz_targets")).map((name) => name.replace(/\.rs$/, ""));
  for (const target of wanted.length ? wanted : targets) {
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
