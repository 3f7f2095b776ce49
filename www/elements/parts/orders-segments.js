/**
 * Pictures of segments: their sizes, frequency and recency scores, regularity of purchases and revenue concentration.
 *
 * @typedef {import("../../core/order-log.js").Report} Report
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 */

import { bars, barsHeight } from "../../charts/bars.js";
import { curves } from "../../charts/curves.js";
import { heatMap, heatMapHeight } from "../../charts/heat-map.js";
import { rounded } from "./rounded.js";

const HEIGHT = 320;
const SCORES = [1, 2, 3, 4, 5];

/** Customers by frequency and recency score. @param {Report} report @param {Context} context @returns {Picture | undefined} */
export function recencyMapOf({ segments }, context) {
  const { words, format } = context;
  if (!segments.ok) return undefined;
  const { grid } = segments;
  const most = Math.max(...grid.flat(), 1);
  const upward = [...SCORES].reverse();
  const count = (/** @type {number} */ row, /** @type {number} */ column) => grid[column][upward[row] - 1];
  const best = grid[4][4];
  return {
    name: words.recencyMap.title,
    title: words.explore.oftenAndLately(best, format.count(best)),
    sentence: words.recencyMap.sentence,
    columns: [
      [words.recencyMap.recency, "count"],
      [words.recencyMap.frequency, "count"],
      [words.figures.customers, "count"],
    ],
    rows: upward.flatMap((frequency) =>
      SCORES.map((recency) => [recency, frequency, grid[recency - 1][frequency - 1]]),
    ),
    height: heatMapHeight(SCORES.length, 2),
    draw: (width) =>
      heatMap(
        {
          rows: upward.map(format.count),
          columns: SCORES.map(format.count),
          upward: `↑ ${words.recencyMap.frequency}`,
          across: `${words.recencyMap.recency}\u00a0→`,
          shade: (row, column) => count(row, column) / most,
          text: (row, column) => format.count(count(row, column)),
          read: (row, column) =>
            [
              `${words.recencyMap.frequency}: ${format.count(upward[row])}`,
              `${words.recencyMap.recency}: ${format.count(SCORES[column])}`,
              words.customersShown(count(row, column), format.count(count(row, column))),
            ].join("; "),
          scale: [format.count(0), format.count(most)],
        },
        width,
      ),
  };
}

/** @param {Pick<Report, "segments">} report @param {Context} context @returns {Picture | undefined} */
export function segmentsOf({ segments }, context) {
  const { words, format } = context;
  if (!segments.ok) return undefined;
  const labels = words.segments;
  const { plain, estimate } = rounded(format);
  const list = segments.list.filter(({ customers }) => customers > 0);
  const largest = list.reduce((a, b) => (b.customers > a.customers ? b : a));
  const richest = list.reduce((a, b) => (b.revenue > a.revenue ? b : a));
  return {
    name: labels.title,
    title: labels.sentence(
      labels.names[largest.id],
      plain(largest.share.value, "share"),
      labels.names[richest.id],
      plain(richest.revenueShare ?? 0, "share"),
    ),
    columns: [
      [labels.segment, "text"],
      [words.figures.customers, "count"],
      [labels.share, "share"],
      [words.curve.low, "share"],
      [words.curve.high, "share"],
      [words.figures.revenue, "money"],
      [labels.revenueShare, "share"],
      [labels.days, "points"],
      [labels.purchases, "points"],
      [labels.perHead, "money"],
    ],
    rows: segments.list.map(
      ({ id, customers, share, revenue, revenueShare, meanRecencyDays, meanPurchases, meanRevenue }) => [
        labels.names[id],
        customers,
        share.value,
        share.low,
        share.high,
        revenue,
        revenueShare,
        meanRecencyDays,
        meanPurchases,
        meanRevenue,
      ],
    ),
    height: barsHeight(list.length, 2),
    draw: (width) =>
      bars(
        list.map(({ id, customers, share, revenue, revenueShare }) => ({
          name: labels.names[id],
          values: [share.value, Math.max(revenueShare ?? 0, 0)],
          texts: [plain(share.value, "share"), plain(revenueShare ?? 0, "share")],
          reads: [
            `${labels.names[id]}: ${words.customersShown(customers, format.count(customers))}, ${estimate(share, "share")}`,
            `${labels.names[id]}, ${words.figures.revenue}: ${plain(revenue, "money")}, ${plain(revenueShare ?? 0, "share")}`,
          ],
        })),
        [labels.share, labels.revenueShare],
        width,
      ),
  };
}

/** @param {Report} report @param {Context} context @returns {Picture | undefined} */
export function regularityOf({ regularity }, context) {
  const { words, format } = context;
  if (!regularity.ok) return undefined;
  const labels = words.regularity;
  const { plain } = rounded(format);
  const rows = /** @type {const} */ (["clockwork", "steady", "random", "bursts"]).map(
    (id) => /** @type {[string, number]} */ ([labels.classes[id], regularity.classes[id]]),
  );
  return {
    name: labels.title,
    title: labels.sentence(plain(regularity.medianGapDays, "points"), format.count(regularity.customers)),
    columns: [
      [labels.class, "text"],
      [words.figures.customers, "count"],
    ],
    rows,
    height: barsHeight(rows.length),
    draw: (width) =>
      bars(
        rows.map(([name, count]) => ({
          name,
          values: [count],
          texts: [format.count(count)],
          reads: [
            `${name}: ${words.customersShown(count, format.count(count))}, ${plain(count / Math.max(regularity.customers, 1), "share")}`,
          ],
        })),
        [],
        width,
      ),
  };
}

/** @param {Pick<Report, "concentration">} report @param {Context} context @returns {Picture | undefined} */
export function concentrationOf({ concentration }, context) {
  const { words, format } = context;
  if (!concentration.ok) return undefined;
  const { lorenz, top, gini } = concentration;
  const { plain, written } = rounded(format);
  const tenth = top.find(({ share }) => share === 0.1) ?? top[0];
  const { low, high } = tenth.revenueShare;
  return {
    name: words.lorenz.title,
    title: words.lorenz.sentence(
      format.share(tenth.share),
      written(tenth.revenueShare, "share").value,
      plain(low, "share"),
      plain(high, "share"),
      format.points(gini),
    ),
    columns: [
      [words.lorenz.customers, "share"],
      [words.lorenz.revenue, "share"],
    ],
    rows: Array.from(lorenz.customers, (share, at) => [share, lorenz.revenue[at]]),
    height: HEIGHT,
    draw: (width) =>
      curves(
        {
          lines: [
            {
              look: "line",
              name: words.lorenz.actual,
              points: Array.from(
                lorenz.customers,
                (share, at) => /** @type {[number, number]} */ ([share, lorenz.revenue[at]]),
              ),
              read: (at) =>
                `${words.lorenz.customers}: ${plain(lorenz.customers[at], "share")}; ${words.lorenz.revenue}: ${plain(lorenz.revenue[at], "share")}`,
            },
            {
              look: "quiet",
              name: words.lorenz.equal,
              points: [
                [0, 0],
                [1, 1],
              ],
            },
          ],
          nameX: format.share,
          nameY: format.share,
          across: words.lorenz.customers,
          upward: words.lorenz.revenue,
          most: 1,
        },
        width,
        HEIGHT,
      ),
  };
}
