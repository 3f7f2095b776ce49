#!/usr/bin/env bash
# DuckDB's date_diff counts the boundaries between two dates for days, months, quarters and years, as documented for every
# part, but for weeks it counts whole periods of seven days: from Sunday to the Monday after it are 0 weeks, although
# date_trunc and the ISO week put them into two; from 31 December to 1 January is 1 year. Cohorts by week that take the
# difference of two dates are then not those of the difference of two truncated dates. This project's SQL truncates first.
# Installs duckdb 2.0.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install duckdb==2.0.1
"$folder/venv/bin/python" - <<'PY'
import sys

import duckdb

days = "DATE '2023-12-31', DATE '2024-01-01'"  # a Sunday and the Monday after it
found = {
    part: duckdb.execute(f"SELECT date_diff('{part}', {days})").fetchone()[0]
    for part in ("day", "week", "month", "quarter", "year", "isoyear", "decade")
}
truncated = duckdb.execute(
    "SELECT date_diff('week', date_trunc('week', a), date_trunc('week', b)), week(a), week(b) "
    "FROM (VALUES (DATE '2023-12-31', DATE '2024-01-01')) days(a, b)"
).fetchone()
print(f"duckdb {duckdb.__version__}: from Sunday 31 December 2023 to Monday 1 January 2024: {found}")
print("weeks between the truncated dates, week of each:", truncated)
as_seen = {"day": 1, "week": 0, "month": 1, "quarter": 1, "year": 1}.items() <= found.items() and truncated == (1, 52, 1)
sys.exit(0 if as_seen else "the behaviour has changed")
PY
