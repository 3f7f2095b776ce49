// Reader preferences and input methods: dark theme, forced colours, reduced motion, larger text, wider spacing, touch.

import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, site } from "./harness.js";

const PATHS = [
  "/",
  "/nps.html",
  "/clv.html",
  "/share-of-wallet.html",
  "/nps-sample-size.html",
  "/builder.html",
  "/accuracy.html",
  "/orders.html",
];

/** True once every element shows its result; a calculator calculates when it scrolls into view. */
const settled = `for (const node of document.querySelectorAll(".wide")) node.scrollIntoView();
  return [...document.querySelectorAll(".wide")].every(({ localName, shadowRoot }) =>
  /^regulars-(orders|survey|subscriptions|engagement)$/.test(localName) ? shadowRoot?.querySelector(".drop") : /\\d/.test(shadowRoot?.querySelector(".value")?.textContent ?? ""))`;

/** Every element of the page, also in shadow roots. */
const all = `const all = (root) => [...root.querySelectorAll("*")].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);`;

/** Controls smaller than 24 × 24 px that no sentence, label or larger control compensates. */
const small = `${all}
  return all(document).filter((node) => node.matches("a[href], button, input, select, textarea, summary, [tabindex='0']") && node.checkVisibility({ visibilityProperty: true }) && getComputedStyle(node).opacity !== "0")
    .filter((node) => !(node.localName === "a" && node.closest("p, td, th, .plain"))) // part of a sentence
    .flatMap((node) => {
      const target = node.closest("label") ?? node.closest(".box") ?? node;
      const { width, height } = target.getBoundingClientRect();
      return width && (width < 24 || height < 24) ? [node.localName + " " + (node.textContent.trim().slice(0, 30) || node.name) + ": " + Math.round(width) + " × " + Math.round(height)] : [];
    });`;

const narrow = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";

