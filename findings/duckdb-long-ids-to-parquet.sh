#!/usr/bin/env bash
# DuckDB 2 reads ids of 19 and more digits from CSV exactly, as HUGEINT, but writes HUGEINT to Parquet as DOUBLE: a file
# converted by COPY (FROM 'orders.csv') TO 'orders.parquet' has one customer where there were three, without an error. The
# same holds for sum() of whole numbers. CSV and DECIMAL(38, 0) keep the digits. This project's guide loads orders into
# DuckDB and takes Parquet as well: such ids have to be cast to text first. Installs duckdb 2.0.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install duckdb==2.0.1
printf 'customer,amount\n12345678901234567890,10\n12345678901234567891,20\n12345678901234567892,30\n' > orders.csv
venv/bin/python - <<'PY'
import sys

import duckdb

database = duckdb.connect()
database.execute("COPY (FROM 'orders.csv') TO 'orders.parquet'")
database.execute("COPY (SELECT customer::DECIMAL(38, 0) AS customer FROM 'orders.csv') TO 'decimals.parquet'")
print(f"duckdb {duckdb.__version__}")
found = {}
for name in ("orders.csv", "orders.parquet", "decimals.parquet"):
    query = f"SELECT any_value(typeof(customer)), COUNT(DISTINCT customer), MIN(customer)::TEXT FROM '{name}'"
    found[name] = database.execute(query).fetchone()
    print(f"{name}: type, customers, first id {found[name]}")
as_seen = [row[:2] for row in found.values()] == [("HUGEINT", 3), ("DOUBLE", 1), ("DECIMAL(38,0)", 3)]
sys.exit(0 if as_seen else "the behaviour has changed")
PY
