#!/usr/bin/env bash
# With cast, csv-parse turns every hexadecimal value into the number 0: a subtraction says that it is a number,
# parseFloat() then reads as far as the x. Ids such as 0x1A4F, those of crypto wallets among them, become one
# customer, 0, without a warning; so do 0b and 0o before digits. One would expect the text, as PapaParse and
# csvtojson keep it, or the number behind it, which d3.autoType gives. This project's ids are text as written. Installs
# csv-parse 7.0.3, papaparse 5.7.1, csvtojson 2.0.14 and d3-dsv 3.0.1 from npm in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund csv-parse@7.0.3 papaparse@5.7.1 csvtojson@2.0.14 d3-dsv@3.0.1
cat > read.mjs <<'JS'
import { parse } from "csv-parse/sync";
import csvtojson from "csvtojson";
import { autoType, csvParse } from "d3-dsv";
import Papa from "papaparse";

const text = "customer,amount\n0x1A4F,10\n0x1A50,20\n0xBEEF,30\n0b11,40\n";
const customers = (rows) => rows.map(({ customer }) => customer);
const found = {
  "csv-parse": customers(parse(text, { columns: true, cast: true })),
  papaparse: customers(Papa.parse(text.trim(), { header: true, dynamicTyping: true }).data),
  csvtojson: customers(await csvtojson({ checkType: true }).fromString(text)),
  "d3-dsv": customers(csvParse(text, autoType)),
};
for (const [name, ids] of Object.entries(found)) console.log(name, ids);
const asSeen = found["csv-parse"].every((id) => id === 0) && found.papaparse.every((id) => typeof id === "string");
if (!asSeen) throw new Error("the behaviour has changed");
JS
node read.mjs
