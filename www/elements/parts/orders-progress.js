/** Progress of a reading with a cancel button, and the failure message. */

import { h } from "./dom.js";

/**
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {Omit<import("../../core/order-log.js").Progress, "customers"> & { customers?: number }} Progress
 * @typedef {"read" | "rows" | "customers" | "left"} Shown A figure of the progress.
 */

const MEGABYTE = 1e6;

/**
 * @param {Context} context
 * @param {() => void} cancel
 * @param {Shown[]} [ids] figures shown
 */
export function paintProgress({ words, format }, cancel, ids = ["read", "rows", "customers", "left"]) {
  const bar = h("progress", { part: "progress", max: 1, "aria-label": words.reading });
  const text = h("p", { class: "call" }, words.reading);
  const button = h("button", { type: "button", part: "cancel", click: cancel }, words.cancel);
  const figures = ids.map((id) => ({
    id,
    node: h("dd", {}, "–"),
  }));
  const facts = h(
    "dl",
    { class: "facts" },
    ...figures.map(({ id, node }) => h("div", {}, h("dt", {}, words.progress[id]), node)),
  );
  /** @param {Progress} progress */
  const update = ({ bytes, totalBytes, rows, customers = 0, secondsLeft }) => {
    const [done, all] = [bytes, totalBytes].map((size) => format.points(Math.round((size / MEGABYTE) * 10) / 10));
    const seconds = Math.ceil(secondsLeft ?? 0);
    const labels = {
      read: words.megabytes(done, all),
      rows: format.count(rows),
      customers: format.count(customers),
      left: secondsLeft === undefined ? "–" : words.seconds(seconds, format.count(seconds)),
    };
    for (const { id, node } of figures) node.textContent = labels[id];
    bar.value = Math.min(bytes / Math.max(totalBytes, 1), 1);
    if (bytes < totalBytes) return;
    // The analysis after reading reports no progress.
    text.textContent = words.finishing;
    bar.removeAttribute("value");
  };
  return { node: h("div", { class: "work" }, text, bar, facts, h("p", {}, button)), button, update };
}

/**
 * @param {string} sentence
 * @param {Context["words"]} words
 * @param {{ retry?: () => void, columns?: () => void, back: () => void, offers?: [text: string, take: () => void][] }}
 *   actions `offers`: other uses of the file
 */
export function paintFailure(sentence, words, { retry, columns, back, offers = [] }) {
  const heading = h("h2", { tabindex: -1 }, offers.length > 0 ? words.notOrders : words.stopped);
  const button = (/** @type {string} */ text, /** @type {() => void} */ click, part = "") =>
    h(
      "button",
      { type: "button", class: ["retry", "offer"].includes(part) && "primary", part: part || false, click },
      text,
    );
  const node = h(
    "div",
    { class: "work", part: "failure" },
    heading,
    h("p", { class: "error", role: "alert" }, sentence),
    retry && h("p", { class: "muted" }, words.kept),
    h(
      "p",
      { class: "actions" },
      ...offers.map(([text, take]) => button(text, take, "offer")),
      retry && button(words.retry, retry, "retry"),
      columns && button(words.backToColumns, columns),
      button(words.another, back),
    ),
  );
  return { node, heading };
}
