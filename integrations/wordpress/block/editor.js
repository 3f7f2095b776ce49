/* The block in the editor, without a build: a live preview, and the settings of the chosen calculator in the sidebar. */
(({ blocks, blockEditor, components, element }) => {
  const { createElement: h, Fragment } = element;
  // PHP passes the calculators and every text in the author's language.
  const { calculators, embed, words } = window.regularsBlock;

  /** `name="value"` lines as a map, and back. */
  const parse = (lines) =>
    new Map(
      [...lines.matchAll(/^\s*([a-z][a-z0-9-]*)(?:\s*=\s*"?([^"\n]*)"?)?\s*$/gm)].map(([, name, value]) => [
        name,
        value ?? "",
      ]),
    );
  const print = (map) => [...map].map(([name, value]) => (value === "" ? name : `${name}="${value}"`)).join("\n");

  const preview = (metric, lines) => {
    const query = new URLSearchParams([["metric", metric], ...parse(lines)]);
    return `${embed}#${query}`;
  };

  blocks.registerBlockType("regulars/calculator", {
    edit({ attributes, setAttributes }) {
      const { metric, attributes: lines } = attributes;
      const { name, inputs, conventions } = calculators.find(({ id }) => id === metric) ?? {
        name: metric,
        inputs: [],
        conventions: [],
      };
      const values = parse(lines);
      const set = (id, value) => {
        const next = new Map(values);
        if (value === "") next.delete(id);
        else next.set(id, value);
        setAttributes({ attributes: print(next) });
      };
      return h(
        Fragment,
        null,
        h(
          blockEditor.InspectorControls,
          null,
          h(
            components.PanelBody,
            { title: name },
            h(components.SelectControl, {
              label: words.metric,
              value: metric,
              options: calculators.map(({ id, name }) => ({ value: id, label: name })),
              onChange: (value) => setAttributes({ metric: value }),
              __nextHasNoMarginBottom: true,
            }),
            conventions.map(({ id, label, choices }) =>
              h(components.SelectControl, {
                key: id,
                label,
                value: values.get(id) ?? choices[0].value,
                options: choices,
                onChange: (value) => set(id, value),
                __nextHasNoMarginBottom: true,
              }),
            ),
          ),
          h(
            components.PanelBody,
            { title: words.values, initialOpen: false },
            inputs.map(({ id, label, value }) =>
              h(components.TextControl, {
                key: id,
                label,
                value: values.get(id) ?? "",
                placeholder: value,
                onChange: (text) => set(id, text.trim()),
                __nextHasNoMarginBottom: true,
              }),
            ),
            h(components.TextareaControl, {
              label: words.attributes,
              help: words.attributesHelp,
              value: lines,
              onChange: (value) => setAttributes({ attributes: value }),
              __nextHasNoMarginBottom: true,
            }),
          ),
        ),
        h(
          "div",
          blockEditor.useBlockProps(),
          h("iframe", {
            title: `${words.preview}: ${name}`,
            src: preview(metric, lines),
            tabIndex: -1,
            // A click selects the block; the calculator is for visitors.
            style: { width: "100%", height: "48rem", border: 0, pointerEvents: "none" },
          }),
        ),
      );
    },
    save: () => null,
  });

  for (const { id, name, keywords } of calculators)
    blocks.registerBlockVariation("regulars/calculator", {
      name: id,
      title: name,
      keywords,
      attributes: { metric: id },
      isActive: ["metric"],
      scope: ["inserter", "transform"],
    });
})(window.wp);
