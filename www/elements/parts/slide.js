/** Saved pictures ready for a slide: name and finding above the drawing, period and source below it. */

import { lines } from "../../charts/text.js";
import { s } from "./dom.js";
import { background, detached } from "./save.js";

/**
 * Texts around the drawing in a saved picture: its subject, its finding, and period and source.
 *
 * @typedef {{ name: string, title: string, note: string }} Slide
 */

const EDGE = 28;
const FINDING = 20;
const NAME = 13;
const NOTE = 12;

/**
 * A drawing with its name and finding above, period and source below, and space around it, ready for a slide.
 *
 * @param {SVGSVGElement} svg as it is shown
 * @param {Slide} slide
 */
export function framed(svg, { name, title, note }) {
  const { copy, width, height } = detached(svg);
  const style = getComputedStyle(svg);
  const [ink, paper] = [style.color, background(svg)];
  const wide = Math.max(width, 480);
  // `lines` estimates widths for the charts' font size.
  const finding = lines(title, (wide * 12.5) / FINDING);
  const notes = lines(note, (wide * 12.5) / NOTE);
  const top = EDGE + NAME + 10 + finding.length * (FINDING + 6) + 14;
  const size = { width: wide + 2 * EDGE, height: top + height + 16 + notes.length * (NOTE + 6) + EDGE };
  /** @param {string} words @param {number} y @param {number} size @param {string} [weight] @param {number} [opacity] */
  const line = (words, y, size, weight = "400", opacity = 1) =>
    s(
      "text",
      {
        x: EDGE,
        y,
        fill: ink,
        "fill-opacity": opacity,
        "font-size": size,
        "font-weight": weight,
        "font-family": style.fontFamily,
      },
      words,
    );
  copy.setAttribute("x", String(EDGE));
  copy.setAttribute("y", String(top));
  const frame = s(
    "svg",
    { ...size, viewBox: `0 0 ${size.width} ${size.height}` },
    s("rect", { width: "100%", height: "100%", fill: paper }),
    line(name, EDGE + NAME, NAME, "600", 0.75),
    ...finding.map((words, at) => line(words, EDGE + NAME + 10 + (at + 1) * (FINDING + 6) - 4, FINDING, "650")),
    copy,
    ...notes.map((words, at) => line(words, top + height + 16 + (at + 1) * (NOTE + 6) - 4, NOTE, "400", 0.75)),
  );
  frame.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return { text: new XMLSerializer().serializeToString(frame), ...size };
}
