/**
 * Scores compared with behaviour: purchases of promoters, passives and detractors, or their retention.
 *
 * @typedef {import("../../core/surveys.js").Report} Report
 * @typedef {import("../../core/shapes.js").Outcome} Outcome
 * @typedef {import("./survey-pictures.js").Context} Context
 * @typedef {import("./survey-pictures.js").Picture} Picture
 */

import { ranges, rangesHeight } from "../../charts/ranges.js";

/**
 * People found in the orders, in sentences.
 *
 * @param {Report} report
 * @param {Context} context
 * @param {(value: number) => string} write a value of the main question’s result
 */
export function outcomeSentences({ outcomes }, { words, format }, write) {
  if (!outcomes?.orders) return [];
  const { matched, unmatched, column, byRevenue } = outcomes;
  const found = words.matched(format.count(matched), format.count(matched + unmatched), column);
  return [
    matched > 0 ? found : words.nobodyMatched(column),
    ...(byRevenue ? [words.byRevenue(write(byRevenue.value), write(byRevenue.low), write(byRevenue.high))] : []),
  ];
}

/** Behaviour of each group. @param {Report} report @param {Context} context @returns {Picture[]} */
export const outcomePictures = ({ outcomes }, context) =>
  outcomes ? outcomes.measures.map((measure) => picture(measure, outcomes, context)) : [];

/**
 * @param {Outcome} outcome
 * @param {NonNullable<Report["outcomes"]>} outcomes
 * @param {Context} context
 * @returns {Picture}
 */
function picture({ id, share, groups, difference }, outcomes, context) {
  const { words, format } = context;
  const names = /** @type {Record<string, string>} */ (words.answerGroups);
  const unit = share ? /** @type {const} */ ("share") : /** @type {const} */ ("number");
  const round = (/** @type {number} */ value) => (id === "revenue" ? Math.round(value) : Math.round(value * 100) / 100);
  const write = (/** @type {number} */ value) => (share ? format.share(value) : format.number(round(value)));
  const rows = outcomes.groups.map((group, at) => ({ ...group, name: names[group.id], estimate: groups[at] }));
  const shown = rows.flatMap(({ name, estimate }) =>
    estimate ? [{ ...estimate, label: name, text: write(estimate.value) }] : [],
  );
  const signed = (/** @type {number} */ value) => {
    const text = share ? format.points(Math.round(value * 1000) / 10) : format.number(round(value));
    return `${value > 0 ? "+" : ""}${share ? words.pp(text) : text}`;
  };
  const [first, last] = [rows[0].name, rows[rows.length - 1].name];
  const sentence = difference
    ? words.groupDifference(
        { first, last, value: signed(difference.value), low: signed(difference.low), high: signed(difference.high) },
        format.unit(difference.pValue, "probability"),
        difference.low > 0 || difference.high < 0,
      )
    : words.noDifference;
  return {
    name: /** @type {Record<string, string>} */ (words.outcomeNames)[id],
    title: shown.map(({ label, text }) => `${label}: ${text}`).join(" · ") || sentence,
    sentence: shown.length > 0 ? sentence : undefined,
    columns: [
      [words.segment, "text"],
      [words.people, "count"],
      [words.performance, unit],
      [words.low, unit],
      [words.high, unit],
    ],
    rows: rows.map(({ name, people, estimate }) => [name, people, estimate?.value, estimate?.low, estimate?.high]),
    height: rangesHeight(shown.length),
    draw: shown.length > 0 ? (width) => ranges(shown, write, width) : undefined,
  };
}
