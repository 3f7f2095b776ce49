/**
 * For tables that are too large for a browser: SQL that reduces them, where they are, to a file that is read here.
 *
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("../../core/sql.js").Dialect} Dialect
 */

import { dialects, summarySql } from "../../core/sql.js";
import { h } from "./dom.js";
import { entry, select } from "./orders-choices.js";

const NAMES = {
  spark: "Spark SQL",
  bigquery: "BigQuery",
  snowflake: "Snowflake",
  postgresql: "PostgreSQL",
  duckdb: "DuckDB",
};

/** @param {Context} context */
export function paintSql({ words }) {
  const told = words.sql;
  const orders = { table: "orders", customer: "customer", date: "date", amount: "amount" };
  let dialect = dialects[0];
  const code = h("code", {});
  const write = () => (code.textContent = summarySql(dialect, orders) ?? told.wrong);
  write();
  const name = (/** @type {keyof typeof orders} */ id, /** @type {string} */ label) =>
    entry(`sql-${id}`, { label }, { value: orders[id] }, (text) => {
      orders[id] = text;
      write();
    });
  const copied = h("span", { class: "help", role: "status" });
  const copy = async () => {
    await navigator.clipboard.writeText(code.textContent ?? "").then(
      () => (copied.textContent = told.copied),
      // Where the page may not write to the clipboard, the text is marked, ready for the reader's own keys.
      () => getSelection()?.selectAllChildren(code),
    );
  };
  return h(
    "details",
    { part: "sql" },
    h("summary", {}, told.title),
    h("p", { class: "told" }, told.text),
    h(
      "div",
      { class: "fields" },
      select(
        "sql-dialect",
        { label: told.dialect },
        dialects.map((id) => [id, NAMES[id]]),
        dialect,
        (value) => {
          dialect = /** @type {Dialect} */ (value);
          write();
        },
      ),
      name("table", told.table),
      name("customer", words.roles.customer),
      name("date", words.roles.date),
      name("amount", words.roles.amount),
    ),
    h("pre", { tabindex: 0, role: "group", "aria-label": told.title }, code),
    h("p", { class: "actions" }, h("button", { type: "button", part: "copy-sql", click: copy }, told.copy), copied),
  );
}
