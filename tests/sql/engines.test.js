// The SQL run by the engines themselves, started on 127.0.0.1: PostgreSQL, DuckDB of two versions, PySpark.
//
// `npm run test:sql`; Python packages are installed into target/sql, but PostgreSQL and Java (17 or later) must be
// installed. sqlglot parses the SQL of the engines that cannot run here: tests/sql/parsed.test.js.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { predict } from "../../dist/models.js";
import {
  analyzeOrders,
  openOrders,
  reportSql,
  scoringSql,
  scoringTable,
  summarizeOrders,
  summarySql,
} from "../../dist/orders.js";
import { differences, MODELLED, SECTIONS, withoutCustomers, withoutWeeks } from "./differences.js";
import { startEngine } from "./engine.js";
import { seasonalTable, shortLivesTable } from "./made.js";
import { nastyTable } from "./nasty.js";
import { rowsOf, summaryFile } from "./own.js";
import { STATUSES } from "./statuses.js";

/** @import { EngineName, RunningEngine } from "./engine.js" */
/** @typedef {Awaited<ReturnType<typeof analyzeOrders>>} Answer */

/** @type {{ name: string, dialect: EngineName, duckdb?: string }[]} */
const ENGINES = [
  { name: "DuckDB", dialect: "duckdb" },
  { name: "DuckDB 1.3", dialect: "duckdb", duckdb: "1.3.2" },
  { name: "PostgreSQL", dialect: "postgresql" },
  { name: "Spark", dialect: "spark" },
];
const wanted = process.env.SQL_ENGINES?.split(",");

const read = (/** @type {string} */ name) =>
  readFileSync(new URL(`../data/${name}-sample.csv`, import.meta.url), "utf8");
const plain = { table: "orders", customer: "customer", date: "date", amount: "amount" };
/** Names that no engine accepts without quotes. */
const HARD = { table: "my orders", customer: 'who "bought" `it`', date: "select", amount: "how much; --" };

/** The same table with difficult names. @param {string} text */
function hard(text) {
  const end = text.indexOf("\n");
  const names = text
    .slice(0, end)
    .split(",")
    .map((header) => /** @type {Record<string, string>} */ (HARD)[header] ?? header)
    .map((name) => `"${name.replaceAll('"', '""')}"`);
  return names.join() + text.slice(end);
}

/** @param {string | undefined} sql */
const given = (sql) => {
  assert.ok(sql !== undefined);
  return sql;
};

