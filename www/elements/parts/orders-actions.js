/**
 * Recommended actions, each with its customers, reason, stake, advice and a list of customers to save; and the trend of
 * the headline figures.
 *
 * @typedef {import("./orders-report.js").Whole} Whole
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("../../core/shapes.js").Action} Action
 * @typedef {import("../../core/shapes.js").Actions} Actions
 */

import { formatPeriod } from "../../i18n/date.js";
import { csvLines } from "./csv.js";
import { h } from "./dom.js";
import { rounded } from "./rounded.js";
import { fileName, save } from "./save.js";

/**
 * The texts of an action.
 *
 * @param {Action} action
 * @param {number} all expected value of all customers
 * @param {Context} context
 */
export function actionWords({ id, customers, share, stake, horizonDays, because }, all, { words, format }) {
  const labels = words.actions;
  const { plain, written } = rounded(format);
  const { group, silentDays, dueDays, windowDays, medianDays, expected } = because;
  const count = (/** @type {number | undefined} */ n) => format.count(Math.round(n ?? 0));
  const isQuarter = group?.kind === "first-quarter";
  const days = count(horizonDays);
  const about = labels.stakeAbout(written(stake, "money").value, days);
  const [low, high] = [stake.low, stake.high].map((end) =>
    end === null ? "" : written({ ...stake, value: end }, "money").value,
  );
  return {
    title: labels.titles[id],
    why: labels.why[id](customers, {
      customers: format.count(customers),
      share: plain(share, "share"),
      part: plain(all > 0 ? expected / all : 0, "share"),
      days,
      silent: count(silentDays),
      due: count(dueDays),
      median: count(medianDays),
      window: count(windowDays),
      value: group ? (isQuarter ? formatPeriod(group.value, "quarter", format.locale) : group.value) : "",
      returned: group ? written(group.returned, "share").value : "",
      others: group ? written(group.othersReturned, "share").value : "",
    }),
    stake: about,
    range: low && high ? labels.stake(low, high, days) : "",
    todo: labels.todo[id],
  };
}

/**
 * The list of an action as CSV, with the columns that a mail tool or a caller needs.
 *
 * @param {Whole} report
 * @param {Action} action
 * @param {Context} context
 */
function listOf({ summary, customers }, { members }, { words, format }) {
  const names = words.tableColumns;
  const { stake } = customers;
  return [
    "\ufeff",
    csvLines([[names.id, names.purchases, names.revenue, ...(stake ? [words.actions.atStake] : [])]], format.decimal),
    csvLines(
      Array.from(members, (index) => [
        summary.id(index),
        summary.frequency[index] + 1,
        summary.revenue[index],
        ...(stake ? [stake[index]] : []),
      ]),
      format.decimal,
    ),
  ];
}

/**
 * @param {Whole} report
 * @param {Context} context
 * @param {(members: Uint32Array, title: string) => void} show shows the customers in their table
 */
export function paintActions(report, context, show) {
  const { words, format } = context;
  const labels = words.actions;
  const { actions, summary } = report;
  // Purchase histories alone give no actions; a whole report has them, without customers' names.
  if (summary.weight && !actions.ok) return undefined;
  const list = actions.ok ? actions.list : [];
  const without = actions.ok ? actions.without : [];
  const button = (/** @type {string} */ text, /** @type {string} */ label, /** @type {() => void} */ click) =>
    h("button", { type: "button", class: "small", "aria-label": label, click }, text);
  return h(
    "section",
    { class: "advice", part: "actions" },
    h("h3", {}, labels.heading),
    actions.ok && list.length > 0
      ? h(
          "p",
          { class: "together" },
          labels.intro(
            rounded(format).plain(Math.round(actions.atStake), "money"),
            format.count(Math.round(actions.horizonDays)),
          ),
        )
      : h("p", { class: "prose" }, labels.none),
    list.length > 0 &&
      h(
        "ol",
        {},
        ...list.map((action) => {
          const { title, why, stake, range, todo } = actionWords(action, actions.ok ? actions.expected : 0, context);
          const { customers } = action;
          // All fit on the first screen; reason and advice open on a click.
          return h(
            "li",
            {},
            h(
              "details",
              {},
              h(
                "summary",
                {},
                h("h4", {}, title),
                h(
                  "span",
                  { class: "stake" },
                  h("b", {}, stake),
                  h("span", { class: "muted" }, words.customersShown(customers, format.count(customers))),
                ),
              ),
              h("p", {}, why),
              h("p", { class: "muted" }, todo),
              range && h("p", { class: "muted" }, range),
              !summary.weight &&
                h(
                  "p",
                  { class: "saves-row" },
                  button(words.explore.showCustomers, `${words.explore.showCustomers}: ${title}`, () =>
                    show(action.members, title),
                  ),
                  button(words.explore.saveList, `${words.explore.saveList}: ${title}`, () =>
                    save(`${fileName(title)}.csv`, listOf(report, action, context)),
                  ),
                ),
            ),
          );
        }),
      ),
    list.length > 0 && h("p", { class: "help" }, labels.stakeHelp),
    without.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, labels.withoutHeading),
        h(
          "ul",
          { class: "absent" },
          ...without.map(({ id, code }) =>
            h("li", {}, h("b", {}, labels.titles[id]), h("span", { class: "muted" }, words.absent[code])),
          ),
        ),
      ),
  );
}

