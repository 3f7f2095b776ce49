/**
 * The report on subscriptions, from top to bottom.
 *
 * @typedef {import("../../core/subscriptions.js").Report} Report
 * @typedef {import("../../core/subscriptions.js").SubscriptionOptions} SubscriptionOptions
 * @typedef {import("../../core/shapes.js").Estimate} Estimate
 * @typedef {import("./orders-figure.js").Picture} Picture
 * @typedef {{ words: import("../../i18n/index.js").Subscriptions, format: import("../../i18n/units.js").Format,
 *   currency: string }} Context
 * @typedef {{ back: () => void, set: (options: SubscriptionOptions, control: string) => void,
 *   links: HTMLAnchorElement[] }} Actions
 */

import { curves } from "../../charts/curves.js";
import { formatDay } from "../../i18n/date.js";
import { h } from "./dom.js";
import { entry, listOf, paintFileReading } from "./file-parts.js";
import { figure as paintFigure } from "./orders-figure.js";
import { rounded, sharesOf } from "./rounded.js";
import { paintCauses, paintChurn, paintMonths, paintYear } from "./subscriptions-months.js";
import { paintCohorts, paintPlans } from "./subscriptions-plans.js";
import { sentenceOf } from "./table-questions.js";

const HEIGHT = 260;

/** Figures share their buttons with those of the order analyser. @param {Picture} picture @param {Context} context */
const figure = (picture, context) => paintFigure(picture, /** @type {any} */ (context), "h3");

/**
 * @param {Report} report
 * @param {string[]} names of the files
 * @param {SubscriptionOptions} options chosen so far
 * @param {Context} context
 * @param {Actions} actions
 */
export function paintReport(report, names, options, context, actions) {
  const { words, format } = context;
  const { average, year, survival } = report;
  const { churn } = average?.rates ?? {};
  const sentence = [
    churn ? words.verdict(...sharesOf(churn, format)) : words.noMonths,
    year?.rates.gross && year.rates.net
      ? words.yearVerdict(sharesOf(year.rates.gross, format)[0], sharesOf(year.rates.net, format)[0])
      : "",
  ]
    .filter(Boolean)
    .join(" ");
  const heading = h("h2", { tabindex: -1 }, words.reportOn(names.join(", ")));
  const button = (/** @type {string} */ part, /** @type {string} */ text, /** @type {() => void} */ click) =>
    h("button", { type: "button", part, click }, text);
  const pictures = [
    ...paintMonths(report, context),
    ...paintYear(report, context),
    ...paintChurn(report, context),
    ...paintCauses(report, context),
    ...(survival.length > 1 ? [survivalPicture(report, context)] : []),
    ...paintCohorts(report, context),
    ...paintPlans(report, context),
  ];
  const nodes = [
    h(
      "header",
      { class: "report" },
      heading,
      h(
        "p",
        { class: "intro" },
        words.period(formatDay(report.since, format.locale), formatDay(report.asOf, format.locale)),
      ),
      h("p", { class: "verdict" }, sentence),
    ),
    figures(report, context),
    offers(report, context, actions.links),
    settings(report, options, context, actions.set),
    ...pictures.map((picture) => figure(picture, context)),
    reading(report, names, context),
    h(
      "p",
      { class: "actions" },
      button("print", words.print, () => print()),
      button("back", words.another, actions.back),
    ),
  ];
  return {
    nodes: /** @type {HTMLElement[]} */ (nodes.filter((node) => node instanceof Node)),
    heading,
    sentence,
  };
}

/** The headline figures. @param {Report} report @param {Context} context */
function figures({ standing, average, year, trials }, { words, format }) {
  /** @param {string} name @param {string} value @param {...(string | false | undefined)} notes */
  const item = (name, value, ...notes) => {
    const number = h("b", {}, value);
    number.style.setProperty("--length", String(value.length));
    return h(
      "div",
      {},
      h("dt", {}, name),
      h("dd", {}, number, ...notes.filter(Boolean).map((note) => h("span", {}, String(note)))),
    );
  };
  /** @param {string} name @param {Estimate | null | undefined} rate @param {string} [note] */
  const rate = (name, rate, note) => {
    if (!rate) return;
    const [value, low, high] = sharesOf(rate, format);
    return item(name, value, low && words.interval(low, high, format.share(rate.confidence)), note);
  };
  const count = (/** @type {number} */ n, /** @type {(text: string) => string} */ text) =>
    n > 0 && text(format.count(n));
  const months = average ? words.lastMonths(format.count(average.months)) : "";
  return h(
    "dl",
    { class: "figures", part: "figures" },
    item(
      words.customers,
      format.count(standing.customers),
      words.now,
      count(standing.leaving, words.leaving),
      count(standing.overdue, words.overdue),
      count(standing.paused, words.onPause),
      count(standing.inTrial, words.inTrial),
    ),
    standing.mrr !== null && item(words.mrr, rounded(format).plain(standing.mrr, "money"), words.now),
    standing.perCustomer !== null && item(words.perCustomer, format.money(standing.perCustomer)),
    rate(words.churn, average?.rates.churn, months),
    rate(words.involuntary, average?.rates.involuntary),
    rate(words.revenueChurn, average?.rates.revenueChurn),
    rate(words.gross, year?.rates.gross),
    rate(words.net, year?.rates.net),
    rate(
      words.trialRate,
      trials?.rate,
      trials ? `${format.count(trials.converted)} / ${format.count(trials.ended)}` : "",
    ),
  );
}

