/**
 * Preview of a file: detected settings, open questions and the controls that answer them.
 *
 * @typedef {import("../../core/order-log.js").Preview} Preview
 * @typedef {import("../../core/order-log.js").OrderOptions} OrderOptions
 * @typedef {import("../../core/order-log.js").Refusal} Refusal
 * @typedef {import("../../core/order-log.js").Role} Role
 * @typedef {import("../../i18n/index.js").Orders} Words
 * @typedef {object} Context language and formats of the analyser
 * @property {Words} words
 * @property {import("../../i18n/index.js").Common} common
 * @property {import("../../i18n/units.js").Format} format
 * @property {Element} [element] the analyser, whose links lead to calculators
 * @property {string} [about] period and source of the report
 * @property {string} [only] which part of the orders the report is on, a sentence without its full stop
 * @property {() => { text: string, report: import("../../core/order-log.js").Report, other: import("./orders-part.js").Other } |
 *   undefined} [beside] the choices of the part shown, and the part it is compared with
 *
 * @typedef {object} Reading the present reading of the files
 * @property {Preview} preview
 * @property {string[]} names of the files
 * @property {OrderOptions} options chosen so far
 * @property {string} currency of the report
 * @property {string[]} currencies found in the files
 * @property {Refusal[]} doubts
 * @property {Set<string>} opened titles of the groups of settings that are open
 *
 * @typedef {object} Actions
 * @property {(options: OrderOptions, focus?: string) => void} read inspects the files again with these options
 * @property {(options: OrderOptions) => void} set stores options that leave the preview unchanged
 * @property {(code: string) => void} currency
 * @property {() => void} analyze
 * @property {() => void} back
 */

import { h } from "./dom.js";
import { exportName } from "./orders-assumptions.js";
import { group, including, named, select } from "./orders-choices.js";
import { fileOf } from "./orders-places.js";
import { paintCosts, paintOutlook, paintPolicies } from "./orders-policies.js";
import { paintQuestions, sentenceOf } from "./orders-questions.js";

const NEEDED = /** @type {const} */ (["customer", "date", "amount"]);
const MORE = /** @type {const} */ ([
  "order",
  "product",
  "status",
  "quantity",
  "refunded",
  "cancelled",
  "currency",
  "country",
  "channel",
  "cost",
  "categorySpend",
  "score",
  "member",
  "memberSince",
  "coupon",
  "referral",
  "discount",
  "pointsIssued",
  "pointsRedeemed",
]);
const SHOWN_ROWS = 6;

/** Open questions of the files, without duplicates. @param {Preview} preview @returns {Refusal[]} */
export function doubtsOf(preview) {
  const files = preview.files ?? [preview];
  const isEmpty = (/** @type {Refusal} */ { code }) => code === "empty-file";
  // One empty file, such as a month without orders, does not block the others.
  const some = files.some(({ doubts }) => !doubts.some(isEmpty));
  const all = files.flatMap(({ doubts }) => doubts).filter((doubt) => !(some && isEmpty(doubt)));
  return all.filter(
    (doubt, index) => all.findIndex(({ code, role }) => code === doubt.code && role === doubt.role) === index,
  );
}

/**
 * True if the options change the cells that give the currencies.
 *
 * @param {OrderOptions} options
 * @param {Preview} preview
 */
export function changesMoney({ encoding, delimiter, hasHeader, columns }, preview) {
  const others =
    columns && (columns.amount !== preview.columns.amount || columns.currency !== preview.columns.currency);
  return others || [encoding, delimiter, hasHeader].some((option) => option !== undefined);
}

