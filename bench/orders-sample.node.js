/**
 * Time from the click on a sample to its report on the screen: the first time in a page, and again in the same page.
 */

import { serve } from "../tools/serve.js";

const REPETITIONS = 5;
const SAMPLE = 2;
const BUDGET = 500;

/** Clicks the sample; returns the milliseconds until a frame with the report was painted. */
const click = `const [sample, done] = arguments;
  const root = document.querySelector("regulars-orders").shadowRoot;
  const start = performance.now();
  new MutationObserver((_, observer) => {
    if (!root.querySelector("[part=figures]")) return;
    observer.disconnect();
    // After two frames, the first frame with the report has certainly been painted.
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
  }).observe(root, { childList: true, subtree: true });
  root.querySelectorAll("[part=sample]")[sample - 1].click();`;

/** @param {number[]} figures */
const median = (figures) => figures.toSorted((a, b) => a - b)[figures.length >> 1];

/** @param {{ driver: any }} browser @returns {Promise<object[]>} */
export default async function ({ driver }) {
  const server = await serve();
  const ready = `return document.querySelector("regulars-orders")?.shadowRoot?.querySelector("[part=sample]") != null`;
  const back = `document.querySelector("regulars-orders").shadowRoot.querySelector("[part=back]").click()`;
  try {
    /** @type {number[][]} */
    const times = [[], []];
    for (let repetition = 0; repetition < REPETITIONS; repetition++) {
      // Nothing is cached between pages.
      await driver.sendDevToolsCommand("Network.clearBrowserCache", {});
      await driver.get(`${server.origin}/orders.html`);
      for (const all of times) {
        await driver.wait(() => driver.executeScript(ready), 60_000);
        all.push(Number(await driver.executeAsyncScript(click, SAMPLE)));
        await driver.executeScript(back);
      }
    }
    return ["first time", "again"].map((what, at) => ({
      what: `sample on screen, ${what}`,
      milliseconds: median(times[at]),
      budget: BUDGET,
      least: Math.round(Math.min(...times[at])),
    }));
  } finally {
    await server.close();
  }
}
