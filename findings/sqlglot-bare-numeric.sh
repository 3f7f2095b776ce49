#!/usr/bin/env bash
# sqlglot writes BigQuery's NUMERIC (38 digits, nine of them decimals) and PostgreSQL's (any number) as DuckDB's bare
# DECIMAL, which is DECIMAL(18, 3): 1234.56789 becomes 1234.568, and 10^16 does not fit. Spark's bare DECIMAL has no
# decimals, and gets three. There is no warning, even with unsupported_level=RAISE; BIGNUMERIC and types with digits are kept.
# This project tests its SQL for BigQuery by sqlglot and DuckDB, so amounts there must have at most three decimals, or the
# types their digits. Installs sqlglot 30.30.0 and duckdb 2.0.1 in a temporary folder.
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
    ("bigquery", "CAST('1234.56789' AS NUMERIC)"): "1234.568",
    ("bigquery", "CAST('1234.56789' AS BIGNUMERIC)"): "1234.56789",
    ("postgres", "CAST('1234.56789' AS NUMERIC)"): "1234.568",
    ("postgres", "CAST('1234.56789' AS NUMERIC(18, 4))"): "1234.5679",
    ("spark", "CAST('1.6' AS DECIMAL)"): "1.600",
    ("postgres", "CAST('10000000000000000' AS NUMERIC)"): "ConversionException",
}
found = {}
for (dialect, cast), _ in expected.items():
    (query,) = sqlglot.transpile(
        f"SELECT {cast}", read=dialect, write="duckdb", unsupported_level=sqlglot.ErrorLevel.RAISE
    )
    try:
        value = str(duckdb.execute(query).fetchone()[0])
    except duckdb.Error as error:
        value = type(error).__name__
    found[dialect, cast] = value
    print(f"{dialect}: {cast} -> {query}: {value}")
sys.exit(0 if found == expected else "the behaviour has changed")
PY
