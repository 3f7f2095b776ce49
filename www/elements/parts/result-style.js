/** Style sheet of results; style.js has the part for forms. */
const css = `
.root {
  --bad: var(--regulars-bad, light-dark(#b3261e, #ffa69e));
  --low: var(--regulars-low, light-dark(#bf5615, #f0965a));
  --middle: var(--regulars-middle, light-dark(#c3cbc8, #5c6966));
  --high: var(--regulars-high, var(--regulars-accent, light-dark(#0b6b70, #3fa6a8)));
}
.otherwise, .warnings, .error, .formula { font-size: .875em; line-height: 1.45 }
.invalid, .error { color: var(--bad) }
.error { font-weight: 500 }
.fields > .error { grid-column: 1 / -1 } .field > .error { align-self: start }
.box:has([aria-invalid=true]) { border-color: var(--bad) }
.echo { font-weight: 400 }
.void { visibility: hidden }
a { color: var(--accent); text-underline-offset: .15em }
figure { margin-top: .5em }
figure svg { display: block; width: 100%; overflow: visible }
figcaption { font-size: .8125em; color: var(--muted) }
svg text { font-family: inherit; font-size: 12.5px; fill: var(--ink) } svg .muted { fill: var(--muted) }
svg .low { fill: var(--low) } svg .middle { fill: var(--middle) } svg .high { fill: var(--high) }
svg .line { fill: none; stroke: var(--high); stroke-width: 2.5; stroke-linejoin: round }
svg .limit { stroke: var(--low); stroke-width: 1.5; stroke-dasharray: 5 4 }
svg .mark { fill: var(--surface); stroke: var(--low); stroke-width: 2 }
svg .ground { fill: var(--surface) } svg .outlined { stroke: var(--surface); stroke-width: 2 }
svg .axis { stroke: var(--line) }
svg .ink { stroke: var(--ink) }
svg .on { fill: light-dark(#fff, #08201f); font-weight: 600 }
svg .on.main { fill: var(--regulars-on-accent, light-dark(#fff, #08201f)) }
svg .on.dark { fill: light-dark(#17211f, #fff) }
.warnings { display: grid; gap: .5em; margin-top: .75em }
.warnings li {
  padding: .5em .75em; border-inline-start: 3px solid var(--low); background: var(--sunken); border-radius: 4px;
  text-wrap: pretty;
}
.otherwise { min-height: 1.45em; margin-top: .75em; color: var(--muted) }
.otherwise b { font-weight: 550; color: var(--ink) }
.formula { display: grid; gap: .125em; overflow-wrap: anywhere }
.formula li + li { margin-top: .5em }
.formula p + p { color: var(--muted) }
sup { font-size: .75em; line-height: 0 }
.explain { grid-template-columns: minmax(0, 1fr) } .scroll { overflow-x: auto }
.sources ul { color: var(--muted); font-size: .8125em } .sources a { display: inline-block; min-height: 24px }
.next { display: flex; flex-wrap: wrap; align-items: center; gap: .375em .5em; margin-top: .75em; font-size: .875em }
.next:empty { display: none }
.next :is(a, button) {
  min-height: 2em; padding: .25em .875em; background: var(--surface); border: 1px solid var(--edge);
  border-radius: 1.25em; font: inherit; font-weight: 550; text-decoration: none; cursor: pointer;
}
.next :is(a, button):hover { border-color: var(--accent); color: var(--accent) }
@media (forced-colors: active) { svg * { forced-color-adjust: none } }
@media print {
form button, .switch label:not(:has(:checked)), details:not([open]):not(:has(.muted)), details:has(.what-if, .share), .next { display: none }
.root { font-size: 10px } .card { padding: 1em; break-inside: avoid } .result, .explain { min-height: 0 !important } .verdict { min-height: 0 }
.formula { display: block; columns: 2; column-gap: 2em } .formula li { break-inside: avoid } .sources a { min-height: 0 }
}
`;

export const style = css;
