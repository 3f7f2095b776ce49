#!/usr/bin/env bash
# htmlnano and html-minifier-next change the numbers of data in a page: what is in <script type="application/json"> goes through
# JSON.parse and JSON.stringify by default, also where only white space is to go. Three ids of 17 digits become one, an id of
# 20 digits ends in zeros, 1e400 becomes null. Both document that they minify JSON, not that its values change; RFC 8259
# (section 2) lets only white space go. @swc/html, @minify-html/node and html-minifier-terser keep every digit. This
# project's pages and those that embed it carry data in such elements: customers would merge before any of its code runs.
# Installs htmlnano 3.5.1, html-minifier-next 8.7.0, html-minifier-terser 7.2.0, @swc/html 1.16.22 and @minify-html/node
# 0.18.1 from npm in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund htmlnano@3.5.1 html-minifier-next@8.7.0 html-minifier-terser@7.2.0 \
  @swc/html@1.16.22 @minify-html/node@0.18.1
cat > run.mjs <<'JS'
import minifyHtml from "@minify-html/node";
import swc from "@swc/html";
import { minify as next } from "html-minifier-next";
import { minify as terser } from "html-minifier-terser";
import htmlnano from "htmlnano";

const data = '[76561198000000001, 76561198000000002, 76561198000000003, 12345678901234567890, 1e400, { "a": 1, "a": 2 }]';
const page = `<!doctype html><title>t</title><script type="application/json">${data}</script>`;
const ways = {
  htmlnano: async () => (await htmlnano.process(page, { minifyCss: false }, htmlnano.presets.safe)).html,
  "html-minifier-next": () => next(page, { collapseWhitespace: true }),
  "html-minifier-terser": () => terser(page, { collapseWhitespace: true }),
  "@swc/html": async () => (await swc.minify(page, {})).code,
  "@minify-html/node": () => minifyHtml.minify(Buffer.from(page), {}).toString(),
};
const found = [];
for (const [name, way] of Object.entries(ways)) {
  const [, text] = /json"?>(.*?)<\/script>/.exec(await way());
  console.log(`${name}: ${text}`);
  found.push(text.replace(/\s/g, "") === data.replace(/\s/g, "") ? "kept" : text);
}
const one = "76561198000000000";
const changed = `[${one},${one},${one},12345678901234567000,null,{"a":2}]`;
process.exit(found.join() === [changed, changed, "kept", "kept", "kept"].join() ? 0 : 1);
JS
node run.mjs
