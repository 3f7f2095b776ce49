// Hostile pages: their styles, scripts and markup; many elements, hidden elements, two versions at once.

import assert from "node:assert/strict";
import { test } from "node:test";
import { metrics } from "../../www/core/definitions.js";
import { browsers, site, type } from "./harness.js";

const nps = `<script type="module" src="/dist/elements/nps.js"></script><regulars-nps></regulars-nps>`;
const html = (/** @type {string} */ body, /** @type {string} */ head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>hostile</title>${head}</head><body>${body}</body></html>`;
const style = (/** @type {string} */ css) => `<style>${css}</style>`;

/** Rules for all elements and for forms from Bootstrap's reboot and from WordPress's block themes. */
const frameworks = `
  *, *::before, *::after { box-sizing: border-box }
  body { margin: 0; font: 400 1rem/1.5 Georgia, serif; color: #212529; text-transform: uppercase; letter-spacing: .2em }
  h1, h2, h3 { margin: 0 0 .5rem; font-weight: 500; font-size: 3rem } p { margin: 0 0 1rem } label { display: inline-block }
  input, button, select, textarea { margin: 0; font: inherit; border: 3px solid red; width: 100% !important; height: 90px }
  button { text-transform: none; background: #cc3366; border-radius: 100px } svg, img { vertical-align: middle; max-width: 20px; height: auto }
  fieldset { min-width: 0; padding: 40px; border: 4px solid blue } table { border-collapse: collapse; caption-side: bottom }
  .card { position: relative; display: flex; padding: 9rem; background: yellow } .value { display: none }
  .is-layout-flow > * { margin-block: 3rem } .has-global-padding > * { padding-inline: 4rem } [hidden] { display: block !important }
  :where(.wp-site-blocks *:focus) { outline-width: 9px; outline-style: dotted } .root { rotate: 180deg } .field, .box, .error { float: right }`;

/** Enumerable additions to prototypes, as old libraries made them; the driver cannot cope with more than these. */
const patched = `<script>
  Array.prototype.extra = function () {}; Object.prototype.surprise = 1; Function.prototype.inherits = function () {};
  Number.prototype.toJSON = function () { return "1" }; Array.from = ((from) => (...args) => from.apply(Array, args))(Array.from);
</script>`;

/** Each hostile page, by what it does. @type {Record<string, string>} */
const pages = {
  "resets all elements": html(nps, style("* { all: unset !important }")),
  "forces its font, colour and size on all elements": html(
    nps,
    style(
      "* { font: 9px cursive !important; color: pink !important; background: black !important; direction: rtl !important; float: left !important }",
    ),
  ),
  "has the styles of Bootstrap and of a WordPress theme": html(
    `<div class="wp-site-blocks is-layout-flow has-global-padding"><div class="card">${nps}</div></div>`,
    style(frameworks),
  ),
  "extends the prototypes of Array, Object, Function and Number": html(nps, patched),
  "has an AMD loader": html(
    nps,
    `<script>window.define = () => { throw new Error("define was called") }; define.amd = {}; window.exports = window.module = window.require = undefined</script>`,
  ),
  "has another base": html(nps, `<base href="/elsewhere/deep/">`),
  "is in quirks mode": `<link rel="icon" href="data:,"><title>quirks</title>${nps}`,
  "is written from right to left": html(nps).replace(`lang="en"`, `lang="en" dir="rtl"`),
  "is zoomed to 200 %": html(nps, style("html { zoom: 2 }")),
  "hides it at first": html(
    `<div id="box" style="display: none">${nps}</div><script>setTimeout(() => (box.style.display = "block"), 300)</script>`,
  ),
  "loads it twice, in two builds": html(
    `${nps}<script type="module" src="/dist/inline/elements/nps.js"></script><script type="module" src="/elements/nps.js"></script>`,
  ),
  "moves it, takes it away and puts it back": html(`${nps}<div id="box"></div><script type="module">
    const element = document.querySelector("regulars-nps");
    box.append(element); await new Promise((later) => setTimeout(later, 50)); element.remove(); await new Promise((later) => setTimeout(later, 50)); document.body.prepend(element);
    document.body.dataset.rests = "";</script>`),
};

/** Rendered style of the figure. */
const seen = `
  const value = document.querySelector("regulars-nps").shadowRoot.querySelector(".value");
  const box = value.getBoundingClientRect();
  const { fontSize, direction, color } = getComputedStyle(value);
  return { width: box.width, height: box.height, fontSize: parseFloat(fontSize), direction, color,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth };`;

for (const browser of browsers) {
  for (const [what, body] of Object.entries(pages)) {
    test(`${browser}: a calculator works on a page that ${what}`, async (t) => {
      const page = await site(t, browser, {
        made: new Map([["/page.html", { body, headers: { "content-security-policy": "" } }]]),
      });
      await page.open("/page.html");
      if (body.includes("dataset.rests"))
        await page.until(() => page.run(`return "rests" in document.body.dataset`), "it still moves");
      await page.until(async () => /^50/.test(await page.text("regulars-nps >>> .value")), "there is no result");
      const { width, height, fontSize, color, wide } = await page.run(seen);
      assert.ok(width > 100 && height > 30 && fontSize >= 30, `the figure is ${width} × ${height}, ${fontSize} px`);
      assert.notEqual(color, "rgb(255, 192, 203)");
      assert.ok(wide <= 0, `${wide} px too wide`);
      const promoters = await page.find("regulars-nps >>> input[name=promoters]");
      // WebKit's driver does not find zoomed elements.
      if (browser === "webkit" && what.includes("zoomed"))
        await page.run(
          `arguments[0].value = "90"; arguments[0].dispatchEvent(new Event("input", { bubbles: true }))`,
          promoters,
        );
      else await type(promoters, "90");
      await page.until(async () => /^58/.test(await page.text("regulars-nps >>> .value"))); // (90 − 20) / 120
      await page.quiet();
    });
  }

  test(`${browser}: thirty calculators on one page work separately and make no request once loaded`, async (t) => {
    const names = Array.from({ length: 30 }, (_, i) => metrics[i % metrics.length].id);
    const scripts = [...new Set(names)].map(
      (name) => `<script type="module" src="/dist/elements/${name}.js"></script>`,
    );
    const body = html([...scripts, ...names.map((name) => `<regulars-${name}></regulars-${name}>`)].join("\n"));
    const page = await site(t, browser, {
      made: new Map([["/page.html", { body, headers: { "content-security-policy": "" } }]]),
    });
    await page.open("/page.html");
    const all = `return Promise.all([...document.body.children].filter(({ evaluate }) => evaluate).map((element) => element.evaluate())).then((results) => results.map(({ ok }) => ok))`;
    await page.until(
      async () =>
        (await page.run(
          `return [...document.body.children].filter(({ shadowRoot }) => shadowRoot?.querySelector("[part~=card]")).length`,
        )) === 30,
    );
    assert.deepEqual(
      await page.run(all),
      names.map(() => true),
    );
    // The height that the documentation reserves for each element.
    const low = `return [...document.body.children].filter((element) => element.evaluate && element.getBoundingClientRect().height < 48 * 16).map(({ localName }) => localName)`;
    assert.deepEqual(await page.run(low), []);
    await page.withoutRequests(async () => {
      for (const name of ["nps", "clv", "csat"]) {
        for (const input of await page.findAll(`regulars-${name} >>> input`))
          if (await input.isDisplayed()) await input.sendKeys("1");
      }
      await page.run(all);
    });
    await page.quiet();
  });
}
