/** Modules of www, as they are released: bundled by esbuild, with the wasm they load. */
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

/** Names in a folder of www that end in .js. @param {string} folder */
const list = (folder) =>
  (existsSync(join(root, "www", folder)) ? readdirSync(join(root, "www", folder)) : []).filter((name) =>
    name.endsWith(".js"),
  );

/** Names of the elements, such as `nps`: those that define one. */
export const elements = () =>
  list("elements")
    .filter((name) => /^define\("/m.test(readFileSync(join(root, "www/elements", name), "utf8")))
    .map((name) => name.slice(0, -3));

/** Modules that a worker loads by their addresses for the files that need them. */
export const readers = () =>
  list("core/tables")
    .filter((name) => name.endsWith("-reader.js"))
    .map((name) => `core/tables/${name}`);

/** Modules of the package, by their paths in www: those a developer imports, and those started by URL. */
export const modules = () => [
  ...list("core")
    .filter((name) => /^(regulars|orders|surveys|subscriptions|events|models|\w+-worker)\.js$/.test(name))
    .map((name) => `core/${name}`),
  ...readers(),
  ...elements().map((name) => `elements/${name}.js`),
  "elements/report-file.js",
  "elements/survey-report-file.js",
];

/** Where a module of www is in a release. @param {string} name */
export const released = (name) => name.replace(/^core\//, "");

/** What both ways of bundling have in common. @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  minify: true,
  // Modules are UTF-8 everywhere; a Cyrillic letter as an escape would take six bytes instead of two.
  charset: "utf8",
  target: "es2022",
  logLevel: "warning",
  logOverride: { "ignored-bare-import": "silent" },
};

/** @param {string[]} names */
const entries = (names) => names.map((name) => ({ in: `www/${name}`, out: released(name).slice(0, -3) }));

/**
 * Bundles modules with what they share in chunks, and puts the wasm beside them, as wasm-bindgen's JavaScript expects.
 *
 * @param {string[]} names
 * @param {string} outdir
 * @returns {Promise<Pick<import("esbuild").Metafile, "outputs">>} which module is in which file
 */
export async function bundle(names, outdir) {
  const { build } = await import("esbuild");
  const isWorker = (/** @type {string} */ name) => /-(worker|reader)\.js$/.test(name);
  // A worker in one file: other bundlers copy what is named by a URL as it is. The core as JavaScript once for all.
  await build({
    ...common,
    entryPoints: entries([...names.filter(isWorker), "core/without-wasm.js"]),
    outdir,
    plugins: [glue],
  });
  const javaScriptCore = nameByContent(outdir, "without-wasm.js");
  /** @type {import("esbuild").Metafile["outputs"]} */
  const outputs = {};
  // Calculators share with each other alone: chunks for what others share too would be many and small.
  const isCalculator = (/** @type {string} */ name) =>
    name.startsWith("elements/") && !/\/(orders|survey|subscriptions|engagement|(survey-)?report-file)\.js$/.test(name);
  for (const calculators of [true, false]) {
    const { metafile } = await build({
      ...common,
      entryPoints: entries(names.filter((name) => !isWorker(name) && isCalculator(name) === calculators)),
      // There are no elements in Node.
      define: /** @type {Record<string, string>} */ (calculators ? { process: "undefined" } : {}),
      outdir,
      splitting: true,
      // In the folder's root, where `new URL("./orders-worker.js", import.meta.url)` is right.
      chunkNames: "chunk-[hash]",
      metafile: true,
      plugins: [
        glue,
        beside(javaScriptCore),
        languages,
        copies,
        definitions,
        styles,
        // Analysers have pictures, too, but nothing else of a calculator.
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

/** The core as JavaScript, which its own tool has minified, would keep terser busy for many minutes. */
const TOO_LONG = /\bwithout-wasm-\w+\.js$/;

/**
 * terser takes four percent off what esbuild has minified.
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
 * Bundles each module into one file with everything in it, the wasm too.
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
 * Modules that are otherwise loaded later are part of the one file from the start, without the code that starts each of them.
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
      // In comments a type follows.
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
 * Bundles a module with the core as JavaScript instead of the wasm, for bundlers that copy no files. That core stays a
 * module of its own, which the package has anyway.
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

/** Style sheets in modules are made small, too. @type {Plugin} */
const styles = {
  name: "styles",
  setup(build) {
    build.onLoad({ filter: /style\.js$/ }, async ({ path }) => {
      const text = readFileSync(path, "utf8");
      const [whole, css] = text.match(/const css = `([^`]*)`/) ?? [];
      if (!whole) return { contents: text };
      const { code } = await build.esbuild.transform(css, { loader: "css", minify: true, target: "es2022" });
      // In values of custom properties, conditions and shorthands esbuild leaves spaces as they are written.
      const small = code.trim().replace(/([:,]) | ?(\/) ?/g, "$1$2");
      return { contents: text.replace(whole, () => `const css = ${JSON.stringify(small)}`) };
    });
  },
};

/** What wasm-bindgen wrote is imported as if it lay in www/core/wasm. @type {Plugin["setup"]} */
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
      // Elements and the reader of workbooks lie one folder below the wasm. Without a dot some bundlers look for a package.
      const up = /(calculators|models|orders|surveys|logs)_wasm\.js$/.test(path) ? "./" : "../";
      const file = path.replace(/\.js$/, "_bg.wasm");
      return { contents: readFileSync(path, "utf8").replace(/"[\w-]+_bg\.wasm"/, `"${up}${wasmName(file)}"`) };
    });
    // Wasm that our own modules name for their workers lies beside them in a release.
    build.onLoad({ filter: /\/core\/(models|orders|surveys|subscriptions|events|table-readers)\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(
        /"\.\/wasm\/([\w-]+_bg\.wasm)"/,
        (_, name) => `"./${wasmName(/** @type {string} */ (locate(`/core/wasm/${name}`)))}"`,
      ),
    }));
  },
};

/**
 * Puts the hash of its content into a file's name.
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
 * Modules that are files of their own already are not bundled a second time: the core as JavaScript and the readers, which
 * workers load by their addresses. All that load them lie in the folder's root.
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

/** The same with the wasm as text in it. @type {Plugin} */
const inlineGlue = {
  name: "inline glue",
  setup(build) {
    resolveGlue(build);
    // Three times the size of the rest: a page that forbids WebAssembly takes the modules in parts.
    build.onLoad({ filter: /without-wasm\.js$/ }, () => ({ contents: `throw new Error("not in this file")` }));
    build.onLoad({ filter: /_wasm\.js$/ }, ({ path }) => {
      // A sign per byte, the first ones of them ASCII: compressed with the page it is a twentieth over the bytes themselves, where
      // hexadecimal digits are a twelfth over them and base64, whose signs straddle bytes, a quarter.
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
 * esbuild would find the languages of a path with a hole itself, but look them up by a chunk of its own.
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
 * Every importer of these gets a copy of its own, cut down to what it uses: a few lines are no file of their own, and a
 * calculator's words come in one file with the parts of `common.js` it needs.
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
 * An element carries its own definition and not those of all: what a form needs of it; the rest comes with a result.
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
 * What a form needs of a definition: what is typed, and as much of the rest as tells how much room the result will
 * take.
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
 * What is loaded later names the base of the calculators, which is there already: esbuild makes a chunk of what the
 * same modules need, and so the base becomes one.
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
