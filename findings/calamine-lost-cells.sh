#!/usr/bin/env bash
# calamine 0.38.0 loses cells of valid workbooks without an error: of an .xlsb by SheetJS, whose cells after the first in a
# row leave their column out (MS-XLSB, BrtShortReal and others), only the first column arrives. An .ods by SheetJS, with
# white space between its cells, does not open at all; SheetJS and LibreOffice read both. This project reads workbooks by
# calamine: it rewrites such cells first, and reads OpenDocument by its own reader of markup.
# Installs xlsx 0.18.5 from npm and compiles calamine 0.38.0 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5
cat > write.cjs <<'JS'
const xlsx = require("xlsx");
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([["id", "day", "total"], [1, 45000, 12.5]]), "Orders");
for (const type of ["xlsb", "ods"]) {
  xlsx.writeFile(book, `orders.${type}`);
  const rows = xlsx.utils.sheet_to_json(xlsx.readFile(`orders.${type}`).Sheets.Orders, { header: 1 });
  console.log(`xlsx ${xlsx.version}, ${type}:`, JSON.stringify(rows));
}
JS
node write.cjs
cargo init --quiet --name read --vcs none .
cargo add --quiet calamine@=0.38.0
cat > src/main.rs <<'RS'
use calamine::{Ods, Reader, Xlsb, open_workbook};

fn main() {
    let mut book: Xlsb<_> = open_workbook("orders.xlsb").unwrap();
    let sheet = book.worksheet_range("Orders").unwrap();
    println!("calamine 0.38.0, xlsb: {:?}", sheet.rows().collect::<Vec<_>>());
    let ods: Result<Ods<_>, _> = open_workbook("orders.ods");
    println!("calamine 0.38.0, ods: {:?}", ods.as_ref().err());
    if sheet.width() != 1 || ods.is_ok() {
        panic!("the behaviour has changed");
    }
}
RS
cargo run --quiet
