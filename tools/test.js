/** `npm test`: checks and every test, from a fresh clone on. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { installBrowser } from "./browser.js";
import { check } from "./check.js";
import { install } from "./install.js";
import { Failure, command, root, run } from "./run.js";

await command(async () => {
  install();
  installBrowser();
  const { buildAll } = await import("./build.js");
  const { buildPoison } = await import("./wasm.js");
  await buildAll();
  await buildPoison();

  const steps = [
    check,
    () => run("cargo", ["test"]),
    () => run("cargo", ["test", "--features", "orders"]),
    () => run("cargo", ["test", "--manifest-path", "fuzz/Cargo.toml", "--target-dir", "target"]),
    () => node("tests"),
    () => node("tests/browser"),
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

/** @param {string} folder */
function node(folder) {
  const tests = readdirSync(join(root, folder)).filter((name) => name.endsWith(".test.js"));
  run(process.execPath, ["--test", ...tests.map((name) => join(folder, name))]);
}
