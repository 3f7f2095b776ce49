// Filters: the report on a part of the orders, compared with another part, by keyboard, on phones and in saved files.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { analyzeOrders, compareReports } from "../../dist/orders.js";
import { browsers, site } from "./harness.js";
import { catchSaves, drop, inside, part, ROOT, shopReport } from "./report.js";

const shop = readFileSync(new URL("../data/shop-sample.csv", import.meta.url), "utf8");
const [header, ...rows] = shop.trimEnd().split("\n");
const names = header.split(",");

/** A row's cell. @param {string} row @param {string} name */
const cell = (row, name) => row.split(",")[names.indexOf(name)];

/** The analysis of the file with only the rows that pass. @param {(row: string) => boolean} passes */
async function analysed(passes) {
  const left = rows.filter(passes);
  const report = await analyzeOrders([header, ...left].join("\n"));
  assert.ok(report.ok, JSON.stringify(report));
  return { report, customers: new Set(left.map((row) => cell(row, "customer"))).size };
}

/** Keeps the metrics of each report that the page shows. */
const listen = `window.shown = [];
  document.addEventListener("regulars-result", ({ detail }) => window.shown.push(JSON.stringify(detail.metrics)));`;

/** @param {Awaited<ReturnType<typeof shopReport>>} page */
function asking({ run, driver, until, choose, find, text }) {
  const focused = `${ROOT} const node = root.activeElement; return node?.name || node?.parentElement?.getAttribute("part") && node.localName + " of " + node.parentElement.getAttribute("part") || node?.getAttribute("part") || ""`;
  const press = (/** @type {string[]} */ ...keys) =>
    driver
      .actions()
      .sendKeys(...keys)
      .perform();
  return {
    press,
    focused: () => run(focused),
    /** @param {string} name */
    async tabTo(name) {
      for (let presses = 0; (await run(focused)) !== name; presses++) {
        assert.ok(presses < 80, `${name} cannot be reached by Tab`);
        await press(Key.TAB);
      }
    },
    /** Name of the list for a column. @param {string} column @returns {Promise<string>} */
    listOf: (column) =>
      run(
        `${ROOT} return [...root.querySelectorAll("[part=show-only] .field")].find((field) => field.querySelector("label").textContent === arguments[0]).querySelector("select").name`,
        column,
      ),
    /** Metrics of the last report, once at least `count` reports were shown. @param {number} count */
    async metrics(count) {
      await until(async () => (await run("return window.shown.length")) >= count, `no report ${count}`);
      return JSON.parse(await run("return window.shown.at(-1)"));
    },
    said: () => run(`${ROOT} return root.querySelector(".root > [role=status]").textContent`),
    /** Selects the first option of a list that begins with a text. @param {string} name @param {string} start */
    async pick(name, start) {
      const value = await run(
        `${ROOT} return [...root.querySelector("[name=" + arguments[0] + "]").options].find(({ text }) => text.startsWith(arguments[1])).value`,
        name,
        start,
      );
      await choose(inside(`[name=${name}]`), value);
    },
    open: async () => run("arguments[0].open = true", await find(part("show-only"))),
    only: () => text(part("only")),
  };
}

/** The cells of the comparison. */
const compared = `${ROOT} return [...root.querySelectorAll("[part=comparison] tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent))`;

/**
 * The metrics that the page shows equal those that the package gives for the filtered file.
 *
 * @param {any} metrics
 * @param {any} report
 */
const isSame = (metrics, report) => assert.deepEqual(metrics, JSON.parse(JSON.stringify(report.metrics)));

