/** Builds every app with every bundler into target/consumers; the browser tests start it as a separate process. */
import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const out = join(root, "target/consumers");
const page = (/** @type {string} */ name) => join(here, `app/${name}.html`);

rmSync(out, { recursive: true, force: true });
rmSync(join(here, "node_modules/regulars"), { recursive: true, force: true });
symlinkSync(root, join(here, "node_modules/regulars"), "junction");

/** esbuild leaves `new URL("….wasm")` unchanged, so it gets the modules that contain their wasm. */
async function esbuild() {
  const { build } = await import("esbuild");
  mkdirSync(join(out, "esbuild"), { recursive: true });
  cpSync(page("inline"), join(out, "esbuild/inline.html"));
  await build({ entryPoints: [join(here, "app/inline.js")], outdir: join(out, "esbuild"), bundle: true, format: "esm", splitting: true, minify: true, logLevel: "warning" });
}

/** Rollup without plugins copies no files either. */
async function rollup() {
  const { rollup } = await import("rollup");
  const { nodeResolve } = await import("@rollup/plugin-node-resolve");
  const onwarn = (warning) => {
    throw new Error(warning.message);
  };
  const bundle = await rollup({ input: join(here, "app/inline.js"), plugins: [nodeResolve({ browser: true })], onwarn });
  await bundle.write({ dir: join(out, "rollup"), format: "es" });
  await bundle.close();
  cpSync(page("inline"), join(out, "rollup/inline.html"));
}

/** @param {string} name of the folder @param {(options: object, done: (error: Error | null, stats: any) => void) => unknown} pack */
async function webpackLike(name, pack) {
  const stats = await new Promise((done, fail) =>
    pack({
      mode: "production",
      context: join(here, "app"),
      entry: { plain: "./plain.js" },
      output: { path: join(out, name), module: true, chunkFormat: "module", filename: "[name].js", chunkFilename: "[id].js" },
      experiments: { outputModule: true },
      performance: false,
    }, (error, stats) => (error ? fail(error) : done(stats))),
  );
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
  cpSync(page("plain"), join(out, `${name}/plain.html`));
}

async function vite() {
  const { build } = await import("vite");
  const { svelte } = await import("@sveltejs/vite-plugin-svelte");
  const input = ["plain", "react", "vue", "svelte"].map(page);
  await build({
    root: join(here, "app"),
    base: "./",
    configFile: false,
    logLevel: "warn",
    plugins: [svelte({ configFile: false })],
    define: { __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
    build: { outDir: join(out, "vite"), emptyOutDir: true, target: "es2022", rollupOptions: { input } },
  });
}

await esbuild();
await rollup();
await webpackLike("webpack", (await import("webpack")).default);
await webpackLike("rspack", (await import("@rspack/core")).rspack);
await vite();
