// The pages of all calculators, and the home page that links to them, as visitors use them: on a phone, on paper, with
// wrong figures, in another currency.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { metrics } from "../../www/core/definitions.js";
import { browsers, site, type } from "./harness.js";

/** Resolves once the page's calculator has its result. */
const ready = `
  const done = arguments[arguments.length - 1];
  const element = document.querySelector("main > .wide");
  customElements.whenDefined(element.localName)
    .then(() => element.evaluate())
    .then(() => requestAnimationFrame(() => setTimeout(done, 50)), (error) => done(String(error.stack)));`;

/** Names of the fields that, while typed into, hide the result or are covered by it. */
const outOfSight = `
  const done = arguments[arguments.length - 1];
  const { shadowRoot: root } = document.querySelector("main > .wide");
  const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 20)));
  (async () => {
    for (let tries = 0; !root.querySelector(".bar b") && tries < 100; tries++) await frame();
    const value = root.querySelector(".value").textContent;
    const boxes = [...root.querySelectorAll("form :is(input, textarea)")].filter((box) => box.inputMode && box.checkVisibility());
    const bad = boxes.length ? [] : ["no field at all"];
    for (const box of boxes) {
      box.focus();
      box.scrollIntoView({ block: "nearest" });
      for (let tries = 0; tries < 4; tries++) await frame();
      const inside = (node) => {
        const { top, bottom } = node.getBoundingClientRect();
        return node.checkVisibility() && top >= 0 && bottom <= innerHeight && node.textContent === value;
      };
      const { left, top, width, height } = box.getBoundingClientRect();
      const covered = root.elementFromPoint(left + width / 2, top + height / 2)?.closest(".box") !== box.closest(".box");
      if (covered || ![...root.querySelectorAll(".value, .bar b")].some(inside)) bad.push(box.name || box.ariaLabel || box.value);
    }
    return bad;
  })().then(done, (error) => done([String(error.stack)]));`;

/** Number of fields for figures, and how many are marked as wrong once all are. */
const spoil = `
  const done = arguments[arguments.length - 1];
  const { shadowRoot: root } = document.querySelector("main > .wide");
  for (const details of root.querySelectorAll("form details")) details.open = true;
  const boxes = [...root.querySelectorAll("form :is(input, textarea)")].filter((box) => (box.inputMode || box.localName === "textarea") && !(box.inputMode === "text" && box.closest(".sheet")) && box.checkVisibility());
  for (const box of boxes) {
    box.value = "x";
    box.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  }
  boxes[0].dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  requestAnimationFrame(() => done([boxes.length, boxes.filter((box) => box.ariaInvalid === "true").length]));`;

