/**
 * Declarations of the elements' properties for TypeScript: one interface per element, written from the definitions, and
 * the entries `regulars/react` and `regulars/svelte` that add the elements to the JSX of React and the markup of
 * Svelte.
 */
import { metrics } from "../www/core/definitions.js";
import { camel } from "../www/i18n/index.js";
import { className, ownAttributes } from "./manifest.js";

/**
 * Attributes of an element with their types: those its comment lists, and a calculator's by its definition.
 *
 * @param {string} name of an element, such as `nps`
 * @returns {[name: string, type: string][]}
 */
function attributesOf(name) {
  const own = new Map(ownAttributes(name).map(({ name, type }) => [name, type.text]));
  const definition = metrics.find(({ id }) => id === name);
  if (!definition) return [...own];
  const { forms, settings, conventions } = definition;
  const inputs = new Map([...forms.flatMap(({ inputs }) => inputs), ...settings].map((input) => [input.id, input]));
  const union = (/** @type {readonly string[]} */ ids) => ids.map((id) => `"${id}"`).join(" | ");
  own.set("form", union(forms.map(({ id }) => id)));
  for (const { id, rows } of inputs.values()) own.set(id, rows ? "string | readonly unknown[]" : "number | string");
  for (const { id, choices } of conventions) own.set(id, union(choices));
  return [...own];
}

/** Types of the details of `regulars-result`. */
export const RESULTS = ["RegularsResult", "OrdersResult", "SurveyResult", "SubscriptionsResult", "EngagementResult"];

/** Properties of every element, which need no other declaration. */
const OF_ALL = ["lang"];

/** Interfaces of an element: `…Props`, by which frameworks set it, and `…Properties`, which a calculator has. @param {string} name */
function propsOf(name) {
  const attributes = attributesOf(name);
  const isCalculator = metrics.some(({ id }) => id === name);
  // Frameworks set properties by their camel case names and attributes by their own.
  const names = attributes.flatMap(([id, type]) =>
    [...new Set([id, camel(id)])].map((key) => `  ${JSON.stringify(key)}?: ${type} | null;\n`),
  );
  const properties = attributes
    .filter(([id]) => !OF_ALL.includes(id))
    .map(([id, type]) => `  ${JSON.stringify(camel(id))}: ${type} | null;\n`);
  const result = isCalculator ? "RegularsResult" : `${camel(`-${name}`)}Result`;
  return `export interface ${className(name)}Props {
${names.join("")}  "onregulars-result"?: (event: CustomEvent<${result}>) => void;
  "onregulars-error"?: (event: CustomEvent<RegularsError>) => void;
}
${isCalculator ? `export interface ${className(name)}Properties {\n${properties.join("")}}\n` : ""}`;
}

/** dist/elements/props.d.ts. @param {string[]} names of the elements */
export const elementProps = (names) => `import type { ${RESULTS.join(", ")}, RegularsError } from "./events.js";

${names.map(propsOf).join("\n")}
/** Properties of each element by its tag. */
export interface RegularsProps {
${names.map((name) => `  "regulars-${name}": ${className(name)}Props;\n`).join("")}}
`;

/** dist/react.d.ts. @param {string[]} names of the elements */
export const reactTypes = (names) => `import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type {} from "./elements/index.js";
import type { RegularsProps } from "./elements/props.js";

type Host<Tag extends keyof RegularsProps> = HTMLElementTagNameMap[Tag];
type ReactProps<Tag extends keyof RegularsProps> = RegularsProps[Tag] &
  Omit<DetailedHTMLProps<HTMLAttributes<Host<Tag>>, Host<Tag>>, keyof RegularsProps[Tag]>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
${names.map((name) => `      "regulars-${name}": ReactProps<"regulars-${name}">;\n`).join("")}    }
  }
}
`;

/** dist/svelte.d.ts. @param {string[]} names of the elements */
export const svelteTypes = (names) => `import type { HTMLAttributes } from "svelte/elements";
import type { RegularsProps } from "./elements/props.js";

type SvelteProps<Tag extends keyof RegularsProps> = RegularsProps[Tag] &
  Omit<HTMLAttributes<HTMLElement>, keyof RegularsProps[Tag]>;

declare module "svelte/elements" {
  interface SvelteHTMLElements {
${names.map((name) => `    "regulars-${name}": SvelteProps<"regulars-${name}">;\n`).join("")}  }
}
`;
