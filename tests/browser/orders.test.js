// The analyser as a shop owner uses it: drop files or take the sample, check how they are read, read the figures.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { browsers, dropOn, site, type } from "./harness.js";

const sample = readFileSync(new URL("../data/cdnow-sample.csv", import.meta.url), "utf8");
const inside = (/** @type {string} */ selector) => `regulars-orders >>> ${selector}`;
const part = (/** @type {string} */ name) => inside(`[part=${name}]`);

const drop = dropOn("regulars-orders");

/** Captures the files that the page would save. */
const catchSaves = `window.saved = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => (window.saved.push(blob.text()), make(blob));
  HTMLAnchorElement.prototype.click = () => {};`;

/** @param {Awaited<ReturnType<typeof site>>} page */
function journeys({ find, findAll, choose, text, until, run, driver }) {
  const focused = () => run(`return document.activeElement?.shadowRoot?.activeElement?.getAttribute("part") ?? ""`);
  return {
    click: async (/** @type {string} */ name) => (await find(part(name))).click(),
    /** Opens a chapter of the report. @param {string} id */
    async chapter(id) {
      const box = await find(inside(`[part~=chapter-${id}]`));
      await run("arguments[0].open = true", box);
    },
    /** Opens the settings of a report, with all their groups. */
    async settings() {
      await (await find(part("read-differently"))).click();
      await find(part("preview"));
      await run(
        `for (const group of document.querySelector("regulars-orders").shadowRoot.querySelectorAll("form details")) group.open = true`,
      );
    },
    /** @param {string} name @param {string} value */
    choose: (name, value) => choose(inside(`[name=${name}]:has(option[value="${value}"])`), value),
    /** @param {string} name */
    async tabTo(name) {
      for (let presses = 0; (await focused()) !== name; presses++) {
        assert.ok(presses < 150, `${name} cannot be reached by Tab`);
        await driver.actions().sendKeys(Key.TAB).perform();
      }
    },
    press: (/** @type {string} */ keys) => driver.actions().sendKeys(keys).perform(),
    focused,
    /** The visible customers. */
    async customers() {
      const cells = await run(
        `return [...document.querySelector("regulars-orders").shadowRoot.querySelectorAll(".vbody [role=row]:not([hidden])")].map((row) => [+row.ariaRowIndex, ...[...row.children].map((cell) => cell.textContent)])`,
      );
      return /** @type {[number, ...string[]][]} */ (cells);
    },
    said: () =>
      run(
        `return document.querySelector("regulars-orders").shadowRoot.querySelector(".root > [role=status]").textContent`,
      ),
    shows: (/** @type {string} */ selector, /** @type {RegExp} */ pattern) =>
      until(async () => pattern.test(await text(selector).catch(() => "")), `${pattern} does not show`),
    gone: (/** @type {string} */ selector) => until(async () => (await findAll(selector)).length === 0),
  };
}

