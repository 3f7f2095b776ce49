/** The site as visitors see it: www with the generated files on top. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.js";

/** URL prefix → folder; the first folder that has the file wins. */
const layers = [
  ["/core/wasm/", "target/wasm/calculators/"],
  ["/core/wasm/", "target/wasm/orders/"],
  ["/core/wasm/", "target/wasm/workbooks/"],
  ["/core/vendor/", "target/vendor/"],
  ["/data/", "tests/data/"],
  ["/regulars/", "dist/"],
  ["/regulars/", "build/"],
  ["/vendor/fflate/", "node_modules/fflate/esm/"],
  ["/", "target/site/"],
  ["/", "www/"],
];

/** Decides whether visitors can request a file: the generated folders contain others too. */
const published = (/** @type {string} */ url) =>
  !(url.startsWith("/core/wasm/") && !/_wasm(_bg\.wasm|\.js)$/.test(url)) &&
  !(url.startsWith("/data/") && !url.endsWith("-sample.csv")) &&
  !/^\/regulars\/(www|types)\//.test(url) &&
  !(url.startsWith("/vendor/") && !url.endsWith("/browser.js"));

/**
 * The file for a path of the site.
 * @param {string} path
 * @param {string[][]} [more] layers searched first
 */
export function locate(path, more = []) {
  const url = path.endsWith("/") ? `${path}index.html` : path;
  if (url.split("/").includes("..")) return undefined;
  for (const [prefix, folder] of [...more, ...layers]) {
    if (!url.startsWith(prefix) || !published(url)) continue;
    const file = join(root, folder, url.slice(prefix.length));
    if (existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}
