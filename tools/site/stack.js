/**
 * Adds roles to tables of class `stacks`. On a narrow screen they become blocks (www/site.css), each cell headed by its
 * column's name, and a screen reader no longer recognises blocks as a table.
 */
import { attribute, elements, textOf } from "./template.js";

/**
 * @typedef {import("./template.js").Element} Element
 * @typedef {import("parse5").DefaultTreeAdapterTypes.ParentNode} Parent
 */

const roles = /** @type {Record<string, string>} */ ({ thead: "rowgroup", tbody: "rowgroup", tr: "row", td: "cell" });

/** @param {Element} element @param {string} name @param {string} value */
const set = (element, name, value) => element.attrs.push({ name, value });

/** Adds the roles and the columns' names to the tables inside. @param {Parent} parent */
export function stackTables(parent) {
  for (const table of elements(parent)) {
    if (table.tagName !== "table" || attribute(table, "class") !== "stacks") continue;
    set(table, "role", "table");
    const parts = [...elements(table)];
    const columns = parts.filter((part) => attribute(part, "scope") === "col").map(textOf);
    for (const part of parts) {
      const role = roles[part.tagName] ?? (attribute(part, "scope") === "col" ? "columnheader" : "rowheader");
      if (part.tagName === "th" || part.tagName in roles) set(part, "role", role);
    }
    for (const row of parts.filter(({ tagName }) => tagName === "tr")) {
      const cells = [...elements(row)].filter(({ tagName }) => tagName === "td");
      if (cells.length === columns.length)
        for (const [c, cell] of cells.entries()) set(cell, "data-column", columns[c]);
    }
  }
}
