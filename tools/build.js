/** `npm run build`: the npm package in dist, the site in build/www. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { install } from "./install.js";
import { everything, locate } from "./overlay.js";
import { command, root, run } from "./run.js";

const dist = join(root, "dist");

/** Modules of the package: those a developer imports, and those started by URL. */
function modules() {
  const list = (/** @type {string} */ folder) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).filter((name) => name.endsWith(".js")) : [];
  const core = list("www/core").filter((name) => /^(regulars|orders|models|.*-worker)\.js$/.test(name));
  return [...core.map((name) => `core/${name}`), ...list("www/elements").map((name) => `elements/${name}`)];
}

/** Bundles the package: shared code in chunks, the wasm in `wasm/` beside, as it is in www/core. */
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
    // In the folder's root, where `new URL("./wasm/…", import.meta.url)` is right.
    chunkNames: "chunk-[hash]",
    minify: true,
    target: "es2022",
    external: ["node:*"],
    logLevel: "warning",
    plugins: [glue],
  });
  for (const name of ["calculators", "orders"]) {
    cpSync(join(root, `target/wasm/${name}/${name}_wasm_bg.wasm`), join(dist, `wasm/${name}_wasm_bg.wasm`));
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
    build.onResolve({ filter: /\/wasm\/\w+\.js$/ }, ({ path, resolveDir }) => {
      const url = resolve(resolveDir, path).slice(join(root, "www").length).replaceAll("\\", "/");
      return { path: locate(url) };
    });
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
  const out = join(root, "build/www");
  rmSync(out, { recursive: true, force: true });
  for (const [url, file] of everything()) cpSync(file, join(out, url));
}

/** Everything there is to build. */
export async function buildAll() {
  const { buildWasm } = await import("./wasm.js");
  buildWasm();
  await buildPackage();
  buildPages();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await command(async () => {
    install();
    await buildAll();
    console.log("\nThe npm package is in dist, the site in build/www.");
  });
}
