/** Libraries that pages load, each bundled into one module in target/vendor with only the parts in use. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.js";

/** The functions used from hyparquet. Brotli is left out, because its dictionary alone is larger than the rest. */
const HYPARQUET = `export { parquetMetadataAsync, parquetRead } from "hyparquet";
export { gunzip } from "hyparquet-compressors/src/gzip.js";
export { decompressLz4, decompressLz4Raw } from "hyparquet-compressors/src/lz4.js";
export { decompress as decompressZstd } from "fzstd";
`;

/**
 * Leaves out hyparquet's modules for features that tables of orders and answers do not use: geometry, filters,
 * variants.
 *
 * @type {import("esbuild").Plugin}
 */
const withoutRest = {
  name: "without rest",
  setup(build) {
    build.onLoad({ filter: /\/hyparquet\/src\/(wkb|geoparquet|bloom|xxhash|variant)\.js$/ }, ({ path }) => {
      const names = [...readFileSync(path, "utf8").matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)];
      return { contents: names.map(([, name]) => `export function ${name}() {}`).join("\n") };
    });
  },
};

/** Bundles the libraries. */
export async function buildVendor() {
  const { build } = await import("esbuild");
  mkdirSync(join(root, "target/vendor"), { recursive: true });
  await build({
    stdin: { contents: HYPARQUET, resolveDir: root },
    outfile: join(root, "target/vendor/hyparquet.js"),
    bundle: true,
    format: "esm",
    target: "es2022",
    legalComments: "eof",
    plugins: [withoutRest],
    logLevel: "warning",
  });
  writeFileSync(join(root, "target/vendor/hyparquet.d.ts"), HYPARQUET);
}
