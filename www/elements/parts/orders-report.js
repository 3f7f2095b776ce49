/**
 * The report on a file of orders: headline figures, recommended actions, and chapters.
 *
 * @typedef {import("../../core/order-log.js").Report} Report
 * @typedef {import("../../core/shapes.js").Absent} Absent
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 *
 * @typedef {object} Actions
 * @property {() => void} back
 * @property {(control?: string) => void} columns
 * @property {() => void} problems
 * @property {import("./customer-page.js").History} history purchases of a customer
 * @property {() => object} project settings kept in a project file
 * @property {((context: Context) => HTMLElement) | undefined} [changes] changes since a project was saved
 * @property {HTMLElement} [bar] chooses which part of the orders is shown
 */

/**
 * @import { Section, Models, Validation, Products, Pairs } from "../../core/shapes.js"
 * @import { Profile, Slipping, Wallet, Satisfaction, Margin } from "../../core/shapes.js"
 * @import { Chapter } from "./chapters.js"
 *
 * @typedef {object} Sections optional sections of the report
 * @property {Section<Models>} [models]
 * @property {Section<Validation>} [validation]
 * @property {Section<Products>} [products]
 * @property {Section<Pairs>} [pairs]
 * @property {Section<Profile>} [profile]
 * @property {Section<Slipping>} [slipping]
 * @property {Section<Wallet>} [wallet]
 * @property {Section<Satisfaction>} [satisfaction]
 * @property {Section<Margin>} [margin]
 *
 * @typedef {Report & Sections} Whole
 */

import { paintChapters } from "./chapters.js";
import { h } from "./dom.js";
import { paintAbsent } from "./orders-absent.js";
import { acquisitionOf, paintAcquisition } from "./orders-acquisition.js";
import { paintActions, paintTrend } from "./orders-actions.js";
import { paintAssumptions } from "./orders-assumptions.js";
import { paintCohorts } from "./orders-cohorts.js";
import { paintCustomers } from "./orders-customers.js";
import { figure } from "./orders-figure.js";
import { allFiguresOf, paintHeadline } from "./orders-headline.js";
import { influencePictures } from "./orders-influences.js";
import { lostOf, paintLost } from "./orders-lost.js";
import { nextPurchaseOf, paintNextPurchase } from "./orders-next-purchase.js";
import { nameOf, periodOf, picturesOf, verdictOf } from "./orders-pictures.js";
import { paintProblems } from "./orders-problems.js";
import { paintProgramme, paintReferral, programmeOf, referralOf } from "./orders-programme.js";
import { paintTakeAway } from "./orders-take-away.js";

/**
 * @param {Whole} report
 * @param {string[]} names of the files
 * @param {Context} plainContext
 * @param {Actions} actions
 */
export function paintReport(report, names, plainContext, actions) {
  const { words } = plainContext;
  const { summary } = report;
  const name = nameOf(names, plainContext);
  const period = periodOf(summary, plainContext);
  const only = plainContext.only ? `${plainContext.only}. ` : "";
  const context = { ...plainContext, about: `${only}${period}. ${words.explore.source(name)}` };
  const sentence = verdictOf(report, context);
  const heading = h("h2", { tabindex: -1 }, words.reportOn(name));
  const problems = summary.weight ? undefined : paintProblems(summary, names, context, actions.problems);
  // A summary file has groups of equal histories, not named customers.
  const customers = summary.weight ? undefined : paintCustomers(report, name, context, actions.history);
  const chapters = chaptersOf(report, context, { customers: customers?.node, problems });
  const { node, go, fillAll } = paintChapters(chapters, words.explore);
  const button = (/** @type {string} */ part, /** @type {string} */ text, /** @type {() => void} */ click) =>
    h("button", { type: "button", part, click }, text);
  const nodes = [
    h(
      "header",
      { class: "report" },
      heading,
      h("p", { class: "intro" }, period),
      !summary.weight &&
        paintAssumptions(summary, names, context, { change: actions.columns, rows: () => go("reading") }),
      h("p", { class: "verdict" }, sentence),
    ),
    actions.bar,
    paintHeadline(report, context),
    actions.changes?.(context),
    paintActions(report, context, (members, title) => {
      customers?.only(members, title);
      go("customers");
    }),
    paintTrend(report, context),
    node,
    // The table in the warehouse contains the rows of all parts.
    summary.weight && !context.only && report.models.ok && scoresOf(report, context),
    paintTakeAway(report, names, context, actions.project),
    h(
      "p",
      { class: "actions" },
      button("read-differently", words.readDifferently, () => actions.columns()),
      button("back", words.another, actions.back),
    ),
  ];
  setTimeout(fillAll);
  return { nodes: nodes.filter((node) => node instanceof Node), heading, sentence };
}

/**
 * Scores for the warehouse that a summary file is from; few reports need them.
 *
 * @param {Whole} report
 * @param {Context} context
 */
function scoresOf(report, context) {
  const section = h("section", { part: "scores" });
  import("./orders-scores.js").then(({ paintScores }) => section.replaceWith(paintScores(report, context)));
  return section;
}

