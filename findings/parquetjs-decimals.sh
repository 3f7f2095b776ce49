#!/usr/bin/env bash
# parquetjs (the maintained @dsnp/parquetjs) writes DECIMAL amounts down to the next cent below what was given: 19.99 is
# 19.98 in the file, 4.35 is 4.34, 1.15 is 1.14, as it cuts 1998.9999…; DuckDB reads the same. With at most nine digits
# it stores eight bytes for an amount, as the format allows, but reads four: its own reader gives every row but the
# first another row's amount, or 0, and loses the last half. Ids from unsigned columns come negative (4294967295 is −1).
# There is no warning. This project reads Parquet by hyparquet, which reads both: files written by parquetjs are no
# reference for amounts. Installs @dsnp/parquetjs 1.8.8 (the package of 1.9.3 came without its code) and hyparquet
# 1.33.0 from npm and duckdb 2.0.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install duckdb==2.0.1
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund @dsnp/parquetjs@1.8.8 hyparquet@1.33.0
venv/bin/python -c "import duckdb; duckdb.execute(\"COPY (SELECT 4294967295::UINTEGER AS id) TO 'ids.parquet'\")"
cat > run.cjs <<'JS'
const { ParquetReader, ParquetSchema, ParquetWriter } = require("@dsnp/parquetjs");
const { readFileSync } = require("node:fs");
const amounts = [19.99, 4.35, -0.29, 1.15, 12.5];
async function read(name, column) {
  const reader = await ParquetReader.openFile(name);
  const cursor = reader.getCursor();
  const values = [];
  for (let row = await cursor.next(); row; row = await cursor.next()) values.push(row[column]);
  await reader.close();
  return values;
}
(async () => {
  const { parquetReadObjects } = await import("hyparquet");
  const found = {};
  console.log("written:", amounts);
  for (const precision of [18, 9]) {
    const schema = new ParquetSchema({ amount: { type: "DECIMAL", precision, scale: 2 } });
    const writer = await ParquetWriter.openFile(schema, `${precision}.parquet`);
    for (const amount of amounts) await writer.appendRow({ amount });
    await writer.close();
    found[precision] = await read(`${precision}.parquet`, "amount");
    const { buffer } = new Uint8Array(readFileSync(`${precision}.parquet`));
    const other = (await parquetReadObjects({ file: buffer })).map(({ amount }) => amount);
    console.log(`${precision} digits: parquetjs reads`, found[precision], "hyparquet reads", other);
  }
  found.id = (await read("ids.parquet", "id"))[0];
  const { buffer } = new Uint8Array(readFileSync("ids.parquet"));
  const [{ id }] = await parquetReadObjects({ file: buffer });
  console.log("id 4294967295: parquetjs reads", found.id, "hyparquet reads", id);
  const as = (values) => JSON.stringify(values);
  const cut = as(found[18]) === as([19.98, 4.34, -0.29, 1.14, 12.5]);
  const moved = as(found[9]) === as([19.98, 0, 4.34, 0, -0.29]);
  if (!cut || !moved || found.id !== -1) throw new Error("the behaviour has changed");
})();
JS
node run.cjs
venv/bin/python - <<'PY'
import sys

import duckdb

for digits in (18, 9):
    amounts = [str(amount) for (amount,) in duckdb.execute(f"SELECT amount FROM '{digits}.parquet'").fetchall()]
    print(f"duckdb {duckdb.__version__} reads of {digits} digits:", amounts)
    if amounts != ["19.98", "4.34", "-0.29", "1.14", "12.50"]:
        sys.exit("the behaviour has changed")
PY
