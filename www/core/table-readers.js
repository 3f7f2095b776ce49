// Readers that only few files need, each loaded with the first such file.

/** @import { Loader, ReaderName } from "./tables/open.js" */

/** @typedef {Record<ReaderName | "wasm", string>} Addresses where readers and the wasm of workbooks are */

/**
 * Addresses of the readers for a worker: bundlers copy a worker unchanged, so it cannot use relative addresses.
 *
 * @returns {Addresses}
 */
export const readerAddresses = () => ({
  json: new URL("./tables/json-reader.js", import.meta.url).href,
  markup: new URL("./tables/markup-reader.js", import.meta.url).href,
  parquet: new URL("./tables/parquet-reader.js", import.meta.url).href,
  spss: new URL("./tables/spss-reader.js", import.meta.url).href,
  workbook: new URL("./tables/workbook-reader.js", import.meta.url).href,
  wasm: new URL("./wasm/workbooks_wasm_bg.wasm", import.meta.url).href,
});

/** Loads a reader in a page or in Node, where bundlers split modules. @type {Loader["load"]} */
export function load(name) {
  switch (name) {
    case "json":
      return import("./tables/json-reader.js");
    case "markup":
      return import("./tables/markup-reader.js");
    case "parquet":
      return import("./tables/parquet-reader.js");
    case "spss":
      return import("./tables/spss-reader.js");
    default:
      return import("./tables/workbook-reader.js");
  }
}
