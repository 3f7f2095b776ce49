/** What is written from the table of metrics and from what it computes: `npm run check` compares, `npm run check -- --write` renews. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, Failure, root } from "./run.js";

const definitions = (/** @type {string} */ kind) => ["cargo", "run", "--quiet", "--example", "definitions", "--", kind];

/** File, the program that prints it, and the lines around it where it is only a part. */
const generated = [
  { file: "www/core/definitions.js", print: definitions("js") },
  { file: "docs/metrics.md", print: definitions("markdown"), from: "<!-- metrics -->\n", to: "<!-- /metrics -->" },
  { file: "docs/accuracy.md", print: [process.execPath, "tools/accuracy.js"] },
];

/**
 * Fails naming the files that are not what their programs print, or writes them.
 * @param {boolean} write
 */
export function checkGenerated(write) {
  const stale = generated.filter(({ file, print: [program, ...args], from = "", to = "" }) => {
    const text = ask(program, args);
    if (!text) throw new Failure(`${args.join(" ")} failed`);
    const path = join(root, file);
    const old = existsSync(path) ? readFileSync(path, "utf8") : "";
    const start = from ? old.indexOf(from) + from.length : 0;
    const end = to ? old.indexOf(to) : old.length;
    const fresh = `${old.slice(0, start)}${text}\n${old.slice(end)}`;
    if (write && fresh !== old) writeFileSync(path, fresh);
    return fresh !== old;
  });
  if (stale.length === 0) return;
  const names = stale.map(({ file }) => file).join(", ");
  if (write) console.log(`renewed: ${names}`);
  else throw new Failure(`not what they should be: ${names}; \`npm run check -- --write\` renews it.`);
}
