/** Style sheet of lists. */
const css = `
.box textarea { min-height: 6em; resize: vertical; line-height: 1.4 }
@container regulars (min-width: 30em) { .field.wide { grid-column: 1 / -1 } .fields:has(.wide) { grid-template-columns: repeat(2, minmax(0, 1fr)) } }
`;

export const style = css;
