// Calculators as visitors use them: typing, tabbing, pasting, reading.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { browsers, site, type } from "./harness.js";

const value = "regulars-nps >>> .value";
const input = (/** @type {string} */ name, tag = "regulars-nps") => `${tag} >>> [name=${name}]`;

for (const browser of browsers) {
  test(`${browser}: the published NPS example typed by keyboard gives its result, interval and formula`, async (t) => {
    const { open, find, until, text, quiet, withoutRequests, driver } = await site(t, browser);
    await open("/nps.html");
    await until(async () => (await text(value)) === "50");
    await withoutRequests(async () => {
      // Excel Whizz' example: 10 promoters, 3 passives, 3 detractors give 43.75.
      const promoters = await find(input("promoters"));
      await type(promoters, "10", Key.TAB);
      const typeOn = (/** @type {string[]} */ ...keys) =>
        driver
          .actions()
          .sendKeys(...keys)
          .perform();
      await typeOn("3", Key.TAB, "3");
      await until(async () => (await text(value)) === "43.75");
      assert.match(await text("regulars-nps >>> .formula"), /43\.75 = 100 · \(10 − 3\) ÷ 16/);
      await type(promoters, "70");
      await type(await find(input("passives")), "10");
      await type(await find(input("detractors")), "20");
      await until(async () => (await text(value)) === "50");
      // Rocks 2016, adjusted Wald and score.
      assert.match(await text("regulars-nps >>> .interval"), /^32\.94 to 64\.15/);
      assert.match(await text("regulars-nps >>> .otherwise"), /Score 32\.63 to 63\.94/);
      assert.match(await text("regulars-nps >>> .verdict"), /100 responses, .* between 33 and 64/);
    });
    await quiet();
  });

  test(`${browser}: answers can be pasted from a spreadsheet`, async (t) => {
    const { open, find, until, text, quiet, run } = await site(t, browser);
    await open("/nps.html");
    await until(async () => (await text(value)) === "50");
    await (await find("regulars-nps >>> [value=answers]")).sendKeys(Key.SPACE);
    const area = await find("regulars-nps >>> textarea");
    // Rocks' R package: 0, 7, 7, 9, 9, 9 give 33.3.
    await type(area, "0\n7\n7\n9\n9\n9".replaceAll("\n", Key.ENTER));
    await until(async () => (await text(value)) === "33.33");
    await type(area, "0, 7, eleven, 9");
    await until(async () => /“eleven” is not a number/.test(await text("regulars-nps >>> .fields .error")));
    await (await find("regulars-nps >>> [value=scores]")).sendKeys(Key.SPACE);
    const counts = await run(
      `const boxes = document.querySelector("regulars-nps").shadowRoot.querySelectorAll(".cells input");
       const data = new DataTransfer();
       data.setData("text", "1\\t0\\t0\\t0\\t0\\t0\\t0\\t2\\t0\\t3\\t0");
       // Firefox creates its own clipboard data, from the node that is named after it.
       const init = { clipboardData: data, dataType: "text/plain", data: data.getData("text") };
       boxes[0].dispatchEvent(new ClipboardEvent("paste", { ...init, bubbles: true, cancelable: true }));
       return boxes.length;`,
    );
    assert.equal(counts, 11);
    await until(async () => (await text(value)) === "33.33");
    await (await find("regulars-nps >>> [value=answers]")).sendKeys(Key.SPACE);
    assert.match(
      (await (await find("regulars-nps >>> textarea")).getAttribute("value")) ?? "",
      /eleven/,
      "nothing typed is lost",
    );
    await quiet();
  });

  test(`${browser}: every invalid figure has a message beside its field`, async (t) => {
    const { open, find, until, text, quiet, run, accessible } = await site(t, browser);
    await open("/nps.html");
    await until(async () => (await text(value)) === "50");
    const promoters = await find(input("promoters"));
    const sentence = () =>
      run(`const root = document.querySelector("regulars-nps").shadowRoot, box = root.querySelector("[name=promoters]");
           return [box.getAttribute("aria-invalid"), root.getElementById(box.getAttribute("aria-describedby").split(" ").at(-1)).textContent];`);
    for (const [typed, expected] of [
      [Key.BACK_SPACE, /^Enter a number here\.$/],
      ["-3", /from 0 to 1,000,000,000/],
      ["abc", /“abc” is not a number/],
      ["1e400", /is not a number|from 0 to/],
      ["NaN", /“NaN” is not a number/],
      ["2.5", /whole number/],
      ["99999999999", /from 0 to 1,000,000,000/],
    ]) {
      await type(promoters, /** @type {string} */ (typed));
      await until(async () => (await sentence())[0] === "true");
      assert.match((await sentence())[1], /** @type {RegExp} */ (expected));
      assert.equal(await text(value), "–");
      await type(promoters, "70");
      await until(async () => (await text(value)) === "50");
      assert.deepEqual(await sentence(), ["false", ""]);
    }
    for (const name of ["promoters", "passives", "detractors"]) await type(await find(input(name)), "0");
    await until(async () => /counts are zero/.test((await sentence())[1]));
    await accessible();
    await quiet();
  });

  test(`${browser}: CLV reads Polish numbers and follows its conventions`, async (t) => {
    const { driver, open, find, until, text, run, quiet, choose } = await site(t, browser);
    await open("/pl/clv.html");
    const clv = "regulars-clv >>> .value";
    await until(async () => (await text(clv)) === "2880 zł");
    // calxo.ai: 100 × 4 × 3 × 60 % = 720.
    await type(await find(input("order-value", "regulars-clv")), "100,00 zł");
    await type(await find(input("margin", "regulars-clv")), "60 %");
    // WebKitGTK's driver does not scroll to elements just below the window.
    const options = await find("regulars-clv >>> [part=options] summary");
    await driver.executeScript("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", options);
    await options.click();
    const folded = `return document.querySelector("regulars-clv").shadowRoot.querySelector("[name=margin]").closest("details") !== null`;
    // Inputs that do not count are folded away, and keep their typed values.
    await choose("regulars-clv >>> select[name=value]", "revenue");
    await until(async () => (await text(clv)) === "1200 zł");
    assert.equal(await run(folded), true);
    await choose("regulars-clv >>> select[name=value]", "margin");
    await until(async () => (await text(clv)) === "720 zł");
    assert.equal(await run(folded), false);
    assert.match(await text("regulars-clv >>> .otherwise"), /Przychód 1200 zł/);
    await quiet();
  });

  test(`${browser}: typed values survive a change of language`, async (t) => {
    const { open, find, until, text, run } = await site(t, browser);
    await open("/clv.html");
    const clv = "regulars-clv >>> .value";
    await until(async () => (await text(clv)) === "€720");
    await type(await find(input("order-value", "regulars-clv")), "1,234.5");
    await until(async () => (await text(clv)) === "€8,888.40");
    await run(`document.querySelector("regulars-clv").lang = "pl"`);
    // The element is repainted completely, so one script reads everything.
    const seen = `const root = document.querySelector("regulars-clv").shadowRoot;
      return [root.querySelector("[name=order-value]").value, root.querySelector(".value").textContent];`;
    await until(async () => (await run(seen))[0] === "1234,5");
    await until(async () => /^8888,40\szł$/.test((await run(seen))[1]));
  });

  test(`${browser}: attributes set the initial values, and the first result fires an event`, async (t) => {
    const body = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>t</title><script type="module" src="/elements/nps.js"></script>
      <script type="module" src="/listen.js"></script><main><regulars-nps form="answers" answers="10 9 0 7" confidence="90%" interval="wald"></regulars-nps></main>`;
    const listen = `document.addEventListener("regulars-result", ({ detail, composed }) => (globalThis.heard = { ...detail, composed }));`;
    const made = new Map([
      ["/attributes.html", { body }],
      ["/listen.js", { body: listen, type: ".js" }],
    ]);
    const { open, until, run, quiet } = await site(t, browser, { made });
    await open("/attributes.html");
    await until(async () => run("return globalThis.heard !== undefined"));
    const heard = await run("return globalThis.heard");
    assert.equal(heard.values.nps, 25);
    assert.deepEqual(heard.options, { form: "answers", confidence: 0.9, interval: "wald" });
    assert.deepEqual(Object.keys(heard).sort(), [
      "composed",
      "conventions",
      "form",
      "inputs",
      "metric",
      "options",
      "text",
      "userInitiated",
      "values",
      "verdict",
      "warnings",
    ]);
    await quiet();
  });

  test(`${browser}: pasted customers replace the example rows`, async (t) => {
    const { open, find, findAll, until, text, run, quiet } = await site(t, browser);
    await open("/share-of-wallet.html");
    const share = "regulars-share-of-wallet >>> .value";
    await until(async () => (await text(share)) === "40%");
    await (await find("regulars-share-of-wallet >>> [value=list]")).sendKeys(Key.SPACE);
    await until(async () => (await findAll("regulars-share-of-wallet >>> .sheet input")).length > 4);
    const rows = await run(
      `const { shadowRoot } = document.querySelector("regulars-share-of-wallet");
       const data = new DataTransfer();
       data.setData("text", "120\\t150\\r\\n40\\t400\\r\\n75\\t100\\r\\n");
       shadowRoot.querySelectorAll(".sheet input")[4].dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, data: data.getData("text"), dataType: "text/plain", bubbles: true, cancelable: true }));
       return shadowRoot.querySelectorAll(".sheet tbody tr").length;`,
    );
    assert.equal(rows, 3);
    // 235 of 650.
    await until(async () => (await text(share)) === "36.15%");
    // An additional, half-filled row waits for its other cell.
    await (await find("regulars-share-of-wallet >>> .field.wide button:not(.remove)")).click();
    await run(
      `const boxes = document.querySelector("regulars-share-of-wallet").shadowRoot.querySelectorAll(".sheet input"); boxes[6].value = "50"; boxes[6].dispatchEvent(new Event("input", { bubbles: true }));`,
    );
    await until(async () => (await text(share)) === "–");
    await (await find('regulars-share-of-wallet >>> [aria-label="Remove row 4"]')).click();
    await until(async () => (await text(share)) === "36.15%");
    // Ten thousand rows are counted, although only some are painted; the message names the row at fault.
    const long = await run(
      `const { shadowRoot } = document.querySelector("regulars-share-of-wallet");
       const data = new DataTransfer();
       data.setData("text", "1\\t4\\n".repeat(9999) + "5\\t4");
       shadowRoot.querySelector(".sheet input").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, data: data.getData("text"), dataType: "text/plain", bubbles: true, cancelable: true }));
       return shadowRoot.querySelectorAll(".sheet tbody tr").length;`,
    );
    assert.ok(long < 500, `${long} rows painted`);
    await until(async () =>
      /^10000, Spent with you: /.test(await text("regulars-share-of-wallet >>> .field.wide .error")),
    );
    await quiet();
  });

  test(`${browser}: hostile page styles do not reach inside`, async (t) => {
    const hostile = `* { all: unset !important; color: red !important; font: 40px cursive !important; direction: rtl !important; visibility: hidden !important } input, button { display: none !important }`;
    const body = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>t</title><link rel="stylesheet" href="/hostile.css">
      <script type="module" src="/elements/nps.js"></script><script type="module" src="/elements/nps.js?again"></script><main><regulars-nps></regulars-nps></main>`;
    const made = new Map([
      ["/hostile.html", { body }],
      ["/hostile.css", { body: hostile, type: ".css" }],
    ]);
    const { open, until, text, run, quiet } = await site(t, browser, { made });
    await open("/hostile.html");
    await until(async () => (await text(value)) === "50");
    const seen = await run(`const root = document.querySelector("regulars-nps").shadowRoot;
      const style = getComputedStyle(root.querySelector("label")), box = root.querySelector("[name=promoters]").getBoundingClientRect();
      return [style.direction, style.fontSize, style.visibility, style.color === "rgb(255, 0, 0)", box.width > 60 && box.height > 20];`);
    assert.deepEqual(seen, ["ltr", "21px", "visible", false, true]);
    await quiet();
  });
}
