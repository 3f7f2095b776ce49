/** Style sheet of the report as a document: A4 pages in print, one column on a screen; always on white. */

const css = `
.paper, .paper * { box-sizing: border-box }
.paper {
  --accent: #0b6b70; --ink: #17211f; --muted: #56625f; --line: #dbe2df; --edge: #84918d; --surface: #fff;
  --sunken: #f3f6f4; --low: #bf5615; --middle: #c3cbc8; --high: #0b6b70;
  color-scheme: light; max-width: 46rem; margin: 0 auto; padding: 1.5rem; background: #fff; color: var(--ink);
  font: 11pt/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
.paper :is(h1, h2, h3, p, ul, ol, dl, dd, figure) { margin: 0; padding: 0 }
.paper h1 { font-size: 26pt; font-weight: 680; line-height: 1.15; letter-spacing: -.02em; overflow-wrap: anywhere }
.paper h2 { font-size: 17pt; font-weight: 650; line-height: 1.25; margin-bottom: .75rem }
.paper h3 { font-size: 12.5pt; font-weight: 650; line-height: 1.3; text-wrap: balance; overflow-wrap: break-word }
.paper .label { color: var(--muted); font-size: 9pt; font-weight: 600 }
.paper .muted, .paper figcaption { color: var(--muted) }
.paper figcaption { font-size: 9.5pt }
.paper .sheet { display: block; padding-block: 1rem; border: 0 } .paper .sheet > * + * { margin-top: 1.25rem }
.paper .cover header { padding-bottom: 1rem; border-bottom: 3px solid var(--accent) }
.paper .cover header p { margin-top: .5rem; color: var(--muted); font-size: 12pt }
.paper .verdict { font-size: 15pt; line-height: 1.35; text-wrap: pretty }
.paper .cover-figures { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .75rem }
.paper .cover-figures div { padding: .875rem 1rem; border: 1px solid var(--line); border-radius: 8px; break-inside: avoid }
.paper .cover-figures dt { color: var(--muted); font-size: 9.5pt }
.paper .cover-figures b { display: block; font-size: 21pt; font-weight: 650; line-height: 1.25; letter-spacing: -.02em }
.paper .cover-figures span { display: block; color: var(--muted); font-size: 9pt }
.paper .plate { display: grid; gap: .375rem; break-inside: avoid; grid-template-columns: minmax(0, 1fr) }
.paper svg { display: block; width: 100%; height: auto; max-height: 30rem; margin-top: .375rem; overflow: visible }
.paper .todo { display: grid; gap: 1rem; list-style: none; counter-reset: action }
.paper .todo li {
  display: grid; gap: .25rem; padding: .75rem 1rem .75rem 3rem; position: relative; border: 1px solid var(--line);
  border-radius: 8px; break-inside: avoid; counter-increment: action;
}
.paper .todo li::before {
  content: counter(action); position: absolute; left: 1rem; top: .625rem; color: var(--accent); font-size: 17pt;
  font-weight: 680;
}
.paper .notes { display: grid; gap: .375rem; padding-inline-start: 1.25rem; list-style: disc; font-size: 10pt }
.paper table { width: 100%; border-collapse: collapse; font-size: 9pt }
.paper :is(th, td) { padding: .25rem .375rem; border-bottom: 1px solid var(--line); text-align: end; font-weight: 400;
vertical-align: top }
.paper thead th { color: var(--muted) }
.paper :is(th, td):first-child, .paper .words { text-align: start }
.paper tr { break-inside: avoid }
.paper details { margin-top: .25rem; font-size: 10pt } .paper summary { cursor: pointer; color: var(--accent) }
.paper .scroll { overflow-x: auto } 
.paper svg text { font-family: inherit; font-size: 12.5px; fill: var(--ink) } .paper svg .muted { fill: var(--muted) }
.paper svg .low { fill: var(--low) } .paper svg .middle { fill: var(--middle) } .paper svg .high { fill: var(--high) }
.paper svg .line { fill: none; stroke: var(--high); stroke-width: 2.5; stroke-linejoin: round }
.paper svg .limit { fill: none; stroke: var(--low); stroke-width: 1.5; stroke-dasharray: 5 4 }
.paper svg .quiet { fill: none; stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 2 4 }
.paper svg .ground { fill: var(--surface) } .paper svg .outlined { stroke: var(--surface); stroke-width: 2 }
.paper svg .axis { stroke: var(--line) } .paper svg .edge { stroke: var(--edge) } .paper svg .ink { stroke: var(--ink) }
@media print {
  .paper { max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .paper .sheet { break-after: page; padding-block: 0 } .paper .sheet:last-child { break-after: auto }
  .paper .scroll { overflow: visible }
  .paper details::details-content { content-visibility: visible; height: auto }
}
`;

export const documentStyle = css;
