/** What the analyzer looks like beyond what all elements share. */

export const ordersStyle = new CSSStyleSheet();
ordersStyle.replaceSync(`
.stage { display: grid; gap: 1.25em; min-width: 0; min-height: 15em; align-content: start }
.drop { display: grid; gap: .75em; justify-items: center; align-content: center; grid-template-columns: minmax(0, 1fr); min-height: 17em; padding: 2em 1em; border: 2px dashed var(--edge); border-radius: var(--radius); background: var(--sunken); text-align: center }
.drop.over { border-color: var(--accent); border-style: solid }
.drop .help { max-width: 40em; text-wrap: balance }
.call { font-size: 1.25em; font-weight: 600; text-wrap: balance }
.actions { display: flex; flex-wrap: wrap; gap: .75em; justify-content: inherit }
.drop .actions { justify-content: center }
.choose, .drop button { max-width: 100% }
.choose { position: relative; display: inline-flex; align-items: center; min-height: 2.75em; padding: 0 1.25em; background: var(--accent); color: var(--on-accent); border-radius: calc(var(--radius) - 4px); font-weight: 600; cursor: pointer }
.choose input { position: absolute; inset: 0; width: 100%; opacity: 0; cursor: pointer; font-size: .01px }
.choose:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 3px }
.stage button { min-height: 2.75em; font-size: 1em }
button:disabled { opacity: .55; cursor: not-allowed }
.work { display: grid; gap: 1em; align-content: center; justify-items: center; min-height: 17em }
progress { width: min(100%, 24em); height: .5em; accent-color: var(--accent) }
.role { display: block; min-height: 1.45em; color: var(--accent); font-weight: 600 }
.stage .data :is(th, td) { text-align: start; padding-inline: 0 1.25em }
legend.label { margin-bottom: .5em }
.stage .verdict { min-height: 0; margin: 0; font-size: 1.125em }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr)); gap: 1px; background: var(--line); border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden }
.figures div { padding: 1em 1.25em; background: var(--surface) }
.figures dt { font-size: .875em; color: var(--muted) }
.figures b { display: block; font-size: 1.75em; font-weight: 650; line-height: 1.25; letter-spacing: -.02em; overflow-wrap: anywhere }
.figures span { font-size: .8125em; color: var(--muted) }
`);
