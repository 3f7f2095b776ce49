// Nothing leaves the browser and nothing is stored: every flow, with all network requests recorded.

import assert from "node:assert/strict";
import { test } from "node:test";
import { metrics } from "../../www/core/definitions.js";
import { browsers, dropOn } from "./harness.js";
import { sealed } from "./sealed.js";

/** Marker values to type and read; they occur nowhere else in a request. */
const FIGURE = "31337";
const CUSTOMER = "secret-customer";
const secrets = [FIGURE, CUSTOMER];

/** Saving, printing and copying end in the page, not on the disk; followed links are recorded. */
const catchExits = `
  window.followed = [];
  window.print = () => {};
  HTMLAnchorElement.prototype.click = function () { window.followed.push(this.href) };
  navigator.clipboard.writeText = async () => {};`;

/** Uses every control of a calculator, the analyser or a page: types, chooses, slides and presses. */
const useEverything = `
  const [selector, figure, spared, done] = arguments;
  const host = document.querySelector(selector);
  const root = host.shadowRoot ?? host;
  const tell = (control) => ["input", "change"].forEach((type) => control.dispatchEvent(new Event(type, { bubbles: true, composed: true })));
  const use = {
    SELECT: (control) => [...control.options].slice(0, 3).forEach((option) => { control.value = option.value; tell(control); }),
    TEXTAREA: (control) => { control.value = figure + "\\n9\\n10"; tell(control); },
    SUMMARY: (summary) => { summary.parentElement.open = true },
    BUTTON: (button) => button.click(),
    INPUT: (control) => {
      if (control.type === "file") return;
      if (control.type === "radio" || control.type === "checkbox") control.click();
      else if (control.type === "range") [control.max, control.min].forEach((end) => { control.value = end; tell(control); });
      else if (control.type === "color") { control.value = "#031337"; tell(control); }
      else [figure, "1"].forEach((text) => { control.value = text; tell(control); });
    },
  };
  (async () => {
    let used = 0;
    for (const kind of ["SUMMARY", "SELECT", "INPUT", "TEXTAREA", "BUTTON"]) {
      for (let i = 0; i < root.querySelectorAll(kind).length; i++) {
        const control = root.querySelectorAll(kind)[i];
        if (spared && control.matches(spared)) continue;
        use[kind](control);
        used += 1;
        await new Promise((later) => setTimeout(later));
      }
      // Folded parts load when opened.
      if (kind === "SUMMARY") await new Promise((later) => setTimeout(later, 200));
    }
    done(used);
  })().catch((error) => done(String(error)));`;

/**
 * True if all calculators of a page show a figure; a calculator below the screen calculates when it scrolls into view.
 */
const settled = `
  const calculators = [...document.querySelectorAll("main *, body > *")].filter(({ localName }) => /^regulars-(?!orders)/.test(localName));
  const waiting = calculators.find(({ shadowRoot }) => !/\\d/.test(shadowRoot?.querySelector(".value")?.textContent ?? ""));
  waiting?.scrollIntoView();
  return waiting === undefined;`;

const drop = dropOn("regulars-orders");

/** Orders of thirty customers, enough for every section of the report. */
const orders = [
  "customer,date,amount,product",
  ...Array.from(
    { length: 400 },
    (_, i) =>
      `${CUSTOMER}-${(i * i) % 37},2024-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")},${FIGURE}.${i % 100},tea ${i % 7}`,
  ),
].join("\n");

const inside = (/** @type {string} */ selector) => `regulars-orders >>> ${selector}`;

