#!/usr/bin/env bash
# A date such as 24-01-05 is read by Polars as the year 5 and by DuckDB as 2001-02-24 where 01-02-24 is meant, both without
# a warning. Order exports have such dates, so this project reads them only when the column settles which part is the
# year, and asks otherwise. Installs polars 2.1.0 and duckdb 2.0.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install polars==2.1.0 duckdb==2.0.1
cd "$folder"
printf 'order,day\n1,24-01-05\n2,24-01-31\n' > year-first.csv
printf 'order,day\n1,01-02-24\n2,03-04-24\n' > year-last.csv
"$folder/venv/bin/python" - <<'PY'
import datetime
import sys

import duckdb
import polars

first = polars.read_csv("year-first.csv", try_parse_dates=True)["day"].to_list()
print(f"polars {polars.__version__}: 24-01-05, 24-01-31 -> {first}")
last = [row[0] for row in duckdb.sql("select day from read_csv('year-last.csv')").fetchall()]
print(f"duckdb {duckdb.__version__}: 01-02-24, 03-04-24 -> {last}")
as_seen = first == [datetime.date(5, 1, 24), datetime.date(31, 1, 24)] and last == [
    datetime.date(2001, 2, 24),
    datetime.date(2003, 4, 24),
]
sys.exit(0 if as_seen else "the behaviour has changed")
PY
