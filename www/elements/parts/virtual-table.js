/**
 * A table of any length that renders only the visible rows. It scrolls by wheel, touch and keyboard, sorts by the
 * buttons in its head, and opens a row by click or Enter.
 *
 * @typedef {object} Column
 * @property {string} id
 * @property {string} label
 * @property {boolean} [text] true for words, which are aligned to the left
 * @property {(index: number) => string} show the cell of an entry
 *
 * @typedef {{ column: string, descending: boolean }} Order
 *
 * @typedef {object} Texts
 * @property {(column: string) => string} sortBy
 * @property {string} keys explains the keyboard to screen reader users
 * @property {(column: string) => void} sort
 * @property {(entry: number) => void} open
 */

import { h } from "./dom.js";
import { unique } from "./field.js";

const ROW = 36;
/** Tallest element in pixels that every engine renders; longer tables move several pixels per scrolled pixel. */
const TALLEST = 8e6;
const SPARE = 6;
/** Width of the first column in characters, enough for whole addresses. */
const [NARROWEST, WIDEST] = [14, 64];

/**
 * @param {Column[]} columns
 * @param {string} label
 * @param {Texts} texts
 */
export function virtualTable(columns, label, { sortBy, keys, sort, open }) {
  /** @type {ArrayLike<number>} */
  let entries = [];
  /** Index of the row with the keyboard focus. */
  let active = 0;
  let longest = NARROWEST;
  const id = unique();
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
      role: "grid",
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
  const widths = columns.map(({ text }, at) =>
    at === 0 ? "minmax(var(--first, 14ch), 2fr)" : text ? "minmax(11em, 1fr)" : "minmax(8.5em, 1fr)",
  );
  box.style.setProperty("--template", widths.join(" "));

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
        { role: "row", id: `${id}-${rows.length}` },
        ...columns.map(({ text }) => h("div", { role: "gridcell", class: text ? "words" : "" })),
      );
      rows.push(row);
      body.append(row);
    }
    box.removeAttribute("aria-activedescendant");
    const before = longest;
    for (const [place, row] of rows.entries()) {
      row.hidden = place >= count;
      if (row.hidden) continue;
      const position = first + place;
      row.style.transform = `translateY(${position * ROW - top + box.scrollTop}px)`;
      row.setAttribute("aria-rowindex", String(position + 2));
      row.classList.toggle("active", position === active);
      if (position === active) box.setAttribute("aria-activedescendant", row.id);
      for (const [at, { show }] of columns.entries()) {
        const text = show(entries[position]);
        row.children[at].textContent = text;
        if (at === 0) longest = Math.min(Math.max(longest, text.length), WIDEST);
      }
    }
    if (longest > before) box.style.setProperty("--first", `${longest}ch`);
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
  const page = () => Math.max(Math.floor(view() / ROW) - 1, 1);
  const steps = /** @type {Record<string, () => number>} */ ({
    ArrowDown: () => 1,
    ArrowUp: () => -1,
    PageDown: page,
    PageUp: () => -page(),
    End: () => entries.length,
    Home: () => -entries.length,
  });
  /** Moves the active row, and scrolls it into view. @param {number} by */
  const move = (by) => {
    active = Math.min(Math.max(active + by, 0), Math.max(entries.length - 1, 0));
    const top = box.scrollTop * pace();
    const wanted = Math.min(Math.max(top, (active + 1) * ROW - view()), active * ROW);
    if (wanted !== top) box.scrollTop = wanted / pace();
    paint();
  };
  box.addEventListener("keydown", (event) => {
    if (event.target !== box || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Enter" && entries.length) {
      event.preventDefault();
      return open(entries[active]);
    }
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    move(step());
  });
  body.addEventListener("click", (event) => {
    const row = /** @type {Element} */ (event.target).closest("[role=row]");
    if (!row) return;
    active = Number(row.getAttribute("aria-rowindex")) - 2;
    paint();
    open(entries[active]);
  });
  new ResizeObserver(paint).observe(box);

  return {
    node: box,
    /** Shows the given entries in the given order. @param {ArrayLike<number>} next @param {Order} order */
    show(next, { column, descending }) {
      entries = next;
      active = 0;
      body.style.height = `${tall()}px`;
      box.setAttribute("aria-rowcount", String(entries.length + 1));
      for (const [at, head] of heads.entries())
        head.setAttribute("aria-sort", columns[at].id === column ? (descending ? "descending" : "ascending") : "none");
      box.scrollTop = 0;
      paint();
    },
  };
}
