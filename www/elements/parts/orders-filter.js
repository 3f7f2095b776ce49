/**
 * The bar above the report: the part of the orders shown, and the part it is compared with.
 *
 * @typedef {import("../../core/order-log.js").OpenOrders} OpenOrders
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-part.js").Part} Part
 * @typedef {import("./orders-part.js").Other} Other
 *
 * @typedef {object} Actions
 * @property {(part: Part) => void} change shows another part
 * @property {(other: Other) => void} compare sets another part beside the one shown
 */

import { formatDay } from "../../i18n/date.js";
import { h } from "./dom.js";
import { unique } from "./field.js";
import { cellOf, cohortsOf, othersOf, partText, quarterText, sizesOf, sizeText } from "./orders-part.js";

/**
 * @param {OpenOrders} whole
 * @param {Part} part
 * @param {Context} context
 * @param {Actions} actions
 */
export function paintFilter(whole, part, context, { change, compare }) {
  const { words, format } = context;
  const { asking } = words;
  const { summary, segments } = whole.report;
  const { observationStart, observationEnd } = summary;
  // A summary file has parts only for single values of its columns, and no other filter.
  const isFile = Boolean(summary.weight);
  let chosen = part;
  /** The control used last, to which the focus returns. @type {HTMLElement | undefined} */
  let last;
  /** Functions that show the current choice in each control. @type {((part: Part) => void)[]} */
  const setters = [];

  /** @param {HTMLElement} control @param {Part} next */
  const take = (control, next) => {
    last = control;
    chosen = next;
    // The choice of another column may have been removed.
    if (isFile) set(next);
    change(next);
  };

  /**
   * @param {string} label
   * @param {HTMLInputElement | HTMLSelectElement} control
   * @param {HTMLElement} [error]
   */
  const field = (label, control, error) => {
    control.id = unique();
    return h(
      "div",
      { class: "field" },
      h("label", { for: control.id }, label),
      h("div", { class: "box" }, control),
      error,
    );
  };

  /** @param {string} name @param {string} label @param {"from" | "to"} end */
  const day = (name, label, end) => {
    const error = h("p", { class: "error", id: unique() });
    const [min, max] = [observationStart, observationEnd];
    const box = h("input", { type: "date", name, part: "input", min, max, "aria-describedby": error.id });
    /** @param {boolean} isWrong */
    const mark = (isWrong) => {
      error.textContent = isWrong
        ? asking.days(formatDay(observationStart, format.locale), formatDay(observationEnd, format.locale))
        : "";
      box.setAttribute("aria-invalid", String(isWrong));
    };
    box.addEventListener("change", () => {
      // While a year is typed, its first digits are an early year.
      if (!box.validity.valid) return;
      mark(false);
      if (box.value !== (chosen[end] ?? "")) take(box, { ...chosen, [end]: box.value || undefined });
    });
    box.addEventListener("blur", () => mark(!box.validity.valid));
    setters.push((part) => {
      box.value = part[end] ?? "";
      mark(false);
    });
    return field(label, box, error);
  };

  /**
   * @param {string} name
   * @param {string} label
   * @param {[value: string, text: string][]} choices
   * @param {(part: Part) => string | undefined} read
   * @param {(value: string | undefined) => Part} write
   */
  const list = (name, label, choices, read, write) => {
    // The option's value is its index, because a cell may be empty.
    const box = h("select", { name, part: "input" }, h("option", { value: "" }, words.explore.all));
    const values = choices.map(([value]) => value);
    for (const [at, [, text]] of choices.entries()) box.append(h("option", { value: at }, text));
    box.addEventListener("change", () => take(box, write(box.value === "" ? undefined : values[Number(box.value)])));
    setters.push((part) => {
      const value = read(part);
      if (value !== undefined && !values.includes(value))
        box.append(h("option", { value: values.push(value) - 1 }, cellOf(value, context)));
      box.value = value === undefined ? "" : String(values.indexOf(value));
    });
    return field(label, box);
  };

  const columns = whole.filters.map(({ column, values }, at) =>
    list(
      `only${at}`,
      column,
      values.map(({ value, rows }) => [value, asking.value(cellOf(value, context), rows, format.count(rows))]),
      (part) => part.columns?.[column],
      (value) => {
        const { [column]: _, ...others } = isFile ? {} : (chosen.columns ?? {});
        return { ...chosen, columns: value === undefined ? others : { ...others, [column]: value } };
      },
    ),
  );
  const names = /** @type {Record<string, string>} */ (words.segments.names);
  const segment =
    segments.ok &&
    !isFile &&
    list(
      "onlySegment",
      words.segments.segment,
      segments.list
        .filter(({ customers }) => customers > 0)
        .map(({ id, customers }) => [id, `${names[id]} (${words.customersShown(customers, format.count(customers))})`]),
      (part) => part.segment,
      (value) => ({ ...chosen, segment: value }),
    );
  const { customersShown } = words;
  const people = (/** @type {string} */ text, /** @type {number} */ n) =>
    `${text} (${customersShown(n, format.count(n))})`;
  const { firstProducts } = whole;
  const firstProduct =
    firstProducts.length > 1 &&
    list(
      "onlyFirstProduct",
      asking.firstProduct,
      firstProducts.map(({ product, members }) => [product, people(cellOf(product, context), members.length)]),
      (part) => part.firstProduct,
      (value) => ({ ...chosen, firstProduct: value }),
    );
  const quarters = isFile ? [] : cohortsOf(whole);
  const cohort =
    quarters.length > 1 &&
    list(
      "onlyCohort",
      asking.cohort,
      quarters.map((quarter) => [quarter, quarterText(quarter, context)]),
      (part) => part.cohort,
      (value) => ({ ...chosen, cohort: value }),
    );
  const sizes = sizesOf(whole);
  const size =
    sizes.length > 1 &&
    list(
      "onlySize",
      asking.size,
      sizes.map((size) => [JSON.stringify(size), sizeText(size, context)]),
      (part) => part.size && JSON.stringify(part.size),
      (value) => ({ ...chosen, size: value === undefined ? undefined : JSON.parse(value) }),
    );
  const clear = h(
    "button",
    {
      type: "button",
      part: "clear-part",
      click: () => {
        set({});
        take(clear, {});
      },
    },
    asking.clear,
  );

  const now = h("span", { class: "muted" });
  const only = h("p", { class: "only", part: "only", hidden: true });
  const others = h("div", { class: "tools beside", part: "compare", role: "group", "aria-label": asking.compare });
  const comparison = h("div", { class: "comparison" });
  const details = h(
    "details",
    { part: "show-only" },
    h("summary", {}, asking.title, now),
    h(
      "div",
      { class: "fields" },
      ...(isFile ? [] : [day("onlyFrom", asking.from, "from"), day("onlyTo", asking.to, "to")]),
      ...columns,
      segment,
      firstProduct,
      cohort,
      size,
    ),
    h("p", { class: "actions" }, clear),
  );
  const node = h("div", { class: "asking", part: "asking" }, details, only, others, comparison);

  /** Shows the choices in the controls. @param {Part} part */
  function set(part) {
    chosen = part;
    for (const put of setters) put(part);
  }
  set(part);

  return {
    node,
    details,
    words,
    set,
    /** Replaces the report by the progress of another one. @param {Node} progress */
    work(progress) {
      while (node.nextSibling) node.nextSibling.remove();
      node.after(progress);
      only.hidden = others.hidden = true;
      comparison.replaceChildren();
    },
    /** Shows which part is displayed. @param {Part} part @param {string} sentence @param {boolean} isEmpty */
    show(part, sentence, isEmpty) {
      const text = partText(part, context);
      now.textContent = text && `: ${text}`;
      only.textContent = sentence && `${sentence}.`;
      only.hidden = !sentence;
      const found = isEmpty ? [] : othersOf(part, whole, context);
      others.hidden = found.length === 0;
      others.replaceChildren(
        h("span", { "aria-hidden": "true" }, asking.compare),
        ...found.map((other) => {
          const button = h(
            "button",
            {
              type: "button",
              class: "small",
              click: () => {
                last = button;
                compare(other);
              },
            },
            other.label,
          );
          return button;
        }),
      );
    },
    /** Shows the comparison beside the part; without content, none. @param {Node} [content] */
    beside(content) {
      comparison.replaceChildren(...(content ? [content] : []));
    },
    /** Returns the focus to the control used last if the focused element has gone. */
    refocus() {
      const root = /** @type {ShadowRoot} */ (node.getRootNode());
      if (last?.isConnected && !root.activeElement) last.focus();
    },
  };
}
