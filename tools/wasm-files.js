/** The wasm files of a release, named by their content, so that JavaScript of one build never loads wasm of another. */
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "./run.js";

/**
 * Name of a wasm file in a release, such as `nps-3f9a1c2b.wasm`.
 *
 * @param {string} path of the file that tools/wasm.js made, such as `…/nps_wasm_bg.wasm`
 */
export function wasmName(path) {
  const hash = createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 8);
  return `${basename(path).replace("_wasm_bg.wasm", "")}-${hash}.wasm`;
}

/** Copies all wasm files into a folder. @param {string} outdir */
export function writeWasm(outdir) {
  for (const folder of ["calculators", "orders", "workbooks"].map((name) => join(root, "target/wasm", name))) {
    for (const name of readdirSync(folder).filter((name) => name.endsWith("_bg.wasm")))
      cpSync(join(folder, name), join(root, outdir, wasmName(join(folder, name))));
  }
}
