#!/usr/bin/env bash
# DuckDB keeps a product of two DECIMAL(18, 4) in 64 bits: squares of amounts above about 96,000 stop the query with an
# overflow, although the product has the type DECIMAL(36, 8) and a cast around it asks for 38 digits. Spark and PostgreSQL
# compute them. One digit more in both factors, and DuckDB does too. This project's SQL sums squares of what customers spent:
# its factors are DECIMAL(19, 4). Installs duckdb 2.0.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install duckdb==2.0.1
"$folder/venv/bin/python" - <<'PY'
import sys

import duckdb

print(f"duckdb {duckdb.__version__}")
outcomes = []
for digits in (18, 19):
    query = f"SELECT CAST(x * x AS DECIMAL(38, 8)) FROM (SELECT CAST(100001 AS DECIMAL({digits}, 4)) AS x FROM range(1))"
    try:
        outcome = str(duckdb.execute(query).fetchone()[0])
    except duckdb.Error as error:
        outcome = f"{type(error).__name__}: {str(error)[:90]}"
    outcomes.append(outcome)
    print(f"100001 as DECIMAL({digits}, 4), squared: {outcome}")
if "OutOfRange" not in outcomes[0] or outcomes[1] != "10000200001.00000000":
    sys.exit("the behaviour has changed")
PY
