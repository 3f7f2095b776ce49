/**
 * Table of all customers with search, filters, sorting, files of the list, and a page for each, for up to millions.
 *
 * @typedef {import("../../core/order-log.js").Report} Report
 * @typedef {import("./orders-preview.js").Context} Context
 */

import { collator } from "../../i18n/date.js";
import { csvLines } from "./csv.js";
import { columnsOf } from "./customer-columns.js";
import { customerFilters } from "./customer-filters.js";
import { openCustomer } from "./customer-page.js";
import { h } from "./dom.js";
import { fileName, save } from "./save.js";
import { filtered, ranked, sorted } from "./sliced.js";
import { virtualTable } from "./virtual-table.js";

/** Rows converted to text per slice when saving. */
const BATCH = 2_000;

/**
 * @param {Report} report
 * @param {string} name of the file
 * @param {Context} context
 * @param {import("./customer-page.js").History} history purchases of a customer
 */
export function paintCustomers(report, name, context, history) {
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

  const node = h("section", { part: "customers" });
  const table = virtualTable(columns, words.customersHeading, {
    sortBy: words.sortBy,
    keys: words.explore.tableKeys,
    sort: (column) => {
      order = { column, descending: order.column === column ? !order.descending : column !== "id" };
      arrange();
    },
    open: (index) => openCustomer(node, report, index, { columns, history }, context),
  });
  const filters = customerFilters(report, context, () => arrange());

  /** @param {AbortSignal} signal */
  const lowerIds = async (signal) => {
    if (ids) return ids;
    /** @type {string[]} */
    const names = [];
    await filtered(summary.customers, (index) => names.push(summary.id(index).toLowerCase()) < 0, signal);
    return (ids = names);
  };

  /** @param {Uint32Array} found @param {AbortSignal} signal */
  async function byName(found, signal) {
    const names = await lowerIds(signal);
    const { descending } = order;
    // Numeric names sort as numbers; sorting a million with a collator takes many seconds.
    const isNumbered = found.every((index) => /^\d{1,15}$/.test(names[index]));
    if (isNumbered) return ranked(found, (index) => Number(names[index]), descending, signal);
    const { compare } = collator(format.locale);
    const sign = descending ? -1 : 1;
    return sorted(found, (a, b) => sign * compare(names[a], names[b]), signal);
  }

  /** Searches, filters and sorts; a newer request aborts the older one. */
  async function arrange() {
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    const { column, descending } = order;
    status.textContent = words.sorting;
    try {
      const names = wanted ? await lowerIds(signal) : [];
      const found = await filtered(
        summary.customers,
        (index) => (!wanted || names[index].includes(wanted)) && filters.fits(index),
        signal,
      );
      const key = columns.find(({ id }) => id === column)?.key;
      shown = key ? await ranked(found, key, descending, signal) : await byName(found, signal);
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
  const file = `${fileName(name)}-${fileName(words.customersHeading)}`;
  /** The rows shown, in batches, so that the page can respond in between. */
  async function* batches() {
    const listed = shown;
    for (let start = 0; start < listed.length; start += BATCH) {
      yield Array.from(listed.subarray(start, start + BATCH), (index) => columns.map(({ cell }) => cell(index)));
      await new Promise((next) => setTimeout(next));
    }
  }
  const saveTable = async () => {
    const parts = ["\ufeff", csvLines([columns.map(({ label }) => label)], format.decimal)];
    for await (const rows of batches()) parts.push(csvLines(rows, format.decimal));
    save(`${file}.csv`, parts);
  };
  const saveWorkbook = async () => {
    const { workbook } = await import("./xlsx.js");
    save(`${file}.xlsx`, [await workbook(words.customersHeading, columns, batches())]);
  };
  arrange();
  node.append(
    h(
      "div",
      { class: "tools" },
      h("label", { for: "search" }, words.search),
      h("div", { class: "box" }, search),
      status,
      h("button", { type: "button", part: "save-customers", click: saveTable }, words.downloadCustomers),
      h("button", { type: "button", part: "save-workbook", click: saveWorkbook }, words.explore.downloadWorkbook),
    ),
    filters.node,
    filters.chip,
    table.node,
  );
  return { node, only: filters.only };
}
