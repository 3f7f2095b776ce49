// The WordPress plugin: valid PHP that writes an element and its module.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { hasForeignLetters, isEnglish } from "./languages.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const plugin = join(here, "../integrations/wordpress");
const { version } = JSON.parse(readFileSync(join(here, "../package.json"), "utf8"));
const withoutPhp = spawnSync("php", ["--version"]).status !== 0 && "PHP is not installed";

test("every version number equals the package's", () => {
  const read = (/** @type {string} */ name) => readFileSync(join(plugin, name), "utf8");
  assert.match(read("regulars.php"), new RegExp(`Version: +${version}\n`));
  assert.match(read("readme.txt"), new RegExp(`Stable tag: ${version}\n`));
  assert.match(read("block/editor.asset.php"), new RegExp(`'version' +=> '${version}'`));
});

/** WordPress's names of the languages. */
const named = { bg: "bg_BG", et: "et", mk: "mk_MK", pl: "pl_PL", sk: "sk_SK" };

test("the block editor is translated into every language of the calculators", { skip: withoutPhp }, () => {
  const about = readFileSync(join(plugin, "regulars.php"), "utf8").match(/Description: +(.*)/)?.[1] ?? "";
  const { title, description } = JSON.parse(readFileSync(join(plugin, "block/block.json"), "utf8"));
  const said = (/** @type {string[]} */ ...files) =>
    JSON.parse(
      execFileSync("php", [join(here, "wordpress.php"), join(plugin, "regulars.php"), ...files], { encoding: "utf8" }),
    );
  const wordsOf = (/** @type {string} */ inline) =>
    Object.values(JSON.parse(inline.slice(inline.indexOf("{"), -1)).words);
  const english = said();
  assert.equal(english.folder, "regulars/languages");
  const php = readFileSync(join(plugin, "regulars.php"), "utf8");
  const needed = [
    about,
    `block title\u0004${title}`,
    `block description\u0004${description}`,
    ...[...php.matchAll(/__\( '((?:[^'\\]|\\.)*)', 'regulars' \)/g)].map(([, text]) => text),
  ].sort();
  for (const [locale, name] of Object.entries(named)) {
    const { messages, inline } = said(join(plugin, `languages/regulars-${name}.l10n.php`));
    assert.deepEqual(Object.keys(messages).sort(), needed, locale);
    for (const text of /** @type {string[]} */ (Object.values(messages)))
      assert.ok(!isEnglish(text) && !hasForeignLetters(text, locale), text);
    assert.notDeepEqual(wordsOf(inline), wordsOf(english.inline));
  }
});

test("the shortcode and the block write the element, escaped", { skip: withoutPhp }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), "regulars-wordpress-"));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(plugin, folder, { recursive: true });
  cpSync(join(here, "../dist/elements"), join(folder, "dist/elements"), { recursive: true });
  for (const name of ["regulars.php", "block/editor.asset.php"]) execFileSync("php", ["-l", join(folder, name)]);
  const { shortcode, strange, bare, block, modules, again, notice, feed } = JSON.parse(
    execFileSync("php", [join(here, "wordpress.php"), join(folder, "regulars.php")], { encoding: "utf8" }),
  );
  assert.equal(shortcode, `<regulars-nps lang="pl" promoters="&quot;&gt;&lt;script&gt;" compact=""></regulars-nps>`);
  assert.deepEqual(strange, ["", ""]);
  assert.equal(bare, `<regulars-nps style="display: block; min-height: 48rem"></regulars-nps>`);
  assert.equal(
    block,
    `<div class="wp-block-regulars-calculator"><regulars-clv lang="pl" compact=""></regulars-clv></div>`,
  );
  assert.equal(again, `<regulars-nps compact="1">See our guide.</regulars-nps>`);
  assert.match(
    notice,
    /^<p role="note">.*There is no calculator “nsp”\. Available: acquisition-cost, .*<\/p>See our guide\.$/,
  );
  assert.equal(feed, "See our guide.");
  assert.deepEqual(modules, {
    "regulars-nps": `/wp-content/plugins/regulars/dist/elements/nps.js?ver=${version}`,
    "regulars-clv": `/wp-content/plugins/regulars/dist/elements/clv.js?ver=${version}`,
  });
});
