/** For the release: each calculator gets files with only the words it says, one per language. */
import { basename, join } from "node:path";
import { camel } from "../www/i18n/index.js";
import { locales } from "../www/i18n/load.js";
import { root } from "./run.js";

const folder = join(root, "www/i18n");

/**
 * Gives every module that imports `i18n/load.js` its own copy, whose languages are cut down to `common` and the block
 * named like the importing module. esbuild splits files, not statements, so each cut is a file of its own.
 *
 * @type {import("esbuild").Plugin}
 */
export const words = {
  name: "words",
  setup(build) {
    build.onResolve({ filter: /\/i18n\/load\.js$/ }, ({ importer }) => ({
      path: camel(basename(importer, ".js")),
      namespace: "loaders",
    }));
    build.onLoad({ filter: /.*/, namespace: "loaders" }, ({ path }) => ({
      resolveDir: folder,
      contents: `export const loaders = { ${locales.map((locale) => `${locale}: () => import("words:${locale}:${path}")`).join(", ")} };`,
    }));
    build.onResolve({ filter: /^words:/ }, ({ path }) => ({ path: path.slice("words:".length), namespace: "words" }));
    build.onLoad({ filter: /.*/, namespace: "words" }, ({ path }) => {
      const [locale, block] = path.split(":");
      return { resolveDir: folder, contents: `export { common, ${block} } from "./${locale}.js?${block}";` };
    });
    // The query makes it another module, of which all but the two blocks is left out.
    build.onResolve({ filter: /\.js\?\w+$/ }, ({ path }) => {
      const [file, suffix] = path.split("?");
      return { path: join(folder, file), suffix: `?${suffix}`, sideEffects: false };
    });
  },
};
