/** The npm package in dist: modules, single-file elements, types, manifest and hashes. */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { locales } from "../www/i18n/index.js";
import { bundle, bundleInline, bundleWithoutWasm, elements, minifyMore, modules, released } from "./bundle.js";
import { elementProps, markupTypes, RESULTS } from "./element-types.js";
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

/**
 * Builds it.
 *
 * @param {{ smallest?: boolean }} [options] `smallest`: also makes the single files two percent smaller, which takes longer than
 *   all the rest
 */
export async function buildPackage({ smallest = false } = {}) {
  const names = elements();
  const calculators = names.filter((name) => !["orders", "survey", "subscriptions", "engagement"].includes(name));
  rmSync(dist, { recursive: true, force: true });
  const declared = start(process.execPath, [
    "node_modules/typescript/bin/tsc",
    "--project",
    "tools/types.tsconfig.json",
  ]);
  const metafile = await bundle([...modules(), "embed.js", "frame.js"], "dist");
  // A Node program; its modules are beside it in the package.
  write("cli.js", readFileSync(join(root, "www/cli.js"), "utf8").replaceAll('"./core/', '"./'));
  for (const name of ["embed.html", "icon.svg"]) cpSync(join(root, "www", name), join(dist, name));
  await bundleInline(
    calculators.map((name) => `elements/${name}.js`),
    "dist/inline",
  );
  await bundleWithoutWasm("core/regulars.js", "dist/inline");
  if (smallest) await minifyMore("dist/inline");
  write("elements/index.js", names.map((name) => `import "./${name}.js";\n`).join(""));
  write("custom-elements.json", `${JSON.stringify(manifest(names))}\n`);
  preloads(metafile, calculators);
  await declared;
  write("files.json", `${JSON.stringify(Object.fromEntries(names.map((name) => [name, filesOf(name)])))}\n`);
  types(names, calculators);
  dropUnreachableTypes();
  hashes();
}

/**
 * The files of a calculator's first result, by metric and language: those of the form, those of the result, and the
 * wasm. Its heights in rem by the parts hidden: in one column and in two.
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
  const there = new Set(
    readdirSync(dist, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/")),
  );
  const found = new Set([`elements/${name}.js`]);
  for (const file of found) {
    if (!file.endsWith(".js")) continue;
    for (const [named] of readFileSync(join(dist, file), "utf8").matchAll(/(?:[\w-]+\/)*[\w-]+\.(?:js|wasm)\b/g))
      if (there.has(named)) found.add(named);
  }
  return [...found].sort();
}

/**
 * Declarations of an element besides those of its module: its tag, and a calculator's properties.
 *
 * @param {string} name
 * @param {string} module
 * @param {boolean} isCalculator
 */
function ownTypes(name, module, isCalculator) {
  const own = className(name);
  const properties = [
    `import type { ${own}Properties } from "./props.js";`,
    `declare module "../types/${module}" {`,
    // If the element has a method of the same name, such as `before`, the method remains.
    `  interface ${own} extends Omit<${own}Properties, keyof HTMLElement> {}`,
    "}",
  ];
  return [
    `import type {} from "./events.js";`,
    `import type { ${own} } from "../types/${module}";`,
    ...(isCalculator ? properties : []),
    "declare global {",
    `  interface HTMLElementTagNameMap { "regulars-${name}": ${own} }`,
    "}",
    "",
  ].join("\n");
}

/**
 * Adds declarations that tsc does not write, and beside each module a file that points into dist/types.
 *
 * @param {string[]} names
 * @param {string[]} calculators
 */
