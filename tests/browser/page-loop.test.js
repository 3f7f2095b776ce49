// A page around a calculator, without a server: events that distinguish the visitor's changes from initial values,
// prefill from the address, calls to action by result, the page's own form, choice of language and currency,
// untranslated languages.

import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, dropOn, site, type } from "./harness.js";

const page = (/** @type {string} */ body, lang = "en") =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>t</title>
   <script type="module" src="/listen.js"></script><main>${body}</main>
   <script type="module" src="/elements/nps.js"></script><script type="module" src="/elements/clv.js"></script>`;

const listen = `window.results = []; addEventListener("regulars-result", ({ detail }) => window.results.push(detail));
  addEventListener("submit", (event) => {
    event.preventDefault();
    window.sent = Object.fromEntries(new FormData(event.target));
  });`;

/**
 * A calculator's heading; drivers omit a slot's default content.
 *
 * @param {(script: string, ...values: any[]) => Promise<any>} run
 * @param {string} selector
 */
const heading = (run, selector) =>
  run(`return document.querySelector(arguments[0]).shadowRoot?.querySelector("h2")?.textContent`, selector);

/** @param {string} body @param {string} [lang] */
const files = (body, lang) =>
  new Map([
    ["/page.html", { body: page(body, lang) }],
    ["/listen.js", { body: listen, type: ".js" }],
  ]);

for (const browser of browsers) {
  test(`${browser}: an event states whether the visitor caused the result, and carries the inputs`, async (t) => {
    const { open, until, find, run, quiet } = await site(t, browser, { made: files(`<regulars-nps></regulars-nps>`) });
    await open("/page.html");
    await until(() => run("return window.results?.length > 0"));
    const [first] = await run("return window.results");
    assert.equal(first.userInitiated, false);
    assert.deepEqual([first.inputs.promoters, first.inputs.passives, first.inputs.detractors], [70, 10, 20]);
    assert.deepEqual(first.conventions, { interval: "adjusted-wald" });
    // Sauro & Lewis's adjusted Wald interval of 70, 10 and 20 answers, as in the golden suite.
    assert.equal(first.text, "Net Promoter Score: 50 (32.94 to 64.15)");
    await run(`document.querySelector("regulars-nps").setAttribute("passives", "20")`);
    await until(() => run("return window.results.at(-1).inputs.passives === 20"));
    assert.equal(await run("return window.results.at(-1).userInitiated"), false);
    await type(await find("regulars-nps >>> [name=promoters]"), "80");
    await until(() => run("return window.results.at(-1).inputs.promoters === 80"));
    assert.equal(await run("return window.results.at(-1).userInitiated"), true);
    assert.equal(await run(`return document.querySelector("regulars-nps").result === window.results.at(-1)`), true);
    await quiet();
  });

  test(`${browser}: the query prefills only what the page allows; campaign tags stay out of share links`, async (t) => {
    const body = `<regulars-nps prefill="promoters interval"></regulars-nps>`;
    const { open, until, text, run, quiet } = await site(t, browser, { made: files(body) });
    await open("/page.html?promoters=90&passives=999&interval=wald&lang=pl&utm_source=letter&gclid=x&tab=2");
    await until(async () => /^58/.test(await text("regulars-nps >>> .value"))); // (90 − 20) / 120
    assert.equal(await run("return window.results[0].conventions.interval"), "wald");
    assert.equal(await heading(run, "regulars-nps"), "Net Promoter Score (NPS)");
    const link = new URL(await run(`return document.querySelector("regulars-nps").toShareURL()`));
    assert.equal(link.search.includes("utm_") || link.search.includes("gclid"), false);
    assert.equal(link.searchParams.get("tab"), "2");
    await quiet();
  });

  test(`${browser}: calls to action appear for their range of results`, async (t) => {
    const body = `<regulars-nps><a slot="result" id="low" data-when="nps < 0" href="#a">A</a>
      <a slot="result" id="middle" data-when="nps >= 0 and nps < 60" href="#b">B</a>
      <a slot="result" id="high" data-when="nps >= 60" href="#c">C</a></regulars-nps>`;
    const { open, until, find, run, quiet } = await site(t, browser, { made: files(body) });
    const shown = () =>
      run(`return [...document.querySelectorAll("a")].filter((a) => a.offsetHeight).map((a) => a.id)`);
    await open("/page.html");
    await until(async () => (await shown()).join() === "middle");
    await type(await find("regulars-nps >>> [name=promoters]"), "700");
    await until(async () => (await shown()).join() === "high"); // (700 − 20) / 730
    await type(await find("regulars-nps >>> [name=promoters]"), "0");
    await until(async () => (await shown()).join() === "low");
    await type(await find("regulars-nps >>> [name=promoters]"), "x");
    await until(async () => (await shown()).join() === "");
    await quiet();
  });

  test(`${browser}: the page's own form receives the figure, and cannot be submitted without one`, async (t) => {
    const body = `<form><regulars-nps name="score"></regulars-nps><input name="mail" value="a@b.c"><button>Send</button></form>`;
    const { open, until, find, run, quiet, driver } = await site(t, browser, { made: files(body) });
    await open("/page.html");
    await until(() => run("return window.results?.length > 0"));
    const send = () => driver.executeScript(`document.querySelector("form button").click()`);
    await send();
    assert.deepEqual(await run("return window.sent"), { score: "50", mail: "a@b.c" });
    await type(await find("regulars-nps >>> [name=promoters]"), "x");
    await until(() => run(`return document.querySelector("form").checkValidity() === false`));
    await run("window.sent = undefined");
    await send();
    assert.equal(await run("return window.sent ?? null"), null);
    // The browser focuses the field at fault, not the calculator's first field.
    await run(`document.activeElement.blur(); document.querySelector("form").reportValidity()`);
    assert.equal(
      await run(`return document.activeElement.shadowRoot?.activeElement?.name ?? document.activeElement.localName`),
      "promoters",
    );
    await run(`document.querySelector("form").reset()`);
    await until(() => run(`return new FormData(document.querySelector("form")).get("score") === "50"`));
    await quiet();
  });

  test(`${browser}: a visitor chooses language and currency, and keeps the figures`, async (t) => {
    const body = `<regulars-clv choose="currency language" currency="USD"></regulars-clv>`;
    const { open, until, text, find, choose, accessible, quiet } = await site(t, browser, { made: files(body) });
    await open("/page.html");
    await find("regulars-clv >>> [name=choose-lang]");
    await until(async () => /^\$/.test(await text("regulars-clv >>> .value")));
    await accessible("regulars-clv");
    await choose("regulars-clv >>> [name=choose-currency]", "PLN");
    await until(async () => /^(PLN|zł)/.test(await text("regulars-clv >>> .value")));
    await find("regulars-clv >>> [name=choose-lang]");
    await choose("regulars-clv >>> [name=choose-lang]", "pl");
    await until(async () => /zł$/.test(await text("regulars-clv >>> .value")));
    await quiet();
  });

  test(`${browser}: an untranslated language keeps its number format and the page's direction`, async (t) => {
    const { open, until, run, quiet } = await site(t, browser, {
      made: files(`<regulars-nps lang="de" promoters="7000.5" id="g"></regulars-nps>
        <div dir="rtl"><regulars-nps lang="ar" id="a"></regulars-nps></div>`),
    });
    await open("/page.html");
    await until(async () => (await heading(run, "#g")) === "Net Promoter Score (NPS)");
    assert.equal(
      await run(`return document.getElementById("g").shadowRoot.querySelector("[name=promoters]").value`),
      "7.000,5",
    );
    await until(async () => (await heading(run, "#a")) === "Net Promoter Score (NPS)");
    const direction = `return getComputedStyle(document.getElementById(arguments[0]).shadowRoot.querySelector(".card")).direction`;
    assert.deepEqual([await run(direction, "g"), await run(direction, "a")], ["ltr", "rtl"]);
    // Texts in another language keep their direction: the full stop ends the sentence, and a formula begins with its
    // result.
    const order = `const range = document.createRange();
      const at = (node, offset) => (range.setStart(node, offset), range.setEnd(node, offset + 1), range.getBoundingClientRect().left);
      return [".intro", ".formula"].map((selector) => {
        const walker = document.createTreeWalker(document.getElementById("a").shadowRoot.querySelector(selector), NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        const last = texts.filter((text) => text.data.trim() && text.parentElement.localName !== "slot").at(-1) ?? texts.at(-1);
        return at(texts[0], 0) < at(last, last.data.trimEnd().length - 1);
      });`;
    await until(() => run(`return Boolean(document.getElementById("a").shadowRoot.querySelector(".formula"))`));
    assert.deepEqual(await run(order), [true, true]);
    await quiet();
  });

  test(`${browser}: analysers keep the number format of an untranslated language, with English days`, async (t) => {
    const { open, find, run, quiet } = await site(t, browser, {
      made: files(`<regulars-orders lang="de" currency="EUR"></regulars-orders>
        <div dir="rtl"><regulars-survey lang="ar-EG"></regulars-survey></div>
        <script type="module" src="/elements/orders.js"></script><script type="module" src="/elements/survey.js"></script>`),
    });
    await open("/page.html");
    await find("regulars-survey >>> .drop");
    const root = `const { dir, lang } = document.querySelector(arguments[0]).shadowRoot.querySelector(".root"); return [dir, lang]`;
    assert.deepEqual(await run(root, "regulars-survey"), ["rtl", "en"]);
    await find("regulars-orders >>> .drop");
    assert.deepEqual(await run(root, "regulars-orders"), ["ltr", "en"]);
    await run(
      dropOn("regulars-orders"),
      "customer,date,amount\nann,2024-01-25,1000.25\nbob,2024-02-21,2000.5\nann,2024-03-29,3000.25\nbob,2024-04-30,1\n",
      "orders.csv",
    );
    const report = await find("regulars-orders >>> [part=report]");
    const text = String(await run("return arguments[0].textContent", report));
    assert.match(text, /6\.002\s€/); // 1,000.25 + 2,000.50 + 3,000.25 + 1
    assert.match(text, /January 25, 2024/);
    await quiet();
  });
}
