#!/usr/bin/env bash
# React 19 attaches `on…` props of custom elements on a client render and on every re-render, but not while it hydrates
# a page from the server: the first custom event is lost in every server-rendered app (Next.js and others). The
# calculators fire their first result early, so docs/embedding.md recommends a ref and addEventListener for such apps.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund react@19.3.1 react-dom@19.3.1 jsdom@26.1.0
cat > run.mjs <<'JS'
import { JSDOM } from "jsdom";
const { window } = new JSDOM("<!doctype html><div id=hydrated></div><div id=rendered></div>");
Object.assign(globalThis, { window, document: window.document });
globalThis.HTMLIFrameElement = window.HTMLIFrameElement;
if (!globalThis.navigator) globalThis.navigator = window.navigator;
const { createElement, version } = await import("react");
const { renderToString } = await import("react-dom/server");
const { createRoot, hydrateRoot } = await import("react-dom/client");
const heard = { hydrated: 0, rendered: 0 };
const element = (name) => createElement("x-thing", { onping: () => heard[name]++ });
const root = (id) => window.document.getElementById(id);
root("hydrated").innerHTML = renderToString(element("hydrated"));
hydrateRoot(root("hydrated"), element("hydrated"));
createRoot(root("rendered")).render(element("rendered"));
await new Promise((done) => setTimeout(done, 500));
for (const id of ["hydrated", "rendered"]) root(id).querySelector("x-thing").dispatchEvent(new window.CustomEvent("ping"));
console.log(`react ${version}: events heard after hydration ${heard.hydrated}, after a client render ${heard.rendered}`);
process.exit(heard.hydrated === 0 && heard.rendered === 1 ? 0 : 1);
JS
node run.mjs
