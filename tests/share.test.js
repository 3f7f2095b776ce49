// Links that carry a calculator’s state: round trips, and safe handling of forged links.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLocale } from "../tools/locale.js";
import { clv, errorCodes, prospectFunnel as funnel, metrics, nps } from "../www/core/definitions.js";
import * as links from "../www/core/links.js";
import { decode, encode, isList } from "../www/elements/parts/share.js";
import { rangeOf } from "../www/elements/parts/what-if.js";
import { camel, locales } from "../www/i18n/index.js";

/** Reproducible numbers from 0 to 1: Park & Miller's generator. @param {number} seed */
const random = (seed) => () => (seed = (seed * 16807) % 2147483647) / 2147483647;

/** @param {() => number} next @param {import("../www/core/definition.js").Input} input */
const figure = (next, { unit, min = 0, max = 1 }) => {
  const value = min + (max - min) * next() ** 3;
  return unit === "count" || unit === "score" ? Math.round(value) : value;
};

test("every state of every calculator survives the round trip through its link", () => {
  const next = random(42);
  const pick = (/** @type {readonly any[]} */ list) => list[Math.floor(next() * list.length)];
  for (const definition of metrics) {
    for (let round = 0; round < 20; round++) {
      const form = pick(definition.forms);
      /** @type {import("../www/elements/parts/share.js").Shared} */
      const shared = {
        form: form.id,
        choices: {},
        figures: {},
        lang: pick(["pl", "en", "mk"]),
        currency: pick(["EUR", "PLN"]),
      };
      for (const { id, choices } of definition.conventions) shared.choices[id] = pick(choices);
      for (const input of [...form.inputs, ...definition.settings]) {
        if (input.optional && next() < 0.3) continue;
        const { rows } = input;
        if (!rows) shared.figures[input.id] = figure(next, input);
        else if (isList(input)) shared.figures[input.id] = [];
        else {
          const length = Math.min(rows.max, rows.min + Math.floor(next() * 3));
          shared.figures[input.id] = Array.from({ length }, () =>
            rows.columns.map((/** @type {any} */ column) => figure(next, column)),
          );
        }
      }
      const fragment = encode(definition, shared);
      assert.ok(fragment.length < 1000, fragment);
      assert.match(fragment, /^[\w:&=.,;+-]+$/, "nothing that a chat or a mail would break");
      assert.deepEqual(decode(definition, `#${fragment}`), shared);
    }
  }
});

test("a pasted list is never part of a link", () => {
  const answers = [{ score: 9 }, { score: 3 }];
  const fragment = encode(nps, { form: "answers", choices: { interval: "score" }, figures: { answers } });
  assert.equal(fragment, "r1:nps&F=answers&interval=score&answers=");
  assert.equal(decode(nps, "#r1:nps&F=answers&answers=9;3"), undefined);
});

test("forged links are refused", () => {
  for (const link of [
    "",
    "#",
    "#r1:clv",
    "#r2:nps&promoters=1",
    "#r1:nps&promoters",
    "#r1:nps&promoters=",
    "#r1:nps&promoters=1&promoters=2",
    "#r1:nps&promoters=abc",
    "#r1:nps&promoters=NaN",
    "#r1:nps&promoters=Infinity",
    "#r1:nps&promoters=1e999",
    "#r1:nps&promoters=0x10",
    "#r1:nps&promoters=-1",
    "#r1:nps&promoters=1;2",
    "#r1:nps&unheard=1",
    "#r1:nps&__proto__=1",
    "#r1:nps&constructor=1",
    "#r1:nps&__proto__.polluted=1",
    "#r1:nps&F=__proto__&promoters=1",
    "#r1:nps&interval=__proto__",
    "#r1:nps&confidence=2",
    "#r1:nps&L=<script>",
    "#r1:nps&L=../../evil",
    "#r1:nps&C=EURO",
    "#r1:nps&F=scores&counts=1;2;3",
    `#r1:nps&F=scores&counts=${"1;".repeat(10)}x`,
    `#r1:nps&promoters=${"1".repeat(1 << 20)}`,
    `#r1:nps${"&promoters=1".repeat(1 << 17)}`,
  ]) {
    assert.equal(decode(nps, link), undefined, link.slice(0, 60));
  }
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
  assert.deepEqual(Object.keys(Object.prototype), []);
});

/** True if a decoded link contains only declared values in their ranges. @param {any} definition @param {any} shared */
function declared({ forms, conventions, settings }, shared) {
  assert.deepEqual(
    Object.keys(shared).filter((key) => !["form", "choices", "figures", "lang", "currency"].includes(key)),
    [],
  );
  const form = forms.find((/** @type {any} */ one) => one.id === shared.form);
  assert.ok(form);
  for (const { id, choices } of conventions) assert.ok(choices.includes(shared.choices[id]));
  for (const [id, value] of Object.entries(shared.figures)) {
    const input = [...form.inputs, ...settings].find((one) => one.id === id);
    assert.ok(input, id);
    const within = (/** @type {any} */ n, /** @type {any} */ { min = -Infinity, max = Infinity }) =>
      assert.ok(typeof n === "number" && n >= min && n <= max, `${id} ${n}`);
    if (!input.rows) within(value, input);
    else
      for (const row of /** @type {number[][]} */ (value))
        row.forEach((cell, c) => within(cell, input.rows.columns[c]));
  }
}

