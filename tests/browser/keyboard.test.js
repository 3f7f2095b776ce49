// Complete tasks with the keyboard alone: Tab, Shift+Tab, arrows, Space, Enter and typing; no pointer, and no focus()
// by script.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { browsers, site } from "./harness.js";

/** The focused element, also inside shadow roots. */
const focused = `
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(node);
  // The focus ring may be around a field’s box or a radio button’s label.
  const ringed = [node, node.parentElement, node.closest("label")].some((one) => one && getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) >= 2);
  const box = (node.closest("label") ?? node).getBoundingClientRect();
  return { at: Math.round(box.top) + " to " + Math.round(box.bottom) + " of " + innerHeight, tag: node.localName, name: node.name ?? "", value: node.value ?? "", part: node.getAttribute("part") ?? "", text: node.textContent.slice(0, 80), ringed,
    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth };`;

/**
 * @typedef {{ at: string, tag: string, name: string, value: string, part: string, text: string, ringed: boolean, seen:
 *   boolean }} Focus
 */

/** @param {Awaited<ReturnType<typeof site>>} page */
function keyboard({ driver, run }) {
  const press = (/** @type {string[]} */ ...keys) =>
    driver
      .actions()
      .sendKeys(...keys)
      .perform();
  const focus = () => /** @type {Promise<Focus>} */ (run(focused));
  /**
   * Tabs to a control; the focus is visible at every step.
   *
   * @param {(focus: Focus) => boolean} there
   * @param {boolean} [back]
   */
  const tabTo = async (there, back = false) => {
    /** @type {string[]} */
    const way = [];
    for (let steps = 0; steps < 120; steps++) {
      if (back) await driver.actions().keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT).perform();
      else await press(Key.TAB);
      let now = await focus();
      // Scrolling there takes a moment.
      if (now.tag !== "body") await driver.wait(async () => (now = await focus()).seen, 10_000).catch(() => {});
      if (now.tag !== "body" && now.tag !== "iframe" && now.tag !== "html") {
        assert.ok(now.ringed, `no focus to be seen on ${JSON.stringify(now)}`);
        assert.ok(now.seen, `out of sight: ${JSON.stringify(now)}`);
      }
      if (there(now)) return now;
      way.push(`${now.tag} ${now.name || now.part || now.text.slice(0, 20)}`);
    }
    throw new Error(`never reached; on the way: ${way.join(", ")}`);
  };
  const named = (/** @type {string} */ name) => (/** @type {Focus} */ now) => now.name === name;
  const retype = async (/** @type {string} */ text) => {
    await driver.actions().keyDown(Key.CONTROL).sendKeys("a").keyUp(Key.CONTROL).perform();
    await press(...text);
  };
  return { press, focus, tabTo, named, retype };
}

