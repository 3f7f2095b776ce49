/**
 * Segment section: frequency and recency scores, segments, regularity of purchases and revenue concentration.
 *
 * @typedef {import("../../core/orders.js").Report} Report
 * @typedef {import("./orders-preview.js").Context} Context
 */

import { bars, barsHeight } from "../../charts/bars.js";
import { curves } from "../../charts/curves.js";
import { heatMap, heatMapHeight } from "../../charts/heat-map.js";
import { figure } from "./orders-figure.js";

const HEIGHT = 320;
const SCORES = [1, 2, 3, 4, 5];

/** Customers by frequency and recency score. @param {Report} report @param {Context} context */
export function paintRecencyMap({ segments }, context) {
  const { words, format } = context;
  if (!segments.ok) return [];
  const { grid } = segments;
  const most = Math.max(...grid.flat(), 1);
  const upward = [...SCORES].reverse();
  const count = (/** @type {number} */ row, /** @type {number} */ column) => grid[column][upward[row] - 1];
  return [
    figure(
      {
        title: words.recencyMap.title,
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
            },
            width,
          ),
      },
      context,
    ),
  ];
}

/** @param {Pick<Report, "segments">} report @param {Context} context */
export function paintSegments({ segments }, context) {
  const { words, format } = context;
  if (!segments.ok) return [];
  const labels = words.segments;
  const list = segments.list.filter(({ customers }) => customers > 0);
  const largest = list.reduce((a, b) => (b.customers > a.customers ? b : a));
  const richest = list.reduce((a, b) => (b.revenue > a.revenue ? b : a));
  return [
    figure(
      {
        title: labels.title,
        sentence: labels.sentence(
          labels.names[largest.id],
          format.share(largest.share.value),
          labels.names[richest.id],
          format.share(richest.revenueShare ?? 0),
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
            list.map(({ id, share, revenueShare }) => ({
              name: labels.names[id],
              values: [share.value, Math.max(revenueShare ?? 0, 0)],
              texts: [format.share(share.value), format.share(revenueShare ?? 0)],
            })),
            [labels.share, labels.revenueShare],
            width,
          ),
      },
      context,
    ),
  ];
}

/** @param {Report} report @param {Context} context */
export function paintRegularity({ regularity }, context) {
  const { words, format } = context;
  if (!regularity.ok) return [];
  const labels = words.regularity;
  const rows = /** @type {const} */ (["clockwork", "steady", "random", "bursts"]).map(
    (id) => /** @type {[string, number]} */ ([labels.classes[id], regularity.classes[id]]),
  );
  return [
    figure(
      {
        title: labels.title,
        sentence: labels.sentence(format.points(regularity.medianGapDays), format.count(regularity.customers)),
        columns: [
          [labels.class, "text"],
          [words.figures.customers, "count"],
        ],
        rows,
        height: barsHeight(rows.length),
        draw: (width) =>
          bars(
            rows.map(([name, count]) => ({ name, values: [count], texts: [format.count(count)] })),
            [],
            width,
          ),
      },
      context,
    ),
  ];
}

/** @param {Pick<Report, "concentration">} report @param {Context} context */
export function paintConcentration({ concentration }, context) {
  const { words, format } = context;
  if (!concentration.ok) return [];
  const { lorenz, top, gini } = concentration;
  const tenth = top.find(({ share }) => share === 0.1) ?? top[0];
  const { value, low, high } = tenth.revenueShare;
  return [
    figure(
      {
        title: words.lorenz.title,
        sentence: words.lorenz.sentence(
          format.share(tenth.share),
          format.share(value),
          format.share(low),
          format.share(high),
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
                  look: "quiet",
                  name: words.lorenz.equal,
                  points: [
                    [0, 0],
                    [1, 1],
                  ],
                },
                {
                  look: "line",
                  name: words.lorenz.actual,
                  points: Array.from(
                    lorenz.customers,
                    (share, at) => /** @type {[number, number]} */ ([share, lorenz.revenue[at]]),
                  ),
                },
              ],
              nameX: format.share,
              nameY: format.share,
              across: words.lorenz.customers,
              most: 1,
            },
            width,
            HEIGHT,
          ),
      },
      context,
    ),
  ];
}
