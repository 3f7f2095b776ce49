/**
 * The accessibility tree of a page as text: one line per node, with its role, name, description, value and state,
 * indented below its parent. Nodes without meaning are left out, and so are texts that name another node.
 *
 * @typedef {{ value?: any }} AxValue
 * @typedef {{ nodeId: string, ignored?: boolean, role?: AxValue, name?: AxValue, description?: AxValue, value?:
 *   AxValue, properties?: { name: string, value: AxValue }[], childIds?: string[] }} AxNode
 */

const PLAIN = new Set([
  "generic",
  "none",
  "paragraph",
  "InlineTextBox",
  "LineBreak",
  "LabelText",
  "Legend",
  "ListMarker",
  "superscript",
  "strong",
  "rowgroup",
  "Abbr",
  "ruby",
  "code",
  "pre",
  // Without a name; whether it is a separate node depends on the version.
  "form",
]);
/** Roles that take their name from their content, so the content is not repeated. */
const LEAVES = new Set([
  "heading",
  "button",
  "link",
  "radio",
  "checkbox",
  "cell",
  "columnheader",
  "rowheader",
  "image",
  "DisclosureTriangle",
  "textbox",
  "combobox",
  "Date",
  "ColorWell",
  "Iframe",
  "slider",
  "caption",
]);
/** Plainer names for Chromium's roles. */
const NAMES = /** @type {Record<string, string>} */ ({
  StaticText: "text",
  DisclosureTriangle: "summary",
  Date: "date",
  ColorWell: "color",
  Iframe: "frame",
});
const STATES = ["checked", "expanded", "invalid", "disabled", "readonly", "live", "level", "sort"];

/** @param {unknown} text */
const tidy = (text) =>
  String(text ?? "")
    .replace(/\s+/g, " ")
    .trim();

/**
 * @param {import("selenium-webdriver").WebDriver} driver of Chromium
 * @param {string} role of the node to begin with
 * @param {string} [name] its name
 * @param {string[]} [folded] names of nodes printed without their content
 */
export async function tree(driver, role, name = "", folded = []) {
  const { nodes } = /** @type {{ nodes: AxNode[] }} */ (
    await /** @type {any} */ (driver).sendAndGetDevToolsCommand("Accessibility.getFullAXTree", {})
  );
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const start = nodes.find((node) => !node.ignored && node.role?.value === role && tidy(node.name?.value) === name);
  if (!start) throw new Error(`there is no ${role} “${name}”`);
  /** @type {string[]} */
  const lines = [];
  /** Labels and hints, printed with the node they belong to. @type {Set<string>} */
  const named = new Set();
  /** @type {string[]} */
  const hints = [];
  const isNamed = (/** @type {string} */ text) =>
    text !== "" && (named.has(text) || hints.some((hint) => hint.includes(text)));
  const walk = (/** @type {AxNode} */ node, /** @type {number} */ depth) => {
    const kind = node.role?.value;
    const label = tidy(node.name?.value);
    const told = !node.ignored && !PLAIN.has(kind) && !(kind === "StaticText" && !/[\p{L}\d]/u.test(label));
    if (told) {
      const states = STATES.flatMap((state) => {
        const value = node.properties?.find((property) => property.name === state)?.value.value;
        return value === undefined || /^(false|off|)$/.test(String(value)) || (state === "sort" && value === "none")
          ? []
          : [String(value) === "true" ? state : `${state} ${value}`];
      });
      const value = /textbox|combobox|slider/.test(kind) ? ` = ${tidy(node.value?.value)}` : "";
      const description = tidy(node.description?.value);
      if (kind !== "StaticText") named.add(label);
      if (description) hints.push(description);
      lines.push(
        `${"  ".repeat(depth)}${NAMES[kind] ?? kind}${label && ` “${label}”`}${description && ` (${description})`}${value}${states.map((state) => `, ${state}`).join("")}`,
      );
      if (LEAVES.has(kind) || folded.includes(label)) return;
    }
    for (const id of node.childIds ?? []) {
      const child = known.get(id);
      if (child) walk(child, depth + Number(told));
    }
  };
  walk(start, 0);
  return lines.filter((line) => !isNamed(line.match(/^ *text “(.*)”$/)?.[1] ?? "")).join("\n");
}
