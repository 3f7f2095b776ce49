/** The site's pages, generated from the definitions and the locale files: one URL per page and language. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { metrics } from "../www/core/definitions.js";
import { locales } from "../www/i18n/index.js";
import { builderPage } from "./builder.js";
import { loadLocale } from "./locale.js";
import { checkLocales } from "./locales.js";
import { html, Markup } from "./markup.js";
import { home, metricPage, ordersPage } from "./pages.js";
import { command, isStarted, root } from "./run.js";
import { trustPages } from "./trust.js";

/**
 * @typedef {import("./pages.js").Page} Page
 * @typedef {import("./pages.js").Context} Context
 */

/**
 * @typedef {object} Options
 * @prop {string} [origin] where the site will be, for the links search engines follow
 * @prop {string} [policy] the Content-Security-Policy, where no server sends it
 * @prop {(module: string, language: string) => string[]} [preloads] what a module loads at once
 */

/** Where a page is in a language, its folder for an index. @param {string} path @param {string} language */
const place = (path, language) =>
  (language === "en" ? path : `${language}/${path}`).replace(/(^|\/)index\.html$/, "$1");

/** Tells search engines what a page offers. @param {Page} page @param {Context} context @param {string} address */
const structured = ({ title, description, path }, { language, words }, address) => {
  const what = {
    "@context": "https://schema.org",
    "@type": path === "index.html" ? "WebSite" : "WebApplication",
    name: path === "index.html" ? words.site.name : title,
    description,
    inLanguage: language,
    ...(path === "index.html"
      ? {}
      : {
          applicationCategory: "BusinessApplication",
          operatingSystem: "Any",
          browserRequirements: "JavaScript",
          offers: { "@type": "Offer", price: "0", priceCurrency: "EUR" },
        }),
    ...(address && { url: address }),
  };
  return new Markup(`<script type="application/ld+json">${JSON.stringify(what).replaceAll("<", "\\u003c")}</script>`);
};

/**
 * @param {Context} context
 * @param {Page} page
 * @param {Options & { root: string, names: Record<string, string> }} site the way to its root from the page, and
 *   the languages in their own words
 */
function layout(context, page, { origin = "", policy = "", preloads, root, names }) {
  const {
    language,
    words: {
      site,
      pages: { builder, accuracy, privacy, compare },
    },
  } = context;
  const trust = Object.entries({ accuracy, privacy, compare });
  const { path, title, description, modules, main } = page;
  const locales = Object.keys(names);
  const scripts = ["site.js", ...modules];
  const address = origin && `${origin}/${place(path, language)}`;
  const early = [...new Set(scripts.flatMap((module) => preloads?.(module, language) ?? []))];
  const full = path === "index.html" ? title : `${title} · ${site.name}`;
  const current = (/** @type {string} */ target) => (target === path ? html` aria-current="page"` : "");
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${policy ? html`<meta http-equiv="Content-Security-Policy" content="${policy}">` : ""}
<title>${full}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}site.css">
<link rel="apple-touch-icon" href="${root}icon.png">
<meta property="og:title" content="${full}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="website">
${origin ? alternates(path, address, origin, locales) : ""}
${structured(page, context, address)}
${early.map((module) => html`<link rel="modulepreload" href="${root}${module}">`)}
${scripts.map((module) => html`<script type="module" src="${root}${module}"></script>`)}
</head>
<body>
<a class="skip" href="#main">${site.skip}</a>
<header class="site">
  <a class="brand" href="./">${site.name}</a>
  <nav aria-label="${site.name}"><a href="./#calculators">${site.calculators}</a> <a href="orders.html"${current("orders.html")}>${site.analyzer}</a> <a href="builder.html"${current("builder.html")}>${builder.name}</a></nav>
  <nav class="languages" aria-label="${site.languages}">${locales.map((other) => html`<a href="${root}${place(path, other)}" lang="${other}" hreflang="${other}"${other === language ? html` aria-current="true"` : ""}>${names[other]}</a>`)}</nav>
</header>
<main id="main" tabindex="-1">${main}
</main>
<footer class="site"><nav aria-label="${trust.map(([, { name }]) => name).join(", ")}">${trust.map(([path, { name }]) => html`<a href="${path}.html"${current(`${path}.html`)}>${name}</a>`)}</nav><p>${site.footer}</p></footer>
</body>
</html>
`;
}

/** The page's own address and those of its translations. @param {string} path @param {string} address @param {string} origin @param {string[]} locales */
const alternates = (path, address, origin, locales) => html`<link rel="canonical" href="${address}">
<meta property="og:url" content="${address}">
${locales.map((other) => html`<link rel="alternate" hreflang="${other}" href="${origin}/${place(path, other)}">`)}
<link rel="alternate" hreflang="x-default" href="${origin}/${place(path, "en")}">`;

/**
 * Writes every page; returns where they are, an index by its folder.
 *
 * @param {string} out a folder
 * @param {Options} [options]
 */
export async function buildSite(out, options = {}) {
  /** @type {string[]} */
  const written = [];
  await checkLocales();
  const all = await Promise.all(
    locales.map(async (language) => /** @type {const} */ ([language, await loadLocale(language)])),
  );
  const languages = Object.fromEntries(all.map(([language, words]) => [language, words.site.language]));
  const built = all.map(([language, words]) => {
    const folder = language === "en" ? "" : `${language}/`;
    const way = folder ? "../" : "";
    const context = { language, words };
    const pages = [
      home(context),
      ...metrics.map((metric) => metricPage(context, metric)),
      ordersPage(context, way),
      builderPage(context, way, languages),
      ...trustPages(context),
    ];
    return { context, folder, way, pages };
  });
  for (const { context, folder, way, pages } of built) {
    for (const page of pages) {
      const file = join(out, folder, page.path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, layout(context, page, { ...options, root: way, names: languages }).text);
      written.push(place(page.path, context.language));
    }
  }
  return written;
}

if (isStarted(import.meta.url)) {
  await command(async () => {
    await buildSite(join(root, "target/site"));
  });
}
