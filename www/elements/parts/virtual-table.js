/**
 * A table of any length that renders only the rows in view. It scrolls by wheel, touch and keyboard, and sorts by the
 * buttons in its head.
 *
 * @typedef {object} Column
 * @property {string} id
 * @property {string} label
 * @property {boolean} [text] true for words, which are aligned to the left
 * @property {(index: number) => string} show the cell of an entry
 *
 * @typedef {{ column: string, descending: boolean }} Order
 */

import { h } from "./dom.js";

const ROW = 36;
/** Tallest element in pixels that every engine renders; longer tables move several pixels per scrolled pixel. */
const TALLEST = 8e6;
const SPARE = 6;

/**
 * @param {Column[]} columns
 * @param {string} label
 * @param {{ sortBy: (column: string) => string, keys: string, sort: (column: string) => void }} texts `keys` explains
 *   the keyboard to screen reader users
 */
export function virtualTable(columns, label, { sortBy, keys, sort }) {
  /** @type {ArrayLike<number>} */
  let entries = [];
  const heads = columns.map(({ id, label, text }) =>
    h(
      "div",
      { role: "columnheader", class: text ? "words" : "", "aria-sort": "none" },
      h("button", { type: "button", title: sortBy(label), click: () => sort(id) }, label),
    ),
  );
  const body = h("div", { role: "rowgroup", class: "vbody" });
  const box = h(
    "div",
    {
      class: "vtable",
      role: "table",
      part: "table",
      tabindex: 0,
      "aria-label": label,
      "aria-description": keys,
      "aria-colcount": columns.length,
    },
    h("div", { role: "rowgroup", class: "vhead" }, h("div", { role: "row", "aria-rowindex": 1 }, ...heads)),
    body,
  );
  box.style.setProperty("--columns", String(columns.length));

  /** Row elements, reused while scrolling. @type {HTMLElement[]} */
  const rows = [];
  const view = () => Math.max(box.clientHeight - ROW, ROW);
  const whole = () => entries.length * ROW;
  const tall = () => Math.min(whole(), TALLEST);
  /** Distance the rows move per pixel of the scroll bar. */
  const pace = () => (whole() > TALLEST ? (whole() - view()) / (TALLEST - view()) : 1);

  const paint = () => {
    const top = box.scrollTop * pace();
    const first = Math.max(0, Math.floor(top / ROW) - SPARE);
    const count = Math.min(entries.length - first, Math.ceil(view() / ROW) + 2 * SPARE);
    while (rows.length < count) {
      const row = h(
        "div",
        { role: "row" },
        ...columns.map(({ text }) => h("div", { role: "cell", class: text ? "words" : "" })),
      );
      rows.push(row);
      body.append(row);
    }
    for (const [place, row] of rows.entries()) {
      row.hidden = place >= count;
      if (row.hidden) continue;
      const position = first + place;
      row.style.transform = `translateY(${position * ROW - top + box.scrollTop}px)`;
      row.setAttribute("aria-rowindex", String(position + 2));
      for (const [at, { show }] of columns.entries()) row.children[at].textContent = show(entries[position]);
    }
  };

  let waiting = false;
  box.addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      paint();
    });
  });
  const steps = /** @type {Record<string, () => number>} */ ({
    ArrowDown: () => ROW,
    ArrowUp: () => -ROW,
    PageDown: view,
    PageUp: () => -view(),
    End: whole,
    Home: () => -whole(),
  });
  box.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    if (!step || event.target !== box || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    box.scrollTop += step() / pace();
  });
  new ResizeObserver(paint).observe(box);

  return {
    node: box,
    /** Shows the given entries in the given order. @param {ArrayLike<number>} next @param {Order} order */
    show(next, { column, descending }) {
      entries = next;
      body.style.height = `${tall()}px`;
      box.setAttribute("aria-rowcount", String(entries.length + 1));
      for (const [at, head] of heads.entries())
        head.setAttribute("aria-sort", columns[at].id === column ? (descending ? "descending" : "ascending") : "none");
      box.scrollTop = 0;
      paint();
    },
  };
}
