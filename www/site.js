/** Behaviour of the pages around the elements: copy buttons, and figures that are kept when the language changes. */

/** True once there are figures to keep. */
let touched = location.hash.length > 1;
addEventListener("input", () => (touched = true));
addEventListener("hashchange", () => (touched = true));

addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const button = target?.closest("[data-copy]");
  if (button) return copy(button);
  const link = /** @type {HTMLAnchorElement | null | undefined} */ (target?.closest(".languages a"));
  if (!link || !touched || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.href);
});

/** @param {Element} button */
async function copy(button) {
  const label = button.textContent;
  await navigator.clipboard.writeText(button.previousElementSibling?.textContent ?? "");
  button.textContent = button.getAttribute("data-copied");
  setTimeout(() => (button.textContent = label), 2000);
}

/** Opens the page in another language with the current figures. @param {string} address */
async function go(address) {
  const calculator = /** @type {import("./elements/calculator.js").RegularsCalculator | null} */ (
    document.querySelector("main > .wide")
  );
  const state = calculator?.toShareURL ? new URL(await calculator.toShareURL()).hash : location.hash;
  // The target page sets the language.
  location.href = address + state.replace(/&L=[\w-]*/, "");
}
