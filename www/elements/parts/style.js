/**
 * Style sheet of all elements. Sizes are in em of `.root`, because a page may set its rem to any size. `.root` declares
 * the custom properties and reads the page's `--regulars-*` values. It is an inner element because a page's `* { …
 * !important }` reaches `:host` but not inside. A size container has no intrinsic width, so it declares one for pages
 * that float or flex it.
 */
const css = `
:host { display: block; min-width: 0; max-width: 100% }
:host([hidden]), ::slotted([hidden]) { display: none !important }
.root, .root * { box-sizing: border-box }
.root {
  --accent: var(--regulars-accent, light-dark(#0b6b70, #6fd0cf));
  --ink: var(--regulars-ink, light-dark(#17211f, #e9efed));
  --muted: var(--regulars-muted, light-dark(#56625f, #a3b0ad));
  --line: var(--regulars-line, light-dark(#dbe2df, #33403d));
  --edge: var(--regulars-edge, light-dark(#84918d, #7b8986));
  --surface: var(--regulars-surface, light-dark(#fff, #161e1c));
  --sunken: var(--regulars-sunken, light-dark(#f3f6f4, #1e2826));
  --radius: var(--regulars-radius, 14px);
  all: initial; color-scheme: inherit; container: regulars / inline-size; contain-intrinsic-inline-size: 40em;
  display: block; direction: ltr; text-align: start;
  color: var(--ink); font-size: clamp(16px, 1rem, 24px); line-height: 1.5; font-family: var(--regulars-font, inherit);
  font-variant-numeric: tabular-nums; hyphenate-limit-chars: 10 4 4; -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%; visibility: visible;
}
h2, p, ul, figure, fieldset, legend, table {
  margin: 0; padding: 0; border: 0; font: inherit; list-style: none;
}
[hidden] { display: none !important }
.card {
  display: grid; padding: clamp(1em, 4cqi, 2em); background: var(--surface); border: 1px solid var(--line);
  border-radius: var(--radius);
}
h2 { font-size: 1.375em; font-weight: 650; line-height: 1.25; letter-spacing: -.01em; text-wrap: balance }
.label { font-size: .8125em; font-weight: 600; line-height: 1.4; color: var(--muted) }
.intro { margin-top: .25em; color: var(--muted); text-wrap: pretty }
.help, .echo, .muted { color: var(--muted) }
.sr {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }

header { margin-bottom: 1.5em } .result, .explain { margin-top: 1.5em }
form { display: grid; gap: 1.25em; align-content: start; min-width: 0 }
.switch {
  display: flex; flex-wrap: wrap; gap: .25em; padding: .25em; background: var(--sunken);
  border-radius: calc(var(--radius) - 2px);
}
.switch label {
  position: relative; flex: 1 1 auto; padding: .375em .75em; border-radius: calc(var(--radius) - 6px);
  font-size: .875em; font-weight: 550; text-align: center; color: var(--muted); cursor: pointer;
}
.switch input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer }
.switch label:has(:checked) {
  background: var(--surface); color: var(--ink); box-shadow: 0 0 0 1px var(--line), 0 1px 2px #0001;
}
.switch label:has(:focus-visible) { outline: 2px solid var(--accent) }
fieldset { min-width: 0 }
.fields { display: grid; grid-template-columns: minmax(0, 1fr); gap: .75em 1em }
.field {
  display: grid; grid-template: "label" auto "help" auto "box" auto "error" auto / minmax(0, 1fr); row-gap: .25em;
}
.field > :is(label, .label) {
  grid-area: label; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .5em; font-size: .875em;
  font-weight: 550; line-height: 1.35; color: var(--ink); overflow-wrap: break-word; hyphens: auto;
}
.field > .help { grid-area: help; align-self: start } .help { font-size: .8125em; line-height: 1.35 }
.field > .error { grid-area: error }
.field > .box { grid-area: box }
.box {
  display: flex; align-items: center; gap: .375em; min-height: 2.75em; padding: 0 .75em; background: var(--surface);
  border: 1px solid var(--edge); border-radius: calc(var(--radius) - 4px); color: var(--muted);
}
.box:focus-within { outline: 2px solid var(--accent); outline-offset: -1px }
.box span { white-space: nowrap; font-size: .875em }
input, select, textarea, button { font: inherit; color: var(--ink); letter-spacing: inherit }
.box :is(input, select, textarea) {
  flex: 1; width: 100%; min-width: 0; padding: .5em 0; background: none; border: 0; outline: 0; text-overflow: ellipsis;
}
option { background: var(--surface); color: var(--ink) }
details > summary { padding: .25em 0; font-size: .875em; font-weight: 550; cursor: pointer }
summary .muted { font-weight: 400 }
details[open] > summary { margin-bottom: .5em }

.result { display: grid; align-content: start; gap: .25em; min-width: 0 }
.value {
  font-size: min(clamp(2.5em, 12cqi, 3.75em), 130cqi / var(--length, 1)); font-weight: 650; line-height: 1.1;
  letter-spacing: -.03em; overflow-wrap: anywhere;
}
.interval { min-height: 1.5em; color: var(--muted) }
.verdict { min-height: 4.5em; margin-top: .5em; text-wrap: pretty }
.explain {
  display: grid; gap: .75em; align-content: start; padding-top: 1.25em; border-top: 1px solid var(--line); min-width: 0;
}

@container regulars (min-width: 30em) {
  .fields { grid-template-columns: repeat(auto-fit, minmax(7.75em, 1fr)); row-gap: .25em }
  .field { margin-bottom: .75em; align-items: end } .field:not(.wide) { grid-template-rows: subgrid; grid-row: span 4 }
  .field.long { grid-column: span 2 }
}
@container regulars (min-width: 46em) {
  .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 2.5em }
  .pair > header, .explain { grid-column: 1 / -1 }
  .result { margin-top: 0 } .value { font-size: min(3.75em, 62cqi / var(--length, 1)) }
}
@media (forced-colors: active) { .switch label:has(:checked) { outline: 2px solid Highlight } }
`;

export const style = css;
