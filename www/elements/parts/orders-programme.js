/**
 * Loyalty programme, coupons and referred customers: the effect of joining, the return, and the value of referrals.
 *
 * @typedef {import("../../core/shapes.js").ProgrammeReport} ProgrammeReport
 * @typedef {import("../../core/shapes.js").ProgrammeGroup} Group
 * @typedef {import("../../core/shapes.js").ReferralReport} ReferralReport
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 */

import { ranges, rangesHeight } from "../../charts/ranges.js";
import { h } from "./dom.js";
import { useIn } from "./next.js";
import { figure, parted } from "./orders-figure.js";
import { rounded, sharesOf } from "./rounded.js";

const YEAR = 365.2425;

/** A share with its sign. @param {number} value @param {Context["format"]} format */
const signed = (value, format) => `${value > 0 ? "+" : ""}${format.share(value)}`;

/**
 * A rounded share and its interval, signed, for sentences.
 *
 * @param {{ value: number, low: number, high: number }} share
 * @param {Context["format"]} format
 */
function signedShares(share, format) {
  const [value, low, high] = sharesOf(share, {
    ...format,
    share: (value) => signed(value, format),
  });
  return { value, low, high };
}

const joinedUp = (/** @type {(string | false | null | undefined)[]} */ ...parts) => parts.filter(Boolean).join(" ");

/** The lift used: by comparable customers, or otherwise by each side's own past. @param {Group} group */
const liftOf = ({ matched, differences }) => (matched.ok ? matched : differences.ok ? differences : undefined);

/** @param {{ programme: import("../../core/shapes.js").Section<ProgrammeReport> }} report @param {Context} context */
export const programmeOf = ({ programme }, context) =>
  programme.ok && programme.groups.length
    ? liftPicture(programme.groups[0], context)
    : programme.ok && programme.points
      ? pointsPicture(programme.points, context)
      : undefined;

/** @param {{ programme: import("../../core/shapes.js").Section<ProgrammeReport> }} report @param {Context} context */
export function paintProgramme({ programme }, context) {
  if (!programme.ok) return [];
  const { groups, points, margin } = programme;
  return [
    ...groups.flatMap((group) => [
      figure(liftPicture(group, context), context),
      group.kind === "member"
        ? h("div", {}, ...useIn(context, "loyalty-programme", calculatorInputs(group, margin)))
        : undefined,
      group.matched.ok && figure(balancePicture(group.matched, context), context),
      group.returns ? figure(returnPicture(group.kind, group.returns, context), context) : undefined,
    ]),
    points ? figure(pointsPicture(points, context), context) : undefined,
  ];
}

/** Inputs of the programme's calculator, per year. @param {Group} group @param {number} margin */
function calculatorInputs(group, margin) {
  const lift = liftOf(group);
  if (!lift) return undefined;
  const yearly = YEAR / lift.horizonDays;
  const { returns } = group;
  // The yearly cost is the same fraction of the members' yearly spend as their cost so far is of their spend so far.
  const cost =
    returns && returns.spend > 0 ? (returns.cost / returns.spend) * lift.with * yearly * group.customers : undefined;
  return {
    members: group.customers,
    "spend-with": lift.with * yearly,
    "spend-without": lift.without * yearly,
    margin,
    ...(cost && { "programme-cost": cost }),
  };
}

