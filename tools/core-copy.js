/**
 * The unbundled core for Node: a copy of www/core with the compiled artefacts where its imports look for them.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./run.js";

/** @returns {{ load: (module: string) => Promise<any>, remove: () => void }} */
export function copyCore() {
  const folder = mkdtempSync(join(tmpdir(), "regulars-core-"));
  cpSync(join(root, "www/core"), join(folder, "core"), { recursive: true });
  cpSync(join(root, "target/wasm/orders"), join(folder, "core/wasm"), { recursive: true });
  return {
    load: (module) => import(pathToFileURL(join(folder, "core", module)).href),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
