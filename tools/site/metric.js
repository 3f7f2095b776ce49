/** The values of a metric's page and card, from its definition and its texts. */
import { metrics } from "../../www/core/definitions.js";
import * as links from "../../www/core/links.js";
import { camel } from "../../www/i18n/index.js";
import { keywordsOf } from "../keywords.js";
import { exampleOf } from "./examples.js";
import { fill, fragment, readFragment } from "./template.js";

/**
 * @typedef {import("../../www/core/definition.js").Definition} Definition
 * @typedef {import("../locale.js").Locale} Locale
 */

const cardSource = readFragment("pages/card.html");

/** Cards that link to metrics' pages. @param {Locale} words @param {Definition[]} definitions */
export const cards = (words, definitions) =>
  definitions.flatMap(({ id }) => {
    const { name, abbreviation = false, intro } = words.metrics[id];
    const keywords = keywordsOf(id, abbreviation || undefined).join(" ");
    return fill(cardSource, { id, name, abbreviation, intro, words: keywords }, (key) => key);
  });

const escapeMarkup = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A formula with the names of its figures, and powers as superscripts.
 *
 * @param {string} text
 * @param {(id: string) => string} name
 */
const formula = (text, name) =>
  fragment(
    escapeMarkup(text)
      .replace(/\^(?:(\{[\w-]+\}|[\w.]+)|\(([^()]*)\))/g, "<sup>$1$2</sup>")
      .replace(/\{([\w-]+)\}/g, (_, id) => `<var>${escapeMarkup(name(id))}</var>`),
  );

/** The metrics that can use this one's result. @param {Definition} definition */
const following = ({ id }) => {
  const own = /** @type {Record<string, links.Links>} */ (links)[camel(id)] ?? [];
  return metrics.filter((other) => other.id !== id && own.some(([, metric]) => metric === other.id));
};

/** Calculators shown as related to one. */
const RELATED = 4;

/**
 * The metrics nearest to one: half of them linked by a result (first those that use its result), half of its family,
 * the closest in the table of metrics first.
 *
 * @param {Definition} definition
 */
export function related(definition) {
  const place = metrics.indexOf(definition);
  const near = (/** @type {Definition[]} */ list) =>
    list.toSorted((a, b) => Math.abs(metrics.indexOf(a) - place) - Math.abs(metrics.indexOf(b) - place));
  const others = metrics.filter((other) => other !== definition);
  const linked = [...following(definition), ...near(others.filter((other) => following(other).includes(definition)))];
  const family = near(others.filter(({ family }) => family === definition.family));
  const half = RELATED / 2;
  return [
    ...new Set([...linked.slice(0, half), ...family.slice(0, half), ...linked, ...family, ...near([...others])]),
  ].slice(0, RELATED);
}

/** @param {Locale} words @param {Definition} definition */
export function metricValues(words, definition) {
  const { id, conventions, formulas, sources } = definition;
  const own = words.metrics[id];
  const { title, description, about, pitfalls, example } = words.metricPages[id];
  const nameOf = (/** @type {string} */ id) => own.outputs[id] ?? own.inputs[id]?.label ?? words.common.words[id].label;
  const choices = Object.assign({}, ...conventions.map(({ id }) => own.conventions[id].choices), own.forms);
  return {
    id,
    tag: `regulars-${id}`,
    title,
    description,
    fullName: own.abbreviation ? `${own.name} (${own.abbreviation})` : own.name,
    intro: own.intro,
    about,
    pitfalls,
    example,
    formulas: formulas.map(({ output, when, text }) => ({
      when: when ? choices[when] : false,
      output: nameOf(output),
      formula: formula(text, nameOf),
    })),
    sources: sources.map(({ text, url = false }) => ({ text, url })),
    prefilled: exampleOf(definition, words.common.factor),
    next: following(definition).map(({ id }) => ({ id, name: words.metrics[id].name })),
    related: cards(words, related(definition)),
  };
}
