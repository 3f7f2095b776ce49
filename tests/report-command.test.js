// The command `regulars report`, the module `regulars/report`, and the purchases of one customer, in the packed
// package.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { analyzeOrders, customerPurchases } from "../dist/orders.js";

const data = fileURLToPath(new URL("data/", import.meta.url));
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "regulars-"));
test.after(() => rmSync(folder, { recursive: true }));

/** @param {...string} args */
function regulars(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: "utf8", maxBuffer: 1e8 });
  return { status, stdout, stderr };
}

test("the command writes one HTML file with the figures and no customer", () => {
  const out = join(folder, "report.html");
  const { status, stderr } = regulars("report", join(data, "shop-sample.csv"), "--out", out, "--currency", "EUR");
  assert.equal(status, 0, stderr);
  const html = readFileSync(out, "utf8");
  for (const words of ["<!doctype html>", "€66,393", "820", "What to do", "Method", "Revenue per month", "</html>"])
    assert.ok(html.includes(words), words);
  assert.ok(!/\bC0\d{3}\b/.test(html), "a customer is named");
  assert.ok(!/<script|<link|https?:\/\/(?!www\.w3\.org)/i.test(html), "it refers to something");
  const tags = (/** @type {string} */ name) => html.split(`<${name}`).length - 1;
  assert.equal(tags("svg"), html.split("</svg>").length - 1);
  assert.ok(tags("svg") >= 12, `${tags("svg")} pictures`);
  assert.ok(!/NaN|undefined|\[object/.test(html));
  const named = regulars("report", join(data, "shop-sample.csv"), "--personal");
  assert.match(named.stdout, /\bC0\d{3}\b/);
});

test("the command reads workbooks and writes in the requested language", () => {
  const book = join(data, "cases/orders/files/70_orders.xlsx");
  const { status, stdout, stderr } = regulars("report", book, "--language", "sk", "--currency", "EUR");
  assert.equal(status, 0, stderr);
  assert.match(stdout, /<html lang="sk">[^]*Výsledky: 70_orders\.xlsx/);
});

test("JSON has every section and, by default, no column per customer", () => {
  const { status, stdout } = regulars("report", join(data, "cdnow-sample.csv"), "--json");
  assert.equal(status, 0);
  const report = JSON.parse(stdout);
  // Counted from the file by days.
  assert.equal(report.metrics.customers, 2357);
  assert.equal(report.metrics.repeatCustomers, 1139);
  assert.equal(report.metrics.revenue, 244_091.94);
  assert.equal(report.customers, undefined);
  assert.equal(report.summary.frequency, undefined);
  assert.ok(report.cohorts.month.ok && report.models.ok && report.actions);
  assert.ok(!/"0\d{4}"/.test(stdout), "a customer is named");
  const whole = JSON.parse(regulars("report", join(data, "cdnow-sample.csv"), "--json", "--personal").stdout);
  assert.equal(whole.summary.ids.length, 2357);
  assert.equal(whole.customers.pAlive.length, 2357);
});

test("an unreadable file is reported with its place, a correct example and an exit status", () => {
  const path = join(folder, "ambiguous.csv");
  writeFileSync(path, "customer,date,amount\na,01/02/2024,5\na,03/04/2024,6\nb,02/02/2024,7\n");
  const asked = regulars("report", path);
  assert.equal(asked.status, 1);
  assert.match(asked.stderr, /day or the month first[^]*01\/02\/2024[^]*--options '\{"dateOrder":"…"\}'/);
  assert.equal(asked.stdout, "");
  const answered = regulars("report", path, "--json", "--options", '{"dateOrder":"dmy"}');
  assert.equal(answered.status, 0, answered.stderr);
  assert.equal(JSON.parse(answered.stdout).summary.observationEnd, "2024-04-03");
  for (const [args, pattern] of /** @type {[string[], RegExp][]} */ ([
    [[], /Usage: regulars report/],
    [["report"], /Usage/],
    [["analyse", path], /Usage/],
    [["report", join(folder, "none.csv")], /cannot be read \(ENOENT\)/],
    [["report", path, "--unknown"], /unknown/i],
    [["report", path, "--options", "dmy"], /needs a JSON object/],
    [["report", path, "--project", path], /is no project file/],
  ])) {
    const { status, stderr } = regulars(...args);
    assert.equal(status, 2, args.join(" "));
    assert.match(stderr, pattern);
  }
});

test("a project’s settings answer the questions of the file", () => {
  const path = join(folder, "ambiguous.csv");
  const project = join(folder, "shop.regulars.json");
  writeFileSync(path, "customer,date,amount\na,01/02/2024,5\na,03/04/2024,6\nb,02/02/2024,7\n");
  const settings = { options: { dateOrder: "mdy" }, currency: "EUR", figures: [] };
  writeFileSync(
    project,
    JSON.stringify({ regulars: 1, kind: "orders", names: [], period: ["2024-01-01", "2024-01-31"], ...settings }),
  );
  const { status, stdout, stderr } = regulars("report", path, "--project", project);
  assert.equal(status, 0, stderr);
  assert.ok(stdout.includes("March 4, 2024") && stdout.includes("€18"));
});

test("a project’s filter applies to the report, and the report names it", async () => {
  const path = join(data, "shop-sample.csv");
  const project = join(folder, "part.regulars.json");
  const text = readFileSync(path, "utf8");
  const [header, ...lines] = text.trimEnd().split("\n");
  const at = header.split(",").indexOf("country");
  const expected = await analyzeOrders([header, ...lines.filter((line) => line.split(",")[at] === "PL")].join("\n"));
  assert.ok(expected.ok);
  const saved = { regulars: 1, kind: "orders", names: [], period: ["2024-01-02", "2025-12-31"], figures: [] };
  writeFileSync(project, JSON.stringify({ ...saved, filter: { columns: { country: "PL" } } }));
  const html = regulars("report", path, "--project", project);
  assert.equal(html.status, 0, html.stderr);
  assert.ok(html.stdout.includes(`Only: country = PL; ${expected.metrics.customers} of 820 customers.`));
  const { metrics } = JSON.parse(regulars("report", path, "--project", project, "--json").stdout);
  assert.deepEqual(metrics, JSON.parse(JSON.stringify(expected.metrics)));
  // Otherwise an unreadable filter would silently give the report on all orders.
  writeFileSync(project, JSON.stringify({ ...saved, filter: { columns: { country: ["PL"] } } }));
  assert.equal(regulars("report", path, "--project", project).status, 2);
});

test("the purchases of one customer equal those of the file by day", async () => {
  const text = readFileSync(join(data, "cdnow-sample.csv"), "utf8");
  const report = await analyzeOrders(text);
  assert.ok(report.ok);
  const [header, ...lines] = text.trim().split("\n");
  assert.deepEqual(header.trim().split(","), ["customer", "date", "amount"]);
  for (const index of [0, 17, 2356]) {
    const id = report.summary.id(index);
    /** @type {Map<number, number>} */
    const days = new Map();
    for (const [customer, date, amount] of lines.map((line) => line.trim().split(","))) {
      if (customer !== id) continue;
      const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
      days.set(day, (days.get(day) ?? 0) + Math.round(Number(amount) * 100));
    }
    const sorted = [...days].sort(([a], [b]) => a - b);
    const found = await customerPurchases(text, index);
    assert.deepEqual(found, {
      ok: true,
      days: sorted.map(([day]) => day),
      amounts: sorted.map(([, cents]) => cents / 100),
    });
  }
  assert.deepEqual(await customerPurchases(text, 99_999), { ok: true, days: [], amounts: [] });
});
