// Contrast of every pair of adjacent colours, in the light and the dark theme.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (/** @type {string} */ path) => readFileSync(new URL(`../www/${path}`, import.meta.url), "utf8");

/** Colours of elements: of the form, of results, and of the analysers. */
const ELEMENTS = ["style", "result-style", "orders-style"].map((name) => `elements/parts/${name}.js`);

/**
 * `light-dark(…)` of every token of a style sheet, as six digits.
 *
 * @param {string} css
 * @returns {Map<string, [string, string]>}
 */
function tokens(css) {
  const whole = (/** @type {string} */ colour) => (colour.length === 4 ? colour.replace(/[0-9a-f]/gi, "$&$&") : colour);
  return new Map(
    [...css.matchAll(/--([\w-]+): (?:var\([\w-]+, )*light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/g)].map(
      ([, name, light, dark]) => [name, [whole(light), whole(dark)]],
    ),
  );
}

/** The Web Content Accessibility Guidelines' relative luminance. @param {string} colour */
function luminance(colour) {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test("contrast follows the WCAG formula", () => {
  // Their own examples: black on white, and the lightest grey that passes on white.
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.ok(contrast("#767676", "#ffffff") >= 4.5 && contrast("#777777", "#ffffff") < 4.5);
});

/** Text and its background. */
const TEXT = /** @type {const} */ ([
  ["elements", ["ink", "muted", "accent", "bad"], ["surface", "sunken"]],
  ["elements", ["on-accent"], ["accent"]],
  ["site.css", ["ink", "muted", "accent"], ["page", "surface", "sunken"]],
  ["site.css", ["on-accent"], ["accent"]],
]);
/** Non-text parts: field borders, focus rings, parts of charts. */
const SHAPES = /** @type {const} */ ([["elements", ["edge", "accent", "bad", "low", "high"], ["surface"]]]);

for (const [least, pairs] of /** @type {const} */ ([
  [4.5, TEXT],
  [3, SHAPES],
])) {
  for (const [file, fronts, grounds] of pairs) {
    const known = tokens(file === "elements" ? ELEMENTS.map(read).join("") : read(file));
    for (const front of fronts) {
      for (const ground of grounds) {
        test(`${file}: ${front} on ${ground} is at least ${least} in both themes`, () => {
          for (const theme of [0, 1]) {
            const ratio = contrast(known.get(front)?.[theme] ?? "", known.get(ground)?.[theme] ?? "");
            assert.ok(ratio >= least, `${theme ? "dark" : "light"}: ${ratio.toFixed(2)}`);
          }
        });
      }
    }
  }
}

test("figures are readable on every colour of a bar and on the darkest shade of a heat map", () => {
  const known = tokens(ELEMENTS.map(read).join(""));
  const result = read("elements/parts/result-style.js");
  const [on, dark] = [
    /svg \.on \{ fill: light-dark\((#\w+), (#\w+)\)/,
    /svg \.on\.dark \{ fill: light-dark\((#\w+), (#\w+)\)/,
  ].map((rule) =>
    [...(result.match(rule) ?? [])]
      .slice(1)
      .map((colour) => (colour.length === 4 ? colour.replace(/[0-9a-f]/g, "$&$&") : colour)),
  );
  for (const theme of [0, 1]) {
    for (const [text, ground] of /** @type {const} */ ([
      [on, "low"],
      [on, "high"],
      [dark, "middle"],
    ])) {
      const ratio = contrast(text[theme], known.get(ground)?.[theme] ?? "");
      assert.ok(ratio >= 4.5, `${ground}, ${theme ? "dark" : "light"}: ${ratio.toFixed(2)}`);
    }
    const deepest = Number(read("charts/heat-map.js").match(/DARKEST = ([\d.]+)/)?.[1]);
    const mixed = [1, 3, 5].map((at) => {
      const [high, sunken] = ["high", "sunken"].map((name) =>
        parseInt(known.get(name)?.[theme].slice(at, at + 2) ?? "", 16),
      );
      return Math.round(high * deepest + sunken * (1 - deepest))
        .toString(16)
        .padStart(2, "0");
    });
    assert.ok(contrast(known.get("ink")?.[theme] ?? "", `#${mixed.join("")}`) >= 4.5);
  }
});
