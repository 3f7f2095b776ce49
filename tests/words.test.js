// Every code of every definition has its text in every language, and no text is unused.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import * as artefact from "../target/wasm/calculators/calculators_wasm.js";
import { loadLocale } from "../tools/locale.js";
import { root } from "../tools/run.js";
import { coreOf } from "../www/core/calculators.js";
import { metrics } from "../www/core/definitions.js";
import { locales } from "../www/i18n/index.js";
import { createFormat } from "../www/i18n/units.js";

/** @import { Definition } from "../www/core/definition.js" */

const { ready, evaluate } = coreOf(artefact);
before(() => ready());

/** @param {Iterable<string>} keys */
const sorted = (keys) => [...new Set(keys)].sort();

/** Ids of inputs, settings and the columns of input tables. @param {Definition} definition */
const asked = ({ forms, settings }) =>
  [...forms.flatMap(({ inputs }) => inputs), ...settings].flatMap(({ id, rows }) => [
    id,
    ...(rows?.columns.map(({ id }) => id) ?? []),
  ]);

/** The definition's examples: every form with every choice of every convention. @param {Definition} definition */
function* examples({ forms, conventions }) {
  for (const { id: form, inputs } of forms) {
    const given = Object.fromEntries(
      inputs.map(({ id, rows, default: value }) => [
        id,
        rows
          ? rows.default.map((row) => Object.fromEntries(rows.columns.map((column, c) => [column.id, row[c]])))
          : value,
      ]),
    );
    yield { inputs: given, options: { form } };
    for (const { id, choices } of conventions)
      for (const choice of choices) yield { inputs: given, options: { form, [id]: choice } };
  }
}

for (const language of locales) {
  const { common, metrics: blocks, metricPages } = await loadLocale(language);
  const format = createFormat(language, common.currency, common.units);

  test(`${language}: one folder per calculator and analyser, and no others`, () => {
    const folders = readdirSync(join(root, "www/i18n", language), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(
      sorted(folders),
      sorted([...metrics.map(({ id }) => id), "engagement", "orders", "subscriptions", "survey"]),
    );
  });

  for (const definition of metrics) {
    const words = blocks[definition.id];

    test(`${language}: ${definition.id} has a text for every id, and no others`, () => {
      const { forms, conventions, outputs, tables, warnings, refusals, verdicts } = definition;
      const inputs = asked(definition);
      assert.deepEqual(sorted(Object.keys(words.forms)), sorted(forms.map(({ id }) => id)));
      const inCommon = (/** @type {string} */ id) => id in common.words && !(id in words.inputs);
      assert.deepEqual(sorted(Object.keys(words.inputs)), sorted(inputs.filter((id) => !inCommon(id))));
      const shown = [...outputs, ...tables.flatMap(({ columns }) => columns)].map(({ id }) => id);
      assert.deepEqual(
        shown.filter((id) => !(id in words.outputs || id in words.inputs || id in common.words)),
        [],
      );
      assert.deepEqual(
        Object.keys(words.outputs).filter((id) => !shown.includes(id)),
        [],
      );
      assert.deepEqual(sorted(Object.keys(words.conventions)), sorted(conventions.map(({ id }) => id)));
      for (const { id, choices } of conventions)
        assert.deepEqual(sorted(Object.keys(words.conventions[id].choices)), sorted(choices));
      assert.deepEqual(sorted(Object.keys(words.warnings)), sorted(warnings));
      assert.deepEqual(sorted(Object.keys(words.refusals)), sorted(refusals));
      assert.deepEqual(sorted(Object.keys(words.verdicts)), sorted(verdicts));
      const given = forms.flatMap(({ inputs }) => inputs).filter(({ rows }) => rows?.labels.length);
      for (const { id, rows } of given) {
        const own = rows?.labels.filter((label) => !/^\d+$/.test(label)) ?? [];
        if (own.length) assert.deepEqual(sorted(Object.keys(words.rows?.[id] ?? {})), sorted(own));
      }
      const tableIds = [...given, ...tables].map(({ id }) => id);
      assert.deepEqual(
        Object.keys(words.rows ?? {}).filter((id) => !tableIds.includes(id)),
        [],
      );
    });

    test(`${language}: ${definition.id} uses whole sentences`, () => {
      const whole = (/** @type {string} */ sentence) =>
        assert.match(sentence, /^[\p{L}\p{N}“„«"'(−√-](?!.*(undefined|NaN|\[object)).*[.!?…]$/u);
      for (const { inputs, options } of examples(definition)) {
        const outcome = evaluate(definition, inputs, options);
        // An example may lack what only another convention needs.
        if (!outcome.ok) {
          assert.equal(outcome.code, "missing");
          continue;
        }
        const { values, verdict, warnings } = outcome;
        assert.ok(verdict, "there is a verdict");
        whole(words.verdicts[verdict](format, values));
        if (words.picture) whole(words.picture(format, values));
        for (const { code, value } of warnings) whole(words.warnings[code](format, value ?? NaN));
      }
      Object.values(words.refusals).forEach(whole);
      whole(words.intro);
      const { description, about, pitfalls, example } = metricPages[definition.id];
      for (const sentence of [description, ...about, ...pitfalls, example]) whole(sentence);
      assert.ok(description.length <= 170, `${description.length} characters are more than a search engine shows`);
    });
  }
}
