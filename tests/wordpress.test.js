// The WordPress plugin: valid PHP that writes an element and its module.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { pluginFiles } from "../tools/wordpress.js";
import { metrics } from "../www/core/definitions.js";
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
  assert.equal(english.before, "", "visitors' pages read what the editor needs");
  const php = readFileSync(join(plugin, "regulars.php"), "utf8");
  const needed = [
    about,
    `block title\u0004${title}`,
    `block description\u0004${description}`,
    ...new Set([...php.matchAll(/__\( '((?:[^'\\]|\\.)*)', 'regulars' \)/g)].map(([, text]) => text)),
  ].sort();
  for (const [locale, name] of Object.entries(named)) {
    const { messages, inline } = said(join(plugin, `languages/regulars-${name}.l10n.php`));
    assert.deepEqual(Object.keys(messages).sort(), needed, locale);
    for (const text of /** @type {string[]} */ (Object.values(messages)))
      assert.ok(!isEnglish(text) && !hasForeignLetters(text, locale), text);
    assert.notDeepEqual(wordsOf(inline), wordsOf(english.inline));
  }
});

test("the zip has each calculator's files, its words in every language, and translations as WordPress 6.1 reads them", async () => {
  const files = await pluginFiles();
  const json = (/** @type {string} */ name) => JSON.parse(Buffer.from(files[name]).toString("utf8"));
  const english = json("regulars/block/calculators-en.json");
  assert.equal(english.calculators.length, 32); // 28 calculators and four analysers
  const lists = JSON.parse(readFileSync(join(here, "../dist/files.json"), "utf8"));
  for (const { id } of english.calculators)
    for (const name of lists[id]) assert.ok(files[`regulars/dist/${name}`], `${id}: ${name}`);
  // The readers of workbooks, Parquet, JSON and SPSS, which workers load by their addresses.
  for (const name of readdirSync(join(here, "../dist/tables")).filter((name) => name.endsWith(".js")))
    assert.ok(files[`regulars/dist/tables/${name}`], name);
  for (const [locale, name] of Object.entries(named)) {
    const { calculators, words } = json(`regulars/block/calculators-${locale}.json`);
    assert.deepEqual(
      calculators.map((/** @type {any} */ { id }) => id),
      english.calculators.map((/** @type {any} */ { id }) => id),
    );
    for (const { name } of calculators) assert.ok(!isEnglish(name) && !hasForeignLetters(name, locale), name);
    assert.deepEqual(Object.keys(words), Object.keys(english.words));
    // GNU gettext's format, read here by its description and not by what wrote it.
    const mo = Buffer.from(files[`regulars/languages/regulars-${name}.mo`]);
    const at = (/** @type {number} */ offset) => mo.readUInt32LE(offset);
    assert.equal(at(0), 0x950412de);
    const string = (/** @type {number} */ table, /** @type {number} */ i) =>
      mo.toString("utf8", at(table + 8 * i + 4), at(table + 8 * i + 4) + at(table + 8 * i));
    const read = Object.fromEntries(Array.from({ length: at(8) }, (_, i) => [string(at(12), i), string(at(16), i)]));
    const keys = Object.keys(read);
    assert.deepEqual(
      keys,
      [...keys].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))),
    );
    const php = readFileSync(join(plugin, `languages/regulars-${name}.l10n.php`), "utf8");
    const metric = /'Metric' => '(.+)',/.exec(php)?.[1];
    assert.equal(read.Metric, metric);
    assert.match(read[""], /charset=UTF-8/);
    assert.ok(read["block title\u0004Loyalty calculator"]);
    assert.equal(keys.length, (php.match(/ => /g) ?? []).length - 3 + 1); // without domain, language, messages; with the header
  }
});

test("the zip without analysers has all of each calculator and is below PHP's limit of uploads", async () => {
  const files = await pluginFiles({ analysers: false });
  const lists = JSON.parse(readFileSync(join(here, "../dist/files.json"), "utf8"));
  for (const { id } of metrics)
    for (const name of lists[id]) assert.ok(files[`regulars/dist/${name}`], `${id}: ${name}`);
  assert.deepEqual(
    ["orders", "survey", "subscriptions", "engagement"].filter((id) => files[`regulars/dist/elements/${id}.js`]),
    [],
  );
  assert.ok(zipSync(files, { level: 9 }).length < 2 * 1024 * 1024);
});

