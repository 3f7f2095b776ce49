/**
 * Recommended actions: for whom, why, how much is at stake and what to do, with the list of customers as a file.
 *
 * @typedef {import("./orders-report.js").Whole} Whole
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("../../core/shapes.js").Estimate} Estimate
 *
 * @typedef {object} Reason figures behind an action
 * @property {number} expected
 * @property {number} revenue
 * @property {number} alive
 * @property {number} silentDays
 * @property {number} [dueDays]
 * @property {number} [windowDays]
 * @property {number} [medianDays]
 * @property {{ kind: string, value: string, returned: Estimate, othersReturned: Estimate }} [group]
 *
 * @typedef {object} Action
 * @property {string} id
 * @property {number} customers
 * @property {{ value: number, low: number | null, high: number | null, confidence: number }} stake
 * @property {number} horizonDays
 * @property {Reason} because
 * @property {Uint32Array} members
 */

import { formatPeriod } from "../../i18n/date.js";
import { toCsv } from "./csv.js";
import { h } from "./dom.js";
import { rounded } from "./rounded.js";
import { fileName, save } from "./save.js";

/**
 * The words of an action.
 *
 * @param {Action} action
 * @param {Context} context
 */
export function actionWords({ id, customers, stake, horizonDays, because }, { words, format }) {
  const labels = words.explore.actions;
  const { plain, written, estimate } = rounded(format);
  const { group } = because;
  const count = (/** @type {number | undefined} */ n) => format.count(Math.round(n ?? 0));
  const name =
    group === undefined
      ? ""
      : group.kind === "first-quarter"
        ? formatPeriod(group.value, "quarter", format.locale)
        : group.value;
  const horizon = words.forecast.days(horizonDays, format.count(horizonDays));
  const { value, range } = written(stake, "money");
  return {
    title: labels.titles[id](customers, format.count(customers), name),
    why: labels.why[id]({
      silent: count(because.silentDays),
      due: count(because.dueDays),
      alive: count(because.alive),
      revenue: plain(because.revenue, "money"),
      expected: plain(because.expected, "money"),
      median: count(because.medianDays),
      window: count(because.windowDays),
      returned: group ? estimate(group.returned, "share") : "",
      others: group ? estimate(group.othersReturned, "share") : "",
      horizon,
    }),
    stake: labels.stake(value, horizon),
    range: range && words.explore.likely(range, format.share(stake.confidence)),
    how: labels.how[id],
  };
}

/**
 * @param {Whole} report
 * @param {Context} context
 * @param {(members: Uint32Array, title: string) => void} show shows the customers in their table
 */
export function paintActions(report, context, show) {
  const { words, format } = context;
  const labels = words.explore.actions;
  const { actions, summary } = report;
  if (!actions || summary.weight) return undefined;
  const list = actions.ok ? actions.list : [];
  const download = (/** @type {Action} */ { members }, /** @type {string} */ title) =>
    save(`${fileName(title)}.csv`, [
      toCsv([[words.tableColumns.id], ...Array.from(members, (index) => [summary.id(index)])], format.decimal),
    ]);
  return h(
    "section",
    { class: "advice", part: "actions" },
    h("h3", {}, labels.heading),
    list.length === 0 && h("p", { class: "prose" }, labels.none),
    list.length > 0 &&
      h(
        "ol",
        {},
        ...list.map((action) => {
          const { title, why, stake, range, how } = actionWords(action, context);
          return h(
            "li",
            {},
            h("div", { class: "what" }, h("h4", {}, title), h("p", {}, why), h("p", { class: "muted" }, how)),
            h("p", { class: "stake" }, h("b", {}, stake), range && h("span", { class: "muted" }, range)),
            h(
              "p",
              { class: "saves-row" },
              h(
                "button",
                {
                  type: "button",
                  class: "small",
                  "aria-label": `${labels.show}: ${title}`,
                  click: () => show(action.members, title),
                },
                labels.show,
              ),
              h(
                "button",
                {
                  type: "button",
                  class: "small",
                  "aria-label": `${labels.save}: ${title}`,
                  click: () => download(action, title),
                },
                labels.save,
              ),
            ),
          );
        }),
      ),
  );
}
