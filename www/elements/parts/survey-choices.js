/**
 * Choices of a survey’s report that need more than a list: columns of groups, known shares to weight to, columns of spending.
 *
 * @typedef {import("../../core/surveys.js").Report} Report
 * @typedef {import("../../core/surveys.js").SurveyOptions} SurveyOptions
 * @typedef {import("./survey-pictures.js").Context} Context
 * @typedef {(options: SurveyOptions, control: string) => void} Set
 */

import { parseNumber } from "../../i18n/parse.js";
import { h } from "./dom.js";
import { unique } from "./field.js";
import { listOf } from "./file-parts.js";

/** Names of the file’s columns. @param {Report} report @returns {[id: string, name: string][]} */
export const columnsOf = ({ detected }) =>
  detected.ids.map((id, at) => [id, detected.names[at] === id ? id : `${detected.names[at]} (${id})`]);

/**
 * One checkbox per column.
 *
 * @param {string} legend
 * @param {string} name
 * @param {[id: string, name: string][]} columns
 * @param {string[]} chosen
 * @param {(chosen: string[]) => void} choose
 */
function boxes(legend, name, columns, chosen, choose) {
  const inputs = columns.map(([value]) => {
    const box = h("input", { type: "checkbox", id: unique(), name, value });
    box.checked = chosen.includes(value);
    box.addEventListener("change", () => choose(inputs.filter(({ checked }) => checked).map(({ value }) => value)));
    return box;
  });
  return h(
    "fieldset",
    { class: "field boxes" },
    h("legend", {}, legend),
    h(
      "div",
      { class: "scroll list", tabindex: 0, role: "group", "aria-label": legend },
      ...inputs.map((box, at) => h("p", { class: "check" }, box, h("label", { for: box.id }, columns[at][1]))),
    ),
  );
}

/**
 * The columns that divide respondents into groups.
 *
 * @param {Report} report
 * @param {SurveyOptions} options chosen so far
 * @param {Context} context
 * @param {Set} set
 */
export function paintSegments(report, options, { words }, set) {
  const { detected } = report;
  return boxes(words.asked.segments, "segment", columnsOf(report), detected.segments, (segment) =>
    // An empty name means that no column divides respondents.
    set({ columns: { ...options.columns, segment: segment.length > 0 ? segment : [""] } }, "segment"),
  );
}

/**
 * Shares of the population, typed per group of a column; the answers are weighted to those of all columns.
 *
 * @param {Report} report
 * @param {SurveyOptions} options chosen so far
 * @param {Context} context
 * @param {Set} set
 */
export function paintTargets(report, options, { words, format }, set) {
  const labels = words.asked;
  const { segments } = report.questions[0];
  const columns = [...new Set(segments.map(({ column }) => column))];
  if (columns.length === 0) return undefined;
  const known = options.targets ?? {};
  const error = h("p", { class: "error", role: "alert" });
  /** @type {Map<string, { value: string, box: HTMLInputElement }[]>} */
  const typed = new Map();
  const share = (/** @type {HTMLInputElement} */ box) =>
    parseNumber(box.value.includes("%") ? box.value : `${box.value}%`, "share", format.decimal);
  const parts = columns.map((column) => {
    const own = segments.filter((segment) => segment.column === column);
    const all = own.reduce((sum, { answers }) => sum + answers, 0);
    const sum = h("p", { class: "help", role: "status" });
    const rows = own.map(({ value, answers }) => {
      const given = known[column]?.[value];
      const box = h("input", { id: unique(), inputmode: "decimal", autocomplete: "off", name: `target-${column}` });
      if (given !== undefined) box.value = format.field(given, "share");
      return { value, answers, box };
    });
    const total = () => {
      const shares = rows.filter(({ box }) => box.value.trim()).map(({ box }) => share(box));
      sum.textContent = shares.length > 0 ? labels.sum(format.share(shares.reduce((a, b) => a + b, 0))) : "";
    };
    for (const { box } of rows) box.addEventListener("input", total);
    total();
    typed.set(column, rows);
    return h(
      "details",
      { open: column in known },
      h("summary", {}, column),
      h(
        "table",
        { class: "data" },
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            ...[words.segment, labels.inAnswers, labels.target].map((text) => h("th", { scope: "col" }, text)),
          ),
        ),
        h(
          "tbody",
          {},
          ...rows.map(({ value, answers, box }) =>
            h(
              "tr",
              {},
              h("th", { scope: "row" }, h("label", { for: box.id }, value)),
              h("td", {}, format.share(Math.round((1000 * answers) / all) / 1000)),
              h("td", {}, h("span", { class: "box" }, box)),
            ),
          ),
        ),
      ),
      sum,
    );
  });
  const apply = () => {
    /** @type {Record<string, Record<string, number>>} */
    const targets = {};
    for (const [column, rows] of typed) {
      if (rows.every(({ box }) => box.value.trim() === "")) continue;
      const shares = rows.map(({ box }) => share(box));
      const sum = shares.reduce((a, b) => a + b, 0);
      const isWhole = shares.every((own) => own > 0 && own < 1) && Math.abs(sum - 1) <= 0.005;
      for (const { box } of rows) box.setAttribute("aria-invalid", String(!isWhole));
      if (!isWhole) {
        error.textContent = `${column}: ${labels.mustBe}`;
        rows.find(({ box }) => !(share(box) > 0))?.box.focus();
        return;
      }
      targets[column] = Object.fromEntries(rows.map(({ value }, at) => [value, shares[at] / sum]));
    }
    set({ targets: Object.keys(targets).length > 0 ? targets : undefined }, "targets");
  };
  return h(
    "details",
    { part: "targets", open: options.targets !== undefined },
    h("summary", {}, labels.targets),
    h("p", { class: "help" }, labels.targetsHint),
    ...parts,
    error,
    h(
      "p",
      { class: "actions" },
      h("button", { type: "button", name: "targets", click: apply }, labels.apply),
      options.targets !== undefined &&
        h("button", { type: "button", click: () => set({ targets: undefined }, "targets") }, labels.remove),
    ),
  );
}

