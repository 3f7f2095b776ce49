/**
 * Customer sections of the report: regulars slipping away, profile of the best customers, satisfaction.
 *
 * @typedef {import("../../core/shapes.js").Slipping} Slipping
 * @typedef {import("../../core/shapes.js").Profile} Profile
 * @typedef {import("../../core/shapes.js").Satisfaction} Satisfaction
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./csv.js").Cell} Cell
 */

import { bars, barsHeight } from "../../charts/bars.js";
import { formatPeriod } from "../../i18n/date.js";
import { figure } from "./orders-figure.js";

/** @param {Slipping} slipping @param {(index: number) => string} id @param {Context} context */
export function paintSlipping({ customers, revenuePerYear, list }, id, context) {
  const { words, format } = context;
  const labels = words.slipping;
  return figure(
    {
      title: labels.title,
      sentence:
        customers > 0 ? labels.sentence(customers, format.count(customers), format.money(revenuePerYear)) : labels.none,
      columns: [
        [words.tableColumns.id, "text"],
        [labels.silent, "count"],
        [labels.due, "points"],
        [labels.overdue, "points"],
        [labels.perYear, "money"],
      ],
      rows: list.map(({ index, silentDays, dueDays, overdue, revenuePerYear }) => [
        id(index),
        silentDays,
        dueDays,
        overdue,
        revenuePerYear,
      ]),
      height: 0,
      draw: undefined,
    },
    context,
  );
}

/** @param {Profile} profile @param {Context} context */
export function paintProfile({ top, topRevenueShare, traits, contrasts }, context) {
  const { words, format } = context;
  const labels = words.profile;
  /** @param {typeof traits[0]} trait */
  const value = ({ kind, value }) =>
    kind === "first-month" ? formatPeriod(`${value}-01`, "month", format.locale) : value;
  const inMoney = ["first-spend", "spend-per-purchase"];
  const write = (/** @type {string} */ kind, /** @type {number} */ figure) =>
    inMoney.includes(kind) ? format.money(figure) : format.points(figure);
  return [
    traits.length > 0 &&
      figure(
        {
          title: labels.title,
          sentence: labels.sentence(format.count(top), format.share(topRevenueShare)),
          columns: [
            [labels.trait, "text"],
            [labels.value, "text"],
            [labels.top, "share"],
            [labels.rest, "share"],
            [labels.differenceLow, "share"],
            [labels.differenceHigh, "share"],
          ],
          rows: traits.map((trait) => [
            labels.traits[trait.kind],
            value(trait),
            trait.topShare,
            trait.restShare,
            trait.difference.low,
            trait.difference.high,
          ]),
          height: barsHeight(traits.length, 2),
          draw: traits.length
            ? (width) =>
                bars(
                  traits.map((trait) => ({
                    name: value(trait) || labels.traits[trait.kind],
                    values: [trait.topShare, trait.restShare],
                    texts: [format.share(trait.topShare), format.share(trait.restShare)],
                  })),
                  [labels.top, labels.rest],
                  width,
                )
            : undefined,
        },
        context,
      ),
    figure(
      {
        title: traits.length ? labels.medians : labels.title,
        sentence: labels.mediansSentence,
        columns: [
          [labels.trait, "text"],
          [labels.top, "text"],
          [labels.rest, "text"],
        ],
        rows: contrasts.map(({ kind, top, rest }) => [labels.contrasts[kind], write(kind, top), write(kind, rest)]),
        height: 0,
        draw: undefined,
      },
      context,
    ),
  ];
}

/** @param {Satisfaction} satisfaction @param {Context} context */
export function paintSatisfaction({ nps, groups }, context) {
  const { words, format } = context;
  const labels = words.satisfaction;
  return figure(
    {
      title: labels.title,
      sentence: labels.sentence(format.points(nps.value), format.points(nps.low), format.points(nps.high)),
      columns: [
        [labels.group, "text"],
        [words.figures.customers, "count"],
        [labels.share, "share"],
        [words.figures.repurchaseRate, "share"],
        [words.segments.purchases, "points"],
        [words.segments.perHead, "money"],
      ],
      rows: groups.map(({ id, customers, share, repurchaseRate, meanPurchases, meanRevenue }) => [
        labels.groups[id],
        customers,
        share,
        repurchaseRate?.value,
        meanPurchases,
        meanRevenue,
      ]),
      height: 0,
      draw: undefined,
    },
    context,
  );
}
