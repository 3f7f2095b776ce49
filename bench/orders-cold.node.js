/**
 * A million rows on a fresh page: the page has read only a file of two rows before the file is picked. Each repetition
 * has its own page; `again` is the second reading on it. There are no options, so everything is detected.
 *
 * `REGULARS_OTHER=path/to/dist npm run bench -- orders-cold` alternates with another build, so that both meet the same
 * load.
 */
import { once } from "node:events";
import { cpSync, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { By } from "selenium-webdriver";
import { shopFileParts } from "./peers/shop-files.js";

const ROWS = 1_000_000;
const CUSTOMERS = 160_000;
const REPETITIONS = 5;

const folder = new URL("../target/bench/", import.meta.url);

/** @type {Record<string, { what: string, budget: number }>} */
const forms = {
  plain: { what: "comma, UTF-8, ISO dates", budget: 520 },
  european: { what: "semicolon, windows-1250, decimal commas, d.m.y, quoted names", budget: 760 },
};

/** Creates the file once; it gets its name only when complete. @param {string} form */
async function fileOf(form) {
  const path = fileURLToPath(new URL(`${form}-${ROWS}.csv`, folder));
  if (existsSync(path)) return path;
  mkdirSync(dirname(path), { recursive: true });
  const file = createWriteStream(`${path}.part`);
  for (const part of shopFileParts(form, ROWS, CUSTOMERS)) if (!file.write(part)) await once(file, "drain");
  await once(file.end(), "finish");
  renameSync(`${path}.part`, path);
  return path;
}

/** Reads the file twice in the page; returns both times and the number of rows counted. */
const read = `const [address, done] = arguments;
  import(address).then(async ({ summarizeOrders }) => {
    const [file] = document.querySelector("input").files;
    const time = async (source) => {
      const start = performance.now();
      const summary = await summarizeOrders(source);
      return [performance.now() - start, summary.ok ? summary.rows.counted : summary.code];
    };
    const rows = "customer_id,date,amount\\nann,2024-01-31,2\\nann,2024-02-28,2\\n";
    const [start] = await time(new Blob([rows]));
    done([start, ...(await time(file)), ...(await time(file))]);
  }).catch((error) => done(String(error)));`;

/** Only reads the file's bytes, in the page, for comparison. */
const bytes = `const done = arguments[0];
  (async () => {
    const start = performance.now();
    const reader = document.querySelector("input").files[0].stream().getReader();
    while (!(await reader.read()).done);
    done(performance.now() - start);
  })();`;

/** @param {number[]} figures */
const median = (figures) => figures.toSorted((a, b) => a - b)[figures.length >> 1];

/** @param {{ driver: import("selenium-webdriver").WebDriver, origin: string }} browser */
export default async function ({ driver, origin }) {
  const builds = new Map([["this build", "/dist/orders.js"]]);
  if (process.env.REGULARS_OTHER) {
    const copy = fileURLToPath(new URL("other/", folder));
    rmSync(copy, { recursive: true, force: true });
    cpSync(process.env.REGULARS_OTHER, copy, { recursive: true });
    builds.set("other build", "/bench/other/orders.js");
  }
  const open = async (/** @type {string} */ path) => {
    await driver.get(`${origin}/bench.html`);
    await driver.executeScript(
      `document.body.append(Object.assign(document.createElement("input"), { type: "file" }))`,
    );
    await driver.findElement(By.css("input")).sendKeys(path);
  };
  const rows = [];
  for (const [form, { what, budget }] of Object.entries(forms)) {
    const path = await fileOf(form);
    /** @type {Map<string, number[][]>} */
    const times = new Map([...builds.keys(), "only reading"].map((name) => [name, []]));
    for (let repetition = 0; repetition < REPETITIONS; repetition++) {
      for (const [name, address] of builds) {
        await open(path);
        const found = await driver.executeAsyncScript(read, address);
        if (!Array.isArray(found) || found[2] !== ROWS) throw new Error(`${name}: ${found}`);
        times.get(name)?.push([found[1], found[3], found[0]]);
      }
      await open(path);
      times.get("only reading")?.push([Number(await driver.executeAsyncScript(bytes))]);
    }
    const megabytes = (statSync(path).size / 1e6).toFixed(1);
    for (const [name, all] of times) {
      const [cold, again = [], start = []] = [0, 1, 2].map((column) => all.map((figures) => figures[column]));
      const isOurs = name !== "only reading";
      rows.push({
        what: `${megabytes} MB, ${what}: ${name}`,
        milliseconds: median(cold),
        ...(name === "this build" ? { budget } : {}),
        least: Math.round(Math.min(...cold)),
        ...(isOurs ? { again: Math.round(median(again)), "start, two rows": Math.round(median(start)) } : {}),
      });
    }
  }
  return rows;
}
