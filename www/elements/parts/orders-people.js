/**
 * Pictures of groups of customers: regulars slipping away, profile of the best customers, satisfaction.
 *
 * @typedef {import("../../core/shapes.js").Slipping} Slipping
 * @typedef {import("../../core/shapes.js").Profile} Profile
 * @typedef {import("../../core/shapes.js").Satisfaction} Satisfaction
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 */

import { bars, barsHeight } from "../../charts/bars.js";
import { formatPeriod } from "../../i18n/date.js";
import { rounded } from "./rounded.js";

/** @param {Slipping} slipping @param {(index: number) => string} id @param {Context} context @returns {Picture} */
export function slippingOf({ customers, stake, horizonDays, list }, id, context) {
  const { words, format } = context;
  const labels = words.slipping;
  const atStake = stake && rounded(format).written(stake, "money").value;
  const sentences = [
    labels.sentence(customers, format.count(customers)),
    atStake && labels.stakeSentence(atStake, format.count(horizonDays)),
  ];
  return {
    name: labels.title,
    title: customers > 0 ? sentences.filter(Boolean).join(" ") : labels.none,
    columns: [
      [words.tableColumns.id, "text"],
      [labels.silent, "count"],
      [labels.due, "points"],
      [labels.overdue, "points"],
      [words.tableColumns.pAlive, "share"],
      [labels.stake, "money"],
    ],
    rows: list.map(({ index, silentDays, dueDays, overdue, pAlive, stake }) => [
      id(index),
      silentDays,
      dueDays,
      overdue,
      pAlive,
      stake,
    ]),
    height: 0,
    draw: undefined,
  };
}

/**
 * Traits of the best customers, and typical values.
 *
 * @param {Profile} profile
 * @param {Context} context
 * @returns {Picture[]}
 */
export function profileOf({ top, topRevenueShare, traits, contrasts, rest }, context) {
  const { words, format } = context;
  const labels = words.profile;
  const { plain } = rounded(format);
  /** @param {typeof traits[0]} trait */
  const value = ({ kind, value }) =>
    kind === "first-month" ? formatPeriod(`${value}-01`, "month", format.locale) : value;
  const inMoney = ["first-spend", "spend-per-purchase"];
  const write = (/** @type {string} */ kind, /** @type {number} */ figure) =>
    inMoney.includes(kind) ? format.money(figure) : format.points(figure);
  const sentence = labels.sentence(format.count(top), plain(topRevenueShare, "share"));
  return [
    ...(traits.length > 0
      ? [
          /** @type {Picture} */ ({
            name: labels.title,
            title: sentence,
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
            draw: (width) =>
              bars(
                traits.map((trait) => {
                  const name = value(trait) || labels.traits[trait.kind];
                  const read = (/** @type {string} */ group, /** @type {number} */ share, /** @type {number} */ n) =>
                    `${labels.traits[trait.kind]}${value(trait) && `: ${value(trait)}`}; ${group}: ${plain(share, "share")}; ${words.customersShown(n, format.count(n))}`;
                  return {
                    name,
                    values: [trait.topShare, trait.restShare],
                    texts: [plain(trait.topShare, "share"), plain(trait.restShare, "share")],
                    reads: [read(labels.top, trait.topShare, top), read(labels.rest, trait.restShare, rest)],
                  };
                }),
                [labels.top, labels.rest],
                width,
              ),
          }),
        ]
      : []),
    {
      name: traits.length ? labels.medians : labels.title,
      title: labels.mediansSentence,
      columns: [
        [labels.trait, "text"],
        [labels.top, "text"],
        [labels.rest, "text"],
      ],
      rows: contrasts.map(({ kind, top, rest }) => [labels.contrasts[kind], write(kind, top), write(kind, rest)]),
      height: 0,
      draw: undefined,
    },
  ];
}

/** @param {Satisfaction} satisfaction @param {Context} context @returns {Picture} */
export function satisfactionOf({ nps, groups }, context) {
  const { words, format } = context;
  const labels = words.satisfaction;
  const { plain, estimate } = rounded(format);
  const [low, high] = [nps.low, nps.high].map((value) => format.points(Math.round(value)));
  return {
    name: labels.title,
    title: labels.sentence(format.points(Math.round(nps.value)), low, high),
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
    height: barsHeight(groups.length, 2),
    draw: (width) =>
      bars(
        groups.map(({ id, customers, share, repurchaseRate }) => ({
          name: labels.groups[id],
          values: [share, repurchaseRate?.value ?? 0],
          texts: [plain(share, "share"), repurchaseRate ? plain(repurchaseRate.value, "share") : "–"],
          reads: [
            `${labels.groups[id]}: ${plain(share, "share")}; ${words.customersShown(customers, format.count(customers))}`,
            `${labels.groups[id]}, ${words.figures.repurchaseRate}: ${repurchaseRate ? estimate(repurchaseRate, "share") : "–"}`,
          ],
        })),
        [labels.share, words.figures.repurchaseRate],
        width,
      ),
  };
}
