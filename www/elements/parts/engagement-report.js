/**
 * The report on engagement, from top to bottom.
 *
 * @typedef {import("../../core/events.js").Report} Report
 * @typedef {import("../../core/events.js").Refusal} Refusal
 * @typedef {import("../../core/events.js").EventOptions} EventOptions
 * @typedef {import("../../core/shapes.js").Estimate} Estimate
 * @typedef {import("./orders-figure.js").Picture} Picture
 * @typedef {{ words: import("../../i18n/index.js").Engagement, format: import("../../i18n/units.js").Format }} Context
 * @typedef {object} Actions
 * @property {() => void} back
 * @property {(options: EventOptions, control: string) => void} set
 * @property {(files: File[]) => void} join
 * @property {Refusal} [complaint] why a file beside the log cannot be used
 * @property {HTMLAnchorElement[]} links
 */

import { formatDay } from "../../i18n/date.js";
import { parseNumber } from "../../i18n/parse.js";
import { toCsv } from "./csv.js";
import { h } from "./dom.js";
import { foretold, paintParts, paintPrediction, paintSegments, paintSpread, paintTime } from "./engagement-pictures.js";
import { entry, listOf, paintFileReading } from "./file-parts.js";
import { figure as paintFigure } from "./orders-figure.js";
import { fileName, save } from "./save.js";
import { sentenceOf } from "./table-questions.js";

/** Maximum number of actions with individual weights. */
const MOST_WEIGHTS = 12;
/** Maximum number of rows in the calculator. */
const MOST_ROWS = 50;
/** Maximum length of a link to the calculator. */
const LONGEST = 4000;
const MAX_WEIGHT = 1000;

/** Figures share their buttons with those of the order analyser. @param {Picture} picture @param {Context} context */
const figure = (picture, context) => paintFigure(picture, /** @type {any} */ (context), "h3");

/**
 * @param {Report} report
 * @param {string[]} names of the files
 * @param {EventOptions} options chosen so far
 * @param {Context} context
 * @param {Actions} actions
 */
export function paintReport(report, names, options, context, actions) {
  const { words, format } = context;
  const { score, prediction } = report;
  const { points, locale } = format;
  const sentence = [
    score ? words.verdict(points(score.value), points(score.low), points(score.high)) : words.noScore,
    prediction ? foretold(prediction, context) : "",
  ]
    .filter(Boolean)
    .join(" ");
  const heading = h("h2", { tabindex: -1 }, words.reportOn(names.join(", ")));
  const button = (/** @type {string} */ part, /** @type {string} */ text, /** @type {() => void} */ click) =>
    h("button", { type: "button", part, click }, text);
  const [foresight, ...pictures] = [
    paintPrediction(report, context),
    paintTime(report, context),
    paintParts(report, context),
    paintSpread(report, context),
    paintSegments(report, context),
  ];
  const nodes = [
    h(
      "header",
      { class: "report" },
      heading,
      h("p", { class: "intro" }, words.period(formatDay(report.since, locale), formatDay(report.until, locale))),
      h("p", { class: "verdict" }, sentence),
    ),
    figures(report, context),
    offers(report, context, actions.links),
    settings(report, options, context, actions.set),
    ...foresight.map((picture) => figure(picture, context)),
    joining(report, context, actions),
    ...pictures.flat().map((picture) => figure(picture, context)),
    reading(report, names, context),
    h(
      "p",
      { class: "actions" },
      button("people", words.savePeople, () => savePeople(report, context)),
      button("print", words.print, () => print()),
      button("back", words.another, actions.back),
    ),
  ];
  return { nodes: /** @type {HTMLElement[]} */ (nodes.filter((node) => node instanceof Node)), heading, sentence };
}

