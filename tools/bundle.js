/** Bundles the modules of www with esbuild for a release, with the wasm they load. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { metrics } from "../www/core/definitions.js";
import { camel, locales } from "../www/i18n/index.js";
import { nameChunks } from "./chunk-names.js";
import { minifyAll } from "./minify.js";
import { locate } from "./overlay.js";
import { root } from "./run.js";
import { wasmName, writeWasm } from "./wasm-files.js";

/** @typedef {import("esbuild").Plugin} Plugin */
/** @typedef {import("../www/core/definition.js").Definition} Definition */

/** Names of the .js files in a folder of www. @param {string} folder */
const list = (folder) =>
  (existsSync(join(root, "www", folder)) ? readdirSync(join(root, "www", folder)) : []).filter((name) =>
    name.endsWith(".js"),
  );

/** Names of the modules that define an element, such as `nps`. */
export const elements = () =>
  list("elements")
    .filter((name) => /^define\("/m.test(readFileSync(join(root, "www/elements", name), "utf8")))
    .map((name) => name.slice(0, -3));

/** Modules that a worker loads by their addresses, only for files that need them. */
export const readers = () =>
  list("core/tables")
    .filter((name) => name.endsWith("-reader.js"))
    .map((name) => `core/tables/${name}`);

/** Modules of the package, by their paths in www: those that developers import, and those started by URL. */
export const modules = () => [
  ...list("core")
    .filter((name) => /^(regulars|orders|surveys|subscriptions|events|models|\w+-worker)\.js$/.test(name))
    .map((name) => `core/${name}`),
  ...readers(),
  ...elements().map((name) => `elements/${name}.js`),
  "elements/report-file.js",
  "elements/survey-report-file.js",
];

/** Path of a module of www in a release. @param {string} name */
export const released = (name) => name.replace(/^core\//, "");

/** Options that both ways of bundling share. @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  minify: true,
  // Modules are UTF-8 everywhere; an escaped Cyrillic letter would take six bytes instead of two.
  charset: "utf8",
  target: "es2022",
  logLevel: "warning",
  logOverride: { "ignored-bare-import": "silent" },
};

/** @param {string[]} names */
const entries = (names) => names.map((name) => ({ in: `www/${name}`, out: released(name).slice(0, -3) }));

/**
 * Bundles modules, with shared code in chunks, and puts the wasm beside them, where wasm-bindgen's JavaScript expects
 * it.
 *
 * @param {string[]} names
 * @param {string} outdir
 * @returns {Promise<Pick<import("esbuild").Metafile, "outputs">>} which module is in which file
 */
export async function bundle(names, outdir) {
  const { build } = await import("esbuild");
  const isWorker = (/** @type {string} */ name) => /-(worker|reader)\.js$/.test(name);
  // A worker is one file, because other bundlers copy a file named by a URL unchanged. The core as JavaScript is built
  // once.
  await build({
    ...common,
    entryPoints: entries([...names.filter(isWorker), "core/without-wasm.js"]),
    outdir,
    plugins: [glue],
  });
  const javaScriptCore = nameByContent(outdir, "without-wasm.js");
  /** @type {import("esbuild").Metafile["outputs"]} */
  const outputs = {};
  // Calculators share chunks only with each other; sharing with other elements would make many small chunks.
  const isCalculator = (/** @type {string} */ name) =>
    name.startsWith("elements/") && !/\/(orders|survey|subscriptions|engagement|(survey-)?report-file)\.js$/.test(name);
  for (const calculators of [true, false]) {
    const { metafile } = await build({
      ...common,
      entryPoints: entries(names.filter((name) => !isWorker(name) && isCalculator(name) === calculators)),
      // Elements never run in Node.
      define: /** @type {Record<string, string>} */ (calculators ? { process: "undefined" } : {}),
      outdir,
      splitting: true,
      // Chunks are in the folder's root, where `new URL("./orders-worker.js", import.meta.url)` resolves.
      chunkNames: "chunk-[hash]",
      metafile: true,
      plugins: [
        glue,
        beside(javaScriptCore),
        languages,
        copies,
        definitions,
        styles,
        // Analysers share the charts with calculators, but nothing else.
        ...(calculators ? [withBase] : []),
      ],
    });
    Object.assign(outputs, metafile.outputs);
  }
  const named = nameChunks(outputs, outdir);
  writeWasm(outdir);
  await minifyMore(outdir);
  return { outputs: named };
}

/** The core as JavaScript is already minified by its own tool and would take terser many minutes. */
const TOO_LONG = /\bwithout-wasm-\w+\.js$/;

/**
 * terser saves four percent after esbuild.
 *
 * @param {string} outdir
 */
export async function minifyMore(outdir) {
  const modules = readdirSync(join(root, outdir), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js") && !TOO_LONG.test(name))
    .map((name) => ({ file: join(root, outdir, name), text: readFileSync(join(root, outdir, name), "utf8") }));
  const small = await minifyAll(modules.map(({ text }) => text));
  for (const [index, { file }] of modules.entries()) writeFileSync(file, small[index]);
}

/**
 * Bundles each module into one file with everything in it, including the wasm.
 *
 * @param {string[]} names
 * @param {string} outdir
 */
export async function bundleInline(names, outdir) {
  const { build } = await import("esbuild");
  await build({
    ...common,
    entryPoints: entries(names),
    outdir,
    plugins: [atOnce([inlineGlue, languages, definitions, styles])],
  });
}

/**
 * Imports statically what modules otherwise load later, so that a single file contains it and needs no code to load it.
 *
 * @param {Plugin[]} plugins that read modules before
 * @returns {Plugin}
 */
const atOnce = (plugins) => ({
  name: "at once",
  setup(build) {
    const withAll = (/** @type {string} */ text) => {
      /** @type {string[]} */
      const imports = [];
      const at = (/** @type {string} */ whole, /** @type {string} */ path) => {
        if (path.endsWith("/without-wasm.js")) return whole;
        imports.push(`import * as later${imports.length} from "${path}";`);
        return `Promise.resolve(later${imports.length - 1})`;
      };
      // An `import()` in a comment is followed by a type.
      const code = text.replace(/\bimport\("([^"]+)"\)(?!\.[A-Z])/g, at);
      return imports.join("") + code;
    };
    /** @type {typeof build.onLoad} */
    const onLoad = (options, read) =>
      build.onLoad(options, async (args) => {
        const found = await read(args);
        return typeof found?.contents === "string" ? { ...found, contents: withAll(found.contents) } : found;
      });
    for (const { setup } of plugins) setup({ ...build, onLoad });
    build.onLoad({ filter: /\/www\/.*\.js$/ }, ({ path }) => ({ contents: withAll(readFileSync(path, "utf8")) }));
  },
});

/**
 * Bundles a module with the core as JavaScript instead of the wasm, for bundlers that copy no files. The core remains a
 * separate module, which the package has anyway.
 *
 * @param {string} name
 * @param {string} outdir a folder below that of the core
 */
export async function bundleWithoutWasm(name, outdir) {
  const { build } = await import("esbuild");
  const core = readdirSync(join(root, outdir, "..")).find((file) => TOO_LONG.test(file));
  /** @type {Plugin} */
  const plain = {
    name: "without wasm",
    setup(build) {
      resolveGlue(build);
      build.onResolve({ filter: /\/without-wasm\.js$/ }, () => ({ path: `../${core}`, external: true }));
      build.onLoad({ filter: /\/instance\.js$/ }, () => ({
        contents: `import * as core from "./without-wasm.js"; export const instantiate = async () => core;`,
        resolveDir: join(root, "www/core"),
      }));
      build.onLoad({ filter: /_wasm\.js$/ }, () => ({ contents: "export const wasmURL = new Uint8Array();" }));
    },
  };
  await build({ ...common, entryPoints: entries([name]), outdir, plugins: [plain, copies, definitions, styles] });
}

/** Minifies style sheets in modules. @type {Plugin} */
const styles = {
  name: "styles",
  setup(build) {
    build.onLoad({ filter: /style\.js$/ }, async ({ path }) => {
      const text = readFileSync(path, "utf8");
      const [whole, css] = text.match(/const css = `([^`]*)`/) ?? [];
      if (!whole) return { contents: text };
      const { code } = await build.esbuild.transform(css, { loader: "css", minify: true, target: "es2022" });
      // esbuild keeps the spaces in values of custom properties, conditions and shorthands.
      const small = code.trim().replace(/([:,]) | ?(\/) ?/g, "$1$2");
      return { contents: text.replace(whole, () => `const css = ${JSON.stringify(small)}`) };
    });
  },
};

/** Resolves the output of wasm-bindgen as if it were in www/core/wasm. @type {Plugin["setup"]} */
const resolveGlue = (build) => {
  build.onResolve({ filter: /\/(wasm|vendor)\/[\w-]+\.js$/ }, ({ path, resolveDir }) => {
    const url = resolve(resolveDir, path).slice(join(root, "www").length).replaceAll("\\", "/");
    return { path: locate(url) };
  });
};

/** @type {Plugin} */
const glue = {
  name: "glue",
  setup(build) {
    resolveGlue(build);
    build.onResolve({ filter: /\/vendor\// }, ({ path }) => ({ path: locate(path.replace(/^.*(?=\/vendor\/)/, "")) }));
    build.onLoad({ filter: /_wasm\.js$/ }, ({ path }) => {
      if (path.endsWith("without_wasm.js")) return undefined;
      // Elements and the reader of workbooks are one folder below the wasm. Without `./` some bundlers look for a
      // package.
      const up = /(calculators|models|orders|surveys|logs)_wasm\.js$/.test(path) ? "./" : "../";
      const file = path.replace(/\.js$/, "_bg.wasm");
      return { contents: readFileSync(path, "utf8").replace(/"[\w-]+_bg\.wasm"/, `"${up}${wasmName(file)}"`) };
    });
    // In a release, wasm that our own modules name for their workers is beside them.
    build.onLoad(
      { filter: /\/core\/(models|order-log|surveys|subscriptions|events|table-readers)\.js$/ },
      ({ path }) => ({
        contents: readFileSync(path, "utf8").replace(
          /"\.\/wasm\/([\w-]+_bg\.wasm)"/,
          (_, name) => `"./${wasmName(/** @type {string} */ (locate(`/core/wasm/${name}`)))}"`,
        ),
      }),
    );
  },
};

/**
 * Adds the hash of a file's content to its name.
 *
 * @param {string} outdir
 * @param {string} name
 */
function nameByContent(outdir, name) {
  const path = join(root, outdir, name);
  const hash = createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 8);
  const named = name.replace(".js", `-${hash}.js`);
  renameSync(path, join(root, outdir, named));
  return named;
}

/**
 * Keeps modules that are already separate files external: the core as JavaScript, and the readers, which workers load
 * by their addresses. Every module that loads them is in the folder's root.
 *
 * @param {string} core name of the core as JavaScript
 * @returns {Plugin}
 */
const beside = (core) => ({
  name: "beside",
  setup(build) {
    build.onResolve({ filter: /\/without-wasm\.js$/ }, () => ({ path: `./${core}`, external: true }));
    build.onResolve({ filter: /\/tables\/\w+-reader\.js$/ }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    );
  },
});

/** The same with the wasm embedded as text. @type {Plugin} */
const inlineGlue = {
  name: "inline glue",
  setup(build) {
    resolveGlue(build);
    // Left out: it is three times the size of the rest, and pages that forbid WebAssembly use the bundled modules.
    build.onLoad({ filter: /without-wasm\.js$/ }, () => ({ contents: `throw new Error("not in this file")` }));
    build.onLoad({ filter: /_wasm\.js$/ }, ({ path }) => {
      // One character per byte, low bytes as ASCII: compressed, this is a twentieth larger than the bytes themselves.
      // Hexadecimal digits would be a twelfth larger, and base64, whose characters straddle bytes, a quarter.
      const signs = Array.from(readFileSync(path.replace(/\.js$/, "_bg.wasm")), (byte) => 35 + ((byte + 4) % 256));
      const text = JSON.stringify(String.fromCharCode(...signs));
      const here = /new URL\(['"][\w-]+_bg\.wasm['"], import\.meta\.url\)/g;
      return {
        contents: readFileSync(path, "utf8").replace(
          here,
          () => `Uint8Array.from(${text}, (sign) => sign.charCodeAt() - 39)`,
        ),
      };
    });
  },
};

/**
 * esbuild would resolve the languages of a path with a placeholder itself, but through an additional chunk.
 * @type {Plugin}
 */
const languages = {
  name: "languages",
  setup(build) {
    const hole = /import\(`(\.\.\/i18n\/)\$\{language\}(\/[\w/-]+\.js)`\)/;
    build.onLoad({ filter: /\/www\/elements\/[\w-]+\.js$/, namespace: "file" }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(
        hole,
        (_, before, after) =>
          `({ ${locales.map((language) => `${language}: () => import("${before}${language}${after}")`).join(", ")} })[language]()`,
      ),
    }));
  },
};

/**
 * Gives every importer of these modules its own copy, reduced to the parts it uses: a few lines are not worth a separate
 * file, and a calculator's texts are then in one file with the parts of `common.js` it needs.
 * @type {Plugin}
 */
const copies = {
  name: "copies",
  setup(build) {
    build.onResolve(
      { filter: /\/(core\/links|scale|plural|parse|common|rows-frame|buttons)\.js$/ },
      ({ path, resolveDir, importer }) => ({
        path: `${resolve(resolveDir, path)}?${importer}`,
        namespace: "copies",
        sideEffects: false,
      }),
    );
    build.onLoad({ filter: /.*/, namespace: "copies" }, ({ path }) => {
      const [file] = path.split("?");
      return { contents: readFileSync(file, "utf8"), resolveDir: dirname(file) };
    });
  },
};

/**
 * An element contains only its own definition: first the part that the form needs; the rest comes with a result.
 * @type {Plugin}
 */
const definitions = {
  name: "definitions",
  setup(build) {
    build.onResolve({ filter: /\/core\/definitions\.js$/ }, ({ path, resolveDir, importer }) => ({
      path: resolve(resolveDir, path),
      suffix: `?${basename(importer)}`,
      sideEffects: false,
    }));
    const definitionOf = (/** @type {string} */ name) => metrics.find(({ id }) => id === name);
    build.onLoad({ filter: /\/core\/definitions\.js$/ }, ({ suffix }) => {
      const definition = definitionOf(basename(suffix.slice(1), ".js"));
      return (
        definition && {
          contents: `export const ${camel(definition.id)} = { ...${JSON.stringify(ofForm(definition))}, rest: () => import("definition:${definition.id}") }`,
        }
      );
    });
    build.onResolve({ filter: /^definition:/ }, ({ path }) => ({
      path: path.slice("definition:".length),
      namespace: "definition",
    }));
    build.onLoad({ filter: /.*/, namespace: "definition" }, ({ path }) => {
      const { id, forms, settings, conventions, ...rest } = /** @type {Definition} */ (definitionOf(path));
      return {
        contents: Object.entries(rest)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join("\n"),
      };
    });
  },
};

/**
 * The part of a definition that a form needs: the inputs, and the number of outputs and other parts, which gives the
 * height to reserve for the result.
 *
 * @param {Definition} definition
 */
const ofForm = ({ id, forms, settings, conventions, outputs, formulas, sources }) => ({
  id,
  forms,
  settings,
  conventions,
  outputs: outputs.filter(({ id }, i) => i === 0 || id === "low"),
  formulas: formulas.filter(({ when }) => !when).map(() => ({})),
  sources: sources.map(() => ({})),
});

/**
 * Modules that are loaded later import the calculators' base, which is already loaded. esbuild puts code that the same
 * modules need into one chunk, so the base becomes a chunk of its own.
 * @type {Plugin}
 */
const withBase = {
  name: "with base",
  setup(build) {
    build.onLoad(
      {
        filter:
          /\/www\/(charts\/|elements\/parts\/(live|next|figures|rows-list|rows-sheet|what-if|exports|share|actions|choose|wishes|rewrite|in-sight)\.js$)/,
      },
      ({ path }) => ({
        contents: `import "${join(root, "www/elements/calculator.js")}";\n${readFileSync(path, "utf8")}`,
      }),
    );
  },
};
