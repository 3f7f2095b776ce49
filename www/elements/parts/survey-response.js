/**
 * Response rate of the people asked, rates by group, and the list of people who did not answer.
 *
 * @typedef {import("./survey-pictures.js").Context} Context
 * @typedef {import("./survey-pictures.js").Picture} Picture
 * @typedef {import("../../core/surveys.js").Report} Report
 */

import { ranges, rangesHeight } from "../../charts/ranges.js";
import { sharesOf } from "./rounded.js";

/** Maximum number of groups in a picture; the table has all. */
const MOST_SHOWN = 12;

/** The people asked, in sentences. @param {Report} report @param {Context} context */
export function responseSentences({ response }, { words, format }) {
  if (!response) return [];
  const labels = words.asked;
  const { rate, people, invitations, asked } = response;
  const sentences = [];
  if (rate) {
    const [value, low, high] = sharesOf(rate, format);
    sentences.push(
      words.responseRate({ people: format.count(people), invitations: format.count(invitations) }, value, low, high),
    );
  } else if (asked?.column) sentences.push(labels.nobody(asked.column));
  if (!asked) return sentences;
  if (rate && asked.by === "numbers") sentences.push(labels.numbers);
  if (asked.by === "marks") sentences.push(labels.marks);
  if (rate && asked.unknown > 0) sentences.push(labels.unknown(format.count(asked.unknown)));
  if (asked.leftOut.length > 0) {
    const reasons = /** @type {Record<string, string>} */ (labels.reasons);
    const list = asked.leftOut.map(({ code, count }) => words.leftOut(reasons[code] ?? code, format.count(count)));
    sentences.push(`${words.leftOut(labels.leftOut, list.join(", "))}.`);
  }
  return sentences;
}

/** Rates by group, one picture per column. @param {Report} report @param {Context} context @returns {Picture[]} */
export function ratePictures({ response }, { words, format }) {
  const labels = words.asked;
  const entries = response?.asked?.segments ?? [];
  return [...new Set(entries.map(({ column }) => column))].map((column) => {
    const own = entries.filter((entry) => entry.column === column);
    const large = own.filter(({ small }) => !small);
    const sorted = [...(large.length > 1 ? large : own)].sort((a, b) => b.rate.value - a.rate.value);
    const [best, worst] = [sorted[0], sorted[sorted.length - 1]];
    return {
      name: labels.by(column),
      title: words.explore.extremes(
        best.value,
        format.share(best.rate.value),
        worst.value,
        format.share(worst.rate.value),
      ),
      columns: [
        [words.segment, "text"],
        [labels.invitations, "count"],
        [words.count, "count"],
        [labels.rate, "share"],
        [words.low, "share"],
        [words.high, "share"],
        [words.adjusted, "number"],
      ],
      rows: own.map(({ value, invitations, people, rate, against }) => [
        value,
        invitations,
        people,
        rate.value,
        rate.low,
        rate.high,
        against?.adjustedPValue,
      ]),
      height: rangesHeight(Math.min(own.length, MOST_SHOWN)),
      draw: (width) =>
        ranges(
          own.slice(0, MOST_SHOWN).map(({ value, rate, small }) => ({
            ...rate,
            label: value,
            text: format.share(rate.value),
            quiet: small,
          })),
          format.share,
          width,
        ),
    };
  });
}

/** The people who did not answer. @param {Report} report @param {Context} context @returns {Picture[]} */
export function silentPicture({ response }, { words, format }) {
  const labels = words.asked;
  const { asked } = response ?? {};
  if (!asked || asked.by === "numbers" || !response?.rate) return [];
  const { columns, rows } = asked.silent;
  return [
    {
      name: labels.silent,
      title: rows.length > 0 ? labels.silentCount(rows.length, format.count(rows.length)) : labels.everybody,
      columns: columns.map((column) => /** @type {[string, "text"]} */ ([column, "text"])),
      rows,
      height: 0,
      draw: undefined,
    },
  ];
}