/** @param {Reading} reading @param {Context} context @param {Actions} actions */
export function paintPreview({ preview, names, options, currency, currencies, doubts, opened }, context, actions) {
  const { words, format } = context;
  const { columns, headers } = preview;
  /** @param {"role" | "option"} kind @param {string} what */
  const doubtAbout = (kind, what) => {
    const doubt = doubts.find((doubt) => doubt[kind] === what);
    return doubt ? sentenceOf(doubt, words) : "";
  };
  const titles = headers.map((header, index) => (preview.hasHeader ? header : words.column(format.count(index + 1))));

  /** @param {Role} role */
  const column = (role) => {
    const found = columns[role] ?? "";
    const optional = !(/** @type {readonly string[]} */ (NEEDED).includes(role));
    const choices = headers.map((header, index) => /** @type {[string, string]} */ ([header, titles[index]]));
    if (optional || !found) choices.unshift(["", words.none]);
    return select(role, { label: words.roles[role], error: doubtAbout("role", role) }, choices, found, (value) => {
      const { quantity, ...found } = columns;
      // A quantity column requires a unit price; with another amount column the quantity is detected again.
      const kept = role === "amount" ? found : columns;
      actions.read({ columns: { ...kept, ...options.columns, [role]: value } }, role);
    });
  };
  /**
   * @template {"dateOrder" | "decimal" | "delimiter" | "encoding"} K
   * @param {K} name
   * @param {string} label
   * @param {import("./orders-choices.js").Choices} choices
   */
  const writing = (name, label, choices) => {
    const found = preview[name] ?? "";
    const all = found ? including(choices, found) : [/** @type {[string, string]} */ (["", words.none]), ...choices];
    return select(name, { label, error: doubtAbout("option", name) }, all, found, (value) =>
      actions.read({ [name]: value || undefined }, name),
    );
  };

  /**
   * A group of settings, closed unless one of them is open or the reader opened the group.
   *
   * @param {string} title
   * @param {boolean} asked
   * @param {...(Node | false)} fields
   */
  const folded = (title, asked, ...fields) => {
    const open = asked || opened.has(title);
    const toggle = () => (group.open ? opened.add(title) : opened.delete(title));
    const group = h("details", { open, toggle }, h("summary", {}, title), h("div", { class: "fields" }, ...fields));
    return group;
  };
  const heading = h(
    "h2",
    { tabindex: -1 },
    words.isThisRight(names.length === 1 ? names[0] : words.files(names.length, format.count(names.length))),
  );
  const answer = (/** @type {OrderOptions} */ chosen) =>
    actions.read(chosen.columns ? { columns: { ...columns, ...options.columns, ...chosen.columns } } : chosen);
  const titleOf = (/** @type {string} */ header) => titles[headers.indexOf(header)] ?? header;
  const questions = paintQuestions(doubts, context, answer, actions.currency, titleOf);
  const more = MORE.map(column);
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (!doubts.length) return actions.analyze();
    /** @type {HTMLElement | null} */ (
      /** @type {ShadowRoot} */ (heading.getRootNode()).querySelector(".question button, [aria-invalid=true]")
    )?.focus();
  };
  const settled = preview.export === "summary-file";
  const intro = settled
    ? words.summaryFile
    : preview.export
      ? `${words.recognized(exportName(preview.export))} ${words.check}`
      : words.check;
  const nodes = [
    h("div", {}, heading, h("p", { class: "intro" }, intro)),
    preview.files.length > 1 && fileTable(preview, names, words),
    ...questions,
    firstRows(preview, titles, words),
    h(
      "form",
      { part: "preview", submit },
      ...(settled
        ? []
        : [
            group(words.columns, ...NEEDED.map(column)),
            folded(words.moreColumns, false, ...more),
            folded(
              words.writing,
              ["dateOrder", "decimal"].some((option) => doubtAbout("option", option)),
              select(
                "hasHeader",
                { label: words.header },
                named(words.headers),
                preview.hasHeader ? "yes" : "no",
                (value) => actions.read({ hasHeader: value === "yes", columns: {} }, "hasHeader"),
              ),
              writing("dateOrder", words.dateOrder, named(words.dateOrders)),
              writing("decimal", words.decimal, named(words.decimals)),
              ...(preview.typed
                ? []
                : [
                    writing("delimiter", words.delimiter, named(words.delimiters)),
                    writing(
                      "encoding",
                      words.encoding,
                      words.encodings.map((encoding) => [encoding, encoding]),
                    ),
                  ]),
              ...(names.length === 1 && preview.sheets ? [sheet(preview, preview.sheets, words, actions)] : []),
            ),
            folded(
              words.policies,
              doubtAbout("option", "currency") !== "",
              ...paintPolicies(
                preview,
                options,
                { ...context, currency },
                doubtAbout("option", "currency"),
                currencies,
                actions,
              ),
            ),
          ]),
      folded(words.outlook.heading, false, ...paintOutlook(options, context, actions.set)),
      folded(words.costs.heading, false, ...paintCosts(options, context, actions.set)),
      h(
        "p",
        { class: "error", role: "status" },
        doubts.length > 0 && words.settle(doubts.length, format.count(doubts.length)),
      ),
      h(
        "p",
        { class: "actions" },
        h("button", { class: "primary", part: "analyze" }, words.analyze),
        h("button", { type: "button", part: "back", click: actions.back }, words.another),
      ),
    ),
  ];
  return { nodes, heading };
}

