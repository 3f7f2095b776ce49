// The SQL of engines that cannot run here: sqlglot parses it in their dialects and transpiles it for DuckDB, nothing more.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

import { dialects, reportSql, summarySql } from "../../dist/orders.js";
import { pythonWith } from "./engine.js";

const PROGRAM = `
import json, sys
import sqlglot
from sqlglot import exp
for job in json.load(sys.stdin):
    (tree,) = sqlglot.parse(job["sql"], read=job["dialect"], error_level=sqlglot.ErrorLevel.RAISE)
    # What the parser does not know it keeps as a command.
    assert not list(tree.find_all(exp.Command)), job["dialect"]
    names = {cte.alias for cte in tree.find_all(exp.CTE)}
    tables = {table.name for table in tree.find_all(exp.Table)} - names
    assert tables == {"orders"}, (job["dialect"], tables)
    sqlglot.transpile(job["sql"], read=job["dialect"], write="duckdb", unsupported_level=sqlglot.ErrorLevel.RAISE)
`;

test("sqlglot parses every query in its dialect and finds no table but that of the orders", () => {
  const table = { table: "shop.orders", customer: "customer", date: "date", amount: "amount" };
  const further = { order: "order", product: "product", status: "status", profile: ["country", "channel"] };
  const names = { postgresql: "postgres" };
  const jobs = dialects.flatMap((dialect) =>
    [
      summarySql(dialect, table),
      summarySql(dialect, { ...table, dateOrder: "dmy", decimal: "," }),
      reportSql(dialect, { ...table, ...further, observationEnd: "2024-06-30" }),
      reportSql(dialect, { ...table, dateOrder: "ymd", decimal: ".", resolution: "week" }),
    ].map((sql) => ({ sql, dialect: /** @type {Record<string, string>} */ (names)[dialect] ?? dialect })),
  );
  const { status, stderr } = spawnSync(pythonWith(), ["-c", PROGRAM], {
    input: JSON.stringify(jobs),
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr.slice(-2000));
});
