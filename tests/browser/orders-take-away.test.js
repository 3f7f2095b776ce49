// Saving the report: print, one HTML file, the project, and the changes since.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { browsers, site } from "./harness.js";
import { catchSaves, drop, inside, part, ROOT, shopReport } from "./report.js";

const shop = readFileSync(new URL("../data/shop-sample.csv", import.meta.url), "utf8");

for (const browser of browsers) {
  if (browser === "chromium")
    test("chromium: the print has four to six pages in every language, with figures, charts and method", async (t) => {
      for (const language of ["", "sk"]) {
        const { driver, run, find, until } = await shopReport(t, browser, { language });
        const client = /** @type {any} */ (driver);
        await find(part("take-away"));
        await client.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "print" });
        await until(() => run(`${ROOT} return root.querySelector(".paper") !== null`), "nothing to print");
        const printed = await run(`${ROOT} const paper = root.querySelector(".paper");
          return [paper.checkVisibility(), paper.querySelectorAll(".plate svg").length, paper.querySelectorAll(".todo li").length, paper.querySelectorAll(".notes li").length, paper.querySelectorAll(".cover-figures b").length,
            [...root.querySelectorAll(".chapters, .figures")].some((node) => node.checkVisibility()), document.querySelector("footer").checkVisibility()]`);
        const [isSeen, pictures, actions, notes, figures, others, footer] = printed;
        assert.ok(isSeen && pictures === 6 && notes >= 5 && figures === 6, JSON.stringify(printed));
        assert.ok(actions >= 2 && actions <= 5, String(actions));
        assert.ok(!others && !footer, "the page itself is printed");
        await client.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "" });
        const { data } = await client.sendAndGetDevToolsCommand("Page.printToPDF", {
          preferCSSPageSize: true,
          printBackground: true,
        });
        const pdf = Buffer.from(data, "base64").toString("latin1");
        const pages = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
        assert.ok(pages >= 4 && pages <= 6, `${pages} pages`);
        assert.match(pdf, /\/MediaBox\s*\[0 0 59[45]/);
      }
    });

  test(`${browser}: the saved report is one file, requests nothing and names customers only on request`, async (t) => {
    const { run, find, saved, driver, until } = await shopReport(t, browser);
    await run(catchSaves);
    await (await find(part("save-html"))).click();
    const html = String(await saved(".html"));
    assert.ok(!/\bC0\d{3}\b/.test(html), "a customer is named");
    assert.ok(!/https?:\/\/(?!www\.w3\.org)|<script|<link|src=/i.test(html), "it refers to something");
    await run("window.saved = {}");
    await (await find(inside("[name=personal]"))).click();
    await (await find(part("save-html"))).click();
    const personal = String(await saved(".html"));
    assert.match(personal, /\bC0\d{3}\b/);
    const path = join(tmpdir(), `regulars-report-${process.pid}.html`);
    writeFileSync(path, html);
    await driver.get(`file://${path}`);
    await until(() => run(`return document.querySelectorAll("svg").length >= 12`));
    assert.equal(await run("return document.documentElement.scrollWidth <= innerWidth"), true);
    assert.ok((await run("return document.body.innerText")).includes("€66,393"));
  });

  test(`${browser}: a project keeps settings and figures without data, and shows changes later`, async (t) => {
    const page = await shopReport(t, browser);
    const { run, find, saved, quiet } = page;
    await run(catchSaves);
    await (await find(part("save-project"))).click();
    const project = String(await saved(".regulars.json"));
    assert.ok(!/\bC0\d{3}\b/.test(project), "a customer is named");
    const { regulars, kind, figures, period } = JSON.parse(project);
    assert.deepEqual([regulars, kind, period], [1, "orders", ["2024-01-02", "2025-12-31"]]);
    assert.equal(figures.find((/** @type {{ id: string }} */ { id }) => id === "customers").value, 820);
    const other = await site(t, browser);
    await other.open("/orders.html");
    await other.find(inside(".drop"));
    await other.run(drop, project, "shop.regulars.json");
    await other.until(async () => /project is open/.test(await other.text(inside(".drop"))));
    // A month later there are three new customers and their orders.
    const [header, example] = shop.split("\n");
    const cells = example.split(",");
    const fields = header.split(",");
    const customer = fields.findIndex((name) => /customer/i.test(name));
    const order = fields.findIndex((name) => /order/i.test(name));
    const more = [1, 2, 3].map((number) =>
      cells.with(customer, `N000${number}`).with(order, `99999${number}`).join(","),
    );
    await other.run(drop, `${shop.trimEnd()}\n${more.join("\n")}\n`, "february.csv");
    await other.find(part("changes"));
    const changes = await other.text(part("changes"));
    assert.match(changes, /3 customers more than on December 31, 2025/);
    assert.match(changes, /Customers\s+820\s+823\s+\+3/);
    assert.match(changes, /Repurchase rate\s+70%\s+69%\s+−0\.\d pp\s+may be chance/);
    await other.accessible(undefined);
    await other.quiet();
    await quiet();
  });
}
