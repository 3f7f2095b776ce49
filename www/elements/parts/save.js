/** Saves text and pictures as files in the browser, without a server. */

import { h } from "./dom.js";

const CSV = "text/csv;charset=utf-8";
/** Scale of saved pictures, for dense screens and print. */
const SHARPNESS = 2;
/** Properties a drawing takes from the style sheet, copied into the saved file. */
const PAINT = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "font-size",
  "font-weight",
  "font-family",
];

/** @param {string} name @param {BlobPart[]} parts @param {string} [type] */
export function save(name, parts, type = CSV) {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  h("a", { href: address, download: name }).click();
  // The browser reads the blob after the click, so it is released later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Makes a file name that every operating system accepts. @param {string} text */
export const fileName = (text) =>
  text
    .replace(/[^\p{L}\p{N}.-]+/gu, "-")
    .replace(/^[-.]+|-+$/g, "")
    .slice(0, 80) || "regulars";

/**
 * A copy of a drawing that looks the same outside the page.
 *
 * @param {SVGSVGElement} svg as it is shown
 */
export function standalone(svg) {
  const { copy, width, height } = detached(svg);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

/** The same as a node. @param {SVGSVGElement} svg */
export function detached(svg) {
  const { width, height } = svg.getBoundingClientRect();
  const copy = /** @type {SVGSVGElement} */ (svg.cloneNode(true));
  const shown = [svg, ...svg.querySelectorAll("*")];
  for (const [index, node] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const style = getComputedStyle(shown[index]);
    for (const property of PAINT) node.setAttribute(property, style.getPropertyValue(property));
    node.removeAttribute("class");
  }
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ width: "100%", height: "100%", fill: background(svg) }))
    paper.setAttribute(name, value);
  copy.prepend(paper);
  return { copy, width, height };
}

/** Background colour behind a node, looked up through shadow roots. @param {Element} node */
export function background(node) {
  for (
    let at = /** @type {Element | null} */ (node);
    at;
    at = at.parentElement ?? /** @type {ShadowRoot} */ (at.getRootNode()).host ?? null
  ) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour && !/^rgba\(.*, 0\)$|^transparent$/.test(colour)) return colour;
  }
  return "white";
}

/**
 * Makes the file of a drawing: the drawing alone, or with text around it.
 *
 * @typedef {(svg: SVGSVGElement) => { text: string, width: number, height: number }} Make
 */

/** @param {string} name @param {SVGSVGElement} svg @param {Make} [make] */
export const saveSvg = (name, svg, make = standalone) => save(`${name}.svg`, [make(svg).text], "image/svg+xml");

/**
 * Saves a drawing as PNG, or as SVG if the page's policy forbids images.
 *
 * @param {string} name
 * @param {SVGSVGElement} svg
 * @param {Make} [make]
 */
export async function savePng(name, svg, make = standalone) {
  const { text, width, height } = make(svg);
  try {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = h("canvas", { width: Math.ceil(width * SHARPNESS), height: Math.ceil(height * SHARPNESS) });
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const pixels = await new Promise((done) => canvas.toBlob(done, "image/png"));
    save(`${name}.png`, [pixels], "image/png");
  } catch {
    saveSvg(name, svg, make);
  }
}