function types(names, calculators) {
  // tsc declares JavaScript, but does not copy existing declarations.
  cpSync(join(root, "www/core/shapes.d.ts"), join(dist, "types/core/shapes.d.ts"));
  for (const folder of ["calculators", "orders", "workbooks"].map((name) => join(root, "target/wasm", name))) {
    const declared = readdirSync(folder).filter((name) => name.endsWith("_wasm.d.ts"));
    for (const name of declared) cpSync(join(folder, name), join(dist, "types/core/wasm", name));
  }
  // A calculator's setup is internal, and its type would pull in the declarations of all its parts.
  for (const name of calculators) {
    const path = join(dist, `types/elements/${name}.d.ts`);
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text
        .replace(/static override setup: \{[^]*?\n {4}\};/, "static override setup: Setup;")
        .replace("import { RegularsCalculator } from", "import { RegularsCalculator, Setup } from"),
    );
  }
  for (const module of modules()) {
    const path = released(module).replace(/\.js$/, ".d.ts");
    const up = path.includes("/") ? "../" : "./";
    const element = names.find((name) => module === `elements/${name}.js`);
    const known = element && ownTypes(element, module, calculators.includes(element));
    write(path, `export * from "${up}types/${module}";\n${known ?? ""}`);
  }
  write(
    "elements/events.d.ts",
    `import type { ${RESULTS.join(", ")}, RegularsError } from "../types/elements/events.js";
export type { ${RESULTS.join(", ")}, RegularsError };
declare global {
  interface HTMLElementEventMap {
    "regulars-result": CustomEvent<${RESULTS.join(" | ")}>;
    "regulars-error": CustomEvent<RegularsError>;
  }
}
`,
  );
  write("elements/props.d.ts", elementProps(names));
  for (const [name, text] of markupTypes()) {
    write(`${name}.d.ts`, text);
    // The module is empty: types only, for imports that a compiler keeps.
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

/** Never public, even if imported: the texts of the pages, and the output of wasm-bindgen. */
const PRIVATE = /^types\/(i18n\/index|core\/wasm\/\w+)\.d\.ts$/;

/** Shapes of reports and options: always documented. */
const SHAPES = "types/core/shapes.d.ts";

/**
 * Removes declarations that no public one refers to, half of tsc's output, and the comments of those that only other
 * declarations refer to.
 */
function dropUnreachableTypes() {
  const declared = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".d.ts"));
  const reached = new Set(declared.filter((name) => !name.startsWith("types/")));
  /** Modules imported by an entry. */
  const direct = new Set([SHAPES]);
  /** Names of types imported from private declarations. @type {Map<string, Set<string>>} */
  const wanted = new Map();
  for (const name of reached) {
    if (PRIVATE.test(name)) continue;
    const text = readFileSync(join(dist, name), "utf8");
    for (const [, path, one] of text.matchAll(/["'](\.{1,2}\/[^"']+)\.js["'](?:\)\.(\w+))?/g)) {
      const target = posix.join(posix.dirname(name), `${path}.d.ts`);
      reached.add(target);
      if (!name.startsWith("types/")) direct.add(target);
      const several = new RegExp(`import type \\{([^}]*)\\} from "${path}\\.js"`).exec(text)?.[1].match(/\w+/g) ?? [];
      wanted.set(target, new Set([...(wanted.get(target) ?? []), ...(one ? [one] : []), ...several]));
    }
  }
  for (const name of declared) {
    if (!reached.has(name)) rmSync(join(dist, name));
    else if (name.startsWith("types/") && !direct.has(name) && !PRIVATE.test(name))
      write(name, readFileSync(join(dist, name), "utf8").replace(/\n?[ \t]*\/\*\*[^]*?\*\//g, ""));
    else if (PRIVATE.test(name))
      write(name, [...(wanted.get(name) ?? [])].map((type) => `export type ${type}<_ = unknown> = any;\n`).join(""));
    if (reached.has(name)) indentByOne(name);
  }
}

/** Indents declarations by one space instead of four, or two as shapes are: 0.8 kB of the package. @param {string} name */
function indentByOne(name) {
  const width = name === SHAPES ? 2 : 4;
  const text = readFileSync(join(dist, name), "utf8");
  write(
    name,
    text.replace(/^ +/gm, (spaces) => " ".repeat(Math.floor(spaces.length / width) + (spaces.length % width))),
  );
}

/** Hashes for `integrity` of the modules that a page or an import names. */
function hashes() {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js") && !/^chunk-/.test(name))
    .map((name) => name.replaceAll("\\", "/"));
  const hash = (/** @type {string} */ name) =>
    `sha384-${createHash("sha384")
      .update(readFileSync(join(dist, name)))
      .digest("base64")}`;
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const hashed = Object.fromEntries(files.sort().map((name) => [name, hash(name)]));
  write("sri.json", `${JSON.stringify({ version, files: hashed }, null, 1)}\n`);
}
