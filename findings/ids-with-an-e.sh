#!/usr/bin/env bash
# Ids of digits around an E, such as 12E4567, are numbers to DuckDB, Polars, PyArrow, d3.autoType and uDSV, and too large
# ones: each of them becomes infinity, so that a whole file has one customer or one product, without a warning. pandas and
# PapaParse (dynamicTyping) keep the text. This project's ids are text as written, and its warehouse SQL takes what the
# table holds: such a column has to be loaded as text. Installs duckdb 2.0.1, polars 2.1.0, pyarrow 26.0.1 and pandas
# 2.3.3, d3-dsv 3.0.1, udsv 0.7.3 and papaparse 5.7.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf 'customer,amount\n12E4567,10\n12E4568,20\n10E1234,30\n' > orders.csv
python3 -m venv venv
venv/bin/pip --quiet install duckdb==2.0.1 polars==2.1.0 pyarrow==26.0.1 pandas==2.3.3
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund d3-dsv@3.0.1 udsv@0.7.3 papaparse@5.7.1
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import duckdb
import pandas
import polars
import pyarrow.csv

found = {
    "duckdb": [row[0] for row in duckdb.sql("SELECT customer FROM 'orders.csv'").fetchall()],
    "polars": polars.read_csv("orders.csv")["customer"].to_list(),
    "pyarrow": pyarrow.csv.read_csv("orders.csv")["customer"].to_pylist(),
    "pandas": pandas.read_csv("orders.csv")["customer"].tolist(),
}
for name, ids in found.items():
    print(name, version(name), ids)
sys.exit(0 if [len(set(ids)) for ids in found.values()] == [1, 1, 1, 3] else "the behaviour has changed")
PY
cat > read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { autoType, csvParse } from "d3-dsv";
import papaparse from "papaparse";
import { inferSchema, initParser } from "udsv";

const text = readFileSync("orders.csv", "utf8");
const found = {
  d3: csvParse(text, autoType),
  udsv: initParser(inferSchema(text)).typedObjs(text),
  papaparse: papaparse.parse(text, { header: true, dynamicTyping: true, skipEmptyLines: true }).data,
};
const ids = Object.entries(found).map(([name, rows]) => [name, rows.map(({ customer }) => customer)]);
for (const [name, list] of ids) console.log(name, list);
process.exit(ids.map(([, list]) => new Set(list).size).join() === "1,1,3" ? 0 : 1);
JS
node read.mjs
