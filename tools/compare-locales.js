/** Compares every language with English, file by file and key by key; `npm run check` fails on a difference. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { locales } from "../www/i18n/index.js";
import { command, Failure, isStarted, root } from "./run.js";
import { englishFiles } from "./site/copy.js";

/** Names of the locale files of a language, such as `nps/form.js`. @param {string} folder */
const filesOf = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .map((name) => name.replaceAll("\\", "/"))
        .filter((name) => name.endsWith(".js"))
        .sort()
    : [];

/**
 * Keys that a language lacks or has in excess, one readable line each.
 *
 * @param {string} language
 * @param {string} [folder] with a folder per language
 * @param {Record<string, object>} [copy] English files whose texts are in the site's pages
 * @returns {Promise<string[]>}
 */
export async function differences(language, folder = join(root, "www/i18n"), copy = englishFiles()) {
  const files = (/** @type {string} */ of) => [...filesOf(join(folder, of)), ...(of === "en" ? Object.keys(copy) : [])];
  const [english, own] = [files("en"), files(language)];
  const load = async (/** @type {string} */ path) =>
    (path.startsWith("en/") && copy[path.slice(3)]) || import(pathToFileURL(join(folder, path)).href);
  const found = own
    .filter((name) => !english.includes(name))
    .map((name) => `${language}/${name}: there is no en/${name}; remove the file or add the English one`);
  for (const name of english) {
    if (!own.includes(name)) found.push(`${language}/${name}: the file is missing; translate en/${name}`);
    else
      for (const difference of compare(await load(`en/${name}`), await load(`${language}/${name}`)))
        found.push(`${language}/${name}: ${difference}`);
  }
  return found;
}

/** @param {unknown} value */
const kindOf = (value) => (Array.isArray(value) ? "list" : typeof value === "string" ? "text" : typeof value);

/** @param {unknown} value */
const asText = (value) => (typeof value === "string" ? `“${value}”` : `a ${kindOf(value)}`);

/**
 * @param {unknown} english
 * @param {unknown} own
 * @param {string} [key] where in the file
 * @returns {Generator<string>}
 */
function* compare(english, own, key = "") {
  if (kindOf(english) !== kindOf(own)) return yield `${key} is a ${kindOf(own)}, but in English a ${kindOf(english)}`;
  if (!english || typeof english !== "object") return;
  const [wanted, given] = /** @type {Record<string, unknown>[]} */ ([english, own]);
  const at = (/** @type {string} */ name) => (key ? `${key}.${name}` : name);
  for (const name of Object.keys(wanted))
    if (name in given) yield* compare(wanted[name], given[name], at(name));
    else yield `${at(name)} is missing (English: ${asText(wanted[name])})`;
  for (const name of Object.keys(given))
    if (!(name in wanted)) yield `${at(name)} is not in English; remove it or add the English text`;
}

/** Fails with the language, file and key of every difference. */
export async function checkLocales() {
  const found = (await Promise.all(locales.map((language) => differences(language)))).flat();
  if (found.length)
    throw new Failure(
      `www/i18n: the languages do not have the same keys.\n${found.map((line) => `  ${line}`).join("\n")}`,
    );
}

if (isStarted(import.meta.url)) await command(checkLocales);
