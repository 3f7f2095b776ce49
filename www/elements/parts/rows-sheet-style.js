/** Style sheet of tables with several columns or fixed rows. */

import { buttons } from "./buttons.js";

const css = `
.cells { grid-area: box; display: grid; grid-template-columns: repeat(auto-fit, minmax(3.75em, 1fr)); gap: .5em }
.cells label { display: grid; gap: .125em; font-size: .875em; color: var(--muted); text-align: center }
.cells input { text-align: center }
.sheet { grid-area: box; width: 100%; border-collapse: collapse }
.sheet th { font-size: .8125em; font-weight: 550; text-align: start; color: var(--muted); hyphens: auto }
.sheet thead th { overflow-wrap: anywhere }
.sheet td { padding: .125em }
.sheet tbody th { padding-inline-end: .5em }
:is(.cells, .sheet) .box { min-height: 2.5em; padding: 0 .375em }
@container regulars (max-width: 24em) {
  .named tr { display: flex; flex-wrap: wrap }
  .named :is(th, td) { flex: 1 }
  .named tbody th { flex: 0 0 100% }
  .named thead td { display: none }
  .named thead th { font-size: .75em }
}
@container regulars (min-width: 30em) { .field.wide { grid-column: 1 / -1 } .fields:has(.wide) { grid-template-columns: repeat(2, minmax(0, 1fr)) } }
button.remove { min-width: 2em; padding: 0; border: 0; color: var(--muted) }
`;

export const style = buttons + css;
