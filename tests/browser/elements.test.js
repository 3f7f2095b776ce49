// Elements in other people's pages: links, transferred results, exports, properties, slots and inherited styles.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { browsers, site, type } from "./harness.js";

const page = (/** @type {string} */ body, /** @type {string[]} */ scripts, head = "") =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>t</title>${head}<main>${body}</main>${scripts.map((src) => `<script type="module" src="${src}"></script>`).join("")}`;

/** @param {Record<string, string>} files path → page or script */
const made = (files) =>
  new Map(Object.entries(files).map(([path, body]) => [path, path.endsWith(".js") ? { body, type: ".js" } : { body }]));

/** @param {string} id */
const inside = (id) => `document.getElementById("${id}").shadowRoot`;

for (const browser of browsers) {
  test(`${browser}: a link restores figures, conventions, form, currency and language`, async (t) => {
    const body = page(`<regulars-nps id="n" currency="USD"></regulars-nps><regulars-clv id="c"></regulars-clv>`, [
      "/elements/nps.js",
      "/elements/clv.js",
    ]);
    const { open, until, text, run, quiet, find, choose } = await site(t, browser, {
      made: made({ "/page.html": body }),
    });
    await open("/page.html");
    await until(async () => (await text("#c >>> .value")) === "€600");
    await type(await find("#c >>> [name=order-value]"), "100");
    await run(`${inside("c")}.querySelector("[part=options]").open = true`);
    await choose("#c >>> select:has(option[value=margin])", "margin");
    await until(async () => (await text("#c >>> .value")) === "€480");
    const link = await run(`return document.getElementById("c").toShareURL()`);
    assert.match(link, /\/page\.html#r1:clv&L=en&C=EUR&value=margin&order-value=100&/);

    await open("/");
    await open(new URL(link.replace("L=en", "L=pl")).pathname + new URL(link.replace("L=en", "L=pl")).hash);
    await until(async () => (await text("#c >>> .value")) === "480 €");
    assert.equal(await run(`return ${inside("c")}.querySelector("h2").textContent`), "Wartość życiowa klienta (CLV)");
    await until(async () => (await text("#n >>> .value")) === "50");
    // Opens a link to the page that is already open.
    await run(`location.hash = "r1:nps&promoters=10&passives=3&detractors=3"`);
    await until(async () => (await text("#n >>> .value")) === "43.75");
    assert.equal(await text("#c >>> .value"), "480 €");
    await run(`document.getElementById("n").reset()`);
    await until(async () => (await text("#n >>> .value")) === "50");
    await quiet();
  });

  test(`${browser}: a link carries pasted answers as counts, or leaves them out`, async (t) => {
    const body = page(
      `<regulars-nps id="n" form="answers" answers="10 9 0 7"></regulars-nps><regulars-share-of-wallet id="s" form="list"></regulars-share-of-wallet>`,
      ["/elements/nps.js", "/elements/share-of-wallet.js"],
    );
    const { open, until, text, run, quiet } = await site(t, browser, { made: made({ "/page.html": body }) });
    await open("/page.html");
    await until(async () => (await text("#n >>> .value")) === "25");
    assert.match(
      await run(`return document.getElementById("n").toShareURL()`),
      /#r1:nps&L=en&C=EUR&promoters=2&passives=1&detractors=1&confidence=0.95$/,
    );
    assert.match(
      await run(`return document.getElementById("s").toShareURL()`),
      /#r1:share-of-wallet&L=en&C=EUR&F=list&customers=&confidence=0.95$/,
    );
    await quiet();
  });

  test(`${browser}: a result fills the calculator on the same page, or on the linked page`, async (t) => {
    const links = `<a data-metric="prospect-funnel" href="/funnel.html">The funnel</a>`;
    const body = page(
      `<regulars-clv id="c">${links}</regulars-clv><regulars-acquisition-cost id="a"></regulars-acquisition-cost>`,
      ["/elements/clv.js", "/elements/acquisition-cost.js"],
    );
    const { open, until, text, run, quiet, find } = await site(t, browser, { made: made({ "/page.html": body }) });
    await open("/page.html");
    await until(async () => (await text("#a >>> .value")) !== "–");
    await run(`return document.getElementById("c").evaluate()`);
    const href = await (await find("#c >>> .next a")).getAttribute("href");
    assert.match(href ?? "", /\/funnel\.html#r1:prospect-funnel&C=EUR&clv=600$/);
    await (await find("#c >>> .next button")).sendKeys(Key.ENTER);
    await until(async () =>
      run(
        `const root = ${inside("a")}; return root.activeElement?.name === "clv" && root.activeElement.value === "600"`,
      ),
    );
    await quiet();
  });

  test(`${browser}: a transferred result switches the target to the form that accepts it`, async (t) => {
    const body = page(
      `<regulars-acquisition-cost id="a"></regulars-acquisition-cost><regulars-acquisition-vs-retention id="r"></regulars-acquisition-vs-retention>`,
      ["/elements/acquisition-cost.js", "/elements/acquisition-vs-retention.js"],
    );
    const { open, until, text, run, quiet, find } = await site(t, browser, { made: made({ "/page.html": body }) });
    await open("/page.html");
    await until(async () => (await text("#r >>> .value")) !== "–");
    await run(`return document.getElementById("a").evaluate()`);
    for (let time = 0; time < 2; time++) {
      await (await find("#a >>> .next button")).sendKeys(Key.ENTER);
      await until(async () => (await run(`return ${inside("r")}.activeElement?.name`)) === "acquisition-cost");
      assert.equal(await run(`return ${inside("r")}.querySelector(".switch :checked").value`), "preset");
      await run(`${inside("r")}.querySelector(".switch [value=figures]").click()`);
      assert.equal(await run(`return ${inside("r")}.querySelector("[name=acquisition-cost]")`), null);
    }
    await quiet();
  });

  test(`${browser}: what-if: the keyboard moves a figure and the new result appears`, async (t) => {
    const { open, until, text, run, quiet, find, accessible } = await site(t, browser);
    await open("/clv.html");
    await until(async () => (await text("regulars-clv >>> .value")) === "€720");
    await (await find("regulars-clv >>> [part=what-if] summary")).sendKeys(Key.ENTER);
    const range = await find("regulars-clv >>> [part=range]");
    // Order value 100 € in steps of 2 €, four orders a year, three years, 60 % margin: 14.40 € a step.
    await range.sendKeys(Key.ARROW_RIGHT, Key.ARROW_RIGHT);
    await until(async () => (await text("regulars-clv >>> output")) === "€748.80 +€28.80, +4%");
    assert.equal(await range.getAttribute("aria-valuetext"), "€104");
    assert.equal(await text("regulars-clv >>> .value"), "€720");
    assert.match(await text("regulars-clv >>> .what-if .muted"), /rises by 1%, .* \+1%$/);
    await run(
      `const pick = document.querySelector("regulars-clv").shadowRoot.querySelector(".pick select"); pick.selectedIndex = 2; pick.dispatchEvent(new Event("change"))`,
    );
    await range.sendKeys(Key.HOME);
    await until(async () => (await text("regulars-clv >>> output")) === "€0 −€720, −100%");
    await accessible();
    await quiet();
  });

  test(`${browser}: a result is exported as text, CSV and pictures`, async (t) => {
    const body = page(`<regulars-nps id="n"></regulars-nps>`, ["/elements/nps.js", "/spy.js"]);
    const spy = `globalThis.saved = []; const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => (saved.push(blob), make(blob));
      HTMLAnchorElement.prototype.click = function () { saved.push(this.download) };
      navigator.clipboard.writeText = async (text) => { globalThis.copied = text };`;
    const { open, until, text, run, quiet, find, findAll, accessible } = await site(t, browser, {
      made: made({ "/page.html": body, "/spy.js": spy }),
    });
    await open("/page.html");
    await until(async () => (await text("#n >>> .value")) === "50");
    await (await find("#n >>> [part=share] summary")).sendKeys(Key.ENTER);
    await find("#n >>> .buttons button");
    const [link, words, csv, png, svg] = await findAll("#n >>> .buttons button");
    await link.sendKeys(Key.ENTER);
    await until(async () => /#r1:nps&.*promoters=70/.test(await run("return globalThis.copied ?? ''")));
    await words.sendKeys(Key.ENTER);
    await until(async () => /^Net Promoter Score: 50 \(32\.94 to 64\.15\)/.test(await run("return globalThis.copied")));
    const copied = await run("return globalThis.copied");
    assert.match(copied, /50 = 100 · \(70 − 20\) ÷ 100/);
    assert.match(copied, /Reichheld 2003/);
    await csv.sendKeys(Key.ENTER);
    await until(async () => (await run("return saved.length")) === 2);
    const table = await run("return saved[0].text()");
    assert.match(table, /Promoters,70\r\n/);
    assert.equal(await run("return saved[1]"), "Net-Promoter-Score.csv");
    await svg.sendKeys(Key.ENTER);
    await until(async () => (await run("return saved.length")) === 4);
    assert.match(await run("return saved[2].text()"), /^<svg/);
    await png.sendKeys(Key.ENTER);
    await until(async () => (await run("return saved.length")) >= 6);
    assert.deepEqual(await run("return [saved[4].type, saved[4].size > 1000]"), ["image/png", true]);
    await accessible("#n");
    await quiet();
  });

  test(`${browser}: properties set before and after the definition become attributes`, async (t) => {
    const early = `const n = document.getElementById("n"); n.promoters = 10; n.passives = 3; n.detractors = 3; n.compact = true;
      const c = document.createElement("regulars-csat"); c.id = "c"; c.counts = [{ count: 0 }, { count: 0 }, { count: 0 }, { count: 5 }, { count: 5 }];
      document.querySelector("main").append(c); import("/elements/nps.js"); import("/elements/csat.js");`;
    const body = page(`<regulars-nps id="n"><b>fallback</b></regulars-nps>`, ["/early.js"]);
    const { open, until, text, run, quiet } = await site(t, browser, {
      made: made({ "/page.html": body, "/early.js": early }),
    });
    await open("/page.html");
    await until(async () => (await text("#n >>> .value")) === "43.75");
    await run(`return document.getElementById("c").evaluate()`);
    assert.equal(await text("#c >>> .value"), "100%");
    assert.deepEqual(
      await run(
        `const n = document.getElementById("n"); return [n.getAttribute("promoters"), n.promoters, n.compact, Object.hasOwn(n, "promoters"), n.offsetHeight < 700]`,
      ),
      ["10", 10, true, false, true],
    );
    await run(`document.getElementById("n").promoters = 70; document.getElementById("n").interval = "wald"`);
    await until(async () => (await text("#n >>> .value")) === "88.16");
    assert.equal(
      await run(
        `return document.getElementById("n").evaluate().then(({ ok, values }) => ok && values["promoters-count"])`,
      ),
      70,
    );
    const setAndAsked = `const n = document.getElementById("n"); n.promoters = 20; n.setAttribute("lang", "pl"); return n.evaluate().then(({ values }) => values["promoters-count"])`;
    assert.equal(await run(setAndAsked), 20);
    await quiet();
  });

  test(`${browser}: an element can be moved, removed, added again and used in a declarative shadow root`, async (t) => {
    const body = page(
      `<div id="host"><template shadowrootmode="open"><regulars-nps></regulars-nps></template></div>
       <regulars-nps id="n"><template shadowrootmode="open"><p>From the server</p></template></regulars-nps><section lang="pl"></section>`,
      ["/elements/nps.js"],
    );
    const { open, until, text, run, quiet, find } = await site(t, browser, { made: made({ "/page.html": body }) });
    await open("/page.html");
    await until(async () => (await text("#host >>> regulars-nps >>> .value")) === "50");
    await until(async () => (await text("#n >>> .value")) === "50");
    await type(await find("#n >>> [name=promoters]"), "10");
    await run(`const n = window.n = document.getElementById("n"); n.remove()`);
    await run(`document.querySelector("section").append(window.n)`);
    await until(
      async () =>
        (await run(
          `return ${inside("n")}.querySelector("[name=promoters]").value + ${inside("n")}.querySelector("h2").textContent`,
        )) === "10Wskaźnik rekomendacji netto (NPS)",
    );
    await until(async () => (await text("#n >>> .value")) === "-25" || (await text("#n >>> .value")) === "−25");
    await quiet();
  });

  test(`${browser}: an input named like an HTMLElement method is also a property, and the method works`, async (t) => {
    const body = page(`<regulars-earned-growth id="e"></regulars-earned-growth>`, ["/elements/earned-growth.js"]);
    const { open, until, run, quiet } = await site(t, browser, { made: made({ "/page.html": body }) });
    await open("/page.html");
    const field = `return ${inside("e")}?.querySelector("[name=before]")?.value`;
    await until(async () => Boolean(await run(field)));
    await run(`const element = document.getElementById("e"); element.before = 1234; element.before("sibling")`);
    await until(async () => (await run(field)) === "1,234");
    assert.equal(await run(`return document.getElementById("e").previousSibling.textContent`), "sibling");
    await quiet();
  });

  test(`${browser}: an element adopted by the document of a frame keeps its styles`, async (t) => {
    const files = made({
      "/inner.html": `<!doctype html><html lang="en"><title>inner</title><body></body>`,
      "/page.html": page(`<regulars-nps id="n"></regulars-nps><iframe src="/inner.html" title="inner"></iframe>`, [
        "/elements/nps.js",
      ]),
    });
    const { open, until, text, run, quiet } = await site(t, browser, { made: files });
    await open("/page.html");
    await until(async () => (await text("#n >>> .value")) === "50");
    await run(`document.querySelector("iframe").contentDocument.body.append(document.getElementById("n"))`);
    const display = `const { contentDocument: inner, contentWindow: view } = document.querySelector("iframe");
      return view.getComputedStyle(inner.getElementById("n").shadowRoot.querySelector(".card")).display`;
    await until(async () => (await run(display)) === "grid", "the style sheet is gone");
    await quiet();
  });

  test(`${browser}: compact and hide leave no blank space, and hidden overrides any style of the page`, async (t) => {
    const body = page(
      `<regulars-nps id="c" compact></regulars-nps><regulars-nps id="p" hide="picture"></regulars-nps>
       <regulars-nps id="h" hidden></regulars-nps>`,
      ["/elements/nps.js", "/style.js"],
    );
    // Set by script, because the test's policy forbids inline styles.
    const style = `document.getElementById("h").style.cssText = "display: block; min-height: 48rem";`;
    const { open, until, text, run, quiet } = await site(t, browser, {
      made: made({ "/page.html": body, "/style.js": style }),
    });
    await open("/page.html");
    for (const id of ["c", "p"]) await until(async () => (await text(`#${id} >>> .value`)) === "50");
    const blank = (/** @type {string} */ id) => `
      const result = ${inside(id)}.querySelector(".result");
      const ends = [...result.children].filter((node) => node.offsetHeight && node.textContent.trim())
        .map((node) => node.getBoundingClientRect().bottom);
      return result.getBoundingClientRect().bottom - Math.max(...ends);`;
    // Below 46em the result has its own row; above, it is as high as the form beside it.
    await run(`document.querySelector("main").style.width = "36em"`);
    for (const id of ["c", "p"]) await until(async () => (await run(blank(id))) < 40, `blank space in #${id}`);
    assert.equal(await run(`return document.getElementById("h").offsetHeight`), 0);
    await quiet();
  });

  test(`${browser}: readonly and hide apply, and slots replace heading, intro and call to action`, async (t) => {
    const body = page(
      `<regulars-clv id="c" readonly="margin value" hide="sources discount-rate what-if"><span slot="heading">Worth it?</span><span slot="intro">Ours</span><a slot="after" href="/buy">Join</a></regulars-clv>
       <regulars-csat id="s" readonly></regulars-csat>`,
      ["/elements/clv.js", "/elements/csat.js"],
    );
    const { open, until, text, run, quiet, accessible } = await site(t, browser, {
      made: made({ "/page.html": body }),
    });
    await open("/page.html");
    await until(async () => (await text("#c >>> .value")) === "€600");
    await until(async () => /\d/.test(await text("#s >>> .value")));
    const state =
      await run(`const root = ${inside("c")}, seen = (selector) => root.querySelector(selector).checkVisibility();
      return [root.querySelector("[name=margin]").readOnly, root.querySelector("[name=value]").disabled, root.querySelector("[name=lifespan]").readOnly,
        seen("[part=sources]"), seen("[name=discount-rate]"), seen("[part=what-if]"), seen("[part=share]"),
        document.querySelector("[slot=after]").checkVisibility(), [...${inside("s")}.querySelectorAll(".cells input")].every((box) => box.readOnly)];`);
    assert.deepEqual(state, [true, true, false, false, false, false, true, true, true]);
    await accessible("main");
    await quiet();
  });

  test(`${browser}: a calculator inherits font and colour scheme, and nothing below it moves`, async (t) => {
    const body = page(
      `<h1>Ours</h1><regulars-nps id="n"></regulars-nps><p>Below</p>`,
      ["/shifts.js", "/elements/nps.js"],
      `<link rel="stylesheet" href="/page.css">`,
    );
    const css = `html { font-family: "DejaVu Serif", serif; color-scheme: dark } regulars-nps { display: block; min-height: 48rem }`;
    const shifts = `globalThis.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (globalThis.shift += value))).observe({ type: "layout-shift", buffered: true });`;
    const pages = made({ "/page.html": body, "/shifts.js": shifts });
    pages.set("/page.css", { body: css, type: ".css" });
    const { open, until, text, run, quiet } = await site(t, browser, { made: pages });
    await open("/page.html");
    await until(async () => (await text("#n >>> .value")) === "50");
    const [font, colour, shift] = await run(
      `const style = getComputedStyle(${inside("n")}.querySelector("label")); return [style.fontFamily, style.color, globalThis.shift]`,
    );
    assert.match(font, /DejaVu Serif/);
    assert.equal(colour, "rgb(233, 239, 237)");
    assert.equal(shift, 0);
    await quiet();
  });
}
