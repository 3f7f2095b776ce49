/**
 * Customers lost in the last quarter, by segment: their number, their value, and the gain and cost of winning them
 * back.
 *
 * @typedef {import("../../core/shapes.js").LostCustomers} LostCustomers
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 */

import { ranges, rangesHeight } from "../../charts/ranges.js";
import { formatDay } from "../../i18n/date.js";
import { h } from "./dom.js";
import { useIn } from "./next.js";
import { figure } from "./orders-figure.js";
import { rounded } from "./rounded.js";

const YEAR = 365.2425;

/** @typedef {{ lost: import("../../core/shapes.js").Section<LostCustomers>, metrics: import("../../core/shapes.js").Metrics }} Lost */

/** @param {Lost} report @param {Context} context */
export const lostOf = ({ lost }, context) => (lost.ok ? lostPicture(lost, context) : undefined);

/** @param {Lost} report @param {Context} context */
export function paintLost({ lost, metrics }, context) {
  if (!lost.ok) return [];
  return [
    figure(lostPicture(lost, context), context),
    h("div", {}, ...useIn(context, "lost-customer", calculatorInputs(lost, metrics))),
  ];
}

/**
 * Inputs of the calculator: orders at which its customer brings as much as one of these.
 *
 * @param {LostCustomers} lost
 * @param {import("../../core/shapes.js").Metrics} metrics
 */
function calculatorInputs({ all, horizonDays, cost, margin }, { averageOrderValue }) {
  const years = horizonDays / YEAR;
  const each = all.lost.value > 0 ? all.value.value / all.lost.value : 0;
  if (!(each > 0 && averageOrderValue > 0 && margin > 0)) return undefined;
  return {
    "order-value": averageOrderValue,
    "orders-per-year": each / (averageOrderValue * margin * years),
    margin,
    "years-lost": years,
    ...(cost?.source === "winning" && { "replacement-cost": cost.value }),
    "customers-lost": Math.round(all.lost.value),
  };
}

/** @param {LostCustomers} lost @param {Context} context @returns {Picture} */
function lostPicture({ all, segments, cost, from, horizonDays }, { words, format }) {
  const labels = words.lost;
  const { plain } = rounded(format);
  const names = words.segments.names;
  const count = (/** @type {number} */ value) => format.count(Math.round(value));
  const { winBack } = all;
  const net = winBack.net;
  const drawn = segments
    .filter(({ value }) => value.value > 0)
    .map(({ id, value }) => ({ ...value, label: names[id], text: plain(value.value, "money") }));
  const row = (/** @type {string} */ name, /** @type {LostCustomers["all"]} */ group) => [
    name,
    group.customers,
    group.active,
    group.lost.value,
    group.lost.low,
    group.lost.high,
    group.value.value,
    group.value.low,
    group.value.high,
    group.winBack.customers,
    group.winBack.gain.value,
    group.winBack.gain.low,
    group.winBack.gain.high,
    group.winBack.cost,
    group.winBack.net?.value,
    group.winBack.net?.low,
    group.winBack.net?.high,
  ];
  return {
    name: labels.title,
    title: labels.sentence({
      lost: count(all.lost.value),
      low: count(all.lost.low),
      high: count(all.lost.high),
      active: count(all.active),
      value: plain(all.value.value, "money"),
      least: plain(all.value.low, "money"),
      most: plain(all.value.high, "money"),
    }),
    sentence: [
      labels.winBack({ customers: count(winBack.customers), gain: plain(winBack.gain.value, "money") }),
      cost && net
        ? labels.net({
            cost: format.money(cost.value),
            net: plain(net.value, "money"),
            low: net.low === null ? "–" : plain(net.low, "money"),
            high: net.high === null ? "–" : plain(net.high, "money"),
          })
        : labels.noCost,
      cost && labels.sources[cost.source],
      labels.assumes({
        from: formatDay(from, format.locale),
        days: count(horizonDays),
        base: plain(all.base, "money"),
      }),
    ]
      .filter(Boolean)
      .join(" "),
    columns: [
      [labels.segment, "text"],
      [words.figures.customers, "count"],
      [labels.active, "points"],
      [labels.lost, "points"],
      [words.curve.low, "points"],
      [words.curve.high, "points"],
      [labels.value, "money"],
      [words.curve.low, "money"],
      [words.curve.high, "money"],
      [labels.silent, "count"],
      [labels.gain, "money"],
      [words.curve.low, "money"],
      [words.curve.high, "money"],
      [labels.cost, "money"],
      [labels.netGain, "money"],
      [words.curve.low, "money"],
      [words.curve.high, "money"],
    ],
    rows: [...segments.map(({ id, ...group }) => row(names[id], group)), row(words.figures.customers, all)],
    height: rangesHeight(drawn.length, true),
    draw: drawn.length ? (width) => ranges(drawn, format.money, width, labels.value) : undefined,
  };
}