test("the shortcode and the block write the element, escaped", { skip: withoutPhp }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), "regulars-wordpress-"));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(plugin, folder, { recursive: true });
  cpSync(join(here, "../dist/elements"), join(folder, "dist/elements"), { recursive: true });
  for (const name of ["regulars.php", "block/editor.asset.php"]) execFileSync("php", ["-l", join(folder, name)]);
  const { shortcode, strange, bare, block, looks, coloured, modules, again, notice, feed } = JSON.parse(
    execFileSync("php", [join(here, "wordpress.php"), join(folder, "regulars.php")], { encoding: "utf8" }),
  );
  assert.equal(shortcode, `<regulars-nps lang="pl" promoters="&quot;&gt;&lt;script&gt;" compact=""></regulars-nps>`);
  assert.deepEqual(strange, ["", ""]);
  // Without the list of heights there is nothing to reserve.
  assert.equal(bare, `<regulars-nps></regulars-nps>`);
  assert.equal(
    block,
    `<div class="wp-block-regulars-calculator" style="container-type: inline-size; contain-intrinsic-inline-size: 640px; max-width: 100%"><regulars-clv lang="pl" compact=""></regulars-clv></div>`,
  );
  // Colours become custom properties; what would end the declaration or load something is left out.
  assert.equal(
    looks,
    `<regulars-nps compact="" style="--regulars-accent: #7a1f5c; color-scheme: dark"></regulars-nps>`,
  );
  assert.equal(
    coloured,
    `<div class="wp-block-regulars-calculator" style="container-type: inline-size; contain-intrinsic-inline-size: 640px; max-width: 100%"><regulars-clv compact="" style="--regulars-accent: var(--wp--preset--color--primary); --regulars-ink: var(--wp--preset--color--contrast); --regulars-surface: var(--wp--preset--color--base)"><p>See our guide.</p>x</regulars-clv></div>`,
  );
  assert.equal(again, `<regulars-nps compact="1">See our guide.</regulars-nps>`);
  assert.doesNotMatch(notice, /report-file|, index,/);
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

test("space is reserved by metric and hidden parts, in one column and in two", { skip: withoutPhp }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), "regulars-wordpress-"));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(plugin, folder, { recursive: true });
  cpSync(join(here, "../dist"), join(folder, "dist"), { recursive: true });
  const script = `define( 'ABSPATH', '' ); function add_shortcode() {} function add_action() {}
    require '${join(folder, "regulars.php")}';
    function wp_enqueue_script_module() {} function plugins_url( $path ) { return $path; } function esc_attr( $text ) { return $text; } function get_locale() { return 'en_US'; }
    // Plugins render a page's content once more than it is shown.
    if ( regulars_scripts( 'nps', '' ) !== regulars_scripts( 'nps', '' ) || '' === regulars_scripts( 'nps', '' ) ) echo 'no links the second time';
    if ( ! preg_match( '/nps-[0-9a-f]+\\.wasm/', regulars_scripts( 'nps', '' ) ) ) echo 'the first calculator loads its wasm late';
    if ( preg_match( '/wasm|result/', regulars_scripts( 'clv', '' ) ) || ! preg_match( '/modulepreload/', regulars_scripts( 'clv', '' ) ) ) echo 'further calculators load too much or too little';
    foreach ( array( array(), array( 'hide' => 'explain picture' ), array( 'compact' ), array( 'hide' => 'promoters' ) ) as $given )
      echo regulars_height( 'nps', $given ), "\\n";`;
  const said = execFileSync("php", ["-r", script], { encoding: "utf8" }).split("\n");
  const { heights } = JSON.parse(readFileSync(join(here, "../dist/preload.json"), "utf8")).nps;
  const room = (/** @type {number} */ rem) => `max(${rem}rem, ${rem * 16}px)`;
  const css = (/** @type {[number, number]} */ [column, wide]) =>
    `clamp(${room(wide)}, (${room(46)} - 100cqi) * 99, ${room(column)})`;
  assert.deepEqual(said, [css(heights[""]), css(heights["picture explain"]), css(heights.compact), "", ""]);
});
