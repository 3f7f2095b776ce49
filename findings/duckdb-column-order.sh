#!/usr/bin/env bash
# The order of the columns decides how DuckDB reads dates. In a file with month-first dates, 05/03/2024 is 3 May if the
# column that settles the order (05/25/2024) comes before it, and 5 March, silently, if it comes after; the settling column
# is then text. This project offers DuckDB's SQL for large tables and reads small files itself: text dates need a stated
# format there, and evidence of the column itself here. Installs duckdb 2.0.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install duckdb==2.0.1
cd "$folder"
"$folder/venv/bin/python" - <<'PY'
import datetime
import sys

import duckdb

rows = [("05/03/2024", "05/25/2024")]
rows += [(f"{1 + i % 9:02}/{1 + i % 12:02}/2024", f"{1 + i % 9:02}/{13 + i % 12:02}/2024") for i in range(50)]
print(f"duckdb {duckdb.__version__}, first row: ordered {rows[0][0]}, paid {rows[0][1]}")
found = {}
for name, header in {"open first": "ordered,paid", "settled first": "paid,ordered"}.items():
    with open("orders.csv", "w") as file:
        print(header, file=file)
        for ordered, paid in rows:
            print(*((ordered, paid) if name == "open first" else (paid, ordered)), sep=",", file=file)
    found[name] = duckdb.sql("select ordered, paid from read_csv('orders.csv') limit 1").fetchall()[0]
    print(f"{name}: ordered {found[name][0]!r}, paid {found[name][1]!r}")
as_seen = found == {
    "open first": (datetime.date(2024, 3, 5), "05/25/2024"),
    "settled first": (datetime.date(2024, 5, 3), datetime.date(2024, 5, 25)),
}
sys.exit(0 if as_seen else "the behaviour has changed")
PY
