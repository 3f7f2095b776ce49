/**
 * `npm test`: all checks and tests, also from a fresh clone. Every browser test runs in Chromium; those that depend on
 * the engine also run in Firefox and WebKitGTK where installed. `REGULARS_BROWSERS=all npm test` runs all in every
 * engine.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { installBrowser, installed } from "./browser.js";
import { check } from "./check.js";
import { install } from "./install.js";
import { command, Failure, root, run } from "./run.js";

/** Tests that depend on the engine and therefore also run outside Chromium. */
const everywhere = [
  "calculators",
  "csp",
  "elements",
  "every-calculator",
  "files",
  "frame",
  "hostile",
  "orders",
  "poison",
];

await command(async () => {
  install();
  installBrowser();
  const { buildAll } = await import("./build.js");
  const { buildPoison } = await import("./wasm.js");
  await buildAll();
  await buildPoison();

  const others = process.env.REGULARS_BROWSERS ? [] : installed().filter((engine) => engine !== "chromium");
  const steps = [
    check,
    () => run("cargo", ["test"]),
    () => run("cargo", ["test", "--features", "orders"]),
    () => run("cargo", ["test", "--package", "regulars-workbooks", "--package", "encoding_rs"]),
    () => run("cargo", ["test", "--manifest-path", "fuzz/Cargo.toml", "--target-dir", "target"]),
    () => node("tests"),
    () => node("tests/browser"),
    ...others.map((engine) => () => node("tests/browser", everywhere, { REGULARS_BROWSERS: engine })),
  ];
  // Every step runs, so that one failure does not hide the next.
  for (const step of steps) {
    try {
      step();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      console.error(`\n${error.message}`);
      process.exitCode = 1;
    }
  }
});

/**
 * @param {string} folder
 * @param {string[]} [names] of the tests, all unless given
 * @param {Record<string, string>} [env]
 */
function node(folder, names, env) {
  const there = readdirSync(join(root, folder)).filter((name) => name.endsWith(".test.js"));
  const tests = there.filter((name) => !names || names.includes(name.replace(/\.test\.js$/, "")));
  run(process.execPath, ["--test", ...tests.map((name) => join(folder, name))], env);
}
