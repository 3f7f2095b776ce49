/**
 * Keeps the result visible while the visitor types into a field and the result itself is off screen: a bar at the lower
 * edge of the window, above an on-screen keyboard. Loaded with the core if form and result are in one column.
 */

import { adoptStyles, h } from "./dom.js";
import { style } from "./in-sight-style.js";

/** @param {import("./live.js").Host} host */
export function keepInSight({ shell, form, element }) {
  const bar = h("p", { class: "bar" });
  // Hidden from screen readers, because the status already announces the result.
  const edge = h("div", { class: "edge", part: "in-sight", "aria-hidden": "true", hidden: true }, bar);
  adoptStyles(element.shadowRoot, style);
  shell.card.after(edge);
  let away = false;
  const show = () => {
    edge.hidden = !away || !form.node.matches(":focus-within");
    const { visualViewport: view } = globalThis;
    if (view) edge.style.bottom = `${Math.max(0, innerHeight - view.height - view.offsetTop)}px`;
  };
  const copy = () =>
    bar.replaceChildren(
      h("span", {}, shell.name.textContent ?? ""),
      h("b", {}, shell.value.textContent ?? ""),
      h("span", {}, shell.interval.textContent?.split(" · ")[0] ?? ""),
    );
  new MutationObserver(copy).observe(shell.result, { childList: true, subtree: true, characterData: true });
  new IntersectionObserver(
    ([entry]) => {
      // A part that the page hides stays hidden; in a frame as high as its page the bar would never stay on screen.
      const { scrollHeight } = document.documentElement;
      away = entry.intersectionRatio < 1 && entry.boundingClientRect.height > 0 && scrollHeight > innerHeight;
      show();
    },
    { threshold: 1 },
  ).observe(shell.value);
  form.node.addEventListener("focusin", show);
  form.node.addEventListener("focusout", () => queueMicrotask(show));
  visualViewport?.addEventListener("resize", show);
  visualViewport?.addEventListener("scroll", show);
  copy();
  show();
}