/**
 * The columns of spending and of brands, applied together.
 *
 * @param {Report} report
 * @param {SurveyOptions} options chosen so far
 * @param {Context} context
 * @param {Set} set
 */
export function paintWalletChoices(report, options, { words }, set) {
  const labels = words.wallet;
  const { wallet } = report;
  const found = wallet?.columns ?? [];
  const roles = /** @type {const} */ (["total", "elsewhere", "spend", "share"]);
  const ranked = found.filter(({ role }) => role === null).map(({ column }) => column);
  /** @type {NonNullable<SurveyOptions["wallet"]>} */
  const chosen = {
    ...Object.fromEntries(roles.map((role) => [role, found.find((own) => own.role === role)?.column])),
    ...(ranked.length > 0 && { brands: ranked }),
    ...(wallet?.allocation && { own: wallet.allocation.column, order: wallet.allocation.order }),
    ...options.wallet,
  };
  const columns = columnsOf(report);
  const none = /** @type {[string, string]} */ (["", words.none]);
  /** @param {string} name @param {string} label @param {[string, string][]} choices @param {string | undefined} value */
  const list = (name, label, choices, value) =>
    listOf(`wallet-${name}`, label, [none, ...choices], value ?? "", (text) => {
      /** @type {any} */ (chosen)[name] = text || undefined;
    });
  return h(
    "details",
    { part: "wallet-choices", open: Boolean(wallet && (wallet.missing || wallet.missingBrand)) },
    h("summary", {}, labels.choose),
    h("p", { class: "help" }, labels.hint),
    h(
      "div",
      { class: "fields" },
      ...roles.map((role) => list(role, labels.roles[role], columns, chosen[role])),
      list("period", labels.period, Object.entries(labels.periods), chosen.period),
      list(
        "decimal",
        labels.decimal,
        [
          [".", "."],
          [",", ","],
        ],
        chosen.decimal,
      ),
      boxes(labels.brands, "brands", columns, chosen.brands ?? [], (brands) => {
        chosen.brands = brands.length > 0 ? brands : undefined;
      }),
      list("own", labels.ownBrand, columns, chosen.own),
      list("order", labels.order, Object.entries(labels.orders), chosen.order),
    ),
    h(
      "p",
      { class: "actions" },
      h(
        "button",
        {
          type: "button",
          name: "wallet",
          click: () => {
            const given = Object.entries(chosen).filter(([, value]) => value !== undefined);
            set({ wallet: given.length > 0 ? Object.fromEntries(given) : undefined }, "wallet");
          },
        },
        labels.apply,
      ),
    ),
  );
}
