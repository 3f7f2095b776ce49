/** Ways to save and share a result: link, text, CSV, picture, print. */

import { toCsv } from "./csv.js";
import { h } from "./dom.js";
import { fileName, save, savePng, saveSvg } from "./save.js";
import { addressWith, encode, stateOf } from "./share.js";

/**
 * Address that opens this page with the calculator in its current state.
 *
 * @param {import("./live.js").Live} live
 */
export function shareLink(live) {
  const { definition, context } = live.host;
  const { shared, leftOut } = stateOf(live, { lang: live.host.tag, currency: context.format.currency });
  return { url: addressWith(encode(definition, shared)), leftOut };
}

/**
 * Inputs, conventions and outputs as rows of label and value.
 *
 * @param {import("./live.js").Live} live
 * @param {(n: number, unit: import("../../core/definition.js").Unit) => string | number} write
 */
function figures({ host: { definition, words, context }, result }, write) {
  const { inputs = {}, options = {}, success } = result.shown ?? {};
  /** @type {(string | number)[][]} */
  const rows = [];
  const form = definition.forms.find(({ id }) => id === options.form) ?? definition.forms[0];
  for (const input of form.inputs) {
    const { label } = context.word(input.id);
    const given = /** @type {any} */ (inputs[input.id]);
    if (typeof given === "number") rows.push([label, write(given, input.unit ?? "number")]);
    // A pasted list holds people's answers, so only its length is exported.
    else if (input.rows && given && input.rows.max > 100) rows.push([label, write(given.length, "count")]);
    else if (input.rows && given) {
      for (const [r, row] of given.entries()) {
        const name =
          input.rows.labels[r] === undefined
            ? row.name || String(r + 1)
            : context.rowName(input.id, input.rows.labels[r]);
        rows.push([
          `${label}: ${name}`,
          ...input.rows.columns.map(({ id, unit = "number" }) => write(typeof row === "object" ? row[id] : row, unit)),
        ]);
      }
    }
  }
  for (const { id } of definition.conventions)
    rows.push([words.conventions[id].label, words.conventions[id].choices[/** @type {string} */ (options[id])]]);
  for (const { id, unit = "number" } of definition.settings)
    rows.push([context.word(id).label, write(/** @type {number} */ (options[id]), unit)]);
  for (const { id, unit } of definition.outputs)
    if (success?.values[id] !== undefined) rows.push([result.nameOf(id), write(success.values[id], unit)]);
  return rows;
}

/** @param {import("./live.js").Live} live */
export function asText(live) {
  const {
    host: {
      definition,
      words,
      context: { common, format },
    },
    result,
  } = live;
  const { success } = result.shown ?? {};
  if (!success) return "";
  const range = result.range(success);
  const head = `${words.name}: ${result.text(success)}${range && ` (${range})`}`;
  const formulas = [...result.formula.querySelectorAll("p")].map((line) => line.textContent ?? "");
  const sources = definition.sources.map(({ text, url }) => [text, url].filter(Boolean).join(", "));
  const lines = figures(live, format.unit).map(([name, ...cells]) => `${name}: ${cells.join(", ")}`);
  return [
    head,
    result.sentence(success),
    "",
    ...lines,
    "",
    `${common.formula}:`,
    ...formulas,
    "",
    `${common.sources}:`,
    ...sources,
  ].join("\n");
}

/** @param {import("./live.js").Live} live */
export function asCsv(live) {
  const {
    host: {
      words,
      context: { format },
    },
    result,
  } = live;
  const { success } = result.shown ?? {};
  const tables = live.host.definition.tables.flatMap(({ id, columns }) =>
    success?.tables[id]?.length
      ? [
          [],
          columns.map((column) => result.nameOf(column.id)),
          ...success.tables[id].map((row, r) =>
            columns.map((column, c) => (c ? "" : result.rowName(id, row[column.id], r)) || row[column.id]),
          ),
        ]
      : [],
  );
  return toCsv([[words.name], ...figures(live, (n) => n), ...tables], format.decimal);
}

/** @param {import("./live.js").Live} live */
export function createExports(live) {
  const { common } = live.host.context;
  const name = fileName(live.host.words.name);
  const outcome = h("p", { class: "muted" });
  const text = h("textarea", { readonly: true, hidden: true, "aria-label": common.notCopied });

  /** @param {string} what @param {string} [more] */
  const copy = async (what, more = "") => {
    text.hidden = true;
    try {
      await navigator.clipboard.writeText(what);
      outcome.textContent = `${common.copied} ${more}`;
    } catch {
      outcome.textContent = `${common.notCopied} ${more}`;
      text.value = what;
      text.hidden = false;
      text.select();
    }
    live.announce(outcome.textContent);
  };
  /** @param {(svg: SVGSVGElement) => unknown} keep */
  const picture = (keep) => () => {
    const svg = live.result.drawing.querySelector("svg");
    if (svg) keep(svg);
  };
  const button = (/** @type {string} */ label, /** @type {() => unknown} */ click) =>
    h("button", { type: "button", click }, label);
  const link = () => {
    const { url, leftOut } = shareLink(live);
    return copy(url, leftOut ? common.listLeftOut : "");
  };
  const drawn = live.result.picture !== undefined;
  const node = h(
    "div",
    {},
    h(
      "div",
      { class: "buttons" },
      button(common.copyLink, link),
      button(common.copyText, () => copy(asText(live))),
      button(common.saveCsv, () => save(`${name}.csv`, [asCsv(live)])),
      drawn &&
        button(
          common.savePng,
          picture((svg) => savePng(name, svg)),
        ),
      drawn &&
        button(
          common.saveSvg,
          picture((svg) => saveSvg(name, svg)),
        ),
      button(common.print, () => print()),
    ),
    outcome,
    text,
  );
  return { node };
}
