/**
 * Finds visible layout faults from the boxes of a page, and returns them as sentences. It compares boxes, not pixels or
 * hashes of screenshots: another machine's fonts move every pixel, but words must never overlap, be cut or leave their
 * frame. The function runs in the page.
 *
 * @param {number} fold pixels from the top within which the first result must be; 0 for no limit
 * @returns {string[]}
 */
export function flaws(fold) {
  /** @type {string[]} */
  const found = [];
  /** @param {ParentNode} root @returns {Element[]} */
  const all = (root) =>
    [...root.querySelectorAll("*")].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
  const nodes = all(document).filter(
    (node) => node.checkVisibility({ visibilityProperty: true }) && !node.closest(".sr, .skip, noscript"),
  );
  const name = (/** @type {Element} */ node) =>
    `${node.localName}${node.getAttribute("class") ? `.${node.getAttribute("class")?.split(" ")[0]}` : ""} “${(node.textContent ?? "").trim().slice(0, 40)}”`;
  const scrolls = (/** @type {Element} */ node) => node.closest(".scroll, .list, .vtable, pre");
  const box = (/** @type {Element} */ node) => node.getBoundingClientRect();
  /** True if two boxes overlap by more than glyphs may protrude. @param {DOMRect} a @param {DOMRect} b */
  const meet = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;

  for (const node of nodes) {
    const { left, right, width, height } = box(node);
    if (width && height && !node.closest("svg") && !scrolls(node) && (left < -1 || right > innerWidth + 1))
      found.push(`outside the window: ${name(node)}`);
    if (
      node.matches("input:not([type=radio], [type=range], [type=file], [type=color], [type=checkbox])") &&
      node.scrollWidth > node.clientWidth + 1
    )
      found.push(`a figure is cut: ${/** @type {HTMLInputElement} */ (node).value}`);
    if (
      !node.matches("input, select, textarea, svg, svg *") &&
      !scrolls(node) &&
      getComputedStyle(node).overflowX === "hidden" &&
      node.scrollWidth > node.clientWidth + 1
    )
      found.push(`text is cut: ${name(node)}`);
  }

  // Charts: every word is within the frame and apart from the others.
  for (const svg of nodes.filter((node) => node.localName === "svg")) {
    const frame = box(svg);
    const texts = [...svg.querySelectorAll("text")].filter((text) => text.textContent);
    for (const [at, text] of texts.entries()) {
      const own = box(text);
      if (own.left < frame.left - 3 || own.right > frame.right + 3 || own.bottom > frame.bottom + 3)
        found.push(`outside the picture: “${text.textContent}”`);
      for (const other of texts.slice(at + 1))
        if (meet(own, box(other))) found.push(`run into each other: “${text.textContent}” and “${other.textContent}”`);
    }
  }

  // Elements are beside or below each other, not on top of each other.
  const flows = (/** @type {Element} */ node) =>
    ["static", "relative"].includes(getComputedStyle(node).position) &&
    !node.matches("option, script, style, slot, br, input, tr, svg *");
  for (const parent of new Set(nodes.map(({ parentNode }) => parentNode))) {
    const children = nodes.filter(
      (node) =>
        node.parentNode === parent &&
        flows(node) &&
        getComputedStyle(node).display !== "inline" &&
        box(node).width &&
        box(node).height,
    );
    for (const [at, node] of children.entries()) {
      for (const other of children.slice(at + 1, at + 4))
        if (meet(box(node), box(other))) found.push(`on top of each other: ${name(node)} and ${name(other)}`);
    }
  }

  // A word is on one line, unless it has a hyphen or is part of an address or of code. Firefox hyphenates by its
  // dictionaries, which is not a fault; headless Chromium has none, so only long compounds are excused.
  const compound = navigator.userAgent.includes("Firefox") ? 0 : 9;
  const range = document.createRange();
  for (const node of nodes.filter(
    (node) =>
      node.matches("h1, h2, h3, th, label, legend, button, a, b, summary, p, li, dt, dd") &&
      !node.closest("pre, .formula, .formulas, .sources, svg, .vtable, a[rel]"),
  )) {
    for (const text of node.childNodes) {
      if (text.nodeType !== Node.TEXT_NODE) continue;
      for (const word of (text.textContent ?? "").matchAll(/[^\s\u00ad\u200b/–-]{2,}/g)) {
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        if (word[0].length > compound && getComputedStyle(node).hyphens === "auto") continue;
        const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
        if (Math.max(...tops) - Math.min(...tops) > 4) found.push(`a word is broken: “${word[0]}” in ${name(node)}`);
      }
    }
  }

  // The figure is on one line and visible without scrolling.
  for (const value of nodes.filter((node) => node.matches(".value, .figures b"))) {
    range.selectNodeContents(value);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    if (lines.size > 1) found.push(`a figure is broken: ${value.textContent}`);
  }
  const first = nodes.find((node) => node.matches(".value, .drop .choose"));
  if (fold && first && box(first).bottom + scrollY > fold) found.push(`below the fold: ${name(first)}`);
  return [...new Set(found)];
}
