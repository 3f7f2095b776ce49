/**
 * A part of the orders shown on its own: its filter, its description, and the parts that it can be compared with.
 *
 * @typedef {import("../../core/order-log.js").OpenOrders} OpenOrders
 * @typedef {import("../../core/shapes.js").OrderFilter} OrderFilter
 * @typedef {import("./orders-preview.js").Context} Context
 *
 * @typedef {object} Part The reader's choices; it contains no customer names.
 * @property {string} [from] first day, yyyy-mm-dd
 * @property {string} [to] last day
 * @property {Record<string, string>} [columns] a cell by the header of its column
 * @property {string} [segment] id of a segment of the whole report
 * @property {string} [cohort] first day of the quarter of the first purchase, yyyy-mm-dd
 * @property {string} [firstProduct] a product of the first purchase
 * @property {Size} [size] sizes of orders
 *
 * @typedef {[from: number | null, below: number | null]} Size
 *
 * @typedef {OrderFilter & { members?: Uint32Array }} Filter `members`: places in the whole report
 *
 * @typedef {object} Other A part to compare with the one shown, which differs in one choice.
 * @property {string} id
 * @property {string} label the choice that differs
 * @property {string} text its choices in words
 * @property {Filter} filter
 * @property {string} [note] limit of the comparison
 */

import { formatDay, formatPeriod } from "../../i18n/date.js";
import { rounded } from "./rounded.js";

const DAY = 86_400_000;
/** Maximum number of values of a column that a part is compared with individually. */
const MOST_BESIDE = 3;

/** True if nothing is chosen. @param {Part} part */
export const isWhole = ({ from, to, columns = {}, segment, cohort, firstProduct, size }) =>
  !from && !to && !cohort && !size && [segment, firstProduct].every((one) => one === undefined) && isEmpty(columns);

/** @param {object} object */
const isEmpty = (object) => Object.keys(object).length === 0;

