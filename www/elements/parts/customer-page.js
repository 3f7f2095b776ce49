/**
 * The page of one customer: figures, purchases on a line, the chance of being active over time, the next purchase and
 * the value expected.
 *
 * @typedef {import("../../core/order-log.js").Report} Report
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./customer-columns.js").CustomerColumn} CustomerColumn
 * @typedef {{ days: number[], amounts: number[] }} Purchases by day, days since 1970-01-01
 * @typedef {(index: number) => Promise<Purchases | undefined>} History
 */

import { curves } from "../../charts/curves.js";
import { timeline } from "../../charts/timeline.js";
import { formatDay, shortDates } from "../../i18n/date.js";
import { DAY, dayOf, isoDay } from "./customer-columns.js";
import { h } from "./dom.js";
import { figure } from "./orders-figure.js";
import { horizonOf } from "./orders-forecast.js";
import { rounded } from "./rounded.js";

const HEIGHT = 220;
const LINE = 150;
/** Number of dates at which the chance of being active is computed. */
const MOMENTS = 120;
/** Confidence of the intervals of the next purchase and of the value. */
const CONFIDENCE = 0.8;
/** Mean length of a month in days, the discounting period. */
const MONTH = 30.436875;

/**
 * Frequency, and recency and age in days, at past dates.
 *
 * @param {number[]} days of purchases, ascending
 * @param {number} end of observation
 */
export function pastOf(days, end) {
  const [first] = days;
  const span = Math.max(end - first, 1);
  const even = Array.from({ length: MOMENTS + 1 }, (_, at) => first + (span * at) / MOMENTS);
  // The chance jumps at each purchase, so it is also computed just before.
  const leaps = days.flatMap((day) => [Math.max(day - 0.01, first), day]);
  const moments = [...new Set([...even, ...leaps])].sort((a, b) => a - b);
  const known = moments.map((moment) => days.filter((day) => day <= moment));
  return {
    moments,
    frequency: known.map(({ length }) => length - 1),
    recency: known.map((before) => before[before.length - 1] - first),
    age: moments.map((moment) => moment - first),
    logGapSum: known.map((before) => before.slice(1).reduce((sum, day, at) => sum + Math.log(day - before[at]), 0)),
  };
}

/**
 * The chosen model's figures for one customer; undefined without a model.
 *
 * @param {Report} report
 * @param {number} index
 * @param {Purchases | undefined} purchases
 */
async function outlookOf({ models, summary }, index, purchases) {
  if (!models.ok) return undefined;
  const model = models.candidates.find((candidate) => candidate.ok && candidate.model === models.chosen);
  if (!model?.ok) return undefined;
  const { predict } = await import("../../core/models.js");
  const one = (/** @type {ArrayLike<number>} */ column) => [column[index]];
  const { frequency, recency, age, monetary, logGapSum } = summary;
  const now = await predict(
    model,
    {
      frequency: one(frequency),
      recency: one(recency),
      age: one(age),
      monetary: one(monetary),
      ...(logGapSum && { logGapSum: one(logGapSum) }),
    },
    {
      timeUnit: "day",
      horizon: models.horizonDays,
      discountRate: (1 + models.discountRate) ** (1 / 12) - 1,
      period: MONTH,
      nextPurchase: true,
      confidence: CONFIDENCE,
      seed: 1,
      ...(models.spend.ok && { spendModel: models.spend }),
    },
  );
  const past = purchases?.days.length ? pastOf(purchases.days, dayOf(summary.observationEnd)) : undefined;
  const before = past && (await predict(model, past, { timeUnit: "day", horizon: 1 }));
  const value = now.ok ? now.simulatedTotals?.clv : undefined;
  const { margin } = models;
  return {
    next: now.ok ? now.nextPurchase : undefined,
    value:
      value && value.low !== null && value.high !== null
        ? { value: margin * value.value, low: margin * value.low, high: margin * value.high }
        : undefined,
    alive: past && before?.ok && before.pAlive ? { moments: past.moments, pAlive: before.pAlive } : undefined,
  };
}

/**
 * Opens the page over the report; Escape closes it.
 *
 * @param {HTMLElement} place
 * @param {Report} report
 * @param {number} index
 * @param {{ columns: CustomerColumn[], history: History }} source
 * @param {Context} context
 */
export async function openCustomer(place, report, index, { columns, history }, context) {
  const { words } = context;
  const labels = words.explore.customer;
  const name = report.summary.id(index);
  const body = h("div", { class: "stage" });
  const busy = h("p", { class: "muted", role: "status" }, words.sorting);
  const heading = h("h3", { tabindex: -1 }, name);
  const dialog = h(
    "dialog",
    { class: "page", part: "customer", "aria-label": name, close: () => dialog.remove() },
    h(
      "div",
      { class: "title" },
      heading,
      h("button", { type: "button", part: "close", click: () => dialog.close() }, labels.close),
    ),
    h(
      "dl",
      { class: "facts" },
      ...columns.slice(1).map(({ label, show }) => h("div", {}, h("dt", {}, label), h("dd", {}, show(index)))),
    ),
    body,
    busy,
  );
  place.append(dialog);
  dialog.showModal();
  heading.focus();
  const purchases = await history(index);
  const outlook = await outlookOf(report, index, purchases);
  busy.remove();
  if (!dialog.isConnected) return;
  if (purchases?.days.length) body.append(figure(lineOf(report, purchases, outlook?.next, context), context));
  body.append(...sentencesOf(report, outlook, context));
  if (outlook?.alive) body.append(figure(aliveOf(outlook.alive, purchases, context), context));
}

