/**
 * SQL for tables too large for a browser: the database computes a small file with the whole report for the analyzer.
 *
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("../../core/sql/dialects.js").Dialect} Dialect
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

/** @param {Context} context */
export function paintSql({ words }) {
  const labels = words.sql;
  const orders = { table: "orders", customer: "customer", date: "date", amount: "amount", order: "", product: "" };
  let dialect = dialects[0];
  const code = h("code", {});
  // Without a name the table has no such column.
  const write = () => {
    const { order, product, ...needed } = orders;
    const further = { ...(order ? { order } : {}), ...(product ? { product } : {}) };
    code.textContent = reportSql(dialect, { ...needed, ...further }) ?? labels.wrong;
  };
  write();
  const name = (/** @type {keyof typeof orders} */ id, /** @type {string} */ label) =>
    entry(`sql-${id}`, { label }, { value: orders[id] }, (text) => {
      orders[id] = text;
      write();
    });
  const copied = h("span", { class: "help", role: "status" });
  const copy = async () => {
    await navigator.clipboard.writeText(code.textContent ?? "").then(
      () => (copied.textContent = labels.copied),
      // Without access to the clipboard the text is selected, ready to be copied by keyboard.
      () => getSelection()?.selectAllChildren(code),
    );
  };
  return h(
    "details",
    { part: "sql" },
    h("summary", {}, labels.title),
    h("p", { class: "prose" }, labels.text),
    h(
      "div",
      { class: "fields" },
      select(
        "sql-dialect",
        { label: labels.dialect },
        dialects.map((id) => [id, NAMES[id]]),
        dialect,
        (value) => {
          dialect = /** @type {Dialect} */ (value);
          write();
        },
      ),
      name("table", labels.table),
      name("customer", words.roles.customer),
      name("date", words.roles.date),
      name("amount", words.roles.amount),
      name("order", words.roles.order),
      name("product", words.roles.product),
    ),
    h("pre", { tabindex: 0, role: "group", "aria-label": labels.title }, code),
    h("p", { class: "actions" }, h("button", { type: "button", part: "copy-sql", click: copy }, labels.copy), copied),
  );
}
