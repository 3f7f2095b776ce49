#!/usr/bin/env bash
# exceljs reads an amount as a date if its number format has an escaped d, h, m, s or y: 12 under `0.00\ \s\h` becomes
# 11 January 1900. Excel writes a currency typed without quotation marks with such escapes. SheetJS, openpyxl and calamine
# give 12. This project compares its reading of workbooks with theirs, and must not take exceljs for the reference here.
# Installs exceljs 4.4.0 and xlsx 0.18.5 from npm and openpyxl 3.1.5 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install openpyxl==3.1.5
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5
venv/bin/python - <<'PY'
import openpyxl

book = openpyxl.Workbook()
for row, code in enumerate(['0.00\\ \\s\\h', '0.00" sh"'], start=1):
    cell = book.active.cell(row, 1, 12)
    cell.number_format = code
book.save("amounts.xlsx")
again = openpyxl.load_workbook("amounts.xlsx").active
print("openpyxl 3.1.5:", [cell.value for cell in again["A"]])
PY
cat > read.cjs <<'JS'
const { Workbook } = require("exceljs");
const xlsx = require("xlsx");
(async () => {
  const book = await new Workbook().xlsx.readFile("amounts.xlsx");
  const cells = [1, 2].map((row) => book.worksheets[0].getCell(row, 1).value);
  const sheet = Object.values(xlsx.readFile("amounts.xlsx", { cellDates: true }).Sheets)[0];
  console.log("xlsx", xlsx.version, [sheet.A1.v, sheet.A2.v]);
  console.log("exceljs", require("exceljs/package.json").version, cells);
  const asSeen = cells[0] instanceof Date && cells[1] === 12 && sheet.A1.v === 12;
  if (!asSeen) throw new Error("the behaviour has changed");
})();
JS
node read.cjs
