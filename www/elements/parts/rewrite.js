/** Rewrites typed numbers in another language's notation, so that a change of language changes no value. */

import { parseNumber } from "../../i18n/parse.js";

/**
 * @param {import("./form.js").State} state
 * @param {import("../../core/definition.js").Definition} definition
 * @param {string} decimal the decimal mark in use until now
 * @param {import("../../i18n/units.js").Format} format
 */
export function rewrite({ texts }, definition, decimal, format) {
  const again = (
    /** @type {string} */ text,
    /** @type {import("../../core/definition.js").Input} */ { unit = "number" },
  ) => {
    const value = parseNumber(text, unit, decimal);
    return Number.isFinite(value) ? format.field(value, unit) : text;
  };
  for (const input of [...definition.forms.flatMap(({ inputs }) => inputs), ...definition.settings]) {
    const typed = texts.get(input.id);
    const { rows } = input;
    if (typeof typed === "string") texts.set(input.id, again(typed, input));
    else if (Array.isArray(typed) && rows)
      texts.set(
        input.id,
        typed.map((row) =>
          row.map((/** @type {string} */ cell, /** @type {number} */ c) => {
            // The first cell of a row may be its name.
            const column = rows.columns[c - row.length + rows.columns.length];
            return column ? again(cell, column) : cell;
          }),
        ),
      );
  }
}
