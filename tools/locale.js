/** All texts of a language in one object, for the pages and the tests; an element loads only its own. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { metrics } from "../www/core/definitions.js";
import { root } from "./run.js";
import { englishFiles } from "./site/copy.js";

/**
 * @typedef {import("../www/i18n/index.js").MetricWords} MetricWords
 * @typedef {import("../www/i18n/index.js").PageWords} PageWords
 *
 * @typedef {object} Locale
 * @property {import("../www/i18n/index.js").Common} common
 * @property {Record<string, MetricWords>} metrics by id
 * @property {Record<string, PageWords>} metricPages by id
 * @property {import("../www/i18n/index.js").Orders} orders
 * @property {import("../www/i18n/index.js").Survey} survey
 * @property {import("../www/i18n/index.js").Subscriptions} subscriptions
 * @property {import("../www/i18n/index.js").Engagement} engagement
 * @property {import("./site/copy.js").Copy} site
 * @property {Record<string, import("./site/copy.js").Copy>} pages by the names of their HTML files
 */

/** @param {string} language @returns {Promise<Locale>} */
export async function loadLocale(language) {
  const fromPages = language === "en" ? englishFiles() : {};
  /** @param {string} name @returns {Promise<any>} */
  const load = async (name) =>
    fromPages[`${name}.js`] ?? import(pathToFileURL(join(root, "www/i18n", language, `${name}.js`)).href);
  const { commonForm, rows, rowsRead, fieldUnits, commonResult, units } = await load("common");
  const { commonExtras } = await load("extras");
  const page = async (/** @type {string} */ name) => (await load(name)).page;
  const words = async (/** @type {string} */ early, /** @type {string} */ late) => {
    const [{ words: first }, { words: rest }] = [await load(early), await load(late)];
    return { ...first, ...rest, outputs: { ...first.outputs, ...rest.outputs } };
  };
  const { outputs: _, ...orders } = await words("orders/file", "orders/report");
  const { outputs: __, ...survey } = await words("survey/file", "survey/report");
  const { outputs: ___, ...subscriptions } = await words("subscriptions/file", "subscriptions/report");
  const { outputs: ____, ...engagement } = await words("engagement/file", "engagement/report");
  /** @template T @param {(id: string) => Promise<T>} of @returns {Promise<Record<string, T>>} */
  const each = async (of) =>
    Object.fromEntries(await Promise.all(metrics.map(async ({ id }) => /** @type {const} */ ([id, await of(id)]))));
  return {
    common: { ...commonForm, ...rows, ...rowsRead, ...fieldUnits, ...commonResult, ...units, ...commonExtras },
    metrics: await each((id) => words(`${id}/form`, `${id}/result`)),
    metricPages: await each((id) => page(`${id}/page`)),
    orders,
    survey,
    subscriptions,
    engagement,
    site: (await load("site")).site,
    pages: {
      accuracy: await page("accuracy"),
      models: await page("models"),
      privacy: await page("privacy"),
      compare: await page("compare"),
      builder: await page("builder"),
    },
  };
}