for (const browser of browsers) {
  test(`${browser}: the sample is analysed by keyboard alone`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until, accessible, quiet, run } = page;
    const { tabTo, press, said, customers, chapter } = journeys(page);
    await open("/orders.html");
    await find(part("sample"));
    await accessible();
    await tabTo("sample");
    await press(Key.ENTER);
    await find(part("figures"));
    const figures = await text(part("figures"));
    // Counted from the file by days; the interval by SciPy's binomtest.
    for (const figure of ["48%", "46%–50%", "2,357", "1,139", "$244,092", "6,696"])
      assert.ok(figures.includes(figure), `${figure} is not in ${figures}`);
    await until(async () => (await said()).includes("48%"));
    // All digits are shown on request; the contents lead there.
    await tabTo("to-figures");
    await press(Key.ENTER);
    const all = await text(inside("[part~=chapter-figures]"));
    for (const figure of ["48.32%", "46.31%", "50.34%", "$244,091.94"])
      assert.ok(all.includes(figure), `${figure} is not in ${all}`);
    await chapter("reading");
    assert.match(await text(part("problems")), /6,919 rows read: 6,919 counted, 0 left out/);
    await run(`document.querySelector("regulars-orders").shadowRoot.querySelector("h2").focus()`);
    await tabTo("to-customers");
    await press(Key.ENTER);
    await tabTo("table");
    await press(Key.END);
    await until(
      async () => (await customers()).some(([row]) => row === 2358),
      "the last customer does not come into view",
    );
    await accessible();
    await quiet();
  });

  test(`${browser}: problems of dropped files are listed and saved`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until, accessible, quiet, run } = page;
    const { click, chapter } = journeys(page);
    await open("/orders.html");
    await find(part("drop"));
    const [half, rest] = [sample.split("\n").slice(0, 3000), sample.split("\n").slice(3000)];
    await run(
      drop,
      half.with(16, "00111,1997-02-30,5.00").with(17, "00111,1997-02-28,=cmd").join("\n"),
      "first.csv",
      ["customer;date;amount", ...rest.map((line) => line.replaceAll(",", ";"))].join("\n"),
      "second.csv",
    );
    await find(part("figures"));
    await accessible();
    await chapter("reading");
    for (const summary of await page.findAll(`${part("problems")} summary`)) await summary.click();
    const problems = await text(part("problems"));
    for (const shown of [
      "6,919 rows read: 6,917 counted, 2 left out",
      "first.csv",
      "17",
      "date",
      "1997-02-30",
      "2024-12-31",
      "=cmd",
    ])
      assert.ok(problems.includes(shown), `${shown} is not in ${problems}`);
    await run(catchSaves);
    await click("save-problems");
    await until(() => run("return window.saved.length > 0"));
    const csv = await run("return window.saved[0]");
    assert.ok(csv.includes("first.csv,18,amount,'=cmd,"), csv);
    await quiet();
  });

  test(`${browser}: an ambiguous date order is asked, in Polish, for pasted rows`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until, accessible, quiet, run } = page;
    const { click, tabTo, press, focused } = journeys(page);
    await open("/pl/orders.html");
    await (await find(`${part("paste")} summary`)).click();
    await type(
      await find(inside("textarea")),
      "klient;data;kwota\na;01/02/2024;1 234,50\na;03/04/2024;5,00\nb;02/02/2024;7,00\n",
    );
    await tabTo("use");
    await press(Key.ENTER);
    assert.match(
      await text(part("question")),
      /Najpierw dzień czy miesiąc\?[^]*01\/02\/2024[^]*1 lutego 2024[^]*2 stycznia 2024/,
    );
    await accessible();
    // No analysis starts before the answer; the question is brought into view.
    await click("analyze");
    assert.equal(await focused(), "answer");
    await press(Key.ENTER);
    await until(async () => (await page.findAll(part("question"))).length === 0);
    await click("analyze");
    await find(part("figures"));
    assert.match(await text(part("figures")), /1247[^]*50%/);
    assert.match(await text(part("report")), /od 1 lutego 2024 do 3 kwietnia 2024/);
    await until(() => run("return document.documentElement.scrollWidth <= innerWidth"), "wider than 320 px");
    await quiet();
  });

  test(`${browser}: columns with meaningless headers are asked about, with their cells`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until, accessible, quiet, run } = page;
    const { click, press, focused, chapter } = journeys(page);
    await open("/orders.html");
    await find(part("drop"));
    const rows = ["1,ann@x.ee,2024-03-01,10", "2,bob@x.ee,2024-03-02,20", "3,ann@x.ee,2024-03-05,7"];
    await run(drop, ["ref,who,mark,paid", ...rows, "4,cy@x.ee,2024-03-08,12"].join("\n"), "shop.csv");
    await find(part("question"));
    const questions = async () => {
      const found = await page.findAll(part("question"));
      return Promise.all(found.map((question) => question.getText()));
    };
    const [customer, date, ...others] = await questions();
    assert.match(customer, /“Customer”[^]*who[^]*ann@x.ee, bob@x.ee/);
    assert.match(date, /“Date”[^]*mark[^]*2024-03-01, 2024-03-02/);
    assert.deepEqual(others, []);
    await accessible();
    for (const left of [1, 0]) {
      await click("analyze");
      assert.equal(await focused(), "answer");
      await press(Key.ENTER);
      await until(async () => (await questions()).length === left, `more than ${left} questions are left`);
    }
    await click("analyze");
    await find(part("figures"));
    await chapter("reading");
    assert.match(await text(part("problems")), /4 rows read: 4 counted/);
    await quiet();
  });

  test(`${browser}: exclusions and assumptions are listed above the headline, with their settings`, async (t) => {
    const page = await site(t, browser);
    const { open, find, findAll, text, until, accessible, quiet, run } = page;
    const { shows, click } = journeys(page);
    await open("/orders.html", { width: 320 });
    await find(part("drop"));
    const rows = Array.from({ length: 200 }, (_, i) => {
      const status = i < 12 ? "Cancelled" : i < 15 ? "Under review" : "Paid";
      const who = i >= 193 ? "" : i === 30 ? "Ann@x.ee" : i % 2 ? "ann@x.ee" : "bob@x.ee";
      return `${who},2024-0${1 + (i % 3)}-${String(1 + (i % 28)).padStart(2, "0")},10,8,${status}`;
    });
    await run(drop, ["email,date,total,subtotal,status", ...rows].join("\n"), "orders.csv");
    await shows(part("figures"), /100%/);
    const said = await text(part("assumptions"));
    for (const clause of [
      /200 rows read: 181 counted, 19 left out/,
      /12 rows: excluded by its status: “Cancelled” \(12\)/,
      /7 rows: no customer/,
      /3 rows: status “Under review” \(3\); do they count\?/,
      /1 row: spelling of the customer unified/,
      /Amount: “total”, not “subtotal”/,
    ])
      assert.match(said, clause);
    const place = `const R = document.querySelector("regulars-orders").shadowRoot;
      return R.querySelector("[part=assumptions]").getBoundingClientRect().bottom <= R.querySelector("[part=figures]").getBoundingClientRect().top`;
    assert.ok(await run(place), "not above the headline");
    assert.ok(await run("return document.documentElement.scrollWidth <= innerWidth"), "wider than the screen");
    await accessible();
    // The clause about the amount opens its column; the clause about the spelling opens the group with its setting.
    const pressClause = async (/** @type {RegExp} */ pattern) => {
      for (const clause of await findAll(inside(".clause")))
        if (pattern.test(await clause.getText())) return clause.click();
      assert.fail(`${pattern} is not among the clauses`);
    };
    const chosen = () => run(`return document.querySelector("regulars-orders").shadowRoot.activeElement?.name ?? ""`);
    await pressClause(/Amount/);
    await until(async () => (await chosen()) === "amount", "the column of amounts is not in focus");
    // At most ten controls at first.
    const controls = await run(
      `return [...document.querySelector("regulars-orders").shadowRoot.querySelectorAll("form :is(select, input, button, summary)")].filter((control) => control.checkVisibility()).length`,
    );
    assert.ok(controls <= 10, `${controls} controls`);
    assert.ok(await run("return document.documentElement.scrollWidth <= innerWidth"), "wider than the screen");
    await click("analyze");
    await find(part("figures"));
    await pressClause(/spelling/);
    await until(async () => (await chosen()) === "identity", "the setting of spellings is not in focus");
    await accessible();
    await quiet();
  });

  test(`${browser}: changed columns and policies take effect, currencies are added only at a rate`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until, accessible, quiet, run, driver } = page;
    const { click, choose, shows, settings } = journeys(page);
    await open("/orders.html");
    await find(part("drop"));
    const hostile = `<img src=x onerror="document.title='broken'">`;
    const lines = [
      "customer,date,amount,net,currency,product",
      "a,2024-01-05,10,8,EUR,tea",
      `a,2024-02-05,20,16,EUR,${hostile}`,
      "b,2024-01-07,30,24,USD,tea",
      "b,2024-01-09,-5,-4,USD,tea",
      `${hostile},2024-01-20,40,32,EUR,tea`,
    ];
    await run(drop, lines.map((line) => line.replaceAll('"', "'")).join("\n"), `${hostile}.csv`);
    // EUR and USD are not added before the user gives a rate.
    await shows(part("question"), /several currencies[^]*EUR[^]*USD/);
    await choose("amount", "net");
    await shows(inside("thead th:nth-child(4)"), /Amount/);
    await until(
      () => run(`return document.querySelector("regulars-orders").shadowRoot.activeElement?.name === "amount"`),
      "the focus is lost",
    );
    await click("analyze");
    // EUR and USD are not added before the user gives a rate.
    await shows(part("question"), /several currencies[^]*EUR[^]*USD/);
    await accessible();
    await choose("reportCurrency", "EUR");
    await (await find(inside("[name=rate-USD]"))).sendKeys("-1", Key.TAB);
    await shows(inside(".field:has([name=rate-USD]) .error"), /above zero/);
    const rate = await find(inside("[name=rate-USD]"));
    await rate.clear();
    await rate.sendKeys("0.5", Key.TAB);
    await click("analyze");
    // 8 + 16 + (24 − 4)/2 + 32
    await shows(part("figures"), /€66/);
    assert.match(await text(part("report")), /<img src=x/);
    await settings();
    await choose("refunds", "leave-out");
    await click("analyze");
    // 8 + 16 + 24/2 + 32
    await shows(part("figures"), /€68/);
    assert.notEqual(await driver.getTitle(), "broken");
    await quiet();
  });

  test(`${browser}: SQL for large tables is shown, and the summary file it returns gives a report`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, accessible, quiet, run } = page;
    const { shows, choose, chapter } = journeys(page);
    await open("/orders.html");
    await (await find(`${part("sql")} summary`)).click();
    await choose("sql-dialect", "bigquery");
    const table = await find(inside("[name=sql-table]"));
    await table.clear();
    await table.sendKeys("shop.orders", Key.TAB);
    await shows(inside("pre"), /FROM `shop`\.`orders`/);
    await accessible();
    const rows = ["frequency,recency,age,customers,spend,repeat_spend,spend_squares,observation_end"];
    for (let x = 0; x < 6; x++)
      rows.push([x, x * 20, 200 + x, 60 - 9 * x, 600 * (x + 1), 500 * x, 9000 * (x + 1) ** 2, "2025-12-31"].join());
    await run(drop, `${rows.join("\n")}\n`, "summary.csv");
    // 60 + 51 + 42 + 33 + 24 + 15; 60 of them bought once.
    await shows(part("figures"), /225[^]*165 of them came back/);
    await chapter("returning");
    assert.match(await text(inside("[part~=chapter-returning]")), /60 of 225/);
    await accessible();
    await quiet();
  });

  test(`${browser}: customers are searched, sorted and saved, also on a narrow screen`, async (t) => {
    const page = await site(t, browser);
    const { open, find, until, quiet, run } = page;
    const { click, customers, shows, chapter } = journeys(page);
    await open("/orders.html", { width: 320 });
    await find(part("drop"));
    await run(
      drop,
      "customer,date,amount\n=a1,2024-01-05,10.5\nb2,2024-01-05,30\nb10,2024-01-05,20\nb2,2024-02-05,1\n",
      "orders.csv",
    );
    await find(part("figures"));
    await chapter("customers");
    await chapter("reading");
    await find(part("table"));
    const ids = async () => (await customers()).map(([, id]) => id);
    await until(async () => String(await ids()) === "b2,b10,=a1", "not by revenue at first");
    assert.match(await find(part("absent")).then((node) => node.getText()), /too few/);
    await (await find(inside(".vhead [role=columnheader]:first-child button"))).click();
    await until(async () => String(await ids()) === "=a1,b2,b10", "not by name");
    assert.equal(await (await find(inside(".vhead [role=columnheader]"))).getAttribute("aria-sort"), "ascending");
    await run(catchSaves);
    await click("save-customers");
    await until(() => run("return window.saved.length > 0"));
    const [head, ...rows] = (await run("return window.saved[0]"))
      .trim()
      .split("\r\n")
      // The segment of so few customers is irrelevant here.
      .map((/** @type {string} */ line) => line.split(",").toSpliced(2, 1).slice(0, 7).join());
    assert.equal(head, "Customer,Revenue,Purchases,Last purchase,First purchase,Per purchase,Days between purchases");
    assert.deepEqual(rows, [
      "'=a1,10.5,1,2024-01-05,2024-01-05,10.5,",
      "b2,31,2,2024-02-05,2024-01-05,15.5,31",
      "b10,20,1,2024-01-05,2024-01-05,20,",
    ]);
    await (await find(inside("[name=search]"))).sendKeys("B1");
    await until(async () => String(await ids()) === "b10", "not searched");
    await (await find(inside("[name=search]"))).sendKeys("x");
    await shows(inside(".tools [role=status]"), /No customers match/);
    await until(() => run("return document.documentElement.scrollWidth <= innerWidth"), "wider than 320 px");
    await quiet();
  });

  test(`${browser}: cancelled and failed analyses keep files and choices for another try`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until, run } = page;
    const { click, choose, settings } = journeys(page);
    const empty = join(tmpdir(), `regulars-${process.pid}.csv`);
    await writeFile(empty, "");
    await open("/orders.html");
    await (await find(inside("input[type=file]"))).sendKeys(empty);
    await until(async () => /has no rows/.test(await text(inside(".drop .error"))));
    await run(drop, sample, "orders.csv");
    await settings();
    await choose("refunds", "leave-out");
    await run(`window.own = Worker.prototype.postMessage; Worker.prototype.postMessage = () => {}`);
    await click("analyze");
    await click("cancel");
    await find(part("preview"));
    await run(`Worker.prototype.postMessage = function () { this.onerror({ message: "out of memory" }) }`);
    await click("analyze");
    assert.match(await text(part("failure")), /could not be started[^]*still here/);
    await run("Worker.prototype.postMessage = window.own");
    await click("retry");
    await settings();
    assert.equal(await (await find(inside("[name=refunds]"))).getAttribute("value"), "leave-out");
  });

  test(`${browser}: a month without orders among several files is skipped`, async (t) => {
    const page = await site(t, browser);
    const { open, find, quiet, run } = page;
    const { click, shows } = journeys(page);
    const month = "customer,date,amount\na,2024-01-05,10\na,2024-01-06,5\n";
    await open("/orders.html");
    await find(part("drop"));
    await run(drop, "", "empty.csv", month, "january.csv", "customer,date,amount\n", "february.csv");
    await shows(part("figures"), /from 2 purchases[^]*100%/);
    // Files that are not tables are named above the headline.
    await click("back");
    await run(drop, month, "january.csv", "%PDF-1.7\n\0\u0001\u0002", "february.csv");
    await shows(part("assumptions"), /february\.csv: This is a document \(PDF\), not a table/);
    await quiet();
  });

  test(`${browser}: a currency misread in the wrong encoding disappears in the right one`, async (t) => {
    const page = await site(t, browser);
    const { open, find, until, quiet, run } = page;
    const { click, choose, settings, shows } = journeys(page);
    const lines = [
      "Клиент;Дата;Сума",
      "Иван;31.01.2024 г.;183 808,30 лв.",
      "Иван;13.02.2024 г.;1 234,50 лв.",
      "Мария;25.02.2024 г.;7,00 лв.",
    ].join("\n");
    const bytes = [...lines].map((letter) =>
      letter === "\n" || letter < "\x7f" ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x350,
    );
    await open("/orders.html");
    await find(part("drop"));
    await run(dropOn("regulars-orders", "new Uint8Array(given)"), bytes, "orders.csv");
    // The letters identify the encoding; a user may still choose another.
    await shows(part("figures"), /BGN/);
    await settings();
    const currency = () =>
      run(
        `return document.querySelector("regulars-orders").shadowRoot.querySelector("[name=reportCurrency]")?.value ?? ""`,
      );
    await choose("encoding", "windows-1252");
    await until(async () => (await currency()) !== "BGN", "the currency is still BGN");
    await choose("encoding", "windows-1251");
    await until(async () => (await currency()) === "BGN", "the currency is not known");
    await click("analyze");
    await shows(part("figures"), /BGN/);
    await quiet();
  });

  test(`${browser}: the focus remains on the report’s currency after a choice`, async (t) => {
    const page = await site(t, browser);
    const { open, find, until, run } = page;
    const { choose, settings } = journeys(page);
    await open("/orders.html");
    await find(part("drop"));
    await run(drop, "customer,date,amount,currency\na,2024-01-05,10,EUR\na,2024-01-06,5,EUR\n", "orders.csv");
    await settings();
    await choose("reportCurrency", "PLN");
    await until(
      () => run(`return document.querySelector("regulars-orders").shadowRoot.activeElement?.value === "PLN"`),
      "the focus is elsewhere",
    );
  });

  test(`${browser}: long amounts do not wrap at any width`, async (t) => {
    const page = await site(t, browser);
    const { open, find, run, driver } = page;
    const lines = [
      "Клиент;Дата;Сума",
      "Иван;31.01.2024 г.;91 183 808,30 лв.",
      "Иван;13.02.2024 г.;1 234,50 лв.",
      "Мария;25.02.2024 г.;7,00 лв.",
    ].join("\n");
    for (const width of [320, 768, 1200]) {
      await driver.switchTo().defaultContent();
      await open("/bg/orders.html", { width });
      await find(part("drop"));
      await run(drop, lines, "orders.csv");
      await find(part("figures"));
      const broken = await run(
        `return [...document.querySelector("regulars-orders").shadowRoot.querySelectorAll(".figures b")].filter((b) => { const range = document.createRange(); range.selectNodeContents(b); return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1; }).map((b) => b.textContent)`,
      );
      assert.deepEqual(broken, [], `at ${width} px`);
    }
  });

  test(`${browser}: names of customers stay visible while their table scrolls sideways`, async (t) => {
    const page = await site(t, browser);
    const { open, find, until, run } = page;
    const { customers, chapter } = journeys(page);
    await open("/orders.html");
    await find(part("drop"));
    await run(drop, sample, "orders.csv");
    await find(part("figures"));
    await chapter("customers");
    await until(async () => (await customers()).length > 10);
    const moved =
      await run(`const table = document.querySelector("regulars-orders").shadowRoot.querySelector(".vtable");
      table.scrollLeft = 1e4;
      const left = (selector) => table.querySelector(selector).getBoundingClientRect().left - table.getBoundingClientRect().left;
      return [table.scrollLeft > 0, left("[role=columnheader]"), left("[role=gridcell]")]`);
    assert.ok(moved[0] && moved[1] < 3 && moved[2] < 3, String(moved));
  });

  test(`${browser}: a truncated table is announced`, async (t) => {
    const page = await site(t, browser);
    const { open, find, run, until } = page;
    await open("/orders.html");
    await find(part("drop"));
    await run(drop, sample, "orders.csv");
    await find(part("figures"));
    await run(`const R = document.querySelector("regulars-orders").shadowRoot;
      for (const chapter of R.querySelectorAll(".chapter")) chapter.open = true;`);
    // Chapters are filled once the browser reports them open.
    const tables = `const R = document.querySelector("regulars-orders").shadowRoot;
      for (const details of R.querySelectorAll(".expert, figure details")) details.open = true;
      return [...R.querySelectorAll("figure:has(table)")].map((figure) => [figure.querySelectorAll("tbody tr").length, figure.querySelector(".help")?.textContent ?? ""])`;
    /** @type {[number, string][]} */
    let shown = [];
    await until(async () => {
      shown = await run(tables);
      return shown.some(([rows, note]) => rows === 100 && note === "Only the first 100 are listed.");
    }, "no table of 100 rows says so");
    for (const [rows, note] of shown) if (rows < 100) assert.equal(note, "");
  });
}
