/** What is written from the table of metrics: `npm run check` compares, `npm run check -- --write` renews. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, ask, root } from "./run.js";

/** File, what `examples/definitions.rs` prints for it, and the lines around it where it is only a part. */
const generated = [
  { file: "www/core/definitions.js", kind: "js" },
  { file: "README.md", kind: "markdown", from: "<!-- metrics -->\n", to: "<!-- /metrics -->" },
];

/**
 * Fails naming the files that are not what the table of metrics says, or writes them.
 * @param {boolean} write
 */
export function checkGenerated(write) {
  const stale = generated.filter(({ file, kind, from = "", to = "" }) => {
    const text = ask("cargo", ["run", "--quiet", "--example", "definitions", "--", kind]);
    if (!text) throw new Failure("cargo run --example definitions failed");
    const path = join(root, file);
    const old = readFileSync(path, "utf8");
    const start = from ? old.indexOf(from) + from.length : 0;
    const end = to ? old.indexOf(to) : old.length;
    const fresh = `${old.slice(0, start)}${text}\n${old.slice(end)}`;
    if (write && fresh !== old) writeFileSync(path, fresh);
    return fresh !== old;
  });
  if (stale.length === 0) return;
  const names = stale.map(({ file }) => file).join(", ");
  if (write) console.log(`renewed: ${names}`);
  else throw new Failure(`not what the table of metrics says: ${names}; \`npm run check -- --write\` renews it.`);
}