/** @param {Group} group @param {Context} context @returns {Picture} */
function liftPicture(group, context) {
  const { words, format } = context;
  const labels = words.programme;
  const { kind, plain, matched, differences } = group;
  const lift = liftOf(group);
  const percent = (/** @type {number} */ value) => signed(value, format);
  const code = matched.ok ? "" : matched.code;
  const disagree =
    matched.ok &&
    differences.ok &&
    (matched.lift.low > differences.lift.high || differences.lift.low > matched.lift.high);
  const { written } = rounded(format);
  const found = lift && signedShares(lift.lift, format);
  const sentence = found
    ? labels.sentence({
        lift: found.value,
        low: found.low,
        high: found.high,
        days: format.count(lift.horizonDays),
      })
    : code === "no-joining-dates"
      ? labels.noDates
      : labels.tooFew;
  const rows = [
    { label: labels.rows.plain, estimate: plain.difference, of: undefined, quiet: true },
    { label: labels.rows.matched, estimate: matched.ok ? matched.lift : null, of: matched },
    { label: labels.rows.differences, estimate: differences.ok ? differences.lift : null, of: differences },
  ];
  const drawn = rows.flatMap(({ label, estimate, quiet }) =>
    estimate ? [{ ...estimate, label, quiet, text: signedShares(estimate, format).value }] : [],
  );
  return {
    name: labels.changes[kind],
    title: sentence,
    sentence: joinedUp(
      kind === "coupon" && labels.couponJoins,
      plain.joined &&
        plain.others &&
        plain.difference &&
        labels.plain({
          joined: written(plain.joined, "money").value,
          others: written(plain.others, "money").value,
          difference: signedShares(plain.difference, format).value,
        }),
      matched.ok && labels.matchedAssumes,
      differences.ok && labels.differencesAssumes,
      disagree && labels.disagree,
      kind === "member" && lift && !group.returns && labels.noCost,
    ),
    columns: [
      [labels.comparison, "text"],
      [labels.lift, "share"],
      [words.curve.low, "share"],
      [words.curve.high, "share"],
      [labels.joined, "count"],
      [labels.of, "count"],
      [labels.others, "count"],
      [labels.with, "money"],
      [labels.without, "money"],
      [labels.days, "count"],
    ],
    rows: rows.map(({ label, estimate, of }) => {
      const own = of?.ok ? of : undefined;
      return [
        label,
        estimate?.value,
        estimate?.low,
        estimate?.high,
        own ? own.joined : of ? undefined : group.customers,
        own ? own.of : of ? undefined : group.customers,
        own ? own.others : of ? undefined : group.others,
        own ? own.with : of ? undefined : plain.joined?.value,
        own ? own.without : of ? undefined : plain.others?.value,
        own?.horizonDays,
      ];
    }),
    height: rangesHeight(drawn.length, true),
    draw: drawn.length ? (width) => ranges(drawn, percent, width, labels.lift) : undefined,
  };
}

/** @param {import("../../core/shapes.js").Lift} lift @param {Context} context @returns {Picture} */
function balancePicture({ balance }, { words }) {
  const labels = words.programme;
  return {
    name: labels.balance,
    title: labels.balanceSentence,
    columns: [
      [labels.figure, "text"],
      [labels.joinedMean, "points"],
      [labels.comparableMean, "points"],
      [labels.allMean, "points"],
    ],
    rows: balance.map(({ id, joined, comparable, all }) => [labels.balances[id], joined, comparable, all]),
    height: 0,
    draw: undefined,
  };
}

/**
 * @param {Group["kind"]} kind
 * @param {NonNullable<Group["returns"]>} returns
 * @param {Context} context
 * @returns {Picture}
 */
function returnPicture(kind, { spend, gain, discounts, cost, net, return: rate }, { words, format }) {
  const labels = words.programme;
  const { plain, written } = rounded(format);
  const bars = [
    { label: labels.gain, ...gain },
    { label: labels.net, ...net },
  ].map((row) => ({ ...row, text: written(row, "money").value }));
  const returned = rate && written(rate, "share");
  const name = kind === "coupon" ? labels.couponReturns : labels.returns;
  return {
    name,
    ...(returned
      ? {
          title: labels.returnSentence({
            rate: returned.value,
            low: returned.low,
            high: returned.high,
            net: written(net, "money").value,
            cost: plain(cost, "money"),
          }),
        }
      : { title: name }),
    sentence: labels.returnAssumes,
    columns: [
      [labels.figure, "text"],
      [name, "money"],
      [words.curve.low, "money"],
      [words.curve.high, "money"],
    ],
    rows: [
      [labels.spend, spend],
      [labels.gain, gain.value, gain.low, gain.high],
      [labels.discounts, discounts],
      [labels.cost, cost],
      [labels.net, net.value, net.low, net.high],
    ],
    height: rangesHeight(bars.length, true),
    draw: (width) => ranges(bars, format.money, width, labels.net),
  };
}

