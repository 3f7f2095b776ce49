/**
 * Chapters of a report, each folded to its headline and a small picture, with a fixed table of contents: a list beside
 * them on wide screens, a select above them on phones.
 *
 * @typedef {object} Chapter
 * @property {string} id
 * @property {string} title
 * @property {string} finding its headline, a sentence
 * @property {((width: number) => SVGSVGElement) | false} [small] the small picture
 * @property {() => (Node | false | undefined)[]} paint
 * @property {() => (Node | false | undefined)[]} [expert] statistics for the expert, folded deeper
 * @property {boolean} [open]
 */

import { h } from "./dom.js";
import { unique } from "./field.js";

/** Width at which the small picture is drawn, before it is scaled down. */
const DRAWN = 300;

/** @param {(Node | false | undefined)[]} nodes */
const kept = (nodes) => /** @type {Node[]} */ (nodes.filter((node) => node instanceof Node));

/** @param {NonNullable<Exclude<Chapter["small"], false>>} draw */
function thumbnail(draw) {
  const svg = draw(DRAWN);
  const height = Number(svg.getAttribute("height")) || 180;
  const width = Number(svg.getAttribute("width")) || DRAWN;
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  svg.setAttribute("aria-hidden", "true");
  for (const text of svg.querySelectorAll("text")) text.remove();
  return svg;
}

/**
 * @param {Chapter[]} chapters
 * @param {{ contents: string, expert: string }} words
 */
export function paintChapters(chapters, { contents, expert }) {
  /** @type {Map<string, { box: HTMLDetailsElement, fill: () => void, link: HTMLAnchorElement }>} */
  const made = new Map();
  /** Small pictures that are not yet drawn. @type {(() => void)[]} */
  const undrawn = [];
  const id = unique();
  const choice = h("select", { id, name: "contents" });

  /** Opens a chapter and moves there. @param {string} id */
  const go = (id) => {
    const found = made.get(id);
    if (!found) return;
    found.box.open = true;
    found.fill();
    found.box.scrollIntoView();
    found.box.querySelector("summary")?.focus({ preventScroll: true });
  };
  /** @param {string} id */
  const mark = (id) => {
    choice.value = id;
    for (const [own, { link }] of made) {
      if (own === id) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };

  for (const { id, title, finding, small, paint, expert: statistics, open } of chapters) {
    const place = small && h("span", { class: "small", "aria-hidden": "true" });
    if (small && place) undrawn.push(() => place.append(thumbnail(small)));
    const body = h("div", { class: "stage" });
    let isFilled = false;
    const fill = () => {
      if (isFilled) return;
      isFilled = true;
      const inner = h("div", { class: "stage" });
      const deeper =
        statistics &&
        h(
          "details",
          {
            class: "expert",
            toggle: () => !inner.firstChild && inner.append(...kept(statistics())),
          },
          h("summary", {}, expert),
          inner,
        );
      body.append(...kept([...paint(), deeper]));
    };
    const box = h(
      "details",
      { class: "chapter", part: `chapter chapter-${id}`, open: open === true, toggle: () => box.open && fill() },
      h(
        "summary",
        {},
        h("span", { class: "headline" }, h("h3", {}, title), h("span", { class: "finding" }, finding)),
        place,
      ),
      body,
    );
    const link = h(
      "a",
      {
        href: `#${id}`,
        part: `to-${id}`,
        click: (/** @type {Event} */ event) => {
          event.preventDefault();
          go(id);
        },
      },
      title,
    );
    if (open) fill();
    made.set(id, { box, fill, link });
    choice.append(h("option", { value: id }, title));
  }
  choice.addEventListener("change", () => go(choice.value));

  const watch = new IntersectionObserver(
    (entries) => {
      const first = entries.find(({ isIntersecting }) => isIntersecting);
      const found = first && [...made].find(([, { box }]) => box === first.target);
      if (found) mark(found[0]);
    },
    { rootMargin: "-15% 0px -75% 0px" },
  );
  for (const { box } of made.values()) watch.observe(box);

  const nav = h(
    "nav",
    { class: "contents", part: "contents", "aria-label": contents },
    h("p", { class: "label", "aria-hidden": "true" }, contents),
    h("ul", {}, ...[...made.values()].map(({ link }) => h("li", {}, link))),
    h("div", { class: "jump" }, h("label", { for: id }, contents), h("div", { class: "box" }, choice)),
  );
  return {
    node: h(
      "div",
      { class: "chapters" },
      nav,
      h("div", { class: "bodies" }, ...[...made.values()].map(({ box }) => box)),
    ),
    go,
    /**
     * Draws the small pictures and fills all chapters, one per task, so that the page’s own search finds their text.
     */
    async fillAll() {
      for (const draw of undrawn) {
        draw();
        await new Promise((next) => setTimeout(next));
      }
      for (const { fill, box } of made.values()) {
        await new Promise((next) => setTimeout(next, 20));
        if (!box.isConnected) return;
        fill();
      }
    },
  };
}
