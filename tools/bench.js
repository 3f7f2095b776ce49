/**
 * `npm run bench`: times the core natively (criterion) and in the browser. `npm run bench -- orders` runs only the
 * files whose names begin with `orders`.
 *
 * A browser benchmark is a module in bench/ that runs on the served site; bench/package.json lists the other libraries:
 *
 *     export default async function () {
 *       return [{ what: "BG/NBD, 2,357 customers", milliseconds: 4.1, budget: 5 }];
 *     }
 *
 * A module whose name ends in `.node.js` runs in Node and drives the browser: its function gets `{ driver, origin }`.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { installBrowser, start } from "./browser.js";
import { buildAll } from "./build.js";
import { install } from "./install.js";
import { command, Failure, root, run } from "./run.js";
import { serve } from "./serve.js";

/** @typedef {{ what: string, milliseconds: number, budget?: number, [more: string]: unknown }} Row */

const patience = 10 * 60_000;

await command(async () => {
  const chosen = (/** @type {string} */ file) =>
    process.argv.length < 3 || process.argv.slice(2).some((name) => file.startsWith(name));
  const list = (/** @type {string} */ folder, /** @type {string} */ extension) =>
    (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
      .filter((name) => name.endsWith(extension) && chosen(name))
      .map((name) => name.slice(0, -extension.length));

  install();
  for (const name of list("benches", ".rs")) run("cargo", ["bench", "--features", "orders", "--bench", name]);
  const names = list("bench", ".js");
  if (names.length === 0) return;
  installBrowser();
  await buildAll();
  // The other libraries are large and used only here, so the project’s own packages do not include them.
  if (!existsSync(join(root, "bench/node_modules"))) run("npm", ["ci", "--prefix", "bench"]);
  for (const name of names) report(name, await inBrowser(name));
});

/**
 * Runs one module on its own page.
 * @param {string} name
 * @returns {Promise<Row[]>}
 */
async function inBrowser(name) {
  if (!name.endsWith(".node")) {
    const { build } = await import("esbuild");
    const out = join(root, "target/bench");
    const entry = {
      entryPoints: [`bench/${name}.js`],
      outdir: out,
      bundle: true,
      format: /** @type {const} */ ("esm"),
    };
    await build({ absWorkingDir: root, ...entry, external: ["../dist/*"], logLevel: "warning" });
  }
  const made = new Map([
    ["/bench.html", { body: "<!doctype html><title>bench</title>", headers: { "content-security-policy": "" } }],
  ]);
  const folders = ["bench", "dist", "tests/data"].map((folder) => [`/${folder}/`, `${folder}/`]);
  const layers = [["/bench/", "target/bench/"], ...folders];
  const server = await serve({ made, layers });
  const driver = await start("chromium");
  try {
    await driver.manage().setTimeouts({ script: patience });
    await driver.get(`${server.origin}/bench.html`);
    if (name.endsWith(".node")) {
      const { default: bench } = await import(new URL(`../bench/${name}.js`, import.meta.url).href);
      return await bench({ driver, origin: server.origin });
    }
    const answer = await driver.executeAsyncScript(
      `const [name, done] = arguments;
       import("/bench/" + name + ".js")
         .then((bench) => bench.default())
         .then(done, (error) => done(String(error.stack)));`,
      name,
    );
    if (typeof answer === "string") throw new Failure(`bench/${name}.js: ${answer}`);
    return /** @type {Row[]} */ (answer);
  } finally {
    await driver.quit();
    await server.close();
  }
}

/**
 * @param {string} name
 * @param {Row[]} rows
 */
function report(name, rows) {
  console.log(`\nbench/${name}.js, in Chromium`);
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, milliseconds, budget, ...more } of rows) {
    const over = budget && milliseconds > budget ? ", exceeded" : "";
    const notes = Object.entries(more).map(([key, value]) => `, ${key} ${value}`);
    const limit = budget ? `  (budget ${budget}${over})` : "";
    const time = milliseconds.toFixed(milliseconds < 1 ? 4 : 1).padStart(10);
    console.log(`${what.padEnd(width)}  ${time} ms${limit}${notes.join("")}`);
    if (over) process.exitCode = 1;
  }
}
