/**
 * The report as a document: four to six pages for print, or one file with every picture and table. Made of plain nodes,
 * so that it works in Node as in a browser.
 *
 * @typedef {import("./orders-report.js").Whole} Whole
 * @typedef {import("./orders-preview.js").Context} Context
 */

import { pagesOf } from "./document.js";
import { h } from "./dom.js";
import { actionWords } from "./orders-actions.js";
import { paintBeside } from "./orders-beside.js";
import { tableOf } from "./orders-figure.js";
import { allFiguresOf, figuresOf } from "./orders-headline.js";
import { nameOf, periodOf, picturesOf, verdictOf } from "./orders-pictures.js";
import { rounded } from "./rounded.js";

/** Pictures in the print. */
const PRINTED = 6;

/** @param {(Node | false | undefined)[]} nodes */
const kept = (nodes) => nodes.filter((node) => node !== false && node !== undefined);

/**
 * @param {Whole} report
 * @param {string[]} names of the files
 * @param {Context} context
 * @param {{ everything?: boolean, personal?: boolean }} [choices] `everything`: all pictures with read-out and table, not
 *   the six of the print; `personal`: with names of customers
 */
export function paintDocument(report, names, context, { everything = false, personal = false } = {}) {
  const { words, format } = context;
  const labels = words.explore;
  const name = nameOf(names, context);
  const found = picturesOf(report, context);
  const { summary } = report;
  const ranked = [
    found.revenue,
    found.curve,
    found.cohorts,
    found.segments,
    found.products,
    found.concentration,
    found.spread,
    found.tracking,
    found.mix,
    found.purchases,
  ].filter((picture) => picture !== undefined);
  const six = ranked.slice(0, PRINTED);
  const rest = [found.recency, found.alive, found.buys, found.regularity, found.pairs, ...found.profile];
  const expert = [found.satisfaction, found.fit, found.comparison, personal ? found.slipping : undefined];
  const pictures = everything
    ? [...ranked, ...[...rest, ...expert].filter((picture) => picture !== undefined)]
    : six.filter(({ draw }) => draw);
  const only = context.only ? `${context.only}.` : "";
  const source = `${only && `${only} `}${periodOf(summary, context)}. ${labels.source(name)}`;
  return h(
    "article",
    { class: "paper", lang: format.locale },
    h(
      "section",
      { class: "sheet cover" },
      h(
        "header",
        {},
        h("h1", {}, words.reportOn(name)),
        h("p", {}, periodOf(summary, context)),
        only && h("p", {}, only),
      ),
      h("p", { class: "verdict" }, verdictOf(report, context)),
      cover(report, context),
      ...recommended(report, context),
    ),
    compared(report, context),
    ...pagesOf(pictures, context, everything),
    h(
      "section",
      { class: "sheet" },
      h("h2", {}, labels.method.heading),
      h("ul", { class: "notes" }, ...methodNotes(report, context).map((note) => h("li", {}, note))),
      h("h3", {}, labels.allFigures),
      tableOf(allFiguresOf(report, context), context),
      h("p", { class: "muted" }, source),
    ),
    personal && !summary.weight && people(report, context),
  );
}

/** The part that the report is compared with, if any. @param {Whole} report @param {Context} context */
function compared(report, context) {
  const beside = context.beside?.();
  if (!beside) return false;
  const { node } = paintBeside(report, beside.text, beside.report, beside.other, context, "h2");
  return h("section", { class: "sheet" }, node);
}

/** The recommended actions under their heading, if there are any. @param {Whole} report @param {Context} context */
function recommended({ actions }, context) {
  if (!actions?.ok || actions.list.length === 0) return [];
  const items = actions.list.map((action) => {
    const { title, why, stake, range, todo } = actionWords(action, actions.expected, context);
    return h(
      "li",
      {},
      h("h3", {}, title),
      h("p", {}, h("b", {}, stake), range && h("span", { class: "muted" }, ` (${range})`)),
      h("p", {}, why),
      h("p", { class: "muted" }, todo),
    );
  });
  return [h("h2", {}, context.words.actions.heading), h("ol", { class: "todo" }, ...items)];
}

/** The headline figures. @param {Whole} report @param {Context} context */
function cover(report, context) {
  const { words, format } = context;
  const { plain, written } = rounded(format);
  return h(
    "dl",
    { class: "cover-figures" },
    ...figuresOf(report, context)
      .filter(({ main }) => main)
      .map(({ label, value, unit, range, notes = [] }) => {
        const text = range ? written(range, unit) : { value: plain(value, unit), range: "" };
        const likely = range && text.range !== "" && words.explore.likely(text.range, format.share(range.confidence));
        return h(
          "div",
          {},
          h("dt", {}, label),
          h(
            "dd",
            {},
            h("b", {}, text.value),
            ...kept([likely ? h("span", {}, likely) : false, ...notes.map((note) => h("span", {}, note))]),
          ),
        );
      }),
  );
}

/** Method behind the figures. @param {Whole} report @param {Context} context */
export function methodNotes({ summary, metrics, models, validation }, { words, format }) {
  const { method } = words.explore;
  const count = format.count;
  const notes = [
    words.rows(summary.rows.read, {
      read: count(summary.rows.read),
      counted: count(summary.rows.counted),
      left: count(summary.rows.read - summary.rows.counted),
    }),
    method.purchases,
    method.intervals(format.share(metrics.repurchaseRate.confidence)),
  ];
  if (models?.ok) {
    const { names, holdoutSentence, compareSentence } = words.forecast;
    notes.push((models.chosenBy === "holdout" ? holdoutSentence : compareSentence)(names[models.chosen]));
    notes.push(method.value(format.share(models.discountRate), format.share(models.margin)));
  }
  if (validation?.ok && validation.holdout.totalError !== null)
    notes.push(method.error(rounded(format).plain(Math.abs(validation.holdout.totalError), "share")));
  notes.push(method.privacy);
  return notes;
}

/** Customers in a file that may name them: those with the highest revenue. */
const MOST_PEOPLE = 1000;

/** @param {Whole} report @param {Context} context */
function people({ summary, customers }, context) {
  const { words, format } = context;
  const names = words.tableColumns;
  const order = Array.from(summary.revenue, (_, index) => index).sort(
    (a, b) => summary.revenue[b] - summary.revenue[a],
  );
  const { pAlive, clv } = customers;
  const rows = order
    .slice(0, MOST_PEOPLE)
    .map((index) => [
      summary.id(index),
      summary.revenue[index],
      summary.frequency[index] + 1,
      pAlive?.[index],
      clv?.[index],
    ]);
  return h(
    "section",
    { class: "sheet" },
    h("h2", {}, words.customersHeading),
    summary.customers > MOST_PEOPLE && h("p", {}, words.firstOfThem(MOST_PEOPLE, format.count(MOST_PEOPLE))),
    h(
      "table",
      { class: "data numbers" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ...[names.id, names.revenue, names.purchases, names.pAlive, names.clv].map((label) =>
            h("th", { scope: "col" }, label),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        ...rows.map(([id, revenue, purchases, alive, value]) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, String(id)),
            h("td", {}, format.money(Number(revenue))),
            h("td", {}, format.count(Number(purchases))),
            h("td", {}, alive === undefined ? "–" : rounded(format).plain(Number(alive), "share")),
            h("td", {}, value === undefined ? "–" : format.money(Math.round(Number(value)))),
          ),
        ),
      ),
    ),
  );
}
