/** What the site's pages hold, from the definitions and the words of a language. */
import { metrics } from "../www/core/definitions.js";
import * as links from "../www/core/links.js";
import { camel } from "../www/i18n/index.js";
import { escapeMarkup, html, Markup } from "./markup.js";

/**
 * @typedef {import("../www/core/definition.js").Definition} Definition
 * @typedef {import("../www/i18n/index.js").MetricWords} MetricWords
 * @typedef {import("./locale.js").Locale} Locale
 *
 * @typedef {object} Page
 * @property {string} path without language, such as `nps.html`
 * @property {string} title
 * @property {string} description
 * @property {string[]} modules what it loads
 * @property {Markup} main its content
 *
 * @typedef {object} Context
 * @property {string} language
 * @property {Locale} words
 */

/** @param {MetricWords} words */
const fullName = ({ name, abbreviation }) => (abbreviation ? `${name} (${abbreviation})` : name);

/** @param {Context} context @param {Definition} definition */
const card = ({ words }, definition) => {
  const { name, abbreviation, intro } = words.metrics[definition.id];
  return html`<li><a class="card" href="${definition.id}.html"><b>${name}${abbreviation ? html` <span>${abbreviation}</span>` : ""}</b><span>${intro}</span></a></li>`;
};

/** @param {Context} context @returns {Page} */
export function home(context) {
  const { site } = context.words;
  const { home } = site;
  const families = Object.entries(site.families).map(([family, name]) => ({
    name,
    members: metrics.filter((metric) => metric.family === family),
  }));
  const promise = (/** @type {string} */ name, /** @type {string} */ text) =>
    html`<li><h3>${name}</h3><p>${text}</p></li>`;
  const main = html`
<section class="hero">
  <h1>${home.heading}</h1>
  <p class="lead">${home.lead}</p>
  <p class="actions"><a class="button" href="orders.html">${home.analyzerOpen}</a> <a class="button quiet" href="#calculators">${home.gallery}</a></p>
</section>
<regulars-nps class="wide"></regulars-nps>
<section id="calculators">
  <h2>${home.gallery}</h2>
  <div class="families">${families.filter(({ members }) => members.length).map(({ name, members }) => html`<section><h3>${name}</h3><ul class="gallery">${members.map((metric) => card(context, metric))}</ul></section>`)}</div>
</section>
<section class="band">
  <h2>${home.analyzer}</h2>
  <p>${home.analyzerText}</p>
  <p class="actions"><a class="button" href="orders.html">${home.analyzerOpen}</a></p>
</section>
<section>
  <h2>${home.promises}</h2>
  <ul class="promises">${promise(home.private, home.privateText)}${promise(home.honest, home.honestText)}${promise(home.small, home.smallText)}</ul>
</section>`;
  return { path: "index.html", title: home.title, description: home.description, modules: ["elements/nps.js"], main };
}

/** A formula with the names of its figures. @param {string} text @param {(id: string) => string} name */
const formula = (text, name) =>
  new Markup(
    escapeMarkup(text)
      .replace(/\^(?:(\{[\w-]+\}|[\w.]+)|\(([^()]*)\))/g, "<sup>$1$2</sup>")
      .replace(/\{([\w-]+)\}/g, (_, id) => `<var>${escapeMarkup(name(id))}</var>`),
  );

/** @param {Context} context @param {Definition} definition @returns {Page} */
export function metricPage(context, definition) {
  const { site, common } = context.words;
  const words = context.words.metrics[definition.id];
  const page = context.words.metricPages[definition.id];
  const tag = `regulars-${definition.id}`;
  const name = (/** @type {string} */ id) => words.outputs[id] ?? words.inputs[id]?.label ?? common.words[id].label;
  const choices = Object.assign(
    {},
    ...definition.conventions.map(({ id }) => words.conventions[id].choices),
    words.forms,
  );
  const snippet = `<script type="module" src="/regulars/elements/${definition.id}.js"></script>\n<${tag} lang="${context.language}" style="display: block; min-height: 48rem"></${tag}> <!-- ${site.embedComment} -->`;
  const others = metrics.filter((metric) => metric !== definition);
  const next = others.filter(({ id }) =>
    /** @type {Record<string, links.Links>} */ (links)[camel(definition.id)]?.some(([, metric]) => metric === id),
  );
  const main = html`
<h1>${fullName(words)}</h1>
<p class="lead">${words.intro}</p>
${new Markup(`<${tag} class="wide">`)}${next.map((metric) => html`<a data-metric="${metric.id}" href="${metric.id}.html">${context.words.metrics[metric.id].name}</a> `)}<noscript>${site.noScript}</noscript>${new Markup(`</${tag}>`)}
<div class="columns">
  <section><h2>${site.about}</h2>${page.about.map((text) => html`<p>${text}</p>`)}</section>
  <section><h2>${site.pitfalls}</h2><ul class="plain">${page.pitfalls.map((text) => html`<li>${text}</li>`)}</ul></section>
  <section><h2>${site.formulas}</h2><ul class="plain formulas">${definition.formulas.map(({ output, when, text }) => html`<li>${when ? html`<span class="when">${choices[when]}: </span>` : ""}<var>${name(output)}</var> = ${formula(text, name)}</li>`)}</ul></section>
  <section><h2>${site.example}</h2><p>${page.example}</p><h2>${site.sources}</h2><ul class="plain" lang="en">${definition.sources.map(({ text, url }) => html`<li>${url ? html`<a href="${url}" rel="noopener">${text}</a>` : text}</li>`)}</ul></section>
</div>
<section class="embed"><h2>${site.embed}</h2><p>${site.embedText}</p><figure><pre tabindex="0"><code>${snippet}</code></pre><button type="button" data-copy data-copied="${site.copied}">${site.copy}</button></figure></section>
${others.length ? html`<section><h2>${site.more}</h2><ul class="gallery">${others.map((metric) => card(context, metric))}</ul></section>` : ""}`;
  return {
    path: `${definition.id}.html`,
    title: page.title,
    description: page.description,
    modules: [`elements/${definition.id}.js`],
    main,
  };
}

/** @param {Context} context @param {string} root path from the page to the site's root @returns {Page} */
export function ordersPage({ words: { site } }, root) {
  const { title, description, heading, lead, about, points } = site.ordersPage;
  const main = html`
<h1>${heading}</h1>
<p class="lead">${lead}</p>
<regulars-orders class="wide" sample="${root}data/cdnow-sample.csv ${root}data/shop-sample.csv" sample-currency="USD EUR"><noscript>${site.noScript}</noscript></regulars-orders>
<section><h2>${about}</h2><ul class="plain">${points.map((text) => html`<li>${text}</li>`)}</ul></section>`;
  return { path: "orders.html", title, description, modules: ["elements/orders.js"], main };
}