// Only Chromium can emulate reader preferences.
for (const browser of browsers.filter((browser) => browser === "chromium")) {
  /** @param {Awaited<ReturnType<typeof site>>} page @param {string} name @param {string} value */
  const set = ({ driver }, name, value) =>
    /** @type {any} */ (driver).sendDevToolsCommand("Emulation.setEmulatedMedia", { features: [{ name, value }] });

  test(`${browser}: the dark theme is accessible, including the order report`, async (t) => {
    const page = await site(t, browser);
    await set(page, "prefers-color-scheme", "dark");
    for (const path of PATHS) {
      await page.open(path);
      await page.until(() => page.run(settled));
      await page.accessible();
    }
    assert.ok(
      await page.run(
        `const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g); return Number(r) + Number(g) + Number(b) < 150`,
      ),
      "it is not dark",
    );
    await (await page.find("regulars-orders >>> li:nth-child(2) [part=sample]")).click();
    await page.find("regulars-orders >>> [part=figures]");
    await page.accessible();
  });

  test(`${browser}: forced colours keep selection, focus and charts distinguishable`, async (t) => {
    const page = await site(t, browser);
    await set(page, "forced-colors", "active");
    await page.open("/nps.html");
    await page.until(() => page.run(settled));
    const seen = await page.run(`
      const root = document.querySelector("regulars-nps").shadowRoot;
      const of = (selector, name) => getComputedStyle(root.querySelector(selector))[name];
      const bars = [...root.querySelectorAll("figure rect")].map((bar) => getComputedStyle(bar).fill);
      root.querySelector("[name=promoters]").focus();
      return { chosen: of(".switch label:has(:checked)", "outlineStyle"), other: of(".switch label:not(:has(:checked))", "outlineStyle"), focus: of(".box:focus-within", "outlineStyle"), edge: of(".box", "borderTopStyle"), colours: new Set(bars).size };`);
    assert.deepEqual(seen, { chosen: "solid", other: "none", focus: "solid", edge: "solid", colours: 3 });
  });

  test(`${browser}: nothing animates, with or without reduced motion`, async (t) => {
    const page = await site(t, browser);
    for (const wish of ["no-preference", "reduce"]) {
      await set(page, "prefers-reduced-motion", wish);
      await page.open("/nps.html");
      await page.until(() => page.run(settled));
      assert.deepEqual(
        await page.run(
          `${all} return all(document).filter((node) => { const style = getComputedStyle(node); return parseFloat(style.transitionDuration) > 0 || !/^(none)?$/.test(style.animationName) || style.scrollBehavior === "smooth"; }).map(({ localName }) => localName)`,
        ),
        [],
      );
      assert.equal(await page.run("return document.getAnimations().length"), 0);
    }
  });

  test(`${browser}: every control is at least 24 px wide and high, on desktop and phone`, async (t) => {
    const page = await site(t, browser);
    for (const path of PATHS) {
      for (const frame of [{}, { width: 320 }]) {
        await page.open(path, frame);
        await page.until(() => page.run(settled));
        await page.run(`${all} for (const node of all(document)) if (node.localName === "details") node.open = true`);
        await page
          .until(
            () =>
              page
                .run(
                  `${all} return !all(document).some((node) => node.localName === "details" && node.open && node.querySelector(":scope > div:empty"))`,
                )
                .catch(() => true),
            "",
            1000,
          )
          .catch(() => {});
        assert.deepEqual(await page.run(small), [], `${path} ${frame.width ?? ""}`);
      }
    }
  });

  test(`${browser}: text at 200% and 400%, and wide text spacing, lose no content`, async (t) => {
    const page = await site(t, browser);
    for (const path of PATHS) {
      // 1280 px at 400 %.
      await page.open(path, { width: 320 });
      await page.until(() => page.run(settled));
      await page.run(`const style = new CSSStyleSheet(); style.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
        ${all} for (const root of [document, ...all(document).flatMap(({ shadowRoot }) => shadowRoot ?? [])]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];`);
      assert.ok(await page.run(narrow), `${path} with wide spacing`);
      await page.open(path, { width: 640 });
      await page.until(() => page.run(settled));
      await page.run(`document.documentElement.style.setProperty("font-size", "200%")`);
      assert.ok(await page.run(narrow), `${path} with text twice as large`);
      // No box cuts off a line of its text.
      const cut = await page.run(
        `${all} return all(document).filter((node) => node.checkVisibility() && !node.closest(".sr, .vtable, .scroll, pre, svg, select, option, textarea, input") && ["hidden", "clip"].includes(getComputedStyle(node).overflowX) && node.scrollWidth > node.clientWidth + 1 && node.textContent.trim()).map((node) => node.localName + "." + node.className)`,
      );
      assert.deepEqual(cut, [], path);
    }
  });
}

for (const browser of browsers)
  test(`${browser}: at 320 px long tables of figures scroll within themselves, in every language`, async (t) => {
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>t</title><main></main>`;
    const page = await site(t, browser, { made: new Map([["/page.html", { body }]]) });
    await page.open("/page.html", { width: 320 });
    const wide = await page.run(`
      return (async () => {
        const wide = [];
        for (const id of ["prospect-funnel", "clv-retention", "word-of-mouth", "retention-projection"]) {
          await import("/elements/" + id + ".js");
          for (const lang of ["en", "bg", "et", "sk", "mk", "pl"]) {
            const element = document.createElement("regulars-" + id);
            element.lang = lang;
            document.querySelector("main").replaceChildren(element);
            await element.evaluate();
            for (const part of element.shadowRoot.querySelectorAll("details")) part.open = true;
            // Tables are filled when their section is opened.
            for (let turn = 0; turn < 100 && !element.shadowRoot.querySelector("table.data"); turn++)
              await new Promise((resolve) => setTimeout(resolve, 20));
            const { scrollWidth, clientWidth } = document.documentElement;
            if (!element.shadowRoot.querySelector("table.data") || scrollWidth > clientWidth) wide.push(lang + " " + id + " " + scrollWidth);
          }
        }
        return wide;
      })();`);
    assert.deepEqual(wide, []);
  });
