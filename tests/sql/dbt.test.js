// The dbt package in integrations/dbt, run by dbt-duckdb and dbt-postgres: table → dbt run → file → report → scores back.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { analyzeOrders, scoringTable } from "../../dist/orders.js";
import { differences, SECTIONS, withoutCustomers } from "./differences.js";
import { csvOf, environment, startPostgres } from "./engine.js";

const PACKAGES = ["dbt-core==1.9.11", "dbt-duckdb==1.9.6", "dbt-postgres==1.9.1", "duckdb==1.3.2", "psycopg2-binary"];
const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs SQL in the database of a target; the rows of a query come back. */
const CLIENT = `
import csv, json, sys
kind, address = sys.argv[1:3]
job = json.load(sys.stdin)
if kind == "duckdb":
    import duckdb
    database = duckdb.connect(address)
else:
    import psycopg2
    connection = psycopg2.connect(address); connection.autocommit = True
    database = connection.cursor()
for name, path in job.get("load", {}).items():
    with open(path, encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    database.execute(f"DROP TABLE IF EXISTS {name}")
    columns = ", ".join('"' + column + '" VARCHAR' for column in header)
    database.execute(f"CREATE TABLE {name} ({columns})")
    mark = "?" if kind == "duckdb" else "%s"
    database.executemany(f"INSERT INTO {name} VALUES ({', '.join([mark] * len(header))})", [[cell or None for cell in row] for row in rows])
if "sql" in job:
    database.execute(job["sql"])
    print(json.dumps({"header": [column[0] for column in database.description], "rows": database.fetchall()}, default=str))
`;

for (const kind of /** @type {const} */ (["duckdb", "postgres"]))
  test(`dbt-${kind}: from a table to the report and back to scores`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "regulars-dbt-"));
    const python = environment("dbt", PACKAGES);
    const server = kind === "postgres" ? await startPostgres(folder) : undefined;
    try {
      const address = server?.address ?? join(folder, "shop.duckdb");
      const client = (/** @type {object} */ job) => {
        const { status, stdout, stderr } = spawnSync(python, ["-c", CLIENT, kind, address], {
          input: JSON.stringify(job),
          encoding: "utf8",
          maxBuffer: 1 << 28,
        });
        assert.equal(status, 0, stderr);
        return stdout ? JSON.parse(stdout) : undefined;
      };
      const project = join(folder, "project");
      mkdirSync(project);
      const sample = join(root, "tests/data/shop-sample.csv");
      client({ load: { orders: sample } });
      const output =
        kind === "duckdb"
          ? `type: duckdb\n      path: ${address}`
          : `type: postgres\n      host: 127.0.0.1\n      port: ${server?.port}\n      user: postgres\n      password: none\n      dbname: postgres\n      schema: public`;
      writeFileSync(
        join(project, "profiles.yml"),
        `shop:\n  target: own\n  outputs:\n    own:\n      ${output}\n      threads: 1\n`,
      );
      writeFileSync(join(project, "packages.yml"), `packages:\n  - local: ${join(root, "integrations/dbt")}\n`);
      writeFileSync(
        join(project, "dbt_project.yml"),
        "name: shop\nversion: 1.0.0\nconfig-version: 2\nprofile: shop\nvars:\n  regulars:\n    regulars_order: order\n    regulars_product: product\n    regulars_country: country\n",
      );
      const dbt = (/** @type {string[]} */ ...args) => {
        const { status, stdout, stderr } = spawnSync(join(dirname(python), "dbt"), [...args, "--profiles-dir", "."], {
          cwd: project,
          encoding: "utf8",
          env: { ...process.env, DBT_SEND_ANONYMOUS_USAGE_STATS: "false" },
        });
        assert.equal(status, 0, `dbt ${args.join(" ")}\n${stdout.slice(-3000)}${stderr.slice(-2000)}`);
      };
      dbt("deps");
      dbt("run");
      dbt("test");
      const orders = await analyzeOrders(readFileSync(sample, "utf8"));
      const report = await analyzeOrders(csvOf(client({ sql: "SELECT * FROM regulars_report" })));
      assert.ok(orders.ok && report.ok, JSON.stringify(report).slice(0, 300));
      for (const section of SECTIONS)
        assert.deepEqual(
          differences(withoutCustomers(orders[section]), withoutCustomers(report[section])),
          [],
          section,
        );
      const cohorts = client({
        sql: "SELECT SUM(customers) FROM regulars_cohorts WHERE unit = 'month' AND cohort = period",
      });
      assert.equal(Number(cohorts.rows[0][0]), orders.metrics.customers);
      const scoring = await scoringTable(report);
      assert.ok(scoring.ok);
      const path = join(folder, "scoring.csv");
      writeFileSync(path, scoring.csv());
      client({ load: { regulars_scoring: path } });
      dbt("run", "--select", "regulars_scores", "--vars", "{regulars_scoring: regulars_scoring}");
      dbt("test", "--select", "regulars_scores", "--vars", "{regulars_scoring: regulars_scoring}");
      const sums = client({
        sql: "SELECT COUNT(*), SUM(p_alive), SUM(expected_purchases), SUM(expected_value), COUNT(CASE WHEN segment = 'champions' THEN 1 END) FROM regulars_scores",
      });
      const [customers, alive, purchases, value, champions] = sums.rows[0].map(Number);
      assert.ok(orders.segments.ok && report.models.ok);
      assert.deepEqual([customers, champions], [orders.metrics.customers, orders.segments.list[0].customers]);
      for (const [found, expected] of [
        [alive, report.models.alive],
        [purchases, report.models.expectedTransactions?.value],
        [value, report.models.clv?.value],
      ])
        assert.ok(Math.abs(Number(found) - Number(expected)) < 1e-8 * Number(expected), `${found} ${expected}`);
    } finally {
      server?.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
