// The package with cores of little memory, so that a small file fills it and causes a real trap soon.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const PAGE = 65_536;
const MEMORY_SECTION = 5;

/**
 * A copy of dist whose analyser and models have a lower memory limit.
 *
 * @param {import("node:test").TestContext} t
 * @param {number} megabytes
 * @returns {(module: string) => Promise<any>} imports a module of it
 */
export function withMemory(t, megabytes) {
  const folder = mkdtempSync(join(tmpdir(), "regulars-memory-"));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(dist, folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
  const names = readdirSync(folder).filter((name) => /^(orders|models)-\w+\.wasm$/.test(name));
  for (const name of names) {
    const wasm = readFileSync(join(folder, name));
    writeFileSync(join(folder, name), limited(wasm, (megabytes * 2 ** 20) / PAGE));
  }
  return (module) => import(pathToFileURL(join(folder, module)).href);
}

/**
 * The same module with another memory limit.
 *
 * @param {Uint8Array} wasm
 * @param {number} pages
 */
export function limited(wasm, pages) {
  const bytes = wasm.slice();
  let at = 8; // after the magic number and the version
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const section = bytes[at++];
    const size = number();
    if (section !== MEMORY_SECTION) {
      at += size;
      continue;
    }
    const [count, flags] = [number(), number()];
    if (count !== 1 || (flags & 1) === 0) throw new Error("not one memory with a maximum");
    number(); // its initial size
    const start = at;
    number();
    // The same number of bytes, so that no other section moves.
    for (let place = start; place < at; place++) {
      const last = place === at - 1;
      bytes[place] = (Math.floor(pages / 128 ** (place - start)) & 0x7f) | (last ? 0 : 0x80);
    }
    return bytes;
  }
  throw new Error("no memory");
}
