#!/usr/bin/env bash
# A column of hours filled by adding 1/24 has midnights up to a millisecond early. SheetJS and read-excel-file cut them to
# whole milliseconds: all 59 midnights of two months fall on the day before. As text (also in the CSV that SheetJS writes)
# the first 20 have the right day, the others are “2024-01-21 24:00”. openpyxl, exceljs and calamine round. Counts per day
# differ by who reads the file: this project rounds to a tenth of a millisecond, and calls such a midnight midnight.
# Installs openpyxl 3.1.5 and python-calamine 0.9.1, xlsx 0.18.5, exceljs 4.4.0 and read-excel-file 9.3.17 in a temporary
# folder.
set -euo pipefail
export TZ=UTC
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install openpyxl==3.1.5 python-calamine==0.9.1
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0 read-excel-file@9.3.17
venv/bin/python - <<'PY'
import datetime

import openpyxl
import python_calamine

book = openpyxl.Workbook()
serial = 45292.0  # 1 January 2024
for row in range(1, 24 * 60 + 1):
    book.active.cell(row, 1, serial).number_format = "yyyy-mm-dd hh:mm"
    serial += 1 / 24
book.save("hours.xlsx")
days = [(datetime.datetime(2024, 1, 1) + datetime.timedelta(hours=hour)).date() for hour in range(24 * 60)]
read = {
    "openpyxl 3.1.5": [cell.value for cell in openpyxl.load_workbook("hours.xlsx").active["A"]],
    "python-calamine 0.9.1": [
        row[0] for row in python_calamine.CalamineWorkbook.from_path("hours.xlsx").get_sheet_by_index(0).to_python()
    ],
}
for name, found in read.items():
    print(name, "on another day:", sum(str(one)[:10] != str(day) for one, day in zip(found, days)))
PY
cat > read.mjs <<'JS'
import { createRequire } from "node:module";
import readExcelFile from "read-excel-file/node";

const require = createRequire(import.meta.url);
const exceljs = require("exceljs");
const xlsx = require("xlsx");
const sheet = Object.values(xlsx.readFile("hours.xlsx", { cellDates: true }).Sheets)[0];
const book = await new exceljs.Workbook().xlsx.readFile("hours.xlsx");
const [{ data }] = await readExcelFile("hours.xlsx");
const rows = Array.from({ length: 24 * 60 }, (_, row) => row);
const moved = (read) =>
  rows.filter((row) => read(row).slice(0, 10) !== new Date(Date.UTC(2024, 0, 1, row)).toISOString().slice(0, 10)).length;
const found = {
  exceljs: moved((row) => book.worksheets[0].getCell(row + 1, 1).value.toISOString()),
  xlsx: moved((row) => sheet[`A${row + 1}`].v.toISOString()),
  "text of xlsx": moved((row) => sheet[`A${row + 1}`].w),
  "24:00": rows.filter((row) => sheet[`A${row + 1}`].w.endsWith("24:00")).length,
  "read-excel-file": moved((row) => data[row][0].toISOString()),
};
console.log("on another day:", found, sheet.A505.v.toISOString(), "is shown as", sheet.A505.w);
process.exit(Object.values(found).join() === "0,59,39,39,59" ? 0 : 1);
JS
node read.mjs
