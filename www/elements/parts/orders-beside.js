/**
 * “Compare with”: headline figures of two parts of the orders side by side, differences with intervals, and their
 * significance.
 *
 * @typedef {import("../../core/order-log.js").Report} Report
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-part.js").Other} Other
 * @typedef {import("./rounded.js").Unit} Unit
 */

import { compareReports } from "../../core/orders-compare.js";
import { h } from "./dom.js";
import { tableOf } from "./orders-figure.js";
import { rounded } from "./rounded.js";

const FIGURES = /** @type {const} */ ([
  ["repurchaseRate", "share"],
  ["averageOrderValue", "money"],
  ["ordersPerYear", "points"],
  ["observedClv", "money"],
]);

/**
 * @param {Report} shown
 * @param {string} text the choices of the part shown
 * @param {Report} beside
 * @param {Other} other
 * @param {Context} context
 * @param {"h2" | "h3"} [level] of its heading
 */
export function paintBeside(shown, text, beside, other, context, level = "h3") {
  const { words, format } = context;
  const { asking, explore } = words;
  const { plain } = rounded(format);
  const { figures, totals } = compareReports(beside, shown);
  /**
   * A signed difference; for shares in percentage points.
   *
   * @param {number} n
   * @param {Unit} unit
   * @param {boolean} signed
   */
  const written = (n, unit, signed) => {
    const sign = signed && n > 0 ? "+" : "";
    if (unit === "share") return explore.points(`${sign}${format.points(Math.round(n * 1000) / 10)}`);
    return `${sign}${plain(n, unit)}`;
  };
  /** @type {string[]} */
  const beyond = [];
  const confidence = format.share(shown.metrics.repurchaseRate.confidence);
  const rows = FIGURES.map(([id, unit]) => {
    const { first, second, difference } = figures[id];
    const isBeyond = difference && (difference.low > 0 || difference.high < 0);
    if (isBeyond) beyond.push(words.figures[id]);
    return [
      words.figures[id],
      plain(second, unit),
      plain(first, unit),
      written(second - first, unit, true),
      difference ? asking.between(written(difference.low, unit, true), written(difference.high, unit, true)) : "–",
      difference ? (isBeyond ? explore.changes.clear : explore.changes.unclear) : "–",
    ];
  });
  const sums = /** @type {const} */ ([
    ["customers", words.figures.customers, "count"],
    ["purchases", words.tableColumns.purchases, "count"],
    ["revenue", words.figures.revenue, "money"],
  ]).map(([id, label, unit]) => {
    const { first, second, change } = totals[id];
    const sign = change !== null && change > 0 ? "+" : "";
    return [
      label,
      plain(second, unit),
      plain(first, unit),
      change === null ? "–" : sign + plain(change, "share"),
      "–",
      "–",
    ];
  });
  const sentence = beyond.length > 0 ? asking.beyond(beyond.join(", ")) : asking.none;
  const title = asking.sides(text, other.text);
  const node = h(
    "section",
    { class: "changes", part: "comparison" },
    h(level, {}, asking.heading),
    h("p", { class: "prose" }, title),
    h("p", { class: "prose" }, sentence),
    tableOf(
      {
        name: asking.heading,
        title,
        columns: [
          [explore.figure, "text"],
          [asking.shown, "text"],
          [asking.other, "text"],
          [explore.changes.difference, "text"],
          [asking.interval(confidence), "text"],
          [explore.changes.verdict, "text"],
        ],
        rows: [...rows, ...sums],
        height: 0,
        draw: undefined,
      },
      context,
    ),
    h("p", { class: "help" }, [asking.how, other.note].filter(Boolean).join(" ")),
  );
  return { node, sentence };
}
