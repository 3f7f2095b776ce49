/**
 * Real browsers on the served site.
 *
 *     import { browsers, site } from "./harness.js";
 *
 *     for (const browser of browsers) {
 *       test(`${browser}: a result appears`, async (t) => {
 *         const page = await site(t, browser);             // server and driver; both end with the test
 *         await page.open("/nps.html");                    // or page.open("/nps.html", { width: 320 })
 *         const box = await page.find("regulars-nps >>> input[name=promoters]");
 *         await box.sendKeys("70", Key.TAB);
 *         await page.until(async () => (await page.text("regulars-nps >>> output")) === "50");
 *         await page.accessible();                         // axe-core finds nothing
 *         await page.quiet();                              // no console error, no request to elsewhere
 *       });
 *     }
 *
 * `REGULARS_BROWSERS=chromium,firefox,webkit` chooses the browsers, `all` every installed one; the default is Chromium.
 * Only Chromium exposes its console and its requests to other hosts. The driver itself is `page.driver`
 * (selenium-webdriver); `page.requests` are the paths requested from our server, in order.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Key } from "selenium-webdriver";
import { installed, start } from "../../tools/browser.js";
import { serve } from "../../tools/serve.js";

/** @import { WebElement } from "selenium-webdriver" */
/** @import { Made } from "../../tools/serve.js" */
/** @import { Engine } from "../../tools/browser.js" */

/** The browsers to test in. */
const wanted = process.env.REGULARS_BROWSERS ?? "chromium";
export const browsers = wanted === "all" ? installed() : /** @type {Engine[]} */ (wanted.split(","));

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * A script that drops files on an analyser: pairs of content and name.
 *
 *     await page.run(dropOn("regulars-orders"), "customer,date,amount\n…", "orders.csv");
 *
 * @param {string} element
 * @param {string} [content] expression for the content of the file in the page's script, instead of `given`
 */
export const dropOn = (element, content = "given") => `
  const zone = document.querySelector("${element}").shadowRoot.querySelector(".drop");
  const dataTransfer = new DataTransfer();
  const contentOf = (given) => ${content};
  for (let i = 0; i < arguments.length; i += 2)
    dataTransfer.items.add(new File([contentOf(arguments[i])], arguments[i + 1]));
  for (const type of ["dragover", "drop"])
    zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));`;

/** Resolves `a >>> b`: each further selector is searched in the shadow roots of the elements found before. */
const findAll = `
  return arguments[0].split(">>>").reduce(
    (scopes, selector) => scopes.flatMap((scope) => [...(scope.shadowRoot ?? scope).querySelectorAll(selector.trim())]),
    [document]);`;

/** Every violation with the elements at fault. */
const runAxe = `
  const done = arguments[arguments.length - 1];
  const brief = ({ target, failureSummary }) => [target.flat().join(" >>> "), failureSummary];
  axe.run(arguments[0] ?? document).then(
    ({ violations }) => done(violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(brief) }))),
    (error) => done([String(error)]));`;

/**
 * Replaces a field's content, as a visitor does.
 * @param {WebElement} box
 * @param {...string} keys
 */
export async function type(box, ...keys) {
  const all = Key.chord(Key.CONTROL, "a");
  // WebKit's driver drops line feeds.
  const given = keys.map((key) => key.replaceAll("\n", Key.ENTER));
  const name = (await box.getDriver().getCapabilities()).getBrowserName();
  if (name?.startsWith("chrome")) return box.sendKeys(all, ...given);
  // Firefox and WebKit ignore a key after a chord in the same call; Chromium ignores one in a second call.
  await box.sendKeys(all);
  await box.sendKeys(...given);
}

/**
 * True if a repaint between finding and using an element caused the error, so that a retry makes sense.
 *
 * @param {Error} reason
 */
function replaced(reason) {
  if (reason.name === "StaleElementReferenceError") return false;
  throw reason;
}

/**
 * A server and a browser for one test.
 * @param {{ after(fn: () => Promise<unknown>): void }} t the test
 * @param {Engine} [engine]
 * @param {object} [options]
 * @param {Map<string, Made>} [options.made] pages made up by the test, by path
 * @param {string[]} [options.flags] further command-line flags of the browser
 * @param {string[][]} [options.layers] further folders, see overlay.js
 * @param {string} [options.proxy] host and port of a proxy for requests to other hosts
 * @param {(request: import("node:http").IncomingMessage) => void} [options.onRequest]
 */
