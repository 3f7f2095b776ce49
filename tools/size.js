/**
 * `npm run size`: the brotli size of everything a browser loads for each element, against the budgets. Each element is
 * far down its own page. Requests before the page scrolls to it count as first paint; after that it calculates.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { metrics } from "../www/core/definitions.js";
import { installBrowser, start } from "./browser.js";
import { elements } from "./bundle.js";
import { install } from "./install.js";
import { locate } from "./overlay.js";
import { command, isStarted, root } from "./run.js";
import { serve } from "./serve.js";

/** Budgets in bytes, from DESIGN.md; a kilobyte is 1,000 bytes. */
const budgets = {
  figures: { paint: 8_300, all: 26_500 },
  table: { paint: 11_100, all: 30_100 },
  fitted: { paint: 11_100, all: 32_000 },
  orders: { paint: Infinity, all: 250_000 },
  survey: { paint: 35_000, all: 190_000 },
  subscriptions: { paint: 35_000, all: 190_000 },
  engagement: { paint: 35_000, all: 190_000 },
};

/** @param {string} name of an element */
function budgetOf(name) {
  if (name === "orders" || name === "survey" || name === "subscriptions" || name === "engagement") return budgets[name];
  if (name === "retention-projection") return budgets.fitted;
  const first = metrics.find(({ id }) => id === name)?.forms[0];
  return first?.inputs.some((input) => "rows" in input) ? budgets.table : budgets.figures;
}

/** @typedef {{ name: string, paint: number, all: number, files: [string, number][] }} Weight */

const layers = [["/dist/", "dist/"]];
/** The samples for the analysers. @type {Record<string, string>} */
const samples = {
  orders: "/data/cdnow-sample.csv",
  survey: "/data/survey-sample.csv",
  subscriptions: "/data/subscriptions-sample.csv",
  engagement: "/data/events-sample.csv",
};

/** A file’s compressed size. @param {string} path */
function weigh(path) {
  const file = locate(path, layers);
  if (!file) return 0;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(readFileSync(file), { params }).length;
}

