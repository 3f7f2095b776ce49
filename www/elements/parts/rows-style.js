/** How tables to type look. */
const css = `
.cells { grid-area: box; display: grid; grid-template-columns: repeat(auto-fit, minmax(4.25em, 1fr)); gap: .5em }
.cells label { display: grid; gap: .125em; font-size: .875em; color: var(--muted); text-align: center }
.cells .box { padding: 0 .25em; min-height: 2.5em } .cells input { text-align: center }
.sheet { grid-area: box; width: 100%; border-collapse: collapse } .sheet th { font-size: .8125em; font-weight: 550; text-align: start; color: var(--muted); hyphens: auto } .sheet thead th { overflow-wrap: anywhere } .sheet tbody th { padding-inline-end: .5em }
.sheet td { padding: .125em } .sheet .box { min-height: 2.5em; padding: 0 .5em }
button.remove { min-width: 2em; padding: 0; border-color: transparent; color: var(--muted) }
`;

export const style = new CSSStyleSheet();
style.replaceSync(css);
