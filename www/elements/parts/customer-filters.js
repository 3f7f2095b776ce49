/**
 * Filters of the table of customers: segment, value, chance of being active, last purchase, country, and the list of an
 * action.
 *
 * @typedef {import("../../core/order-log.js").Report} Report
 * @typedef {import("./orders-preview.js").Context} Context
 */

import { parseNumber } from "../../i18n/parse.js";
import { dayOf } from "./customer-columns.js";
import { h } from "./dom.js";
import { unique } from "./field.js";

/**
 * @param {Report} report
 * @param {Context} context
 * @param {() => void} changed
 */
export function customerFilters({ summary, customers, segments }, { words, format }, changed) {
  const labels = words.explore;
  const { lastDay, revenue } = summary;
  /** Value of a customer: the expected value, or without a model of spend the revenue so far. */
  const value = customers.clv ?? revenue;
  const { pAlive } = customers;
  /** @type {{ title: string, members: Set<number> } | undefined} */
  let list;
  const count = h("span", { class: "muted" });

  /** @param {string} label @param {HTMLInputElement | HTMLSelectElement} control */
  const field = (label, control) => {
    control.id = unique();
    control.addEventListener("change", apply);
    return h("div", { class: "field" }, h("label", { for: control.id }, label), h("div", { class: "box" }, control));
  };
  const input = (/** @type {string} */ name, type = "text") =>
    h("input", { type, name, autocomplete: "off", inputmode: type === "text" && "decimal" });
  const segment = h("select", { name: "filterSegment" }, h("option", { value: "" }, labels.all));
  if (segments.ok)
    for (const [index, { id, customers }] of segments.list.entries())
      if (customers > 0) segment.append(h("option", { value: index }, words.segments.names[id]));
  const bounds = {
    valueFrom: input("valueFrom"),
    valueTo: input("valueTo"),
    aliveFrom: input("aliveFrom"),
    aliveTo: input("aliveTo"),
    lastFrom: input("lastFrom", "date"),
    lastTo: input("lastTo", "date"),
  };
  const [least, most] = [summary.observationStart, summary.observationEnd];
  for (const box of [bounds.lastFrom, bounds.lastTo]) [box.min, box.max] = [least, most];
  const pair = (
    /** @type {string} */ label,
    /** @type {HTMLInputElement} */ from,
    /** @type {HTMLInputElement} */ to,
  ) => [field(labels.from(label), from), field(labels.to(label), to)];
  const clear = h(
    "button",
    {
      type: "button",
      class: "small",
      part: "clear-filters",
      click: () => {
        for (const box of Object.values(bounds)) box.value = "";
        segment.value = "";
        list = undefined;
        apply();
      },
    },
    labels.clear,
  );
  const chip = h("p", { class: "help", hidden: true });
  const node = h(
    "details",
    { class: "filters", part: "filters" },
    h("summary", {}, labels.filter, count),
    h(
      "div",
      { class: "fields" },
      segments.ok && field(words.segments.segment, segment),
      ...pair(customers.clv ? words.tableColumns.clv : words.tableColumns.revenue, bounds.valueFrom, bounds.valueTo),
      ...(pAlive ? pair(`${words.tableColumns.pAlive}, %`, bounds.aliveFrom, bounds.aliveTo) : []),
      ...pair(words.tableColumns.last, bounds.lastFrom, bounds.lastTo),
    ),
    h("p", { class: "actions" }, clear),
  );

  /** The number in a field; NaN if it is empty or invalid. An invalid field is marked. @param {HTMLInputElement} box */
  const numberIn = (box) => {
    const text = box.value.trim();
    const number = text ? parseNumber(text, "number", format.decimal) : Number.NaN;
    if (text && Number.isNaN(number)) box.setAttribute("aria-invalid", "true");
    else box.removeAttribute("aria-invalid");
    return number;
  };
  /** The tests in use. @type {((index: number) => boolean)[]} */
  let tests = [];

  function apply() {
    tests = [];
    const own = list;
    if (own) tests.push((index) => own.members.has(index));
    if (segment.value !== "") {
      const wanted = Number(segment.value);
      tests.push((index) => customers.segment[index] === wanted);
    }
    /** @param {ArrayLike<number> | undefined} column @param {number} from @param {number} to */
    const between = (column, from, to) => {
      if (!column) return;
      if (!Number.isNaN(from)) tests.push((index) => column[index] >= from);
      if (!Number.isNaN(to)) tests.push((index) => column[index] <= to);
    };
    between(value, numberIn(bounds.valueFrom), numberIn(bounds.valueTo));
    between(pAlive, numberIn(bounds.aliveFrom) / 100, numberIn(bounds.aliveTo) / 100);
    between(lastDay, dayOf(bounds.lastFrom.value), dayOf(bounds.lastTo.value));
    chip.hidden = !list;
    chip.textContent = list?.title ?? "";
    count.textContent = tests.length ? ` (${format.count(tests.length)})` : "";
    changed();
  }

  return {
    node,
    chip,
    /** True if a customer passes all filters. @param {number} index */
    fits: (index) => tests.every((test) => test(index)),
    get isOn() {
      return tests.length > 0;
    },
    /** Shows only the customers of a list. @param {Uint32Array} members @param {string} title */
    only(members, title) {
      list = { title, members: new Set(members) };
      for (const box of Object.values(bounds)) box.value = "";
      segment.value = "";
      node.open = true;
      apply();
    },
  };
}
