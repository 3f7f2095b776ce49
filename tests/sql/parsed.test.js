// The SQL of engines that cannot run here: sqlglot parses it in their dialects, and DuckDB runs the transpiled SQL.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { analyzeOrders, dialects, reportSql, summarySql } from "../../dist/orders.js";
import { differences, SECTIONS, withoutCustomers } from "./differences.js";
import { csvOf, pythonWith } from "./engine.js";

const PROGRAM = `
import json, sys
import sqlglot
from sqlglot import exp
# Reserved by BigQuery, Snowflake, PostgreSQL or Spark, and likely as names.
RESERVED = set("""all analyse analyze and any array as asc at between both by case cast check collate column constraint contains
create cross cube current default define desc distinct else end enum escape except exclude exists extract false fetch following for
foreign from full grant group grouping groups hash having if ignore in inner intersect interval into is join lateral leading left like
limit lookup merge minus natural new no not null nulls of offset on only or order outer over partition placing preceding primary proto
qualify range recursive references regexp respect right rlike rollup row rows sample select set some start struct table tablesample
then to trailing treat trigger true unbounded union unique unnest update user using values view when whenever where window with
within""".split())
for job in json.load(sys.stdin):
    (tree,) = sqlglot.parse(job["sql"], read=job["dialect"], error_level=sqlglot.ErrorLevel.RAISE)
    # What the parser does not know it keeps as a command.
    assert not list(tree.find_all(exp.Command)), job["dialect"]
    # An engine's own words need quotes as names, which sqlglot does not ask for.
    named = {node.alias.lower() for node in tree.find_all(exp.Alias, exp.CTE, exp.Subquery, exp.Table) if node.alias}
    assert not named & RESERVED, (job["dialect"], named & RESERVED)
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
      reportSql(dialect, { ...table, ...further, filters: ["channel", "country"] }),
      reportSql(dialect, { ...table, dateOrder: "ymd", decimal: ".", resolution: "week" }),
    ].map((sql) => ({ sql, dialect: /** @type {Record<string, string>} */ (names)[dialect] ?? dialect })),
  );
  const { status, stderr } = spawnSync(pythonWith(), ["-c", PROGRAM], {
    input: JSON.stringify(jobs),
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr.slice(-2000));
});

/** Runs the transpiled query in DuckDB. */
const RUN = `
import json, sys
import duckdb, sqlglot
job = json.load(sys.stdin)
(sql,) = sqlglot.transpile(job["sql"], read=job["dialect"], write="duckdb", unsupported_level=sqlglot.ErrorLevel.RAISE)
database = duckdb.connect()
database.execute("SET enable_progress_bar = false")
database.execute("CREATE TABLE orders AS SELECT * FROM read_csv(?, all_varchar = true, header = true)", [job["path"]])
result = database.execute(sql.rstrip().rstrip(";"))
print(json.dumps({"header": [column[0] for column in result.description], "rows": result.fetchall()}, default=str))
`;

for (const dialect of /** @type {const} */ (["bigquery", "snowflake"]))
  test(`the report by the SQL of ${dialect}, transpiled for DuckDB, equals that of the orders`, async () => {
    const path = fileURLToPath(new URL("../data/shop-sample.csv", import.meta.url));
    const table = { table: "orders", customer: "customer", date: "date", amount: "amount" };
    const sql = reportSql(dialect, { ...table, order: "order", product: "product", profile: ["country"] });
    const { status, stdout, stderr } = spawnSync(pythonWith(), ["-c", RUN], {
      input: JSON.stringify({ sql, dialect, path }),
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    assert.equal(status, 0, stderr.slice(-2000));
    const orders = await analyzeOrders(readFileSync(path, "utf8"));
    const report = await analyzeOrders(csvOf(JSON.parse(stdout)));
    assert.ok(orders.ok && report.ok, JSON.stringify(report).slice(0, 300));
    for (const section of SECTIONS)
      assert.deepEqual(differences(withoutCustomers(orders[section]), withoutCustomers(report[section])), [], section);
  });
