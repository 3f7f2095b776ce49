/**
 * `npm test`: checks and every test, from a fresh clone on. Everything runs in Chromium, and what depends on the engine
 * in Firefox and WebKitGTK too where they are installed; `REGULARS_BROWSERS=all npm test` runs everything in all of them.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { installBrowser, installed } from "./browser.js";
import { check } from "./check.js";
import { install } from "./install.js";
import { command, Failure, root, run } from "./run.js";

/** What runs in engines besides Chromium: calculators, analyzer, elements, hostile pages, policies, traps. */
const everywhere = ["calculators", "csp", "elements", "every-calculator", "frame", "hostile", "orders", "poison"];

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
    () => run("cargo", ["test", "--manifest-path", "fuzz/Cargo.toml", "--target-dir", "target"]),
    () => node("tests"),
    () => node("tests/browser"),
    ...others.map((engine) => () => node("tests/browser", everywhere, { REGULARS_BROWSERS: engine })),
  ];
  // All of them, so that one failure does not hide the next; the last lines are a runner's own.
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

/** @param {string} folder @param {string[]} [names] of the tests, all unless given @param {Record<string, string>} [env] */
function node(folder, names, env) {
  const there = readdirSync(join(root, folder)).filter((name) => name.endsWith(".test.js"));
  const tests = there.filter((name) => !names || names.includes(name.replace(/\.test\.js$/, "")));
  run(process.execPath, ["--test", ...tests.map((name) => join(folder, name))], env);
}
