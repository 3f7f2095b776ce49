/* The block in the editor, without a build step: a live preview, and the settings of the chosen calculator in the
 * sidebar. */
(({ blocks, blockEditor, components, data, element, shortcode }) => {
  const { createElement: h, Fragment, useEffect, useRef, useState } = element;
  // PHP passes the calculators and every text in the author's language; a copy without the calculators has no
  // `settings`.
  const { calculators, embed, looks, settings, words } = window.regularsBlock;

  /** `name="value"` lines as a map, and back. */
  const parse = (lines) =>
    new Map(
      [...lines.matchAll(/^\s*([a-z][a-z0-9-]*)(?:\s*=\s*"?([^"\n]*)"?)?\s*$/gm)].map(([, name, value]) => [
        name,
        value ?? "",
      ]),
    );
  const print = (map) => [...map].map(([name, value]) => (value === "" ? name : `${name}="${value}"`)).join("\n");

  const PRESET = /^var\(--wp--preset--color--(.+)\)$/;

  /** Colours of the theme and the editor, each with `slug` and `color`. */
  function usePalette() {
    return data.useSelect((select) => {
      const { __experimentalFeatures: features, colors = [] } = select("core/block-editor").getSettings();
      return [...Object.values(features?.color?.palette ?? {}).flat(), ...colors];
    }, []);
  }
  const colourOf = (palette, text) => {
    const slug = PRESET.exec(text ?? "")?.[1];
    return slug ? palette.find((colour) => colour.slug === slug)?.color : text;
  };
  const nameOf = (palette, color) => {
    const slug = palette.find((colour) => colour.color === color)?.slug;
    return slug ? `var(--wp--preset--color--${slug})` : color;
  };

  /** Address of the preview, a separate page that lacks the theme's colour names. */
  function preview({ metric, attributes, textColor, backgroundColor, style }, palette) {
    const values = parse(attributes);
    const named = (slug, value) => (slug ? `var(--wp--preset--color--${slug})` : value);
    const ink = named(textColor, style?.color?.text);
    const surface = named(backgroundColor, style?.color?.background);
    if (ink) values.set("ink", ink.replace(/^var:preset\|color\|(.+)$/, "var(--wp--preset--color--$1)"));
    if (surface) values.set("surface", surface.replace(/^var:preset\|color\|(.+)$/, "var(--wp--preset--color--$1)"));
    const query = new URLSearchParams([["metric", metric]]);
    for (const [name, value] of values) {
      if (looks.includes(name)) query.set(`--regulars-${name}`, colourOf(palette, value) ?? value);
      else query.set(name === "scheme" ? "color-scheme" : name, value);
    }
    return `${embed}#${query}`;
  }

  /** The calculator in a frame of the same height. */
  function Preview({ title, src }) {
    const frame = useRef();
    const [height, setHeight] = useState("48rem");
    useEffect(() => {
      // The editor's canvas may itself be a frame.
      const view = frame.current.ownerDocument.defaultView;
      const resize = ({ source, data }) => {
        if (source === frame.current?.contentWindow && data?.regularsHeight > 0)
          setHeight(`${Math.ceil(data.regularsHeight)}px`);
      };
      view.addEventListener("message", resize);
      return () => view.removeEventListener("message", resize);
    }, []);
    // A click selects the block; only visitors use the calculator.
    const style = { width: "100%", height, border: 0, pointerEvents: "none", display: "block" };
    return h("iframe", { ref: frame, title, src, tabIndex: -1, style });
  }

  const modern = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
  const select = (label, value, options, onChange) =>
    h(components.SelectControl, { key: label, label, value, options, onChange, ...modern });

  function Settings({ attributes: all, setAttributes, calculator, palette }) {
    const { metric, attributes: lines, fallback } = all;
    const { name, inputs, conventions } = calculator;
    const values = parse(lines);
    const set = (id, value) => {
      const next = new Map(values);
      if (value === undefined) next.delete(id);
      else next.set(id, value);
      setAttributes({ attributes: print(next) });
    };
    /** A text, or undefined if it is empty. */
    const setText = (id) => (text) => set(id, text.trim() === "" ? undefined : text.trim().replaceAll('"', ""));
    const hidden = (values.get("hide") ?? "").split(/\s+/).filter(Boolean);
    const toggle = (part, on) =>
      setText("hide")([...hidden.filter((other) => other !== part), ...(on ? [part] : [])].join(" "));
    const check = (label, checked, onChange) =>
      h(components.CheckboxControl, { key: label, label, checked, onChange, ...modern });
    return h(
      blockEditor.InspectorControls,
      null,
      h(
        components.PanelBody,
        { title: name },
        select(
          words.metric,
          metric,
          calculators.map(({ id, name }) => ({ value: id, label: name })),
          (value) => setAttributes({ metric: value }),
        ),
        conventions.map(({ id, label, choices }) =>
          select(label, values.get(id) ?? choices[0].value, choices, (value) =>
            set(id, value === choices[0].value ? undefined : value),
          ),
        ),
        settings && [
          select(settings.language, values.get("lang") ?? "", settings.languages, setText("lang")),
          inputs.some(({ unit }) => unit === "money") &&
            h(components.TextControl, {
              key: "currency",
              label: settings.currency,
              value: values.get("currency") ?? "",
              maxLength: 3,
              onChange: (text) => setText("currency")(text.toUpperCase()),
              ...modern,
            }),
        ],
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
            onChange: setText(id),
            ...modern,
          }),
        ),
        h(components.TextareaControl, {
          label: words.attributes,
          help: words.attributesHelp,
          value: lines,
          onChange: (value) => setAttributes({ attributes: value }),
          ...modern,
        }),
        h(components.TextareaControl, {
          label: words.fallback,
          help: words.fallbackHelp,
          value: fallback,
          onChange: (value) => setAttributes({ fallback: value }),
          ...modern,
        }),
      ),
      settings &&
        h(
          components.PanelBody,
          { title: settings.parts, initialOpen: false },
          check(settings.compact, values.has("compact"), (on) => set("compact", on ? "" : undefined)),
          Object.entries(settings.hide).map(([part, label]) =>
            check(label, hidden.includes(part), (on) => toggle(part, on)),
          ),
        ),
      settings &&
        h(
          components.PanelBody,
          { title: settings.scheme, initialOpen: false },
          select(settings.scheme, values.get("scheme") ?? "", settings.schemes, setText("scheme")),
        ),
      settings &&
        h(blockEditor.PanelColorSettings, {
          title: settings.look,
          initialOpen: false,
          colorSettings: Object.entries(settings.colours).map(([look, label]) => ({
            label,
            value: colourOf(palette, values.get(look)),
            // A colour of the theme is stored by its name, so that it follows changes of the theme.
            onChange: (color) => set(look, color ? nameOf(palette, color) : undefined),
          })),
        }),
    );
  }

  /** Attributes of the block from those of a shortcode. */
  const fromShortcode = ({ named, numeric }, content = "") => {
    const { metric = "nps", ...rest } = named;
    return {
      metric,
      attributes: print(new Map([...Object.entries(rest), ...numeric.map((name) => [name, ""])])),
      fallback: content,
    };
  };
  const toShortcode = ({ metric, attributes, fallback }) => {
    const given = print(parse(attributes)).replaceAll("\n", " ");
    const open = `[regulars metric="${metric}"${given && ` ${given}`}]`;
    return fallback ? `${open}${fallback}[/regulars]` : open;
  };

  blocks.registerBlockType("regulars/calculator", {
    edit({ attributes, setAttributes }) {
      const { metric } = attributes;
      const palette = usePalette();
      const known = calculators.find(({ id }) => id === metric);
      const calculator = known ?? { name: metric, inputs: [], conventions: [] };
      const names = calculators.map(({ id }) => id).join(", ");
      const notice = calculators.length ? words.unknown.replace("%1$s", metric).replace("%2$s", names) : words.missing;
      return h(
        Fragment,
        null,
        h(Settings, { attributes, setAttributes, calculator, palette }),
        h(
          "div",
          blockEditor.useBlockProps(),
          known
            ? h(Preview, { title: `${words.preview}: ${calculator.name}`, src: preview(attributes, palette) })
            : h(components.Notice, { status: "warning", isDismissible: false }, notice),
        ),
      );
    },
    save: () => null,
    transforms: {
      from: [
        {
          type: "shortcode",
          tag: "regulars",
          attributes: Object.fromEntries(
            Object.entries({ metric: "string", attributes: "string", fallback: "string" }).map(([name, type]) => [
              name,
              { type, shortcode: (attrs, { shortcode }) => fromShortcode(attrs, shortcode.content)[name] },
            ]),
          ),
        },
        {
          type: "block",
          blocks: ["core/shortcode"],
          isMatch: ({ text }) => shortcode.next("regulars", text ?? "")?.content === (text ?? "").trim(),
          transform: ({ text }) => {
            const { attrs, content } = shortcode.next("regulars", text).shortcode;
            return blocks.createBlock("regulars/calculator", fromShortcode(attrs, content));
          },
        },
      ],
      to: [
        {
          type: "block",
          blocks: ["core/shortcode"],
          transform: (attributes) => blocks.createBlock("core/shortcode", { text: toShortcode(attributes) }),
        },
      ],
    },
  });

  for (const { id, name, keywords } of calculators)
    blocks.registerBlockVariation("regulars/calculator", {
      name: id,
      title: name,
      keywords,
      attributes: { metric: id },
      example: { attributes: { metric: id } },
      isActive: ["metric"],
      scope: ["inserter", "transform"],
    });
})(window.wp);
