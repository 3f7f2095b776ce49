/** Shows a formula of the definition with names or with numbers. */

import { h } from "./dom.js";

const PART = /\^(\{[\w-]+\}|[\w.]+|\([^()]*\))|\{([\w-]+)\}/g;

/** Ids used in a formula. @param {string} text */
export const namesIn = (text) => [...text.matchAll(/\{([\w-]+)\}/g)].map(([, id]) => id);

/**
 * @param {string} text such as `100 · ({promoters} − {detractors}) ÷ {answers}`
 * @param {(id: string) => Node | string} show
 * @returns {(Node | string)[]}
 */
export function formulaNodes(text, show) {
  /** @type {(Node | string)[]} */
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(PART)) {
    const [whole, power, id] = match;
    nodes.push(text.slice(end, match.index));
    nodes.push(power ? h("sup", {}, ...formulaNodes(power.replace(/^\(|\)$/g, ""), show)) : show(id));
    end = match.index + whole.length;
  }
  return [...nodes, text.slice(end)];
}
