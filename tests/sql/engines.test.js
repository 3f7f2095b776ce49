// The SQL for DuckDB and Spark, run on the samples: their summary files are those of the browser's own summary, to the
// last
// decimal, and give the same metrics and fits as the orders.
//
// `npm run test:sql`; Python with duckdb and pyspark (which needs Java 17 or later) has to be there.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { analyzeOrders, summarySql } from "../../dist/orders.js";
import { rowsOf, summaryFile } from "./own.js";

const python = process.env.PYTHON ?? "python3";
const folder = mkdtempSync(join(tmpdir(), "regulars-sql-"));
after(() => rmSync(folder, { recursive: true }));

/** Names no engine reads without quotes. */
const NAMES = { customer: 'who "bought" `it`', date: "select", amount: "how much; --" };

/** @param {string} name @returns a sample whose headers are hard to quote */
function sample(name) {
  const text = readFileSync(new URL(`../data/${name}-sample.csv`, import.meta.url), "utf8");
  const end = text.indexOf("\n");
  const renamed = text
    .slice(0, end)
    .split(",")
    .map((header) => {
      const other = /** @type {Record<string, string>} */ (NAMES)[header] ?? header;
      return `"${other.replaceAll('"', '""')}"`;
    });
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, renamed.join() + text.slice(end));
  return { path, text };
}

/** @param {"duckdb" | "spark"} engine @param {string} path @param {string} [observationEnd] */
function reduce(engine, path, observationEnd) {
  const query = summarySql(engine, { table: "my orders", ...NAMES, ...(observationEnd ? { observationEnd } : {}) });
  const { status, stdout, stderr } = spawnSync(
    python,
    [fileURLToPath(new URL("reduce.py", import.meta.url)), engine, path],
    { input: query, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const missing =
    /ModuleNotFoundError: No module named '(\w+)'/.exec(stderr)?.[1] ??
    (/JAVA|java/.test(stderr) && status !== 0 ? "pyspark, and a Java runtime (17 or later) for it" : undefined);
  assert.ok(
    !missing,
    `${python} needs ${missing}: pip install duckdb pyspark (or set PYTHON to one that has them)\n${stderr.slice(-2000)}`,
  );
  assert.equal(status, 0, stderr);
  return stdout;
}

for (const engine of /** @type {const} */ (["duckdb", "spark"])) {
  test(`${engine}: money back after the last purchase extends the observation`, async () => {
    const rows = ["a,2024-01-01,10", "b,2024-02-01,5", "a,2024-06-01,-5"];
    const path = join(folder, "refund.csv");
    writeFileSync(path, ['"who ""bought"" `it`","select","how much; --"', ...rows].join("\n"));
    const orders = await analyzeOrders(["customer,date,amount", ...rows].join("\n"));
    assert.ok(orders.ok);
    assert.deepEqual([orders.summary.observationEnd, orders.summary.revenue[0]], ["2024-06-01", 5]);
    const file = reduce(engine, path);
    assert.match(file, /2024-06-01/);
    assert.deepEqual(rowsOf(file), rowsOf(summaryFile(orders.summary)));
  });

  for (const name of ["cdnow", "shop"]) {
    for (const observationEnd of name === "shop" ? [undefined, "2025-06-30"] : [undefined, "1997-09-30"]) {
      test(`${engine}: ${name}${observationEnd ? ` until ${observationEnd}` : ""}`, async () => {
        const { path, text } = sample(name);
        const orders = await analyzeOrders(text, observationEnd ? { observationEnd } : {});
        assert.ok(orders.ok);
        const file = reduce(engine, path, observationEnd);
        assert.deepEqual(rowsOf(file), rowsOf(summaryFile(orders.summary)));
        const reduced = await analyzeOrders(file);
        assert.ok(reduced.ok && reduced.models.ok && orders.models.ok);
        assert.deepEqual(reduced.models.candidates, orders.models.candidates);
        assert.equal(reduced.metrics.revenue, orders.metrics.revenue);
        assert.deepEqual(reduced.metrics.repurchaseRate, orders.metrics.repurchaseRate);
      });
    }
  }
}
