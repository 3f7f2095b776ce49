#!/usr/bin/env bash
# With cellDates, npm's xlsx (SheetJS 0.18.5) puts the dates of a workbook with the 1904 date system (Excel for Mac, older
# files) 1,462 days too early: the value of a cell is 2020-01-01 where the cell's own formatted text, exceljs and calamine
# have 2024-01-02. And a time less than half a second before a full minute loses a minute in the text: 23:59:59.6 becomes
# 23:59:00. This project compares its reading of workbooks with theirs: dates of this version are no reference. Installs
# openpyxl 3.1.5 and python-calamine 0.9.1, xlsx 0.18.5 and exceljs 4.4.0 from npm in a temporary folder.
set -euo pipefail
export TZ=UTC
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install openpyxl==3.1.5 python-calamine==0.9.1
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0
venv/bin/python - <<'PY'
import datetime

import openpyxl
import python_calamine

book = openpyxl.Workbook()
book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
for day in (datetime.datetime(2024, 1, 2), datetime.datetime(2024, 1, 2, 23, 59, 59, 600_000)):
    book.active.append([day])
    book.active.cell(book.active.max_row, 1).number_format = "yyyy-mm-dd hh:mm:ss"
book.save("mac.xlsx")
rows = python_calamine.CalamineWorkbook.from_path("mac.xlsx").get_sheet_by_index(0).to_python()
print("python-calamine 0.9.1:", [str(row[0]) for row in rows])
PY
cat > read.cjs <<'JS'
const { Workbook } = require("exceljs");
const xlsx = require("xlsx");
(async () => {
  const book = await new Workbook().xlsx.readFile("mac.xlsx");
  const days = [1, 2].map((row) => book.worksheets[0].getCell(row, 1).value.toISOString());
  console.log("exceljs", require("exceljs/package.json").version, days);
  const { A1, A2 } = Object.values(xlsx.readFile("mac.xlsx", { cellDates: true }).Sheets)[0];
  console.log("xlsx", xlsx.version, "values", [A1.v, A2.v].map((day) => day.toISOString()), "texts", [A1.w, A2.w]);
  const asSeen = A1.v.getFullYear() === 2020 && A1.w === "2024-01-02 00:00:00" && A2.w.endsWith("23:59:00");
  process.exit(asSeen ? 0 : 1);
})();
JS
node read.cjs
