/**
 * `node tools/heights.js` measures the height of each calculator, in one column and in two, with and without its parts,
 * and writes tools/heights.json: a page reserves that height while the script loads. tests/browser/heights.test.js
 * compares the file with Chromium's layout.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { metrics } from "../www/core/definitions.js";
import { installBrowser, start } from "./browser.js";
import { command, isStarted, root } from "./run.js";
import { serve } from "./serve.js";

const file = join(root, "tools/heights.json");

/** Parts that can be hidden, in every combination and in this order; `compact` leaves out more. */
const HIDDEN = ["picture", "conventions", "explain"];
export const LOOKS = [
  ...Array.from({ length: 2 ** HIDDEN.length }, (_, bits) => HIDDEN.filter((_, i) => bits & (1 << i)).join(" ")),
  "compact",
];

/** Widths in pixels of a text column, and of two layouts with two columns. */
const [COLUMN, ...WIDE] = [620, 760, 1100];

/** Pixels of a rem. */
const REM = 16;

const measure = `
  const [ids, looks, widths, done] = arguments;
  const pause = () => new Promise((ready) => requestAnimationFrame(() => setTimeout(ready, 30)));
  /** The height once it no longer changes. */
  const settled = async (element) => {
    for (let last = -1, same = 0; ; ) {
      await pause();
      same = element.offsetHeight === last ? same + 1 : 0;
      last = element.offsetHeight;
      if (same === 2) return last;
    }
  };
  (async () => {
    const heights = {};
    for (const id of ids) {
      await import("/dist/elements/" + id + ".js");
      heights[id] = {};
      for (const look of looks) {
        const element = document.createElement("regulars-" + id);
        if (look === "compact") element.setAttribute("compact", "");
        else if (look) element.setAttribute("hide", look);
        document.body.replaceChildren(element);
        await element.evaluate();
        heights[id][look] = [];
        for (const width of widths) {
          document.body.style.width = width + "px";
          heights[id][look].push(await settled(element));
        }
      }
    }
    return heights;
  })().then(done, (error) => done(String(error.stack)));`;

/**
 * Heights in rem, rounded down to halves: in one column, and the smaller of two wide layouts.
 *
 * @param {string[]} ids
 * @returns {Promise<Record<string, Record<string, [column: number, wide: number]>>>}
 */
export async function measureHeights(ids) {
  const body = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>heights</title><body style="margin: 0"></body></html>`;
  const made = new Map([["/page.html", { body, headers: { "content-security-policy": "" } }]]);
  const server = await serve({ made, layers: [["/dist/", "dist/"]] });
  const driver = await start("chromium");
  try {
    await driver.manage().setTimeouts({ script: 300_000 });
    await driver.get(`${server.origin}/page.html`);
    const measured = /** @type {any} */ (await driver.executeAsyncScript(measure, ids, LOOKS, [COLUMN, ...WIDE]));
    if (typeof measured === "string") throw new Error(measured);
    const rem = (/** @type {number} */ pixels) => Math.floor((2 * pixels) / REM) / 2;
    for (const looks of Object.values(measured))
      for (const [look, [column, ...wide]] of Object.entries(looks))
        looks[look] = [rem(column), rem(Math.min(...wide))];
    return measured;
  } finally {
    await driver.quit();
    await server.close();
  }
}

/** @returns {Record<string, Record<string, [column: number, wide: number]>>} the last measurements */
export const heights = () => JSON.parse(readFileSync(file, "utf8"));

if (isStarted(import.meta.url)) {
  await command(async () => {
    installBrowser();
    const measured = await measureHeights(metrics.map(({ id }) => id));
    const lines = Object.entries(measured).map(([id, looks]) => `  ${JSON.stringify(id)}: ${JSON.stringify(looks)}`);
    writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`);
  });
}
