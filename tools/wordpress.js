/**
 * `npm run wordpress`: the WordPress plugin as one zip that installs by upload, in
 * build/regulars-wordpress-VERSION.zip. It contains the plugin, the files its calculators load, and the names of
 * calculators and settings in every language. regulars-wordpress-calculators-VERSION.zip is the same without the file
 * analysers, below the 2 MB to which PHP limits uploads by default.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { metrics } from "../www/core/definitions.js";
import { locales } from "../www/i18n/index.js";
import { keywordsOf } from "./keywords.js";
import { command, Failure, isStarted, root } from "./run.js";

const plugin = join(root, "integrations/wordpress");
const dist = join(root, "dist");

/** Elements that analyse files. */
const ANALYSERS = /** @type {const} */ (["orders", "survey", "subscriptions", "engagement"]);

/** Names of languages in their own language. */
const LANGUAGES = /** @type {Record<string, string>} */ ({
  en: "English",
  bg: "Български",
  et: "Eesti",
  sk: "Slovenčina",
  mk: "Македонски",
  pl: "Polski",
});

/**
 * Texts of the block's sidebar: names of the calculators, labels of their inputs and conventions, and the embed
 * builder's texts for shared settings.
 *
 * @param {string} language
 */
export async function editorWords(language) {
  // Imported here: it parses the site's HTML with a package that a fresh clone does not have yet.
  const { loadLocale } = await import("./locale.js");
  const { common, metrics: named, site, pages, ...analyzers } = await loadLocale(language);
  const calculators = metrics.map(({ id, forms, settings, conventions }) => {
    const words = named[id];
    const inputs = [...forms.flatMap((form) => form.inputs), ...settings];
    return {
      id,
      name: words.name,
      keywords: keywordsOf(id, words.abbreviation),
      inputs: [...new Map(inputs.map((input) => [input.id, input])).values()]
        .filter(({ rows }) => !rows)
        .map(({ id, unit, default: usual }) => ({
          id,
          label: (words.inputs[id] ?? common.words[id])?.label ?? id,
          unit,
          value: usual === undefined ? "" : String(usual),
        })),
      conventions: conventions.map(({ id, choices }) => ({
        id,
        label: words.conventions[id].label,
        choices: choices.map((value) => ({ value, label: words.conventions[id].choices[value] })),
      })),
    };
  });
  const analyzed = ANALYSERS.map((id) => ({
    id,
    name: analyzers[id].name,
    keywords: keywordsOf(id),
    inputs: [],
    conventions: [],
  }));
  const words = /** @type {Record<string, any>} */ (pages.builder);
  const asPage = { value: "", label: words.asPage };
  const of = (/** @type {Record<string, string>} */ names) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  return {
    calculators: [...calculators, ...analyzed],
    words: {
      language: site.languages,
      languages: [asPage, ...of(LANGUAGES)],
      currency: words.currency,
      scheme: words.scheme,
      schemes: [asPage, ...of({ light: words.light, dark: words.dark })],
      parts: words.parts,
      compact: words.compact,
      hide: words.hide,
      look: words.look,
      // Text and background are colours of the block itself.
      colours: { accent: words.colours.accent, "on-accent": words.colours["on-accent"] },
    },
  };
}

/**
 * Converts a translation file of later versions into the format that WordPress before 6.5 reads.
 * https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
 *
 * @param {string} php
 */
export function moFile(php) {
  const text = (/** @type {string} */ literals) =>
    [...literals.matchAll(/'((?:[^'\\]|\\.)*)'|"\\4"/g)]
      .map(([, quoted]) => (quoted === undefined ? "\u0004" : quoted.replace(/\\(['\\])/g, "$1")))
      .join("");
  const header = "Content-Type: text/plain; charset=UTF-8\n";
  const lines = [...php.matchAll(/^\t\t(.+?) => (.+),$/gm)].map(([, key, value]) => [text(key), text(value)]);
  const entries = [["", header], ...lines].map((pair) => pair.map((part) => Buffer.from(part)));
  entries.sort(([one], [other]) => Buffer.compare(one, other));
  const tables = 28;
  let at = tables + 16 * entries.length;
  const parts = [0, 1].flatMap((side) => entries.map((entry) => entry[side]));
  const numbers = [0x950412de, 0, entries.length, tables, tables + 8 * entries.length, 0, at];
  for (const part of parts) {
    numbers.push(part.length, at);
    at += part.length + 1;
  }
  const head = Buffer.alloc(4 * numbers.length);
  for (const [i, number] of numbers.entries()) head.writeUInt32LE(number, 4 * i);
  return Buffer.concat([head, ...parts.flatMap((part) => [part, Buffer.of(0)])]);
}

/**
 * Files of dist to include besides those that the elements load: the preview page, and the list of heights and
 * preloads.
 */
const OTHERS = ["embed.html", "embed.js", "icon.svg", "preload.json"];

/**
 * Files of the zip by path: those of dist that a page loads, without types, manifests and single-file builds.
 *
 * @param {{ analysers?: boolean }} [options]
 */
export async function pluginFiles({ analysers = true } = {}) {
  if (!existsSync(join(dist, "files.json"))) throw new Failure("There is no package in dist: run `npm run build`.");
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const name of readdirSync(plugin, { recursive: true, encoding: "utf8" }))
    if (/\.\w+$/.test(name)) files[`regulars/${name.replaceAll("\\", "/")}`] = readFileSync(join(plugin, name));
  const lists = /** @type {Record<string, string[]>} */ (JSON.parse(readFileSync(join(dist, "files.json"), "utf8")));
  const left = /** @type {readonly string[]} */ (analysers ? [] : ANALYSERS);
  const needed = Object.entries(lists).flatMap(([id, names]) => (left.includes(id) ? [] : names));
  for (const name of new Set([...OTHERS, ...needed])) files[`regulars/dist/${name}`] = readFileSync(join(dist, name));
  for (const name of readdirSync(root).filter((name) => name.startsWith("LICENSE")))
    files[`regulars/${name}`] = readFileSync(join(root, name));
  for (const language of locales)
    files[`regulars/block/calculators-${language}.json`] = Buffer.from(JSON.stringify(await editorWords(language)));
  for (const name of readdirSync(join(plugin, "languages")))
    files[`regulars/languages/${name.replace(".l10n.php", ".mo")}`] = moFile(
      readFileSync(join(plugin, "languages", name), "utf8"),
    );
  return files;
}

/** Writes the zip, and the one without analysers; returns their paths. */
export async function buildPlugin() {
  const { zipSync } = await import("fflate");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  mkdirSync(join(root, "build"), { recursive: true });
  const write = async (/** @type {boolean} */ analysers) => {
    const path = join(root, "build", `regulars-wordpress-${analysers ? "" : "calculators-"}${version}.zip`);
    // A fixed date, so that equal files give an equal zip.
    const mtime = new Date("2026-01-01T00:00:00");
    writeFileSync(path, zipSync(await pluginFiles({ analysers }), { level: 9, mtime }));
    return path;
  };
  return { whole: await write(true), calculators: await write(false) };
}

if (isStarted(import.meta.url)) await command(async () => console.log(Object.values(await buildPlugin()).join("\n")));
