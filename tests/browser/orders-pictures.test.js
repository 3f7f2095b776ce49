// Charts: read-outs by pointer, touch and keys, shades in order, forms of cohorts, pictures for slides.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { browsers } from "./harness.js";
import { catchSaves, inside, part, ROOT, shopReport } from "./report.js";

for (const browser of browsers) {
  test(`${browser}: arrow keys read out every chart, with value, interval and number`, async (t) => {
    const { run, until, chapters, driver } = await shopReport(t, browser);
    await chapters();
    await until(async () => (await run(`${ROOT} return root.querySelectorAll("figure svg[role=img]").length`)) >= 12);
    await run(`${ROOT} for (const expert of root.querySelectorAll(".expert")) expert.open = true`);
    await until(async () => (await run(`${ROOT} return root.querySelectorAll("figure svg[role=img]").length`)) >= 15);
    const said = await run(
      `${ROOT} return [...root.querySelectorAll(".drawing")].filter((place) => place.querySelector("svg[role=img]")).map((place) => {
        const pan = place.querySelector(".pan");
        const press = (key) => pan.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        const texts = ["ArrowRight", "ArrowRight", "End", "Home"].map((key) => (press(key), place.querySelector(".tip").hidden ? "" : place.querySelector(".tip").textContent));
        press("Escape");
        return [pan.getAttribute("aria-label"), texts, place.querySelector(".tip").hidden];
      })`,
    );
    for (const [name, texts, isHidden] of said) {
      assert.ok(
        texts.every((/** @type {string} */ text) => /\d/.test(text)),
        `${name}: ${texts}`,
      );
      assert.ok(texts[0] !== texts[1] && texts[0] === texts[3], `${name}: ${texts}`);
      assert.ok(isHidden, name);
    }
    const all = JSON.stringify(said);
    // An interval, and a number of customers if the chart shows customers.
    for (const name of ["Repeat buying over time", "Products that bring customers back"])
      assert.match(all, new RegExp(`"${name}",\\["[^"]*\\d+%[^"]*–[^"]*%\\)[^"]*customers`));
    // With real keys, too.
    await run(`${ROOT} root.querySelector("[part~=chapter-returning] .pan").focus()`);
    await driver.actions().sendKeys(Key.ARROW_RIGHT, Key.ARROW_RIGHT).perform();
    await until(() =>
      run(`${ROOT} return /2 periods later/.test(root.querySelector("[part~=chapter-returning] .tip").textContent)`),
    );
  });

  test(`${browser}: the read-out follows pointer and tap within 16 ms`, async (t) => {
    const { run, until, chapters } = await shopReport(t, browser);
    await chapters("revenue", "forecast");
    await run(`${ROOT} for (const expert of root.querySelectorAll(".expert")) expert.open = true`);
    await until(
      async () =>
        (await run(`${ROOT} return root.querySelectorAll("[part~=chapter-forecast] svg[role=img]").length`)) >= 4,
    );
    const [texts, median] = await run(
      `${ROOT}
      const texts = [];
      const times = [];
      for (const place of root.querySelectorAll("[part~=chapter-revenue] .drawing, [part~=chapter-forecast] .drawing")) {
        const svg = place.querySelector("svg[role=img]");
        if (!svg) continue;
        const { left, top, width, height } = svg.getBoundingClientRect();
        for (let step = 1; step < 40; step++) {
          const event = new PointerEvent(step % 10 ? "pointermove" : "pointerdown", { clientX: left + (width * step) / 40, clientY: top + height / 2, bubbles: true, pointerType: step % 10 ? "mouse" : "touch" });
          const started = performance.now();
          place.dispatchEvent(event);
          place.getBoundingClientRect();
          times.push(performance.now() - started);
          texts.push(place.querySelector(".tip").hidden ? "" : place.querySelector(".tip").textContent);
        }
      }
      times.sort((a, b) => a - b);
      return [texts, times[Math.floor(times.length * 0.9)]]`,
    );
    assert.ok(texts.every(Boolean), "no read-out somewhere");
    assert.ok(new Set(texts).size > 40, `only ${new Set(texts).size} values`);
    assert.ok(median < 16, `${median} ms`);
  });

  test(`${browser}: shades of heat maps rise with their values, in light and dark`, async (t) => {
    const { run, until, chapters, driver } = await shopReport(t, browser);
    await chapters("forecast");
    await run(`${ROOT} root.querySelector("[part~=chapter-forecast] .expert").open = true`);
    await until(
      async () => (await run(`${ROOT} return root.querySelectorAll(".expert svg[role=img]").length`)) >= 2,
      "no heat maps",
    );
    for (const scheme of browser === "chromium" ? ["light", "dark"] : [""]) {
      if (scheme)
        await /** @type {any} */ (driver).sendDevToolsCommand("Emulation.setEmulatedMedia", {
          features: [{ name: "prefers-color-scheme", value: scheme }],
        });
      // The table beside a heat map has its values, row by row as drawn; a canvas gives the visible colour.
      const pairs = await run(`${ROOT}
        const figure = root.querySelector(".expert figure");
        figure.querySelector("details").open = true;
        return new Promise((done) => setTimeout(() => {
          const cells = [...figure.querySelectorAll("svg[role=img] rect.high")].slice(0, 100);
          const values = [...figure.querySelectorAll("tbody tr")].map((row) => parseFloat(row.lastElementChild.textContent));
          const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");
          const paper = getComputedStyle(root.querySelector(".card")).backgroundColor;
          done(cells.map((cell, at) => {
            context.globalAlpha = 1;
            context.fillStyle = paper;
            context.fillRect(0, 0, 1, 1);
            context.globalAlpha = Number(cell.getAttribute("fill-opacity"));
            context.fillStyle = getComputedStyle(cell).fill;
            context.fillRect(0, 0, 1, 1);
            const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
            return [values[at], 0.2126 * r + 0.7152 * g + 0.0722 * b];
          }));
        }, 300));`);
      assert.equal(pairs.length, 100);
      const sorted = pairs.toSorted((/** @type {number[]} */ a, /** @type {number[]} */ b) => a[0] - b[0]);
      const sign = scheme === "dark" ? 1 : -1;
      for (const [at, [value, light]] of sorted.slice(1).entries()) {
        const [before, lightBefore] = sorted[at];
        // Values are rounded, so neighbours may differ by one rounding unit.
        if (value - before > 1)
          assert.ok(sign * (light - lightBefore) > 0, `${before}: ${lightBefore}, ${value}: ${light}`);
      }
    }
  });

  test(`${browser}: cohorts in four forms with a mean row; narrow screens scroll beside fixed names`, async (t) => {
    const { run, find, choose, until, chapters, text } = await shopReport(t, browser, { width: 360 });
    await chapters("returning");
    await find(inside("[name=cohortForm]"));
    const look = `${ROOT} const pan = root.querySelector("section:has([name=cohortForm]) .pan"); const svg = pan.querySelector("svg[role=img]");
      return { words: [...svg.querySelectorAll("text")].map((text) => text.textContent), wide: pan.scrollWidth - pan.clientWidth, names: [...pan.querySelectorAll(".frozen text")].map((text) => text.textContent) }`;
    await until(async () => (await run(look)).wide > 300, "nothing to scroll");
    const share = await run(look);
    // All 23 later periods and the row of all cohorts are shown.
    for (const period of ["1", "14", "22"]) assert.ok(share.words.includes(period), period);
    assert.equal(share.names[0], "All cohorts");
    assert.ok(share.names.length > 20);
    const fixed = await run(`${ROOT} const pan = root.querySelector("section:has([name=cohortForm]) .pan");
      const left = () => pan.querySelector(".frozen").getBoundingClientRect().left;
      const before = left();
      pan.scrollLeft = 400;
      return [before, left(), pan.scrollLeft]`);
    assert.ok(Math.abs(fixed[0] - fixed[1]) < 1 && fixed[2] > 300, String(fixed));
    for (const [form, pattern] of /** @type {[string, RegExp][]} */ ([
      ["customers", /largest cohort[^]*customers/],
      ["revenue", /largest cohort[^]*€/],
      ["perCustomer", /a customer has brought in €/],
    ])) {
      await choose(inside("[name=cohortForm]"), form);
      await until(
        async () => pattern.test(await text(inside("section:has([name=cohortForm]) h4"))),
        `${form} says nothing`,
      );
    }
    await choose(inside("[name=cohortPeriod]"), "quarter");
    await until(async () => (await run(look)).names.includes("2024 / 1"), "no quarters");
    assert.equal(await run(`${ROOT} return root.activeElement?.value`), "quarter");
  });

  test(`${browser}: charts are saved for a slide, or without text`, async (t) => {
    const { run, find, saved, chapters, until } = await shopReport(t, browser);
    await chapters("segments");
    await find(inside('[aria-label="Save “Segments” as SVG"]'));
    await until(async () =>
      Boolean(await run(`${ROOT} return root.querySelector("[part~=chapter-segments] figure svg")`)),
    );
    await run(catchSaves);
    const click = (/** @type {string} */ kind) =>
      run(`${ROOT} root.querySelector('[aria-label="Save “Segments” as ' + arguments[0] + '"]').click()`, kind);
    await click("SVG");
    const slide = String(await saved("Segments.svg"));
    // Name, finding, period and source, in a self-contained file.
    for (const words of [">Segments<", "Largest segment", "Orders from", "Source: Shop with products"])
      assert.ok(slide.includes(words), words);
    assert.match(slide, /^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"[^]*fill="rgb\(/);
    await run("window.saved = {}");
    await click("SVG, picture only");
    const plain = String(await saved("Segments.svg"));
    assert.ok(!plain.includes("Source:") && plain.includes("Champions"));
    await click("PNG");
    const png = await saved("Segments.png");
    assert.deepEqual([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join(""), "PNG");
    // Twice the width in pixels, including padding.
    assert.ok(png.readUInt32BE(16) > 1000);
    await click("CSV");
    assert.match(String(await saved("Segments.csv")), /Segment,Customers,[^]*\r\nChampions,/);
    await find(part("report"));
  });
}
