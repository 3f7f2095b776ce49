/**
 * `node bench/files.js [rows]`: this package and others read a workbook and a Parquet file of a million rows (or
 * `rows`) and five columns, each in its own process. Prints seconds and peak memory. Needs `npm run build`, and `npm
 * install` in bench.
 */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, Zip, ZipDeflate } from "fflate";

const here = fileURLToPath(import.meta.url);
const folder = fileURLToPath(new URL("../target/bench/", import.meta.url));
const rows = Number(process.argv[2] ?? 1_000_000);
const [book, parquet] = [join(folder, `orders-${rows}.xlsx`), join(folder, `orders-${rows}.parquet`)];
const load = createRequire(new URL("./package.json", import.meta.url));

const customers = 200_000;
/** @param {number} row @returns {[id: number, customer: string, day: number, total: number, product: string]} */
const order = (row) => {
  const hash = Math.imul(row + 1, 2_654_435_761) >>> 0;
  return [
    row + 1,
    `c${hash % customers}@example.com`,
    44_927 + (hash % 730),
    (hash % 20_000) / 100,
    `Product ${hash % 50}`,
  ];
};
const HEADERS = ["Order ID", "Customer Email", "Order Date", "Total", "Product"];

/**
 * Written in parts, with shared strings for products and other texts in their cells, as streaming programs write them.
 */
async function makeBook() {
  const file = createWriteStream(book);
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    file.write(chunk);
  });
  const add = (/** @type {string} */ name, /** @type {Iterable<string>} */ parts) => {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    for (const part of parts) entry.push(strToU8(part));
    entry.push(new Uint8Array(), true);
  };
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  add("[Content_Types].xml", [
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  ]);
  add("_rels/.rels", [
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${types}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ]);
  add("xl/workbook.xml", [
    `<workbook xmlns="${main}" xmlns:r="${types}"><sheets><sheet name="Orders" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ]);
  add("xl/_rels/workbook.xml.rels", [
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${types}/styles" Target="styles.xml"/></Relationships>`,
  ]);
  add("xl/styles.xml", [
    `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ]);
  const text = (/** @type {string} */ at, /** @type {string} */ value) =>
    `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  function* sheet() {
    yield `<worksheet xmlns="${main}"><sheetData><row r="1">${HEADERS.map((header, column) => text(`${"ABCDE"[column]}1`, header)).join("")}</row>`;
    let part = "";
    for (let row = 0; row < rows; row++) {
      const [id, customer, day, total, product] = order(row);
      const line = row + 2;
      part += `<row r="${line}"><c r="A${line}"><v>${id}</v></c>${text(`B${line}`, customer)}<c r="C${line}" s="1"><v>${day}</v></c><c r="D${line}"><v>${total}</v></c>${text(`E${line}`, product)}</row>`;
      if (part.length > 1 << 16) {
        yield part;
        part = "";
      }
    }
    yield `${part}</sheetData></worksheet>`;
  }
  add("xl/worksheets/sheet1.xml", sheet());
  zip.end();
  await once(file.end(), "finish");
}

function makeParquet() {
  const { parquetWriteBuffer } = load("hyparquet-writer");
  const all = Array.from({ length: rows }, (_, row) => order(row));
  const column = (/** @type {number} */ index) => all.map((cells) => cells[index]);
  const columnData = [
    { name: HEADERS[0], data: column(0), type: "INT32" },
    { name: HEADERS[1], data: column(1), type: "STRING" },
    {
      name: HEADERS[2],
      data: column(2).map((day) => new Date((Number(day) - 25_569) * 86_400_000)),
      type: "TIMESTAMP",
    },
    { name: HEADERS[3], data: column(3), type: "DOUBLE" },
    { name: HEADERS[4], data: column(4), type: "STRING" },
  ];
  writeFileSync(parquet, Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: 100_000 })));
}

/** @type {Record<string, () => Promise<number>>} */
const readers = {
  "this package, xlsx": () => ours(book),
  "SheetJS, xlsx": async () => {
    const XLSX = load("xlsx");
    const { Sheets } = XLSX.read(readFileSync(book), { dense: true });
    return XLSX.utils.sheet_to_json(Sheets.Orders, { header: 1 }).length - 1;
  },
  "exceljs streaming, xlsx": async () => {
    const ExcelJS = load("exceljs");
    let count = -1;
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(book, {}))
      for await (const row of sheet) count += row ? 1 : 0;
    return count;
  },
  "this package, Parquet": () => ours(parquet),
  "hyparquet, Parquet": async () => {
    const { parquetReadObjects, asyncBufferFromFile } = await import("hyparquet/src/node.js").catch(
      () => import("hyparquet"),
    );
    return (await parquetReadObjects({ file: await asyncBufferFromFile(parquet), columns: HEADERS.slice(1, 4) }))
      .length;
  },
};

/** @param {string} path */
async function ours(path) {
  const { summarizeOrders } = await import("../dist/orders.js");
  const summary = await summarizeOrders(new Blob([readFileSync(path)]));
  if (!summary.ok) throw new Error(JSON.stringify(summary));
  return summary.rows.read;
}

const chosen = process.env.REGULARS_READER;
if (chosen) {
  const started = performance.now();
  const count = await readers[chosen]();
  const seconds = (performance.now() - started) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1000;
  console.log(
    `${chosen.padEnd(26)} ${seconds.toFixed(2).padStart(8)} s ${megabytes.toFixed(0).padStart(7)} MB ${count} rows`,
  );
} else {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(book)) await makeBook();
  if (!existsSync(parquet)) makeParquet();
  for (const path of [book, parquet])
    console.log(`${path.split("/").at(-1)}: ${(statSync(path).size / 1e6).toFixed(1)} MB`);
  for (const name of Object.keys(readers)) {
    try {
      const env = { ...process.env, REGULARS_READER: name, NODE_OPTIONS: "--max-old-space-size=8192" };
      process.stdout.write(
        execFileSync(process.execPath, [here, String(rows)], {
          env,
          cwd: dirname(dirname(here)),
          encoding: "utf8",
          stdio: ["ignore", "pipe", "ignore"],
        }),
      );
    } catch {
      console.log(`${name.padEnd(26)} fails`);
    }
  }
}
