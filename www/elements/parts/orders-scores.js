/**
 * Scores for the warehouse: the scoring table and the SQL that joins it, for a report from a summary file.
 *
 * @typedef {import("./orders-report.js").Whole} Whole
 * @typedef {import("./orders-preview.js").Context} Context
 */

import { summarizeOrders } from "../../core/order-log.js";
import { scoringSql, scoringTable, summarySql } from "../../core/sql.js";
import { h } from "./dom.js";
import { unique } from "./field.js";
import { entry } from "./orders-choices.js";
import { described, sqlBox, tableFields, tableOf } from "./orders-sql.js";
import { save } from "./save.js";

const SQL = "text/plain;charset=utf-8";
/** The name under which the scoring table is loaded. */
const SCORES = "regulars_scoring";

/** @param {Whole} report @param {Context} context */
export function paintScores(report, context) {
  const { words } = context;
  const labels = words.scores;
  let scores = SCORES;
  /**
   * Daily histories, if those of the report are in bins.
   *
   * @type {import("../../core/sql/scoring.js").DailyHistories | undefined}
   */
  let daily;
  const inBins = !report.summary.recency.every(Number.isInteger) || !report.summary.age.every(Number.isInteger);
  const { code, copied, box, button: copy } = sqlBox(words, labels.heading);
  const said = h("p", { class: "help", role: "status" });
  /** Without the scoring table the SQL gives only figures with a closed form. */
  const sql = () => {
    const { profile: _, resolution: __, ...table } = tableOf();
    return scoringSql(described.dialect, report, { ...table, ...(scores && { scores }) });
  };
  const write = () => {
    code.textContent = sql() ?? words.sql.wrong;
  };
  write();
  const button = (/** @type {string} */ part, /** @type {string} */ text, /** @type {() => unknown} */ click) =>
    h("button", { type: "button", part, click }, text);
  const saveTable = async () => {
    said.textContent = labels.working;
    const table = await scoringTable(report, daily);
    said.textContent = table.ok ? labels.saved : labels.needsDays;
    if (table.ok) save(`${SCORES}.csv`, [table.csv()]);
  };
  const id = unique();
  const days = h("input", { type: "file", id, part: "daily", accept: ".csv,.gz,.parquet,.tsv,.txt" });
  days.addEventListener("change", async () => {
    const files = [...(days.files ?? [])];
    if (files.length === 0) return;
    said.textContent = labels.working;
    const found = await summarizeOrders(files);
    const isDaily =
      found.ok && found.weight && [found.recency, found.age].every((column) => column.every(Number.isInteger));
    daily = isDaily ? found : undefined;
    said.textContent = isDaily ? labels.daysRead : labels.needsDays;
  });
  const saveDays = () => {
    const { customer, date, amount, table, status } = tableOf();
    const query = summarySql(described.dialect, {
      ...{ table, customer, date, amount, observationEnd: report.summary.observationEnd },
      ...(status && { status }),
    });
    if (query) save("regulars_histories.sql", [query], SQL);
  };
  return h(
    "section",
    { part: "scores" },
    h("h3", {}, labels.heading),
    h("p", { class: "prose" }, labels.text),
    inBins &&
      h(
        "div",
        { class: "days" },
        h("p", { class: "prose" }, labels.bins),
        h("p", { class: "actions" }, button("save-days-sql", labels.saveDaysSql, saveDays)),
        h("p", {}, h("label", { for: id }, labels.daysFile), " ", days),
      ),
    h(
      "div",
      { class: "fields" },
      ...tableFields(words, ["table", "customer", "date", "amount", "status"], write),
      entry("sql-scores", { label: labels.table }, { value: scores }, (text) => {
        scores = text;
        write();
      }),
    ),
    h("p", { class: "help" }, labels.tableHelp),
    h(
      "p",
      { class: "actions" },
      button("save-scores", labels.saveTable, saveTable),
      button("save-scores-sql", labels.saveSql, () => {
        const query = sql();
        if (query) save("regulars_scores.sql", [query], SQL);
      }),
    ),
    said,
    h("details", {}, h("summary", {}, labels.show), box, h("p", { class: "actions" }, copy, copied)),
  );
}
