/**
 * Prints www/core/sql/statuses.js: the words of order statuses for SQL, from the analyser's decision table in
 * src/orders/detect/vocabulary/statuses.rs.
 */
import { readFileSync } from "node:fs";
import { Failure } from "./run.js";

const path = new URL("../src/orders/detect/vocabulary/statuses.rs", import.meta.url);
const source = readFileSync(path, "utf8").split("#[cfg(test)]")[0];

/** A Rust string literal over several lines. @param {string} text */
const joined = (text) => text.replace(/\\\n\s*/g, "");

const rows = [...source.matchAll(/^ {4}\((Bought|NotBought|Refunded), "\w+", "([^"]*)"\),$/gms)].map(
  ([, meaning, text]) => ({ meaning, phrases: joined(text) }),
);
const constant = (/** @type {string} */ name) => {
  const found = new RegExp(`const ${name}: &str = "([^"]*)";`, "s").exec(source);
  if (!found) throw new Failure(`${name} is missing in ${path.pathname}`);
  return joined(found[1]);
};
const first = rows.findIndex(({ meaning }) => meaning === "NotBought");
const of = (/** @type {string} */ meaning, /** @type {typeof rows} */ from) =>
  from
    .filter((row) => row.meaning === meaning)
    .map(({ phrases }) => phrases)
    .join("|");
// The first row with a matching phrase decides: in part, not bought, given back, bought. Another order would need other
// SQL.
const order = rows.map(({ meaning }) => meaning).join();
if (!/^(Bought,)+(NotBought,)+(Refunded,)+Bought(,Bought)*$/.test(order))
  throw new Failure(`the order of the meanings in ${path.pathname} is not that of www/core/sql/excluded.js`);

// Bought although given back or paid in part; not bought; given back; and the words of the waiting rule.
const words = {
  inPart: of("Bought", rows.slice(0, first)),
  notBought: of("NotBought", rows),
  refunded: of("Refunded", rows),
  negations: constant("NEGATIONS"),
  between: constant("BETWEEN"),
  waiting: constant("WAITING"),
  payment: constant("PAYMENT"),
};
console.log(
  [
    "// Generated from the decision table of statuses in src/orders/detect/vocabulary; `npm run generate` renews it.",
    "",
    "/** Phrases of statuses, separated by bars; a word that ends in * is the beginning of one, * alone is any word. */",
    "export const STATUS_PHRASES = {",
    ...Object.entries(words).map(([name, text]) => {
      const line = `  ${name}: ${JSON.stringify(text)},`;
      return line.length > 120 ? line.replace(": ", ":\n    ") : line;
    }),
    "};",
  ].join("\n"),
);
