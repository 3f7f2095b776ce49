// Calculators in the page structures of site builders: wrappers and CSS rules saved from published pages, because there
// are no accounts to test their editors with.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { serve } from "../../tools/serve.js";
import { browsers, site } from "./harness.js";

/** @param {string} host @param {string} attributes */
const snippet = (host, attributes = "") =>
  `<script type="module" src="${host}/dist/inline/elements/nps.js"></script><regulars-nps${attributes}></regulars-nps>`;

/** The markup that each builder puts around pasted code. @type {Record<string, (host: string) => string>} */
const BUILDERS = {
  Webflow: (
    host,
  ) => `<style>* { box-sizing: border-box } body { font-family: Arial, sans-serif; font-size: 14px; line-height: 20px; color: #333 }
      .w-embed::before, .w-embed::after { content: " "; display: table; grid-area: 1 / 1 / 2 / 2 } .w-embed::after { clear: both }
      .w-container { max-width: 940px; margin-inline: auto } img { max-width: 100%; vertical-align: middle }</style>
    <section class="section"><div class="w-layout-blockcontainer w-container"><div class="w-embed w-script">${snippet(host)}</div></div></section>`,
  Squarespace: (
    host,
  ) => `<style>html { font-size: 16px } body { font-family: serif } .sqs-block-code .sqs-block-content { overflow-x: auto }
      .fluid-engine { display: grid; grid-template-columns: repeat(24, 1fr) } .fe-block { grid-area: 1 / 3 / 2 / 23; display: flex } .sqs-block { width: 100% }
      .sqs-block-content :is(h1, h2, h3, p) { font-size: 3rem; margin: 2rem 0; text-transform: uppercase }</style>
    <section class="page-section"><div class="content-wrapper"><div class="fluid-engine"><div class="fe-block">
      <div class="sqs-block code-block sqs-block-code" data-block-type="23"><div class="sqs-block-content">${snippet(host)}</div></div></div></div></div></section>`,
  Wix: (
    host,
  ) => `<style>#SITE_CONTAINER * { margin: 0; padding: 0; border: 0; outline: 0; vertical-align: baseline; background: transparent }
      .comp { position: relative; display: grid; width: 640px; height: 1100px } .comp > * { display: block; width: 100%; height: 100% }</style>
    <div id="SITE_CONTAINER"><div class="comp"><script type="module" src="${host}/dist/inline/elements/nps.js"></script><regulars-nps></regulars-nps></div></div>`,
};

for (const browser of browsers)
  for (const [name, structure] of Object.entries(BUILDERS))
    test(`${browser}: a calculator fills its place in ${name}, from another host`, async (t) => {
      const headers = { "access-control-allow-origin": "*", "content-security-policy": "" };
      const file = readFileSync(new URL("../../dist/inline/elements/nps.js", import.meta.url));
      const host = await serve({
        made: new Map([["/dist/inline/elements/nps.js", { body: file, type: ".js", headers }]]),
      });
      t.after(() => host.close());
      const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>t</title>${structure(host.origin)}`;
      const page = await site(t, browser, {
        made: new Map([["/page.html", { body, headers: { "content-security-policy": "" } }]]),
      });
      for (const width of [1280, 320]) {
        await page.open("/page.html", { width });
        await page.until(async () => /^50/.test(await page.text("regulars-nps >>> .value")));
        const [inner, outer, heading] = await page.run(`
          const element = document.querySelector("regulars-nps");
          const { fontSize, textTransform } = getComputedStyle(element.shadowRoot.querySelector("h2"));
          return [element.offsetWidth, element.parentElement.clientWidth, fontSize + " " + textTransform];`);
        assert.equal(inner, outer);
        assert.equal(heading, "22px none");
        if (name !== "Wix")
          assert.ok(
            await page.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
          );
      }
      assert.deepEqual(await page.errors(), []);
    });

/** The documentation's own text, so that the test checks it. */
const docs = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8");

/** The documented lines as Drupal and Joomla render them: the script in the head, the element in an article. */
const SYSTEMS = {
  Drupal: {
    // Library files get their version as a query.
    script: /^ {4}(\/libraries\/\S+): \{ attributes: \{ type: (\w+) \}/m,
    style: `* { box-sizing: border-box } html { font-size: 100% } .text-content * { margin-block: 1.125rem } .text-content h2 { font-size: 3rem }`,
    article: `<div class="layout-container"><main><article class="node"><div class="field field--name-body text-content">`,
  },
  Joomla: {
    script: /registerAndUseScript\('[^']+', '([^']+)', \[\], \['type' => '(\w+)'\]\)/,
    style: `*, ::before, ::after { box-sizing: border-box } h2 { font-size: calc(1.3rem + .6vw) } p { margin-bottom: 1rem } input { width: auto }`,
    article: `<div class="site-grid"><main><div class="com-content-article item-page"><div class="com-content-article__body">`,
  },
};

for (const browser of browsers)
  for (const [name, { script, style, article }] of Object.entries(SYSTEMS))
    test(`${browser}: the documented lines for ${name} give a calculator in an article`, async (t) => {
      const [, path, type] = script.exec(docs) ?? [];
      assert.ok(path && type, `${name} is not documented`);
      const src = `/${path.replace(/^\//, "")}`;
      const body = `<!doctype html><html lang="pl" dir="ltr"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="icon" href="data:,"><title>t</title><style>${style}</style><script src="${src}?sp1x2y" type="${type}"></script>
        ${article}<p>Before</p><regulars-nps></regulars-nps><p>After</p>`;
      const page = await site(t, browser, {
        made: new Map([["/page.html", { body, headers: { "content-security-policy": "" } }]]),
        layers: [[src.slice(0, src.indexOf("elements/")), "dist/"]],
      });
      for (const width of [1280, 320]) {
        await page.open("/page.html", { width });
        await page.until(async () => /^50/.test(await page.text("regulars-nps >>> .value")));
        assert.deepEqual(
          await page.run(`
            const { shadowRoot, offsetWidth, parentElement } = document.querySelector("regulars-nps");
            const { fontSize, marginTop } = getComputedStyle(shadowRoot.querySelector("h2"));
            return [offsetWidth - parentElement.clientWidth, fontSize, marginTop, shadowRoot.querySelector("[lang]").lang];`),
          [0, "22px", "0px", "pl"],
        );
        assert.ok(
          await page.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
        );
      }
      await page.quiet();
    });
