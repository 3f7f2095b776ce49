#!/usr/bin/env bash
# Polars rounds a text that has more decimals than its DECIMAL column half to even, DuckDB half away from zero, both
# silently: amounts 0.125 and 0.375 read as DECIMAL(9, 2) are 0.12 and 0.38 in Polars, 0.13 and 0.38 in DuckDB. Doubles
# that Polars casts to decimals go the same way. Sums of many small amounts then differ between two tools over one file.
# This project rounds amounts to four decimals, halves away from zero, in its reader and in its SQL. Installs polars 2.1.0
# and duckdb 2.0.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install polars==2.1.0 duckdb==2.0.1
printf 'amount\n0.125\n0.375\n' > orders.csv
venv/bin/python - <<'PY'
import sys

import duckdb
import polars

cents = polars.Decimal(9, 2)
found = {
    "polars, read as decimals": polars.read_csv("orders.csv", schema_overrides={"amount": cents})["amount"],
    "polars, texts cast": polars.read_csv("orders.csv", infer_schema=False)["amount"].cast(cents),
    "polars, doubles cast": polars.read_csv("orders.csv")["amount"].cast(cents),
    "duckdb, texts cast": [
        row[0] for row in duckdb.sql("SELECT amount::DECIMAL(9, 2) FROM read_csv('orders.csv', all_varchar = true)").fetchall()
    ],
}
print(f"polars {polars.__version__}, duckdb {duckdb.__version__}")
found = {name: [str(amount) for amount in amounts] for name, amounts in found.items()}
for name, amounts in found.items():
    print(f"{name}: {amounts}")
even, away = ["0.12", "0.38"], ["0.13", "0.38"]
sys.exit(0 if list(found.values()) == [even, even, even, away] else "the behaviour has changed")
PY
