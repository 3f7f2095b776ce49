/** `npm run build`: the npm package in dist, the site in build/www. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { install } from "./install.js";
import { everything, locate } from "./overlay.js";
import { command, isStarted, root, run } from "./run.js";
import { words } from "./words.js";

const dist = join(root, "dist");

/** Modules of the package: those a developer imports, and those started by URL. */
function modules() {
  const list = (/** @type {string} */ folder) =>
    (existsSync(join(root, "www", folder)) ? readdirSync(join(root, "www", folder)) : [])
      .filter((name) => name.endsWith(".js"))
      .map((name) => `${folder}/${name}`);
  const core = list("core").filter((name) => /\/(regulars|orders|models|\w+-worker)\.js$/.test(name));
  const elements = list("elements").filter((name) => /^define\("/m.test(readFileSync(join(root, "www", name), "utf8")));
  return [...core, ...elements];
}

/** Bundles the package: shared code in chunks, the wasm beside them, as wasm-bindgen's JavaScript expects it. */
export async function buildPackage() {
  const { build } = await import("esbuild");
  rmSync(dist, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: modules().map((name) => ({
      in: `www/${name}`,
      out: name.replace(/^core\//, "").replace(/\.js$/, ""),
    })),
    outdir: "dist",
    bundle: true,
    format: "esm",
    splitting: true,
    // In the folder's root, where `new URL("./orders-worker.js", import.meta.url)` is right.
    chunkNames: "chunk-[hash]",
    minify: true,
    target: "es2022",
    external: ["node:*"],
    logLevel: "warning",
    plugins: [glue, definitions, words],
  });
  for (const folder of ["calculators", "orders"].map((name) => join(root, "target/wasm", name))) {
    for (const name of readdirSync(folder)) if (name.endsWith("_bg.wasm")) cpSync(join(folder, name), join(dist, name));
  }
  types();
}

/**
 * What wasm-bindgen wrote is imported as if it lay in www/core/wasm.
 * @type {import("esbuild").Plugin}
 */
const glue = {
  name: "glue",
  setup(build) {
    build.onResolve({ filter: /\/wasm\/[\w-]+\.js$/ }, ({ path, resolveDir }) => {
      const url = resolve(resolveDir, path).slice(join(root, "www").length).replaceAll("\\", "/");
      return { path: locate(url) };
    });
  },
};

/**
 * Every importer gets a copy of its own, so that an element carries its definition and not those of all.
 * @type {import("esbuild").Plugin}
 */
const definitions = {
  name: "definitions",
  setup(build) {
    build.onResolve({ filter: /\/definitions\.js$/ }, ({ path, resolveDir, importer }) => ({
      path: resolve(resolveDir, path),
      suffix: `?${basename(importer)}`,
      sideEffects: false,
    }));
  },
};

/** Declarations from the JSDoc; beside each module one that points into dist/types. */
function types() {
  run(process.execPath, ["node_modules/typescript/bin/tsc", "--project", "tools/types.tsconfig.json"]);
  for (const name of modules()) {
    const out = join(dist, name.replace(/^core\//, "").replace(/\.js$/, ".d.ts"));
    const depth = name.startsWith("core/") ? "./" : "../";
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, `export * from "${depth}types/${name}";\n`);
  }
}

/** The site, ready for any static host. */
export function buildPages() {
  run(process.execPath, ["tools/site.js"]);
  const out = join(root, "build/www");
  rmSync(out, { recursive: true, force: true });
  for (const [url, file] of everything()) cpSync(file, join(out, url));
}

/** Everything there is to build. */
export async function buildAll() {
  const { buildWasm } = await import("./wasm.js");
  await buildWasm();
  await buildPackage();
  buildPages();
}

if (isStarted(import.meta.url)) {
  await command(async () => {
    install();
    await buildAll();
    console.log("\nThe npm package is in dist, the site in build/www.");
  });
}
