/**
 * Reading of the file: rows counted and left out, and every assumption, each a button that opens its setting.
 *
 * @typedef {import("../../core/shapes.js").Assumption} Assumption
 * @typedef {import("./orders-preview.js").Context} Context
 *
 * @typedef {object} Actions
 * @property {(control: string) => void} change opens the settings at a control
 * @property {() => void} rows shows the problems of rows
 */

import { formatDay } from "../../i18n/date.js";
import { h } from "./dom.js";
import { sentenceOf } from "./orders-questions.js";

/** Names of known exports by their ids. */
const EXPORTS = /** @type {Record<string, string>} */ ({
  shopify: "Shopify",
  woocommerce: "WooCommerce",
  stripe: "Stripe",
  prestashop: "PrestaShop",
  opencart: "OpenCart",
  "cs-cart": "CS-Cart",
  virtuemart: "VirtueMart",
  gocardless: "GoCardless",
  square: "Square",
  squarespace: "Squarespace",
  ga4: "Google Analytics 4",
  magento: "Magento",
  odoo: "Odoo",
  amazon: "Amazon",
  ebay: "eBay",
  etsy: "Etsy",
  paypal: "PayPal",
  bigcommerce: "BigCommerce",
  wix: "Wix",
  shoptet: "Shoptet",
  allegro: "Allegro",
  baselinker: "BaseLinker",
  gumroad: "Gumroad",
  mollie: "Mollie",
  "online-retail": "UCI Online Retail",
  olist: "Olist",
  instacart: "Instacart",
  dunnhumby: "dunnhumby",
  "ta-feng": "Ta-Feng",
  rees46: "REES46",
});

/** Name of a known export. @param {string} id */
export const exportName = (id) => EXPORTS[id] ?? id;

/** Maximum number of rejected columns named. */
const MOST_NAMED = 3;

/** Controls that change an assumption, if their name differs from the option. */
const CONTROLS = /** @type {Record<string, string>} */ ({ currency: "reportCurrency", rates: "reportCurrency" });

/**
 * @param {import("./orders-report.js").Whole["summary"]} summary
 * @param {string[]} names of the files
 * @param {Context} context
 * @param {Actions} actions
 */
export function paintAssumptions({ rows, assumptions }, names, context, actions) {
  const { words, format } = context;
  const read = words.rows(rows.read, {
    read: format.count(rows.read),
    counted: format.count(rows.counted),
    left: format.count(rows.read - rows.counted),
  });
  const known = assumptions.find(({ code }) => code === "known-export");
  const clauses = assumptions.flatMap((assumption) => {
    const text = clauseOf(assumption, assumptions, names, context);
    const { option = "", role = "customer" } = assumption;
    const control = option === "columns" ? role : (CONTROLS[option] ?? option);
    const click = () => (control ? actions.change(control) : actions.rows());
    return text ? [h("li", {}, h("button", { type: "button", class: "clause", click }, text))] : [];
  });
  return h(
    "section",
    { class: "assumed", part: "assumptions", "aria-label": words.assumed.label },
    h("p", {}, read, " ", known?.value ? words.recognized(exportName(known.value)) : ""),
    clauses.length > 0 && h("ul", {}, ...clauses),
  );
}

/**
 * The text of an assumption; empty if another assumption or the previous sentence states it.
 *
 * @param {Assumption} assumption
 * @param {Assumption[]} all
 * @param {string[]} names
 * @param {Context} context
 */
function clauseOf(assumption, all, names, { words, format }) {
  const { code, column = "", others = [], value = "", rows = 0, found = [], reason = "", file } = assumption;
  const { assumed } = words;
  const of = (/** @type {string} */ kind) => words.problemsOfKind(rows, format.count(rows), kind);
  const list = (/** @type {{ text: string, rows: number }[]} */ items) =>
    items.map(({ text, rows }) => `${assumed.quoted(text)} (${format.count(rows)})`).join(", ");
  const problems = /** @type {Record<string, string>} */ (words.problems);
  const orders = /** @type {Record<string, string>} */ (words.dateOrders);
  switch (code) {
    case "left-out": {
      const statuses = reason === "excluded-status" && all.find(({ code }) => code === "statuses-left-out")?.found;
      const kind = problems[reason] ?? problems.other;
      return of(statuses ? `${kind}: ${list(statuses)}` : kind);
    }
    case "file-left-out":
      return `${names[file ?? 0]}: ${sentenceOf({ ok: false, code: reason, format: value, line: Number(value) || 0 }, words)}`;
    case "encoding":
      return `${words.encoding}: ${value}`;
    case "no-header":
      return assumed.noHeader;
    case "column-chosen": {
      const roles = /** @type {Record<string, string>} */ (words.roles);
      const named = others.slice(0, MOST_NAMED).map(assumed.quoted).join(", ");
      const more = others.length > MOST_NAMED ? ", …" : "";
      return assumed.chosen(roles[assumption.role ?? ""] ?? "", column, named + more);
    }
    case "before-tax":
      return assumed.beforeTax(column);
    case "in-cents":
      return assumed.inCents;
    case "unit-prices":
      return `${words.roles.amount}: ${assumed.quoted(column)} × ${assumed.quoted(others[0] ?? "")}`;
    case "order-totals":
      return assumed.orderTotals;
    case "lines-added":
      return assumed.linesAdded;
    case "date-order":
      return `${words.dateOrder}: ${orders[value] ?? value}`;
    case "mixed-dates":
      return assumed.mixedDates(orders[value] ?? value);
    case "decimal-mark":
      return `${words.decimal}: ${/** @type {Record<string, string>} */ (words.decimals)[value] ?? value}`;
    case "identity-folded":
      return of(assumed.folded);
    case "plus-tags":
      return assumed.plusTags(format.count(Number(value)), others.map(assumed.quoted).join(", "));
    case "other-customer-column":
      return of(assumed.otherColumn);
    case "unknown-statuses":
      return of(assumed.unknownStatus(list(found)));
    case "unknown-row-types":
      return of(assumed.unknownType(list(found)));
    case "refunds-deducted":
      return of(assumed.refund);
    case "zero-amounts":
      return of(assumed.zero);
    case "future-dates":
      return of(words.problems["future-date"]);
    case "currency-unseen":
      return assumed.currencyUnseen;
    case "already-converted":
      return assumed.converted(others[0] ?? "");
    case "observation-end":
      return `${words.observationEnd}: ${formatDay(value, format.locale)}`;
    default:
      return "";
  }
}