for (const browser of browsers) {
  for (const [locale, scheme] of [
    ["en", "light"],
    ["pl", "dark"],
    ["bg", "light"],
  ])
    test(`${browser}: ${locale}: on a phone the result stays visible while typing into any field`, async (t) => {
      const { open, driver, quiet } = await site(t, browser, { flags: scheme === "dark" ? ["--force-dark-mode"] : [] });
      for (const { id } of metrics)
        await t.test(id, async () => {
          await open(`${locale === "en" ? "" : `/${locale}`}/${id}.html`, { width: 320, height: 480 });
          assert.equal(await driver.executeAsyncScript(ready), null);
          assert.deepEqual(await driver.executeAsyncScript(outOfSight), []);
          await quiet();
        });
    });

  test(`${browser}: every wrong field is marked, in every calculator`, async (t) => {
    const { open, driver } = await site(t, browser);
    for (const { id } of metrics)
      await t.test(id, async () => {
        await open(`/${id}.html`);
        assert.equal(await driver.executeAsyncScript(ready), null);
        const [fields, marked] = /** @type {number[]} */ (await driver.executeAsyncScript(spoil));
        assert.ok(fields > 0);
        assert.equal(marked, fields);
      });
  });

  test(`${browser}: every figure out of range or above its limit is marked and has its own message`, async (t) => {
    const { open, find, until, run } = await site(t, browser);
    const errors = (/** @type {string} */ tag) =>
      run(
        `const { shadowRoot } = document.querySelector(arguments[0]);
         return [...shadowRoot.querySelectorAll("[aria-invalid=true]")].map((box) => [box.name, box.closest(".field").querySelector(".error").textContent]);`,
        tag,
      );
    await open("/clv.html");
    for (const [name, text] of [
      ["order-value", "-5"],
      ["lifespan", "200"],
      ["margin", "140"],
    ])
      await type(await find(`regulars-clv >>> [name=${name}]`), text, Key.TAB);
    await until(async () => (await errors("regulars-clv")).length === 3);
    for (const [name, sentence] of await errors("regulars-clv"))
      assert.match(
        sentence,
        name === "margin" ? /0% to 100%/ : name === "lifespan" ? /0 years to 100 years/ : /€0 to €/,
      );

    // Two stages of the funnel grow, and both are named.
    await open("/prospect-funnel.html");
    await until(async () => /\d/.test(await (await find("regulars-prospect-funnel >>> .value")).getText()));
    await run(`
      const { shadowRoot } = document.querySelector("regulars-prospect-funnel");
      const boxes = [...shadowRoot.querySelectorAll(".sheet tbody tr")].map((row) => row.querySelector("input"));
      [1000, 1200, 100, 400, 20].forEach((people, row) => (boxes[row].value = people));
      boxes[4].dispatchEvent(new Event("change", { bubbles: true }));`);
    await until(async () => (await errors("regulars-prospect-funnel")).length === 2);
    const [[, sentence]] = await errors("regulars-prospect-funnel");
    assert.match(sentence, /Responded, People: .* Second purchase, People: /);
  });

  test(`${browser}: each page shows formula and sources once, and four related calculators`, async (t) => {
    const { open, driver, run } = await site(t, browser);
    for (const { id, sources } of metrics)
      await t.test(id, async () => {
        await open(`/${id}.html`);
        assert.equal(await driver.executeAsyncScript(ready), null);
        const [shown, related, headings] = await run(
          `const element = document.querySelector("main > .wide");
           const text = document.querySelector("main").innerText + " " + element.shadowRoot.querySelector(".root").innerText;
           return [text, document.querySelectorAll(".related .gallery li").length,
             [...document.querySelectorAll("h2")].filter((node) => node.checkVisibility()).map((node) => node.textContent)];`,
        );
        for (const source of sources) assert.equal(shown.split(source.text).length, 2, source.text);
        assert.equal(related, 4);
        for (const heading of ["How it is calculated", "Sources"]) assert.ok(!headings.includes(heading), heading);
      });
  });

  test(`${browser}: the last bars of a funnel are visible, and the scale is named`, async (t) => {
    const { open, driver, run } = await site(t, browser);
    for (const [stages, even] of /** @type {const} */ ([
      ["1000000 0;50000 0;2000 0;90 0;3 0", false],
      ["1000 0;900 0;700 0;500 0;300 0", true],
      ["50000 0;11 0;11 0;11 0;11 0", false],
    ]))
      for (const width of [320, 900]) {
        await open("/prospect-funnel.html", { width });
        assert.equal(await driver.executeAsyncScript(ready), null);
        await run(`return document.querySelector("main > .wide").setAttribute("stages", arguments[0])`, stages);
        await driver.executeAsyncScript(ready);
        const [bars, text, inside] = await run(`
          const svg = document.querySelector("main > .wide").shadowRoot.querySelector("figure svg");
          const own = svg.getBoundingClientRect();
          return [[...svg.querySelectorAll("rect")].map((bar) => bar.getBoundingClientRect().width), svg.textContent,
            [...svg.querySelectorAll("text")].every((node) => {
              const { left, right } = node.getBoundingClientRect();
              return left >= own.left - 1 && right <= own.right + 1;
            })];`);
        assert.equal(bars.length, 5);
        for (const [index, bar] of bars.entries()) {
          assert.ok(bar >= 8, `${stages}: bar ${index + 1} is ${bar} pixels wide`);
          assert.ok(index === 0 || bar <= bars[index - 1], `${stages}: bar ${index + 1} is longer than the one before`);
        }
        assert.equal(text.includes("Logarithmic scale"), !even, stages);
        assert.ok(inside, `${stages}: a word is outside of the picture at ${width} px`);
      }
  });

  test(`${browser}: examples follow the currency until a figure is typed, which stays`, async (t) => {
    const { open, find, until, run } = await site(t, browser, {
      made: new Map([
        [
          "/page.html",
          {
            body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>t</title><script type="module" src="/elements/clv.js"></script><main><regulars-clv></regulars-clv></main>`,
          },
        ],
      ]),
    });
    await open("/page.html");
    const box = "regulars-clv >>> [name=order-value]";
    const shows = (/** @type {string} */ text) =>
      until(async () => (await (await find(box)).getAttribute("value")) === text, `never ${text}`);
    const set = (/** @type {string} */ name, /** @type {string} */ value) =>
      run(`document.querySelector("regulars-clv").setAttribute(...arguments)`, name, value);
    await shows("50");
    await set("currency", "MKD");
    await shows("3,000");
    await set("lang", "pl");
    await shows("3000");
    await run(`document.querySelector("regulars-clv").removeAttribute("currency")`);
    await shows("200");
    await type(await find(box), "77", Key.TAB);
    await set("currency", "HUF");
    await until(
      async () =>
        (await (await find("regulars-clv >>> [name=acquisition-cost]")).getAttribute("value")) ===
        "12 000".replace(" ", "\u00a0"),
    );
    await shows("77");
  });

  test(`${browser}: the home page has a starting point, shows the analyser, and finds calculators`, async (t) => {
    const { open, find, findAll, until, run, text, accessible, quiet } = await site(t, browser);
    const found = async () =>
      await run(
        `return [...document.querySelectorAll("#calculators li")].filter((card) => card.checkVisibility()).map((card) => card.querySelector("a").getAttribute("href"))`,
      );
    await open("/");
    const starts = await run(
      `return [...document.querySelectorAll("#start a")].map((link) => link.getAttribute("href"))`,
    );
    assert.deepEqual(starts, [
      "orders.html",
      "survey.html",
      "subscriptions.html",
      "engagement.html",
      "#calculators",
      "builder.html",
    ]);
    await run(`document.querySelector("main img").scrollIntoView()`);
    await until(async () => run(`return document.querySelector("main img").naturalWidth === 1040`));
    const box = await find("#search");
    for (const [typed, expected] of /** @type {const} */ ([
      ["churn", ["retention-rate.html", "revenue-retention.html", "retention-projection.html"]],
      ["LIFETIME value", ["clv.html", "clv-retention.html", "clv-subscription.html"]],
      ["net promoter", ["nps.html", "nps-comparison.html", "nps-sample-size.html"]],
      ["cac", ["acquisition-cost.html"]],
    ])) {
      await type(box, typed);
      await until(async () => (await found()).length < metrics.length);
      const cards = await found();
      for (const one of expected) assert.ok(cards.includes(one), `${typed}: ${one} is not among ${cards}`);
      assert.equal(await text("#calculators [role=status]"), `Found: ${cards.length}`);
    }
    await type(box, "zzz");
    await until(async () => (await found()).length === 0);
    assert.match(await text("#calculators [role=status]"), /^No calculator/);
    await accessible();
    await box.sendKeys(Key.ESCAPE);
    await until(async () => (await found()).length === metrics.length);
    // The search ignores diacritics and case, in every language.
    await open("/sk/");
    await type(await find("#search"), "spokojnos");
    await until(async () => (await found()).length < metrics.length);
    assert.ok((await found()).includes("csat.html"));
    assert.equal((await findAll("#calculators .families > section:not([hidden]) h3")).length > 0, true);
    await quiet();
  });
}

for (const locale of ["en", "pl", "bg"])
  test(`chromium: ${locale}: each calculator prints on one page`, async (t) => {
    const { open, driver } = await site(t, "chromium");
    for (const { id } of metrics)
      await t.test(id, async () => {
        await open(`${locale === "en" ? "" : `/${locale}`}/${id}.html`);
        assert.equal(await driver.executeAsyncScript(ready), null);
        const { data } = /** @type {{ data: string }} */ (
          /** @type {unknown} */ (
            await /** @type {any} */ (driver).sendAndGetDevToolsCommand("Page.printToPDF", { preferCSSPageSize: true })
          )
        );
        const pages = Buffer.from(data, "base64")
          .toString("latin1")
          .match(/\/Type\s*\/Page\b/g);
        assert.equal(pages?.length, 1);
      });
  });
