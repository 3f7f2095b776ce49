/**
 * Time to the next purchase: shares that buy again, the day from which to write to the others, and differences between
 * groups.
 *
 * @typedef {import("../../core/shapes.js").TimeToNextPurchase} TimeToNextPurchase
 * @typedef {import("../../core/shapes.js").AfterPurchase} AfterPurchase
 * @typedef {import("../../core/shapes.js").ReturnGroup} ReturnGroup
 * @typedef {import("../../core/shapes.js").ReturnGroupKind} ReturnGroupKind
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 */

import { curves } from "../../charts/curves.js";
import { ranges, rangesHeight } from "../../charts/ranges.js";
import { formatPeriod } from "../../i18n/date.js";
import { h } from "./dom.js";
import { unique } from "./field.js";
import { useIn } from "./next.js";
import { figure, parted } from "./orders-figure.js";
import { rounded } from "./rounded.js";

const HEIGHT = 260;
/** Days of the calculator’s window. */
const YEAR_DAYS = 365;
/** Limit of p-values after correction. */
const SURE = 0.05;

/** The share within the longest time for which somebody was observed. @param {{ rates: AfterPurchase["rates"] }} of */
const longestRate = ({ rates }) => rates.findLast(({ share }) => share) ?? rates[0];

/**
 * The headline of the section: the share that buys again, and when half of them have.
 *
 * @param {AfterPurchase} after
 * @param {Context} context
 */
export function nextPurchaseSentence(after, { words, format }) {
  const labels = words.nextPurchase;
  const { share, days, plain } = longestRate(after);
  const day = (/** @type {number} */ day) => format.count(Math.round(day));
  const { plain: round, written } = rounded(format);
  const returned = share && written(share, "share");
  return [
    returned &&
      labels.sentence({
        after: labels.after[after.purchase - 1],
        share: returned.value,
        days: format.count(days),
        low: returned.low,
        high: returned.high,
        plain: round(plain, "share"),
      }),
    after.half &&
      labels.half(after.horizon, {
        horizon: format.count(after.horizon),
        day: day(after.half.value),
        low: day(after.half.low),
        high: day(after.half.high),
      }),
    share && labels.assumes(format.share(share.confidence)),
  ]
    .filter(Boolean)
    .join(" ");
}

/**
 * Its figures; none if nobody bought a second time.
 *
 * @param {{ nextPurchase: import("../../core/shapes.js").Section<TimeToNextPurchase> }} report
 * @param {Context} context
 */
export function paintNextPurchase({ nextPurchase }, context) {
  if (!nextPurchase.ok) return [];
  const { after, groups } = nextPurchase;
  const labels = context.words.nextPurchase;
  const [first] = after;
  return [
    chosen(
      labels.by,
      after.map(({ purchase }) => labels.after[purchase - 1]),
      (at) => curvePicture(after[at], context),
      context,
    ),
    h("div", {}, ...useIn(context, "repurchase-rate", repurchaseInputs(first))),
    figure(ratesPicture(after, context), context),
    groups.length > 0 && groupsFigure(groups, context),
  ];
}

/**
 * The time after the first purchase.
 *
 * @param {{ nextPurchase: import("../../core/shapes.js").Section<TimeToNextPurchase> }} report
 * @param {Context} context
 */
export const nextPurchaseOf = ({ nextPurchase }, context) =>
  nextPurchase.ok ? curvePicture(nextPurchase.after[0], context) : undefined;

/** Inputs of the repurchase rate’s calculator: the number who return within a year. @param {AfterPurchase} after */
function repurchaseInputs({ customers, rates }) {
  const year = rates.find(({ days }) => days === YEAR_DAYS)?.share;
  return year ? { customers, "repeat-customers": Math.round(customers * year.value), window: 12 } : undefined;
}

/**
 * A figure with a choice above it.
 *
 * @param {string} label
 * @param {string[]} choices
 * @param {(at: number) => Picture} pictureOf
 * @param {Context} context
 */
function chosen(label, choices, pictureOf, context) {
  if (choices.length === 1) return figure(pictureOf(0), context);
  const place = h("div", { class: "stage" });
  const id = unique();
  const choice = h("select", { id });
  choice.append(...choices.map((text, at) => h("option", { value: at }, text)));
  const controls = h(
    "div",
    { class: "tools period" },
    h("label", { for: id }, label),
    h("div", { class: "box" }, choice),
  );
  const show = () => place.replaceChildren(figure({ ...pictureOf(Number(choice.value)), controls }, context));
  choice.addEventListener("change", () => {
    show();
    choice.focus();
  });
  show();
  return place;
}

