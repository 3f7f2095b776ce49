/** Style sheet of the bar that keeps the result visible. Fields scrolled into view stop above it. */
const css = `
.edge { position: sticky; bottom: 0; z-index: 1; height: 0 }
.bar {
  position: absolute; inset: auto .5em .5em; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75em;
  padding: .5em .875em; background: var(--surface); border: 1px solid var(--edge); border-radius: var(--radius);
  box-shadow: 0 2px 12px #0003; font-size: .875em; line-height: 1.35; pointer-events: none;
}
.bar b { font-size: 1.375em; font-weight: 650; letter-spacing: -.02em; overflow-wrap: anywhere }
.bar span { color: var(--muted) }
form :is(input, select, textarea) { scroll-margin-bottom: 7em }
@media print { .edge { display: none } }
`;

export const style = css;
