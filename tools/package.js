/** The npm package in dist: modules, single-file elements, types, manifest and hashes. */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { locales } from "../www/i18n/index.js";
import { bundle, bundleInline, elements, modules, released } from "./bundle.js";
import { elementProps, reactTypes, svelteTypes } from "./element-types.js";
import { heights } from "./heights.js";
import { className, manifest } from "./manifest.js";
import { paintFiles, resultFiles } from "./preloads.js";
import { root, start } from "./run.js";
import { wasmName } from "./wasm-files.js";

const dist = join(root, "dist");

/** @param {string} path in dist @param {string} text */
function write(path, text) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
}

export async function buildPackage() {
  const names = elements();
  const calculators = names.filter((name) => !["orders", "survey", "subscriptions", "engagement"].includes(name));
  rmSync(dist, { recursive: true, force: true });
  const declared = start(process.execPath, [
    "node_modules/typescript/bin/tsc",
    "--project",
    "tools/types.tsconfig.json",
  ]);
  const metafile = await bundle([...modules(), "embed.js", "frame.js"], "dist");
  // A program of Node, whose modules lie beside it in the package.
  write("cli.js", readFileSync(join(root, "www/cli.js"), "utf8").replaceAll('"./core/', '"./'));
  for (const name of ["embed.html", "icon.svg"]) cpSync(join(root, "www", name), join(dist, name));
  await bundleInline(["core/regulars.js", ...calculators.map((name) => `elements/${name}.js`)], "dist/inline");
  write("elements/index.js", names.map((name) => `import "./${name}.js";\n`).join(""));
  write("custom-elements.json", `${JSON.stringify(manifest(names), null, 1)}\n`);
  preloads(metafile, calculators);
  await declared;
  write("files.json", `${JSON.stringify(Object.fromEntries(names.map((name) => [name, filesOf(name)])))}\n`);
  types(names);
  hashes();
}

/**
 * The files of a calculator's first result, by metric and language: those of the form, those of the result, the wasm. Its
 * heights in rem by the parts hidden: in a column, and where it has two.
 *
 * @param {Pick<import("esbuild").Metafile, "outputs">} metafile
 * @param {string[]} calculators
 */
function preloads(metafile, calculators) {
  const known = heights();
  const [ofForm, ofResult] = [paintFiles(metafile, "dist"), resultFiles(metafile, "dist")];
  const ofMetric = (/** @type {string} */ name) => {
    const module = `elements/${name}.js`;
    const files = (/** @type {string} */ language) => {
      const form = [module, ...ofForm(module, language)];
      return { form, result: ofResult(module, language).filter((file) => !form.includes(file)) };
    };
    const wasm = wasmName(join(root, `target/wasm/calculators/${name}_wasm_bg.wasm`));
    const languages = Object.fromEntries(locales.map((language) => [language, files(language)]));
    return { wasm, languages, heights: known[name] };
  };
  write("preload.json", `${JSON.stringify(Object.fromEntries(calculators.map((name) => [name, ofMetric(name)])))}\n`);
}

/** Every file an element may load, in any language; a site that copies these has all it needs. @param {string} name */
function filesOf(name) {
  const there = new Set(readdirSync(dist));
  const found = new Set([`elements/${name}.js`]);
  for (const file of found) {
    if (!file.endsWith(".js")) continue;
    for (const [named] of readFileSync(join(dist, file), "utf8").matchAll(/[\w-]+\.(js|wasm)/g))
      if (there.has(named)) found.add(named);
  }
  return [...found].sort();
}

/**
 * Adds to what tsc declares, and writes beside each module a file that points into dist/types.
 *
 * @param {string[]} names
 */
function types(names) {
  // tsc declares JavaScript; what is declared already it leaves where it is.
  cpSync(join(root, "www/core/shapes.d.ts"), join(dist, "types/core/shapes.d.ts"));
  for (const folder of ["calculators", "orders", "workbooks"].map((name) => join(root, "target/wasm", name))) {
    const declared = readdirSync(folder).filter((name) => name.endsWith("_wasm.d.ts"));
    for (const name of declared) cpSync(join(folder, name), join(dist, "types/core/wasm", name));
  }
  for (const module of modules()) {
    const path = released(module).replace(/\.js$/, ".d.ts");
    const up = path.includes("/") ? "../" : "./";
    const element = names.find((name) => module === `elements/${name}.js`);
    const known =
      element &&
      `import type {} from "./events.js";
import type { ${className(element)} } from "../types/${module}";
declare global {
  interface HTMLElementTagNameMap { "regulars-${element}": ${className(element)} }
}
`;
    write(path, `export * from "${up}types/${module}";\n${known ?? ""}`);
    if (path === "regulars.d.ts" || (element && !/^(orders|survey|subscriptions|engagement)$/.test(element)))
      write(`inline/${path}`, `export * from "${up}../${path.replace(/\.d\.ts$/, ".js")}";\n`.replace("./../", "../"));
  }
  write(
    "elements/events.d.ts",
    `import type { OrdersResult, RegularsError, RegularsResult } from "../types/elements/events.js";
export type { OrdersResult, RegularsError, RegularsResult };
declare global {
  interface HTMLElementEventMap {
    "regulars-result": CustomEvent<RegularsResult | OrdersResult>;
    "regulars-error": CustomEvent<RegularsError>;
  }
}
`,
  );
  write("elements/props.d.ts", elementProps(names));
  for (const [name, text] of Object.entries({ react: reactTypes(names), svelte: svelteTypes(names) })) {
    write(`${name}.d.ts`, text);
    // Types only; the module is there for an import that a compiler keeps.
    write(`${name}.js`, "export {};\n");
  }
  write(
    "elements/index.d.ts",
    [
      ...names.map((name) => `export { ${className(name)} } from "./${name}.js";`),
      `export type * from "./events.js";`,
      "",
    ].join("\n"),
  );
}

/** Hashes of all files, for `<script integrity>`. */
function hashes() {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(js|wasm)$/.test(name))
    .map((name) => name.replaceAll("\\", "/"));
  const hash = (/** @type {string} */ name) =>
    `sha384-${createHash("sha384")
      .update(readFileSync(join(dist, name)))
      .digest("base64")}`;
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const hashed = Object.fromEntries(files.sort().map((name) => [name, hash(name)]));
  write("sri.json", `${JSON.stringify({ version, files: hashed }, null, 1)}\n`);
}
