/**
 * TypeScript declarations of the elements' properties: one interface per element, generated from the definitions, and
 * the entries that add the elements to the JSX of React, Preact and Solid and to the markup of Svelte.
 */
import { metrics } from "../www/core/definitions.js";
import { camel } from "../www/i18n/index.js";
import { className, ownAttributes } from "./manifest.js";

/**
 * Attributes of an element with their types: those in its comment and, for a calculator, those of its definition.
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

/** Events of every element. */
const EVENTS = ["regulars-result", "regulars-error"];

/** Properties that every element already has and that need no declaration. */
const OF_ALL = ["lang"];

/**
 * Interfaces of an element: `…Props` for frameworks, and `…Properties` for the properties of a calculator.
 *
 * @param {string} name
 */
function propsOf(name) {
  const attributes = attributesOf(name);
  const isCalculator = metrics.some(({ id }) => id === name);
  // Frameworks set properties by camel-case names and attributes by their HTML names.
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

/** Content of dist/elements/props.d.ts. @param {string[]} names of the elements */
export const elementProps = (names) => `import type { ${RESULTS.join(", ")}, RegularsError } from "./events.js";

${names.map(propsOf).join("\n")}
/** Properties of each element by its tag. */
export interface RegularsProps {
${names.map((name) => `  "regulars-${name}": ${className(name)}Props;\n`).join("")}}
`;

/**
 * Declarations that add the elements to a framework's markup; each names the framework's own attributes of an element.
 *
 * @type {Record<string, { own: string, attributes: string, more?: Record<string, string>, into: string }>}
 */
const MARKUP = {
  react: {
    own: `import type { DetailedHTMLProps, HTMLAttributes } from "react";`,
    attributes: "DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>",
    into: `declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}`,
  },
  preact: {
    own: `import type { HTMLAttributes } from "preact";`,
    attributes: "HTMLAttributes<HTMLElementTagNameMap[Tag]>",
    into: `declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}`,
  },
  solid: {
    own: `import type { JSX } from "solid-js";`,
    attributes: "JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>",
    // Svelte's syntax for event handlers.
    more: Object.fromEntries(EVENTS.map((name) => [`on:${name}`, `RegularsProps[Tag]["on${name}"]`])),
    into: `declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}`,
  },
  svelte: {
    own: `import type { HTMLAttributes } from "svelte/elements";`,
    attributes: "HTMLAttributes<HTMLElementTagNameMap[Tag]>",
    into: `declare module "svelte/elements" {
  interface SvelteHTMLElements extends Elements {}
}`,
  },
};

/** Declarations for each framework by its name, such as those in dist/react.d.ts. */
export const markupTypes = () =>
  Object.entries(MARKUP).map(([name, { own, attributes, more = {}, into }]) => [
    name,
    `${own}
import type {} from "./elements/index.js";
import type { RegularsProps } from "./elements/props.js";

type Elements = {
  [Tag in keyof RegularsProps]: RegularsProps[Tag] & Omit<${attributes}, keyof RegularsProps[Tag]>${Object.entries(more)
    .map(([key, type]) => ` & { "${key}"?: ${type} }`)
    .join("")};
};

${into}
`,
  ]);
