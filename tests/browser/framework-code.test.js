// The builder's code for framework sites, rendered by each framework, gives the element and attributes of plain HTML.

import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { parseFragment } from "parse5";
import { elementOf, frameworks } from "../../www/builder/frameworks.js";
import { installConsumers } from "../consumers/install.js";

before(installConsumers);

const consumers = fileURLToPath(new URL("../consumers/", import.meta.url));
const { resolve } = createRequire(join(consumers, "package.json"));
const load = async (/** @type {string} */ name) => {
  const module = await import(pathToFileURL(resolve(name)).href);
  return module.default ?? module;
};

/** @type {import("../../www/builder/frameworks.js").Shown} */
const shown = {
  metric: "nps",
  attributes: [
    ["lang", "pl"],
    ["passives-won", "3"],
    ["compact", ""],
    ["name", `a "quoted" & {braced} \`ticked\` \${filled} {{doubly}} \\ field`],
  ],
  style: [
    ["display", "block"],
    ["min-height", "max(41.5rem, 664px)"],
    ["color-scheme", "dark"],
    ["--regulars-accent", "#7a1f5c"],
    ["--regulars-font", "Georgia, 'Times New Roman', serif"],
  ],
};

/** Attributes of the single calculator in the HTML, with its style declarations separate. @param {string} html */
function attributesOf(html) {
  const found = /<regulars-nps[^]*<\/regulars-nps>/.exec(html)?.[0];
  assert.ok(found, html);
  const [element] = /** @type {any} */ (parseFragment(found).childNodes);
  const attributes = new Map(element.attrs.map((/** @type {any} */ { name, value }) => [name, value]));
  const style = attributes.get("style").split(/;\s*/).filter(Boolean);
  attributes.delete("style");
  return { attributes, style: style.map((/** @type {string} */ one) => one.replace(/:\s*/, ": ")) };
}
const expected = attributesOf(elementOf(shown));

/**
 * Imports a module from its text; its packages come from the consumers' folder.
 *
 * @param {string} name
 * @param {string} text
 */
async function run(name, text) {
  const folder = join(consumers, "node_modules/.snippets");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}-${Date.now()}.mjs`);
  // The calculator itself is irrelevant here and is not installed with them.
  writeFileSync(file, text.replace(/import "regulars\/[^"]+";/, ""));
  const module = await import(pathToFileURL(file).href);
  rmSync(file);
  return module;
}

test("plain HTML has the given attributes", () => {
  assert.deepEqual([...expected.attributes], shown.attributes);
  assert.deepEqual(
    expected.style,
    shown.style.map((pair) => pair.join(": ")),
  );
});

test("React renders the same element", async () => {
  const { code } = await transform(frameworks.react(shown), { loader: "jsx", jsx: "automatic" });
  const { Calculator } = await run("react", code);
  const [{ createElement }, { renderToString }] = [await load("react"), await load("react-dom/server")];
  assert.deepEqual(attributesOf(renderToString(createElement(Calculator))), expected);
});

test("Vue renders the same element", async () => {
  const { compileScript, parse } = await load("vue/compiler-sfc");
  const isCustomElement = (/** @type {string} */ tag) => tag.startsWith("regulars-");
  const { descriptor, errors } = parse(frameworks.vue(shown), { templateParseOptions: { isCustomElement } });
  assert.deepEqual(errors, []);
  const { content } = compileScript(descriptor, {
    id: "snippet",
    inlineTemplate: true,
    templateOptions: { ssr: true, ssrCssVars: [], compilerOptions: { isCustomElement } },
  });
  const { default: component } = await run("vue", content);
  const [{ createSSRApp }, { renderToString }] = [await load("vue"), await load("vue/server-renderer")];
  assert.deepEqual(attributesOf(await renderToString(createSSRApp(component))), expected);
});

test("Svelte renders the same element", async () => {
  const { compile } = await load("svelte/compiler");
  const { js, warnings } = compile(frameworks.svelte(shown), { generate: "server" });
  assert.deepEqual(warnings, []);
  const { default: component } = await run("svelte", js.code);
  const { render } = await load("svelte/server");
  assert.deepEqual(attributesOf(render(component).body), expected);
});

test("Astro's markup and Angular's template have the same element", async () => {
  assert.deepEqual(attributesOf(frameworks.astro(shown)), expected);
  const { code } = await transform(frameworks.angular(shown), {
    loader: "ts",
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
  });
  const template = /template: `([^]*?)`/.exec(code)?.[1];
  // As in a template literal: nothing is interpolated, and nothing closes it.
  assert.doesNotMatch(template ?? "", /[`$\\{}]/);
  assert.deepEqual(attributesOf(template ?? ""), expected);
});
