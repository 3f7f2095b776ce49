#!/usr/bin/env bash
# hyparquet makes every DECIMAL a double, also one without a fraction: three Steam-like ids of 17 digits in a DECIMAL(38,
# 0) silently become one and the same number, while a BIGINT beside it keeps its digits as a bigint. Snowflake and
# Oracle write whole numbers to Parquet as such decimals. This project reads Parquet by hyparquet, and one customer more
# or less is what it counts. Installs duckdb 2.0.1, which writes the file, and hyparquet 1.33.0 from npm in a temporary
# folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install duckdb==2.0.1
venv/bin/python - <<'PY'
import duckdb

ids = "SELECT 76561198000000000 + i AS id FROM range(1, 4) t(i)"
duckdb.execute(f"COPY (SELECT id::DECIMAL(38, 0) AS exact, id::BIGINT AS whole FROM ({ids})) TO 'ids.parquet'")
print(f"duckdb {duckdb.__version__}:", duckdb.sql("SELECT exact::TEXT, whole FROM 'ids.parquet'").fetchall())
PY
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund hyparquet@1.33.0
cat > read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";

const rows = await parquetReadObjects({ file: await asyncBufferFromFile("ids.parquet") });
const { version } = JSON.parse(readFileSync("node_modules/hyparquet/package.json", "utf8"));
const different = (name) => new Set(rows.map((row) => String(row[name])));
console.log(`hyparquet ${version}: DECIMAL(38, 0)`, [...different("exact")], "BIGINT", [...different("whole")]);
process.exit(different("exact").size === 1 && different("whole").size === 3 ? 0 : 1);
JS
node read.mjs
