/**
 * Customer value by country, channel and first product, each with the others held equal.
 *
 * @typedef {import("../../core/shapes.js").Influence} Influence
 * @typedef {import("../../core/shapes.js").InfluenceKind} InfluenceKind
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 * @typedef {{ influences?: import("../../core/shapes.js").Section<import("../../core/shapes.js").Influences> }} Part
 */

import { ranges, rangesHeight } from "../../charts/ranges.js";
import { textWidth } from "../../charts/scale.js";
import { shorten } from "../../charts/text.js";
import { parted } from "./orders-figure.js";
import { rounded } from "./rounded.js";

/** Limit of p-values after correction. */
const SURE = 0.05;

/**
 * One picture per column.
 *
 * @param {Part} report
 * @param {Context} context
 */
export const influencePictures = ({ influences }, context) =>
  influences?.ok ? influences.columns.map((column) => picture(column, context)) : [];

/** @param {Influence} column @param {Context} context @returns {Picture} */
function picture({ kind, reference, customers, values, pValue, adjustedPValue }, { words, format }) {
  const labels = words.influences;
  const kindName = /** @type {Record<InfluenceKind, string>} */ ({
    country: words.profile.traits.country,
    channel: words.nextPurchase.channel,
    "first-product": words.profile.traits["first-product"],
  })[kind];
  const named = (/** @type {string | null} */ value) => value ?? labels.others;
  const write = (/** @type {number} */ n) => format.number(n);
  const drawn = values.flatMap(({ value, customers, worth }) => {
    if (!worth) return [];
    const label = named(value);
    const { value: text, range } = rounded(format).written(worth, "points");
    const read = `${label}: ${text} (${range}); ${words.customersShown(customers, format.count(customers))}`;
    return [{ ...worth, label, text, read, sure: worth.low > 1 || worth.high < 1 }];
  });
  const listed = (/** @type {boolean} */ isMore) =>
    drawn
      .filter(({ value, sure }) => sure && value > 1 === isMore)
      .map(({ label, text }) => `${label} (${text}×)`)
      .join(", ");
  const [more, less] = adjustedPValue < SURE ? [listed(true), listed(false)] : ["", ""];
  const findings = [more && labels.more(reference, more), less && labels.less(reference, less)].filter(Boolean);
  const sentence = [...(findings.length ? findings : [labels.alike(kindName)]), labels.test].join(" ");
  const paid = values.some(({ spend }) => spend);
  const title = paid ? labels.worth(reference) : labels.orders(reference);
  /** @type {["worth" | "rate" | "dropout" | "spend", string][]} */
  const effects = [
    ["worth", title],
    ["rate", labels.rate],
    ["dropout", labels.dropout],
    .../** @type {["spend", string][]} */ (paid ? [["spend", labels.spend]] : []),
  ];
  const one = [1, undefined, undefined];
  return {
    name: `${labels.title}: ${kindName}`,
    ...parted(sentence),
    columns: [
      [kindName, "text"],
      [words.figures.customers, "count"],
      ...effects.flatMap(
        ([, name]) =>
          /** @type {Picture["columns"]} */ ([
            [name, "number"],
            [words.curve.low, "number"],
            [words.curve.high, "number"],
          ]),
      ),
      [words.nextPurchase.pValue, "number"],
      [words.nextPurchase.adjusted, "number"],
    ],
    rows: [
      [reference, customers, ...effects.flatMap(() => one), pValue, adjustedPValue],
      ...values.map((value) => [
        named(value.value),
        value.customers,
        ...effects.flatMap(([key]) => [value[key]?.value, value[key]?.low, value[key]?.high]),
        undefined,
        undefined,
      ]),
    ],
    height: rangesHeight(drawn.length, true),
    // A narrow picture shows only the unit of its axis; the table names the figure.
    draw: drawn.length
      ? (width) =>
          ranges(drawn, write, width, textWidth(title) < width ? title : shorten(`${reference} = 1`, width - 8))
      : undefined,
  };
}
