/**
 * Calls to action of the page, each shown for a range of results; loaded only if there are any.
 *
 * ```html
 * <regulars-nps>
 *   <a slot="result" data-when="nps < 0" href="/help">Talk to us</a>
 *   <a slot="result" data-when="nps >= 0 and nps < 50" href="/guide">Read our guide</a>
 * </regulars-nps>
 * ```
 */

import { h } from "./dom.js";

/** @type {Record<string, (a: number, b: number) => boolean>} */
const COMPARISONS = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "=": (a, b) => a === b,
};

/**
 * Decides if a condition holds; undefined if it is invalid.
 *
 * @param {string} condition such as `nps >= 0 and nps < 50`, `repurchase-rate < 25%`
 * @param {Record<string, number>} values outputs by id
 * @param {readonly { id: string }[]} outputs of the metric
 */
export function holds(condition, values, outputs) {
  const parts = condition.split(/\band\b/).map((part) => {
    const [, id, sign, number, percent] = /^\s*([\w-]+)\s*(<=?|>=?|=)\s*([-−]?\d+(?:\.\d+)?)(%?)\s*$/.exec(part) ?? [];
    if (!outputs.some((output) => output.id === id)) return undefined;
    const bound = Number(number.replace("−", "-")) / (percent ? 100 : 1);
    return values[id] !== undefined && COMPARISONS[sign](values[id], bound);
  });
  return parts.includes(undefined) ? undefined : parts.every(Boolean);
}

/** Shows the calls for the current result; without a result, none. @param {import("./live.js").Live} live */
export function showActions({ host: { element, definition }, result }) {
  const { success } = result.shown ?? {};
  for (const call of /** @type {Iterable<HTMLElement>} */ (element.querySelectorAll(":scope > [slot=result]"))) {
    const condition = call.dataset.when;
    const shown = success && (condition === undefined || holds(condition, success.values, definition.outputs));
    if (success && shown === undefined) {
      const ids = definition.outputs.map(({ id }) => id).join(", ");
      console.warn(`regulars: data-when="${condition}" is not understood. Compare one of ${ids} with a number.`);
    }
    call.hidden = !shown;
  }
  // The slot is added after the first decision, so that no call appears too early.
  if (!element.shadowRoot?.querySelector("slot[name=result]"))
    result.next.after(h("slot", { name: "result", class: "calls" }));
}
