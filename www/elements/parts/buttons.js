/** Style of buttons, for the style sheets of the parts that have buttons. */
export const buttons = `
button {
  min-height: 2.25em; padding: .25em .875em; background: var(--surface); border: 1px solid var(--edge);
  border-radius: calc(var(--radius) - 4px); font-size: .875em; font-weight: 550; cursor: pointer;
}
button:hover { border-color: var(--accent); color: var(--accent) }
`;
