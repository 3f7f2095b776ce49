#!/usr/bin/env bash
# uDSV, a fast CSV reader in JavaScript, settles a column's type by its first rows and forces later values into it: among
# numbers the id C-7 becomes NaN, among yes and no “declined” is false, and so is “Y” where the first was “y”. A column
# with “true” and “yes” is read as false and true. None is reported, and the row stays with a wrong answer. This project
# decides by the whole column and lists what it could not read. Installs udsv 0.7.3 from npm in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund udsv@0.7.3
cat > read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { inferSchema, initParser } from "udsv";

const { version } = JSON.parse(readFileSync("node_modules/udsv/package.json", "utf8"));
const read = (values) => {
  const text = `row,value\n${values.map((value, row) => `${row},${value}`).join("\n")}\n`;
  return initParser(inferSchema(text)).typedObjs(text).map(({ value }) => value);
};
const twelve = (value) => Array(12).fill(value);
const found = {
  "7 twelve times, C-7": read([...twelve(7), "C-7"]).at(-1),
  "yes twelve times, declined": read([...twelve("yes"), "declined"]).at(-1),
  "y twelve times, Y": read([...twelve("y"), "Y"]).at(-1),
  "true, yes": read(["true", "yes"]).join(),
};
console.log(`udsv ${version}: last value of`, found);
process.exit(Object.values(found).map(String).join() === "NaN,false,false,false,true" ? 0 : 1);
JS
node read.mjs
