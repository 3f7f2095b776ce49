/**
 * Cost and value of customers by channel: acquisition cost, customer value, payback period, and the cost of winning ÷
 * the cost of keeping a customer.
 *
 * @typedef {import("../../core/shapes.js").Acquisition} Acquisition
 * @typedef {import("../../core/shapes.js").AcquisitionChannel} Channel
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 */

import { ranges, rangesHeight } from "../../charts/ranges.js";
import { formatPeriod } from "../../i18n/date.js";
import { h } from "./dom.js";
import { useIn } from "./next.js";
import { figure, parted } from "./orders-figure.js";
import { rounded } from "./rounded.js";

/** @param {{ acquisition: import("../../core/shapes.js").Section<Acquisition> }} report @param {Context} context */
export function paintAcquisition({ acquisition }, context) {
  if (!acquisition.ok) return [];
  const { all, paid, keeping, cohorts } = acquisition;
  const times = keeping?.timesDearer?.value;
  const cost = all.cost && all.cost.value > 0 ? all.cost : undefined;
  const value = paid?.modelValue ?? paid?.value.at(-1);
  return [
    figure(channelsPicture(acquisition, context), context),
    h(
      "div",
      {},
      ...useIn(
        context,
        "acquisition-cost",
        cost && { spend: all.spend, "new-customers": all.newCustomers, ...(value ? { clv: value.value } : {}) },
      ),
    ),
    keeping?.cost ? figure(keepingPicture(acquisition, context), context) : undefined,
    h(
      "div",
      {},
      ...useIn(
        context,
        "acquisition-vs-retention",
        cost && times ? { "acquisition-cost": cost.value, times } : undefined,
      ),
    ),
    cohorts.length > 0 ? figure(cohortsPicture(acquisition, context), context) : undefined,
  ];
}

/**
 * Picture of cost and value by channel; undefined if the section is absent.
 *
 * @param {{ acquisition: import("../../core/shapes.js").Section<Acquisition> }} report
 * @param {Context} context
 */
export const acquisitionOf = ({ acquisition }, context) =>
  acquisition.ok ? channelsPicture(acquisition, context) : undefined;

/** One channel in a sentence. @param {Channel} channel @param {string} name @param {Context} context */
function sentenceOf({ cost, value, ratio, months, payback }, name, { words, format }) {
  const labels = words.acquisition;
  const last = value.at(-1);
  if (!cost || !last || !ratio) return "";
  const { written } = rounded(format);
  const { value: times, low, high } = written(ratio, "points");
  const told = labels.channel({
    name,
    cost: written(cost, "money").value,
    value: written(last, "money").value,
    month: format.count(months),
    ratio: times,
    low,
    high,
  });
  return `${told} ${payback ? labels.payback(format.count(payback)) : labels.noPayback(format.count(months))}`;
}

