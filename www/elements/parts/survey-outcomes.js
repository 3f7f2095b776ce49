/**
 * Scores beside behaviour: what promoters, passives and detractors bought, or who of them stayed.
 *
 * @typedef {import("../../core/surveys.js").Report} Report
 * @typedef {import("../../core/shapes.js").Outcome} Outcome
 * @typedef {import("./survey-report.js").Context} Context
 * @typedef {import("../../core/orders.js").Refusal} OrdersRefusal
 * @typedef {{ join: (files: File[]) => void, complaint?: OrdersRefusal }} Joining
 */

import { ranges, rangesHeight } from "../../charts/ranges.js";
import { h } from "./dom.js";
import { figure } from "./orders-figure.js";
import { sentenceOf } from "./survey-questions.js";

/**
 * @param {Report} report
 * @param {Context} context
 * @param {Joining} actions
 * @param {(value: number) => string} write a value of the main question’s result
 */
export function paintOutcomes({ outcomes, respondents }, context, { join, complaint }, write) {
  const { words, format } = context;
  const prose = (/** @type {string} */ text) => h("p", { class: "prose" }, text);
  const reason = complaint && sentenceOf(/** @type {any} */ (complaint), words);
  if (!outcomes?.orders) {
    const figures = outcomes ? outcomes.measures.map((measure) => picture(measure, outcomes, context)) : [];
    const canJoin = respondents.column !== null;
    if (!canJoin && figures.length === 0) return undefined;
    return h(
      "section",
      { part: "outcomes" },
      h("h3", {}, words.outcomes),
      ...figures,
      reason && h("p", { class: "error" }, reason),
      canJoin && offer(words, join),
    );
  }
  const { matched, unmatched, column, measures, byRevenue } = outcomes;
  const found = words.matched(format.count(matched), format.count(matched + unmatched), column);
  return h(
    "section",
    { part: "outcomes" },
    h("h3", {}, words.outcomes),
    prose(matched > 0 ? found : words.nobodyMatched(column)),
    byRevenue !== null && prose(words.byRevenue(write(byRevenue.value), write(byRevenue.low), write(byRevenue.high))),
    ...measures.map((measure) => picture(measure, outcomes, context)),
    matched === 0 && offer(words, join),
  );
}

/** A button for the orders of the same people. @param {Context["words"]} words @param {(files: File[]) => void} join */
function offer(words, join) {
  const input = h("input", { type: "file", multiple: true, name: "join" });
  input.addEventListener("change", () => input.files?.length && join([...input.files]));
  return h(
    "div",
    { class: "join" },
    h("p", { class: "prose" }, words.joinHint),
    h("label", { class: "choose", part: "join" }, input, words.join),
  );
}

/**
 * @param {Outcome} outcome
 * @param {NonNullable<Report["outcomes"]>} outcomes
 * @param {Context} context
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
  return figure(
    {
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
    },
    /** @type {any} */ (context),
    "h4",
  );
}