for (const browser of browsers) {
  if (browser === "chromium")
    test("chromium: by keyboard alone, a country and a period are selected, compared and cleared", async (t) => {
      const page = await shopReport(t, browser);
      const { run, find, text, until, accessible, quiet } = page;
      const { tabTo, press, focused, listOf, metrics, said, only } = asking(page);
      await run(listen);
      const address = await run("return location.href");
      await tabTo("summary of show-only");
      await press(Key.ENTER);
      const list = await listOf("country");
      await tabTo(list);
      await press("P");
      const polish = await analysed((row) => cell(row, "country") === "PL");
      isSame(await metrics(1), polish.report);
      assert.equal(await focused(), list);
      assert.equal(await only(), `Only: country = PL; ${polish.customers} of 820 customers.`);
      await until(async () => (await said()).startsWith(`Only: country = PL; ${polish.customers} of 820 customers. `));
      const others = await analysed((row) => cell(row, "country") !== "PL");
      await tabTo("clear-part");
      await press(Key.TAB);
      assert.equal(await focused(), "button of compare");
      await press(Key.ENTER);
      await find(part("comparison"));
      assert.equal(await focused(), "button of compare");
      const expected = compareReports(others.report, polish.report);
      const table = await run(compared);
      const row = (/** @type {string} */ name) => table.find((/** @type {string[]} */ [first]) => first === name);
      const count = (/** @type {number} */ n) => n.toLocaleString("en");
      assert.deepEqual(row("Customers").slice(1, 3), [count(polish.customers), count(others.customers)]);
      const { first, second, difference } = expected.figures.repurchaseRate;
      const points = (/** @type {number} */ n) =>
        `${n > 0 ? "+" : ""}${Math.round(n * 1000) / 10} pp`.replace("-", "−");
      assert.ok(difference, "the repurchase rate has no interval");
      assert.deepEqual(row("Repurchase rate").slice(1, 5), [
        `${Math.round(second * 100)}%`,
        `${Math.round(first * 100)}%`,
        points(second - first),
        `${points(difference.low)} to ${points(difference.high)}`,
      ]);
      for (const [name, id] of /** @type {const} */ ([
        ["Repurchase rate", "repurchaseRate"],
        ["Average order value", "averageOrderValue"],
        ["Orders per year", "ordersPerYear"],
        ["Revenue per customer", "observedClv"],
      ])) {
        const found = expected.figures[id].difference;
        assert.equal(row(name)[5], found && (found.low > 0 || found.high < 0) ? "yes" : "may be chance");
      }
      await accessible(undefined);
      await run(`${ROOT} root.querySelector("[part=show-only] summary").focus()`);
      await tabTo("onlyFrom");
      await press("01012025");
      const late = await analysed((row) => cell(row, "country") === "PL" && cell(row, "date") >= "2025-01-01");
      isSame(await metrics(2), late.report);
      assert.equal(await focused(), "onlyFrom");
      assert.match(await only(), /^Only: country = PL; from January 1, 2025; \d+ of 820 customers\.$/);
      assert.equal(await run(`${ROOT} return root.querySelector("[part=comparison]")`), null);
      await tabTo("clear-part");
      await press(Key.ENTER);
      isSame(await metrics(3), (await analysed(() => true)).report);
      assert.equal(await focused(), "clear-part");
      assert.deepEqual(
        await run(
          `${ROOT} return [root.querySelector("[part=only]").hidden, root.querySelector("[name=onlyFrom]").value]`,
        ),
        [true, ""],
      );
      assert.equal(await run("return location.href"), address);
      assert.match(await text(part("figures")), /820/);
      await quiet();
    });

  test(`${browser}: a segment is compared with the same length of time before`, async (t) => {
    const page = await shopReport(t, browser);
    const { run, find, text } = page;
    const { open, pick, metrics, only } = asking(page);
    await run(listen);
    await open();
    const whole = (await analysed(() => true)).report;
    assert.ok(whole.segments.ok);
    const place = whole.segments.list.findIndex(({ id }) => id === "champions");
    const ids = new Set(
      [...whole.customers.segment.keys()].filter((at) => whole.customers.segment[at] === place).map(whole.summary.id),
    );
    await pick("onlySegment", "Champions");
    const best = await analysed((row) => ids.has(cell(row, "customer")));
    isSame(await metrics(1), best.report);
    assert.equal(await only(), `Only: Segment = Champions; ${ids.size} of 820 customers.`);
    await run(
      `${ROOT} root.querySelector("[name=onlySegment]").value = ""; root.querySelector("[name=onlySegment]").dispatchEvent(new Event("change"))`,
    );
    await metrics(2);
    await run(
      `${ROOT} const box = root.querySelector("[name=onlyFrom]"); box.value = "2025-07-01"; box.dispatchEvent(new Event("change"))`,
    );
    await metrics(3);
    await (await find(inside("[part=compare] button"))).click();
    await find(part("comparison"));
    const before = await analysed((row) => cell(row, "date") >= "2024-12-29" && cell(row, "date") <= "2025-06-30");
    const late = await analysed((row) => cell(row, "date") >= "2025-07-01");
    const comparison = await text(part("comparison"));
    assert.match(comparison, /from December 29, 2024; to June 30, 2025/);
    const row = (await run(compared)).find((/** @type {string[]} */ [name]) => name === "Customers");
    assert.deepEqual(
      row.slice(1, 3),
      [late, before].map(({ report }) => String(report.metrics.customers)),
    );
  });

  test(`${browser}: a part by first product, quarter and size of orders is compared and printed`, async (t) => {
    const page = await shopReport(t, browser);
    const { run, find, text, quiet } = page;
    const { open, pick, metrics, only } = asking(page);
    await run(listen);
    await open();
    const firsts = new Map();
    for (const row of rows) {
      const known = firsts.get(cell(row, "customer"));
      if (!known || cell(row, "date") < known) firsts.set(cell(row, "customer"), cell(row, "date"));
    }
    const inQuarter = (/** @type {string} */ row) => {
      const first = firsts.get(cell(row, "customer"));
      return first >= "2024-07-01" && first < "2024-10-01";
    };
    await pick("onlyCohort", "2024 / 3");
    isSame(await metrics(1), (await analysed(inQuarter)).report);
    assert.match(await only(), /^Only: First purchase in = 2024 \/ 3; \d+ of 820 customers\.$/);
    await run(`${ROOT} root.querySelector("[part~=clear-part]").click()`);
    await metrics(2);
    const product = await run(`${ROOT} return root.querySelector("[name=onlyFirstProduct]").options[1].text`);
    await pick("onlyFirstProduct", product);
    const buyers = JSON.stringify(await metrics(3));
    assert.equal(JSON.parse(buyers).customers, Number(product.match(/\((\d+) /)[1]));
    await pick("onlySize", "under");
    const small = await metrics(4);
    assert.ok(small.customers > 0 && small.revenue < JSON.parse(buyers).revenue, JSON.stringify(small));
    // Each of the other sizes, first products and so on, compared with the part shown.
    await run(`${ROOT} [...root.querySelectorAll("[part=compare] button")].at(-1).click()`);
    await find(part("comparison"));
    assert.match(await text(part("comparison")), /Size of order: all others/);
    await run(`dispatchEvent(new Event("beforeprint"))`);
    const paper = await run(`${ROOT} return root.querySelector(".paper").textContent`);
    assert.match(paper, /Side by side/);
    assert.match(paper, /Size of order: all others/);
    await quiet();
  });

  test(`${browser}: choices that leave no orders, and cancelling, lose nothing`, async (t) => {
    const page = await shopReport(t, browser);
    const { run, text, until, find, findAll, accessible } = page;
    const { open, metrics, said, listOf } = asking(page);
    await run(listen);
    await open();
    const set = `${ROOT} const box = root.querySelector("[name=" + arguments[0] + "]"); box.value = arguments[1]; box.dispatchEvent(new Event("change"));`;
    const list = await listOf("country");
    await run(`${set} root.querySelector("[part=cancel]").click();`, list, "0");
    await until(async () => /Cancelled/.test(await said()), "cancelling is not announced");
    assert.match(await text(part("figures")), /820/);
    assert.equal(await run(`${ROOT} return root.querySelector("[name=" + arguments[0] + "]").value`, list), "");
    await run(set, "onlyFrom", "2025-06-01");
    await metrics(2);
    await run(set, "onlyTo", "2025-05-01");
    await find(part("nothing"));
    await run(`${ROOT} root.querySelector("[part=clear-part]").click()`);
    await find(part("figures"));
    // A day on which one country bought nothing, but others did.
    const days = new Set(rows.filter((row) => cell(row, "country") === "PL").map((row) => cell(row, "date")));
    const free = rows.map((row) => cell(row, "date")).find((day) => day > "2024-06-01" && !days.has(day));
    for (const name of ["onlyFrom", "onlyTo"]) await run(set, name, free);
    const polish = await run(
      `${ROOT} return [...root.querySelector("[name=" + arguments[0] + "]").options].find(({ text }) => text.startsWith("PL")).value`,
      list,
    );
    await run(set, list, polish);
    await until(async () => (await findAll(part("nothing"))).length > 0, "the empty part is not announced");
    assert.match(await text(part("nothing")), /^No orders remain with these choices\. Nothing is lost/);
    assert.match(await text(part("only")), /0 of 820 customers/);
    assert.deepEqual(await findAll(part("figures")), []);
    await accessible(undefined);
    await (await find(part("clear-part"))).click();
    await find(part("figures"));
    assert.match(await text(part("figures")), /820/);
  });

  test(`${browser}: the filter is in the saved report and in the project, and the project restores it`, async (t) => {
    const page = await shopReport(t, browser);
    const { run, find, saved } = page;
    const { open, pick, metrics, listOf } = asking(page);
    await run(listen);
    await open();
    await pick(await listOf("country"), "PL");
    await metrics(1);
    // After a change of settings, the same part is shown.
    await (await find(part("read-differently"))).click();
    await (await find(part("analyze"))).click();
    await metrics(2);
    await run(catchSaves);
    await (await find(part("save-html"))).click();
    const polish = await analysed((row) => cell(row, "country") === "PL");
    const sentence = `Only: country = PL; ${polish.customers} of 820 customers.`;
    assert.ok(String(await saved(".html")).includes(sentence));
    await (await find(part("save-project"))).click();
    const project = String(await saved(".regulars.json"));
    assert.deepEqual(JSON.parse(project).filter, { columns: { country: "PL" } });
    const other = await site(t, browser);
    await other.open("/orders.html");
    await other.find(inside(".drop"));
    await other.run(drop, project, "shop.regulars.json", shop, "shop.csv");
    await other.find(part("figures"));
    assert.equal(await other.text(part("only")), sentence);
    // The saved figures are those of the same part, so nothing has changed.
    assert.match(await other.text(part("changes")), /number of customers is the same/);
    // In another language the filter bar is translated and keeps the choices.
    await other.run(`document.querySelector("regulars-orders").setAttribute("lang", "pl")`);
    await other.until(async () => (await other.text(part("only"))).startsWith("Tylko: country = PL; "));
    const list = await other.run(
      `${ROOT} return [...root.querySelectorAll("[part=show-only] select")].find(({ value }) => value).selectedOptions[0].text`,
    );
    assert.match(list, /^PL \(\d+ wierszy\)|^PL \(\d+ wiersze\)/);
  });

  test(`${browser}: the filter bar fits a phone in the dark theme and uses the page's language`, async (t) => {
    for (const language of ["", "pl"]) {
      const page = await shopReport(t, browser, { language, width: 320 });
      const { run, find } = page;
      const { open, pick, metrics, listOf } = asking(page);
      await run(listen);
      await open();
      await pick(await listOf("country"), "PL");
      await metrics(1);
      await (await find(inside("[part=compare] button"))).click();
      await find(part("comparison"));
      assert.ok(await run("return document.documentElement.scrollWidth <= innerWidth"), "it scrolls sideways");
      await page.accessible(undefined);
      const only = await run(`${ROOT} return root.querySelector("[part=only]").textContent`);
      assert.match(only, language ? /^Tylko: country = PL; \d+ z\u00a0820 klientów\.$/ : /^Only: country = PL/);
    }
  });
}
