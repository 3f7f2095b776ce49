/** What the pages need besides the elements: buttons that copy the snippet before them. */

document.addEventListener("click", async ({ target }) => {
  const button = target instanceof Element ? target.closest("[data-copy]") : null;
  if (!button) return;
  const label = button.textContent;
  await navigator.clipboard.writeText(button.previousElementSibling?.textContent ?? "");
  button.textContent = button.getAttribute("data-copied");
  setTimeout(() => (button.textContent = label), 2000);
});