/** @param {NonNullable<ProgrammeReport["points"]>} points @param {Context} context @returns {Picture} */
function pointsPicture({ issued, redeemed, breakage, outstandingValue }, { words, format }) {
  const labels = words.programme;
  const kept = breakage && rounded(format).written(breakage, "share");
  const bar = breakage && kept && [{ ...breakage, label: labels.points, text: kept.value }];
  return {
    name: labels.points,
    title: kept
      ? labels.pointsSentence({
          share: kept.value,
          low: kept.low,
          high: kept.high,
          issued: format.count(issued),
        })
      : `${labels.issued}: ${format.count(issued)}`,
    columns: [
      [labels.issued, "count"],
      [labels.redeemed, "count"],
      [labels.points, "share"],
      [words.curve.low, "share"],
      [words.curve.high, "share"],
      [labels.outstanding, "money"],
    ],
    rows: [[issued, redeemed, breakage?.value, breakage?.low, breakage?.high, outstandingValue]],
    height: rangesHeight(1, true),
    draw: bar ? (width) => ranges(bar, format.share, width, labels.points) : undefined,
  };
}

/** @param {{ referral: import("../../core/shapes.js").Section<ReferralReport> }} report @param {Context} context */
export const referralOf = ({ referral }, context) => (referral.ok ? valuePicture(referral, context) : undefined);

/** @param {{ referral: import("../../core/shapes.js").Section<ReferralReport> }} report @param {Context} context */
export function paintReferral({ referral }, context) {
  if (!referral.ok) return [];
  const { value, retention, earned } = referral;
  return [
    figure(valuePicture(referral, context), context),
    h("div", {}, ...useIn(context, "referral-value", value ? { referrals: 1, clv: value.referred.value } : undefined)),
    retention
      ? figure(contrastPicture(context.words.referral.retentionTitle, retention, "share", context), context)
      : undefined,
    h(
      "div",
      {},
      ...useIn(
        context,
        "earned-growth",
        earned
          ? {
              before: earned.before,
              returning: earned.returning,
              "new-revenue": earned.newRevenue,
              "earned-share": earned.earnedShare,
            }
          : undefined,
      ),
    ),
  ];
}

/** @param {ReferralReport} referral @param {Context} context @returns {Picture} */
function valuePicture({ share, revenue, horizonDays, value, earned }, context) {
  const { words, format } = context;
  const labels = words.referral;
  const { plain, written } = rounded(format);
  const [own, low, high] = sharesOf(share, format);
  const difference = value && written(value.difference, "money");
  const growth = earned && signedShares(earned.growth, format);
  const sentences = joinedUp(
    labels.sentence({ share: own, low, high, revenue: plain(revenue, "money") }),
    difference &&
      labels.value({
        days: format.count(horizonDays),
        own: written(value.referred, "money").value,
        others: written(value.others, "money").value,
        difference: difference.value,
        low: difference.low,
        high: difference.high,
      }),
    growth &&
      labels.earned({
        growth: growth.value,
        low: growth.low,
        high: growth.high,
        share: plain(earned.earnedShare, "share"),
      }),
    value && labels.assumes,
  );
  return value
    ? { ...contrastPicture(labels.title, value, "money", context), ...parted(sentences) }
    : {
        name: labels.title,
        ...parted(sentences),
        columns: [
          [words.figures.customers, "share"],
          [words.figures.revenue, "money"],
        ],
        rows: [[share.value, revenue]],
        height: 0,
        draw: undefined,
      };
}

/**
 * Referred customers compared with the others.
 *
 * @param {string} name
 * @param {import("../../core/shapes.js").ReferralContrast} contrast
 * @param {"money" | "share"} unit
 * @param {Context} context
 * @returns {Picture}
 */
function contrastPicture(name, { referred, others, difference }, unit, { words, format }) {
  const labels = words.referral;
  const { written } = rounded(format);
  const write = format[unit];
  const title = unit === "money" ? labels.value364 : labels.retention;
  const rows = [
    { ...referred, label: labels.referred, text: written(referred, unit).value },
    { ...others, label: labels.others, text: written(others, unit).value },
  ];
  return {
    name,
    title: `${title}: ${rows.map(({ label, text }) => `${label}: ${text}`).join(", ")}.`,
    columns: [
      [title, "text"],
      [title, unit],
      [words.curve.low, unit],
      [words.curve.high, unit],
    ],
    rows: [...rows, { ...difference, label: labels.difference }].map(({ label, value, low, high }) => [
      label,
      value,
      low,
      high,
    ]),
    height: rangesHeight(rows.length, true),
    draw: (width) => ranges(rows, write, width, title),
  };
}