/** @param {Acquisition} acquisition @param {Context} context @returns {Picture} */
function channelsPicture({ channels, paid, unpaid, all, hasSpend, unmatched, margin }, context) {
  const { words, format } = context;
  const labels = words.acquisition;
  const { plain, written } = rounded(format);
  const cost = all.cost && written(all.cost, "money");
  /** @type {[name: string, channel: Channel][]} */
  const rows = [
    ...channels.map((channel) => /** @type {[string, Channel]} */ ([channel.name || labels.nameless, channel])),
    .../** @type {[string, Channel | null][]} */ ([
      [labels.paid, paid],
      [labels.unpaid, unpaid],
      [labels.all, all],
    ]).flatMap(([name, channel]) => (channel ? [/** @type {[string, Channel]} */ ([name, channel])] : [])),
  ];
  const parts = [
    cost
      ? labels.sentence({ cost: cost.value, low: cost.low, high: cost.high, spend: plain(all.spend, "money") })
      : labels.noSpend,
    ...rows.slice(0, channels.length).map(([name, channel]) => sentenceOf(channel, name, context)),
    hasSpend &&
      unmatched.length > 0 &&
      labels.unmatched(
        unmatched.map(({ channel, spend }) => `${channel || labels.nameless} (${plain(spend, "money")})`).join(", "),
      ),
    labels.assumes(format.share(margin)),
  ];
  // With costs, the value per unit of cost; otherwise the value itself.
  const drawn = rows.flatMap(([label, channel]) => {
    const estimate = all.cost ? channel.ratio : channel.value.at(-1);
    return estimate ? [{ ...estimate, label, text: written(estimate, cost ? "points" : "money").value }] : [];
  });
  return {
    name: labels.title,
    title: parts[0] || labels.title,
    sentence: parts.slice(1).filter(Boolean).join(" "),
    columns: [
      [labels.name, "text"],
      [words.figures.customers, "count"],
      [labels.spend, "money"],
      [labels.won, "count"],
      [labels.cost, "money"],
      [words.curve.low, "money"],
      [words.curve.high, "money"],
      [labels.months, "count"],
      [labels.value, "money"],
      [words.curve.low, "money"],
      [words.curve.high, "money"],
      [labels.modelValue, "money"],
      [labels.ratio, "points"],
      [words.curve.low, "points"],
      [words.curve.high, "points"],
      [labels.modelRatio, "points"],
      [labels.paybackMonth, "count"],
      [labels.paybackEarliest, "count"],
      [labels.paybackLatest, "count"],
    ],
    rows: rows.map(([name, { customers, spend, newCustomers, cost, months, value, modelValue, ...more }]) => {
      const last = value.at(-1);
      const { ratio, modelRatio, payback, paybackRange } = more;
      return [
        name,
        customers,
        spend,
        newCustomers,
        cost?.value,
        cost?.low,
        cost?.high,
        months,
        last?.value,
        last?.low,
        last?.high,
        modelValue?.value,
        ratio?.value,
        ratio?.low,
        ratio?.high,
        modelRatio?.value,
        payback,
        ...paybackRange,
      ];
    }),
    height: rangesHeight(drawn.length, true),
    draw: drawn.length
      ? (width) => ranges(drawn, cost ? format.points : format.money, width, cost ? labels.ratio : labels.value)
      : undefined,
  };
}

/** @param {Acquisition} acquisition @param {Context} context @returns {Picture} */
function keepingPicture({ all, keeping }, { words, format }) {
  const labels = words.acquisition;
  const { cost, timesDearer, spend, kept } = /** @type {NonNullable<Acquisition["keeping"]>} */ (keeping);
  const { written } = rounded(format);
  const times = timesDearer && written(timesDearer, "points");
  const bars = [
    { label: labels.winning, estimate: all.cost },
    { label: labels.keepingOne, estimate: cost },
  ].flatMap(({ label, estimate }) =>
    estimate ? [{ ...estimate, label, text: written(estimate, "money").value }] : [],
  );
  return {
    name: labels.keeping,
    ...parted(
      [times && labels.times({ times: times.value, low: times.low, high: times.high }), labels.keepingAssumes]
        .filter(Boolean)
        .join(" "),
    ),
    columns: [
      [labels.cost, "text"],
      [labels.spend, "money"],
      [words.figures.customers, "count"],
      [labels.cost, "money"],
      [words.curve.low, "money"],
      [words.curve.high, "money"],
    ],
    rows: [
      [labels.winning, all.spend, all.newCustomers, all.cost?.value, all.cost?.low, all.cost?.high],
      [labels.keepingOne, spend, kept, cost?.value, cost?.low, cost?.high],
    ],
    height: rangesHeight(bars.length, true),
    draw: (width) => ranges(bars, format.money, width, labels.cost),
  };
}

/** @param {Acquisition} acquisition @param {Context} context @returns {Picture} */
function cohortsPicture({ cohorts }, { words, format }) {
  const labels = words.acquisition;
  return {
    name: labels.cohorts,
    title: labels.cohortsSentence,
    columns: [
      [labels.name, "text"],
      [words.cohorts.periods.month, "text"],
      [labels.spend, "money"],
      [labels.won, "count"],
      [labels.cost, "money"],
      [words.curve.low, "money"],
      [words.curve.high, "money"],
      [labels.soFar, "money"],
      [labels.ratio, "points"],
      [words.curve.low, "points"],
      [words.curve.high, "points"],
    ],
    rows: cohorts.map(({ channel, month, spend, newCustomers, cost, value, ratio }) => [
      channel || labels.nameless,
      formatPeriod(month, "month", format.locale),
      spend,
      newCustomers,
      cost?.value,
      cost?.low,
      cost?.high,
      value?.value,
      ratio?.value,
      ratio?.low,
      ratio?.high,
    ]),
    height: 0,
    draw: undefined,
  };
}