/** The headline figures. @param {Report} report @param {Context} context */
function figures({ people, score, visits, minutes, events, prediction }, { words, format }) {
  const { points, share } = format;
  const hundredths = (/** @type {number} */ value) => points(100 * value);
  /** @param {string} name @param {string} value @param {string} [note] */
  const item = (name, value, note) => {
    const number = h("b", {}, value);
    number.style.setProperty("--length", String(value.length));
    return h("div", {}, h("dt", {}, name), h("dd", {}, number, note && h("span", {}, note)));
  };
  /**
   * @param {string} name
   * @param {Estimate | null | undefined} own
   * @param {(value: number) => string} write
   * @param {string} [value] the estimate with its unit
   */
  const estimate = (name, own, write, value) =>
    own &&
    item(name, value ?? write(own.value), words.interval(write(own.low), write(own.high), share(own.confidence)));
  return h(
    "dl",
    { class: "figures", part: "figures" },
    item(words.people, format.count(people)),
    estimate(words.scorePerPerson, score, points) ?? undefined,
    item(words.visitsPerPerson, points(visits.total / people)),
    minutes ? item(words.minutesPerPerson, points(minutes.total / people)) : undefined,
    item(words.events, format.count(events)),
    estimate(
      words.difference,
      prediction?.difference,
      hundredths,
      prediction ? format.unit(prediction.difference.value, "percentage-points") : undefined,
    ) ?? undefined,
    estimate(words.auc, prediction?.auc, share) ?? undefined,
  );
}

/** Links to the calculator, with the rows of this score. @param {Report} report @param {Context} context @param {HTMLAnchorElement[]} links */
function offers({ visits, minutes, actions, people }, { words }, links) {
  const rows = [
    { weight: visits.weight, count: visits.total },
    ...(minutes ? [{ weight: minutes.weight, count: minutes.total }] : []),
    ...actions,
  ]
    .filter(({ weight, count }) => weight > 0 && count > 0)
    .sort((a, b) => b.weight * b.count - a.weight * a.count)
    .slice(0, MOST_ROWS);
  const text = (/** @type {number} */ value) => String(Number(value.toPrecision(12)));
  const table = rows.map(({ weight, count }) => `${text(weight)},${text(count)}`).join(";");
  const link = links.find(({ dataset }) => dataset.metric === "engagement-score");
  if (!link || rows.length === 0 || table.length > LONGEST - 200) return undefined;
  const href = `${link.href.split("#")[0]}#r1:engagement-score&score=per-customer&scale=1&actions=${table}&active-customers=${people}`;
  return h("p", { class: "actions", part: "next" }, `${words.useIn}: `, h("a", { href }, link.textContent ?? ""));
}

/** Reason for a missing prediction, and a button to add a file of the same people. @param {Report} report @param {Context} context @param {Actions} actions */
function joining({ unpredicted, prediction }, { words }, { join, complaint }) {
  if (prediction && prediction.source !== "events" && !complaint) return undefined;
  const input = h("input", { type: "file", multiple: true, name: "join" });
  input.addEventListener("change", () => input.files?.length && join([...input.files]));
  return h(
    "div",
    { class: "join" },
    complaint && h("p", { class: "prose" }, words.notRead(sentenceOf(complaint, words))),
    h("p", { class: "prose" }, words.unpredicted[unpredicted ?? "no-outcome"]),
    h("label", { class: "choose", part: "join" }, input, words.join),
  );
}

/** Options of the settings, which stay open once one of them is set. */
const SETTINGS = /** @type {const} */ (["visitWeight", "minuteWeight", "actionWeight", "weights", "gap", "period"]);

/**
 * @param {Report} report
 * @param {EventOptions} options chosen so far
 * @param {Context} context
 * @param {Actions["set"]} set
 */
