/**
 * Offers to use a result in other calculators. A calculator on the same page is filled in; otherwise a link among the
 * element's children gives its address and carries the figure in the fragment.
 *
 * ```html
 * <regulars-clv><a data-metric="acquisition-cost" href="/cac">Customer acquisition cost</a></regulars-clv>
 * ```
 */

import { h } from "./dom.js";

/** @typedef {import("../calculator.js").RegularsCalculator} Calculator */

/**
 * Fills a figure into another calculator and moves the focus there.
 *
 * @param {Calculator} other
 * @param {string} input
 * @param {string} figure
 */
async function fill(other, input, figure) {
  const box = () =>
    /** @type {HTMLElement | null | undefined} */ (other.shadowRoot?.querySelector(`[name="${input}"]`));
  const { forms } = /** @type {typeof import("../calculator.js").RegularsCalculator} */ (other.constructor).setup
    .definition;
  const form = box() ? undefined : forms.find(({ inputs }) => inputs.some(({ id }) => id === input))?.id;
  for (const [name, value] of [
    ["form", form],
    [input, figure],
  ]) {
    if (!name || !value) continue;
    other.removeAttribute(name); // Setting the same value again must count as a change.
    other.setAttribute(name, value);
  }
  await other.evaluate();
  other.scrollIntoView({ block: "nearest" });
  const folded = box()?.closest("details");
  if (folded) folded.open = true;
  box()?.focus();
}

/** @param {import("./live.js").Live} live @returns {(Node | string)[]} */
export function offers({ host: { element, links = [], context }, result }) {
  const { success, options = {} } = result.shown ?? {};
  /** @type {HTMLElement[]} */
  const nodes = links.flatMap(
    /** @returns {HTMLElement[]} */ ([output, metric, input, choice]) => {
      const value = success?.values[output];
      if (value === undefined || (choice && !Object.values(options).includes(choice))) return [];
      const figure = String(Number(value.toPrecision(12)));
      const page = /** @type {Document | ShadowRoot} */ (element.getRootNode());
      const other = /** @type {Calculator | null} */ (page.querySelector(`regulars-${metric}`));
      if (other?.label) return [h("button", { type: "button", click: () => fill(other, input, figure) }, other.label)];
      const link = /** @type {HTMLAnchorElement | null} */ (
        element.querySelector(`:scope > a[data-metric="${metric}"]`)
      );
      return link
        ? [
            h(
              "a",
              { href: `${link.href.split("#")[0]}#r1:${metric}&C=${context.format.currency}&${input}=${figure}` },
              link.textContent ?? metric,
            ),
          ]
        : [];
    },
  );
  return nodes.length ? [`${context.common.useIn}: `, ...nodes] : [];
}
