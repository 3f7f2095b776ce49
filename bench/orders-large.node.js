// A gigabyte of orders of a million customers: memory added to the tab, and delay until cancelling is answered.

import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { By } from "selenium-webdriver";
import { logParts } from "./peers/log.js";

const path = fileURLToPath(new URL("../target/bench/large.csv", import.meta.url));
const [ROWS, CUSTOMERS] = [19_500_000, 1_000_000];

/** Creates the file once; it gets its name only when complete. */
async function makeFile() {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  const file = createWriteStream(`${path}.part`);
  for (const part of logParts(ROWS, CUSTOMERS)) if (!file.write(part)) await once(file, "drain");
  await once(file.end(), "finish");
  renameSync(`${path}.part`, path);
}

/** The processes that show pages of the browser with this profile, found in /proc. @param {string} profile */
function renderers(profile) {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(join("/proc", pid, "status"), "utf8"))?.[1]);
        return [{ pid: Number(pid), parent, command: readFileSync(join("/proc", pid, "cmdline"), "utf8") }];
      } catch {
        return []; // It has ended in the meantime.
      }
    });
  const family = new Set(processes.filter(({ command }) => command.includes(profile)).map(({ pid }) => pid));
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  return processes
    .filter(({ pid, command }) => family.has(pid) && command.includes("--type=renderer"))
    .map(({ pid }) => pid);
}

/** Megabytes of memory that these processes use. @param {number[]} pids */
function resident(pids) {
  const kilobytes = (/** @type {number} */ pid) =>
    Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  return pids.reduce((sum, pid) => sum + kilobytes(pid), 0) / 1000;
}

/** Reads in the page; returns the milliseconds it took. */
const read = `const [options, done] = arguments;
  import("/dist/orders.js").then(async ({ summarizeOrders }) => {
    const start = performance.now();
    const summary = await summarizeOrders(document.querySelector("input").files[0], options);
    done([performance.now() - start, summary.ok ? summary.customers : summary.code, summary.rows?.counted]);
  });`;

/** Cancels at the first progress event; returns the milliseconds from then to the end. */
const cancel = `const done = arguments[0];
  import("/dist/orders.js").then(async ({ summarizeOrders }) => {
    const abort = new AbortController();
    let asked;
    const onProgress = () => {
      asked ??= performance.now();
      abort.abort();
    };
    const summary = await summarizeOrders(document.querySelector("input").files[0], {}, { onProgress, signal: abort.signal });
    done([performance.now() - asked, summary.code]);
  });`;

/** @param {{ driver: import("selenium-webdriver").WebDriver, origin: string }} browser */
export default async function ({ driver, origin }) {
  await makeFile();
  const size = `${(statSync(path).size / 1e9).toFixed(2)} GB`;
  const profile = (await driver.getCapabilities()).get("chrome").userDataDir;
  const rows = [];
  for (const [what, options] of /** @type {const} */ ([
    ["customer, date and amount", { columns: { order: "", product: "" } }],
    ["with orders and products", {}],
  ])) {
    await driver.get(`${origin}/bench.html`);
    await driver.executeScript(
      `document.body.append(Object.assign(document.createElement("input"), { type: "file" }))`,
    );
    await driver.findElement(By.css("input")).sendKeys(path);
    await driver.executeScript("return navigator.userAgent");
    const pids = renderers(profile);
    const before = resident(pids);
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, resident(pids))), 50);
    const [milliseconds, customers, counted] = /** @type {[number, number, number]} */ (
      await driver.executeAsyncScript(read, options)
    );
    clearInterval(watch);
    if (counted !== ROWS) throw new Error(`read ${counted} rows of ${customers} customers`);
    rows.push({
      what: `${size}, ${what}`,
      milliseconds,
      customers,
      "MB grown by": Math.round(most - before),
      "of at most": 600,
    });
  }
  const [milliseconds, code] = /** @type {[number, string]} */ (await driver.executeAsyncScript(cancel));
  if (code !== "cancelled") throw new Error(`not cancelled but ${code}`);
  rows.push({ what: "from cancelling to the answer", milliseconds, budget: 100 });
  return rows;
}