export async function site(
  t,
  engine = "chromium",
  { made = new Map(), flags = [], layers = [], proxy, onRequest } = {},
) {
  /** @type {string[]} */
  const requests = [];
  const pages = new Map(made);
  const server = await serve({
    layers: [["/dist/", "dist/"], ...layers],
    made: pages,
    onRequest: (path, request) => {
      requests.push(path);
      onRequest?.(request);
    },
  });
  t.after(() => server.close());
  const driver = await start(engine, flags, proxy);
  t.after(() => driver.quit());

  const page = {
    driver,
    requests,
    origin: server.origin,

    /**
     * Opens a path of the site; with a width, in a frame of that width, and later calls use that frame.
     * @param {string} path
     * @param {{ width?: number, height?: number }} [frame]
     */
    async open(path, { width, height = 700 } = {}) {
      if (!width) return driver.get(server.origin + path);
      const frame = `<iframe title="page" src="${path}" width="${width}" height="${height}"></iframe>`;
      pages.set("/frame.html", {
        body: `<!doctype html><html lang="en"><title>frame</title>${frame}`,
        headers: { "content-security-policy": "default-src 'none'; frame-src 'self'" },
      });
      await driver.get(`${server.origin}/frame.html`);
      await driver.switchTo().frame(0);
    },

    /**
     * All elements for a selector; ` >>> ` enters shadow roots.
     * @param {string} selector
     * @returns {Promise<WebElement[]>}
     */
    findAll: (selector) => driver.executeScript(findAll, selector),

    /**
     * The first such element, waiting for it.
     * @param {string} selector
     * @returns {Promise<WebElement>}
     */
    async find(selector) {
      /** @type {WebElement[]} */
      let found = [];
      await page.until(async () => (found = await page.findAll(selector)).length > 0, `there is no ${selector}`);
      return found[0];
    },

    /**
     * The rendered text of the first such element.
     * @param {string} selector
     */
    text: async (selector) => {
      let text = "";
      await page.until(async () => {
        text = await (await page.find(selector)).getText();
        return true;
      });
      return text;
    },

    /**
     * Selects an option of a list.
     * @param {string} selector of the list
     * @param {string} value
     */
    async choose(selector, value) {
      const list = await page.find(selector);
      if (engine === "chromium") return list.findElement({ css: `option[value="${value}"]` }).click();
      // WebKitGTK shows a list as a desktop menu, which its driver cannot reach; Firefox's driver does not focus it.
      await driver.executeScript(
        `arguments[0].focus();
         arguments[0].value = arguments[1];
         for (const type of ["input", "change"]) arguments[0].dispatchEvent(new Event(type, { bubbles: true, composed: true }));`,
        list,
        value,
      );
    },

    /**
     * Waits until a condition holds.
     * @param {() => Promise<boolean>} condition
     * @param {string} [otherwise] message if it never holds
     * @param {number} [milliseconds] long enough for a machine with much else to do
     */
    until: (condition, otherwise = "it never came true", milliseconds = 30_000) =>
      driver.wait(() => condition().catch(replaced), milliseconds, otherwise),

    /**
     * Runs a function in the page and returns its awaited result.
     * @param {string | ((...args: any[]) => unknown)} script
     * @param {...unknown} args
     * @returns {Promise<any>}
     */
    run: (script, ...args) => driver.executeScript(script, ...args),

    /**
     * Presses Tab until a part of an element has the focus.
     * @param {string} part
     */
    async tabTo(part) {
      const focused = `return document.activeElement?.shadowRoot?.activeElement?.getAttribute("part") ?? ""`;
      for (let presses = 0; (await driver.executeScript(focused)) !== part; presses++) {
        assert.ok(presses < 60, `the ${part} cannot be reached by Tab`);
        await driver.actions().sendKeys(Key.TAB).perform();
      }
    },

    /**
     * axe-core finds nothing, shadow roots included.
     * @param {string} [selector] a part of the page
     */
    async accessible(selector) {
      await driver.executeScript(axe);
      assert.deepEqual(await driver.executeAsyncScript(runAxe, selector ?? null), []);
    },

    /** Console errors since the last call. */
    async errors() {
      if (engine !== "chromium") return [];
      const entries = await driver.manage().logs().get("browser");
      return entries.filter(({ level }) => level.name === "SEVERE").map(({ message }) => message);
    },

    /** Requests to other hosts since the last call, without the browser’s own. */
    async strangers() {
      if (engine !== "chromium") return [];
      const entries = await driver.manage().logs().get("performance");
      return entries
        .map(({ message }) => JSON.parse(message).message)
        .filter(({ method }) => method === "Network.requestWillBeSent")
        .map(({ params }) => /** @type {string} */ (params.request.url))
        .filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(`${server.origin}/`));
    },

    /** No console error and no request to elsewhere so far. */
    async quiet() {
      assert.deepEqual(await page.errors(), []);
      assert.deepEqual(await page.strangers(), []);
    },

    /**
     * Does something and asserts that it makes no request.
     * @param {() => Promise<unknown>} work
     */
    async withoutRequests(work) {
      const before = requests.length;
      await work();
      assert.deepEqual(requests.slice(before), []);
    },

    /**
     * A screenshot of the visible page, saved in the system's folder for temporary files.
     * @param {string} name
     * @returns {Promise<string>} its path
     */
    async screenshot(name) {
      const path = join(tmpdir(), `regulars-${name}.png`);
      await writeFile(path, await driver.takeScreenshot(), "base64");
      return path;
    },
  };
  return page;
}
