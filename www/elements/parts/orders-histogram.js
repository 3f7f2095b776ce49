/**
 * Histogram of customers: the picture, the values and the read-out.
 *
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 */

import { histogram } from "../../charts/histogram.js";
import { rounded } from "./rounded.js";

/**
 * @param {string} across title of the quantity by which customers are counted
 * @param {[label: string, customers: number][]} rows
 * @param {number} all customers
 * @param {number} height of the picture
 * @param {Context} context
 * @returns {Pick<Picture, "columns" | "rows" | "height" | "draw">}
 */
export function customersBy(across, rows, all, height, { words, format }) {
  const { plain } = rounded(format);
  const read = (/** @type {string} */ label, /** @type {number} */ n) =>
    `${across}: ${label}; ${words.customersShown(n, format.count(n))}, ${plain(n / Math.max(all, 1), "share")}`;
  const bars = rows.map(([label, n]) => ({ label, value: n, text: format.count(n), read: read(label, n) }));
  return {
    columns: [
      [across, "text"],
      [words.figures.customers, "count"],
    ],
    rows,
    height,
    draw: (width) => histogram(bars, width, height, across),
  };
}
