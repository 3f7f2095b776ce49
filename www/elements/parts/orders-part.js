/**
 * A part of the orders that is shown alone: its filter, its words, and the parts that it is compared with.
 *
 * @typedef {import("../../core/orders.js").OpenOrders} OpenOrders
 * @typedef {import("../../core/shapes.js").OrderFilter} OrderFilter
 * @typedef {import("./orders-preview.js").Context} Context
 *
 * @typedef {object} Part What the reader has chosen; it names no customers.
 * @property {string} [from] first day, yyyy-mm-dd
 * @property {string} [to] last day
 * @property {Record<string, string>} [columns] a cell by the header of its column
 * @property {string} [segment] id of a segment of the whole report
 *
 * @typedef {object} Other A part beside the one shown, which differs in one choice.
 * @property {string} id
 * @property {string} label what it differs in
 * @property {string} text its choices in words
 * @property {OrderFilter} filter
 * @property {string} [note] in what it cannot be compared
 */

import { formatDay } from "../../i18n/date.js";

const DAY = 86_400_000;

/** True if nothing is chosen. @param {Part} part */
export const isWhole = ({ from, to, columns = {}, segment }) =>
  !from && !to && segment === undefined && Object.keys(columns).length === 0;

/** A part as text, the same for the same choices. @param {Part} part */
const keyOf = ({ from, to, columns = {}, segment }) =>
  JSON.stringify([from ?? "", to ?? "", segment ?? null, Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** True if two parts are the same. @param {Part} a @param {Part} b */
export const isSamePart = (a, b) => keyOf(a) === keyOf(b);

/** @param {unknown} value */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** @param {unknown} value */
const isDay = (value) => value === undefined || (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value));

/** True if a value from a file is a part. @param {any} value @returns {value is Part} */
export const isPart = (value) =>
  isObject(value) &&
  isDay(value.from) &&
  isDay(value.to) &&
  (value.segment === undefined || typeof value.segment === "string") &&
  (value.columns === undefined ||
    (isObject(value.columns) && Object.values(value.columns).every((cell) => typeof cell === "string")));

/**
 * Ids of the customers inside or outside a segment of the whole report.
 *
 * @param {OpenOrders["report"]} report
 * @param {string} segment
 * @param {boolean} inside
 */
function customersOf({ segments, customers, summary }, segment, inside) {
  const place = segments.ok ? segments.list.findIndex(({ id }) => id === segment) : -1;
  /** @type {string[]} */
  const ids = [];
  for (let index = 0; index < summary.customers; index++)
    if ((customers.segment[index] === place) === inside) ids.push(summary.id(index));
  return ids;
}

/**
 * The filter that a part stands for.
 *
 * @param {Part} part
 * @param {Pick<OpenOrders, "report">} whole
 * @returns {OrderFilter}
 */
export function filterOf({ from, to, columns = {}, segment }, { report }) {
  const cells = Object.entries(columns);
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(cells.length > 0 && { columns: Object.fromEntries(cells.map(([column, cell]) => [column, [cell]])) }),
    ...(segment !== undefined && { customers: customersOf(report, segment, true) }),
  };
}

/** A cell in words. @param {string} cell @param {Context} context */
export const cellOf = (cell, { words }) => (cell.trim() === "" ? words.asking.empty : cell);

/**
 * Each choice of a part in words.
 *
 * @param {Part} part
 * @param {Context} context
 * @returns {{ id: string, text: string }[]}
 */
function choicesOf({ from, to, columns = {}, segment }, context) {
  const { words, format } = context;
  const { asking } = words;
  const names = /** @type {Record<string, string>} */ (words.segments.names);
  return [
    ...Object.entries(columns).map(([column, cell]) => ({
      id: `column ${column}`,
      text: asking.is(column, cellOf(cell, context)),
    })),
    ...(segment === undefined
      ? []
      : [{ id: "segment", text: asking.is(words.segments.segment, names[segment] ?? segment) }]),
    ...(from ? [{ id: "from", text: asking.since(formatDay(from, format.locale)) }] : []),
    ...(to ? [{ id: "to", text: asking.until(formatDay(to, format.locale)) }] : []),
  ];
}

/** The choices of a part in words. @param {Part} part @param {Context} context */
export const partText = (part, context) =>
  choicesOf(part, context)
    .map(({ text }) => text)
    .join("; ");

/**
 * Which part is shown, a sentence without its full stop; empty for the whole.
 *
 * @param {Part} part
 * @param {number} customers of the part
 * @param {number} all customers
 * @param {Context} context
 */
export function onlyText(part, customers, all, context) {
  const { words, format } = context;
  if (isWhole(part)) return "";
  return words.asking.only(partText(part, context), format.count(customers), format.count(all), all);
}

/** @param {string} day @param {number} days */
const shifted = (day, days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/**
 * The parts that a part can be compared with: for each choice the same without it, and as long a time before.
 *
 * @param {Part} part
 * @param {OpenOrders} whole
 * @param {Context} context
 * @returns {Other[]}
 */
export function othersOf(part, whole, context) {
  const { words, format } = context;
  const { asking } = words;
  const { report, filters } = whole;
  const filter = filterOf(part, whole);
  /** The choices with one put differently. @param {string} changed @param {string} text */
  const put = (changed, text) =>
    choicesOf(part, context)
      .map((choice) => (choice.id === changed ? text : choice.text))
      .join("; ");
  /** @type {Other[]} */
  const others = [];
  for (const [column, cell] of Object.entries(part.columns ?? {})) {
    const known = filters.find((one) => one.column === column);
    if (!known) continue;
    const cells = known.values.map(({ value }) => value).filter((value) => value !== cell);
    const label = asking.others(column);
    others.push({
      id: `column ${column}`,
      label,
      text: put(`column ${column}`, label),
      filter: { ...filter, columns: { ...filter.columns, [column]: cells } },
    });
  }
  if (part.segment !== undefined) {
    const label = asking.others(words.segments.segment);
    others.push({
      id: "segment",
      label,
      text: put("segment", label),
      filter: { ...filter, customers: customersOf(report, part.segment, false) },
    });
  }
  const { observationStart, observationEnd } = report.summary;
  const end = part.to ?? observationEnd;
  if (part.from && part.from > observationStart && part.from <= end) {
    const days = Math.round((Date.parse(end) - Date.parse(part.from)) / DAY) + 1;
    const [from, to] = [shifted(part.from, -days), shifted(part.from, -1)];
    others.push({
      id: "before",
      label: asking.before,
      text: partText({ ...part, from, to }, context),
      filter: { ...filter, from, to },
      note: from < observationStart ? asking.shorter(formatDay(observationStart, format.locale)) : undefined,
    });
  }
  return others;
}
