/**
 * `npm run reproduce`: builds the package again from the sources in another folder and fails unless both `dist` folders
 * are identical byte for byte. Anyone with the same compiler can repeat it.
 */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install } from "./install.js";
import { ask, command, Failure, root, run } from "./run.js";

/** Path → hash of every file. @param {string} folder */
function hashesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(
    names.sort().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}

await command(async () => {
  install();
  const { buildAll } = await import("./build.js");
  await buildAll();
  const first = hashesIn(join(root, "dist"));

  const second = mkdtempSync(join(tmpdir(), "regulars-built-in-a-second-folder-"));
  try {
    const tracked = ask("git", ["ls-files", "-z"]);
    if (!tracked) throw new Failure("git ls-files failed: this command copies the files of a git clone");
    // Both builds share the tools; only the results must be new.
    for (const path of [...tracked.split("\0").filter(Boolean), "node_modules", "target/tools"]) {
      cpSync(join(root, path), join(second, path), { recursive: true, verbatimSymlinks: true });
    }
    run(process.execPath, [join(second, "tools/build.js")]);
    const other = hashesIn(join(second, "dist"));
    const names = [...new Set([...first.keys(), ...other.keys()])];
    const different = names.filter((name) => first.get(name) !== other.get(name));
    if (different.length)
      throw new Failure(`${different.length} of ${names.length} files differ: ${different.join(", ")}`);
    const all = createHash("sha256")
      .update([...first].map(([name, hash]) => `${hash}  ${name}\n`).join(""))
      .digest("hex");
    console.log(`\n${names.length} files, identical in both folders. sha256 of their hashes: ${all}`);
  } finally {
    rmSync(second, { recursive: true, force: true });
  }
});