for (const { name, dialect, duckdb } of ENGINES) {
  if (wanted && !wanted.includes(name)) continue;
  /** @type {Promise<RunningEngine>} */
  let started;
  const engine = () => (started ??= startEngine(dialect, { duckdb }));
  after(async () => (await started)?.stop());
  const slow = dialect === "spark";

  for (const sample of ["cdnow", "shop"])
    for (const observationEnd of [undefined, sample === "shop" ? "2025-06-30" : "1997-09-30"])
      test(`${name}: the summary of ${sample}${observationEnd ? ` until ${observationEnd}` : ""} is that of the browser`, async () => {
        const own = await engine();
        const text = read(sample);
        await own.load(HARD.table, hard(text));
        const end = observationEnd ? { observationEnd } : {};
        const orders = await analyzeOrders(text, end);
        assert.ok(orders.ok);
        const file = await own.csv(given(summarySql(dialect, { ...HARD, ...end })));
        assert.deepEqual(rowsOf(file), rowsOf(summaryFile(orders.summary)));
        const reduced = await analyzeOrders(file);
        assert.ok(reduced.ok && reduced.models.ok && orders.models.ok);
        assert.equal(reduced.metrics.revenue, orders.metrics.revenue);
        assert.deepEqual(reduced.metrics.repurchaseRate, orders.metrics.repurchaseRate);
      });

  test(`${name}: ten orders of 10,000 of one customer are squared without overflow`, async () => {
    const own = await engine();
    const rows = Array.from({ length: 10 }, (_, day) => `a,2024-01-${String(day + 1).padStart(2, "0")},10000`);
    await own.load("orders", ["customer,date,amount", ...rows, ""].join("\n"), {
      amount: "DECIMAL(18, 4)",
      date: "DATE",
    });
    const [, line] = (await own.csv(given(summarySql(dialect, plain)))).split("\n");
    assert.equal(line, "9,9,9,1,100000.0000,90000.0000,10000000000.00000000,2024-01-10");
  });

  for (const table of ["orders", "purchases", "customers", "refunds", "firsts"])
    test(`${name}: a table may be called ${table}`, async () => {
      const own = await engine();
      await own.load(table, "customer,date,amount\na,2024-01-01,10\na,2024-02-01,5\nb,2024-02-03,5\n");
      const [, line] = (await own.csv(given(summarySql(dialect, { ...plain, table })))).split("\n");
      assert.equal(line.split(",").slice(0, 4).join(), "0,0,0,1");
    });

  test(`${name}: text in another format stops the query, and is read or counted with the format named`, async () => {
    const own = await engine();
    const rows = ['a,01.02.2024,"1.234,5"', "a,31.02.2024,5", "a,1/3/2024,x", 'b,28.02.2024 10:00,"7,25"'];
    await own.load("orders", ["customer,date,amount", ...rows, ""].join("\n"));
    await assert.rejects(own.run(given(summarySql(dialect, plain))), /01\.02\.2024/);
    const file = await own.csv(given(summarySql(dialect, { ...plain, dateOrder: "dmy", decimal: "," })));
    assert.match(file, /\n0,0,27,1,1234.5000,0.0000,1523990.25000000,2024-02-28,4,2\n/);
    const summary = await summarizeOrders(file);
    assert.ok(summary.ok);
    assert.deepEqual(summary.rows, { read: 4, counted: 2, leftOut: { "bad-date": 2 } });
    // Month first: 28 is not a month.
    const other = await own.csv(given(summarySql(dialect, { ...plain, dateOrder: "mdy", decimal: "," })));
    assert.match(other, /\n0,0,0,1,1234.5000,0.0000,1523990.25000000,2024-01-02,4,3\n/);
  });

  for (const refund of ["", "c35,2024-01-20,-1,paid"])
    test(`${name}: statuses in six languages are interpreted as the analyser interprets them${refund && ", with refunds"}`, async () => {
      const own = await engine();
      const rows = STATUSES.map((status, index) => `c${index},2024-01-0${1 + (index % 9)},5,"${status}"`);
      const text = ["customer,date,amount,status", ...rows, ...(refund ? [refund] : []), ""].join("\n");
      await own.load("orders", text);
      const orders = await summarizeOrders(text);
      assert.ok(orders.ok);
      const query = given(reportSql(dialect, { ...plain, status: "status" }));
      const judged = await own.run(
        `${query.slice(0, query.indexOf("regulars_end AS")).trimEnd().replace(/,$/, "")}\nSELECT customer FROM regulars_rows WHERE not_bought = 0`,
      );
      const kept = (/** @type {string[]} */ ids) => STATUSES.filter((_, index) => ids.includes(`c${index}`));
      assert.deepEqual(
        kept(judged.rows.map(([id]) => String(id))),
        kept(Array.from({ length: orders.customers }, (_, index) => orders.id(index))),
      );
    });

  for (const types of /** @type {Record<string, string>[]} */ ([
    {},
    { date: "DATE", amount: slow ? "DOUBLE" : "DOUBLE PRECISION" },
    { date: "TIMESTAMP", amount: "DECIMAL(18, 6)" },
  ]))
    for (const observationEnd of [undefined, "2024-03-31", "2024-06-30"])
      test(`${name}: the nasty table as ${Object.values(types).join(" and ") || "text"}, until ${observationEnd ?? "its end"}`, async () => {
        const own = await engine();
        // A decimal has no NaN.
        const text = types.amount?.startsWith("DECIMAL") ? nastyTable().replace("NaN", "") : nastyTable();
        await own.load("orders", text, types);
        const end = observationEnd ? { observationEnd } : {};
        const orders = await summarizeOrders(text, end);
        assert.ok(orders.ok);
        const file = await own.csv(given(summarySql(dialect, { ...plain, ...end })));
        assert.deepEqual(rowsOf(file), rowsOf(summaryFile(orders)));
      });

  for (const [sample, further] of /** @type {const} */ ([
    ["nasty", { order: "order", product: "product", profile: ["country"] }],
    ["shop", { order: "order", product: "product", profile: ["country"] }],
    ["cdnow", {}],
    ["seasonal", {}],
  ]))
    for (const end of sample === "nasty" && !slow ? [{}, { observationEnd: "2024-04-15" }] : [{}]) {
      if (slow && (sample === "cdnow" || sample === "seasonal")) continue;
      test(`${name}: the whole report of ${sample}${end.observationEnd ? ` until ${end.observationEnd}` : ""} is that of the orders, and scores come back`, async () => {
        const own = await engine();
        const text = sample === "nasty" ? nastyTable() : sample === "seasonal" ? seasonalTable() : read(sample);
        await own.load("orders", text);
        const table = { ...plain, ...further, ...end, profile: [...(further.profile ?? [])] };
        const orders = await analyzeOrders(text, end);
        const file = await own.csv(given(reportSql(dialect, table)));
        const report = await analyzeOrders(file);
        assert.ok(orders.ok && report.ok && orders.models.ok && report.models.ok, JSON.stringify(report).slice(0, 300));
        assert.equal(report.source, "summary-file");
        for (const section of SECTIONS)
          assert.deepEqual(
            differences(withoutCustomers(orders[section]), withoutCustomers(report[section])),
            [],
            section,
          );
        assert.deepEqual(report.summary.rows, orders.summary.rows);
        // The season equals that of the orders, and predicts better if there is one.
        const season = report.validation.ok ? report.validation.season : null;
        if (sample === "shop") assert.ok(season);
        if (sample === "seasonal") assert.ok(season?.better && season.forecast !== null);
        // Sections absent in both with the same reason would also be equal.
        for (const section of SECTIONS)
          if (sample === "shop") assert.ok(!("ok" in report[section]) || report[section].ok, section);
        await scoresComeBack(own, dialect, report, { ...plain, ...end }, text);
      });
    }

  for (const sample of /** @type {const} */ (["shop", "nasty"])) {
    if (slow && sample === "nasty") continue;
    test(`${name}: each part of the report of ${sample} is the report on the filtered orders`, async () => {
      const own = await engine();
      const text = sample === "nasty" ? nastyTable() : read(sample);
      await own.load("orders", text);
      const table = { ...plain, order: "order", product: "product", profile: ["country"], filters: ["country"] };
      const file = await own.csv(given(reportSql(dialect, table)));
      const opened = await openOrders(text);
      const whole = await openOrders(file);
      assert.ok(opened.ok && whole.ok);
      const [{ values }] = opened.filters.filter(({ column }) => column === "country");
      const named = values.filter(({ value }) => value !== "");
      assert.deepEqual(
        whole.filters.map(({ column, values }) => ({
          column,
          values: new Set(values.map(({ value, rows }) => `${value} ${rows}`)),
        })),
        [{ column: "country", values: new Set(named.map(({ value, rows }) => `${value} ${rows}`)) }],
      );
      for (const section of SECTIONS)
        assert.deepEqual(
          differences(withoutCustomers(opened.report[section]), withoutCustomers(whole.report[section])),
          [],
          section,
        );
      for (const { value } of named) {
        const filter = { columns: { country: [value] } };
        const orders = /** @type {Answer} */ (await opened.refilter(filter));
        const part = /** @type {Answer} */ (await whole.refilter(filter));
        assert.ok(orders.ok && part.ok, JSON.stringify(part).slice(0, 300));
        // With so few customers, the last digits decide the choice of model.
        for (const section of SECTIONS.filter((section) => sample === "shop" || !MODELLED.includes(section))) {
          /** @type {unknown} */
          const expected = withoutWeeks(withoutCustomers(orders[section]));
          /** @type {unknown} */
          const found = withoutWeeks(withoutCustomers(part[section]));
          assert.deepEqual(differences(expected, found), [], `${value} ${section}`);
        }
        assert.deepEqual(part.summary.rows, orders.summary.rows);
      }
      opened.close();
      for (const filter of /** @type {import("../../www/core/shapes.js").OrderFilter[]} */ ([
        { columns: { country: ["XX"] } },
        { columns: { country: named.map(({ value }) => value) } },
        { columns: { product: ["Tea"] } },
        { columns: { country: [named[0].value] }, from: "2024-01-01" },
      ]))
        assert.deepEqual(await analyzeOrders(file, { filter }), {
          ok: false,
          code: "no-such-part",
          examples: ["country"],
        });
    });
  }

  if (dialect === "duckdb" && !duckdb)
    test(`${name}: a part in bins keeps its sums, and its models are near those of days`, async () => {
      const own = await engine();
      const [header, ...lines] = shortLivesTable().trimEnd().split("\n");
      const rows = lines.map((line) => `${line},${Number(/\d+/.exec(line)?.[0]) % 3 === 0 ? "EE" : "PL"}`);
      await own.load("orders", [`${header},country`, ...rows, ""].join("\n"));
      const table = { ...plain, profile: ["country"] };
      const file = await own.csv(given(reportSql(dialect, { ...table, filters: ["country"] })));
      const part = await analyzeOrders(file, { filter: { columns: { country: ["EE"] } } });
      await own.run(`CREATE VIEW ee_orders AS SELECT * FROM orders WHERE country = 'EE'`);
      const exact = await analyzeOrders(
        await own.csv(given(reportSql(dialect, { ...table, table: "ee_orders", resolution: "day" }))),
      );
      assert.ok(part.ok && exact.ok && part.metrics.customers > 9000);
      for (const section of /** @type {const} */ ([
        "metrics",
        "retention",
        "trend",
        "mix",
        "cohorts",
        "regularity",
        "profile",
      ]))
        assert.deepEqual(differences(withoutWeeks(exact[section]), withoutWeeks(part[section])), [], section);
      assert.ok(part.concentration.ok && exact.concentration.ok && part.models.ok && exact.models.ok);
      const { lorenz, ...figures } = part.concentration;
      const { lorenz: curve, ...others } = exact.concentration;
      assert.deepEqual(differences(others, figures), []);
      const errors = lorenz.revenue.map((share, index) => Math.abs(share - curve.revenue[index]));
      assert.ok(Math.max(...errors) < 4e-3, `${Math.max(...errors)}`);
      assert.equal(part.models.chosen, exact.models.chosen);
      const near = (
        /** @type {number | undefined} */ found,
        /** @type {number | undefined} */ expected,
        /** @type {number} */ share,
        /** @type {string} */ what,
      ) =>
        assert.ok(
          Math.abs(Number(found) - Number(expected)) <= share * Math.abs(Number(expected)),
          `${what}: ${found} ${expected}`,
        );
      near(part.models.alive, exact.models.alive, 0.05, "alive");
      near(part.models.expectedTransactions?.value, exact.models.expectedTransactions?.value, 0.05, "purchases");
      near(part.models.clv?.value, exact.models.clv?.value, 0.05, "value");
      assert.ok(part.validation.ok && exact.validation.ok && part.slipping.ok && exact.slipping.ok);
      near(part.slipping.customers, exact.slipping.customers, 0.1, "slipping");
      near(part.validation.holdout.meanAbsoluteError, exact.validation.holdout.meanAbsoluteError, 0.05, "error");
    });

  if (dialect === "duckdb" && !duckdb)
    test(`${name}: in bins the parameters are within 0.2 % of those of days, those of spends within 0.1 %`, async () => {
      const own = await engine();
      for (const sample of /** @type {const} */ (["cdnow", "shop", "short lives"])) {
        await own.load("orders", sample === "short lives" ? shortLivesTable() : read(sample));
        /** @param {"day" | "week"} resolution @returns {ReturnType<typeof analyzeOrders>} */
        const inBins = async (resolution) =>
          analyzeOrders(await own.csv(given(reportSql(dialect, { ...plain, resolution }))));
        const [day, week] = [await inBins("day"), await inBins("week")];
        assert.ok(day.ok && week.ok && day.models.ok && week.models.ok && day.models.spend.ok && week.models.spend.ok);
        assert.ok(week.summary.weight && !week.summary.recency.every(Number.isInteger));
        for (const section of SECTIONS.filter((section) => !MODELLED.includes(section)))
          assert.deepEqual(differences(day[section], week[section]), [], section);
        assert.deepEqual(differences(day.models.spend.parameters, week.models.spend.parameters, 1e-3), []);
        for (const candidate of day.models.candidates) {
          const other = week.models.candidates.find(({ model }) => model === candidate.model);
          assert.ok(other && "parameters" in candidate && "parameters" in other);
          for (const [key, value] of Object.entries(candidate.parameters))
            assert.ok(
              Math.abs(other.parameters[key] - value) <= 2e-3 * value,
              `${sample} ${candidate.model} ${key}: ${value} ${other.parameters[key]}`,
            );
        }
        // The test of the models and everything that depends on it, within the bounds of docs/warehouse.md.
        assert.ok(day.validation.ok && week.validation.ok && day.slipping.ok && week.slipping.ok);
        assert.equal(week.models.chosen, day.models.chosen);
        const within = (/** @type {number} */ found, /** @type {number} */ exact, /** @type {number} */ share) =>
          assert.ok(Math.abs(found - exact) <= share * exact, `${sample}: ${found} ${exact}`);
        for (const figure of /** @type {const} */ (["meanAbsoluteError", "rootMeanSquareError", "expected"]))
          within(week.validation.holdout[figure], day.validation.holdout[figure], 0.02);
        within(week.slipping.customers, day.slipping.customers, 0.05);
        assert.ok(day.actions.ok && week.actions.ok);
        within(week.actions.atStake, day.actions.atStake, 0.12);
        within(week.models.alive, day.models.alive, 1e-3);
        // Only daily histories can be joined.
        assert.deepEqual(await scoringTable(week), { ok: false, code: "needs-daily-histories" });
      }
    });
}