/** Survival of customers. @param {Report} report @param {Context} context @returns {Picture} */
function survivalPicture({ survival, median }, { words, format }) {
  // The end of the curve jumps because of few customers; the table has all of it.
  const shown = survival.filter(({ atRisk }) => atRisk >= 10);
  const points = shown.length > 1 ? shown : survival;
  const at = points.find(({ renewal }) => renewal === 12) ?? points[points.length - 1];
  const sentence = words.survivalSentence(format.count(at.renewal), ...sharesOf(at.survival, format));
  return {
    name: words.survival,
    title: median === null ? sentence : `${sentence} ${words.medianSentence(format.count(median))}`,
    columns: [
      [words.after, "count"],
      [words.atRisk, "count"],
      [words.lost, "count"],
      [words.left, "share"],
      [words.low, "share"],
      [words.high, "share"],
    ],
    rows: survival.map(({ renewal, atRisk, lost, survival: { value, low, high } }) => [
      renewal,
      atRisk,
      lost,
      value,
      low,
      high,
    ]),
    height: HEIGHT,
    draw: (width) =>
      curves(
        {
          lines: [
            {
              look: "line",
              points: [[0, 1], ...points.map(({ renewal, survival }) => xy(renewal, survival.value))],
              band: [[1, 1], ...points.map(({ survival }) => xy(survival.low, survival.high))],
            },
          ],
          nameX: format.count,
          nameY: format.share,
          across: words.after,
          most: 1,
        },
        width,
        HEIGHT,
      ),
  };
}

/** @param {number} x @param {number} y @returns {[number, number]} */
const xy = (x, y) => [x, y];

/** Links that fill calculators with figures of the report. @param {Report} report @param {Context} context @param {HTMLAnchorElement[]} links */
function offers({ average, year, standing, months, cohorts }, { words, currency }, links) {
  const last = months[months.length - 1]?.customers;
  const churn = average?.rates.churn?.value;
  const longest = cohorts
    .filter(({ survivors }) => survivors.length >= 3)
    .sort((a, b) => b.customers * b.survivors.length - a.customers * a.survivors.length)[0];
  const money = year?.revenue;
  /** @type {Record<string, Record<string, number | string> | undefined>} */
  const values = {
    "retention-rate": last && { start: last.opening, end: last.closing, new: last.new + last.returned },
    "revenue-retention": money
      ? {
          period: "year",
          start: money.opening - money.paused,
          churned: money.churned,
          contraction: money.contraction,
          expansion: money.expansion,
        }
      : undefined,
    "retention-projection": longest && { survivors: longest.survivors.slice(0, 100).join(";") },
    "clv-subscription":
      standing.perCustomer !== null && churn
        ? { value: "revenue", revenue: standing.perCustomer, "churn-rate": churn }
        : undefined,
  };
  const text = (/** @type {number | string} */ value) =>
    typeof value === "number" ? String(Number(value.toPrecision(12))) : value;
  const nodes = links.flatMap((link) => {
    const own = values[link.dataset.metric ?? ""];
    if (!own) return [];
    const pairs = Object.entries(own).map(([name, value]) => `&${name}=${text(value)}`);
    const code = currency ? `&C=${currency}` : "";
    const href = `${link.href.split("#")[0]}#r1:${link.dataset.metric}${code}${pairs.join("")}`;
    return [h("a", { href }, link.textContent ?? "")];
  });
  return nodes.length > 0 && h("p", { class: "actions", part: "next" }, `${words.useIn}: `, ...nodes);
}

/**
 * @param {Report} report
 * @param {SubscriptionOptions} options chosen so far
 * @param {Context} context
 * @param {Actions["set"]} set
 */
function settings({ standing, months }, options, { words, format }, set) {
  const years = ["1", "3", "5", "10"];
  const margins = Array.from({ length: 10 }, (_, index) => String((10 - index) / 10));
  const hasPauses = standing.paused > 0 || months.some(({ customers }) => customers.paused > 0);
  return h(
    "details",
    { part: "settings", open: SETTINGS.some((name) => name in options) },
    h("summary", {}, words.settings),
    h(
      "div",
      { class: "fields" },
      listOf("cohort", words.cohortLength, Object.entries(words.cohortLengths), options.cohort ?? "month", (cohort) =>
        set({ cohort: /** @type {"month"} */ (cohort) }, "cohort"),
      ),
      (hasPauses || options.pauses) &&
        listOf("pauses", words.pauses, Object.entries(words.pauseChoices), options.pauses ?? "apart", (pauses) =>
          set({ pauses: /** @type {"apart"} */ (pauses) }, "pauses"),
        ),
      listOf(
        "years",
        words.years,
        years.map((value) => [value, format.count(Number(value))]),
        String(options.years ?? 5),
        (value) => set({ years: Number(value) }, "years"),
      ),
      standing.mrr !== null &&
        listOf(
          "margin",
          words.margin,
          margins.map((value) => [value, format.share(Number(value))]),
          String(options.margin ?? 1),
          (value) => set({ margin: Number(value) }, "margin"),
        ),
    ),
  );
}

/** Options of the settings, which stay open once one of them is set. */
const SETTINGS = ["cohort", "pauses", "years", "margin"];

/** @param {Report} report @param {string[]} names of the files @param {Context} context */
function reading(report, names, context) {
  const { words, format } = context;
  const columns = Object.entries(report.detected.columns).map(([role, column]) => entry(words.roles[role], column));
  const made = report.assumptions.map((assumption) => {
    if ("reason" in assumption) {
      const { reason, value = "", file = 0 } = assumption;
      const code = reason === "other-columns" ? "lacks-column" : reason;
      return entry(names[file] ?? "", sentenceOf(/** @type {any} */ ({ code, column: value }), words));
    }
    const { code, column, count } = assumption;
    const number = count === undefined ? "" : `: ${format.count(count)}`;
    return entry(column ?? "", `${words.assumptions[code] ?? code}${number}`);
  });
  return paintFileReading(report, names, [...columns, ...made], context);
}