/** @typedef {NonNullable<Awaited<ReturnType<typeof outlookOf>>>} Outlook */

/** The dates of the next purchase, if one is likely. @param {Outlook["next"]} next @param {Report} report */
function nextDays(next, { summary }) {
  if (!next || !Number.isFinite(next.median[0])) return undefined;
  const end = dayOf(summary.observationEnd);
  const [median, low] = [next.median[0], next.low[0]].map((days) => Math.round(end + days));
  const high = Number.isFinite(next.high[0]) ? Math.round(end + next.high[0]) : undefined;
  return { median, low, high };
}

/** The next purchase and the value, in sentences. @param {Report} report @param {Outlook | undefined} outlook @param {Context} context */
function sentencesOf(report, outlook, context) {
  if (!outlook || !report.models.ok) return [];
  const { words, format } = context;
  const labels = words.explore.customer;
  const next = nextDays(outlook.next, report);
  const day = (/** @type {number} */ day) => formatDay(isoDay(day), format.locale);
  const { value, range } = outlook.value ? rounded(format).written(outlook.value, "money") : { value: "", range: "" };
  return [
    h(
      "p",
      { class: "prose", part: "next-purchase" },
      next
        ? next.high === undefined
          ? labels.nextOpen(day(next.median), day(next.low))
          : labels.next(day(next.median), day(next.low), day(next.high), format.share(CONFIDENCE))
        : labels.noNext,
    ),
    ...(outlook.value && outlook.value.high > 0
      ? [
          h(
            "p",
            { class: "prose", part: "value" },
            labels.value(value, horizonOf(report.models, context), range || value, format.share(CONFIDENCE)),
          ),
        ]
      : []),
  ];
}

/** @param {Report} report @param {Purchases} purchases @param {Outlook["next"]} next @param {Context} context @returns {import("./orders-figure.js").Picture} */
function lineOf(report, { days, amounts }, next, context) {
  const { words, format } = context;
  const labels = words.explore.customer;
  const date = shortDates(format.locale);
  const write = (/** @type {number} */ day) => date(day * DAY);
  const { plain } = rounded(format);
  const end = dayOf(report.summary.observationEnd);
  const expected = nextDays(next, report);
  // Without an upper bound the picture ends some time after the median.
  const high = expected && (expected.high ?? 2 * expected.median - end);
  return {
    name: labels.line,
    title: labels.total(
      days.length,
      format.count(days.length),
      plain(
        amounts.reduce((a, b) => a + b, 0),
        "money",
      ),
    ),
    columns: [
      [words.tableColumns.last, "day"],
      [words.figures.revenue, "money"],
    ],
    rows: days.map((day, at) => [isoDay(day), amounts[at]]),
    height: LINE,
    draw: (width) =>
      timeline(
        {
          purchases: days.map((day, at) => ({
            at: day,
            amount: amounts[at],
            text: `${formatDay(isoDay(day), format.locale)}: ${format.money(amounts[at])}`,
          })),
          now: end,
          nowName: labels.now,
          ...(expected &&
            high && {
              next: {
                low: expected.low,
                median: expected.median,
                high: Math.min(high, end + 3 * Math.max(end - days[0], 30)),
                name: labels.expected,
                text: `${labels.expected}: ${formatDay(isoDay(expected.median), format.locale)}`,
              },
            }),
          write,
        },
        width,
        LINE,
      ),
  };
}

/** @param {NonNullable<Outlook["alive"]>} alive @param {Purchases | undefined} purchases @param {Context} context @returns {import("./orders-figure.js").Picture} */
function aliveOf({ moments, pAlive }, purchases, { words, format }) {
  const labels = words.explore.customer;
  const date = shortDates(format.locale);
  const { plain } = rounded(format);
  const [first] = moments;
  const write = (/** @type {number} */ day) => date(Math.round(day) * DAY);
  return {
    name: labels.alive,
    title: labels.aliveNow(plain(pAlive[pAlive.length - 1], "share")),
    columns: [
      [words.tableColumns.last, "day"],
      [words.tableColumns.pAlive, "share"],
    ],
    rows: moments.map((moment, at) => [isoDay(Math.round(moment)), pAlive[at]]),
    height: HEIGHT,
    draw: (width) =>
      curves(
        {
          lines: [
            {
              look: "line",
              points: moments.map((moment, at) => /** @type {[number, number]} */ ([moment - first, pAlive[at]])),
              read: (at) => `${write(moments[at])}: ${plain(pAlive[at], "share")}`,
            },
          ],
          nameX: (days) => write(first + days),
          nameY: format.share,
          across: purchases ? labels.leaps : "",
          upward: words.tableColumns.pAlive,
          most: 1,
        },
        width,
        HEIGHT,
      ),
  };
}
