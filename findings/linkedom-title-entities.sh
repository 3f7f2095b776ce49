#!/usr/bin/env bash
# linkedom 0.18.15 writes the text of <title> and <textarea> without escaping it, against the HTML standard's serialisation:
# a title that speaks of an entity (“&lt; in HTML”) is another title after one round trip, and each further trip changes
# deeper ones. It matters here because every page of the site takes its title from a template; the build uses parse5,
# which is shown beside it and keeps the text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund linkedom@0.18.15 parse5@8.1.1
cat >try.mjs <<'JS'
import { parseHTML } from "linkedom";
import { parse, serialize } from "parse5";

const page = (title) => `<!doctype html><html><head><title>${title}</title></head><body></body></html>`;
const titleOf = (markup) => /<title>(.*?)<\/title>/.exec(markup)[1];
const written = "Write &amp;lt; for a less-than sign";
const once = (text) => ({
  linkedom: titleOf(parseHTML(page(text)).document.toString()),
  parse5: titleOf(serialize(parse(page(text)))),
});
const read = (text) => parseHTML(page(text)).document.title;
const { linkedom, parse5 } = once(written);
console.log("source  ", written, "→ title:", read(written));
console.log("linkedom", linkedom, "→ title:", read(linkedom));
console.log("parse5  ", parse5, "→ title:", read(parse5));
if (parse5 !== written || linkedom !== "Write &lt; for a less-than sign") {
  console.error("the behaviour has changed");
  process.exit(1);
}
JS
node --version
node try.mjs
