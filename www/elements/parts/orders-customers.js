/**
 * Table of all customers with search, sorting and CSV, for up to millions of them.
 *
 * @typedef {import("../../core/orders.js").Report} Report
 * @typedef {import("./orders-preview.js").Context} Context
 *
 * @typedef {object} CustomerColumn
 * @property {string} id
 * @property {string} label
 * @property {boolean} [text]
 * @property {(index: number) => string} show
 * @property {(index: number) => import("./csv.js").Cell} cell value saved to CSV
 * @property {ArrayLike<number>} [key] sort key; without it the table sorts by name
 */

import { collator, shortDates } from "../../i18n/date.js";
import { csvLines } from "./csv.js";
import { h } from "./dom.js";
import { fileName, save } from "./save.js";
import { filtered, sorted } from "./sliced.js";
import { virtualTable } from "./virtual-table.js";

const DAY = 86_400_000;
/** Rows converted to text per slice when saving. */
const BATCH = 5_000;

/** @param {number} day days since 1970-01-01 */
export const isoDay = (day) => new Date(day * DAY).toISOString().slice(0, 10);

/** @param {Report} report @param {Context} context @returns {CustomerColumn[]} */
function columnsOf({ summary, customers, segments }, { words, format }) {
  const { frequency, firstDay, lastDay, revenue, products, gapMean } = summary;
  const names = words.tableColumns;
  const date = shortDates(format.locale);
  const purchases = frequency.map((repeats) => repeats + 1);
  const perPurchase = revenue.map((sum, index) => sum / purchases[index]);
  /** @typedef {"count" | "money" | "day" | "points" | "share"} Unit */
  const write = {
    count: format.count,
    money: format.money,
    points: format.points,
    share: format.share,
    day: (/** @type {number} */ day) => date(day * DAY),
  };
  /**
   * @param {keyof typeof names} id
   * @param {ArrayLike<number>} key
   * @param {Unit} unit
   * @param {(index: number) => boolean} [known]
   * @returns {CustomerColumn}
   */
  const column = (id, key, unit, known = () => true) => ({
    id,
    label: names[id],
    key,
    show: (index) => (known(index) ? write[unit](key[index]) : "–"),
    cell: (index) => (!known(index) ? "" : unit === "day" ? isoDay(key[index]) : key[index]),
  });
  const segmentOf = (/** @type {number} */ index) =>
    segments.ok ? words.segments.names[segments.list[customers.segment[index]].id] : "";
  return [
    { id: "id", label: names.id, text: true, show: summary.id, cell: summary.id },
    column("purchases", purchases, "count"),
    column("first", firstDay, "day"),
    column("last", lastDay, "day"),
    column("revenue", revenue, "money"),
    column("perPurchase", perPurchase, "money"),
    ...(products.some((kinds) => kinds > 0) ? [column("products", products, "count")] : []),
    column("gap", gapMean, "points", (index) => frequency[index] > 0),
    ...(customers.pAlive ? [column("pAlive", customers.pAlive, "share")] : []),
    ...(customers.expectedTransactions
      ? [column("expectedTransactions", customers.expectedTransactions, "points")]
      : []),
    ...(customers.clv ? [column("clv", customers.clv, "money")] : []),
    ...(segments.ok
      ? [
          {
            id: "segment",
            label: words.segments.segment,
            text: true,
            key: customers.segment,
            show: segmentOf,
            cell: segmentOf,
          },
        ]
      : []),
  ];
}

/**
 * @param {Report} report
 * @param {string} name of the file
 * @param {Context} context
 */
export function paintCustomers(report, name, context) {
  const { words, format } = context;
  const { summary } = report;
  const columns = columnsOf(report, context);
  const status = h("p", { class: "help", role: "status" });
  let order = { column: "revenue", descending: true };
  let wanted = "";
  let abort = new AbortController();
  /** @type {Uint32Array} */
  let shown = new Uint32Array();
  /** Lower-case names for the search, made on first use. @type {string[] | undefined} */
  let ids;

  const table = virtualTable(columns, words.customersHeading, {
    sortBy: words.sortBy,
    keys: words.tableKeys,
    sort: (column) => {
      order = { column, descending: order.column === column ? !order.descending : column !== "id" };
      arrange();
    },
  });

  /** @param {AbortSignal} signal */
  const lowerIds = async (signal) => {
    if (ids) return ids;
    /** @type {string[]} */
    const names = [];
    await filtered(summary.customers, (index) => names.push(summary.id(index).toLowerCase()) < 0, signal);
    return (ids = names);
  };

  /** Searches and sorts; a newer request aborts the older one. */
  async function arrange() {
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    const { column, descending } = order;
    status.textContent = words.sorting;
    try {
      const key = columns.find(({ id }) => id === column)?.key;
      const names = wanted || !key ? await lowerIds(signal) : [];
      const found = await filtered(summary.customers, (index) => !wanted || names[index].includes(wanted), signal);
      const { compare } = collator(format.locale);
      const sign = descending ? -1 : 1;
      shown = await sorted(
        found,
        key ? (a, b) => sign * (key[a] - key[b]) : (a, b) => sign * compare(names[a], names[b]),
        signal,
      );
      table.show(shown, order);
      status.textContent = shown.length
        ? words.customersShown(shown.length, format.count(shown.length))
        : words.nothingFound;
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  const search = h("input", {
    type: "search",
    id: "search",
    name: "search",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: words.searchLabel,
  });
  search.addEventListener("input", () => {
    wanted = search.value.trim().toLowerCase();
    arrange();
  });
  const download = async () => {
    const parts = ["\ufeff", csvLines([columns.map(({ label }) => label)], format.decimal)];
    for (let start = 0; start < shown.length; start += BATCH) {
      parts.push(
        csvLines(
          [...shown.subarray(start, start + BATCH)].map((index) => columns.map(({ cell }) => cell(index))),
          format.decimal,
        ),
      );
      await new Promise((next) => setTimeout(next));
    }
    save(`${fileName(name)}-${fileName(words.customersHeading)}.csv`, parts);
  };
  arrange();
  return h(
    "section",
    { part: "customers" },
    h("h3", {}, words.customersHeading),
    h(
      "div",
      { class: "tools" },
      h("label", { for: "search" }, words.search),
      h("div", { class: "box" }, search),
      status,
      h("button", { type: "button", part: "save-customers", click: download }, words.downloadCustomers),
    ),
    table.node,
  );
}
