// The built files contain no address except links for readers, and no code that sends or stores data.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { metrics } from "../www/core/definitions.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = ["dist", "build/www"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(js|html|css|svg|wasm|json|csv|txt)$/.test(name))
    .map((name) => join(folder, name)),
);
/** @param {string} path @param {BufferEncoding} [encoding] Latin-1, unless given, for binary files too */
const textOf = (path, encoding = "latin1") => readFileSync(join(root, path), encoding);

/** Addresses where figures are published, and sources of the accuracy page's examples. */
const documentation = [
  ...metrics.flatMap(({ sources }) => sources.map(({ url }) => url ?? "")),
  ...(readFileSync(new URL("golden/calculators.json", import.meta.url), "utf8").match(/https?:[^"\s,]+/g) ?? []),
];
/** Names that look like addresses. */
const names = [
  "http://www.w3.org/2000/svg",
  "https://schema.org",
  "http://www.w3.org/XML/1998/namespace",
  "http://www.w3.org/2000/xmlns/",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://schemas.openxmlformats.org/package/2006",
];
/** Placeholders in the builder's snippets. */
const examples = ["https://site.example/", "https://cdn.example/"];

/** Addresses in a text that are neither. @param {string} text */
function strange(text) {
  const plain = text.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  return [...plain.matchAll(/(?:https?|wss?|ftp):\/\/[^\s"'`\\]+|(?:src|href)="\/\/[^"]+/g)]
    .map(([address]) => address)
    .filter(
      (address) =>
        !names.includes(address) &&
        ![...documentation, ...examples].some((known) => known && address.startsWith(known)),
    );
}

/** Every API that sends or stores data, except fetching the page's own files, or runs text as code. */
const MEANS =
  /(?<![\p{L}\p{N}_$])(sendBeacon|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|BroadcastChannel|SharedWorker|serviceWorker|cookie|cookieStore|localStorage|sessionStorage|indexedDB|caches|getDirectory|showSaveFilePicker|insertAdjacentHTML|setHTMLUnsafe|document\.write|eval|new Function)\b(?=[.([=`])|\b(inner|outer)HTML\b(?=\s*\+?=(?!=))/u;

test("no address except documentation and names", () => {
  assert.ok(files.length > 400);
  for (const path of files) assert.deepEqual(strange(textOf(path)), [], path);
});

test("no code sends or stores data, or runs text as code", () => {
  for (const path of files.filter((name) => name.endsWith(".js")))
    assert.equal(MEANS.exec(textOf(path, "utf8"))?.[0], undefined, path);
});

test("pages load nothing from other hosts and have no inline script", () => {
  for (const path of files.filter((name) => name.endsWith(".html"))) {
    const text = textOf(path);
    for (const [tag] of text.matchAll(/<(?:script|link|img|iframe|source|video|object|embed|form)\b[^>]*>/g))
      assert.doesNotMatch(tag, /(?:src|href|action|data)="(?:\w+:)?\/\//, `${path}: ${tag}`);
    for (const [tag, type] of text.matchAll(/<script(?![^>]*\bsrc=)[^>]*type="([^"]*)"[^>]*>/g))
      assert.match(type, /^application\/(ld\+)?json$/, `${path}: ${tag}`);
    // Snippets to copy show attributes as text.
    const markup = text.replaceAll(/<pre[^]*?<\/pre>/g, "");
    assert.doesNotMatch(markup, /<[^>]+\son\w+="|<style|\sstyle="/, path);
  }
});

test("the checks above detect violations", () => {
  for (const text of [
    `fetch("https://collect.example/")`,
    `new WebSocket("wss://a.example")`,
    `<img src="//pixel.example/">`,
    `"http://www.w3.org.example/"`,
  ])
    assert.equal(strange(text).length, 1, text);
  for (const text of [
    "navigator.sendBeacon(u)",
    "new XMLHttpRequest()",
    "document.cookie=1",
    "localStorage.setItem()",
    "new Function(a)",
    "a.innerHTML=b",
    "indexedDB.open()",
    "eval(a)",
  ])
    assert.match(text, MEANS);
});
