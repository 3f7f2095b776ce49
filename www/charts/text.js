/** Fits text into a given width. */

import { px, textWidth } from "./scale.js";

/**
 * Sets a text smaller if it is wider than its space.
 *
 * @template {SVGElement} T
 * @param {T} node
 * @param {number} room in pixels
 * @returns {T}
 */
export function fit(node, room) {
  const share = room / textWidth(node.textContent ?? "");
  if (share < 1) node.style.fontSize = `${px(12.5 * Math.max(share, 0.72))}px`;
  return node;
}

/** Shortens a text to a width. @param {string} text @param {number} room in pixels */
export const shorten = (text, room) =>
  textWidth(text) <= room + 0.1 ? text : `${text.slice(0, Math.max(1, Math.floor(room / textWidth("m")) - 1))}…`;

/** Breaks a text into lines of a width. @param {string} text @param {number} width */
export function lines(text, width) {
  const broken = [""];
  for (const word of text.split(" ")) {
    const longer = `${broken[broken.length - 1]} ${word}`.trim();
    if (textWidth(longer) <= width || broken[broken.length - 1] === "") broken[broken.length - 1] = longer;
    else broken.push(word);
  }
  return broken;
}
