/** The values of the embed builder's page; www/builder.js is its script. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { metrics } from "../../www/core/definitions.js";
import { factorOf } from "../../www/i18n/currencies.js";
import { locales } from "../../www/i18n/index.js";
import { createNumbers } from "../../www/i18n/number.js";
import { heights } from "../heights.js";
import { root as project } from "../run.js";

/**
 * @typedef {import("../locale.js").Locale} Locale
 * @typedef {import("../../www/core/definition.js").Definition} Definition
 */

/**
 * The fields of a metric's first form.
 *
 * @param {Locale} words
 * @param {Definition} definition
 * @returns {import("../../www/builder.js").Entry[]}
 */
function entries(words, { id, forms, settings, conventions }) {
  const { inputs, conventions: named } = words.metrics[id];
  const simple = [...forms[0].inputs, ...settings].filter(({ rows }) => !rows);
  return [
    ...simple.map(({ id, unit = "number", default: value = "" }) => ({
      id,
      label: inputs[id]?.label ?? words.common.words[id]?.label,
      unit,
      value: String(value),
    })),
    ...conventions.map(({ id, choices }) => ({
      id,
      label: named[id].label,
      value: choices[0],
      choices: choices.map((choice) => /** @type {[string, string]} */ ([choice, named[id].choices[choice]])),
    })),
  ];
}

/** The currency of each language. */
const currencies = Object.fromEntries(
  await Promise.all(
    locales.map(async (language) => {
      const { commonForm } = await import(`../../www/i18n/${language}/common.js`);
      return [language, commonForm.currency];
    }),
  ),
);

/** @param {string} language @param {Locale} words @param {string} root the way to the site's root from the page */
export function builderValues(language, words, root) {
  /** @type {import("../../www/builder.js").Data} */
  const data = {
    metrics: Object.fromEntries(metrics.map((definition) => [definition.id, entries(words, definition)])),
    language,
    currencies,
    embed: `${root}embed.html`,
    files: `${root}regulars/`,
    heights: heights(),
    version: JSON.parse(readFileSync(join(project, "package.json"), "utf8")).version,
  };
  const { field } = createNumbers(language, "EUR");
  return {
    metrics: metrics.map(({ id }) => ({ id, name: words.metrics[id].name })),
    values: data.metrics[metrics[0].id].map(({ label, unit, value, choices }) => ({
      label: unit === "share" ? `${label}, %` : label,
      value:
        unit && value ? field(Number(value) * (unit === "money" ? factorOf(currencies[language]) : 1), unit) : value,
      choices: choices?.map(([id, name]) => ({ id, name })) ?? false,
    })),
    data: asScript(data),
  };
}

/** JSON that cannot close the script element around it. @param {unknown} data */
export const asScript = (data) => JSON.stringify(data).replaceAll("<", "\\u003c");
