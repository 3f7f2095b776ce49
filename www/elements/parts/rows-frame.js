/**
 * Common parts of both kinds of table fields.
 *
 * @typedef {import("./field.js").Context} Context
 * @typedef {import("./field.js").Fault} Fault
 * @typedef {import("../../core/definition.js").Input} Input
 */

import { h } from "./dom.js";
import { unique } from "./field.js";

/** @param {Input} input @param {Context} context */
export function frame(input, { word }) {
  const id = unique();
  const { label, help } = word(input.id);
  const error = h("p", { class: "error", part: "error", id: id + "e" });
  const hint = help && h("p", { class: "help", id: id + "h" }, help);
  return { id, label, hint, error, described: `${help ? id + "h " : ""}${id}e` };
}

/** Maximum number of faults described; all are marked. */
const NAMED = 3;

/**
 * The first messages about a table, each preceded by the cell's name unless that is empty.
 *
 * @param {Fault[]} faults
 * @param {(fault: Fault) => string | null | undefined} nameOf
 */
export const sentences = (faults, nameOf) =>
  [
    ...faults.slice(0, NAMED).map((fault) => [nameOf(fault), fault.sentence].filter(Boolean).join(": ")),
    ...(faults.length > NAMED ? ["…"] : []),
  ].join(" ");
