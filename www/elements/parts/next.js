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

/** @typedef {Record<string, string>} Figures by input */

/**
 * Fills figures into another calculator and moves the focus to the first.
 *
 * @param {Calculator} other
 * @param {Figures} figures
 */
async function fill(other, figures) {
  const [input] = Object.keys(figures);
  const box = () =>
    /** @type {HTMLElement | null | undefined} */ (other.shadowRoot?.querySelector(`[name="${input}"]`));
  const { forms } = /** @type {typeof import("../calculator.js").RegularsCalculator} */ (other.constructor).setup
    .definition;
  const form = box() ? undefined : forms.find(({ inputs }) => inputs.some(({ id }) => id === input))?.id;
  for (const [name, value] of [["form", form], ...Object.entries(figures)]) {
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

/** A value with as many digits as a calculator shows, without rounding noise. @param {number} value */
const written = (value) => String(Number(value.toPrecision(12)));

/**
 * Control that fills figures into the calculator of a metric: a button if it is on the same page, otherwise a link.
 *
 * @param {Element} element
 * @param {string} currency
 * @param {string} metric
 * @param {Figures} figures
 * @returns {HTMLElement[]}
 */
function offer(element, currency, metric, figures) {
  const page = /** @type {Document | ShadowRoot} */ (element.getRootNode());
  const other = /** @type {Calculator | null} */ (page.querySelector(`regulars-${metric}`));
  if (other?.label) return [h("button", { type: "button", click: () => fill(other, figures) }, other.label)];
  const link = /** @type {HTMLAnchorElement | null} */ (element.querySelector(`:scope > a[data-metric="${metric}"]`));
  if (!link) return [];
  const inputs = Object.entries(figures).map(([input, figure]) => `&${input}=${figure}`);
  return [
    h(
      "a",
      {
        href: `${link.href.split("#")[0]}#r1:${metric}${currency === "XXX" ? "" : `&C=${currency}`}${inputs.join("")}`,
      },
      link.textContent ?? metric,
    ),
  ];
}

/**
 * Offers figures of a report to the calculator of a metric; nothing without figures or calculator.
 *
 * @param {import("./orders-preview.js").Context} context
 * @param {string} metric
 * @param {Record<string, number> | undefined} figures by input
 * @returns {(Node | string)[]}
 */
export function useIn({ element, common, format }, metric, figures) {
  const nodes =
    element && figures
      ? offer(
          element,
          format.currency,
          metric,
          Object.fromEntries(Object.entries(figures).map(([input, value]) => [input, written(value)])),
        )
      : [];
  return nodes.length ? [`${common.useIn}: `, ...nodes] : [];
}

/** @param {import("./live.js").Live} live @returns {(Node | string)[]} */
export function offers({ host: { element, links = [], context }, result }) {
  const { success, options = {} } = result.shown ?? {};
  /** @type {HTMLElement[]} */
  const nodes = links.flatMap(
    /** @returns {HTMLElement[]} */ ([output, metric, input, choice]) => {
      const value = success?.values[output];
      if (value === undefined || (choice && !Object.values(options).includes(choice))) return [];
      return offer(element, context.format.currency, metric, { [input]: written(value) });
    },
  );
  return nodes.length ? [`${context.common.useIn}: `, ...nodes] : [];
}
