/** The page of the embed builder; www/builder.js brings it to life. */
import { metrics } from "../www/core/definitions.js";
import { locales } from "../www/i18n/index.js";
import { createNumbers } from "../www/i18n/number.js";
import { html, Markup } from "./markup.js";

/**
 * @typedef {import("./pages.js").Context} Context
 * @typedef {import("./pages.js").Page} Page
 */

/** Colours the elements have in a light page. */
const colours = { accent: "#0b6b70", "on-accent": "#ffffff", surface: "#ffffff", ink: "#17211f" };

/** @param {Context} context @param {string} root path from the page to the site's root @param {Record<string, string>} names of the languages @returns {Page} */
export function builderPage({ language, words }, root, names) {
  const { site, common } = words;
  const page = words.pages.builder;
  const entries = metrics.map(({ id, forms, settings, conventions }) => {
    const { inputs, conventions: named } = words.metrics[id];
    const simple = [...forms[0].inputs, ...settings].filter(({ rows }) => !rows);
    return [
      id,
      [
        ...simple.map(({ id, unit = "number", default: value = "" }) => ({
          id,
          label: inputs[id]?.label ?? common.words[id]?.label,
          unit,
          value: String(value),
        })),
        ...conventions.map(({ id, choices }) => ({
          id,
          label: named[id].label,
          value: choices[0],
          choices: choices.map((choice) => [choice, named[id].choices[choice]]),
        })),
      ],
    ];
  });
  /** @type {import("../www/builder.js").Data} */
  const data = { metrics: Object.fromEntries(entries), words: page.colours, language, embed: `${root}embed.html` };
  const option = (/** @type {string} */ value, /** @type {string} */ text, chosen = false) =>
    html`<option value="${value}"${chosen ? html` selected` : ""}>${text}</option>`;
  const radio = (
    /** @type {string} */ name,
    /** @type {string} */ value,
    /** @type {string} */ text,
    /** @type {boolean} */ chosen,
  ) =>
    html`<label class="choice"><input type="radio" name="${name}" value="${value}"${chosen ? html` checked` : ""}>${text}</label>`;
  const check = (/** @type {string} */ name, /** @type {string} */ value, /** @type {string} */ text) =>
    html`<label class="choice"><input type="checkbox" name="${name}" value="${value}">${text}</label>`;
  // www/builder.js puts its own in their place, which must not push down what follows.
  const { field } = createNumbers(language, "EUR");
  const values = data.metrics[metrics[0].id].map(
    ({ label, unit, value, choices }) =>
      html`<label>${unit === "share" ? `${label}, %` : label}${
        choices
          ? html`<select>${choices.map(([id, text]) => option(id, text))}</select>`
          : html`<input value="${unit && value ? field(Number(value), unit) : value}">`
      }</label>`,
  );
  const main = html`
<h1>${page.heading}</h1>
<p class="lead">${page.lead}</p>
<form id="builder" class="builder">
  <div class="settings">
    <label>${page.metric}<select name="metric">${metrics.map(({ id }) => option(id, words.metrics[id].name))}</select></label>
    <label>${site.languages}<select name="lang">${option("", page.asPage)}${locales.map((locale) => html`<option value="${locale}" lang="${locale}">${names[locale]}</option>`)}</select></label>
    <label>${page.currency}<input name="currency" maxlength="3" size="4" autocomplete="off" spellcheck="false"></label>
    <label>${page.scheme}<select name="scheme">${option("", page.asPage)}${option("light", page.light)}${option("dark", page.dark)}</select></label>
    <fieldset><legend>${page.values}</legend><div id="values" class="settings">${values}</div></fieldset>
    <fieldset><legend>${page.parts}</legend>${check("compact", "1", page.compact)}${Object.entries(page.hide).map(([part, text]) => check("hide", part, text))}</fieldset>
    <fieldset><legend>${page.look}</legend>${check("colours", "1", page.own)}<div class="settings">${Object.entries(colours).map(([name, value]) => html`<label>${/** @type {Record<string, string>} */ (page.colours)[name]}<input type="color" name="${name}" value="${value}"></label>`)}</div><p id="contrast" role="status"></p></fieldset>
  </div>
  <div>
    <fieldset><legend>${page.ways}</legend>${Object.entries(page.way).map(([way, text], i) => radio("way", way, text, i === 0))}</fieldset>
    <section class="embed"><figure><pre tabindex="0"><code id="snippet"></code></pre><button type="button" data-copy data-copied="${site.copied}">${site.copy}</button></figure></section>
    <fieldset><legend>${page.preview}</legend>${radio("width", "desktop", page.desktop, true)}${radio("width", "phone", page.phone, false)}</fieldset>
    <iframe id="preview" data-regulars title="${page.preview}"></iframe>
  </div>
</form>
${new Markup(`<script type="application/json" id="builder-data">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`)}`;
  return {
    path: "builder.html",
    title: page.title,
    description: page.description,
    modules: ["frame.js", "builder.js"],
    main,
  };
}
