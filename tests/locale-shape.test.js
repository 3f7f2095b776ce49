// Every language has the files and keys of English; each difference is reported in a sentence.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { differences } from "../tools/compare-locales.js";
import { root } from "../tools/run.js";
import { metrics } from "../www/core/definitions.js";
import { locales } from "../www/i18n/index.js";

const folder = join(root, "www/i18n");

/** @param {Record<string, string>} files by path @param {(folder: string) => Promise<void>} work */
async function inFolder(files, work) {
  const folder = mkdtempSync(join(tmpdir(), "locales-"));
  try {
    for (const [path, text] of Object.entries({ "package.json": `{ "type": "module" }`, ...files })) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const language of locales) {
  test(`${language} has the files and keys of English`, async () => {
    assert.deepEqual(await differences(language), []);
  });

  test(`${language}: no file is longer than 700 lines`, () => {
    const names = readdirSync(join(folder, language), { recursive: true, encoding: "utf8" });
    const files = names.filter((name) => name.endsWith(".js"));
    assert.ok(files.length > 80, "the files were found");
    for (const name of files) {
      const lines = readFileSync(join(folder, language, name), "utf8").split("\n").length;
      assert.ok(lines <= 700, `${language}/${name} has ${lines} lines`);
    }
  });

  test(`${language}: calculators import from common.js the texts that their fields and figures need`, async () => {
    for (const { id, forms, ...rest } of metrics) {
      const load = (/** @type {string} */ part) => import(pathToFileURL(join(folder, language, id, part)).href);
      const [form, result] = [await load("form.js"), await load("result.js")];
      const units = /"unit":"(years|months|periods|per-year)"/.test(JSON.stringify({ forms, ...rest }));
      assert.ok(form.commonForm && result.commonResult, id);
      if (forms.some(({ inputs }) => inputs.some(({ rows }) => rows))) assert.ok(form.rows, `${id} has a table`);
      if (units) assert.ok(form.fieldUnits && result.units, `${id} has years, months or periods`);
      if (/"unit":"percentage-points"/.test(JSON.stringify(rest)))
        assert.ok(result.units, `${id} has percentage points`);
    }
  });
}

test("a missing file, a missing key, an extra one and one of another kind are named", () =>
  inFolder(
    {
      "en/nps/form.js": `export const words = { name: "Score", inputs: { count: { label: "People" } }, picture: () => "a bar" };`,
      "et/nps/form.js": `export const words = { inputs: { count: { label: "Inimesed", help: "arv" } }, picture: "tulp" };`,
      "et/other.js": `export const site = {};`,
    },
    async (folder) => {
      const copy = { "site.js": { site: { points: ["one", "two"] } } };
      assert.deepEqual(await differences("en", folder, {}), []);
      assert.deepEqual(await differences("et", folder, copy), [
        "et/other.js: there is no en/other.js; remove the file or add the English one",
        "et/nps/form.js: words.name is missing (English: “Score”)",
        "et/nps/form.js: words.inputs.count.help is not in English; remove it or add the English text",
        "et/nps/form.js: words.picture is a text, but in English a function",
        "et/site.js: the file is missing; translate en/site.js",
      ]);
    },
  ));
