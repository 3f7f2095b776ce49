/** Style sheet of the analyser, on top of the shared one. */

import { buttons } from "./buttons.js";

const css = `
.root { --on-accent: var(--regulars-on-accent, light-dark(#fff, #06282a)) }
ol, dl, dd, pre { margin: 0; padding: 0; border: 0; font: inherit; list-style: none }
.stage {
  display: grid; gap: 1.5em; min-width: 0; min-height: 15em; align-content: start;
  grid-template-columns: minmax(0, 1fr);
}
.stage > *, .stage section > * { min-width: 0 }
.box textarea { min-height: 6em; resize: vertical; line-height: 1.4 }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent) }
h2:focus { outline: 0 } h2 { scroll-margin-top: 1em }
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
  position: relative; display: inline-flex; align-items: center; max-width: 100%; min-height: 2.75em; padding: .3em 1.5em;
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
  display: grid; grid-template-columns: repeat(auto-fit, minmax(max(8.5em, 30%), 1fr)); gap: 1px;
  border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden;
}
.figures div {
  display: grid; grid-row: span 2; grid-template-rows: subgrid; row-gap: 0; padding: 1em 1.25em;
  box-shadow: 0 0 0 1px var(--line);
}
.figures dd { container-type: inline-size }
.figures dt { font-size: .875em; color: var(--muted) }
.figures b {
  display: block; font-size: min(1.75em, 132cqi / var(--length, 1)); font-weight: 650; line-height: 1.25;
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
.prose { max-width: 44em; text-wrap: pretty } .stage figure { margin: 0; display: grid; gap: .5em; grid-template-columns: minmax(0, 1fr) }
.title { display: flex; justify-content: space-between; align-items: baseline; gap: .5em 1em }
button.small { min-height: 1.875em; padding: 0 .625em; font-size: .8125em; color: var(--muted); white-space: normal }
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
  display: grid; grid-template-columns: var(--template);
  min-width: calc(var(--columns) * 8.5em - 6em + var(--first, 14ch));
}
.vhead {
  position: sticky; top: 0; z-index: 1; min-width: calc(var(--columns) * 8.5em - 6em + var(--first, 14ch)); background: var(--sunken);
}
.vhead [role=row] { border-bottom: 1px solid var(--line) }
.vbody { position: relative; overflow: clip; min-width: calc(var(--columns) * 8.5em - 6em + var(--first, 14ch)) }
.vtable [role=row] > :first-child { position: sticky; inset-inline-start: 0; background: var(--surface) }
.vhead [role=row] > :first-child { background: var(--sunken) }
.vbody [role=row] { position: absolute; inset: 0 0 auto; height: 36px; border-bottom: 1px solid var(--line) }
.vtable [role=gridcell] {
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
.chapters { display: grid; gap: 1.5em; grid-template-columns: minmax(0, 1fr); align-items: start }
.contents { position: sticky; inset-block-start: 0; z-index: 2; background: var(--surface); min-width: 0 }
.contents > :is(ul, .label) { display: none }
.contents .jump {
  display: flex; gap: .75em; align-items: center; padding-block: .5em; border-bottom: 1px solid var(--line);
}
.contents .jump label { font-size: .875em; font-weight: 550 } .contents .jump .box { flex: 1; min-width: 0 }
/* WebKit counts the longest option of a select as overflow of the page. */
.contents .jump { overflow-x: clip; overflow-clip-margin: .25em }
.bodies { display: grid; gap: 0; grid-template-columns: minmax(0, 1fr); border-top: 1px solid var(--line) }
.chapter { border-bottom: 1px solid var(--line); scroll-margin-top: 4.5em }
.chapter > summary {
  display: flex; gap: 1em; justify-content: space-between; align-items: center; padding: 1em 0; font-size: 1em;
  font-weight: 400; list-style: none;
}
.chapter > summary::-webkit-details-marker { display: none }
.chapter[open] > summary { margin-bottom: 0 } .chapter[open] > summary :is(.small, .finding) { display: none }
.chapter > summary h3::before {
  content: ""; display: inline-block; width: .5em; height: .5em; margin-inline-end: .625em; border: solid var(--muted);
  border-width: 0 2px 2px 0; transform: translateY(-.125em) rotate(-45deg);
}
.chapter[open] > summary h3::before { transform: translateY(-.2em) rotate(45deg) }
.chapter > summary:hover h3 { color: var(--accent) }
.headline { display: grid; gap: .25em; min-width: 0 } .finding { color: var(--muted); text-wrap: pretty }
.small { flex: none; display: block } button.small { display: inline-block; flex: none; max-width: 100% }
.chapter .small { width: 9em; height: 4.25em }
.chapter .small svg { display: block; width: 9em; height: 4.25em }
.chapter > .stage { padding-bottom: 1.5em } .chapter > .stage > section:first-child { border-top: 0; padding-top: 0 }
.expert > .stage { padding-top: .5em }
:is(h4, .title h3) { margin: 0; font-size: 1.0625em; font-weight: 600; line-height: 1.35; text-wrap: pretty }
.title .label { margin-bottom: .125em }
.title > div { min-width: 0; flex: 1 1 16em }
.saves { position: relative } .saves > summary { color: var(--muted); font-size: .8125em; padding: .25em .5em }
.saves > p {
  position: absolute; inset-inline-end: 0; z-index: 3; display: grid; gap: .25em; min-width: 12em; padding: .5em;
  background: var(--surface); border: 1px solid var(--edge); border-radius: calc(var(--radius) - 4px);
  box-shadow: 0 4px 16px #0003;
}
.saves button { text-align: start }
.drawing { position: relative; border-radius: 6px; touch-action: pan-x pan-y pinch-zoom } .pan:focus-visible { outline-offset: 6px }
.pan { overflow: visible } .pan.wide { overflow-x: auto; display: flex; scrollbar-width: thin }
.pan svg { flex: none } .pan.wide svg:not(.frozen) { width: auto }
.pan .frozen { position: sticky; inset-inline-start: 0; width: auto; z-index: 1 }
.tip {
  position: absolute; inset: 0 auto auto 0; z-index: 2; max-width: min(24em, 100%); padding: .375em .625em;
  background: var(--ink); color: var(--surface); border-radius: 6px; font-size: .8125em; line-height: 1.4;
  pointer-events: none; width: max-content;
}
svg .read { fill: none; stroke: var(--ink); stroke-width: 2 } svg .edge { stroke: var(--edge) }
.advice { display: grid; gap: .5em } .advice ol { display: grid; counter-reset: action; border-top: 1px solid var(--line) }
.advice li { counter-increment: action; border-bottom: 1px solid var(--line) }
.advice details { display: grid; gap: .5em; grid-template-columns: minmax(0, 1fr) } .advice details[open] { padding-bottom: .75em }
.advice li summary {
  display: grid; grid-template-columns: 1.25em minmax(0, 1fr); gap: 0 .5em; align-items: baseline; padding: .5em 0; font-size: 1em;
  list-style: none;
}
.advice li summary::-webkit-details-marker { display: none } .advice li summary:hover h4 { color: var(--accent) }
.advice li summary::before { content: counter(action); color: var(--accent); font-size: 1.125em; font-weight: 680 }
.advice li details > p { margin-inline-start: 1.75em; max-width: 44em; font-size: .9375em; text-wrap: pretty }
.stake { grid-column: 2; font-weight: 400 } .stake b { font-weight: 650 } .stake span { font-size: .8125em }
.stake > * + *::before { content: " · "; white-space: pre }
.figures .moved { color: var(--ink) }
.saves-row { display: flex; flex-wrap: wrap; gap: .5em }
.trend { display: grid; gap: .5em } .trend dl { display: grid; gap: .75em 1.5em;
grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr)) }
.trend dt { font-size: .8125em; color: var(--muted) } .trend b { display: block; font-weight: 600 }
.trend span { font-size: .8125em }
:is(.filters, .asking) .fields { margin-block: .5em; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5em), 1fr)) }
:is(.filters, .asking) .field { margin-bottom: .5em }
.asking { display: grid; gap: .75em; grid-template-columns: minmax(0, 1fr) }
.asking > details > summary { font-weight: 600; overflow-wrap: anywhere } .asking summary .muted { font-weight: 400 }
.only { font-weight: 550; overflow-wrap: anywhere; text-wrap: pretty } .beside > span { font-size: .875em; font-weight: 550 }
.asking .work { min-height: 0 } .asking > :is([hidden], :empty) { display: none }
dialog.page {
  width: min(44em, calc(100vw - 2em)); max-height: calc(100vh - 2em); padding: 1.25em; overflow: auto;
  background: var(--surface); color: var(--ink); border: 1px solid var(--edge); border-radius: var(--radius);
}
dialog.page::backdrop { background: #0008 } dialog.page h3 { overflow-wrap: anywhere; outline: 0 }
dialog.page .facts { justify-content: flex-start; margin-block: 1em } dialog.page .stage { min-height: 0 }
.check { display: flex; gap: .5em; align-items: center; font-size: .9375em }
.check input { width: 1.25em; height: 1.25em; accent-color: var(--accent) }
.print { display: none }
.vbody .active > :first-child { background: var(--sunken) } .vbody .active { background: var(--sunken); box-shadow: inset 3px 0 var(--accent) } .vbody [role=row] { cursor: pointer }
@container regulars (min-width: 44em) {
  .advice li summary { grid-template-columns: 1.25em minmax(0, 1fr) max-content }
  .stake { grid-column: 3; display: grid; grid-template-columns: max-content 8em; gap: 1em; align-items: baseline }
  .stake > * + *::before { content: "" } .stake > span { text-align: end }
}
@container regulars (min-width: 56em) {
  .stage[part=report] { gap: 1em } .stage[part=report] > section { padding-top: 1em }
  .stage .advice { grid-template-columns: max-content minmax(0, 1fr); align-items: baseline; column-gap: 1em }
  .stage .advice > :not(h3, .together) { grid-column: 1 / -1 }
  .figures { grid-template-columns: repeat(auto-fit, minmax(9.5em, 1fr)) } .figures div { padding: .75em 1em }
  header.report { display: grid; gap: .25em } .report .verdict, .report .assumed { margin-top: .25em }
  .chapters { grid-template-columns: 12em minmax(0, 1fr); gap: 2em }
  .contents { inset-block-start: 1em; max-height: calc(100vh - 2em); overflow: auto }
  .contents > ul:not([hidden]) { display: grid; gap: .125em } .contents > .label:not([hidden]) { display: block; margin-bottom: .5em }
  .contents .jump { display: none }
  .contents a { display: block; padding: .25em .625em; border-inline-start: 2px solid var(--line); font-size: .875em;
color: var(--muted); text-decoration: none }
  .contents a:hover { color: var(--accent) } .contents [aria-current] { color: var(--ink); border-color: var(--accent) }
  .chapter { scroll-margin-top: 1em }
}
@container regulars (max-width: 34em) { .chapter .small { display: none } }
@container regulars (max-width: 30em) { .data.numbers tbody th, .data.numbers .words { white-space: normal;
min-width: 7em } .data.numbers td.words:last-child { min-width: 14em } }
@container regulars (min-width: 30em) {
  .stage :is(form, details) .fields { grid-template-columns: repeat(auto-fill, minmax(11.5em, 1fr)) }
}
@media print {
  .card:has(.print .paper) { padding: 0; border: 0 } .stage:has(> .take-away .paper) > :not(.take-away) { display: none }
  .take-away:has(.paper) > :not(.print) { display: none } .take-away:has(.paper) { padding: 0; border: 0 }
  .print { display: block } .stage .actions, .tools button { display: none }
  .list, .vtable { max-height: none }
}
`;

export const ordersStyle = buttons + css;