function settings({ visits, minutes, actions, period }, options, { words, format }, set) {
  /** @param {string} name @param {string} label @param {number} value @param {(value: number) => EventOptions} option */
  const weight = (name, label, value, option) => {
    const problem = h("p", { class: "problem", id: `${name}-problem` });
    const change = (/** @type {Event} */ { target }) => {
      const box = /** @type {HTMLInputElement} */ (target);
      const given = parseNumber(box.value, "number", format.decimal);
      const isRight = given >= 0 && given <= MAX_WEIGHT;
      problem.textContent = isRight ? "" : words.badWeight;
      box.setAttribute("aria-invalid", String(!isRight));
      if (isRight && given !== value) set(option(given), name);
    };
    const box = h("input", { id: name, name, inputmode: "decimal", "aria-describedby": `${name}-problem`, change });
    box.value = format.number(value);
    return h(
      "div",
      { class: "field" },
      h("label", { for: name }, label),
      h("span", { class: "box", part: "input" }, box),
      problem,
    );
  };
  const named = actions.flatMap(({ name, weight }) => (name ? [{ name, weight }] : [])).slice(0, MOST_WEIGHTS);
  const gaps = ["10", "15", "30", "60", "120"];
  return h(
    "details",
    { part: "settings", open: SETTINGS.some((name) => name in options && JSON.stringify(options[name]) !== "{}") },
    h("summary", {}, words.settings),
    h(
      "div",
      { class: "fields" },
      weight("visitWeight", words.visitWeight, visits.weight, (visitWeight) => ({ visitWeight })),
      minutes
        ? weight("minuteWeight", words.minuteWeight, minutes.weight, (minuteWeight) => ({ minuteWeight }))
        : undefined,
      ...named.map(({ name, weight: own }, at) =>
        weight(`weight-${at}`, `${words.points}: ${name}`, own, (value) => ({ weights: { [name]: value } })),
      ),
      weight("actionWeight", words.actionWeight, options.actionWeight ?? 1, (actionWeight) => ({ actionWeight })),
      listOf(
        "gap",
        words.gap,
        gaps.map((value) => [value, format.count(Number(value))]),
        String(options.gap ?? 30),
        (value) => set({ gap: Number(value) }, "gap"),
      ),
      listOf("period", words.periodLength, Object.entries(words.periodLengths), period, (value) =>
        set({ period: /** @type {"week"} */ (value) }, "period"),
      ),
    ),
  );
}

/** Saves a row per person. @param {Report} report @param {Context} context */
function savePeople({ persons: own, minutes }, { words, format }) {
  const day = (/** @type {number} */ days) => new Date(days * 86_400_000).toISOString().slice(0, 10);
  const head = [
    words.person,
    words.score,
    words.group,
    words.recent,
    words.visits,
    ...(minutes ? [words.minutes] : []),
    words.events,
    words.firstDay,
    words.lastDay,
  ];
  const rows = Array.from(own.score, (score, at) => [
    own.id(at),
    score,
    words.groups[own.group[at]],
    own.recent[at],
    own.visits[at],
    ...(minutes ? [own.minutes[at]] : []),
    own.events[at],
    day(own.firstDay[at]),
    day(own.lastDay[at]),
  ]);
  save(`${fileName(words.people)}.csv`, [toCsv([head, ...rows], format.decimal)]);
}

/** @param {Report} report @param {string[]} names of the files @param {Context} context */
function reading(report, names, context) {
  const { words, format } = context;
  const columns = Object.entries(report.detected.columns).map(([role, column]) => entry(words.roles[role], column));
  const made = report.assumptions.flatMap((assumption) => {
    if ("reason" in assumption) {
      const { reason, value = "", file = 0 } = assumption;
      // Orders and subscriptions beside the log are read separately.
      if (
        report.prediction &&
        report.prediction.source !== "events" &&
        /^(order-export|subscription-file)$/.test(reason)
      )
        return [];
      return [entry(names[file] ?? "", sentenceOf(/** @type {any} */ ({ code: reason, column: value }), words))];
    }
    const { code, column, count } = assumption;
    const number = count === undefined ? "" : `: ${format.points(count)}`;
    return [entry(column ?? "", `${words.assumptions[code] ?? code}${number}`)];
  });
  return paintFileReading(report, names, [...columns, ...made], context);
}
