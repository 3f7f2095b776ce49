#!/usr/bin/env bash
# sqlglot keeps the names of some functions from Spark and BigQuery to DuckDB although they mean something else there,
# without a warning: percentile(x, 0.5) of 1, 2, 3 and 10 becomes QUANTILE, which picks 2 (Spark documents the
# interpolated 2.5); dayofweek of a Sunday becomes 0 (Spark and BigQuery: 1), and substring(text, 0, 2) one letter (Spark
# and BigQuery: two). A transpiled query that runs is no proof: this project tests its SQL for BigQuery and Snowflake that
# way and uses none of these. Installs sqlglot 30.30.0 and duckdb 2.0.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install sqlglot==30.30.0 duckdb==2.0.1
"$folder/venv/bin/python" - <<'PY'
import sys

import duckdb
import sqlglot

print(f"sqlglot {sqlglot.__version__}, duckdb {duckdb.__version__}")
expected = {
    ("spark", "percentile(x, 0.5)"): "2",
    ("spark", "dayofweek(DATE '2024-01-07')"): "0",
    ("bigquery", "EXTRACT(DAYOFWEEK FROM DATE '2024-01-07')"): "0",
    ("spark", "substring('C-007', 0, 2)"): "C",
    ("bigquery", "SUBSTR('C-007', 0, 2)"): "C",
}
found = {}
for dialect, call in expected:
    query = sqlglot.transpile(
        f"SELECT {call} FROM orders", read=dialect, write="duckdb", unsupported_level=sqlglot.ErrorLevel.RAISE
    )[0]
    rows = duckdb.execute(f"WITH orders(x) AS (VALUES (1), (2), (3), (10)) {query}").fetchall()
    found[dialect, call] = str(rows[0][0])
    print(f"{dialect}: {call} -> {query}: {rows[0][0]}")
sys.exit(0 if found == expected else "the behaviour has changed")
PY
