// Actions of the engagement score have custom names: they appear in the chart, the figures and saved files, but never
// in a link.

import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, site, type } from "./harness.js";

/** The texts of the chart, its table and the fields. */
const seen = `
  const root = arguments[0].shadowRoot;
  const texts = (selector) => [...root.querySelectorAll(selector)].map((node) => node.textContent);
  return { value: root.querySelector(".value").textContent, picture: texts("figure svg text"), table: texts(".data tbody td:first-child"), names: [...root.querySelectorAll(".sheet td:first-child input")].map(({ value }) => value) };`;

const paste = `
  const data = new DataTransfer();
  data.setData("text", arguments[1]);
  arguments[0].dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, data: arguments[1], dataType: "text/plain", bubbles: true, cancelable: true }));`;

for (const browser of browsers) {
  test(`${browser}: named rows appear in chart and table`, async (t) => {
    const { open, find, findAll, until, run, accessible, quiet } = await site(t, browser);
    await open("/engagement-score.html");
    await find("regulars-engagement-score >>> figure svg");
    const element = await find("regulars-engagement-score");
    const look = () => run(seen, element);
    await until(async () => (await look()).picture.includes("Action 1"));

    await type((await findAll("regulars-engagement-score >>> .sheet input"))[0], "Visits <b>");
    await until(async () => (await look()).picture.includes("Visits <b>"));
    await run(`arguments[0].shadowRoot.querySelector(".explain details").open = true`, element);
    await until(async () => (await look()).table.length > 0);
    assert.deepEqual((await look()).table.slice(-3), ["Visits <b>", "2", "3"]);
    assert.doesNotMatch(await run("return arguments[0].toShareURL()", element), /Visits/);
    await accessible();

    await run(paste, await find("regulars-engagement-score >>> .sheet input"), "Reviews\t5\t10\n2024\t1\t100");
    // 150 points ÷ 22,000 customers · 10.
    await until(async () => (await look()).value === "0.0682");
    assert.deepEqual((await look()).names, ["Reviews", "2024"], "the example's rows make way");
    assert.deepEqual((await look()).picture, ["Reviews", "50", "2024", "100"]);

    await run(`arguments[0].lang = "pl"`, element);
    await until(
      async () =>
        (await run(`return arguments[0].shadowRoot.querySelector(".sheet th").textContent`, element)) === "Działanie",
    );
    assert.deepEqual((await look()).names, ["Reviews", "2024"], "a name is not reformatted as a number");
    await until(async () => (await look()).value === "0,0682");
    await quiet();
  });
}
