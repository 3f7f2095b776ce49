/** The values of the accuracy page; www/accuracy.js recalculates them in the reader's browser. */
import { numbersOf } from "../../www/i18n/number.js";
import { examples } from "../golden.js";
import { asScript } from "./builder.js";

/** @param {string} language @param {import("../locale.js").Locale} words */
export const accuracyValues = (language, words) => ({
  figures: examples.flatMap(({ metric, source, expected }, i) =>
    Object.entries(expected).map(([id, value]) => ({
      row: `${i}-${id}`,
      metric,
      name: words.metrics[metric].name,
      output: words.metrics[metric].outputs[id] ?? words.common.words[id].label,
      source,
      published: value.toLocaleString(numbersOf(language), { maximumSignificantDigits: 12 }),
    })),
  ),
  data: asScript({ examples: examples.map(({ source, ...example }) => example), language }),
});
