// Helpers for tests of the order report: the sample on screen, chapters, and saved files.

import { dropOn, site } from "./harness.js";

/** @param {string} selector in the analyser */
export const inside = (selector) => `regulars-orders >>> ${selector}`;
/** @param {string} name */
export const part = (name) => inside(`[part~=${name}]`);
/** The analyser's shadow root, for a script in the page. */
export const ROOT = `const root = document.querySelector("regulars-orders").shadowRoot;`;

export const drop = dropOn("regulars-orders");

/** Captures the files that the page would save, by name. */
export const catchSaves = `window.saved = {};
  const blobs = new Map();
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { const address = make(blob); blobs.set(address, blob); return address; };
  HTMLAnchorElement.prototype.click = function () {
    const name = this.download;
    blobs.get(this.href).arrayBuffer().then((buffer) => {
      const bytes = new Uint8Array(buffer);
      let text = "";
      for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
      window.saved[name] = btoa(text);
    });
  };`;

/**
 * A page with the sample shop's report.
 *
 * @param {Parameters<typeof site>[0]} t
 * @param {Parameters<typeof site>[1]} browser
 * @param {{ width?: number, height?: number, language?: string }} [options]
 */
export async function shopReport(t, browser, { language = "", ...frame } = {}) {
  const page = await site(t, browser);
  const { open, find, run, until } = page;
  await open(`${language && `/${language}`}/orders.html`, frame);
  await (await find(inside("li:nth-child(2) [part=sample]"))).click();
  await find(part("figures"));
  return {
    ...page,
    /** Opens chapters; without ids, all. @param {...string} ids */
    async chapters(...ids) {
      const which = ids.length ? ids.map((id) => `[part~=chapter-${id}]`).join(", ") : ".chapter";
      await run(`${ROOT} for (const chapter of root.querySelectorAll(arguments[0])) chapter.open = true`, which);
    },
    /** Content of the saved file whose name ends with a text. @param {string} end @returns {Promise<Buffer>} */
    async saved(end) {
      const find = `return Object.entries(window.saved).find(([name]) => name.endsWith(arguments[0]))?.[1]`;
      await until(async () => Boolean(await run(find, end)), `nothing ends in ${end}`);
      return Buffer.from(await run(find, end), "base64");
    },
  };
}
