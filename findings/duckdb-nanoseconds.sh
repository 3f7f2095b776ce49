#!/usr/bin/env bash
# DuckDB rounds nanoseconds to microseconds when a TIMESTAMP_NS becomes a date or a timestamp: the last moment of a day,
# which pandas gives as the end of a period (23:59:59.999999999) and writes to Parquet, is on the next day by ::DATE,
# ::TIMESTAMP, date_trunc and day(), but on its own day by strftime, and the same text read as TIMESTAMP is cut, not
# rounded. Month-end orders so move to the next month. This project takes such a column of a Parquet file as on its own
# day, and its SQL for DuckDB casts columns to dates. Installs duckdb 2.0.1 and, for the file, pandas 2.3.3 and pyarrow
# 26.0.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install duckdb==2.0.1 pandas==2.3.3 pyarrow==26.0.1
venv/bin/python - <<'PY'
import sys

import duckdb
import pandas

pandas.DataFrame({"paid": [pandas.Period("2024-01", "M").end_time]}).to_parquet("months.parquet")
print(f"duckdb {duckdb.__version__}:", *duckdb.sql("SELECT paid::TEXT, typeof(paid) FROM 'months.parquet'").fetchall()[0])
forms = {
    "paid::DATE": "2024-02-01",
    "paid::TIMESTAMP::DATE": "2024-02-01",
    "date_trunc('month', paid)::DATE": "2024-02-01",
    "paid::TEXT::TIMESTAMP::DATE": "2024-01-31",
    "strftime(paid, '%Y-%m-%d')": "2024-01-31",
}
found = {form: duckdb.sql(f"SELECT ({form})::TEXT FROM 'months.parquet'").fetchall()[0][0] for form in forms}
for form, day in found.items():
    print(f"{form}: {day}")
sys.exit(0 if found == forms else "the behaviour has changed")
PY
