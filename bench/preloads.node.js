/** First form and first result of an embed on slow 4G: a plain script tag, and the same with preloads. */

import { links, page } from "../tests/browser/preload-page.js";
import { serve } from "../tools/serve.js";

/** Slow 4G as Lighthouse simulates it: 562 ms of latency, 1.47 Mb/s, and a processor four times slower. */
const SLOW = { offline: false, latency: 562, downloadThroughput: (1.47e6 / 8) | 0, uploadThroughput: (675e3 / 8) | 0 };
const ROUNDS = 3;

/** @param {{ driver: any }} bench @returns {Promise<object[]>} */
export default async function ({ driver }) {
  const plain = await time(driver, "");
  const preloaded = await time(driver, links("nps", "en"));
  return ["first form", "first result"].flatMap((what, at) => [
    { what: `${what}, script tag`, milliseconds: plain[at] },
    { what: `${what}, with preloads`, milliseconds: preloaded[at], ratio: preloaded[at] / plain[at] },
  ]);
}

/** Fastest of a few rounds: the first form, the first result. @param {any} driver @param {string} head */
async function time(driver, head) {
  const made = new Map([["/page.html", { body: page(head), headers: { "content-security-policy": "" } }]]);
  const server = await serve({ made, layers: [["/dist/", "dist/"]] });
  try {
    await driver.get(`${server.origin}/page.html`); // a warm browser; the cache is cleared below
    /** @type {[number, number][]} */
    const results = [];
    for (let round = 0; round < ROUNDS; round++) {
      await driver.sendDevToolsCommand("Network.enable", {});
      await driver.sendDevToolsCommand("Network.clearBrowserCache", {});
      await driver.sendDevToolsCommand("Network.emulateNetworkConditions", SLOW);
      await driver.sendDevToolsCommand("Emulation.setCPUThrottlingRate", { rate: 4 });
      await driver.get(`${server.origin}/page.html`);
      await driver.wait(() => driver.executeScript("return window.firstResult > 0"), 60_000);
      results.push(await driver.executeScript("return [window.firstForm, window.firstResult]"));
    }
    return [0, 1].map((at) => Math.min(...results.map((result) => result[at])));
  } finally {
    await server.close();
  }
}