// By default, WebKitGTK’s driver tabs only through fields, like Safari.
for (const browser of browsers.filter((browser) => browser !== "webkit")) {
  test(`${browser}: NPS by keyboard: skip link, form, error, assumptions, what if, copied link`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until, run } = page;
    const { press, focus, tabTo, named, retype } = keyboard(page);
    const value = "regulars-nps >>> .value";
    await open("/nps.html");
    await until(async () => (await text(value)) === "50");
    await press(Key.TAB);
    assert.match((await focus()).text, /Skip/);
    await press(Key.ENTER);
    // The radio buttons are one stop, the arrows choose among them.
    await tabTo(({ tag, value }) => tag === "input" && value === "groups");
    await press(Key.ARROW_RIGHT);
    assert.equal((await focus()).value, "scores");
    await press(Key.ARROW_LEFT, Key.TAB);
    assert.equal((await focus()).name, "promoters");
    await retype("x");
    await until(async () =>
      /“x” is not a number/.test(await text("regulars-nps >>> .field:has([name=promoters]) .error")),
    );
    assert.equal((await focus()).name, "promoters", "an error does not take the focus away");
    await retype("90");
    await until(async () => (await text(value)) === "58.33"); // (90 − 20) ÷ 120
    await tabTo(({ tag, text }) => tag === "summary" && /Assumptions/.test(text));
    await press(Key.ENTER);
    await tabTo(named("interval"));
    await press("w");
    await until(
      async () => /Adjusted Wald/.test(await text("regulars-nps >>> [part=conventions]")),
      "another convention is not chosen",
    );
    await tabTo(({ tag, text }) => tag === "summary" && /What if/.test(text));
    await press(Key.SPACE);
    await page.find("regulars-nps >>> [part=range]"); // loaded when it is first opened
    await tabTo(({ part }) => part === "range");
    await press(Key.ARROW_RIGHT);
    await until(async () => /\d/.test(await text("regulars-nps >>> [part=what-if] output")));
    // Back the same way.
    await tabTo(named("promoters"), true);
    await tabTo(({ tag, text }) => tag === "summary" && /Share/.test(text));
    await press(Key.ENTER);
    // Folded parts are created when they are opened.
    await find("regulars-nps >>> [part=share] button");
    await tabTo(({ tag, text }) => tag === "button" && text === "Copy link");
    await press(Key.ENTER);
    await until(() =>
      run(
        `return /Copied|blocked copying/.test(document.querySelector("regulars-nps").shadowRoot.querySelector("[role=status]").textContent)`,
      ),
    );
    await page.quiet();
  });

  test(`${browser}: CLV by keyboard: fields in reading order, a convention, the result carried to another calculator`, async (t) => {
    const page = await site(t, browser);
    const { open, text, until } = page;
    const { press, focus, tabTo, named, retype } = keyboard(page);
    const value = "regulars-clv >>> .value";
    await open("/clv.html");
    await until(async () => (await text(value)) === "€720");
    await tabTo(named("order-value"));
    await retype("80");
    for (const name of ["orders-per-year", "lifespan", "margin", "acquisition-cost"]) {
      await press(Key.TAB);
      assert.equal((await focus()).name, name);
    }
    await until(async () => (await text(value)) === "€576"); // 80 × 4 × 3, of it 60 %
    await tabTo(({ tag, text }) => tag === "summary" && /Assumptions/.test(text));
    await press(Key.SPACE);
    await tabTo(named("value"));
    await press("r");
    await until(async () => (await text(value)) === "€960"); // of revenue
    await tabTo(({ tag, text }) => tag === "a" && /acquisition cost/.test(text));
    await press(Key.ENTER);
    await until(async () => /customer-acquisition|acquisition-cost/.test(await page.driver.getCurrentUrl()));
    await page.quiet();
  });

  test(`${browser}: the analyser by keyboard: pasted rows, an answered question, a sorted and scrolled table`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until, run } = page;
    const { press, focus, tabTo, named } = keyboard(page);
    const inside = (/** @type {string} */ selector) => `regulars-orders >>> ${selector}`;
    await open("/orders.html");
    await find(inside(".drop"));
    await tabTo(({ tag, text }) => tag === "summary" && /Paste/.test(text));
    await press(Key.ENTER, Key.TAB);
    assert.equal((await focus()).name, "paste");
    await press(
      ..."customer,date,amount\na,03/04/2024,10\nb,05/06/2024,20\na,07/08/2024,30\n".replaceAll("\n", Key.ENTER),
    );
    await tabTo(({ part }) => part === "use");
    await press(Key.ENTER);
    await find(inside("[part=preview]"));
    assert.match((await focus()).text, /does this look right/, "the focus continues at the reading position");
    await tabTo(({ part }) => part === "answer");
    await press(Key.SPACE);
    await until(async () => (await page.findAll(inside("[part=question]"))).length === 0);
    await tabTo(({ tag, text }) => tag === "summary" && /Counting rules/.test(text));
    await press(Key.ENTER);
    await tabTo(named("refunds"));
    await tabTo(({ part }) => part === "analyze");
    await press(Key.ENTER);
    await find(inside("[part=figures]"));
    assert.equal((await focus()).tag, "h2");
    assert.match(await text(inside("[part=figures]")), /50%/); // a came back, b did not
    await tabTo(({ tag, text }) => tag === "summary" && text.startsWith("All customers"));
    await press(Key.ENTER);
    await tabTo(({ tag, text }) => tag === "button" && text === "Customer");
    await press(Key.ENTER);
    assert.equal(await (await find(inside(".vhead [role=columnheader]"))).getAttribute("aria-sort"), "ascending");
    await until(async () => /Customer/.test((await focus()).text), "sorting takes the focus away");
    await tabTo(({ tag, text }) => tag === "summary" && text.startsWith("Revenue"), true);
    await press(Key.ENTER);
    assert.ok(
      await run(
        `return document.querySelector("regulars-orders").shadowRoot.querySelector("details[part~=chapter-revenue]").open`,
      ),
    );
    await page.quiet();
  });

  test(`${browser}: the embed builder by keyboard, to the copied code`, async (t) => {
    const page = await site(t, browser);
    const { open, find, text, until } = page;
    const { press, tabTo, named, retype } = keyboard(page);
    await open("/builder.html");
    await find("#values input");
    await tabTo(({ name }) => name === "way");
    await press(Key.ARROW_RIGHT);
    await tabTo(named("metric"));
    await press(..."Customer sat");
    await tabTo(named("lang"));
    await press("S");
    await tabTo(named("value-confidence"));
    await retype("90");
    await tabTo(named("compact"));
    await press(Key.SPACE);
    await until(
      async () =>
        /regulars\/elements\/csat\.js[^]*<regulars-csat lang="sk" confidence="0\.9" compact style="[^"]+">/.test(
          await text("#snippet"),
        ),
      "the code says something else",
    );
    await tabTo(({ tag, text }) => tag === "button" && text === "Copy");
    await press(Key.ENTER);
    await page.quiet();
  });
}
