/** Style sheet of the analyzer, on top of the shared one. */

const css = `
.stage {
  display: grid; gap: 1.5em; min-width: 0; min-height: 15em; align-content: start;
  grid-template-columns: minmax(0, 1fr);
}
.stage > *, .stage section > * { min-width: 0 }
.box textarea { min-height: 6em; resize: vertical; line-height: 1.4 }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent) }
h2:focus { outline: 0 }
h3 { margin: 0; font-size: 1.125em; font-weight: 650; line-height: 1.3; letter-spacing: -.01em; text-wrap: balance }
.drop {
  display: grid; gap: .75em; justify-items: center; align-content: center; grid-template-columns: minmax(0, 1fr);
  min-height: 17em; padding: 2em 1em; border: 2px dashed var(--edge); border-radius: var(--radius);
  background: var(--sunken); text-align: center;
}
.drop.over { border-color: var(--accent); border-style: solid }
.drop .help { max-width: 40em; text-wrap: balance }
.drop .private { font-weight: 550; color: var(--ink) }
.call { font-size: 1.25em; font-weight: 600; text-wrap: balance }
.actions { display: flex; flex-wrap: wrap; gap: .75em; justify-content: inherit }
.choose {
  position: relative; display: inline-flex; align-items: center; max-width: 100%; min-height: 2.75em; padding: 0 1.5em;
  background: var(--accent); color: var(--on-accent); border-radius: calc(var(--radius) - 4px); font-weight: 600;
  cursor: pointer;
}
.choose input { position: absolute; inset: 0; width: 100%; opacity: 0; cursor: pointer; font-size: .01px }
.choose:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 3px }
.stage details[part=sql] { min-width: 0 }
details[part=sql] .fields { margin: 1em 0 }
pre {
  max-height: 18em; padding: 1em; overflow: auto; background: var(--sunken); border-radius: calc(var(--radius) - 4px);
  font: .8125em/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; margin-bottom: 1em;
}
pre code { font: inherit }
.samples { display: grid; gap: .5em }
.samples ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr)); gap: .75em 1.5em }
.samples li { display: grid; gap: .25em; justify-items: start; align-content: start }
.stage .actions button, .samples button { min-height: 2.75em; font-size: 1em }
.work { display: grid; gap: 1em; align-content: center; justify-items: center; min-height: 17em; text-align: center }
.work .actions { justify-content: center }
progress { width: min(100%, 28em); height: .5em; accent-color: var(--accent) }
.facts { display: flex; flex-wrap: wrap; justify-content: center; gap: .75em 2em }
.facts div { min-width: 7em }
.facts dt { font-size: .8125em; color: var(--muted) }
.facts dd { font-weight: 600 }
.question {
  display: grid; gap: .75em; padding: 1em 1.25em; border: 1px solid var(--low); border-inline-start-width: 4px;
  border-radius: calc(var(--radius) - 4px); background: var(--sunken);
}
.question legend { float: left; width: 100%; font-weight: 600; text-wrap: pretty } p.question { font-size: 1em }
.answers { display: flex; flex-wrap: wrap; gap: .75em }
.answers button { display: grid; gap: 0; min-height: 3.25em; padding: .375em 1em; font-size: 1em; text-align: start }
.answers b { font-weight: 600 }
.answers span { font-size: .8125em; font-weight: 400 }
.stage form { display: grid; gap: 1.5em } .stage form :is(input, select, button, summary) { scroll-margin-bottom: 7em }
.stage form > .actions {
  position: sticky; bottom: 0; z-index: 1; margin: 0 calc(-1 * clamp(1em, 4cqi, 2em)) calc(-1 * clamp(1em, 4cqi, 2em));
  padding: 1em clamp(1em, 4cqi, 2em); background: var(--surface); border-top: 1px solid var(--line);
  border-radius: 0 0 var(--radius) var(--radius);
}
legend.label { margin-bottom: .5em; font-size: 1em; color: var(--ink) }
.stage form > details .fields { margin-top: .5em }
.field.asked > label { color: var(--bad) }
.data.preview :is(th, td) {
  text-align: start; padding: .375em .875em; max-width: 22em; overflow: hidden; text-overflow: ellipsis;
  white-space: nowrap;
}
.data.preview th { vertical-align: bottom; font-weight: 550 }
.data.preview .used { background: var(--sunken); color: var(--ink) }
.data.preview td.unused { color: var(--muted) }
.role { display: block; min-height: 1.45em; color: var(--accent); font-weight: 650 }
.data.problems :is(th, td) { text-align: start; padding-inline: 0 1.25em }
.data.problems td { overflow-wrap: anywhere; white-space: pre-wrap; min-width: 6em }
.list { max-height: 26em; overflow: auto } .list thead th { position: sticky; top: 0; background: var(--surface) }
.data.numbers tbody th { color: var(--ink); white-space: nowrap } .data .words { text-align: start }
.report .verdict { min-height: 0; margin: .75em 0 0; font-size: 1.25em; line-height: 1.4; text-wrap: pretty }
header.report { margin: 0 }
.assumed { margin-top: .75em; font-size: .9375em }
.assumed ul { display: flex; flex-wrap: wrap; gap: 0 1.25em; margin: .25em 0 0; padding: 0; list-style: none }
button.clause {
  min-height: 1.75em; padding: .125em 0; border: 0; background: none; color: var(--accent); font: inherit;
  text-align: start; text-decoration: underline; text-underline-offset: .2em; overflow-wrap: anywhere;
}
.rows { min-width: 0 }
.figures {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr)); gap: 1px;
  border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden;
}
.figures div {
  display: grid; grid-row: span 2; grid-template-rows: subgrid; row-gap: 0; padding: 1em 1.25em;
  box-shadow: 0 0 0 1px var(--line);
}
.figures dd { container-type: inline-size }
.figures dt { font-size: .875em; color: var(--muted) }
.figures b {
  display: block; font-size: min(1.75em, 145cqi / var(--length, 1)); font-weight: 650; line-height: 1.25;
  letter-spacing: -.02em; overflow-wrap: anywhere;
}
.figures span { display: block; font-size: .8125em; line-height: 1.4; color: var(--muted) }
.stage section {
  display: grid; gap: .75em; padding-top: 1.5em; border-top: 1px solid var(--line);
  grid-template-columns: minmax(0, 1fr);
}
svg .sunken { fill: var(--sunken) }
svg .quiet { fill: none; stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 2 4 }
svg .limit { fill: none }
.tools .box select { min-width: 7em }
.absent li { display: flex; flex-wrap: wrap; gap: 0 .75em; font-size: .875em } .absent b { font-weight: 550 }
.prose { max-width: 44em; text-wrap: pretty } .stage figure { margin: 0; display: grid; gap: .5em }
.title { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .5em 1em }
.saves { display: flex; gap: .375em }
button.small { min-height: 1.875em; padding: 0 .625em; font-size: .8125em; color: var(--muted) }
.tools { display: flex; flex-wrap: wrap; gap: .5em .75em; align-items: center }
.tools label { font-size: .875em; font-weight: 550 }
.tools .box { flex: 0 1 16em; min-height: 2.5em }
.tools .help { flex: 1 }
.tools button { min-height: 2.5em }
.vtable {
  position: relative; max-height: 27em; overflow: auto; border: 1px solid var(--line);
  border-radius: calc(var(--radius) - 4px); font-size: .875em; overflow-anchor: none;
}
.vtable [role=row] {
  display: grid; grid-template-columns: minmax(10em, 2fr) repeat(calc(var(--columns) - 1), minmax(8.5em, 1fr));
  min-width: calc(var(--columns) * 8.5em + 2.5em);
}
.vhead {
  position: sticky; top: 0; z-index: 1; min-width: calc(var(--columns) * 8.5em + 2.5em); background: var(--sunken);
}
.vhead [role=row] { border-bottom: 1px solid var(--line) }
.vbody { position: relative; overflow: clip; min-width: calc(var(--columns) * 8.5em + 2.5em) }
.vtable [role=row] > :first-child { position: sticky; inset-inline-start: 0; background: var(--surface) }
.vhead [role=row] > :first-child { background: var(--sunken) }
.vbody [role=row] { position: absolute; inset: 0 0 auto; height: 36px; border-bottom: 1px solid var(--line) }
.vtable [role=cell] {
  padding: 0 .75em; line-height: 35px; text-align: end; white-space: nowrap; overflow: hidden; text-overflow: ellipsis;
}
.vtable .words { text-align: start }
.vhead button {
  width: 100%; min-height: 36px; padding: .25em .75em; background: none; border: 0; border-radius: 0; font-size: 1em;
  text-align: inherit; color: var(--muted);
}
.vtable [role=columnheader] { text-align: end }
.vtable .words[role=columnheader] { text-align: start }
[aria-sort=ascending] button, [aria-sort=descending] button { color: var(--ink) }
[aria-sort=ascending] button::after { content: " ↑" }
[aria-sort=descending] button::after { content: " ↓" }
@container regulars (max-width: 30em) { .data.numbers tbody th, .data.numbers .words { white-space: normal;
min-width: 7em } .data.numbers td.words:last-child { min-width: 14em } }
@container regulars (min-width: 30em) {
  .stage :is(form, details) .fields { grid-template-columns: repeat(auto-fill, minmax(11.5em, 1fr)) }
}
@media print {
  .period, .saves, .stage .actions, .tools button { display: none }
  .list, .vtable { max-height: none } .stage section { break-inside: avoid }
  .vbody { height: auto !important } .vbody [role=row] { position: static; height: auto; transform: none !important }
  .vtable { overflow: visible; font-size: .625em }
  .vtable [role=row] { grid-template-columns: minmax(0, 2fr) repeat(calc(var(--columns) - 1), minmax(0, 1fr)) }
  .vtable, .vhead, .vbody, .vtable [role=row] { min-width: 0 }
  .vtable [role=cell], .vhead button { padding: .25em; line-height: 1.4; white-space: normal; overflow-wrap: anywhere }
  }
`;

export const ordersStyle = css;
