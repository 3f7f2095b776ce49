/**
 * Files generated from the table of metrics and from its results. `npm run generate` renews them. The build rejects
 * stale declarations, and `npm run check` rejects any stale file.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, Failure, root } from "./run.js";

/**
 * @typedef {object} Generated
 * @prop {string} file
 * @prop {string[]} print the program that prints it
 * @prop {string} [from] the line before, where it is only a part of the file
 * @prop {string} [to] the line after
 */

const definitions = (/** @type {string} */ kind) => ["cargo", "run", "--quiet", "--example", "definitions", "--", kind];

/** Printed by the compiled table of metrics; the build needs them. @type {Generated[]} */
const declared = [
  { file: "www/core/definitions.js", print: definitions("js") },
  { file: "docs/metrics.md", print: definitions("markdown"), from: "<!-- metrics -->\n", to: "<!-- /metrics -->" },
  { file: "www/core/sql/statuses.js", print: [process.execPath, "tools/statuses.js"] },
  { file: "www/core/shapes.d.ts", print: [process.execPath, "tools/shapes.js"] },
];

/** Printed by the built package. @type {Generated[]} */
const computed = [{ file: "docs/accuracy.md", print: [process.execPath, "tools/accuracy.js"] }];

/** @param {Generated} generated @returns {{ old: string, fresh: string }} */
function compare({ file, print: [program, ...args], from = "", to = "" }) {
  const text = ask(program, args);
  if (!text) throw new Failure(`\`${[program, ...args].join(" ")}\` failed; run it to see why`);
  const path = join(root, file);
  const old = existsSync(path) ? readFileSync(path, "utf8") : "";
  const start = from ? old.indexOf(from) + from.length : 0;
  const end = to ? old.indexOf(to) : old.length;
  return { old, fresh: `${old.slice(0, start)}${text}\n${old.slice(end)}` };
}

/** @param {Generated[]} files */
function check(files) {
  const stale = files.filter((generated) => {
    const { old, fresh } = compare(generated);
    return fresh !== old;
  });
  if (stale.length === 0) return;
  throw new Failure(`out of date: ${stale.map(({ file }) => file).join(", ")}; \`npm run generate\` renews it`);
}

/** @param {Generated[]} files */
function write(files) {
  for (const generated of files) {
    const { old, fresh } = compare(generated);
    if (fresh === old) continue;
    writeFileSync(join(root, generated.file), fresh);
    console.log(`renewed: ${generated.file}`);
  }
}

/** Fails with the names of files that differ from the table of metrics. */
export const checkDeclared = () => check(declared);
/** Writes the files that follow from the table of metrics. */
export const writeDeclared = () => write(declared);
/** Fails with the names of the stale files; needs the built package. @param {boolean} renew writes them instead */
export const checkGenerated = (renew) => (renew ? write : check)([...declared, ...computed]);
/** Writes the files that the built package computes. */
export const writeComputed = () => write(computed);
