/** The pages on what one may rely on: accuracy, computed live; privacy, with text to paste; and how else it could be done. */
import { numbersOf } from "../www/i18n/number.js";
import { examples } from "./golden.js";
import { html, Markup } from "./markup.js";

/**
 * @typedef {import("./pages.js").Context} Context
 * @typedef {import("./pages.js").Page} Page
 */

/** @param {Context} context @returns {Page} */
function accuracyPage({ language, words }) {
  const page = words.pages.accuracy;
  const rows = examples.flatMap(({ metric, source, expected }, i) =>
    Object.entries(expected).map(
      ([id, value]) =>
        html`<tr data-row="${`${i}-${id}`}"><th scope="row"><a href="${metric}.html">${words.metrics[metric].name}</a>: ${words.metrics[metric].outputs[id] ?? words.common.words[id].label}</th><td lang="en">${source}</td><td>${value.toLocaleString(numbersOf(language), { maximumSignificantDigits: 12 })}</td><td><output></output></td><td><output></output></td></tr>`,
    ),
  );
  const data = {
    examples: examples.map(({ source, ...example }) => example),
    words: { summary: page.summary },
    language,
  };
  const main = html`
<h1>${page.heading}</h1>
<p class="lead">${page.lead}</p>
<p id="summary" role="status"></p>
<div class="scroll" tabindex="0" role="region" aria-label="${page.heading}"><table><thead><tr>${page.columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
${new Markup(`<script type="application/json" id="examples">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`)}`;
  return { path: "accuracy.html", title: page.title, description: page.description, modules: ["accuracy.js"], main };
}

/** @param {Context} context @returns {Page} */
function privacyPage({ words }) {
  const page = words.pages.privacy;
  const main = html`
<h1>${page.heading}</h1>
<p class="lead">${page.lead}</p>
<section><ul class="plain">${page.points.map((text) => html`<li>${text}</li>`)}</ul></section>
<section class="embed"><h2>${page.policyHeading}</h2><p>${page.policyIntro}</p><figure><pre tabindex="0" class="prose"><code>${page.policy}</code></pre><button type="button" data-copy data-copied="${words.site.copied}">${words.site.copy}</button></figure></section>`;
  return { path: "privacy.html", title: page.title, description: page.description, modules: [], main };
}

/** @param {Context} context @returns {Page} */
function comparePage({ words }) {
  const page = words.pages.compare;
  const main = html`
<h1>${page.heading}</h1>
<p class="lead">${page.lead}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${page.heading}"><table class="stacks" role="table"><thead role="rowgroup"><tr role="row"><td role="cell"></td>${page.columns.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}</tr></thead><tbody role="rowgroup">${page.rows.map(([name, ...cells]) => html`<tr role="row"><th scope="row" role="rowheader">${name}</th>${cells.map((text, c) => html`<td role="cell" data-column="${page.columns[c]}">${text}</td>`)}</tr>`)}</tbody></table></div>
<p>${page.note}</p>`;
  return { path: "compare.html", title: page.title, description: page.description, modules: [], main };
}

/** @param {Context} context @returns {Page[]} */
export const trustPages = (context) => [accuracyPage(context), privacyPage(context), comparePage(context)];
