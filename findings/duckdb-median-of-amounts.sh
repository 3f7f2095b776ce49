#!/usr/bin/env bash
# DuckDB's median and quantile_cont of a DECIMAL stay in its type and cut the rest off, towards zero: the median of 2.01
# and 2.02 is 2.01, of −2.01 and −2.02 it is −2.01, of 2 and 3 in a column without decimals it is 2. The mean of the same
# column is a double, and so is the median of doubles, 2.015. Median spends of two tools over one table then differ by up
# to a whole unit. This project's SQL takes AVG of both middle values. Installs duckdb 2.0.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install duckdb==2.0.1
"$folder/venv/bin/python" - <<'PY'
import sys

import duckdb

query = """
SELECT median(amount)::TEXT, quantile_cont(-amount, 0.5)::TEXT, round(median(amount::DOUBLE), 6)::TEXT, typeof(median(amount)),
  typeof(avg(amount)), median(amount::DECIMAL(9, 0) + whole)::TEXT
FROM (VALUES (2.01::DECIMAL(9, 2), 0), (2.02, 1)) orders(amount, whole)"""
found = duckdb.sql(query).fetchall()[0]
print(f"duckdb {duckdb.__version__}: median, of the negatives, of doubles, types of median and mean, of 2 and 3:", found)
sys.exit(0 if found == ("2.01", "-2.01", "2.015", "DECIMAL(9,2)", "DOUBLE", "2") else "the behaviour has changed")
PY
