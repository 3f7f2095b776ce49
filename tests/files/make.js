/**
 * Writes the table of make.py by SheetJS and exceljs, from the CSV file beside it: `node make.js FOLDER`. The folder's
 * `node_modules`, or one above it, has the packages xlsx and exceljs.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const folder = process.argv[2];
const load = createRequire(join(process.cwd(), "package.json"));
const XLSX = load("xlsx");
const ExcelJS = load("exceljs");

/** Cells of the CSV file with their types. */
const text = readFileSync(join(folder, "table.csv"), "utf8");
const rows = /** @type {string[][]} */ (
  XLSX.utils.sheet_to_json(XLSX.read(text, { type: "string", raw: true }).Sheets.Sheet1, { header: 1, raw: true })
);
const typed = rows
  .slice(1)
  .map(([id, customer, day, paid, total, share, product, code]) => [
    Number(id),
    customer,
    new Date(`${day}T00:00:00Z`),
    new Date(`${paid.replace(" ", "T")}Z`),
    Number(total),
    Number(share),
    product,
    code,
  ]);

const serial = (/** @type {Date} */ date) => date.getTime() / 86_400_000 + 25_569;
const sheet = XLSX.utils.aoa_to_sheet([rows[0]]);
typed.forEach((cells, at) => {
  cells.forEach((cell, column) => {
    const address = XLSX.utils.encode_cell({ r: at + 1, c: column });
    if (cell instanceof Date)
      sheet[address] = { t: "n", v: serial(cell), z: column === 2 ? "dd/mm/yyyy" : "d.m.yyyy h:mm:ss" };
    else if (typeof cell === "number") sheet[address] = { t: "n", v: cell, z: column === 4 ? "#,##0.00" : "General" };
    else sheet[address] = { t: "s", v: cell };
  });
});
sheet["!ref"] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: typed.length, c: 7 } });
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheet, "Orders");
for (const [type, name] of [
  ["xlsx", "xlsx"],
  ["xlsb", "xlsb"],
  ["biff8", "xls"],
  ["ods", "ods"],
  ["fods", "fods"],
  ["xlml", "xml.xls"],
])
  writeFileSync(
    join(folder, `sheetjs.${name}`),
    XLSX.write(book, { type: "buffer", bookType: type, compression: true }),
  );

const other = new ExcelJS.Workbook();
const written = other.addWorksheet("Orders");
written.addRow(rows[0]);
for (const cells of typed) written.addRow(cells);
written.getColumn(3).numFmt = "d. m. yyyy";
written.getColumn(4).numFmt = "m/d/yy h:mm";
await other.xlsx.writeFile(join(folder, "exceljs.xlsx"));
const stream = new ExcelJS.stream.xlsx.WorkbookWriter({
  filename: join(folder, "exceljs-stream.xlsx"),
  useStyles: true,
  useSharedStrings: false,
});
const streamed = stream.addWorksheet("Orders");
streamed.addRow(rows[0]).commit();
for (const cells of typed) streamed.addRow(cells).commit();
await stream.commit();
