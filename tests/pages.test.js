// The build step that makes the site's pages from the HTML files in www.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { englishFiles } from "../tools/site/copy.js";
import { fill, fragment, print } from "../tools/site/template.js";
import { buildSite } from "../tools/site.js";
import { metrics } from "../www/core/definitions.js";
import { locales } from "../www/i18n/index.js";

/** @param {string} markup @param {import("../tools/site/template.js").Scope} [scope] */
const filled = (markup, scope = {}) => {
  const nodes = fill(fragment(markup), scope, (key, english) => `${key}=${english}`);
  return print({ .../** @type {any} */ (fragment(""))[0], nodeName: "#document-fragment", childNodes: nodes }).trim();
};

test("templates are filled in", () => {
  /** @type {[markup: string, scope: import("../tools/site/template.js").Scope, filled: string][]} */
  const cases = [
    ["<p>{a}, {b.c}</p>", { a: 1, b: { c: "x" } }, "<p>1, x</p>"],
    ["<p title='{a}!'>{a}</p>", { a: `<"&` }, `<p title="&lt;&quot;&amp;!">&lt;"&amp;</p>`],
    ["<p>{a}</p>", { a: fragment("x<sup>2</sup>") }, "<p>x<sup>2</sup></p>"],
    ["<li data-each='list'>{item}</li>", { list: ["a", "b"] }, "<li>a</li>\n<li>b</li>"],
    ["<li data-each='list'>{id}{of}</li>", { list: [{ id: 1 }, { id: 2 }], of: "!" }, "<li>1!</li>\n<li>2!</li>"],
    ["<i data-if='a'>a</i><i data-unless='a'>b</i>", { a: false }, "<i>b</i>"],
    ["<a href='{a}' hidden='{b}'></a>", { a: false, b: "" }, `<a hidden=""></a>`],
    ["<x-a data-tag='x-{a}'></x-a>", { a: "b" }, "<x-b></x-b>"],
    ["<p data-key='k'>{verbatim}</p>", {}, "<p>k={verbatim}</p>"],
    ["<p title='t' data-key-title='k'>p</p>", {}, `<p title="k=t">p</p>`],
    ["<p>a<!-- for the reader of the source -->b</p>", {}, "<p>ab</p>"],
  ];
  for (const [markup, scope, expected] of cases) assert.equal(filled(markup, scope), expected, markup);
  assert.throws(() => filled("<p>{nothing}</p>"), /\{nothing\} has no value on this page/);
});

test("the English copy of the pages has the shape of a locale file", () => {
  const { "site.js": site, "privacy.js": privacy } = englishFiles();
  assert.equal(typeof site.site.skip, "string");
  assert.ok(Array.isArray(privacy.page.points) && privacy.page.points.every((text) => typeof text === "string"));
});

const out = mkdtempSync(join(tmpdir(), "regulars-site-"));
after(() => rmSync(out, { recursive: true }));

test("the home page links to every metric, in every language", async () => {
  const written = await buildSite(out);
  assert.equal(written.length, locales.length * (metrics.length + 10));
  for (const language of locales) {
    const home = readFileSync(join(out, language === "en" ? "" : language, "index.html"), "utf8");
    for (const other of locales) assert.ok(home.includes(`hreflang="${other}"`), `${language}: ${other}`);
    for (const { id } of metrics) assert.ok(home.includes(`class="card" href="${id}.html"`), `${language}: ${id}`);
    assert.doesNotMatch(home, /data-(key|each|if|unless|tag)|\{\w+\}/);
  }
});