/**
 * @param {RunningEngine} own
 * @param {EngineName} dialect
 * @param {Extract<Awaited<ReturnType<typeof analyzeOrders>>, { ok: true }>} report
 * @param {import("../../www/core/sql/histories.js").OrdersTable} table
 * @param {string} text
 */
async function scoresComeBack(own, dialect, report, table, text) {
  assert.ok(report.models.ok);
  const scoring = await scoringTable(report);
  assert.ok(scoring.ok, JSON.stringify(scoring));
  await own.load("scoring", scoring.csv());
  const joined = await own.run(given(scoringSql(dialect, report, { ...table, scores: "scoring" })));
  const summary = await summarizeOrders(text, table.observationEnd ? { observationEnd: table.observationEnd } : {});
  assert.ok(summary.ok);
  assert.equal(joined.rows.length, summary.customers);
  const { chosen, candidates, spend, horizonDays } = report.models;
  const model = candidates.find((candidate) => candidate.model === chosen);
  const options = { timeUnit: /** @type {const} */ ("day"), horizonUnit: /** @type {const} */ ("week") };
  const horizon = {
    horizon: horizonDays / 7,
    purchaseCounts: 0,
    discountRate: 1.1 ** (1 / 12) - 1,
    period: 365.2425 / 84,
  };
  const monetary = summary.monetary.map((value) => Math.max(value, 1e-9));
  const data = { frequency: summary.frequency, recency: summary.recency, age: summary.age, monetary };
  const spendModel = spend.ok ? /** @type {any} */ (spend) : undefined;
  const own_ = await predict(/** @type {any} */ (model), data, {
    ...options,
    ...horizon,
    ...(spendModel ? { spendModel } : {}),
  });
  assert.ok(own_.ok, JSON.stringify(own_));
  const places = new Map(Array.from({ length: summary.customers }, (_, index) => [summary.id(index), index]));
  const at = (/** @type {string} */ column) => joined.header.indexOf(column);
  const near = (/** @type {unknown} */ found, /** @type {number | undefined} */ expected, /** @type {string} */ what) =>
    assert.ok(
      Math.abs(Number(found) - Number(expected)) <= 1e-9 * Math.max(1, Math.abs(Number(expected))),
      `${what}: ${found} ${expected}`,
    );
  for (const row of joined.rows) {
    const place = places.get(String(row[at("customer")]));
    assert.ok(place !== undefined, String(row[0]));
    near(row[at("p_alive")], own_.pAlive?.[place], "p_alive");
    near(row[at("expected_purchases")], own_.expectedTransactions?.[place], "expected_purchases");
    near(row[at("no_purchase")], own_.purchaseProbabilities?.[0][place], "no_purchase");
    if (!spend.ok) continue;
    near(row[at("expected_spend")], own_.expectedSpend?.[place], "expected_spend");
    near(row[at("expected_value")], own_.clv?.[place], "expected_value");
  }
  // The same segment sizes as in the report.
  assert.ok(report.segments.ok);
  for (const { id, customers } of report.segments.list)
    assert.equal(joined.rows.filter((row) => row[at("segment")] === id).length, customers, id);
  // P(alive) in closed form, for every model that has one.
  for (const candidate of candidates) {
    if (!("parameters" in candidate) || candidate.model === "pareto-nbd") continue;
    const chosenOne = { ...report, models: { ...report.models, chosen: candidate.model } };
    const alone = await own.run(given(scoringSql(dialect, /** @type {any} */ (chosenOne), table)));
    const expected = await predict(/** @type {any} */ (candidate), data, { ...options, horizon: 1 });
    assert.ok(expected.ok);
    for (const row of alone.rows) {
      const place = places.get(String(row[0])) ?? -1;
      near(row[alone.header.indexOf("p_alive")], expected.pAlive?.[place], `${candidate.model} p_alive`);
    }
    if (dialect === "spark") break;
  }
}
