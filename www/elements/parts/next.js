/**
 * From one result to the next: offers to use it in other calculators. One that stands on the same page is filled in;
 * else a link among the element's children says where it is, and carries the figure in its fragment.
 *
 * ```html
 * <regulars-clv><a data-metric="acquisition-cost" href="/cac">Customer acquisition cost</a></regulars-clv>
 * ```
 */

import { h } from "./dom.js";

/** @typedef {import("../calculator.js").RegularsCalculator} Calculator */

/** @param {import("./live.js").Live} live @returns {(Node | string)[]} */
export function offers({ host: { element, links = [], context }, result }) {
  const { success, options = {} } = result.shown ?? {};
  /** @type {HTMLElement[]} */
  const nodes = links.flatMap(/** @returns {HTMLElement[]} */ ([output, metric, input, choice]) => {
    const value = success?.values[output];
    if (value === undefined || (choice && !Object.values(options).includes(choice))) return [];
    const figure = String(Number(value.toPrecision(12)));
    const page = /** @type {Document | ShadowRoot} */ (element.getRootNode());
    const other = /** @type {Calculator | null} */ (page.querySelector(`regulars-${metric}`));
    if (other?.label) return [h("button", { type: "button", click: () => other.use(input, figure) }, other.label)];
    const link = /** @type {HTMLAnchorElement | null} */ (element.querySelector(`:scope > a[data-metric="${metric}"]`));
    return link ? [h("a", { href: `${link.href.split("#")[0]}#r1:${metric}&C=${context.format.currency}&${input}=${figure}` }, link.textContent ?? metric)] : [];
  });
  return nodes.length ? [`${context.common.useIn}: `, ...nodes] : [];
}
