/* The block's settings, without a build: which metric, and its attributes. */
(({ blocks, blockEditor, components, element }) => {
  const { createElement: h } = element;
  // PHP says which metrics there are, and says everything in the site's language.
  const { metrics, words } = window.regularsBlock;
  blocks.registerBlockType("regulars/calculator", {
    edit({ attributes, setAttributes }) {
      const { metric, attributes: lines } = attributes;
      return h(
        "div",
        blockEditor.useBlockProps(),
        h(
          components.Placeholder,
          { icon: "chart-line", label: `<regulars-${metric}>` },
          h(components.SelectControl, {
            label: words.metric,
            value: metric,
            options: metrics.map((value) => ({ value, label: value })),
            onChange: (value) => setAttributes({ metric: value }),
            __nextHasNoMarginBottom: true,
          }),
          h(components.TextareaControl, {
            label: words.attributes,
            help: words.attributesHelp,
            value: lines,
            onChange: (value) => setAttributes({ attributes: value }),
            __nextHasNoMarginBottom: true,
          }),
        ),
      );
    },
    save: () => null,
  });
})(window.wp);
