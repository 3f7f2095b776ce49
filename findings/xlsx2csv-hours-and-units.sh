#!/usr/bin/env bash
# xlsx2csv, a converter of workbooks that Debian has too, writes an hour of the format `h:mm` on a clock of twelve hours
# without AM or PM (ECMA-376 part 1, 18.8.31, has 24 hours there): an order at 15:30 is at 03:30 in the CSV, one at
# 00:05 at 12:05. `m/d/yy h:mm` is Excel's own format for date and time (22). A number whose format has a quoted unit
# with a d, h, m, s or y in it (`#,##0.00 "USD"`, `0 "days"`) is lost: the CSV has the format there, not the number.
# Other numbers keep six decimals, so that a weight of 0.0000004 is 0. The exit status is 0. calamine reads all of them.
# This project reads workbooks itself: a CSV made of one by this tool must not be what it is compared with. Installs
# xlsx2csv 0.8.6, openpyxl 3.1.5 and python-calamine 0.9.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install xlsx2csv==0.8.6 openpyxl==3.1.5 python-calamine==0.9.1
venv/bin/python - <<'PY'
import datetime

import openpyxl
import python_calamine

book = openpyxl.Workbook()
columns = [
    ("m/d/yy h:mm", None),
    ("hh:mm", None),
    ('#,##0.00 "USD"', 1234.5),
    ("#,##0.00 [$USD]", 1234.5),
    ('0 "days"', 30),
    ("General", 4e-7),
]
for row, (hour, minute) in enumerate([(9, 30), (15, 30), (0, 5)], start=1):
    for column, (code, number) in enumerate(columns, start=1):
        value = datetime.datetime(2024, 3, 5, hour, minute) if number is None else number
        book.active.cell(row, column, value).number_format = code
book.save("orders.xlsx")
print("formats:", [code for code, _ in columns])
sheet = python_calamine.CalamineWorkbook.from_path("orders.xlsx").get_sheet_by_index(0)
print("calamine:", *sheet.to_python(), sep="\n  ")
PY
venv/bin/xlsx2csv orders.xlsx orders.csv
echo "xlsx2csv $(venv/bin/pip list | sed -n 's/^xlsx2csv *//p'):"
cat orders.csv
venv/bin/python - <<'PY'
import csv
import sys

with open("orders.csv", newline="") as file:
    rows = list(csv.reader(file))
times = [row[0] for row in rows] == ["03/05/24 09:30", "03/05/24 03:30", "03/05/24 12:05"]
rest = all("1234" not in row[2] and row[3] == "1234.5" and "30" not in row[4] and row[5] == "0" for row in rows)
sys.exit(0 if times and rest else "the behaviour has changed")
PY
