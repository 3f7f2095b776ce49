/**
 * Style for attributes. On a right-to-left page whose language has no translation, the parts of a calculator follow the
 * page's direction, while texts, formulas and pictures in another language read from left to right.
 */
const css = `
.hide, .compact :is(.intro, figure, .explain, [part=conventions], [part=what-if]) { display: none !important }
.compact .result { min-height: 0 !important }
.root[dir=rtl] { direction: rtl; text-align: right }
.root[dir=rtl] * { unicode-bidi: plaintext }
.root[dir=rtl] :is(svg, input, textarea) { direction: ltr; text-align: inherit }
`;

export const style = css;