/** @param {number | null} change */
const arrow = (change) => (change === null || change === 0 ? "" : change > 0 ? "▲ " : "▼ ");

/** @param {number} change @param {string} text of its size @param {Context} context */
function changeText(change, text, { words }) {
  const labels = words.actions.trend;
  return change > 0 ? labels.more(text) : change < 0 ? labels.less(text) : labels.same;
}

/**
 * Change of a headline figure from the period before to the last one; nothing if unknown.
 *
 * @param {Whole} report
 * @param {"revenue" | "customers" | "spendPerPurchase"} id
 * @param {Context} context
 */
export function trendNote({ trend }, id, context) {
  if (!trend.ok) return undefined;
  const { format, words } = context;
  const { change } = trend[id];
  if (change === null) return undefined;
  const text = rounded(format).plain(Math.abs(change), "share");
  const title = `${words.actions.trend.figures[id]}: ${words.actions.trend.intro(format.count(trend.days))}`;
  return h("span", { class: "moved", title }, `${arrow(change)}${changeText(change, text, context)}`);
}

/** The last period compared with the one before. @param {Whole} report @param {Context} context */
export function paintTrend({ trend }, context) {
  if (!trend.ok) return undefined;
  const { words, format } = context;
  const labels = words.actions.trend;
  const { plain, written } = rounded(format);
  const ids = /** @type {const} */ (["revenue", "purchases", "customers", "newCustomers", "spendPerPurchase"]);
  const units = /** @type {const} */ ({ revenue: "money", spendPerPurchase: "money" });
  /** @param {number} change @param {string} text of its size @param {string} range */
  const said = (change, text, range) => {
    const words = changeText(change, text, context);
    return range ? `${words} (${range})` : words;
  };
  const rows = ids.map((id) => {
    const { now, change, interval } = trend[id];
    const unit = /** @type {Record<string, "money">} */ (units)[id] ?? "count";
    const size = change === null ? "" : plain(Math.abs(change), "share");
    const range = interval && change !== null ? written({ ...interval, value: change }, "share").range : "";
    return {
      label: labels.figures[id],
      value: plain(now, unit),
      note: change === null ? "–" : said(change, size, range),
      change,
    };
  });
  const { now, difference } = trend.returningShare;
  const points = (/** @type {number} */ n) => words.explore.points(format.points(Math.round(n * 100)));
  rows.push({
    label: labels.figures.returningShare,
    value: plain(now, "share"),
    note: said(
      difference.value,
      points(Math.abs(difference.value)),
      `${format.points(Math.round(difference.low * 100))} … ${points(difference.high)}`,
    ),
    change: difference.value,
  });
  return h(
    "section",
    { class: "trend", part: "trend" },
    h("h3", {}, labels.heading),
    h("p", { class: "help" }, labels.intro(format.count(trend.days))),
    h(
      "dl",
      {},
      ...rows.map(({ label, value, note, change }) =>
        h(
          "div",
          {},
          h("dt", {}, label),
          h("dd", {}, h("b", {}, value), h("span", { class: "muted" }, `${arrow(change)}${note}`)),
        ),
      ),
    ),
  );
}
