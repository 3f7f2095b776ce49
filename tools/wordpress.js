/**
 * `npm run wordpress`: the WordPress plugin as one zip that installs by upload, in
 * build/regulars-wordpress-VERSION.zip.
 * In it: the plugin, the files its calculators load, and the names of calculators and settings in every language.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { metrics } from "../www/core/definitions.js";
import { locales } from "../www/i18n/index.js";
import { command, Failure, isStarted, root } from "./run.js";

const plugin = join(root, "integrations/wordpress");
const dist = join(root, "dist");

/** Words an author may search for, besides the name: English in every language, as in the plugin directory. */
const KEYWORDS = /** @type {Record<string, string[]>} */ ({
  nps: ["net promoter", "survey"],
  clv: ["lifetime value", "ltv"],
  "clv-retention": ["lifetime value", "ltv"],
  "clv-subscription": ["lifetime value", "saas"],
  "retention-rate": ["churn", "retention"],
  "revenue-retention": ["churn", "nrr"],
  "retention-projection": ["churn", "survival"],
  "acquisition-cost": ["cac"],
  csat: ["satisfaction", "survey"],
});

/**
 * Names of the calculators, and labels of their inputs and conventions.
 *
 * @param {string} language
 */
export async function calculatorsIn(language) {
  const words = async (/** @type {string} */ file) =>
    import(pathToFileURL(join(root, `www/i18n/${language}/${file}.js`)).href);
  return Promise.all(
    metrics.map(async ({ id, forms, settings, conventions }) => {
      const { words: own, ...parts } = await words(`${id}/form`);
      const common = Object.assign({}, ...Object.values(parts).map((part) => part?.words ?? {}));
      const label = (/** @type {string} */ input) => (own.inputs[input] ?? common[input])?.label ?? input;
      const inputs = [...forms.flatMap((form) => form.inputs), ...settings];
      return {
        id,
        name: own.name,
        keywords: [own.abbreviation, id.replaceAll("-", " "), ...(KEYWORDS[id] ?? [])].filter(Boolean),
        inputs: [...new Map(inputs.map((input) => [input.id, input])).values()]
          .filter(({ rows }) => !rows)
          .map((input) => ({
            id: input.id,
            label: label(input.id),
            value: input.default === undefined ? "" : String(input.default),
          })),
        conventions: conventions.map(({ id, choices }) => ({
          id,
          label: own.conventions[id].label,
          choices: choices.map((value) => ({ value, label: own.conventions[id].choices[value] })),
        })),
      };
    }),
  );
}

/** Files of the zip by path; of dist what a page loads, without types, manifests and single-file builds. */
export async function pluginFiles() {
  if (!existsSync(join(dist, "preload.json"))) throw new Failure("There is no package in dist: run `npm run build`.");
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  const add = (/** @type {string} */ from, /** @type {string} */ to, /** @type {RegExp} */ wanted) => {
    for (const name of readdirSync(from, { recursive: true, encoding: "utf8" }))
      if (wanted.test(name.replaceAll("\\", "/")))
        files[`regulars/${to}${name.replaceAll("\\", "/")}`] = readFileSync(join(from, name));
  };
  add(plugin, "", /\.\w+$/);
  add(
    dist,
    "dist/",
    /^(chunk-\w+\.js|elements\/[\w-]+\.js|[\w-]+\.wasm|(without-wasm-\w+|orders-worker|embed)\.js|embed\.html|icon\.svg|preload\.json)$/,
  );
  for (const name of readdirSync(root).filter((name) => name.startsWith("LICENSE")))
    files[`regulars/${name}`] = readFileSync(join(root, name));
  for (const language of locales)
    files[`regulars/block/calculators-${language}.json`] = Buffer.from(JSON.stringify(await calculatorsIn(language)));
  return files;
}

/** Writes the zip; returns its path. */
export async function buildPlugin() {
  const { zipSync } = await import("fflate");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const path = join(root, "build", `regulars-wordpress-${version}.zip`);
  mkdirSync(join(root, "build"), { recursive: true });
  // The same date in every build, so that equal files give an equal zip.
  writeFileSync(path, zipSync(await pluginFiles(), { level: 9, mtime: new Date("2026-01-01T00:00:00") }));
  return path;
}

if (isStarted(import.meta.url)) await command(async () => console.log(await buildPlugin()));
