// Languages in real engines: the choice of language, and the same numbers and days in every engine.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { loadLocale } from "../../tools/locale.js";
import { formatDay, formatPeriod, shortDates } from "../../www/i18n/date.js";
import { locales } from "../../www/i18n/index.js";
import { createFormat } from "../../www/i18n/units.js";
import { browsers, site, type } from "./harness.js";

/** Languages to compare, with and without a translation. */
const LANGUAGES = [...new Set([...locales, "bg", "et", "sk", "mk", "pl"])];

/** @param {string} body @param {string[]} scripts @param {string} [lang] */
const page = (body, scripts, lang) =>
  `<!doctype html><html${lang ? ` lang="${lang}"` : ""}><meta charset="utf-8"><link rel="icon" href="data:,"><title>t</title><main>${body}</main>${scripts.map((src) => `<script type="module" src="${src}"></script>`).join("")}`;
/** @param {Record<string, string>} files */
const made = (files) =>
  new Map(Object.entries(files).map(([path, body]) => [path, path.endsWith(".js") ? { body, type: ".js" } : { body }]));

/** The same figures and days for every language, in the engine that runs it. */
function table(
  /** @type {typeof import("../../www/i18n/units.js").createFormat} */ createFormat,
  /** @type {Pick<typeof import("../../www/i18n/date.js"), "formatDay" | "formatPeriod" | "shortDates">} */ dates,
  /** @type {string[]} */ languages,
) {
  const units = Object.fromEntries(
    ["years", "months", "periods", "perYear", "lessThan"].map((name) => [name, (/** @type {string} */ text) => text]),
  );
  return languages.map((locale) => {
    const cash = ["EUR", "USD", "GBP", "PLN", "MKD", "BGN", "CZK", "JPY", "CHF"].flatMap((currency) => {
      const { money, sign } = createFormat(locale, currency, /** @type {any} */ (units));
      return [sign("money"), ...[0, 40, 1234.5, 12345.678, -7.25, 1e9].map(money)];
    });
    const { number, share, points, count, field, decimal } = createFormat(locale, "EUR", /** @type {any} */ (units));
    const figures = [0.5, 7, 1234.5, 12345.678, 1234567.891, -4, -0.001].flatMap((n) => [
      number(n),
      share(n),
      points(n),
      count(n),
      field(n, "number"),
      field(n, "share"),
    ]);
    const days = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, "0")}-05`);
    const written = days.flatMap((day) => [
      dates.formatDay(day, locale),
      dates.shortDates(locale)(Date.parse(day)),
      dates.formatPeriod(day, "month", locale),
      dates.formatPeriod(day, "week", locale),
    ]);
    return [locale, decimal, ...cash, ...figures, ...written];
  });
}

for (const browser of browsers) {
  test(`${browser}: numbers, money and dates of every language equal those of an engine with full data`, async (t) => {
    const script = `import { createFormat } from "/i18n/units.js"; import * as dates from "/i18n/date.js";
      globalThis.written = (${table})(createFormat, dates, ${JSON.stringify(LANGUAGES)});`;
    const { open, until, run, quiet } = await site(t, browser, {
      made: made({ "/table.html": page("", ["/table.js"], "en"), "/table.js": script }),
    });
    await open("/table.html");
    await until(() => run("return Boolean(globalThis.written)"));
    assert.deepEqual(
      await run("return globalThis.written"),
      table(createFormat, { formatDay, formatPeriod, shortDates }, LANGUAGES),
    );
    await quiet();
  });

  test(`${browser}: the language comes from the attribute, the closest ancestor, the page, then the browser`, async (t) => {
    const body = `<regulars-nps id="own" lang="pl"></regulars-nps><section lang="et-EE"><regulars-nps id="closest"></regulars-nps><regulars-nps id="unknown" lang="de"></regulars-nps><div id="host"></div></section><regulars-nps id="rest"></regulars-nps>`;
    const scripts = ["/prefers.js", "/shadow.js", "/elements/nps.js"];
    const { open, until, run, quiet } = await site(t, browser, {
      made: made({
        "/page.html": page(body, scripts, "en"),
        "/none.html": page(body, scripts),
        "/foreign.html": page(body, scripts, "fr"),
        "/prefers.js": `Object.defineProperty(navigator, "languages", { get: () => ["fr", "pl-PL", "en"] });`,
        "/shadow.js": `document.getElementById("host").attachShadow({ mode: "open" }).append(Object.assign(document.createElement("regulars-nps"), { id: "inner" }));`,
      }),
    });
    const spoken = `const all = ["own", "closest", "unknown", "rest"].map((id) => document.getElementById(id));
      return [...all, document.getElementById("host").shadowRoot.firstChild].map(({ shadowRoot }) => [shadowRoot?.querySelector(".root")?.lang, shadowRoot?.querySelector(".switch label")?.textContent]);`;
    for (const [path, ...expected] of [
      ["/page.html", "pl", "et-EE", "et-EE", "en", "et-EE"],
      ["/none.html", "pl", "et-EE", "et-EE", "pl-PL", "et-EE"],
      ["/foreign.html", "pl", "et-EE", "et-EE", "pl-PL", "et-EE"],
    ]) {
      await open(path);
      const words = await Promise.all(
        expected.map(async (tag) => [tag, (await loadLocale(tag.slice(0, 2))).metrics.nps.forms.groups]),
      );
      await until(async () => String(await run(spoken)) === String(words), `${path}: ${await run(spoken)}`);
    }
    await quiet();
  });

  test(`${browser}: a sentence that ends in an abbreviated currency has one full stop`, async (t) => {
    const names = ["clv", "word-of-mouth"];
    const { open, until, run } = await site(t, browser, {
      made: made(
        Object.fromEntries(
          names.map((name) => [
            `/${name}-signs.html`,
            page(`<regulars-${name} currency="BGN"></regulars-${name}>`, [`/elements/${name}.js`], "bg"),
          ]),
        ),
      ),
    });
    for (const name of names) {
      await open(`/${name}-signs.html`);
      // A chart is redrawn whenever its width changes.
      const described = `const { shadowRoot } = document.querySelector(arguments[0]); return shadowRoot?.querySelector("svg[role=img]")?.getAttribute("aria-label")`;
      await until(async () => Boolean((await run(described, `regulars-${name}`))?.includes("лв.")));
      const text = await run(`${described} + shadowRoot.textContent`, `regulars-${name}`);
      assert.doesNotMatch(text, /лв\.\./);
    }
  });

  test(`${browser}: the language switcher keeps page and typed figures`, async (t) => {
    const { open, find, until, text, run, driver, quiet } = await site(t, browser);
    await open("/clv.html");
    // While the next page loads, there is no element to read.
    const shows = (/** @type {RegExp} */ value) =>
      until(async () => value.test(await text("regulars-clv >>> .value").catch(() => "")), `not ${value}`);
    await shows(/^€720$/);
    const links = await run(
      `return [...document.querySelectorAll(".languages a")].map((link) => [link.hreflang, link.lang, new URL(link.href).pathname])`,
    );
    assert.deepEqual(
      links,
      locales.map((locale) => [locale, locale, locale === "en" ? "/clv.html" : `/${locale}/clv.html`]),
    );
    // If nothing was typed, the other language begins with its own examples.
    await (await find(".languages [hreflang=pl]")).click();
    await shows(/^2880 zł$/);
    assert.ok((await driver.getCurrentUrl()).endsWith("/pl/clv.html"));
    await open("/clv.html");
    await shows(/^€720$/);
    await type(await find("regulars-clv >>> [name=order-value]"), "1,234.5", Key.TAB);
    await shows(/^€8,888.40$/);
    await (await find(".languages [hreflang=pl]")).click();
    await shows(/^8888,40\s€$/);
    assert.equal(await (await find("regulars-clv >>> [name=order-value]")).getAttribute("value"), "1234,5");
    await (await find(".languages [hreflang=en]")).click();
    await shows(/^€8,888.40$/);
    await quiet();
  });

  test(`${browser}: ambiguous input is echoed as understood`, async (t) => {
    const { open, find, until, text, quiet } = await site(t, browser);
    await open("/clv.html");
    const box = await find("regulars-clv >>> [name=order-value]");
    const echo = "regulars-clv >>> .field:has([name=order-value]) .echo";
    await until(async () => (await text("regulars-clv >>> .value")) === "€720");
    assert.equal(await text(echo), "");
    for (const [typed, echoed] of [
      ["1,234", "= €1,234.00"],
      ["1.234", "= €1.2340"],
      ["1.234,5", "= €1,234.5"],
      ["40 zł", "= €40"],
      ["12.5", ""],
      ["٤٠", "= €40"],
    ]) {
      await type(box, typed);
      await until(async () => (await text(echo)) === echoed, `${typed}: not ${echoed}`);
    }
    await quiet();
  });
}