test("twenty thousand mutated links are refused or reduced to declared values", () => {
  const next = random(7);
  const pick = (/** @type {readonly any[] | string} */ list) => list[Math.floor(next() * list.length)];
  const signs = "#&=;,:.-+_%/\\'\"<>()[]{}$` 0123456789eExNaInfy\0\u2028\ud800ключ";
  const words = [
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "r1:",
    "L",
    "C",
    "F",
    "NaN",
    "Infinity",
    "-0",
    "1e308",
    "1e-400",
    "0x1",
    "9".repeat(400),
    "javascript:",
    "<img>",
    "%00",
  ];
  let read = 0;
  for (let round = 0; round < 20_000; round++) {
    const definition = pick(metrics);
    const form = pick(definition.forms);
    const figures = Object.fromEntries(
      form.inputs
        .filter((/** @type {any} */ one) => !one.rows)
        .map((/** @type {any} */ input) => [input.id, figure(next, input)]),
    );
    let link = `#${encode(definition, { form: form.id, choices: {}, figures })}`;
    for (let times = Math.floor(next() * 4); times > 0; times--) {
      const at = Math.floor(next() * (link.length + 1));
      const put = next() < 0.3 ? pick(words) : pick(signs);
      link = link.slice(0, at) + (next() < 0.8 ? put : "") + link.slice(at + Math.floor(next() * 3));
    }
    const shared = decode(definition, link);
    if (!shared) continue;
    read++;
    declared(definition, shared);
    // A decoded state encodes to the same link again.
    assert.deepEqual(decode(definition, encode(definition, shared)), shared, link);
  }
  assert.ok(read > 2_000 && read < 18_000, `${read} read`);
  assert.deepEqual(Object.keys(Object.prototype), []);
});

test("a link of a megabyte is refused at once", () => {
  const [start, links] = [
    performance.now(),
    ["&".repeat(1 << 20), "r1:nps&promoters=" + "1".repeat(1 << 20), "r1:nps" + "&a=1".repeat(1 << 18)],
  ];
  for (const link of links) for (const definition of metrics) assert.equal(decode(definition, `#${link}`), undefined);
  assert.ok(performance.now() - start < 100, `${performance.now() - start} ms`);
});

test("a link may set only some values", () => {
  assert.deepEqual(decode(clv, "#r1:clv&C=PLN&acquisition-cost=30"), {
    form: "figures",
    choices: { value: "revenue", payments: "mid-year" },
    figures: { "acquisition-cost": 30 },
    currency: "PLN",
  });
  assert.equal(decode(funnel, "#r1:prospect-funnel&clv=200")?.form, "stages");
});

test("results link to existing inputs of the same unit and range", () => {
  const find = (/** @type {string} */ id) => metrics.find((metric) => metric.id === id);
  for (const [id, own] of Object.entries(links)) {
    const from = metrics.find((metric) => camel(metric.id) === id);
    assert.ok(from, id);
    for (const [output, metric, input, choice] of own) {
      /** @type {string | undefined} */
      const unit = from.outputs.find((one) => one.id === output)?.unit;
      const inputs = find(metric)?.forms.flatMap(({ inputs }) => inputs) ?? [];
      assert.ok(unit, `${id}: ${output}`);
      assert.equal(inputs.find((one) => one.id === input)?.unit, unit, `${id}: ${output} → ${metric}: ${input}`);
      if (choice)
        assert.ok(
          from.conventions.some(({ choices }) => choices.includes(choice)),
          `${id}: ${choice}`,
        );
    }
  }
});

test("slider steps include the value and stay in range", () => {
  for (const { forms } of metrics) {
    for (const input of forms.flatMap(({ inputs }) => inputs.flatMap((one) => one.rows?.columns ?? [one]))) {
      for (const value of [input.default, input.min, input.max, ((input.min ?? 0) + (input.max ?? 0)) / 3]) {
        if (value === undefined) continue;
        const whole = input.unit === "count" || input.unit === "score";
        const at = whole ? Math.round(value) : value;
        const { min, max, step } = rangeOf({ name: "", input, value: at, set: () => ({}) });
        const scale = Math.max(1, Math.abs(at)) * 1e-9;
        assert.ok(
          min >= (input.min ?? 0) - scale && max <= (input.max ?? 0) + scale && min <= at && at <= max && step > 0,
          `${input.id} ${at}: ${min}–${max} by ${step}`,
        );
        const steps = (at - min) / step;
        assert.ok(Math.abs(steps - Math.round(steps)) < 1e-3, `${input.id} ${at}: ${steps} steps`);
      }
    }
  }
});

test("every error code has a sentence in every language", async () => {
  const ownCodes = ["not-ready", "failed", "not-a-table"];
  for (const language of locales) {
    const { common } = await loadLocale(language);
    const sentences = /** @type {Record<string, (d: any) => string>} */ (/** @type {unknown} */ (common.errors));
    const refusal = { text: "x", min: "1", max: "2", limit: "l", example: "7", reason: "because." };
    for (const code of [...errorCodes, ...ownCodes]) {
      const sentence = sentences[code.replace(/^unknown-.*/, "unknown")];
      assert.equal(typeof sentence, "function", `${language}: ${code}`);
      assert.match(sentence(refusal), /[.!]$/, `${language}: ${code}`);
    }
  }
});
