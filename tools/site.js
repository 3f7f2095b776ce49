/** The site's pages from the HTML files in www, the definitions and the locale files: one URL per page and language. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { metrics } from "../www/core/definitions.js";
import { locales } from "../www/i18n/index.js";
import { checkLocales } from "./compare-locales.js";
import { loadLocale } from "./locale.js";
import { command, isStarted, root } from "./run.js";
import { accuracyValues } from "./site/accuracy.js";
import { builderValues } from "./site/builder.js";
import { translator } from "./site/copy.js";
import { cards, metricValues } from "./site/metric.js";
import { assemble, place } from "./site/page.js";
import { readPage } from "./site/template.js";

/**
 * @typedef {import("./locale.js").Locale} Locale
 * @typedef {{ path: string, file: string, values: import("./site/template.js").Scope }} Page
 */

/** Calculators that take figures from the reports on orders, on surveys, on subscriptions and on engagement. */
const USED_OF_ORDERS = [
  "repurchase-rate",
  "acquisition-cost",
  "acquisition-vs-retention",
  "loyalty-programme",
  "referral-value",
  "earned-growth",
  "lost-customer",
];
const USED_OF_SURVEYS = ["share-of-wallet", "market-share", "wallet-allocation", "loyalty-index"];
const USED_OF_SUBSCRIPTIONS = ["retention-rate", "revenue-retention", "retention-projection", "clv-subscription"];
const USED_OF_ENGAGEMENT = ["engagement-score"];

/** @param {string[]} used @param {Locale} words */
const usesOf = (used, words) => used.map((id) => ({ id, name: words.metrics[id].name }));

/**
 * Every page, its source in www, and its values in a language.
 *
 * @param {string} language
 * @param {Locale} words
 * @returns {Page[]}
 */
function pagesIn(language, words) {
  const families = new Set(metrics.map(({ family }) => family));
  const members = (/** @type {string} */ family) => metrics.filter((metric) => metric.family === family);
  const gallery = Object.fromEntries([...families].map((family) => [family, cards(words, members(family))]));
  const way = language === "en" ? "" : "../";
  return [
    { path: "index.html", file: "index.html", values: { gallery } },
    ...metrics.map((metric) => ({
      path: `${metric.id}.html`,
      file: "pages/metric.html",
      values: metricValues(words, metric),
    })),
    { path: "orders.html", file: "pages/orders.html", values: { uses: usesOf(USED_OF_ORDERS, words) } },
    { path: "survey.html", file: "pages/survey.html", values: { uses: usesOf(USED_OF_SURVEYS, words) } },
    {
      path: "subscriptions.html",
      file: "pages/subscriptions.html",
      values: { uses: usesOf(USED_OF_SUBSCRIPTIONS, words) },
    },
    {
      path: "engagement.html",
      file: "pages/engagement.html",
      values: { uses: usesOf(USED_OF_ENGAGEMENT, words) },
    },
    { path: "builder.html", file: "pages/builder.html", values: builderValues(language, words, way) },
    { path: "accuracy.html", file: "pages/accuracy.html", values: accuracyValues(language, words) },
    { path: "privacy.html", file: "pages/privacy.html", values: {} },
    { path: "compare.html", file: "pages/compare.html", values: {} },
    { path: "models.html", file: "pages/models.html", values: {} },
  ];
}

/**
 * Writes every page; returns their addresses, an index by its folder.
 *
 * @param {string} out a folder
 * @param {import("./site/page.js").Options} [options]
 */
export async function buildSite(out, options = {}) {
  await checkLocales();
  /** @type {string[]} */
  const written = [];
  for (const language of locales) {
    const words = await loadLocale(language);
    for (const { path, file, values } of pagesIn(language, words)) {
      const page = { source: readPage(file), path, language, values };
      const target = join(out, language === "en" ? "" : language, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, assemble(page, translator(words), options));
      written.push(place(path, language));
    }
  }
  return written;
}

if (isStarted(import.meta.url)) {
  await command(async () => {
    await buildSite(join(root, "target/site"));
  });
}
