// @ts-nocheck: the libraries are only there where the benchmarks are run.
// Libraries that a developer might use instead, each called as its documentation advises for large files.

import * as duckdb from "@duckdb/duckdb-wasm";
import * as arquero from "arquero";
import { csvParse } from "d3-dsv";
import Papa from "papaparse";
import { Customers, dayOf } from "./customers.js";

/** @import { Result } from "./customers.js" */

/** @param {Blob} file @returns {Promise<Result>} */
export function papaParse(file) {
  const customers = new Customers();
  return new Promise((resolve, reject) =>
    Papa.parse(/** @type {any} */ (file), {
      header: true,
      skipEmptyLines: true,
      chunk: (/** @type {{ data: any[] }} */ { data }) => {
        for (const row of data) customers.add(row.customer_id, dayOf(row.order_date), Math.round(row.amount * 100));
      },
      complete: () => resolve(customers.result()),
      error: reject,
    }),
  );
}

/** @param {Blob} file @returns {Promise<Result>} */
export async function d3(file) {
  const customers = new Customers();
  for (const row of csvParse(await file.text())) {
    customers.add(row.customer_id, dayOf(row.order_date), Math.round(+row.amount * 100));
  }
  return customers.result();
}

/** @param {Blob} file @returns {Promise<Result>} */
export async function arqueroTable(file) {
  const { op } = arquero;
  const table = arquero
    .fromCSV(await file.text(), {
      autoType: false,
      parse: { order_date: dayOf, amount: (/** @type {string} */ text) => Math.round(+text * 100) },
    })
    .groupby("customer_id", "order_date")
    .rollup({ spend: (/** @type {any} */ d) => op.sum(d.amount) })
    .groupby("customer_id")
    .rollup({
      repeats: () => op.count() - 1,
      recency: (/** @type {any} */ d) => op.max(d.order_date) - op.min(d.order_date),
      revenue: (/** @type {any} */ d) => op.sum(d.spend),
    })
    .ungroup()
    .rollup({
      customers: () => op.count(),
      repeats: (/** @type {any} */ d) => op.sum(d.repeats),
      recency: (/** @type {any} */ d) => op.sum(d.recency),
      revenue: (/** @type {any} */ d) => op.sum(d.revenue),
    });
  return /** @type {Result} */ (table.object());
}

/** DuckDB in its own worker, started before the clock. */
export async function startDuckdb() {
  const place = new URL("/bench/node_modules/@duckdb/duckdb-wasm/dist/", location.href);
  const worker = new Worker(new URL("duckdb-browser-eh.worker.js", place));
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await database.instantiate(new URL("duckdb-eh.wasm", place).href);
  return {
    /** @param {Blob} file @returns {Promise<Result>} */
    async read(file) {
      const protocol = duckdb.DuckDBDataProtocol.BROWSER_FILEREADER;
      await database.registerFileHandle("log.csv", file, protocol, true);
      const connection = await database.connect();
      const table = await connection.query(`
        SELECT count(*)::DOUBLE customers, sum(repeats)::DOUBLE repeats, sum(recency)::DOUBLE recency, (sum(revenue) * 100)::DOUBLE revenue
        FROM (
          SELECT count(*) - 1 repeats, max(day) - min(day) recency, sum(spend) revenue
          FROM (
            SELECT customer_id, order_date AS day, sum(amount) spend
            FROM read_csv('log.csv', columns = {'order_id': 'VARCHAR', 'customer_id': 'VARCHAR', 'order_date': 'DATE',
              'product': 'VARCHAR', 'amount': 'DECIMAL(18, 2)'})
            GROUP BY ALL
          )
          GROUP BY customer_id
        )`);
      await connection.close();
      await database.dropFile("log.csv");
      return table.toArray()[0].toJSON();
    },
    stop: () => database.terminate(),
  };
}
