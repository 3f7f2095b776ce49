/** The code for sites built with npm: a module that shows the calculator, in the syntax of each framework. */

/**
 * @typedef {object} Shown
 * @prop {string} metric
 * @prop {[name: string, value: string][]} attributes without the style
 * @prop {[name: string, value: string][]} style its declarations
 */

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Escapes characters that templates read as code. @param {string} text */
const inert = (text) => escaped(text).replace(/[{}`$\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const css = (/** @type {Shown["style"]} */ style) => style.map(([name, value]) => `${name}: ${value}`).join("; ");

/**
 * The element in HTML, with text escaped so that it closes nothing.
 *
 * @param {Shown} shown
 * @param {(text: string) => string} [safe]
 */
export function elementOf({ metric, attributes, style }, safe = escaped) {
  const all = style.length ? [...attributes, ["style", css(style)]] : attributes;
  const written = all.map(([name, value]) => (value ? ` ${name}="${safe(value)}"` : ` ${name}`)).join("");
  return `<regulars-${metric}${written}></regulars-${metric}>`;
}

/** @param {Shown} shown */
function jsx({ metric, attributes, style }) {
  const key = (/** @type {string} */ name) =>
    name.startsWith("--") ? JSON.stringify(name) : name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const object = style.map(([name, value]) => `${key(name)}: ${JSON.stringify(value)}`).join(", ");
  const written = attributes.map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`)).join("");
  return `<regulars-${metric}${written}${object && ` style={{ ${object} }}`} />`;
}

/** @param {string} metric @param {string} [folder] */
const imported = (metric, folder = "") => `import "regulars/${folder}elements/${metric}";`;

/** Setting for Vite's development server, whose optimiser separates modules from their wasm and workers. */
const SERVER = `optimizeDeps: { exclude: ["regulars"] }`;

/** Code for each framework, by its name. @type {Record<string, (shown: Shown) => string>} */
export const frameworks = {
  react: (shown) => `"use client";
${imported(shown.metric)}

export function Calculator() {
  return ${jsx(shown)};
}`,
  vue: (
    shown,
  ) => `<!-- vite.config, nuxt.config: vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("regulars-") } } -->
<!-- vite.config: ${SERVER}; nuxt.config: vite: { ${SERVER} } -->
<script setup>
${imported(shown.metric)}
</script>

<template>
  ${elementOf(shown)}
</template>`,
  svelte: (shown) => `<!-- vite.config: ${SERVER} -->
<script>
  ${imported(shown.metric)}
</script>

${elementOf(shown, inert)}`,
  astro: (shown) => `---
// astro.config: vite: { ${SERVER} }
---
${elementOf(shown)}
<script>
  ${imported(shown.metric)}
</script>`,
  angular: (shown) => `import { Component, CUSTOM_ELEMENTS_SCHEMA } from "@angular/core";
${imported(shown.metric, "inline/")}

@Component({
  selector: "app-calculator",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`${elementOf(shown, inert)}\`,
})
export class Calculator {}`,
};
