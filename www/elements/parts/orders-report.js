/**
 * The report on a file of orders, from top to bottom.
 *
 * @typedef {import("../../core/orders.js").Report} Report
 * @typedef {import("../../core/shapes.js").Absent} Absent
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 * @typedef {{ back: () => void, columns: (control?: string) => void, problems: () => void }} Actions
 */

/**
 * @import { Section, Models, Validation, Products, Pairs } from "../../core/shapes.js"
 * @import { Profile, Slipping, Wallet, Satisfaction, Margin } from "../../core/shapes.js"
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

import { histogram } from "../../charts/histogram.js";
import { formatDay } from "../../i18n/date.js";
import { h } from "./dom.js";
import { paintAbsent } from "./orders-absent.js";
import { paintAssumptions } from "./orders-assumptions.js";
import { paintCohorts, paintMix } from "./orders-cohorts.js";
import { paintCustomers } from "./orders-customers.js";
import { figure } from "./orders-figure.js";
import { paintMaps, paintModels, paintSpread, paintTracking } from "./orders-forecast.js";
import { paintHeadline } from "./orders-headline.js";
import { paintNextPurchase } from "./orders-next-purchase.js";
import { paintProfile, paintSatisfaction, paintSlipping } from "./orders-people.js";
import { paintProblems } from "./orders-problems.js";
import { paintPairs, paintProducts } from "./orders-products.js";
import { paintConcentration, paintRecencyMap, paintRegularity, paintSegments } from "./orders-segments.js";

const HEIGHT = 190;
/** Purchases per customer from which customers share the last bar. */
const LAST_BAR = 8;

/**
 * @param {Whole} report
 * @param {string[]} names of the files
 * @param {Context} context
 * @param {Actions} actions
 */
export function paintReport(report, names, context, actions) {
  const { words, format } = context;
  const { summary, metrics, models, validation, products, pairs, slipping, profile, satisfaction } = report;
  const name = names.length === 1 ? names[0] : words.files(names.length, format.count(names.length));
  const sentence = words.verdict(metrics.customers, {
    customers: format.count(metrics.customers),
    repeat: format.count(metrics.repeatCustomers),
    rate: format.share(metrics.repurchaseRate.value),
  });
  const heading = h("h2", { tabindex: -1 }, words.reportOn(name));
  const button = (/** @type {string} */ part, /** @type {string} */ text, /** @type {() => void} */ click) =>
    h("button", { type: "button", part, click }, text);
  const problems = !summary.weight && paintProblems(summary, names, context, actions.problems);
  const showRows = () => {
    if (!problems) return;
    const first = problems.querySelector("summary");
    problems.scrollIntoView();
    first?.focus();
  };
  const nodes = [
    h(
      "header",
      { class: "report" },
      heading,
      h(
        "p",
        { class: "intro" },
        words.period(
          formatDay(summary.observationStart, format.locale),
          formatDay(summary.observationEnd, format.locale),
        ),
      ),
      !summary.weight && paintAssumptions(summary, names, context, { change: actions.columns, rows: showRows }),
      h("p", { class: "verdict" }, sentence),
    ),
    paintHeadline(report, context),
    figure(purchasesPicture(summary, context), context),
    ...paintCohorts(report, context),
    ...paintNextPurchase(report, context),
    ...paintMix(report, context),
    ...paintRecencyMap(report, context),
    ...(models?.ok ? paintMaps(models, context) : []),
    ...paintConcentration(report, context),
    ...paintSegments(report, context),
    ...(summary.weight ? [] : paintSpread(report.customers.clv, context)),
    validation?.ok && paintTracking(validation, context),
    ...paintRegularity(report, context),
    products?.ok && paintProducts(products, context),
    pairs?.ok && pairs.list.length > 0 && paintPairs(pairs, products?.ok ? products.products : 0, context),
    slipping?.ok && paintSlipping(slipping, summary.id, context),
    ...(profile?.ok ? paintProfile(profile, context) : []),
    satisfaction?.ok && paintSatisfaction(satisfaction, context),
    ...(models?.ok ? paintModels(models, context) : []),
    absent(report, context),
    // A summary file has groups of equal histories, not customers by name.
    !summary.weight && paintCustomers(report, name, context),
    problems,
    h(
      "p",
      { class: "actions" },
      button("print", words.print, () => print()),
      button("read-differently", words.readDifferently, () => actions.columns()),
      button("back", words.another, actions.back),
    ),
  ];
  return { nodes: nodes.filter((node) => node instanceof Node), heading, sentence };
}

/** Sections that could not be calculated, with the reasons. @param {Whole} report @param {Context} context */
function absent(report, { words }) {
  const titles = /** @type {[keyof Whole, string][]} */ ([
    ["retention", words.retention.rate],
    ["nextPurchase", words.nextPurchase.title],
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
    ["margin", words.margin.share],
  ]);
  const reasons = titles.flatMap(([part, title]) => {
    const section = /** @type {{ ok: true } | Absent | undefined} */ (report[part]);
    return section && !section.ok ? [{ title, reason: words.absent[section.code] }] : [];
  });
  return paintAbsent(reasons, words);
}

/** Customers by number of purchases. @param {Report["summary"]} summary @param {Context} context @returns {Picture} */
function purchasesPicture({ frequency, weight, customers }, { words, format }) {
  const counts = new Array(LAST_BAR).fill(0);
  for (const [at, repeats] of frequency.entries()) counts[Math.min(repeats, LAST_BAR - 1)] += weight?.[at] ?? 1;
  const rows = counts.map((count, index) => [
    index === LAST_BAR - 1 ? words.orMore(format.count(LAST_BAR)) : format.count(index + 1),
    count,
  ]);
  return {
    title: words.purchasesPerCustomer,
    sentence: words.purchasesPicture(format.count(counts[0]), format.count(customers)),
    columns: [
      [words.purchasesPerCustomer, "text"],
      [words.figures.customers, "count"],
    ],
    rows,
    height: HEIGHT,
    draw: (width) =>
      histogram(
        rows.map(([label, value]) => ({ label, value, text: format.count(value) })),
        width,
        HEIGHT,
      ),
  };
}
