/**
 * `npm test`: all checks and tests, also from a fresh clone. Every browser test runs in Chromium; those that depend on
 * the engine also run in Firefox and WebKitGTK where installed. `REGULARS_BROWSERS=all npm test` runs all in every
 * engine.
 */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { installBrowser, installed } from "./browser.js";
import { install } from "./install.js";
import { command, Failure, root, start } from "./run.js";

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
  await Promise.all([buildAll(), buildPoison()]);

  const others = process.env.REGULARS_BROWSERS ? [] : installed().filter((engine) => engine !== "chromium");
  // Two at once, because compilers and browsers each leave a processor idle half of the time.
  const code = [
    step(process.execPath, ["tools/check.js", "--built"]),
    step("cargo", ["test", "--no-fail-fast"]),
    step("cargo", ["test", "--no-fail-fast", "--features", "orders"]),
    step("cargo", ["test", "--package", "regulars-workbooks", "--package", "encoding_rs"]),
    step("cargo", ["test", "--manifest-path", "fuzz/Cargo.toml", "--target-dir", "target"]),
    node("tests"),
  ];
  const browsers = [
    node("tests/browser"),
    ...others.map((engine) => node("tests/browser", everywhere, { REGULARS_BROWSERS: engine })),
  ];
  const failures = (await Promise.all([eachStep(code), eachStep(browsers)])).flat();
  if (failures.length > 0) throw new Failure(failures.join("\n"));
  console.log("\nAll checks and tests passed.");
});

/** @typedef {{ name: string, work: () => Promise<void> }} Step */

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @param {string} [name] of the step, the command unless given
 * @returns {Step}
 */
function step(program, args, env, name = [basename(program), ...args].join(" ")) {
  return { name, work: () => start(program, args, env, { together: true }) };
}

/**
 * The tests of a folder.
 *
 * @param {string} folder
 * @param {string[]} [names] of the tests, all unless given
 * @param {Record<string, string>} [env]
 */
function node(folder, names, env) {
  const there = readdirSync(join(root, folder)).filter((name) => name.endsWith(".test.js"));
  const tests = there.filter((name) => !names || names.includes(name.replace(/\.test\.js$/, "")));
  const engine = env?.REGULARS_BROWSERS;
  return step(
    process.execPath,
    ["--test", ...tests.map((name) => join(folder, name))],
    env,
    `tests in ${folder}${engine ? `, ${engine}` : ""}`,
  );
}

/**
 * Runs every step, so that one failure does not hide the next.
 *
 * @param {Step[]} steps
 * @returns {Promise<string[]>} the messages of those that failed
 */
async function eachStep(steps) {
  const failures = [];
  for (const { name, work } of steps) {
    const began = performance.now();
    const seconds = () => Math.round((performance.now() - began) / 1000);
    console.log(`\nrunning: ${name}`);
    try {
      await work();
      console.log(`\npassed in ${seconds()} s: ${name}`);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      console.log(`\nfailed after ${seconds()} s: ${name}`);
      failures.push(`${name}: ${error.message}`);
    }
  }
  return failures;
}
