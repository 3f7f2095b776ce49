/** The site's pages, generated from the definitions and the locale files: one URL per page and language. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loaders, locales } from "../www/i18n/load.js";
import { html } from "./markup.js";
import { home, metricPage, metrics, ordersPage } from "./pages.js";
import { isStarted, root } from "./run.js";

/**
 * @typedef {import("./pages.js").Page} Page
 * @typedef {import("./pages.js").Context} Context
 */

/**
 * @param {Context} context
 * @param {Page} page
 * @param {{ origin: string, root: string, names: Record<string, string> }} site where it will be, the way to its root
 *   from the page, and the languages' own names
 */
function layout({ language, words }, { path, title, description, modules, main }, { origin, root, names }) {
  const { site } = words;
  const place = (/** @type {string} */ other) => (other === "en" ? path : `${other}/${path}`).replace(/(^|\/)index\.html$/, "$1");
  const full = path === "index.html" ? title : `${title} · ${site.name}`;
  const current = (/** @type {string} */ target) => (target === path ? html` aria-current="page"` : "");
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${full}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}site.css">
${locales.map((other) => html`<link rel="alternate" hreflang="${other}" href="${origin}/${place(other)}">`)}
<link rel="alternate" hreflang="x-default" href="${origin}/${place("en")}">
${["site.js", ...modules].map((module) => html`<script type="module" src="${root}${module}"></script>`)}
</head>
<body>
<a class="skip" href="#main">${site.skip}</a>
<header class="site">
  <a class="brand" href="./">${site.name}</a>
  <nav aria-label="${site.name}"><a href="./#calculators">${site.calculators}</a> <a href="orders.html"${current("orders.html")}>${site.analyzer}</a></nav>
  <nav class="languages" aria-label="${site.languages}">${locales.map((other) => html`<a href="${root}${place(other)}" lang="${other}" hreflang="${other}"${other === language ? html` aria-current="true"` : ""}>${names[other]}</a>`)}</nav>
</header>
<main id="main" tabindex="-1">${main}
</main>
<footer class="site"><p>${site.footer}</p></footer>
</body>
</html>
`;
}

/**
 * Writes every page.
 *
 * @param {string} out a folder
 * @param {{ origin?: string }} [options] where the site will be, for the links search engines follow
 */
export async function buildSite(out, { origin = "" } = {}) {
  const all = await Promise.all(locales.map(async (language) => /** @type {const} */ ([language, await loaders[language]()])));
  const names = Object.fromEntries(all.map(([language, words]) => [language, words.common.language]));
  for (const [language, words] of all) {
    const folder = language === "en" ? "" : `${language}/`;
    const way = folder ? "../" : "";
    const context = { language, words };
    const pages = [home(context), ...metrics.map((metric) => metricPage(context, metric)), ordersPage(context, way)];
    for (const page of pages) {
      const file = join(out, folder, page.path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, layout(context, page, { origin, root: way, names }).text);
    }
  }
}

if (isStarted(import.meta.url)) {
  await buildSite(join(root, "target/site"), { origin: process.env.SITE_ORIGIN });
}
