/** Style sheet of tables of figures. */
const css = `
.data { width: 100%; border-collapse: collapse; font-size: .875em }
.data th, .data td {
  padding: .3125em .5em; border-bottom: 1px solid var(--line); text-align: end; font-weight: 400; white-space: nowrap;
}
.data th { color: var(--muted); white-space: normal }
.data :is(th, td):first-child { padding-inline-start: 0; text-align: start }
`;

export const style = css;
