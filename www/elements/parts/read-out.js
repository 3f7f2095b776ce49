/**
 * Read-out of a picture: the value under the pointer, the tapped one, or the one reached by the arrow keys.
 *
 * @typedef {import("../../charts/marks.js").Mark} Mark
 */

import { frozenOf, marksOf, nearest, stepped } from "../../charts/marks.js";
import { h, s } from "./dom.js";

const KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

/**
 * Frame of a picture that reads out its values.
 *
 * @param {string} label name of the picture
 * @param {string} help explains the keys to screen reader users
 */
export function readOut(label, help) {
  const tip = h("p", { class: "tip", hidden: true });
  const said = h("p", { class: "sr", role: "status" });
  const pan = h("div", {
    class: "pan",
    tabindex: 0,
    role: "application",
    "aria-label": label,
    "aria-description": help,
  });
  const place = h("div", { class: "drawing" }, pan, tip, said);
  /** @type {SVGSVGElement | undefined} */
  let svg;
  /** @type {SVGElement | undefined} */
  let mark;
  let at = -1;

  const hide = () => {
    at = -1;
    mark?.remove();
    mark = undefined;
    tip.hidden = true;
  };
  /** @param {number} index @param {boolean} [aloud] */
  const show = (index, aloud = false) => {
    const found = svg && marksOf(svg)[index];
    if (!svg || !found) return hide();
    if (index === at && !tip.hidden) return;
    at = index;
    mark?.remove();
    const { x, y, box, text } = found;
    const isCell = box && Math.abs(box.x + box.width / 2 - x) < 1 && Math.abs(box.y + box.height / 2 - y) < 1;
    mark = isCell
      ? s("rect", { class: "read", x: box.x, y: box.y, width: box.width, height: box.height, rx: 3 })
      : s("circle", { class: "read", cx: x, cy: y, r: 6 });
    svg.append(mark);
    tip.textContent = text;
    tip.hidden = false;
    if (aloud) {
      said.textContent = text;
      const frozen = frozenOf(svg);
      if (x - pan.scrollLeft > pan.clientWidth - 24) pan.scrollLeft = x - pan.clientWidth + 48;
      else if (x - pan.scrollLeft < frozen + 24) pan.scrollLeft = x - frozen - 48;
    }
    // Beside the value, inside the picture's width; below it if there is no room above.
    const half = tip.offsetWidth / 2;
    const left = Math.min(Math.max(x - pan.scrollLeft, half), Math.max(place.clientWidth - half, half));
    const above = y - tip.offsetHeight - 12;
    tip.style.transform = `translate(${Math.round(left - half)}px, ${Math.round(above < -40 ? y + 14 : above)}px)`;
  };
  /** @param {PointerEvent} event */
  const point = (event) => {
    if (!svg) return;
    const { left, top } = svg.getBoundingClientRect();
    show(nearest(marksOf(svg), event.clientX - left, event.clientY - top));
  };
  place.addEventListener("pointermove", point);
  place.addEventListener("pointerdown", point);
  place.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && hide());
  pan.addEventListener("blur", hide);
  pan.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !svg) return;
    if (event.key === "Escape") return hide();
    const marks = marksOf(svg);
    if (!KEYS.includes(event.key) || !marks.length) return;
    event.preventDefault();
    show(stepped(marks, at, event.key), true);
  });

  return {
    place,
    hide,
    /** The picture itself, without marks of the read-out. */
    get svg() {
      hide();
      return svg;
    },
    /** @param {SVGSVGElement} next */
    draw(next) {
      hide();
      svg = next;
      const wide = Number(next.getAttribute("width")) > place.clientWidth + 1;
      pan.classList.toggle("wide", wide);
      pan.replaceChildren(...(wide ? [names(next)] : []), next);
    },
  };
}

/** The row names of a wide picture, which stay fixed while it scrolls. @param {SVGSVGElement} svg */
function names(svg) {
  const [width, height] = [frozenOf(svg), Number(svg.getAttribute("height"))];
  const copy = s("svg", { class: "frozen", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" });
  copy.append(s("rect", { class: "ground", x: 0, y: 0, width, height }));
  for (const name of svg.querySelectorAll(".row-name")) copy.append(name.cloneNode(true));
  copy.style.marginInlineEnd = `${-width}px`;
  return copy;
}
