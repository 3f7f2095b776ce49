/**
 * Declarations of the elements' properties for TypeScript: one interface per element, written from the definitions, and
 * the entries `regulars/react` and `regulars/svelte` that add the elements to the JSX of React and the markup of
 * Svelte.
 */
import { metrics } from "../www/core/definitions.js";
import { camel } from "../www/i18n/index.js";
import { className } from "./manifest.js";

/** @typedef {import("../www/core/definition.js").Definition} Definition */

/** Attributes of every calculator, with their types. @type {[name: string, type: string][]} */
const GENERAL = [
  ["lang", "string"],
  ["currency", "string"],
  ["compact", "boolean"],
  ["readonly", "string"],
  ["hide", "string"],
];

/** Attributes of the order analyzer. @type {[name: string, type: string][]} */
const ORDERS = [
  ["lang", "string"],
  ["currency", "string"],
  ["sample", "string"],
  ["sample-currency", "string"],
];

/** Attributes of a calculator. @param {Definition} definition @returns {[name: string, type: string][]} */
function calculatorAttributes({ forms, settings, conventions }) {
  const inputs = new Map([...forms.flatMap(({ inputs }) => inputs), ...settings].map((input) => [input.id, input]));
  const union = (/** @type {readonly string[]} */ ids) => ids.map((id) => `"${id}"`).join(" | ");
  return [
    ...GENERAL,
    ["form", union(forms.map(({ id }) => id))],
    ...[...inputs.values()].map(
      ({ id, rows }) =>
        /** @type {[string, string]} */ ([id, rows ? "string | readonly unknown[]" : "number | string"]),
    ),
    ...conventions.map(({ id, choices }) => /** @type {[string, string]} */ ([id, union(choices)])),
  ];
}

/** @param {string} name of an element, such as `nps` */
function propsOf(name) {
  const definition = metrics.find(({ id }) => id === name);
  const attributes = definition ? calculatorAttributes(definition) : ORDERS;
  // Frameworks set properties by their camel case names and attributes by their own.
  const names = attributes.flatMap(([id, type]) =>
    [...new Set([id, camel(id)])].map((key) => `  ${JSON.stringify(key)}?: ${type} | null;\n`),
  );
  const result = definition ? "RegularsResult" : "OrdersResult";
  return `export interface ${className(name)}Props {
${names.join("")}  "onregulars-result"?: (event: CustomEvent<${result}>) => void;
  "onregulars-error"?: (event: CustomEvent<RegularsError>) => void;
}
`;
}

/** dist/elements/props.d.ts. @param {string[]} names of the elements */
export const elementProps = (names) => `import type { OrdersResult, RegularsError, RegularsResult } from "./events.js";

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