/** A part as text, equal for equal choices. @param {Part} part */
const keyOf = ({ from, to, columns = {}, segment, cohort, firstProduct, size }) =>
  JSON.stringify([
    [from ?? "", to ?? "", segment ?? null, cohort ?? "", firstProduct ?? null, size ?? null],
    Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** True if there is nothing to filter by: histories of equal customers have no rows. @param {OpenOrders} whole */
export const isIndivisible = ({ report, filters }) => Boolean(report.summary.weight) && filters.length === 0;

/** True if two parts are the same. @param {Part} a @param {Part} b */
export const isSamePart = (a, b) => keyOf(a) === keyOf(b);

/** @param {unknown} value */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** @param {unknown} value */
const isDay = (value) => value === undefined || (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value));
/** @param {unknown} value */
const isText = (value) => value === undefined || typeof value === "string";
/** @param {unknown} value */
const isSize = (value) =>
  value === undefined ||
  (Array.isArray(value) && value.length === 2 && value.every((end) => end === null || Number.isFinite(end)));

/** True if a value from a file is a part. @param {any} value @returns {value is Part} */
export const isPart = (value) =>
  isObject(value) &&
  [value.from, value.to, value.cohort].every(isDay) &&
  [value.segment, value.firstProduct].every(isText) &&
  isSize(value.size) &&
  (value.columns === undefined ||
    (isObject(value.columns) && Object.values(value.columns).every((cell) => typeof cell === "string")));

/** The quarters from the first order to the last, by their first days. @param {OpenOrders} whole */
export function cohortsOf({ report }) {
  const { observationStart, observationEnd } = report.summary;
  const quarters = [`${observationStart.slice(0, 4)}-01-01`];
  while (quarters[quarters.length - 1] <= observationEnd) quarters.push(nextQuarter(quarters[quarters.length - 1]));
  return quarters.filter((quarter) => nextQuarter(quarter) > observationStart && quarter <= observationEnd);
}

/** First day of the next quarter. @param {string} quarter its first day */
function nextQuarter(quarter) {
  const [year, month] = quarter.split("-").map(Number);
  return new Date(Date.UTC(year, month + 2)).toISOString().slice(0, 10);
}

/**
 * Sizes of orders with bounds at half the mean, the mean and twice the mean.
 *
 * @param {OpenOrders} whole
 * @returns {Size[]}
 */
export function sizesOf({ report, inMemory }) {
  const mean = report.metrics.averageOrderValue;
  if (!inMemory || !(mean > 0)) return [];
  const unit = 10 ** Math.floor(Math.log10(mean) - 0.7);
  const ends = [...new Set([mean / 2, mean, mean * 2].map((end) => Math.round(end / unit) * unit || unit))];
  const exact = ends.map((end) => Number(end.toPrecision(3)));
  return [...exact, null].map((below, at) => [at === 0 ? null : exact[at - 1], below]);
}

/**
 * The choices of customers in a part, and functions that test whether a customer of the whole report meets each.
 *
 * @param {Part} part
 * @param {OpenOrders} whole
 * @returns {[id: string, is: (place: number) => boolean][]}
 */
function groupsOf({ segment, cohort, firstProduct }, { report, firstProducts }) {
  const { segments, customers, summary } = report;
  /** @type {[string, (place: number) => boolean][]} */
  const groups = [];
  if (segment !== undefined) {
    const number = segments.ok ? segments.list.findIndex(({ id }) => id === segment) : -1;
    groups.push(["segment", (place) => customers.segment[place] === number]);
  }
  if (cohort) {
    const [from, next] = [cohort, nextQuarter(cohort)].map((day) => Date.parse(day) / DAY);
    groups.push(["cohort", (place) => summary.firstDay[place] >= from && summary.firstDay[place] < next]);
  }
  if (firstProduct !== undefined) {
    const buyers = new Set(firstProducts.find(({ product }) => product === firstProduct)?.members);
    groups.push(["firstProduct", (place) => buyers.has(place)]);
  }
  return groups;
}

/**
 * Indices of the customers who meet all choices; with `outside`, of those who meet all others but not that one.
 *
 * @param {ReturnType<typeof groupsOf>} groups
 * @param {number} count of all customers
 * @param {string} [outside] id of the group to exclude
 */
function placesIn(groups, count, outside) {
  const places = new Uint32Array(count);
  let found = 0;
  for (let place = 0; place < count; place++)
    if (groups.every(([id, is]) => is(place) === (id !== outside))) places[found++] = place;
  return places.slice(0, found);
}

/**
 * The filter of a part.
 *
 * @param {Part} part
 * @param {OpenOrders} whole
 * @returns {Filter}
 */
export function filterOf(part, whole) {
  const { from, to, columns = {}, size } = part;
  const cells = Object.entries(columns);
  const groups = groupsOf(part, whole);
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(cells.length > 0 && { columns: Object.fromEntries(cells.map(([column, cell]) => [column, [cell]])) }),
    ...(size && { orderSizes: [size] }),
    ...(groups.length > 0 && { members: placesIn(groups, whole.report.summary.customers) }),
  };
}

/**
 * The filter as an option for reading a file, which has no indices of customers and no sizes of orders.
 *
 * @param {Filter} filter
 * @param {OpenOrders} whole
 * @returns {OrderFilter}
 */
export function readingFilter({ members, orderSizes: _, ...filter }, { report }) {
  return { ...filter, ...(members && { customers: Array.from(members, report.summary.id) }) };
}

/** Name of a size of orders. @param {Size} size @param {Context} context */
export function sizeText([from, below], { words, format }) {
  const { plain } = rounded(format);
  const [low, high] = [from, below].map((end) => (end === null ? "" : plain(end, "money")));
  if (!low) return words.asking.under(high);
  return high ? words.asking.sizes(low, high) : words.asking.over(low);
}

/** Name of a quarter. @param {string} quarter @param {Context} context */
export const quarterText = (quarter, { format }) => formatPeriod(quarter, "quarter", format.locale);

/** Name of a cell's value. @param {string} cell @param {Context} context */
export const cellOf = (cell, { words }) => (cell.trim() === "" ? words.asking.empty : cell);

