/**
 * The content that the page, the print and the saved file share: name, period and verdict of a report, and all its
 * pictures.
 *
 * @typedef {import("../../core/order-log.js").Report} Report
 * @typedef {import("./orders-report.js").Whole} Whole
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 */

import { formatDay } from "../../i18n/date.js";
import { cohortsOf, curveOf, mixOf, revenueOf } from "./orders-cohorts.js";
import { fitOf, mapsOf, spreadOf, trackingOf } from "./orders-forecast.js";
import { customersBy } from "./orders-histogram.js";
import { profileOf, satisfactionOf, slippingOf } from "./orders-people.js";
import { pairsOf, productsOf } from "./orders-products.js";
import { concentrationOf, recencyMapOf, regularityOf, segmentsOf } from "./orders-segments.js";
import { rounded } from "./rounded.js";

const HEIGHT = 208;
/** Number of purchases from which customers share the last bar. */
const LAST_BAR = 8;

/** Name of a single file, or the number of files. @param {string[]} names @param {Context} context */
export const nameOf = (names, { words, format }) =>
  names.length === 1 ? names[0] : words.files(names.length, format.count(names.length));

/** Description of a report's period. @param {Report["summary"]} summary @param {Context} context */
export const periodOf = ({ observationStart, observationEnd }, { words, format }) =>
  words.period(formatDay(observationStart, format.locale), formatDay(observationEnd, format.locale));

/** The verdict on a report, as a sentence. @param {Report} report @param {Context} context */
export const verdictOf = ({ metrics }, { words, format }) =>
  words.verdict(metrics.customers, {
    customers: format.count(metrics.customers),
    repeat: format.count(metrics.repeatCustomers),
    rate: rounded(format).written(metrics.repurchaseRate, "share").value,
  });

/** The pictures of a report by name, if it has data for them. @param {Whole} report @param {Context} context */
export function picturesOf(report, context) {
  const { summary, models, validation, products, pairs, slipping, profile, satisfaction } = report;
  const [alive, buys] = models?.ok ? mapsOf(models, context) : [];
  const [fit, comparison] = models?.ok ? fitOf(models, context) : [];
  return {
    revenue: revenueOf(report, context),
    concentration: concentrationOf(report, context),
    purchases: purchasesOf(summary, context),
    cohorts: cohortsOf(report, context),
    curve: curveOf(report, context),
    mix: mixOf(report, context),
    segments: segmentsOf(report, context),
    recency: recencyMapOf(report, context),
    alive,
    buys,
    spread: summary.weight ? undefined : spreadOf(report.customers.clv, context),
    tracking: validation?.ok ? trackingOf(validation, context) : undefined,
    regularity: regularityOf(report, context),
    products: products?.ok ? productsOf(products, context) : undefined,
    pairs:
      pairs?.ok && pairs.list.length > 0 ? pairsOf(pairs, products?.ok ? products.products : 0, context) : undefined,
    slipping: slipping?.ok ? slippingOf(slipping, summary.id, context) : undefined,
    profile: profile?.ok ? profileOf(profile, context) : [],
    satisfaction: satisfaction?.ok ? satisfactionOf(satisfaction, context) : undefined,
    fit,
    comparison,
  };
}

/** Customers by number of purchases. @param {Report["summary"]} summary @param {Context} context @returns {Picture} */
function purchasesOf({ frequency, weight, customers }, context) {
  const { words, format } = context;
  const counts = new Array(LAST_BAR).fill(0);
  for (let at = 0; at < frequency.length; at++)
    counts[Math.min(frequency[at], LAST_BAR - 1)] += weight ? weight[at] : 1;
  const rows = counts.map(
    (count, index) =>
      /** @type {[string, number]} */ ([
        index === LAST_BAR - 1 ? words.orMore(format.count(LAST_BAR)) : format.count(index + 1),
        count,
      ]),
  );
  const share = rounded(format).plain(counts[0] / Math.max(customers, 1), "share");
  return {
    name: words.purchasesPerCustomer,
    title: words.explore.once(format.count(counts[0]), format.count(customers), share),
    ...customersBy(words.purchasesPerCustomer, rows, customers, HEIGHT, context),
  };
}