/** @param {AfterPurchase} after @param {Context} context @returns {Picture} */
function curvePicture(after, context) {
  const { words, format } = context;
  const labels = words.nextPurchase;
  const { day, share, low, high, atRisk } = after;
  const within = day.findIndex((day) => day > after.horizon);
  const shown = within < 0 ? day.length : Math.max(within, 1);
  // The curve begins at zero on the day of purchase, and is constant between days.
  /** @type {[number, number][]} */
  const points = [[0, 0]];
  /** @type {[number, number][]} */
  const band = [[0, 0]];
  for (let at = 0; at < shown; at++) {
    points.push([day[at], points[points.length - 1][1]], [day[at], share[at]]);
    band.push(band[band.length - 1], [low[at], high[at]]);
  }
  points.push([Math.max(after.horizon, day[shown - 1]), share[shown - 1]]);
  band.push(band[band.length - 1]);
  const { half } = after;
  return {
    name: labels.title,
    ...parted(nextPurchaseSentence(after, context)),
    columns: [
      [labels.day, "count"],
      [labels.returned, "share"],
      [words.curve.low, "share"],
      [words.curve.high, "share"],
      [labels.atRisk, "count"],
    ],
    rows: day.map((day, at) => [day, share[at], low[at], high[at], atRisk[at]]),
    height: HEIGHT,
    draw: (width) =>
      curves(
        {
          lines: [
            {
              look: "line",
              points,
              band,
              read: (at) => {
                const [value, [low, high], [days]] = [points[at][1], band[at], points[at]];
                const waiting = atRisk[Math.min(Math.floor((at - 1) / 2), shown - 1)] ?? after.customers;
                return [
                  `${labels.day}: ${format.count(Math.round(days))}`,
                  `${labels.returned}: ${rounded(format).estimate({ value, low, high }, "share")}`,
                  `${labels.atRisk}: ${format.count(waiting)}`,
                ].join("; ");
              },
            },
          ],
          nameX: format.count,
          nameY: format.share,
          across: labels.day,
          upward: labels.returned,
          ...(half ? { mark: { x: half.value, name: format.count(half.value) } } : {}),
        },
        width,
        HEIGHT,
      ),
  };
}

/** @param {AfterPurchase[]} after @param {Context} context @returns {Picture} */
function ratesPicture(after, { words }) {
  const labels = words.nextPurchase;
  return {
    name: labels.rates,
    title: labels.ratesSentence,
    columns: [
      [labels.purchase, "text"],
      [words.figures.customers, "count"],
      [labels.within, "count"],
      [labels.returned, "share"],
      [words.curve.low, "share"],
      [words.curve.high, "share"],
      [labels.plain, "share"],
    ],
    rows: after.flatMap(({ purchase, customers, rates }) =>
      rates.map(({ days, share, plain }) => [
        labels.after[purchase - 1],
        customers,
        days,
        share?.value,
        share?.low,
        share?.high,
        plain,
      ]),
    ),
    height: 0,
    draw: undefined,
  };
}

/** @param {ReturnGroup} group @param {Context} context */
const nameOf = ({ kind, value }, { format }) =>
  kind === "first-month" ? formatPeriod(`${value}-01`, "month", format.locale) : value;

/** Comparison of groups, one kind at a time. @param {ReturnGroup[]} groups @param {Context} context */
function groupsFigure(groups, context) {
  const { words, format } = context;
  const labels = words.nextPurchase;
  const kinds = /** @type {Record<ReturnGroupKind, string>} */ ({
    "first-product": words.profile.traits["first-product"],
    channel: labels.channel,
    country: words.profile.traits.country,
    "first-month": words.profile.traits["first-month"],
  });
  const there = /** @type {ReturnGroupKind[]} */ (Object.keys(kinds)).filter((kind) =>
    groups.some((group) => group.kind === kind),
  );
  const sure = groups.filter(({ adjustedPValue, ratio }) => adjustedPValue < SURE && ratio);
  const listed = (/** @type {boolean} */ isFaster) =>
    sure
      .filter(({ ratio }) => Number(ratio?.value) > 1 === isFaster)
      .map((group) => nameOf(group, context))
      .join(", ");
  const [faster, slower] = [listed(true), listed(false)];
  const findings = [faster && labels.faster(faster), slower && labels.slower(slower)].filter(Boolean);
  const sentence = [...(findings.length ? findings : [labels.alike]), labels.test].join(" ");
  return chosen(
    words.cohorts.by,
    there.map((kind) => kinds[kind]),
    (at) => {
      const own = groups.filter(({ kind }) => kind === there[at]);
      // The longest time for which every group was observed.
      const within = own[0].rates
        .map((_, index) => index)
        .filter((index) => own.every(({ rates }) => rates[index].share));
      const index = within[within.length - 1] ?? 0;
      const drawn = own.flatMap((group) => {
        const { share } = group.rates[index];
        if (!share) return [];
        const label = nameOf(group, context);
        const { customers } = group;
        const read = `${label}: ${rounded(format).estimate(share, "share")}; ${words.customersShown(customers, format.count(customers))}`;
        return [{ ...share, label, text: rounded(format).plain(share.value, "share"), read }];
      });
      const title = labels.drawn(own[0].rates[index].days, format.count(own[0].rates[index].days));
      return {
        name: labels.groups,
        ...parted(sentence),
        columns: [
          [kinds[there[at]], "text"],
          [words.figures.customers, "count"],
          [title, "share"],
          [words.curve.low, "share"],
          [words.curve.high, "share"],
          [labels.ratio, "number"],
          [words.curve.low, "number"],
          [words.curve.high, "number"],
          [labels.pValue, "number"],
          [labels.adjusted, "number"],
        ],
        rows: own.map((group) => {
          const { share } = group.rates[index];
          const { customers, ratio, pValue, adjustedPValue } = group;
          const name = nameOf(group, context);
          return [
            name,
            customers,
            share?.value,
            share?.low,
            share?.high,
            ratio?.value,
            ratio?.low,
            ratio?.high,
            pValue,
            adjustedPValue,
          ];
        }),
        height: rangesHeight(drawn.length, true),
        draw: drawn.length ? (width) => ranges(drawn, format.share, width, title) : undefined,
      };
    },
    context,
  );
}