/**
 * Description of each choice of a part.
 *
 * @param {Part} part
 * @param {Context} context
 * @returns {{ id: string, text: string }[]}
 */
function choicesOf({ from, to, columns = {}, segment, cohort, firstProduct, size }, context) {
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
    ...(firstProduct === undefined
      ? []
      : [{ id: "firstProduct", text: asking.is(asking.firstProduct, cellOf(firstProduct, context)) }]),
    ...(cohort ? [{ id: "cohort", text: asking.is(asking.cohort, quarterText(cohort, context)) }] : []),
    ...(size ? [{ id: "size", text: asking.is(asking.size, sizeText(size, context)) }] : []),
    ...(from ? [{ id: "from", text: asking.since(formatDay(from, format.locale)) }] : []),
    ...(to ? [{ id: "to", text: asking.until(formatDay(to, format.locale)) }] : []),
  ];
}

/** Description of the choices of a part. @param {Part} part @param {Context} context */
export const partText = (part, context) =>
  choicesOf(part, context)
    .map(({ text }) => text)
    .join("; ");

/**
 * Part shown, as a sentence without its full stop; empty for the whole.
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

/** The same day a year before; the last of February for its 29th. @param {string} day */
function yearBefore(day) {
  const [year, month, date] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year - 1, month, 0)).getUTCDate();
  return new Date(Date.UTC(year - 1, month - 1, Math.min(date, last))).toISOString().slice(0, 10);
}

/**
 * The parts that a part can be compared with: the other values of each choice, the period of equal length before, and
 * the same days a year before.
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
  /** The choices, with one description replaced. @param {string} changed @param {string} text */
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
    const beside = (/** @type {string} */ id, /** @type {string} */ label, /** @type {string[]} */ values) =>
      others.push({
        id,
        label,
        text: put(`column ${column}`, label),
        filter: { ...filter, columns: { ...filter.columns, [column]: values } },
      });
    // A summary file has parts only for single values.
    if (!report.summary.weight) beside(`column ${column}`, asking.others(column), cells);
    // Individually, the most frequent first; a single other value equals all others.
    if (cells.length > 1 || report.summary.weight)
      for (const value of cells.slice(0, MOST_BESIDE))
        beside(`column ${column} ${value}`, asking.is(column, cellOf(value, context)), [value]);
  }
  const groups = groupsOf(part, whole);
  const names = { segment: words.segments.segment, cohort: asking.cohort, firstProduct: asking.firstProduct };
  for (const [id] of groups) {
    const label = asking.others(names[/** @type {keyof typeof names} */ (id)]);
    const members = placesIn(groups, report.summary.customers, id);
    others.push({ id, label, text: put(id, label), filter: { ...filter, members } });
  }
  if (part.size) {
    const label = asking.others(asking.size);
    const [from, below] = part.size;
    /** @type {Size[]} */
    const sizes = [...(from === null ? [] : [/** @type {Size} */ ([null, from])])];
    if (below !== null) sizes.push([below, null]);
    others.push({ id: "size", label, text: put("size", label), filter: { ...filter, orderSizes: sizes } });
  }
  const { observationStart, observationEnd } = report.summary;
  const end = part.to ?? observationEnd;
  if (part.from && part.from > observationStart && part.from <= end) {
    const days = Math.round((Date.parse(end) - Date.parse(part.from)) / DAY) + 1;
    const beside = (
      /** @type {string} */ id,
      /** @type {string} */ label,
      /** @type {[string, string]} */ [from, to],
    ) =>
      others.push({
        id,
        label,
        text: partText({ ...part, from, to }, context),
        filter: { ...filter, from, to },
        note: from < observationStart ? asking.shorter(formatDay(observationStart, format.locale)) : undefined,
      });
    beside("before", asking.before, [shifted(part.from, -days), shifted(part.from, -1)]);
    const year = /** @type {[string, string]} */ ([yearBefore(part.from), yearBefore(end)]);
    if (year[1] >= observationStart && year[1] < part.from) beside("year", asking.yearBefore, year);
  }
  return others;
}
