/**
 * Style of what a page asks for. A calculator without words in the language of a page that is written from right to left:
 * its parts are laid out as the page's, while the words, formulas and pictures in another language read from left to right.
 */
const css = `
.hide, .compact :is(.intro, figure, .explain, [part=conventions], [part=what-if]) { display: none !important }
.compact .result { min-height: 0 !important }
.root[dir=rtl] { direction: rtl; text-align: right }
.root[dir=rtl] * { unicode-bidi: plaintext }
.root[dir=rtl] :is(svg, input, textarea) { direction: ltr; text-align: inherit }
`;

export const style = css;
