/**
 * Months of the report on subscriptions: revenue, churn, the last year, and reasons for leaving.
 *
 * @typedef {import("../../core/subscriptions.js").Report} Report
 * @typedef {import("./orders-figure.js").Picture} Picture
 * @typedef {import("./subscriptions-report.js").Context} Context
 */

import { amounts } from "../../charts/amounts.js";
import { curves } from "../../charts/curves.js";
import { waves } from "../../charts/waves.js";
import { formatPeriod } from "../../i18n/date.js";
import { rounded, sharesOf } from "./rounded.js";

const HEIGHT = 240;
const BAR = 48;
/** Maximum number of months in the churn picture; the table has all. */
const MOST_SHOWN = 24;

/** @param {Context} context */
const nameOf =
  ({ format }) =>
  (/** @type {string} */ start) =>
    formatPeriod(start, "month", format.locale);

/** Revenue, or customers, at the end of each month. @param {Report} report @param {Context} context @returns {Picture[]} */
export function paintMonths({ months }, context) {
  const { words, format } = context;
  if (months.length < 2) return [];
  const name = nameOf(context);
  const last = months[months.length - 1];
  const isPriced = last.revenue !== null;
  const lost = ({ voluntary, involuntary, unknown } = last.customers) => voluntary + involuntary + unknown;
  /** @type {Picture["columns"]} */
  const heads = [
    [words.month, "text"],
    [words.opening, "count"],
    [words.new, "count"],
    [words.returned, "count"],
    [words.lost, "count"],
    [words.failed, "count"],
    [words.paused, "count"],
    [words.closing, "count"],
  ];
  /** @type {Picture["columns"]} */
  const money = [
    [`${words.revenue}: ${words.opening}`, "money"],
    [`${words.revenue}: ${words.new}`, "money"],
    [`${words.revenue}: ${words.returned}`, "money"],
    [words.expansion, "money"],
    [words.contraction, "money"],
    [`${words.revenue}: ${words.lost}`, "money"],
    [`${words.revenue}: ${words.paused}`, "money"],
    [`${words.revenue}: ${words.closing}`, "money"],
    [words.gross.split(",")[0], "share"],
    [words.net.split(",")[0], "share"],
  ];
  return [
    {
      name: isPriced ? words.months : words.monthsPlain,
      title: words.monthsSentence(
        name(last.from),
        format.count(last.customers.new + last.customers.returned),
        format.count(lost()),
        format.count(last.customers.paused),
      ),
      columns: isPriced ? [...heads, ...money] : heads,
      rows: months.map(({ from, customers: own, revenue, rates }) => [
        name(from),
        own.opening,
        own.new,
        own.returned,
        lost(own),
        own.involuntary,
        own.paused,
        own.closing,
        ...(revenue
          ? [
              revenue.opening,
              revenue.new,
              revenue.returned,
              revenue.expansion,
              revenue.contraction,
              revenue.churned,
              revenue.paused,
              revenue.closing,
              rates.gross?.value,
              rates.net?.value,
            ]
          : []),
      ]),
      height: HEIGHT,
      draw: (width) =>
        curves(
          {
            lines: [
              {
                look: "line",
                points: months.map(({ customers, revenue }, at) => [at, revenue ? revenue.closing : customers.closing]),
              },
            ],
            nameX: (at) => (Number.isInteger(at) && months[at] ? name(months[at].from) : ""),
            nameY: isPriced ? format.money : format.count,
            across: words.month,
          },
          width,
          HEIGHT,
        ),
    },
  ];
}

/**
 * From the revenue of a year ago to the current revenue.
 *
 * @param {Report} report
 * @param {Context} context
 * @returns {Picture[]}
 */
export function paintYear({ year }, { words, format }) {
  const revenue = year?.revenue;
  if (!year || !revenue) return [];
  const { customers: heads } = year;
  const { plain } = rounded(format);
  /** @type {[name: string, customers: number | undefined, money: number][]} */
  const parts = [
    [words.opening, heads.opening, revenue.opening],
    [words.lost, heads.voluntary + heads.involuntary + heads.unknown, -revenue.churned],
    [words.paused, heads.paused, -revenue.paused],
    [words.contraction, undefined, -revenue.contraction],
    [words.expansion, undefined, revenue.expansion],
    [words.returned, heads.returned, revenue.returned],
    [words.new, heads.new, revenue.new],
    [words.closing, heads.closing, revenue.closing],
  ];
  return [
    {
      name: words.year,
      title: words.yearSentence(plain(revenue.opening, "money"), plain(revenue.closing, "money")),
      columns: [
        [words.part, "text"],
        [words.customers, "count"],
        [words.revenue, "money"],
      ],
      rows: parts,
      height: BAR * parts.length,
      draw: (width) => {
        const svg = amounts(
          parts.map(([name, , value]) => ({ name, value, text: plain(value, "money") })),
          width,
          BAR * parts.length,
        );
        svg.setAttribute("viewBox", `0 0 ${width} ${BAR * parts.length}`);
        svg.setAttribute("height", String(BAR * parts.length));
        return svg;
      },
    },
  ];
}

/** Churn of each month with its interval. @param {Report} report @param {Context} context @returns {Picture[]} */
export function paintChurn({ months, average }, context) {
  const { words, format } = context;
  const mean = average?.rates.churn;
  const name = nameOf(context);
  const known = months.flatMap(({ from, rates: { churn, revenueChurn } }) =>
    churn ? [{ from, churn, revenueChurn }] : [],
  );
  if (known.length < 2) return [];
  return [
    {
      name: words.churnByMonth,
      title: mean ? words.verdict(...sharesOf(mean, format)) : "",
      sentence: words.churnSentence,
      columns: [
        [words.month, "text"],
        [words.churn, "share"],
        [words.low, "share"],
        [words.high, "share"],
        ...(known.some(({ revenueChurn }) => revenueChurn)
          ? /** @type {Picture["columns"]} */ ([[words.revenueChurn, "share"]])
          : []),
      ],
      rows: known.map(({ from, churn, revenueChurn }) => [
        name(from),
        churn.value,
        churn.low,
        churn.high,
        ...(revenueChurn ? [revenueChurn.value] : []),
      ]),
      height: HEIGHT,
      draw: (width) =>
        waves(
          known.slice(-MOST_SHOWN).map(({ from, churn }) => ({
            ...churn,
            label: name(from),
            text: sharesOf(churn, format)[0],
          })),
          format.share,
          width,
          HEIGHT,
        ),
    },
  ];
}

/** Customers lost by cause. @param {Report} report @param {Context} context @returns {Picture[]} */
export function paintCauses({ losses }, { words, format }) {
  const share = losses.involuntaryShare;
  if (!share) return [];
  return [
    {
      name: words.causes,
      title: words.causesSentence(...sharesOf(share, format)),
      columns: [
        [words.cause, "text"],
        [words.customers, "count"],
      ],
      rows: [
        [words.voluntary, losses.voluntary],
        [words.failed, losses.involuntary],
        [words.unknown, losses.unknown],
      ],
      height: 0,
      draw: undefined,
    },
  ];
}
