/**
 * The reduced report of a table with one row per customer: headline figures, mix, concentration, segments.
 *
 * @typedef {import("../../core/order-log.js").CustomerTotals} CustomerTotals
 * @typedef {import("./orders-preview.js").Context} Context
 */

import { bars, barsHeight } from "../../charts/bars.js";
import { h } from "./dom.js";
import { paintAbsent } from "./orders-absent.js";
import { figure } from "./orders-figure.js";
import { paintProblems } from "./orders-problems.js";
import { concentrationOf, segmentsOf } from "./orders-segments.js";
import { rounded, sharesOf } from "./rounded.js";

/**
 * @param {CustomerTotals} report
 * @param {string[]} names of the files
 * @param {Context} context
 * @param {{ back: () => void, problems: () => void }} actions
 */
export function paintTotals(report, names, context, actions) {
  const { words, format } = context;
  const { customers, withoutOrders, repurchaseRate: rate, mix, concentration, segments } = report;
  const labels = words.totals;
  const heading = h("h2", { tabindex: -1 }, labels.title(names.join(", ")));
  const item = (/** @type {string} */ label, /** @type {string} */ value, /** @type {string} */ note = "") =>
    h("div", {}, h("dt", {}, label), h("dd", {}, h("b", {}, value), note && h("span", {}, note)));
  const { figures } = words;
  const others = withoutOrders > 0 ? labels.withoutOrders(withoutOrders, format.count(withoutOrders)) : "";
  const money = (/** @type {string} */ label, /** @type {number | null} */ value) =>
    value !== null && item(label, format.money(value));
  const returned = rate && rounded(format).written(rate, "share");
  const sections = /** @type {const} */ ([
    [labels.mix, mix],
    [words.lorenz.title, concentration],
    [words.segments.title, segments],
  ]);
  const nodes = [
    h("header", { class: "report" }, heading, h("p", { class: "intro" }, labels.note)),
    h(
      "dl",
      { class: "figures", part: "figures" },
      rate !== null && returned !== null
        ? item(
            figures.repurchaseRate,
            returned.value,
            words.interval(returned.low, returned.high, format.share(rate.confidence)),
          )
        : undefined,
      item(figures.customers, format.count(customers), others),
      money(figures.revenue, report.revenue),
      money(figures.averageOrderValue, report.averageOrderValue),
      money(figures.observedClv, report.observedClv),
    ),
    ...[
      mix.ok ? mixPicture(mix, report.revenue !== null, context) : undefined,
      concentrationOf({ concentration }, context),
      segmentsOf({ segments }, context),
    ].map((picture) => picture && figure(picture, context, "h3")),
    paintAbsent(
      sections.flatMap(([title, section]) => (section.ok ? [] : [{ title, reason: words.absent[section.code] }])),
      words,
    ),
    paintProblems(report, names, context, actions.problems),
    h("p", { class: "actions" }, h("button", { type: "button", part: "back", click: actions.back }, words.another)),
  ];
  const sentence = words.verdict(customers, {
    customers: format.count(customers),
    repeat: format.count(mix.ok ? mix.regular.customers : 0),
    rate: returned?.value ?? "",
  });
  return {
    nodes: nodes.filter((node) => node instanceof Node),
    heading,
    sentence: rate ? sentence : `${figures.customers}: ${format.count(customers)}`,
  };
}

/**
 * One-time and regular customers, with their revenue if the table has it.
 *
 * @param {import("../../core/shapes.js").OneTimeAndRegular} mix
 * @param {boolean} hasRevenue
 * @param {Context} context
 * @returns {import("./orders-figure.js").Picture}
 */
function mixPicture({ oneTime, regular }, hasRevenue, { words, format }) {
  const labels = words.totals;
  const groups = /** @type {const} */ ([
    [labels.oneTime, oneTime],
    [labels.regular, regular],
  ]);
  const all = oneTime.customers + regular.customers;
  const shares = (/** @type {typeof oneTime} */ { share, revenueShare }) =>
    hasRevenue ? [share.value, revenueShare ?? 0] : [share.value];
  return {
    name: labels.mix,
    title: hasRevenue
      ? words.mix.sentence(
          sharesOf(regular.share, format)[0],
          rounded(format).plain(regular.revenueShare ?? 0, "share"),
        )
      : words.verdict(all, {
          customers: format.count(all),
          repeat: format.count(regular.customers),
          rate: sharesOf(regular.share, format)[0],
        }),
    columns: [
      [labels.group, "text"],
      [words.figures.customers, "count"],
      [labels.share, "share"],
      .../** @type {[string, "money" | "share"][]} */ (
        hasRevenue
          ? [
              [labels.revenue, "money"],
              [labels.revenueShare, "share"],
              [labels.perCustomer, "money"],
            ]
          : []
      ),
    ],
    rows: groups.map(([name, { customers, share, revenue, revenueShare, perHead }]) => [
      name,
      customers,
      share.value,
      ...(hasRevenue ? [revenue, revenueShare ?? undefined, perHead] : []),
    ]),
    height: barsHeight(groups.length, 2),
    draw: (width) =>
      bars(
        groups.map(([name, group]) => ({
          name,
          values: shares(group),
          texts: shares(group).map((share) => rounded(format).plain(share, "share")),
        })),
        hasRevenue ? [labels.share, labels.revenueShare] : [labels.share],
        width,
      ),
  };
}
