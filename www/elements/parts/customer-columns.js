/**
 * Columns of the table of customers.
 *
 * @typedef {import("../../core/order-log.js").Report} Report
 * @typedef {import("./orders-preview.js").Context} Context
 *
 * @typedef {object} CustomerColumn
 * @property {string} id
 * @property {string} label
 * @property {"count" | "money" | "day" | "points" | "share" | "text"} unit
 * @property {boolean} [text]
 * @property {(index: number) => string} show
 * @property {(index: number) => import("./csv.js").Cell} cell value that is saved, all digits
 * @property {(index: number) => number} [key] sort key, NaN where the value is not known; without it the table sorts by
 *   name
 */

import { shortDates } from "../../i18n/date.js";
import { rounded } from "./rounded.js";

export const DAY = 86_400_000;

/** @param {number} day days since 1970-01-01 */
export const isoDay = (day) => new Date(day * DAY).toISOString().slice(0, 10);

/** Days since 1970-01-01 of a date field's value; NaN without one. @param {string} text yyyy-mm-dd */
export const dayOf = (text) => Date.parse(`${text}T00:00:00Z`) / DAY;

/**
 * The columns: the important ones, and all that the report has.
 *
 * @param {Report} report
 * @param {Context} context
 * @returns {CustomerColumn[]}
 */
export function columnsOf({ summary, customers, segments }, { words, format }) {
  const { frequency, firstDay, lastDay, revenue, products, gapMean } = summary;
  const names = words.tableColumns;
  const date = shortDates(format.locale);
  const { plain } = rounded(format);
  const write = {
    count: format.count,
    money: (/** @type {number} */ n) => format.money(Math.round(n * 100) / 100),
    points: (/** @type {number} */ n) => format.points(Math.round(n * 10) / 10),
    share: (/** @type {number} */ n) => plain(n, "share"),
    day: (/** @type {number} */ day) => date(day * DAY),
  };
  /**
   * @param {keyof typeof names} id
   * @param {(index: number) => number} key
   * @param {"count" | "money" | "day" | "points" | "share"} unit
   * @returns {CustomerColumn}
   */
  const column = (id, key, unit) => ({
    id,
    label: names[id],
    unit,
    key,
    show: (index) => (Number.isNaN(key(index)) ? "–" : write[unit](key(index))),
    cell: (index) => (Number.isNaN(key(index)) ? "" : unit === "day" ? isoDay(key(index)) : key(index)),
  });
  const segmentOf = (/** @type {number} */ index) =>
    segments.ok ? words.segments.names[segments.list[customers.segment[index]].id] : "";
  const { pAlive, expectedTransactions, clv } = customers;
  return [
    { id: "id", label: names.id, unit: "text", text: true, show: summary.id, cell: summary.id },
    column("revenue", (index) => revenue[index], "money"),
    ...(clv ? [column("clv", (index) => clv[index], "money")] : []),
    ...(pAlive ? [column("pAlive", (index) => pAlive[index], "share")] : []),
    ...(segments.ok
      ? [
          /** @type {CustomerColumn} */ ({
            id: "segment",
            label: words.segments.segment,
            unit: "text",
            text: true,
            key: (index) => customers.segment[index],
            show: segmentOf,
            cell: segmentOf,
          }),
        ]
      : []),
    column("purchases", (index) => frequency[index] + 1, "count"),
    column("last", (index) => lastDay[index], "day"),
    column("first", (index) => firstDay[index], "day"),
    column("perPurchase", (index) => revenue[index] / (frequency[index] + 1), "money"),
    column("gap", (index) => (frequency[index] > 0 ? gapMean[index] : Number.NaN), "points"),
    ...(expectedTransactions ? [column("expectedTransactions", (index) => expectedTransactions[index], "points")] : []),
    ...(products.some((kinds) => kinds > 0) ? [column("products", (index) => products[index], "count")] : []),
  ];
}
