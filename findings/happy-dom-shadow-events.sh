#!/usr/bin/env bash
# happy-dom shows page code what is inside of a shadow root: a composed event has the inner node as its target at every
# listener of the page, where the DOM standard (and jsdom) gives the host, and composedPath() begins with nodes of a
# closed root. A number field keeps “1.234,5” as its value, which browsers and jsdom empty. Page code that asks whose
# result an event is, or tests of a form, then pass in happy-dom and fail in a browser, or the other way round. This
# project's elements dispatch their events on themselves and have text fields. Installs happy-dom 21.0.4 and jsdom 26.1.0
# from npm in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund happy-dom@21.0.4 jsdom@26.1.0
cat > run.mjs <<'JS'
import { Window } from "happy-dom";
import { JSDOM } from "jsdom";

const simulated = { "jsdom 26.1.0": new JSDOM("<!doctype html>").window, "happy-dom 21.0.4": new Window() };
const found = [];
for (const [name, window] of Object.entries(simulated)) {
  const { document } = window;
  const host = document.body.appendChild(document.createElement("div"));
  host.id = "host";
  const inner = document.createElement("button");
  inner.id = "inner";
  host.attachShadow({ mode: "closed" }).append(inner);
  let seen = "";
  document.addEventListener("ping", (event) => {
    seen = `${event.target.id}, path from ${event.composedPath()[0].id}`;
  });
  inner.dispatchEvent(new window.CustomEvent("ping", { bubbles: true, composed: true }));
  const field = Object.assign(document.createElement("input"), { type: "number", value: "1.234,5" });
  found.push(`target ${seen}, value “${field.value}”`);
  console.log(`${name}: ${found.at(-1)}`);
}
const asSeen = ["target host, path from host, value “”", "target inner, path from inner, value “1.234,5”"];
process.exit(found.join() === asSeen.join() ? 0 : 1);
JS
node run.mjs
