/**
 * First form and first result of an embed on slow 4G: a plain script tag, the same with preloads, and the one-file build.
 *
 * `REGULARS_OTHER=path/to/dist npm run bench -- preloads` alternates with the script tag of another build; the first
 * result must then take at most 0.55 of its time, the form at most 0.65.
 */

import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { dist, links, page } from "../tests/browser/preload-page.js";
import { serve } from "../tools/serve.js";

/** Slow 4G as Lighthouse simulates it: 562 ms of latency, 1.47 Mb/s, and a processor four times slower. */
const SLOW = { offline: false, latency: 562, downloadThroughput: (1.47e6 / 8) | 0, uploadThroughput: (675e3 / 8) | 0 };
const ROUNDS = 5;
const MOST = [0.65, 0.55];

/** A build's files under /dist/, compressed as servers send them. */
class Files extends Map {
  /** @param {URL} folder @param {string} body */
  constructor(folder, body) {
    super([["/page.html", { body, headers: { "content-security-policy": "" } }]]);
    this.folder = folder;
  }

  /** @override @param {string} path */
  get(path) {
    const file = new URL(path.replace("/dist/", ""), this.folder);
    if (!this.has(path) && path.startsWith("/dist/") && existsSync(file)) {
      const headers = { "content-encoding": "br", "content-security-policy": "", "cache-control": "max-age=60" };
      this.set(path, {
        body: brotliCompressSync(readFileSync(file)),
        type: path.slice(path.lastIndexOf(".")),
        headers,
      });
    }
    return super.get(path);
  }
}

/** @param {{ driver: any }} bench @returns {Promise<object[]>} */
export default async function ({ driver }) {
  const other = process.env.REGULARS_OTHER;
  const inOneFile = page("").replace("/dist/elements/", "/dist/inline/elements/");
  /** @type {[name: string, folder: URL, body: string][]} */
  const kinds = [
    ["script tag", dist, page("")],
    ["with preloads", dist, page(links("nps", "en"))],
    ["in one file", dist, inOneFile],
  ];
  if (other) kinds.unshift(["script tag of the other build", pathToFileURL(`${other}/`), page("")]);
  const servers = await Promise.all(kinds.map(([, folder, body]) => serve({ made: new Files(folder, body) })));
  /** @type {[number, number][][]} */
  const times = kinds.map(() => []);
  try {
    // The builds take turns, so that load on the machine affects all alike; the first round warms the browser and the
    // servers.
    for (let round = 0; round <= ROUNDS; round++)
      for (const [i, { origin }] of servers.entries()) {
        const time = await load(driver, `${origin}/page.html`);
        if (round > 0) times[i].push(time);
      }
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
  const medians = times.map((rounds) =>
    [0, 1].map((at) => rounds.map((time) => time[at]).sort((one, next) => one - next)[ROUNDS >> 1]),
  );
  return ["first form", "first result"].flatMap((what, at) =>
    kinds.map(([kind], i) => {
      const row = { what: `${what}, ${kind}`, milliseconds: medians[i][at] };
      if (i === 0) return row;
      const budget = other && kind !== "script tag" ? { budget: Math.round(MOST[at] * medians[0][at]) } : {};
      return { ...row, ...budget, ratio: (medians[i][at] / medians[0][at]).toFixed(2) };
    }),
  );
}

/** Milliseconds until the first form and the first result. @param {any} driver @param {string} address @returns {Promise<[number, number]>} */
async function load(driver, address) {
  await driver.sendDevToolsCommand("Network.enable", {});
  await driver.sendDevToolsCommand("Network.clearBrowserCache", {});
  await driver.sendDevToolsCommand("Network.emulateNetworkConditions", SLOW);
  await driver.sendDevToolsCommand("Emulation.setCPUThrottlingRate", { rate: 4 });
  await driver.get(address);
  await driver.wait(() => driver.executeScript("return window.firstResult > 0"), 60_000);
  return driver.executeScript("return [window.firstForm, window.firstResult]");
}
