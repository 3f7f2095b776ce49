/**
 * Building blocks of saved reports: pictures with their findings, and pages. Made of plain nodes, so that they work in
 * Node as in a browser.
 *
 * @typedef {import("./orders-figure.js").Picture} Picture
 */

import { marksOf } from "../../charts/marks.js";
import { h, s } from "./dom.js";
import { described, tableOf } from "./orders-figure.js";

/** Width at which pictures are drawn: that of a page’s text. */
const WIDTH = 680;
const ON_A_PAGE = 2;

/**
 * A picture with its finding.
 *
 * @param {Picture} picture
 * @param {any} context words and formats
 * @param {boolean} [interactive] with titles that the pointer shows, and the values as a table
 */
export function plate(picture, context, interactive = false) {
  const { name, title, sentence, draw } = picture;
  const svg = draw && described(draw(WIDTH), picture);
  if (svg && interactive) addTitles(svg);
  if (svg && !svg.getAttribute("width")) svg.setAttribute("width", String(WIDTH));
  // A tall picture is scaled down from the left edge.
  svg?.setAttribute("preserveAspectRatio", "xMinYMin meet");
  return h(
    "figure",
    { class: "plate" },
    h("p", { class: "label" }, name),
    h("h3", {}, title),
    svg,
    sentence && h("figcaption", {}, sentence),
    interactive && svg && h("details", {}, h("summary", {}, context.words.asTable), tableOf(picture, context)),
    !svg && tableOf(picture, context),
  );
}

/** Adds the read-out texts as titles of the values. @param {SVGSVGElement} svg */
function addTitles(svg) {
  for (const { x, y, box, text } of marksOf(svg)) {
    const area = box
      ? s("rect", { x: box.x, y: box.y, width: box.width, height: box.height, "fill-opacity": 0 })
      : s("circle", { cx: x, cy: y, r: 8, "fill-opacity": 0 });
    area.append(s("title", {}, text));
    svg.append(area);
  }
}

/**
 * Pictures grouped into pages.
 *
 * @param {Picture[]} pictures
 * @param {any} context words and formats
 * @param {boolean} interactive
 */
export const pagesOf = (pictures, context, interactive) =>
  Array.from({ length: Math.ceil(pictures.length / ON_A_PAGE) }, (_, page) =>
    h(
      "section",
      { class: "sheet" },
      ...pictures
        .slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE)
        .map((picture) => plate(picture, context, interactive)),
    ),
  );
