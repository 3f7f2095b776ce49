// An example with a result from an independent source is typed and pasted into every calculator; the page shows that
// result, its formula and its chart.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { examples } from "../../tools/golden.js";
import { metrics } from "../../www/core/definitions.js";
import { browsers, site, type } from "./harness.js";

/** Opens folded parts, so that every field can be typed into. */
const unfold = `for (const details of arguments[0].shadowRoot.querySelectorAll("details")) details.open = true;`;

/** Pastes a block of cells into the first box of a table. */
const paste = `
  const data = new DataTransfer();
  data.setData("text", arguments[1]);
  arguments[0].dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, data: arguments[1], dataType: "text/plain", bubbles: true, cancelable: true }));`;

/** The calculator’s displayed result. */
const seen = `
  const root = arguments[0].shadowRoot;
  return root && {
    value: root.querySelector(".value").textContent,
    verdict: root.querySelector(".verdict").textContent,
    numbers: root.querySelector(".numbers")?.textContent,
    picture: root.querySelector("figure svg")?.getAttribute("aria-label"),
  };`;

for (const browser of browsers) {
  test(`${browser}: every calculator shows the published figures`, async (t) => {
    const { open, find, findAll, choose, until, run, quiet } = await site(t, browser);
    for (const definition of metrics) {
      const { id, forms, conventions, settings } = definition;
      const golden = examples.find(({ metric, shown }) => metric === id && shown);
      assert.ok(golden?.shown, `${id} has no example`);
      const { inputs, options, shown } = golden;
      await t.test(id, async () => {
        const tag = `regulars-${id}`;
        const unit = (/** @type {string} */ input) =>
          [...forms.flatMap((form) => form.inputs), ...settings].find((one) => one.id === input)?.unit;
        const write = async (/** @type {string} */ name, /** @type {unknown} */ value) => {
          const text =
            typeof value === "number"
              ? String(unit(name) === "share" ? Number((value * 100).toPrecision(12)) : value)
              : "";
          await type(await find(`${tag} >>> [name="${name}"]`), text || Key.BACK_SPACE);
        };
        await open(`/${id}.html`);
        const element = await find(tag);
        await until(async () => /\d/.test((await run(seen, element))?.value), `${id} never showed its own example`);

        const form = forms.find((form) =>
          options.form
            ? form.id === options.form
            : Object.keys(inputs).every((name) => form.inputs.some((input) => input.id === name)),
        );
        assert.ok(form);
        if (form !== forms[0]) await (await find(`${tag} >>> [value="${form.id}"]`)).sendKeys(Key.SPACE);
        await run(unfold, element);
        for (const { id: name } of conventions)
          if (options[name])
            await choose(`${tag} >>> select:has(option[value="${options[name]}"])`, String(options[name]));
        for (const { id: name } of settings) if (options[name]) await write(name, options[name]);
        for (const { id: name, rows, optional } of form.inputs) {
          const value = inputs[name];
          if (!rows) {
            if (value !== undefined || optional) await write(name, value);
            continue;
          }
          const cells = /** @type {number[][]} */ (value);
          const [area] = await findAll(`${tag} >>> textarea[name="${name}"]`);
          const lines = cells.map((row) => row.join("\t")).join("\n");
          if (area) await type(area, lines);
          else await run(paste, await find(`${tag} >>> :is(.cells, .sheet) input`), lines);
        }

        await until(async () => (await run(seen, element)).value === shown, `${id} never showed ${shown}`).catch(
          async (error) => {
            throw new Error(`${error.message}, but ${JSON.stringify(await run(seen, element))}`);
          },
        );
        const { verdict, numbers, picture } = await run(seen, element);
        assert.match(verdict, /\.$/);
        assert.match(numbers, /=/, "the formula with the figures in it");
        assert.match(picture, /^\p{Lu}.*\.$/su, "the picture has a description");
        await quiet();
      });
    }
  });
}