/**
 * Table of the first rows, with the role of each column.
 *
 * @param {Preview} preview
 * @param {string[]} titles
 * @param {Words} words
 */
function firstRows({ headers, columns, rows }, titles, words) {
  const roleOf = (/** @type {string} */ header) => {
    const role = /** @type {Role[]} */ (Object.keys(columns)).find((role) => columns[role] === header);
    return role ? words.roles[role] : "";
  };
  const used = headers.map((header) => (roleOf(header) ? "used" : "unused"));
  return h(
    "div",
    { class: "scroll", tabindex: 0, role: "group", "aria-label": words.firstRows },
    h(
      "table",
      { class: "data preview" },
      h("caption", { class: "sr" }, words.firstRows),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ...titles.map((title, index) =>
            h("th", { scope: "col", class: used[index] }, h("span", { class: "role" }, roleOf(headers[index])), title),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        ...rows
          .slice(0, SHOWN_ROWS)
          .map((row) => h("tr", {}, ...headers.map((_, index) => h("td", { class: used[index] }, row[index] ?? "")))),
      ),
    ),
  );
}

/**
 * Choice of the sheet to read, or of all sheets.
 *
 * @param {Preview} preview
 * @param {string[]} sheets
 * @param {Words} words
 * @param {Actions} actions
 */
function sheet({ files }, sheets, words, actions) {
  const choices = sheets.map((name, index) => /** @type {[string, string]} */ ([String(index), name]));
  const chosen = files.length > 1 ? ALL : String(sheets.indexOf(files[0].sheet ?? ""));
  return select("sheet", { label: words.sheet }, [...choices, [ALL, words.allSheets]], chosen, (value) =>
    actions.read({ sheets: value === ALL ? sheets : [sheets[Number(value)]] }, "sheet"),
  );
}

/** Value of the choice of all sheets. */
const ALL = "all";

/** File format of each file. @param {Preview} preview @param {string[]} names @param {Words} words */
function fileTable({ files }, names, words) {
  const orders = /** @type {Record<string, string>} */ (words.dateOrders);
  const delimiters = /** @type {Record<string, string>} */ (words.delimiters);
  const cells = files.map(({ typed, delimiter, encoding, dateOrder, decimal, ...where }) => [
    fileOf(where, names),
    typed ? words.none : (delimiters[delimiter] ?? delimiter),
    typed ? words.none : encoding,
    orders[dateOrder ?? ""] ?? dateOrder ?? words.none,
    decimal ?? words.none,
  ]);
  return h(
    "div",
    { class: "scroll", tabindex: 0, role: "group", "aria-label": words.file },
    h(
      "table",
      { class: "data" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ...[words.file, words.delimiter, words.encoding, words.dateOrder, words.decimal].map((text) =>
            h("th", { scope: "col" }, text),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        ...cells.map(([name, ...row]) =>
          h("tr", {}, h("th", { scope: "row" }, name), ...row.map((text) => h("td", {}, text))),
        ),
      ),
    ),
  );
}