/** @param {string} name of a file in dist/elements */
const page = (
  name,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
<style>body { padding-top: 9000px }</style>
<regulars-${name}></regulars-${name}><script type="module" src="/dist/elements/${name}.js"></script>`;

/** True once the element has painted its form, or the analyser its drop zone. */
const painted = `return Boolean(document.querySelector(arguments[0]).shadowRoot?.querySelector("[part~=card], .drop"))`;
const calculate = `
  const [element, sample, done] = [document.querySelector(arguments[0]), arguments[1], arguments[2]];
  element.scrollIntoView();
  const analyzed = () => new Promise((ready) => element.addEventListener("regulars-result", ready, { once: true }));
  const drop = (text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], "orders.csv"));
    const input = element.shadowRoot.querySelector("input[type=file]");
    input.files = files.files;
    const result = analyzed();
    const press = setInterval(() => {
      const button = element.shadowRoot.querySelector("[part~=analyze]");
      if (!button) return;
      clearInterval(press);
      button.click();
    }, 50);
    input.dispatchEvent(new Event("change", { bubbles: true }));
    return result;
  };
  const result = sample ? fetch(sample).then((answer) => answer.text()).then(drop) : element.evaluate();
  result.then(() => done(), (error) => done(String(error)));`;

/**
 * @param {string[]} names
 * @returns {Promise<Weight[]>}
 */
async function measure(names) {
  /** @type {Set<string>} */
  const asked = new Set();
  let last = 0;
  const made = new Map(
    names.map((name) => [`/${name}.html`, { body: page(name), headers: { "content-security-policy": "" } }]),
  );
  const onRequest = (/** @type {string} */ path) => {
    asked.add(path);
    last = Date.now();
  };
  const server = await serve({ made, layers, onRequest });
  const driver = await start("chromium");
  const still = () => driver.wait(() => Date.now() - last > 250, 30_000);
  const sum = (/** @type {[string, number][]} */ files) => files.reduce((total, [, bytes]) => total + bytes, 0);
  const loaded = () =>
    [...asked]
      .filter((path) => path.startsWith("/dist/"))
      .map((path) => /** @type {[string, number]} */ ([path, weigh(path)]));
  try {
    const weights = [];
    for (const name of names) {
      asked.clear();
      await driver.get(`${server.origin}/${name}.html`);
      await driver.wait(() => driver.executeScript(painted, `regulars-${name}`), 30_000, `${name} is not painted`);
      await still();
      const paint = sum(loaded());
      const failure = await driver.executeAsyncScript(calculate, `regulars-${name}`, samples[name] ?? "");
      if (failure) throw new Error(`${name}: ${failure}`);
      await still();
      weights.push({ name, paint, all: sum(loaded()), files: loaded() });
    }
    return weights;
  } finally {
    await driver.quit();
    await server.close();
  }
}

/** Budgets of the parts that are loaded only for certain files, and the names of these parts. */
const parts = [
  { name: "workbooks", budget: 260_000, files: /^(tables\/workbook-reader\.js|workbooks-\w+\.wasm)$/ },
  { name: "Parquet", budget: 20_000, files: /^tables\/parquet-reader\.js$/ },
  { name: "SPSS", budget: 20_000, files: /^tables\/spss-reader\.js$/ },
  { name: "JSON", budget: 15_000, files: /^tables\/json-reader\.js$/ },
  { name: "HTML, SpreadsheetML, OpenDocument", budget: 15_000, files: /^tables\/markup-reader\.js$/ },
];

/** Sizes of the file readers, each loaded with the first file that needs it. */
export const readers = () =>
  parts.map(({ name, budget, files }) => {
    const own = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => files.test(path));
    return { name, budget, bytes: own.reduce((sum, path) => sum + weigh(`/dist/${path}`), 0) };
  });

/** Measures every element of the package. */
export const sizes = () => measure(elements());

/** One sentence for each exceeded budget. @param {Weight[]} weights */
export const excesses = (weights) =>
  weights.flatMap(({ name, paint, all }) => {
    const budget = budgetOf(name);
    return [
      ...(paint > budget.paint
        ? [`${name} loads ${kilobytes(paint)} until its first paint (budget ${kilobytes(budget.paint)})`]
        : []),
      ...(all > budget.all ? [`${name} loads ${kilobytes(all)} in all (budget ${kilobytes(budget.all)})`] : []),
    ];
  });

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

if (isStarted(import.meta.url)) {
  await command(async () => {
    install();
    installBrowser();
    const { buildAll } = await import("./build.js");
    await buildAll();
    const weights = (await sizes()).sort((a, b) => b.all - a.all);
    console.log(`\nbrotli, as loaded by Chromium                 first paint      in all`);
    for (const { name, paint, all } of weights) {
      console.log(`${name.padEnd(40)} ${kilobytes(paint).padStart(16)} ${kilobytes(all).padStart(11)}`);
    }
    const worst = weights.find(({ name }) => !(name in samples));
    if (worst) console.log(`\nThe largest calculator, ${worst.name}:`);
    for (const [path, bytes] of worst?.files ?? [])
      console.log(`  ${path.padEnd(40)} ${kilobytes(bytes).padStart(10)}`);
    console.log("\nReaders of files, each loaded only then:");
    for (const { name, bytes } of readers()) console.log(`${name.padEnd(40)} ${kilobytes(bytes).padStart(16)}`);
    const over = [
      ...excesses(weights),
      ...readers()
        .filter(({ bytes, budget }) => bytes > budget)
        .map(({ name, bytes, budget }) => `${name}: ${kilobytes(bytes)} (budget ${kilobytes(budget)})`),
    ];
    console.log(over.length ? `\nOver budget:\n${over.join("\n")}` : "\nWithin every budget.");
    if (over.length) process.exitCode = 1;
  });
}
