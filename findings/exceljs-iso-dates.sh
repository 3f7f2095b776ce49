#!/usr/bin/env bash
# exceljs reads cells that hold their date as ISO text (t="d", ECMA-376 part 1, 18.18.11; Excel's “Strict Open XML”,
# openpyxl with iso_dates) up to the first hyphen: every date of 2024 becomes 16 July 1905, the day of serial number 2024.
# There is no warning. SheetJS, read-excel-file and calamine give the date. A whole order log then falls on a few days, one
# for each year. This project reads such cells by calamine. Installs openpyxl 3.1.5 and python-calamine 0.9.1, exceljs
# 4.4.0, xlsx 0.18.5 and read-excel-file 9.3.17 in a temporary folder.
set -euo pipefail
export TZ=UTC
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install openpyxl==3.1.5 python-calamine==0.9.1
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 read-excel-file@9.3.17
venv/bin/python - <<'PY'
import datetime

import openpyxl
import python_calamine

book = openpyxl.Workbook(iso_dates=True)
book.active.append([datetime.date(2024, 1, 2)])
book.active.append([datetime.datetime(2024, 11, 29, 10, 30)])
book.save("days.xlsx")
rows = python_calamine.CalamineWorkbook.from_path("days.xlsx").get_sheet_by_index(0).to_python()
print("python-calamine 0.9.1:", [str(row[0]) for row in rows])
PY
cat > read.mjs <<'JS'
import { createRequire } from "node:module";
import readExcelFile from "read-excel-file/node";

const require = createRequire(import.meta.url);
const exceljs = require("exceljs");
const xlsx = require("xlsx");
const iso = (value) => (value instanceof Date ? value.toISOString() : value);
const sheet = Object.values(xlsx.readFile("days.xlsx", { cellDates: true }).Sheets)[0];
console.log("xlsx", xlsx.version, [sheet.A1.v, sheet.A2.v].map(iso));
const [{ data }] = await readExcelFile("days.xlsx");
console.log("read-excel-file 9.3.17", data.map((row) => iso(row[0])));
const book = await new exceljs.Workbook().xlsx.readFile("days.xlsx");
const days = [1, 2].map((row) => iso(book.worksheets[0].getCell(row, 1).value));
console.log("exceljs", require("exceljs/package.json").version, days);
if (days.some((day) => day !== "1905-07-16T00:00:00.000Z")) throw new Error("the behaviour has changed");
JS
node read.mjs