/**
 * The chapters for which the file has data.
 *
 * @param {Whole} report
 * @param {Context} context
 * @param {{ customers?: HTMLElement, problems?: HTMLElement }} parts
 * @returns {Chapter[]}
 */
function chaptersOf(report, context, { customers, problems }) {
  const { words, format } = context;
  const { summary, metrics, models } = report;
  const labels = words.explore;
  const found = picturesOf(report, context);
  const painted = (/** @type {(Picture | undefined)[]} */ ...pictures) =>
    pictures.map((picture) => picture && figure(picture, context));
  /**
   * @param {string} id
   * @param {string} title
   * @param {(Picture | undefined)[]} pictures the first one there is gives headline and small picture
   * @param {Partial<Chapter>} [more]
   * @returns {Chapter[]}
   */
  const chapter = (id, title, pictures, more = {}) => {
    const [first] = pictures.filter((picture) => picture !== undefined);
    if (!first) return [];
    return [
      { id, title, finding: first.title, small: first.draw ?? false, paint: () => painted(...pictures), ...more },
    ];
  };
  const count = format.count;
  const missing = absent(report, context);
  return [
    ...chapter("revenue", words.figures.revenue, [found.revenue, found.concentration]),
    ...chapter("returning", words.curve.title, [found.curve ?? found.cohorts, found.mix, found.purchases], {
      paint: () => [...painted(found.curve), paintCohorts(report, context), ...painted(found.mix, found.purchases)],
      expert: found.regularity && (() => painted(found.regularity)),
    }),
    ...chapter("next", words.nextPurchase.title, [nextPurchaseOf(report, context)], {
      paint: () => paintNextPurchase(report, context),
    }),
    ...chapter("influences", words.influences.title, influencePictures(report, context)),
    ...chapter("acquisition", words.acquisition.title, [acquisitionOf(report, context)], {
      paint: () => paintAcquisition(report, context),
    }),
    ...chapter("programme", words.programme.title, [programmeOf(report, context)], {
      paint: () => paintProgramme(report, context),
    }),
    ...chapter("referral", words.referral.title, [referralOf(report, context)], {
      paint: () => paintReferral(report, context),
    }),
    ...chapter("segments", words.segments.title, [found.segments], { expert: () => painted(found.recency) }),
    ...chapter("slipping", words.slipping.title, [found.slipping]),
    ...chapter("lost", words.lost.title, [lostOf(report, context)], {
      paint: () => paintLost(report, context),
    }),
    ...chapter("forecast", words.outlook.heading, [found.spread, found.tracking, found.fit], {
      paint: () => painted(found.spread, found.tracking),
      ...(models?.ok && {
        finding: labels.active(count(Math.round(models.alive)), count(metrics.customers)),
        small: found.spread?.draw ?? found.tracking?.draw ?? false,
      }),
      expert: () => painted(found.alive, found.buys, found.fit, found.comparison),
    }),
    ...chapter("products", words.products.title, [found.products, found.pairs]),
    ...chapter("best", words.profile.title, found.profile),
    ...chapter("satisfaction", words.satisfaction.title, [found.satisfaction]),
    ...(customers
      ? [
          {
            id: "customers",
            title: words.customersHeading,
            finding: words.customersShown(metrics.customers, count(metrics.customers)),
            paint: () => [customers],
          },
        ]
      : []),
    ...chapter("figures", labels.allFigures, [allFiguresOf(report, context)]),
    {
      id: "reading",
      title: words.rowsHeading,
      finding: words.rows(summary.rows.read, {
        read: count(summary.rows.read),
        counted: count(summary.rows.counted),
        left: count(summary.rows.read - summary.rows.counted),
      }),
      paint: () => [problems, missing],
    },
  ];
}

/** Sections that could not be calculated, with the reasons. @param {Whole} report @param {Context} context */
function absent(report, { words }) {
  const titles = /** @type {[keyof Whole, string][]} */ ([
    ["retention", words.retention.rate],
    ["nextPurchase", words.nextPurchase.title],
    ["influences", words.influences.title],
    ["mix", words.mix.title],
    ["segments", words.segments.title],
    ["regularity", words.regularity.title],
    ["concentration", words.lorenz.title],
    ["models", words.forecast.compare],
    ["validation", words.forecast.tracking],
    ["products", words.products.title],
    ["pairs", words.pairs.title],
    ["slipping", words.slipping.title],
    ["profile", words.profile.title],
    ["wallet", words.wallet.share],
    ["satisfaction", words.satisfaction.title],
    ["acquisition", words.acquisition.title],
    ["programme", words.programme.title],
    ["referral", words.referral.title],
    ["lost", words.lost.title],
    ["margin", words.margin.share],
  ]);
  const reasons = titles.flatMap(([part, title]) => {
    const section = /** @type {{ ok: true } | Absent | undefined} */ (report[part]);
    return section && !section.ok ? [{ title, reason: words.absent[section.code] }] : [];
  });
  return paintAbsent(reasons, words);
}