for (const browser of browsers) {
  /** @param {Parameters<typeof sealed>[0]} t @param {Parameters<typeof sealed>[2]} [made] */
  async function open(t, made) {
    const page = await sealed(t, browser, made);
    const use = (/** @type {string} */ selector, spared = "") =>
      page.driver.executeAsyncScript(useEverything, selector, FIGURE, spared);
    return {
      ...page,
      ready: () => page.until(() => page.run(settled), "the calculators show nothing", 20_000),
      /** @param {string} selector @param {number} least controls there are @param {string} [spared] those not to use */
      async useAll(selector, least, spared) {
        await page.run(catchExits);
        const used = await use(selector, spared);
        assert.ok(used >= least, `${selector}: ${used} of ${least} controls used`);
        for (const address of await page.run("return window.followed")) assert.match(address, /^blob:/);
      },
    };
  }

  test(`${browser}: no control of any calculator sends or stores anything`, async (t) => {
    const page = await open(t);
    await page.driver.manage().setTimeouts({ script: 180_000 });
    for (const { id } of metrics) {
      await page.open(`/${id}.html`);
      await page.ready();
      const use = () => page.useAll(`regulars-${id}`, 12);
      // Folded parts load when opened; after that there is nothing left to request.
      await page.harmless(use, secrets);
      await page.silent(use);
      await page.nothingKept();
    }
  });

  test(`${browser}: links, languages and the pages around the calculators send and store nothing`, async (t) => {
    const page = await open(t);
    await page.harmless(async () => {
      await page.open(`/nps.html#r1:nps&promoters=${FIGURE}&passives=10&detractors=20`);
      await page.until(async () => (await page.text("regulars-nps >>> .value")) !== "50");
      await page.run(`document.querySelector('nav.languages a[lang="pl"]').click()`);
      await page.until(async () => (await page.driver.getCurrentUrl()).includes("/pl/nps.html"));
      await page.ready();
      for (const name of ["accuracy", "models", "privacy", "compare", "index", "orders"]) {
        await page.open(`/${name}.html`);
        await page.ready();
        await page.nothingKept();
      }
    }, secrets);
  });

  test(`${browser}: the analyser sends and stores nothing, from file to saved report`, async (t) => {
    const page = await open(t);
    await page.driver.manage().setTimeouts({ script: 180_000 });
    await page.open("/orders.html");
    await page.find(inside(".drop"));
    await page.harmless(async () => {
      await page.run(drop, orders, `${CUSTOMER}.csv`);
      await page.find(inside("[part=figures]"));
      // Buttons that leave the report come after it.
      await page.useAll("regulars-orders", 30, "[part=back], [part=read-differently], .clause");
      await (await page.find(inside("[part=read-differently]"))).click();
      await page.find(inside("[part=preview]"));
      await page.run(
        `for (const group of document.querySelector("regulars-orders").shadowRoot.querySelectorAll("form details")) group.open = true`,
      );
      await page.useAll("regulars-orders", 5, "button, [name=delimiter], [name=encoding]");
      await page.nothingKept();
    }, secrets);
  });

  test(`${browser}: the analyser’s samples and pasted rows send and store nothing`, async (t) => {
    const page = await open(t);
    await page.open("/orders.html");
    await page.harmless(async () => {
      await (await page.find(inside("[part=sample]"))).click();
      await page.find(inside("[part=figures]"));
      await page.open("/orders.html");
      await (await page.find(inside("[part=paste] summary"))).click();
      await page.run(`arguments[0].value = arguments[1]`, await page.find(inside("textarea")), orders);
      await (await page.find(inside("[part=use]"))).click();
      await page.find(inside("[part=figures]"));
      await page.nothingKept();
    }, secrets);
  });

  test(`${browser}: the embed builder and its preview send and store nothing`, async (t) => {
    const page = await open(t);
    await page.open("/builder.html");
    await page.harmless(async () => {
      await page.useAll("main", 20);
      await page.nothingKept();
    }, secrets);
  });

  test(`${browser}: embedded calculators send and store nothing`, async (t) => {
    const page = await open(
      t,
      new Map([
        [
          "/host.html",
          {
            body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>host</title>
        <iframe data-regulars title="NPS" width="600" height="150" src="/dist/embed.html#metric=nps"></iframe><main><regulars-nps></regulars-nps><regulars-clv></regulars-clv></main><script type="module" src="/dist/frame.js"></script>
        <script type="module" src="/dist/inline/elements/nps.js"></script><script type="module" src="/dist/elements/clv.js"></script>`,
            headers: { "content-security-policy": "" },
          },
        ],
      ]),
    );
    await page.open("/host.html");
    await page.ready();
    await page.driver.switchTo().frame(0);
    await page.ready();
    const use = async () => {
      await page.driver.switchTo().defaultContent();
      await page.driver.switchTo().frame(0);
      await page.useAll("regulars-nps", 8);
      await page.driver.switchTo().defaultContent();
      await page.useAll("regulars-nps", 8);
      await page.useAll("regulars-clv", 8);
    };
    await page.harmless(use, secrets);
    await page.silent(use);
    await page.nothingKept();
  });

  /** Leaks that the tests above must detect. @type {Record<string, string>} */
  const requests = {
    "fetch with a query": `fetch("/icon.svg?promoters=${FIGURE}")`,
    "a path that says it": `fetch("/${FIGURE}")`,
    "a body": `fetch("/icon.svg", { method: "POST", body: "${FIGURE}" })`,
    "another host": `fetch("http://elsewhere.example/").catch(() => {})`,
    "an encrypted one": `fetch("https://elsewhere.example/").catch(() => {})`,
    "a beacon": `navigator.sendBeacon("/icon.svg", "${FIGURE}")`,
    "a picture": `new Image().src = "http://elsewhere.example/pixel.png?${FIGURE}"`,
    "a socket": `new WebSocket("wss://elsewhere.example/")`,
    "a header": `fetch("/icon.svg", { headers: { "x-figure": "${FIGURE}" } })`,
  };
  /** @type {Record<string, string>} */
  const storage = {
    "a cookie": `document.cookie = "figure=${FIGURE}"`,
    "local storage": `localStorage.setItem("figure", "${FIGURE}")`,
    "session storage": `sessionStorage.setItem("figure", "${FIGURE}")`,
    "a database": `return new Promise((done) => { indexedDB.open("figures").onsuccess = ({ target }) => (target.result.close(), done()) })`,
    "the window's name": `window.name = "${FIGURE}"`,
  };
  test(`${browser}: planted leaks and stores are detected`, async (t) => {
    const leaky = {
      body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>leaky</title>`,
      headers: { "content-security-policy": "" },
    };
    const page = await open(t, new Map([["/leaky.html", leaky]]));
    for (const [way, script] of Object.entries(requests)) {
      await page.open("/leaky.html");
      await assert.rejects(
        page.harmless(() => page.run(script), secrets),
        way,
      );
      await page.nothingKept();
    }
    await assert.rejects(page.silent(() => page.run(`fetch("/icon.svg")`)));
    for (const [where, script] of Object.entries(storage)) {
      await page.run(script);
      await assert.rejects(page.nothingKept(), where);
      await page.driver.manage().deleteAllCookies();
      await page.run(
        `localStorage.clear(); sessionStorage.clear(); window.name = ""; indexedDB.deleteDatabase("figures")`,
      );
    }
    await page.nothingKept();
  });
}
