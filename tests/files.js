// Small files of many kinds, made for tests.

import { strToU8, zipSync } from "fflate";

/** @typedef {string | number | { date: number } | { error: string } | { formula: string, value?: number } | undefined} Cell */
/** @typedef {{ name: string, rows: Cell[][], state?: "hidden" | "veryHidden" }} Sheet */

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** @param {number} column from 0 @param {number} row from 0 */
const address = (column, row) => `${String.fromCharCode(65 + column)}${row + 1}`;

/** @param {Cell} cell @param {string} at */
function cellXml(cell, at) {
  if (cell === undefined) return "";
  if (typeof cell === "string") return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if ("date" in cell) return `<c r="${at}" s="1"><v>${cell.date}</v></c>`;
  if ("error" in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${at}"><f>${cell.formula}</f>${cell.value === undefined ? "" : `<v>${cell.value}</v>`}</c>`;
}

/**
 * An xlsx file.
 *
 * @param {Sheet[]} sheets
 * @param {{ is1904?: boolean }} [options]
 */
export function xlsx(sheets, { is1904 = false } = {}) {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, id: index + 1 }));
  const part = (/** @type {string} */ text) => strToU8(`${DECLARATION}${text}`);
  /** @type {Record<string, Uint8Array>} */
  const parts = {
    "[Content_Types].xml": part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    "_rels/.rels": part(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": part(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${is1904 ? `<workbookPr date1904="1"/>` : ""}<sheets>${numbered
        .map(
          ({ name, id, state }) =>
            `<sheet name="${escaped(name)}" sheetId="${id}" r:id="r${id}"${state ? ` state="${state}"` : ""}/>`,
        )
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": part(
      `<Relationships xmlns="${PACKAGE}/relationships">${numbered
        .map(({ id }) => `<Relationship Id="r${id}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${id}.xml"/>`)
        .join("")}<Relationship Id="s" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/styles.xml": part(
      `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
    ),
  };
  for (const { id, rows } of numbered) {
    const lines = rows.map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, address(column, row))).join("")}</row>`,
    );
    parts[`xl/worksheets/sheet${id}.xml`] = part(
      `<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`,
    );
  }
  return new Blob([zipSync(parts)]);
}

/** A zip of files by name. @param {Record<string, string | Uint8Array<ArrayBuffer>>} files */
export const zip = (files) =>
  new Blob([
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === "string" ? strToU8(content) : content,
        ]),
      ),
    ),
  ]);
