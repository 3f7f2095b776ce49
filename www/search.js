/**
 * The search among the calculators of the home page: every typed word must be on a card, ignoring diacritics and case.
 */

const field = /** @type {HTMLInputElement} */ (document.querySelector("#search"));
const block = /** @type {HTMLElement} */ (field.parentElement);
const status = /** @type {HTMLElement} */ (block.querySelector("[role=status]"));

/** @param {string} text */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const families = [...document.querySelectorAll("#calculators .families > section")].map((section) => ({
  section: /** @type {HTMLElement} */ (section),
  cards: [...section.querySelectorAll("li")].map((card) => ({
    card,
    text: plain(`${card.textContent} ${card.dataset.words}`),
  })),
}));

function show() {
  const words = plain(field.value)
    .split(/[\s-]+/)
    .filter(Boolean);
  let found = 0;
  for (const { section, cards } of families) {
    for (const { card, text } of cards) card.hidden = !words.every((word) => text.includes(word));
    const left = cards.filter(({ card }) => !card.hidden).length;
    section.hidden = left === 0;
    found += left;
  }
  const { found: label, none } = status.dataset;
  status.textContent = words.length === 0 ? "" : found ? `${label} ${found}` : (none ?? "");
}

block.hidden = false;
field.addEventListener("input", show);
field.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  field.value = "";
  show();
});
show();
