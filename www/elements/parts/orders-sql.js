/**
 * SQL for tables too large for a browser: the database computes a small file with the whole report for the analyser.
 *
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("../../core/sql/dialects.js").Dialect} Dialect
 * @typedef {import("../../core/sql/histories.js").ReportTable} ReportTable
 */

import { dialects, reportSql } from "../../core/sql.js";
import { h } from "./dom.js";
import { entry, select } from "./orders-choices.js";

const NAMES = {
  spark: "Spark SQL",
  bigquery: "BigQuery",
  snowflake: "Snowflake",
  postgresql: "PostgreSQL",
  duckdb: "DuckDB",
};

/** The last description of the table, to which the scores are joined. */
export const described = {
  dialect: dialects[0],
  names: {
    table: "orders",
    customer: "customer",
    date: "date",
    amount: "amount",
    order: "",
    product: "",
    status: "",
    country: "",
  },
};

/** @typedef {keyof typeof described.names} NameId */

/** Table described by the names; an empty name means no such column. @returns {ReportTable} */
export function tableOf() {
  const { order, product, status, country, ...needed } = described.names;
  const further = { ...(order && { order }), ...(product && { product }), ...(status && { status }) };
  return { ...needed, ...further, ...(country && { profile: [country] }) };
}

/**
 * Fields for the database, the table and its columns.
 *
 * @param {Context["words"]} words
 * @param {NameId[]} ids
 * @param {() => void} write
 * @returns {HTMLElement[]}
 */
export function tableFields({ sql: labels, roles }, ids, write) {
  const label = (/** @type {NameId} */ id) => (id === "table" ? labels.table : roles[id]);
  const name = (/** @type {NameId} */ id) =>
    entry(`sql-${id}`, { label: label(id) }, { value: described.names[id] }, (text) => {
      described.names[id] = text;
      write();
    });
  const database = select(
    "sql-dialect",
    { label: labels.dialect },
    dialects.map((id) => [id, NAMES[id]]),
    described.dialect,
    (value) => {
      described.dialect = /** @type {Dialect} */ (value);
      write();
    },
  );
  return [database, ...ids.map(name)];
}

/**
 * The SQL, and a button that copies it.
 *
 * @param {Context["words"]} words
 * @param {string} title
 */
export function sqlBox({ sql: labels }, title) {
  const code = h("code", {});
  const copied = h("span", { class: "help", role: "status" });
  const copy = async () => {
    await navigator.clipboard.writeText(code.textContent ?? "").then(
      () => (copied.textContent = labels.copied),
      // Without access to the clipboard the text is selected, ready to be copied by keyboard.
      () => getSelection()?.selectAllChildren(code),
    );
  };
  return {
    code,
    copied,
    box: h("pre", { tabindex: 0, role: "group", "aria-label": title }, code),
    button: h("button", { type: "button", part: "copy-sql", click: copy }, labels.copy),
  };
}

/** The fields, the query and its button. @param {Context} context */
export function paintSql({ words }) {
  const labels = words.sql;
  const { code, copied, box, button } = sqlBox(words, labels.title);
  const write = () => {
    code.textContent = reportSql(described.dialect, tableOf()) ?? labels.wrong;
  };
  write();
  const ids = /** @type {NameId[]} */ (Object.keys(described.names));
  return [
    h("div", { class: "fields" }, ...tableFields(words, ids, write)),
    box,
    h("p", { class: "actions" }, button, copied),
  ];
}
