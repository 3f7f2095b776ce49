/** Style sheet of the what-if and share sections, loaded when one is opened. */

import { buttons } from "./buttons.js";

const css = `
.what-if, .share { display: grid; gap: .75em; padding: .25em 0 .5em; font-size: .875em; min-height: 3em }
.what-if > div { display: grid; gap: .625em }
.what-if .pick { display: flex; flex-wrap: wrap; align-items: center; gap: .375em .75em }
.what-if .box { min-height: 2.5em; flex: 1 1 10em }
input[type=range] { width: 100%; margin: 0; min-height: 1.75em; accent-color: var(--accent); cursor: pointer }
.what-if output { font-size: 1.5em; font-weight: 650; letter-spacing: -.01em; line-height: 1.3 }
.what-if output b { color: var(--accent); font-size: .75em; font-weight: 600; letter-spacing: 0 }
.what-if .ends { display: flex; justify-content: space-between; gap: 1em; color: var(--muted); font-size: .9em }
.ends b { color: var(--ink); font-weight: 600 }
.buttons { display: flex; flex-wrap: wrap; gap: .5em }
.share textarea {
  width: 100%; min-height: 6em; padding: .5em .75em; background: var(--surface); border: 1px solid var(--edge);
  border-radius: calc(var(--radius) - 4px); font-size: 1em;
}
`;

export const style = buttons + css;
